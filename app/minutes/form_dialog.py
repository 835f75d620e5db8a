"""How this committee's minutes are written: its headings, its subject code, and what the public edition may show."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.writing import TextLine, field
from app.minutes.record_words import HEADINGS
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.errors import words
from db.file import CommitteeFile
from db.minutes_form import change_form, form

CHOICES: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "attendance": (
        words("Attendance"),
        {"counts": words("Numbers of each group"), "names": words("By name")},
    ),
    "owners": (
        words("Who does an action"),
        {"groups": words("The group"), "none": words("Nobody"), "names": words("By name")},
    ),
    "votes": (
        words("Votes"),
        {"total": words("The total"), "groups": words("By group, from three persons"), "none": words("Not at all")},
    ),
}


class FormDialog(QDialog):
    """Fields that write into the file as soon as they are left; there is nothing to save."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_dialog")
        self.setWindowTitle(tr("Headings and public edition"))
        self.setAccessibleName(tr("Headings and public edition"))
        self.file = file
        self.headings: dict[str, TextLine] = {}
        self.choices: dict[str, Choice] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        box.addWidget(Label(tr("Headings of an item"), "pane"))
        box.addLayout(self._heading_fields())
        box.addSpacing(8)
        box.addWidget(Label(tr("What the public edition shows"), "pane"))
        box.addLayout(self._choice_fields())
        self.parties = QCheckBox(tr("Parties beside the names"))
        self.parties.setObjectName("form_parties")
        self.parties.setChecked(bool(form(file).parties))
        self.parties.toggled.connect(lambda on: change_form(self.file, parties=int(on)))
        box.addWidget(self.parties)
        rule = tr("Quotes are shown as their speaker agreed; of closed items only what was written for publication.")
        box.addWidget(Label(rule, "hint", wraps=True))
        close = Command("form_close", words("Close"), "Esc", "", words("Back"), self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button_for(close, next=True))
        box.addLayout(row)
        self.setMinimumSize(620, 500)

    def _heading_fields(self) -> QGridLayout:
        now, grid = form(self.file), QGridLayout()
        grid.setHorizontalSpacing(16)
        names = {**{name: tr(text) for name, text in HEADINGS.items()}, "kle": tr("Subject code (KLE)")}
        for at, (name, usual) in enumerate(names.items()):
            line = TextLine(getattr(now, name))
            line.setObjectName(f"form_{name}")
            line.setPlaceholderText(usual if name != "kle" else "00.22.04 P35")
            line.editingFinished.connect(lambda name=name: self._on_written(name))
            self.headings[name] = line
            grid.addWidget(field(usual, line), at // 2, at % 2)
            grid.setRowMinimumHeight(at // 2, 64)
        return grid

    def _choice_fields(self) -> QHBoxLayout:
        now, row = form(self.file), QHBoxLayout()
        row.setSpacing(16)
        for name, (label, answers) in CHOICES.items():
            choice = Choice(name=tr(label))
            choice.setObjectName(f"form_{name}")
            for code, text in answers.items():
                choice.addItem(tr(text), code)
            choice.setCurrentIndex(list(answers).index(getattr(now, name)))
            choice.activated.connect(lambda _at, name=name: self._on_chosen(name))
            self.choices[name] = choice
            row.addWidget(field(tr(label), choice), 1)
        return row

    def _on_written(self, name: str) -> None:
        if self.headings[name].text() != getattr(form(self.file), name):
            change_form(self.file, **{name: self.headings[name].text()})

    def _on_chosen(self, name: str) -> None:
        change_form(self.file, **{name: self.choices[name].currentData()})
