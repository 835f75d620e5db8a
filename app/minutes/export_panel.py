"""Writing the minutes as files: which formats and edition, what the public one leaves out, into which folder."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.kit import ask
from app.kit.label import Label
from app.minutes.difference_list import DifferenceList
from app.minutes.exchange.material import Material, edition_of, gather
from app.minutes.exchange.writer import FORMATS, write_files
from app.minutes.export_choices import EditionChoice, FormatTicks, ScopeChoice
from app.minutes.form_dialog import FormDialog
from app.shell.actions import Command, button_for
from app.shell.files import Saved
from app.shell.language import say, tr
from app.shell.settings import Settings
from app.shell.work import Step, Stopped, Work, told_as
from db.agenda import meeting, meetings
from db.errors import Trouble, words
from db.file import CommitteeFile
from db.minutes import tree_of

USUAL: Final = ("html", "docx", "minutes-pdf", "mm", "csv")


class ExportDialog(QDialog):
    """Ticks and choices, one button that asks for the folder and writes; then the names of what was written."""

    def __init__(self, file: CommitteeFile, meeting_id: int, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(tr("Export the minutes"))
        self.setAccessibleName(tr("Export the minutes"))
        self.file, self.meeting_id, self.settings = file, meeting_id, settings
        self.folder: Path | None = None
        self.work: Work | None = None
        self._make_commands()
        chosen = settings.text("export_formats", ",".join(USUAL)).split(",")
        self.formats = FormatTicks([name for name in chosen if name in FORMATS])
        self.edition = EditionChoice(settings.text("export_edition", "public"))
        self.edition.changed.connect(self._show_differences)
        self.scope = ScopeChoice()
        self.scope.changed.connect(self._show_differences)
        self.differences = DifferenceList()
        self.said = Label("", "hint", wraps=True)
        self.told = Label("", "body", wraps=True)
        self.told.setObjectName("export_told")
        self.bar = QProgressBar()
        self.bar.setObjectName("export_progress")
        self.bar.setAccessibleName(tr("How much is written"))
        self.bar.setTextVisible(False)
        self._lay_out()
        self._show_working(False)
        self._show_differences()
        self.resize(980, 620)

    @property
    def ticks(self) -> "dict[str, QWidget]":
        """The ticks by format."""
        return dict(self.formats.ticks)

    def write(self) -> None:
        """Ask for the folder and write the ticked formats; trouble is told here, beside the button."""
        formats = self.formats.chosen()
        if not formats:
            self.told.setText(tr("Tick at least one format."))
            return
        start = self.settings.text("export_folder", str(self.file.path.parent))
        folder = ask.folder(self, tr("Where shall the files go?"), start)
        if not folder:
            return
        template = self.settings.text("export_template")
        self.settings.keep("export_formats", ",".join(formats))
        self.settings.keep("export_folder", folder)
        self.settings.keep("export_edition", self.edition.chosen())
        try:
            materials = [
                gather(self.file, id_, self.edition.chosen(), Path(template) if template else None)
                for id_ in self._meetings()
            ]
        except Trouble as trouble:
            self.told.setText(say(trouble))
            return
        self.folder = Path(folder)
        self.work = Work(self._writing(materials, formats, self.folder), len(materials) * len(formats), self)
        self.work.step.connect(self._on_step)
        self.work.ended.connect(self._on_ended)
        self.bar.setRange(0, self.work.total)
        self._show_working(True)
        self.work.start()

    @staticmethod
    def _writing(
        materials: Sequence[Material], formats: Sequence[str], folder: Path
    ) -> Callable[[Step], Iterator[Saved]]:
        def write(step: Step) -> Iterator[Saved]:
            for material in materials:
                yield from write_files(material, formats, folder, step)

        return write

    def stop(self) -> None:
        """Stop before the next file."""
        if self.work is not None:
            self.work.stop()

    def show_folder(self) -> None:
        """Open the folder that was written to."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def edit_form(self) -> None:
        """Headings and the rules of the public edition."""
        dialog = FormDialog(self.file, self)
        dialog.finished.connect(self._show_differences)
        dialog.open()

    def choose_template(self) -> None:
        """A Word document of the town's own to write into; leaving the question goes back to ours."""
        path = ask.file_to_open(self, tr("A Word document with your own look"), tr("Word document (*.docx)"))
        self.settings.keep("export_template", path or "")
        self._show_template()

    def done(self, result: int) -> None:
        """Closing while files are written stops that first; every file that is there is whole."""
        if self.work is not None:
            self.work.stop()
            self.work.wait()
            self.work = None
        super().done(result)

    def _meetings(self) -> list[int]:
        if not self.scope.all():
            return [self.meeting_id]
        return [one.id for one in meetings(self.file) if tree_of(self.file, one.id).root] or [self.meeting_id]

    def _make_commands(self) -> None:
        write, stop = words("Write the ticked formats into a folder"), words("Stop before the next file")
        show, form = words("Open the folder in the file manager"), words("The headings of an item, and what is public")
        own = words("Write Word documents into a document of your own")
        begin = words("Choose a folder and write")
        self._write = Command("export_write", begin, "", "folder-open-outline", write, self.write)
        self._stop = Command("export_stop", words("Stop"), "", "stop", stop, self.stop)
        self._show = Command("export_show", words("Show the folder"), "", "folder-outline", show, self.show_folder)
        headings = words("Headings and rules …")
        self._form = Command("export_form", headings, "", "format-header-pound", form, self.edit_form)
        template = words("Word template …")
        self._template = Command("export_template", template, "", "file-word-outline", own, self.choose_template)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(Label(meeting(self.file, self.meeting_id).title, "screen", elided=True))
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addWidget(self.formats)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.scope)
        right.addWidget(self.edition)
        right.addWidget(self.said)
        right.addWidget(self.differences, 1)
        more = QHBoxLayout()
        self._template_button = button_for(self._template, quiet=True)
        for button in (button_for(self._form, quiet=True), self._template_button):
            more.addWidget(button)
        more.addStretch()
        right.addLayout(more)
        columns.addLayout(right, 1)
        box.addLayout(columns, 1)
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
        self._show_template()

    def _show_template(self) -> None:
        path = self.settings.text("export_template")
        self._template_button.setToolTip(path or tr(self._template.tip))

    def _show_working(self, working: bool) -> None:
        self.bar.setVisible(working)
        self._buttons["stop"].setVisible(working)
        self._buttons["write"].setVisible(not working)
        for widget in (self.formats, self.edition, self.scope):
            widget.setEnabled(not working)

    def _show_differences(self) -> None:
        public = self.edition.chosen() == "public"
        self.differences.setVisible(public)
        if not public:
            self.said.setText(tr("Everything, with names. The files carry the word “internal” in their names."))
            return
        omissions = [one for id_ in self._meetings() for one in edition_of(self.file, id_, "public").omissions]
        self.said.setText(tr("%n differences from the internal edition:", "", len(omissions)))
        self.differences.show_omissions(omissions)

    def _on_step(self, done: int, name: str) -> None:
        self.bar.setValue(done)
        self.told.setText(tr("Writing {name} …").format(name=name))

    def _on_ended(self, saved: list[Saved], error: BaseException | None) -> None:
        if self.work is not None:
            self.work.wait()
            self.work = None
        self._show_working(False)
        self._show_saved(saved)
        if isinstance(error, Stopped):
            self.told.setText("\n".join([tr("Stopped. Every file that was written is whole."), self.told.text()]))
            return
        trouble = told_as(error)
        if trouble is not None:
            self.told.setText(say(trouble))

    def _show_saved(self, saved: Sequence[Saved]) -> None:
        most = 3
        lines = [tr("%n files were written:", "", len(saved)), *(one.path.name for one in saved[:most])]
        if len(saved) > most:
            lines.append(tr("and %n more", "", len(saved) - most))
        lines += list(dict.fromkeys(one.notice for one in saved if one.notice))
        self.told.setText("\n".join(lines))
        self._shown.setVisible(bool(saved))
