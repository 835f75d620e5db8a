"""The window in which a whole agenda is taken from a template."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from app.agenda.words import kind_words
from app.kit.buttons import KeyButton
from app.kit.card import Divider
from app.kit.label import Label
from app.kit.rows import ListRow, calm_list
from app.shell.language import language, tr
from db.items import ItemColumns
from db.methods import Template, templates

SIZE = (840, 540)


class TemplateDialog(QDialog):
    """Signals: `used(id)`, the template of that id is to be appended to the agenda."""

    used = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(tr("Templates"))
        self.setAccessibleName(tr("Templates"))
        self.resize(*SIZE)
        self.names = QListWidget()
        self.names.setObjectName("templates")
        self.names.setAccessibleName(tr("Templates"))
        self.names.setFixedWidth(290)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        calm_list(self.names)
        for known in templates():
            entry = QListWidgetItem(template_name(known))
            entry.setData(Qt.ItemDataRole.UserRole, known.id)
            self.names.addItem(entry)
        self.use = KeyButton(tr("Use the template"), "Return", next=True)
        self.use.setObjectName("use_template_now")
        self.leave = KeyButton(tr("Cancel"), "Esc")
        self.leave.setObjectName("leave_templates")
        self._lay_out()
        self.names.currentRowChanged.connect(self._show_template)
        self.names.itemActivated.connect(lambda _item: self._on_use())
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.reject)
        self.names.setCurrentRow(0)
        self.names.setFocus()

    def _lay_out(self) -> None:
        self._title, self._purpose = Label("", "screen", wraps=True), Label("", "body", tone="ink2", wraps=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.setContentsMargins(16, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._title)
        right.addWidget(self._purpose)
        right.addWidget(self._scroll, 1)
        both = QHBoxLayout()
        both.addWidget(self.names)
        both.addLayout(right, 1)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.leave)
        answers.addWidget(self.use)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(both, 1)
        rows.addWidget(Divider())
        rows.addLayout(answers)

    def _show_template(self, at: int) -> None:
        chosen = templates()[max(0, at)]
        self._title.setText(template_name(chosen))
        self._purpose.setText(chosen.purpose_da)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, one in enumerate(chosen.items, 1):
            row = ListRow(34)
            place = Label(str(number), "hint")
            place.setFixedWidth(20)
            row.cells.addWidget(place)
            row.cells.addWidget(Label(one.title, elided=True), 1)
            row.cells.addWidget(Label(kind_words(one.kind), "hint"))
            minutes = Label(str(one.minutes), "strong")
            minutes.setFixedWidth(32)
            minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.cells.addWidget(minutes)
            rows.addWidget(row)
        rows.addStretch(1)
        self._scroll.setWidget(inside)

    def _on_use(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            self.used.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


def template_name(template: Template) -> str:
    """What a template is called in the language of the window."""
    return template.name_da if language() == "da" else template.name_en


def rows_of(template: Template) -> list[ItemColumns]:
    """The items of a template as they go into an agenda."""
    return [
        {"kind": one.kind, "title": one.title, "planned_s": one.minutes * 60, "method": one.method}
        for one in template.items
    ]
