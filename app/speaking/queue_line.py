"""Everybody who comes next, in rows, and those who passed and are asked again; rows can be carried to another place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.kit.label import Label
from app.kit.theme import color
from app.shell.language import tr
from app.speaking.queue_rows import QueueRow
from db.file import CommitteeFile
from db.speaking import Floor, Waiting


class QueueLine(QWidget):
    """The row of those who wait; `asked` shows the order asked in place of the reasons."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.asked = False
        self.rows: list[QueueRow] = []
        self.passed: list[QueueRow] = []
        self._title = Label("", "column")
        self._left = Label("", "hint")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._left)
        self._again = Label(tr("Asked again at the end"), "column")
        self._again.setContentsMargins(0, 10, 0, 6)
        self._waiting_rows, self._passed_rows = QVBoxLayout(), QVBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addSpacing(6)
        rows.addLayout(self._waiting_rows)
        rows.addWidget(self._again)
        rows.addLayout(self._passed_rows)
        rows.addStretch(1)
        for part in (self._waiting_rows, self._passed_rows):
            part.setSpacing(0)
        self._place = QFrame(self)
        self._place.setFixedHeight(3)
        self._place.setStyleSheet(f"background: {color('accent').name()};")
        self._place.hide()

    def show_floor(self, there: Floor, *, titled: bool) -> None:
        """Show who comes next; `titled` shows the words above even when nobody does."""
        in_round = there.round is not None
        self._title.setVisible(bool(there.waiting) or titled)
        title = tr("Speaking list, as asked") if self.asked else tr("Speaking list")
        self._title.setText(tr("Next in the round") if in_round else title)
        self._left.setText(tr("%n left", "people in a round", len(there.waiting)) if in_round and there.waiting else "")
        waiting = list(there.waiting)
        if self.asked and not in_round:
            waiting.sort(key=lambda one: one.asked)
        self._show_rows(self.rows, self._waiting_rows, waiting, in_round=in_round, numbered=True)
        self._show_rows(self.passed, self._passed_rows, there.passed, in_round=in_round, numbered=False)
        self._again.setVisible(bool(there.passed))

    def _show_rows(
        self,
        rows: list[QueueRow],
        layout: QVBoxLayout,
        waiting: Sequence[Waiting],
        *,
        in_round: bool,
        numbered: bool,
    ) -> None:
        while len(rows) < len(waiting):
            row = QueueRow(self.file)
            row.dragged.connect(lambda y, let_go, row=row: self._on_dragged(row, y, let_go))
            rows.append(row)
            layout.addWidget(row)
        while len(rows) > len(waiting):
            spare = rows.pop()
            spare.hide()
            spare.deleteLater()
        for number, (row, one) in enumerate(zip(rows, waiting, strict=True), start=1):
            row.show_waiting(one, number if numbered else 0, in_round, self.asked)

    def _on_dragged(self, row: QueueRow, global_y: int, let_go: bool) -> None:
        y = self.mapFromGlobal(QPoint(0, global_y)).y()
        below = next((other for other in self.rows if other.geometry().center().y() > y), None)
        if let_go:
            self._place.hide()
            if below is not row:
                row.move_before(below.waiting if below else None)
            return
        top = below.y() if below else (self.rows[-1].geometry().bottom() if self.rows else 0)
        self._place.setGeometry(0, top - 1, self.width(), 3)
        self._place.show()
        self._place.raise_()
