"""The line at the bottom of a meeting that turns what is typed into a point of the minutes."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.minutes.capture_aside import CaptureAside
from app.minutes.capture_field import CaptureField
from app.minutes.live import live_line
from app.minutes.naming import Naming
from app.minutes.place_button import PlaceButton
from app.minutes.understood import understood
from app.shell.actions import Command, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import current_item, running
from db.errors import words
from db.file import CommitteeFile
from db.line import DETAIL, Line, read_line, without_names
from db.minutes import capture, last_point, next_meeting_on, node, write_node
from db.node_facts import write_detail
from db.outline import PREFIXES, Node, read_capture, write_capture
from db.pasted import paste_here, paste_points, read_pasted
from db.people import present


class CaptureLine(Panel):
    """Enter keeps the line and is ready for the next, Esc leaves and the text waits, Up brings the last point back.

    What is typed stays in the field until it is in the file. `target` gives the selected point of a map in sight, under
    which the line goes when that was chosen. Signals: `typing(text)` on each letter, empty when kept.
    """

    tables: ClassVar[tuple[str, ...]] = ("map", "node", "item", "item_time", "meeting", "person", "attendance")
    typing = Signal(str)

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("capture")
        self.target: Callable[[], int | None] = lambda: None
        self.under = False
        self._last: Node | None = None
        self._corrected: Node | None = None
        self._came_from: QWidget | None = None
        write = words("Write a point, a decision or an action from anywhere in the meeting")
        under = words("Write under the selected point of the map, or again under the item in work")
        self.write_command = Command(
            "capture",
            words("Write in the minutes"),
            "R",
            "pencil-outline",
            write,
            self.enter,
            self.may_write,
            ("Ctrl+R",),
        )
        self.under_command = Command(
            "capture_under", words("Under the selected point"), "U", "subdirectory-arrow-right", under,
            self.toggle_under, lambda: self.may_write() and self.target() is not None, ("Ctrl+U",),
        )  # fmt: skip
        self._keep = Command("capture_keep", "", "Return", "", "", self.keep)
        self.commands = [self.write_command, self.under_command]
        self._build()
        self.refresh()

    def may_write(self) -> bool:
        """Whether a meeting is open, so that a line has a place to go to."""
        return running(self.file) is not None

    def enter(self) -> None:
        """Put the cursor behind what stands in the field; the way back is remembered."""
        self.show()  # it may be hidden to give the tool more room
        before = QApplication.focusWidget()
        if before is not self.text:
            self._came_from = before
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.end(False)

    def keep(self) -> None:
        """Write the line into the minutes; if that is refused the text stays."""
        self.naming.settle()
        meeting, line = running(self.file), self._line()
        if meeting is None or not line.text:
            return
        if self._corrected is not None:
            self._correct(self._corrected)
        else:
            capture(self.file, meeting.id, self.text.text(), parent=self._parent())
        self._corrected = None
        self.text.clear()
        self.show_place()

    def leave(self) -> None:
        """Go back to where the keyboard was; what was typed waits here, a correction without changes does not."""
        if self._corrected is not None and self.text.text() == written(self._corrected):
            self.text.clear()
        self.text.clearFocus()
        before, self._came_from = self._came_from, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self) -> None:
        """Put the last point into the empty field to be corrected."""
        if self._last is not None and not self.text.text():
            self._corrected = self._last
            self.text.setText(written(self._last))
            self.show_place()

    def toggle_under(self) -> None:
        """Write under the selected point from now on, or under the item in work again."""
        self.under = not self.under
        self.show_place()
        self._echo()

    def refresh(self) -> None:
        meeting = running(self.file)
        self._last = last_point(self.file, meeting.id) if meeting else None
        if self._corrected is not None and not is_there(self.file, self._corrected.id):
            self._corrected = None  # it was deleted meanwhile: the text becomes a new point
        self.naming.names = {p.id: p.name for p in present(self.file, meeting.id)} if meeting else {}
        self._next_meeting = next_meeting_on(self.file, meeting.id) if meeting else None
        self.field.setEnabled(meeting is not None)
        self.text.setPlaceholderText(
            tr("Write in the minutes") if meeting else tr("The minutes begin when a meeting is opened")
        )
        self.aside.show_last(self._last)
        self.show_place()

    def show_place(self) -> None:
        """Say where the line goes; called when another point has been selected."""
        item, target = current_item(self.file), self.target()
        if self._corrected is not None:
            self.place.show_place(tr("Minutes") + " ›", tr("Correct the last point"), choice=False, other=False)
        elif self.under and target is not None:
            self.place.show_place(tr("Under") + " ›", node(self.file, target).text, choice=True, other=True)
        else:
            words_ = f"{item.position} {item.title}" if item else ""
            before = tr("Minutes") + " ›" if item else ""
            self.place.show_place(before, words_, choice=target is not None and self.may_write(), other=False)

    def _build(self) -> None:
        self.setFixedHeight(56)
        self.place = PlaceButton(self.under_command)
        self.field = CaptureField(tr("Write in the minutes"), "R")
        self.text = self.field.text
        self.text.setAccessibleName(tr("Write in the minutes"))
        self.text.setAccessibleDescription(tr('A first sign tells the kind of point: ! > ? # "'))
        self.text.asked.connect(self._on_asked)
        self.text.textChanged.connect(self._on_text)
        self.text.cursorPositionChanged.connect(self._on_cursor)
        self.text.entered.connect(self._on_entered)
        self.text.pasted.connect(lambda text: run(Command("capture_paste", "", "", "", "", lambda: self.paste(text))))
        self.naming = Naming(self.text)
        self.aside = CaptureAside()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.place)
        row.addWidget(self.field, 58)
        row.addWidget(self.aside, 42)

    def _correct(self, before: Node) -> None:
        kind, text = read_capture(self.text.text())
        said, stroke, detail = text.partition(DETAIL)
        if kind == "point" and before.kind not in PREFIXES.values():
            kind = before.kind
        write_node(self.file, before.id, said, kind)
        if stroke:
            write_detail(self.file, before.id, detail)

    def _line(self) -> Line:
        today = self.file.now().astimezone().date()
        return read_line(self.text.text(), self.naming.names, today, self._next_meeting)

    def _parent(self) -> int | None:
        """The point the line goes under, None for the branch of the item in work."""
        return self.target() if self.under else None

    def _echo(self) -> None:
        """Let map and wall show what is being written, and the chips what was understood."""
        line = self._line()
        shown = line.text if self.text.hasFocus() and self._corrected is None else ""
        live_line(self.file).show(line.kind if shown else "point", without_names(shown), self._parent())
        self.aside.show_told(understood(line, self.naming.names) if self.text.text() else ())

    def _on_asked(self, name: str) -> None:
        do: dict[str, Callable[[], object]] = {
            "keep": lambda: run(self._keep),
            "leave": self.leave,
            "back": self.bring_back,
            "up": lambda: self.naming.list.go(-1),
            "down": lambda: self.naming.list.go(1),
            "take": self.naming.take,
            "close": self.naming.list.close_list,
        }
        do[name]()
        self.text.offered = self.naming.open

    def _on_text(self, text: str) -> None:
        if not text and self._corrected is not None:
            self._corrected = None
            self.show_place()
        self._echo()
        self.typing.emit(text)

    def _on_cursor(self) -> None:
        self.naming.look()
        self.text.offered = self.naming.open

    def _on_entered(self, entered: bool) -> None:
        self.aside.show_help(entered)
        if not entered:
            self.naming.list.close_list()
            self.text.offered = False
        self._echo()

    def paste(self, text: str) -> None:
        """Put a text of several lines into the minutes as points, as one action."""
        meeting, parent = running(self.file), self._parent()
        if parent is not None:
            paste_points(self.file, parent, read_pasted(text))
        elif meeting is not None:
            paste_here(self.file, meeting.id, read_pasted(text))


def is_there(file: CommitteeFile, id_: int) -> bool:
    """Whether a node has not been deleted."""
    try:
        node(file, id_)
    except KeyError:
        return False
    return True


def written(node: Node) -> str:
    """A node as the line that would write it."""
    detail = DETAIL + node.detail if node.detail and "\n" not in node.detail else ""
    return write_capture(node.kind, node.text) + detail
