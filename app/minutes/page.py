"""Map and outline on one page, with title and counts, the search, what is known about a point, the kinds and tools."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.card import Divider
from app.kit.label import Label
from app.minutes.canvas import MapCanvas
from app.minutes.centring import centre
from app.minutes.details import Details
from app.minutes.find_bar import FindBar
from app.minutes.hand import MapHand
from app.minutes.kind_row import KindRow
from app.minutes.map_commands import (
    arrow_commands,
    kind_commands,
    moving_commands,
    origin_commands,
    view_commands,
    writing_commands,
)
from app.minutes.outline_view import OutlineView
from app.minutes.searching import Searching
from app.minutes.side_commands import side_commands
from app.shell.actions import Command, button_for, run
from app.shell.language import tr
from db.file import CommitteeFile
from db.outline import Tree

SHOWN_AS_BUTTONS = ("map_sibling", "map_child", "map_edit", "map_fold", "map_fit")
ROOM_FOR_COUNTS, ROOM_FOR_TITLE, ROOM_FOR_EXTRA = 820, 560, 430
SIDE_BUTTONS = ("map_find", "map_outline", "map_details")


class MinutesPage(QWidget):
    """The same rows as a map and as an outline, the same point selected in both. Signals: `chosen(node)`."""

    chosen = Signal(int)

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = MapCanvas()
        self.outline = OutlineView(self.canvas.map)
        self.hand, self.outline_hand = MapHand(file, self.canvas), MapHand(file, self.outline)
        self.details, self.find_bar = Details(file), FindBar()
        self.searching = Searching(self.canvas, self.outline, self.find_bar)
        self.kinds = kind_commands(self.hand_now)
        self.doing = [
            *writing_commands(self.hand_now), *origin_commands(self.hand_now), *moving_commands(self.hand_now),
            *view_commands(self.canvas), *side_commands(self),
        ]  # fmt: skip
        self.canvas.keys.add([*self.doing, *self.kinds, *arrow_commands(self.canvas)])
        self.outline.keys.add([*self.doing, *self.kinds])
        self._extra: KeyButton | None = None
        self._build()
        self._connect()

    @property
    def is_outline(self) -> bool:
        """Whether the outline is in front."""
        return self.views.currentWidget() is self.outline

    def hand_now(self) -> MapHand:
        """The hand of the view that is in front."""
        return self.outline_hand if self.is_outline else self.hand

    def add_to_head(self, command: Command) -> None:
        """Give a command of the panel its button beside the others in the head."""
        self._extra = self._add_beside(replace(command, icon="", key="", more_keys=()))

    def _add_beside(self, command: Command) -> KeyButton:
        """A button in the head that gives up its air before its key is left out."""
        button = for_the_map(command, quiet=True, height=30)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(button.least_width())
        self._head.addWidget(button)
        return button

    def set_meeting(self, meeting: int) -> None:
        """Say whose minutes these are."""
        self.hand.meeting = self.outline_hand.meeting = self.details.meeting = meeting
        self.searching.close()

    def toggle_outline(self) -> None:
        """Show the outline, or the map again; the same point is selected and in sight."""
        self.hand_now().leave()
        selected = self.hand_now().canvas.selected
        view: OutlineView | MapCanvas = self.canvas if self.is_outline else self.outline
        self.views.setCurrentWidget(view)
        self.setFocusProxy(view)
        self.show_rows(self.canvas.map.tree)
        view.select(selected)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_point()

    def toggle_details(self) -> None:
        """Show what is known about the selected point and write there, or hide it."""
        self.details.setVisible(self.details.isHidden())
        self._edge.setVisible(not self.details.isHidden())
        self.show_point()
        if self.details.isVisible():
            self.details.enter()
        else:
            (self.outline if self.is_outline else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_node(self, node: int) -> None:
        """Select a node, unfolded and in the middle of the view, and give its view the keyboard."""
        self.hand_now().leave()
        if self.is_outline:
            self.outline.select(node)
        else:
            centre(self.canvas, node)
        (self.outline if self.is_outline else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_point()

    @property
    def selected(self) -> int:
        """The node that is selected, 0 for none."""
        return self.hand_now().canvas.selected

    def show_rows(self, tree: Tree) -> None:
        """Show the outline as the rows are now, if it is in front."""
        if self.is_outline:
            self.outline.take(tree)

    def show_head(self, tree: Tree, title: str) -> None:
        """Show what the meeting is called and how much has been written; or where a link across begins."""
        start = tree.nodes.get(self.canvas.linking)
        of = tree.counts
        parts = [tr("%n points", "", sum(of.values()))]
        if of.get("decision"):
            parts.append(tr("%n decisions", "", of["decision"]))
        if of.get("action"):
            parts.append(tr("%n actions", "", of["action"]))
        self.title.setText(title)
        self._counts.setText(" · ".join(parts))
        self._linking.setVisible(start is not None)
        if start is not None:
            sentence = tr("Link “{text}” with: choose a point and press X, or Esc.")
            self._linking.setText(sentence.format(text=start.text[:60]))

    def fit(self, width: int) -> None:
        """Where it is narrow the title is shown rather than the counts, and the ways to look rather than the title."""
        self.kind_row.fit(width)
        narrow = width < ROOM_FOR_TITLE
        self.title.setVisible(not narrow)
        self._head.setSpacing(2 if narrow else 8)
        if self._extra is not None:
            self._extra.setVisible(width >= ROOM_FOR_EXTRA)
        self._counts.setVisible(width >= ROOM_FOR_COUNTS)

    def show_kind(self) -> None:
        """Tint the kind of what is selected or written."""
        hand = self.hand_now()
        draft, node = hand.canvas.draft, hand.node
        kind = draft.kind if draft else node.kind if node else ""
        self.kind_row.show_kind(kind, hand.may_change_kind())

    def show_point(self) -> None:
        """Show all that is about the selected point."""
        self.show_kind()
        if not self.details.isHidden():
            node = self.hand_now().node
            self.details.show_node(node.id if node else None)

    def _connect(self) -> None:
        for hand in (self.hand, self.outline_hand):
            hand.linking.connect(self._on_linking)
        self.canvas.moved.connect(self.hand.place_editor)
        self.outline.moved.connect(self.outline_hand.place_editor)
        for view in (self.canvas, self.outline):
            view.chosen.connect(self._on_chosen)
            view.asked.connect(self._on_asked)
            view.moved.connect(self.show_kind)
        self.details.closed.connect(self.toggle_details)
        self.setFocusProxy(self.canvas)

    def _build(self) -> None:
        self.title = Label("", "title", elided=True)
        self._counts = Label("", "hint")
        self._linking = Label("", "strong", elided=True)
        self._linking.setContentsMargins(16, 0, 16, 4)
        self._linking.hide()
        head = self._head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 4)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self._counts)
        for command in self.doing:
            if command.name in SIDE_BUTTONS:
                self._add_beside(replace(command, icon=""))
        self.views = QStackedWidget()
        self.views.addWidget(self.canvas)
        self.views.addWidget(self.outline)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.views, 1)
        self._edge = Divider(upright=True)
        self._edge.hide()
        middle.addWidget(self._edge)
        middle.addWidget(self.details)
        self.kind_row = KindRow(self.kinds)
        buttons = [for_the_map(replace(one, icon="")) for one in self.doing if one.name in SHOWN_AS_BUTTONS]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.find_bar)
        rows.addWidget(self._linking)
        rows.addLayout(middle, 1)
        rows.addWidget(Divider())
        rows.addWidget(self.kind_row)
        rows.addLayout(_centred(buttons, 8))

    def _on_chosen(self, node: int) -> None:
        self.show_point()
        self.chosen.emit(node)

    def _on_linking(self) -> None:
        self.canvas.linking = self.outline.linking = self.hand_now().canvas.linking
        self.canvas.update()
        self.show_head(self.canvas.map.tree, self.title.text())

    def _on_asked(self, name: str) -> None:
        run(next(command for command in self.doing if command.name == f"map_{name}"))


def for_the_map(command: Command, *, quiet: bool = False, height: int = 36) -> KeyButton:
    """A button that leaves the keyboard with the map."""
    button = button_for(command, quiet=quiet, height=height)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


def _centred(widgets: Sequence[QWidget], gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(8, 8, 8, 12)
    row.setSpacing(gap)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
