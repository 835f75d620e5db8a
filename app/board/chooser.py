"""The templates of boards as small drawings to choose from: those that come with the program and one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.kit.buttons import KeyButton
from app.kit.fit_text import elide, wrap
from app.kit.label import Label
from app.kit.theme import color, font
from app.shell.language import language, tr
from db.board_own import OwnTemplate, drop_template, own_templates
from db.board_places import Boxed
from db.board_templates import Field, all_templates, said
from db.file import CommitteeFile

SIZE: Final = QSize(214, 196)
CHOICE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Choice:
    """A template to choose; `name` is what a new board is asked for with."""

    name: str
    title: str
    about: str
    fields: tuple[Field, ...]
    own: int | None = None


def choices(file: CommitteeFile) -> list[Choice]:
    """Everything there is to choose: the ready-made templates, then the committee's own."""
    lang = language()
    made = [Choice(one.key, said(one.title, lang), said(one.about, lang), one.fields) for one in all_templates()]
    return made + [_own(one) for one in own_templates(file)]


class TemplateChooser(QWidget):
    """A grid of templates; Enter or a click lays one out.

    Signals:
        chosen: the name of a template.
        left: Esc, or the button back.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_chooser")
        self._file = file
        self.rows = QStandardItemModel(self)
        self.cards = Cards()
        self.cards.setModel(self.rows)
        self.cards.given.connect(self._on_given)
        self.cards.dropped.connect(self._on_dropped)
        self.cards.left.connect(self.left)
        back = KeyButton(tr("Back"), "Esc", "arrow-left", quiet=True, height=34)
        back.setObjectName("board_chooser_back")
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.addWidget(Label(tr("Which board?"), "screen"), 1)
        head.addWidget(back)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.cards, 1)
        self.setFocusProxy(self.cards)

    def refresh(self) -> None:
        """Show what there is to choose now."""
        at = max(0, self.cards.currentIndex().row())
        self.rows.clear()
        for choice in choices(self._file):
            item = QStandardItem(choice.title)
            item.setData(choice, CHOICE)
            item.setToolTip(choice.about)
            item.setData(choice.about, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setEditable(False)
            self.rows.appendRow(item)
        self.cards.setCurrentIndex(self.rows.index(min(at, self.rows.rowCount() - 1), 0))

    def _on_given(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(CHOICE).name)

    def _on_dropped(self, index: QModelIndex) -> None:
        own = index.data(CHOICE).own
        if own is not None:
            drop_template(self._file, own)
            self.refresh()


class Cards(QListView):
    """The drawings side by side. Signals: `given(index)` by Enter or click, `dropped(index)` by Delete, `left`."""

    given = Signal(QModelIndex)
    dropped = Signal(QModelIndex)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board_templates_list")
        self.setAccessibleName(tr("Which board?"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(CardPainter(self))
        self.clicked.connect(self.given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self.given.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.dropped.emit(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()


class CardPainter(QStyledItemDelegate):
    """One template: its fields in miniature, its title, and what it is for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return SIZE

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(CHOICE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(rect).adjusted(6, 6, -6, -6)
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent" if here else "line"), 2 if here else 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(area, 8, 8)
        draw_fields(painter, QRectF(area.x() + 12, area.y() + 12, area.width() - 24, 92), choice.fields)
        painter.setPen(color("ink"))
        cut = font(14, 600)
        painter.setFont(cut)
        left, wide = area.x() + 12, area.width() - 24
        painter.drawText(QRectF(left, area.y() + 110, wide, 22), int(Qt.AlignmentFlag.AlignVCenter),
                         elide(choice.title, wide, cut))  # fmt: skip
        small = font(12)
        painter.setFont(small)
        painter.setPen(color("ink2"))
        painter.drawText(QRectF(left, area.y() + 132, wide, 44), 0, "\n".join(wrap(choice.about, wide, small, 2)))
        painter.restore()


def draw_fields(painter: QPainter, room: QRectF, fields: Sequence[Field]) -> None:
    """The fields of a template, small, each with a note in its colour."""
    boxes: list[Boxed] = list(fields)
    right, bottom = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
    scale = min(room.width() / right, room.height() / bottom)
    left, top = room.center().x() - right * scale / 2, room.center().y() - bottom * scale / 2
    for field in fields:
        box = QRectF(left + field.x * scale, top + field.y * scale, field.w * scale, field.h * scale)
        painter.setPen(QPen(color("edge"), 1))
        painter.setBrush(color("paper"))
        painter.drawRoundedRect(box, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(field.colour))
        side = max(5.0, min(200 * scale, box.height() * 0.45))
        painter.drawRect(QRectF(box.x() + side * 0.25, box.y() + side * 0.35, side, side))


def _own(one: OwnTemplate) -> Choice:
    return Choice(one.name, one.title, tr("Your own · Del removes it"), one.fields, one.id)
