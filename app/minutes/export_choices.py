"""The ticks and choices of an export: formats in groups, the edition, one meeting or all."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.kit.label import Label
from app.minutes.exchange.writer import FORMATS
from app.minutes.record_words import EDITIONS
from app.shell.language import tr
from db.errors import words

GROUPS: Final = (
    (words("The minutes"), ("html", "docx", "odt", "minutes-pdf")),
    (words("Actions and calendar"), ("csv", "xlsx", "ics")),
    (words("The map as a picture"), ("svg", "png", "pdf")),
)


class FormatTicks(QWidget):
    """A tick for each format, by what one wants to do with it; what is in no group is an outline or a map."""

    def __init__(self, chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_formats")
        self.ticks: dict[str, QCheckBox] = {}
        grouped = {format_ for _, formats in GROUPS for format_ in formats}
        rest = tuple(format_ for format_ in FORMATS if format_ not in grouped)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        for title, formats in (*GROUPS, (words("Map and outline for other programs"), rest)):
            box.addWidget(Label(tr(title), "column"))
            for format_ in formats:
                tick = QCheckBox(tr(FORMATS[format_]))
                tick.setObjectName(f"format_{format_}")
                tick.setAccessibleName(tr(FORMATS[format_]))
                tick.setChecked(format_ in chosen)
                self.ticks[format_] = tick
                box.addWidget(tick)
            box.addSpacing(4)
        box.addStretch()

    def chosen(self) -> list[str]:
        """The ticked formats in the order of the list."""
        return [format_ for format_ in FORMATS if self.ticks[format_].isChecked()]


class _Either(QWidget):
    """Two radio buttons in a row. Signals: `changed`, the other one was chosen."""

    changed = Signal()

    def __init__(self, name: str, texts: dict[str, str], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for code, text in texts.items():
            button = QRadioButton(text)
            button.setObjectName(f"{name}_{code}")
            button.setAccessibleName(text)
            button.setChecked(code == chosen)
            self._group.addButton(button)
            self.buttons[code] = button
            row.addWidget(button)
        row.addStretch()
        self._group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)

    def chosen(self) -> str:
        """The code of the one that is chosen."""
        return next(code for code, button in self.buttons.items() if button.isChecked())


class EditionChoice(_Either):
    """Public or internal; what leaves the house is public unless somebody says otherwise."""

    def __init__(self, chosen: str) -> None:
        texts = {code: tr(text) for code, text in EDITIONS.items()}
        super().__init__("edition", texts, chosen if chosen in EDITIONS else "public")


class ScopeChoice(_Either):
    """This meeting or all of them."""

    def __init__(self) -> None:
        super().__init__("scope", {"one": tr("This meeting"), "all": tr("All meetings with minutes")}, "one")

    def all(self) -> bool:
        """Whether all are wanted."""
        return self.chosen() == "all"
