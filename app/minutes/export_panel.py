"""Writing the minutes as files: which formats and edition, what the public one leaves out, into which folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit import ask
from app.kit.label import Label
from app.minutes.difference_list import DifferenceList
from app.minutes.exchange.material import edition_of, gather
from app.minutes.exchange.writer import FORMATS, write_files
from app.minutes.export_choices import EditionChoice, FormatTicks, ScopeChoice
from app.minutes.form_dialog import FormDialog
from app.shell.actions import Command, button_for
from app.shell.files import Saved
from app.shell.files_window import FilesWindow
from app.shell.language import say, tr
from app.shell.settings import Settings
from app.shell.work import Step
from db.agenda import meeting, meetings
from db.errors import Trouble, words
from db.file import CommitteeFile
from db.minutes import tree_of

USUAL: Final = ("html", "docx", "minutes-pdf", "mm", "csv")


class ExportDialog(FilesWindow):
    """Ticks and choices, one button that asks for the folder and writes; then the names of what was written."""

    def __init__(self, file: CommitteeFile, meeting_id: int, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export the minutes"), self.write, settings, file.path.parent, parent)
        self.setObjectName("export_dialog")
        self.file, self.meeting_id = file, meeting_id
        self._make_commands()
        chosen = settings.text("export_formats", ",".join(USUAL)).split(",")
        self.formats = FormatTicks([name for name in chosen if name in FORMATS])
        self.edition = EditionChoice(settings.text("export_edition", "public"))
        self.edition.changed.connect(self._show_differences)
        self.scope = ScopeChoice()
        self.scope.changed.connect(self._show_differences)
        self.differences = DifferenceList()
        self.said = Label("", "hint", wraps=True)
        self.choices = (self.formats, self.edition, self.scope)
        self._lay_out()
        self.show_working(False)
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
        folder = self.folder_asked()
        if folder is None:
            return
        template = self.settings.text("export_template")
        self.settings.keep("export_formats", ",".join(formats))
        self.settings.keep("export_edition", self.edition.chosen())
        try:
            materials = [
                gather(self.file, id_, self.edition.chosen(), Path(template) if template else None)
                for id_ in self._meetings()
            ]
        except Trouble as trouble:
            self.told.setText(say(trouble))
            return

        def write(step: Step) -> Iterator[Saved]:
            for material in materials:
                yield from write_files(material, formats, folder, step)

        self.begin(folder, write, len(materials) * len(formats))

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

    def _meetings(self) -> list[int]:
        if not self.scope.all():
            return [self.meeting_id]
        return [one.id for one in meetings(self.file) if tree_of(self.file, one.id).root] or [self.meeting_id]

    def _make_commands(self) -> None:
        form = words("The headings of an item, and what is public")
        own = words("Write Word documents into a document of your own")
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
        box.addLayout(self.buttons)
        self._show_template()

    def _show_template(self) -> None:
        path = self.settings.text("export_template")
        self._template_button.setToolTip(path or tr(self._template.tip))

    def _show_differences(self) -> None:
        public = self.edition.chosen() == "public"
        self.differences.setVisible(public)
        if not public:
            self.said.setText(tr("Everything, with names. The files carry the word “internal” in their names."))
            return
        omissions = [one for id_ in self._meetings() for one in edition_of(self.file, id_, "public").omissions]
        self.said.setText(tr("%n differences from the internal edition:", "", len(omissions)))
        self.differences.show_omissions(omissions)
