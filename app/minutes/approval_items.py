"""The items of a meeting as the minutes need them: recommendation, case number, and what is public of a closed one."""

from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.kit.label import Label
from app.kit.writing import TextArea, TextLine, field
from app.shell.language import tr
from db.agenda import Item, items
from db.errors import words
from db.file import CommitteeFile
from db.items import change_item

LINES: Final = {
    "case_number": words("Case number"),
    "route": words("Route"),
    "public_title": words("Title for the public"),
}
AREAS: Final = {"recommendation": words("Recommendation"), "public_text": words("Decision for the public")}
OF_CLOSED: Final = ("public_title", "public_text")


class ItemsForm(QWidget):
    """A list of the items, and the fields of the chosen one; a field writes when it is left.

    Signals: `chosen`, another item is shown.
    """

    chosen = Signal()

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approval_items")
        self.file = file
        self._items: list[Item] = []
        self.list = QListWidget()
        self.list.setObjectName("approval_item_list")
        self.list.setAccessibleName(tr("Items of the meeting"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.lines = {name: TextLine() for name in LINES}
        self.areas = {name: TextArea() for name in AREAS}
        self.shut = QCheckBox(tr("Closed to the public"))
        self.shut.setObjectName("item_closed")
        self.shut.setAccessibleName(tr("Closed to the public"))
        self.shut.toggled.connect(lambda on: self._change(closed=int(on)))
        self._fields: dict[str, QWidget] = {}
        self._lay_out()

    def item(self) -> Item | None:
        """The chosen item."""
        at = self.list.currentRow()
        return self._items[at] if 0 <= at < len(self._items) else None

    def show_meeting(self, meeting_id: int, *, locked: bool) -> None:
        """Show the items of a meeting; the chosen one stays chosen."""
        here = self.item()
        self._items = items(self.file, meeting_id)
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in self._items:
                line = tr("{number}. {title}", "heading of an item in minutes")
                shown = line.format(number=item.position, title=item.title)
                self.list.addItem(tr("{item} (closed)").format(item=shown) if item.closed else shown)
            found = [at for at, item in enumerate(self._items) if here is not None and item.id == here.id]
            self.list.setCurrentRow(found[0] if found else 0)
        self._form.setEnabled(not locked and bool(self._items))
        self._show_item()

    def _lay_out(self) -> None:
        self._form = QWidget()
        box = QVBoxLayout(self._form)
        box.setContentsMargins(0, 0, 10, 0)
        box.setSpacing(8)
        widgets: dict[str, Any] = {**self.lines, **self.areas}
        for name in ("recommendation", "case_number", "route", "public_title", "public_text"):
            label = {**LINES, **AREAS}[name]
            widgets[name].setObjectName(f"item_{name}")
            self._fields[name] = field(tr(label), widgets[name])
        for name, line in self.lines.items():
            line.editingFinished.connect(lambda name=name: self._on_line(name))
        for name, area in self.areas.items():
            area.setFixedHeight(64)
            area.settled.connect(lambda name=name: self._on_area(name))
        box.addWidget(self._fields["recommendation"])
        numbers = QHBoxLayout()
        numbers.addWidget(self._fields["case_number"])
        numbers.addWidget(self._fields["route"])
        box.addLayout(numbers)
        box.addWidget(self.shut)
        for name in OF_CLOSED:
            box.addWidget(self._fields[name])
        box.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._form)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(tr("Items in the minutes"), "pane"))
        column.addWidget(self.list, 2)
        column.addWidget(scroll, 3)

    def _show_item(self) -> None:
        item = self.item()
        for name, line in self.lines.items():
            if item is None or line.text() != getattr(item, name):
                line.setText(getattr(item, name) if item else "")
        for name, area in self.areas.items():
            with QSignalBlocker(area):
                if item is None or area.toPlainText() != getattr(item, name):
                    area.setPlainText(getattr(item, name) if item else "")
        with QSignalBlocker(self.shut):
            self.shut.setChecked(bool(item and item.closed))
        for name in OF_CLOSED:
            self._fields[name].setVisible(bool(item and item.closed))

    def _on_row(self, _row: int) -> None:
        self._show_item()
        self.chosen.emit()

    def _on_line(self, name: str) -> None:
        self._change(**{name: self.lines[name].text()})

    def _on_area(self, name: str) -> None:
        self._change(**{name: self.areas[name].toPlainText()})

    def _change(self, **columns: Any) -> None:
        item = self.item()
        if item is not None and any(getattr(item, name) != value for name, value in columns.items()):
            change_item(self.file, item.id, **columns)
