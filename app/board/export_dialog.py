"""Writing boards as files: which formats, one board or all of the meeting, how large the poster, into which folder."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.board.exchange.sheet import sheet_of
from app.board.exchange.writer import FORMATS, SIZES, write_files
from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.writing import field
from app.shell.files import Saved
from app.shell.files_window import FilesWindow
from app.shell.language import tr
from app.shell.settings import Settings
from app.shell.work import Step
from db.board import board, boards
from db.file import CommitteeFile

USUAL: Final = ("pdf", "png")


class BoardExportDialog(FilesWindow):
    """Ticks and choices, one button that asks for the folder and writes; then the names of what was written."""

    def __init__(self, file: CommitteeFile, board_id: int, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export the board"), self.write, settings, file.path.parent, parent)
        self.setObjectName("board_export_dialog")
        self.file, self.board_id = file, board_id
        chosen = settings.text("board_formats", ",".join(USUAL)).split(",")
        self.ticks = {format_: tick(f"format_{format_}", tr(text)) for format_, text in FORMATS.items()}
        for format_, one in self.ticks.items():
            one.setChecked(format_ in chosen)
        self.size_choice = Choice(name=tr("Size of the poster"))
        self.size_choice.setObjectName("poster_size")
        for size in SIZES:
            self.size_choice.addItem(size or tr("As small as it stays readable"), size)
        self.size_choice.setCurrentIndex(max(0, self.size_choice.findData(settings.text("poster_size"))))
        self.all_boards = tick("all_boards", tr("All boards of the meeting"))
        self.all_boards.setVisible(len(boards(file, board(file, board_id).meeting)) > 1)
        self.choices = (*self.ticks.values(), self.size_choice, self.all_boards)
        self._lay_out()
        self._show_covered()
        self.show_working(False)

    def write(self) -> None:
        """Ask for the folder and write the ticked formats; trouble is told here, beside the button."""
        formats = [format_ for format_, one in self.ticks.items() if one.isChecked()]
        if not formats:
            self.told.setText(tr("Tick at least one format."))
            return
        folder = self.folder_asked()
        if folder is None:
            return
        size = self.size_choice.currentData()
        self.settings.keep("board_formats", ",".join(formats))
        self.settings.keep("poster_size", size)
        sheets = [sheet_of(self.file, id_) for id_ in self._boards()]

        def write(step: Step) -> Iterator[Saved]:
            return write_files(sheets, formats, folder, size, step)

        self.begin(folder, write, len(sheets) * len(formats))

    def _boards(self) -> list[int]:
        if not self.all_boards.isChecked():
            return [self.board_id]
        return [one.id for one in boards(self.file, board(self.file, self.board_id).meeting)]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(Label(board(self.file, self.board_id).title, "screen", elided=True))
        for one in self.ticks.values():
            box.addWidget(one)
        box.addSpacing(6)
        box.addWidget(field(tr("Size of the poster"), self.size_choice))
        box.addWidget(self.all_boards)
        box.addWidget(self.bar)
        box.addWidget(self.told)
        box.addLayout(self.buttons)
        self.setMinimumWidth(520)

    def _show_covered(self) -> None:
        covered = sheet_of(self.file, self.board_id).covered
        if covered:
            self.told.setText(tr("%n notes are covered; their words stay out of the files.", "", covered))


def tick(name: str, text: str) -> QCheckBox:
    """A box to tick that says what it means to those who hear it too."""
    made = QCheckBox(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    return made
