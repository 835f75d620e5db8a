"""Writing boards as files: which formats, one board or all of the meeting, how large the poster, into which folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.board.exchange.sheet import sheet_of
from app.board.exchange.writer import FORMATS, SIZES, write_files
from app.kit import ask
from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.writing import field
from app.shell.actions import Command, button_for
from app.shell.files import Saved
from app.shell.language import say, tr
from app.shell.settings import Settings
from app.shell.work import Step, Stopped, Work, told_as
from db.board import board, boards
from db.errors import words
from db.file import CommitteeFile

USUAL: Final = ("pdf", "png")


class BoardExportDialog(QDialog):
    """Ticks and choices, one button that asks for the folder and writes; then the names of what was written."""

    def __init__(self, file: CommitteeFile, board_id: int, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_export_dialog")
        self.setWindowTitle(tr("Export the board"))
        self.setAccessibleName(tr("Export the board"))
        self.file, self.board_id, self.settings = file, board_id, settings
        self.folder: Path | None = None
        self.work: Work | None = None
        self._make_commands()
        chosen = settings.text("board_formats", ",".join(USUAL)).split(",")
        self.ticks = {format_: self._tick(f"format_{format_}", tr(text)) for format_, text in FORMATS.items()}
        for format_, tick in self.ticks.items():
            tick.setChecked(format_ in chosen)
        self.size_choice = Choice(name=tr("Size of the poster"))
        self.size_choice.setObjectName("poster_size")
        for size in SIZES:
            self.size_choice.addItem(size or tr("As small as it stays readable"), size)
        self.size_choice.setCurrentIndex(max(0, self.size_choice.findData(settings.text("poster_size"))))
        self.all_boards = self._tick("all_boards", tr("All boards of the meeting"))
        self.all_boards.setVisible(len(boards(file, board(file, board_id).meeting)) > 1)
        self.told = Label("", "body", wraps=True)
        self.told.setObjectName("board_export_told")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How much is written"))
        self.bar.setTextVisible(False)
        self._lay_out()
        self._show_covered()
        self._show_working(False)

    def write(self) -> None:
        """Ask for the folder and write the ticked formats; trouble is told here, beside the button."""
        formats = [format_ for format_, tick in self.ticks.items() if tick.isChecked()]
        if not formats:
            self.told.setText(tr("Tick at least one format."))
            return
        start = self.settings.text("export_folder", str(self.file.path.parent))
        folder = ask.folder(self, tr("Where shall the files go?"), start)
        if not folder:
            return
        size = self.size_choice.currentData()
        self.settings.keep("board_formats", ",".join(formats))
        self.settings.keep("export_folder", folder)
        self.settings.keep("poster_size", size)
        sheets = [sheet_of(self.file, id_) for id_ in self._boards()]
        self.folder = Path(folder)
        into = self.folder

        def write(step: Step) -> Iterator[Saved]:
            return write_files(sheets, formats, into, size, step)

        self.work = Work(write, len(sheets) * len(formats), self)
        self.work.step.connect(self._on_step)
        self.work.ended.connect(self._on_ended)
        self.bar.setRange(0, self.work.total)
        self._show_working(True)
        self.work.start()

    def stop(self) -> None:
        """Stop before the next file."""
        if self.work is not None:
            self.work.stop()

    def show_folder(self) -> None:
        """Open the folder that was written to."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def done(self, result: int) -> None:
        """Closing while files are written stops that first; every file that is there is whole."""
        if self.work is not None:
            self.work.stop()
            self.work.wait()
            self.work = None
        super().done(result)

    def _boards(self) -> list[int]:
        if not self.all_boards.isChecked():
            return [self.board_id]
        return [one.id for one in boards(self.file, board(self.file, self.board_id).meeting)]

    def _make_commands(self) -> None:
        write, stop = words("Write the ticked formats into a folder"), words("Stop before the next file")
        show, begin = words("Open the folder in the file manager"), words("Choose a folder and write")
        self._write = Command("export_write", begin, "", "folder-open-outline", write, self.write)
        self._stop = Command("export_stop", words("Stop"), "", "stop", stop, self.stop)
        self._show = Command("export_show", words("Show the folder"), "", "folder-outline", show, self.show_folder)

    @staticmethod
    def _tick(name: str, text: str) -> QCheckBox:
        tick = QCheckBox(text)
        tick.setObjectName(name)
        tick.setAccessibleName(text)
        return tick

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(Label(board(self.file, self.board_id).title, "screen", elided=True))
        for tick in self.ticks.values():
            box.addWidget(tick)
        box.addSpacing(6)
        box.addWidget(field(tr("Size of the poster"), self.size_choice))
        box.addWidget(self.all_boards)
        box.addWidget(self.bar)
        box.addWidget(self.told)
        self._buttons = {"write": button_for(self._write, next=True), "stop": button_for(self._stop)}
        self._shown = button_for(self._show)
        self._shown.hide()
        row = QHBoxLayout()
        for button in (*self._buttons.values(), self._shown):
            row.addWidget(button)
        row.addStretch()
        box.addLayout(row)
        self.setMinimumWidth(520)

    def _show_covered(self) -> None:
        covered = sheet_of(self.file, self.board_id).covered
        if covered:
            self.told.setText(tr("%n notes are covered; their words stay out of the files.", "", covered))

    def _show_working(self, working: bool) -> None:
        self.bar.setVisible(working)
        self._buttons["stop"].setVisible(working)
        self._buttons["write"].setVisible(not working)
        for widget in (*self.ticks.values(), self.size_choice, self.all_boards):
            widget.setEnabled(not working)

    def _on_step(self, done: int, name: str) -> None:
        self.bar.setValue(done)
        self.told.setText(tr("Writing {name} …").format(name=name))

    def _on_ended(self, saved: list[Saved], error: BaseException | None) -> None:
        if self.work is not None:
            self.work.wait()
            self.work = None
        self._show_working(False)
        lines = [tr("%n files were written:", "", len(saved)), *(one.path.name for one in saved[:6])]
        if len(saved) > 6:
            lines.append(tr("and %n more", "", len(saved) - 6))
        if isinstance(error, Stopped):
            lines.insert(0, tr("Stopped. Every file that was written is whole."))
        elif trouble := told_as(error):
            lines = [say(trouble)]
        self.told.setText("\n".join(lines))
        self._shown.setVisible(bool(saved))
