"""The window in which files are written: a bar while it lasts, the names of what is there, the way to the folder."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QWidget

from app.kit import ask
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.files import Saved
from app.shell.language import say, tr
from app.shell.settings import Settings
from app.shell.work import Step, Stopped, Work, told_as
from db.errors import words

NAMED: Final = 3


class FilesWindow(QDialog):
    """What every export has: `write` asks for `folder_asked`, gathers, and calls `begin`.

    `choices` are the widgets that rest while files are written.
    """

    choices: tuple[QWidget, ...] = ()

    def __init__(
        self, title: str, write: Callable[[], None], settings: Settings, beside: Path, parent: QWidget | None = None
    ) -> None:
        """`beside` is where the files go if nobody has chosen a folder before."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.settings = settings
        self.folder: Path | None = None
        self.work: Work | None = None
        self._beside = beside
        self.told = Label("", "body", wraps=True)
        self.told.setObjectName("export_told")
        self.bar = QProgressBar()
        self.bar.setObjectName("export_progress")
        self.bar.setAccessibleName(tr("How much is written"))
        self.bar.setTextVisible(False)
        begin, tip = words("Choose a folder and write"), words("Write the ticked formats into a folder")
        stop, show = words("Stop before the next file"), words("Open the folder in the file manager")
        self._write = button_for(Command("export_write", begin, "", "folder-open-outline", tip, write), next=True)
        self._stop = button_for(Command("export_stop", words("Stop"), "", "stop", stop, self.stop))
        open_ = Command("export_show", words("Show the folder"), "", "folder-outline", show, self.show_folder)
        self._shown = button_for(open_)
        self._shown.hide()
        self.buttons = QHBoxLayout()
        for button in (self._write, self._stop, self._shown):
            self.buttons.addWidget(button)
        self.buttons.addStretch()

    def folder_asked(self) -> Path | None:
        """The folder somebody chooses now, kept for the next time; None when the question was left."""
        start = self.settings.text("export_folder", str(self._beside))
        folder = ask.folder(self, tr("Where shall the files go?"), start)
        if not folder:
            return None
        self.settings.keep("export_folder", folder)
        return Path(folder)

    def begin(self, folder: Path, write: Callable[[Step], Iterator[Saved]], total: int) -> None:
        """Write `total` files in a thread of their own."""
        self.folder = folder
        self.work = Work(write, total, self)
        self.work.step.connect(self._on_step)
        self.work.ended.connect(self._on_ended)
        self.bar.setRange(0, total)
        self.show_working(True)
        self.work.start()

    def stop(self) -> None:
        """Stop before the next file."""
        if self.work is not None:
            self.work.stop()

    def show_folder(self) -> None:
        """Open the folder that was written to."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def show_working(self, working: bool) -> None:
        """Show the bar and the way to stop, or the way to begin."""
        self.bar.setVisible(working)
        self._stop.setVisible(working)
        self._write.setVisible(not working)
        for widget in self.choices:
            widget.setEnabled(not working)

    def done(self, result: int) -> None:
        """Closing while files are written stops that first; every file that is there is whole."""
        if self.work is not None:
            self.work.stop()
            self.work.wait()
            self.work = None
        super().done(result)

    def _on_step(self, done: int, name: str) -> None:
        self.bar.setValue(done)
        self.told.setText(tr("Writing {name} …").format(name=name))

    def _on_ended(self, saved: list[Saved], error: BaseException | None) -> None:
        if self.work is not None:
            self.work.wait()
            self.work = None
        self.show_working(False)
        lines = [tr("%n files were written:", "", len(saved)), *(one.path.name for one in saved[:NAMED])]
        if len(saved) > NAMED:
            lines.append(tr("and %n more", "", len(saved) - NAMED))
        lines += list(dict.fromkeys(one.notice for one in saved if one.notice))
        if isinstance(error, Stopped):
            lines.insert(0, tr("Stopped. Every file that was written is whole."))
        elif trouble := told_as(error):
            lines = [say(trouble)]
        self.told.setText("\n".join(lines))
        self._shown.setVisible(bool(saved))
