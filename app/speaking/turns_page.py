"""Who had the floor on an item, in order, with the points of the minutes that were written meanwhile; laptop only."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.overlay import Overlay
from app.kit.rows import calm_list
from app.kit.theme import font
from app.shell.language import clock, tr
from app.speaking.kinds import entry_word
from db.agenda import item
from db.file import CommitteeFile, moment
from db.floor import turn_times, turns
from db.people import people
from db.turn_points import points_by_turn

TURN, NODE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Turns(QTreeWidget):
    """The turns with their points. Signals: `asked(node)` for Enter or a double click on a point."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("turns_list")
        self.setAccessibleName(tr("Who had the floor"))
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setExpandsOnDoubleClick(False)
        calm_list(self)
        self.itemDoubleClicked.connect(lambda row, _column: self._ask(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._ask(row)
        else:
            super().keyPressEvent(event)

    def _ask(self, row: QTreeWidgetItem) -> None:
        """The point, or the first one of a turn."""
        first = row if row.data(0, NODE) else row.child(0)
        if first is not None:
            self.asked.emit(first.data(0, NODE))


class TurnsPage(Overlay):
    """Signals: `go_to(table, id)` when a point was chosen; the page is closed then."""

    go_to = Signal(str, int)

    def __init__(self, file: CommitteeFile, item_id: int, parent: QWidget) -> None:
        super().__init__("turns_page", tr("Who had the floor"), (720, 560), parent)
        self.file, self.item = file, item_id
        self.list = Turns()
        self.list.asked.connect(self._on_asked)
        close = KeyButton(tr("Back"), "Esc", quiet=True, height=34)
        close.setObjectName("turns_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(Label(item(file, item_id).title, "screen", elided=True), 1)
        head.addWidget(close)
        self._none = Label(tr("Nobody has had the floor on this item."), "lead", tone="ink2", wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(
            Label(
                tr("Enter goes to the point that was written. No file and no wall tells in whose turn it was."), "hint"
            )
        )
        rows.addWidget(self._none)
        rows.addWidget(self.list, 1)
        self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Show the turns that were heard."""
        names = {person.id: person.name for person in people(self.file, active=False)}
        times, written = turn_times(self.file, self.item), points_by_turn(self.file, self.item)
        self.list.clear()
        heard = [turn for turn in turns(self.file, self.item) if turn.id in times or turn.id in written]
        for number, turn in enumerate(heard, start=1):
            parts = [f"{number}", names.get(turn.person or 0, turn.guest), entry_word(turn.kind)]
            parts += [clock(moment(times[turn.id][0].began_at))] if turn.id in times else []
            head = QTreeWidgetItem([" · ".join(part for part in parts if part)])
            head.setData(0, TURN, turn.id)
            head.setFont(0, font(14, 600))
            for point in written.get(turn.id, []):
                child = QTreeWidgetItem([point.text])
                child.setData(0, NODE, point.node)
                child.setToolTip(0, point.text)
                head.addChild(child)
            self.list.addTopLevelItem(head)
        self.list.expandAll()
        self._none.setVisible(not heard)
        self.list.setVisible(bool(heard))

    def show_turn(self, turn: int | None) -> None:
        """Select a turn, and bring it into sight; the last one without."""
        last = self.list.topLevelItem(self.list.topLevelItemCount() - 1)
        rows = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        found = next((row for row in rows if row is not None and row.data(0, TURN) == turn), last)
        if found is not None:
            self.list.setCurrentItem(found)
            self.list.scrollToItem(found)

    def _on_asked(self, node: int) -> None:
        self.accept()
        self.go_to.emit("node", node)


def open_turns(
    file: CommitteeFile, item_id: int, turn: int | None, parent: QWidget, go: Callable[[str, int], object]
) -> None:
    """Show who had the floor on an item, at one turn; `go` takes whoever chooses a point to it."""
    page = TurnsPage(file, item_id, parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.go_to.connect(go)
    page.show_turn(turn)
    page.open()
