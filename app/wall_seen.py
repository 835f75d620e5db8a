"""What the room saw in a meeting, from minute to minute: a list on the laptop, to look back in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.kit.label import Label
from app.kit.rows import calm_table
from app.shell.actions import Command
from app.shell.language import clock, tr
from db.agenda_rows import items, meeting
from db.errors import words
from db.file import CommitteeFile
from db.wall_history import Span, seen

TIME, LASTED, WHAT, ITEM = range(4)
SIZE: Final = (760, 560)


class WallSeen(QDialog):
    """The list of one meeting; the newest line is where it opens."""

    def __init__(self, file: CommitteeFile, meeting_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wall_seen")
        self.setWindowTitle(tr("What the room saw"))
        self.setAccessibleName(tr("What the room saw"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        held = meeting(file, meeting_id)
        title = tr("Meeting {number}: {title}").format(number=held.number, title=held.title)
        box.addWidget(Label(title, "pane", wraps=True))
        lines = seen(file, meeting_id)
        self.table = QTableWidget(len(lines), 4)
        if lines:
            self._fill(file, lines, {item.id: item.title for item in items(file, meeting_id)})
            box.addWidget(Label(tr("Only on the laptop: this list is never on the wall or in the minutes."), "hint"))
            box.addWidget(self.table, 1)
        else:
            box.addWidget(Label(tr("Nothing was on the wall in this meeting yet."), "lead", tone="ink2", wraps=True), 1)
        self.resize(min(SIZE[0], parent.width() - 40), min(SIZE[1], parent.height() - 40))

    def _fill(self, file: CommitteeFile, lines: Sequence[Span], titles: dict[int, str]) -> None:
        from app.wall_menu import what  # with the stages, which cost start-up time

        table = self.table
        table.setObjectName("wall_seen_table")
        table.setAccessibleName(tr("What the room saw"))
        calm_table(table, 32)
        table.setHorizontalHeaderLabels([tr("From"), tr("Lasted"), tr("On the wall"), tr("Item")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, span in enumerate(lines):
            told = what(file, span.stage, span.board)
            texts = (
                clock(span.began_at),
                minutes(span),
                tr("{what} (frozen)").format(what=told) if span.frozen else told,
                titles.get(span.item or 0, ""),
            )
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        for column in (TIME, LASTED, WHAT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ITEM, QHeaderView.ResizeMode.Stretch)
        table.selectRow(len(lines) - 1)
        table.scrollToBottom()


def minutes(span: Span) -> str:
    """How long a stretch lasted; short ones in seconds."""
    if span.ended_at is None:
        return tr("still", "how long something has been on the wall")
    seconds = round((span.ended_at - span.began_at).total_seconds())
    return (
        tr("{seconds} s").format(seconds=seconds)
        if seconds < 60
        else tr("{minutes} min").format(minutes=round(seconds / 60))
    )


def seen_command(file: CommitteeFile, over: QWidget, chosen: Callable[[], int | None]) -> Command:
    """The command that opens the list of the meeting `chosen` tells."""

    def show() -> None:
        id_ = chosen()
        if id_ is not None:
            WallSeen(file, id_, over.window()).open()

    return Command("wall_seen", words("What the room saw"), "Alt+W", "history",
                   words("See what was on the wall in the meeting, and when"), show,
                   lambda: chosen() is not None)  # fmt: skip
