"""The choice among the four kinds of people, each with its colour and shape."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.kit.kind_shape import draw_kind
from app.kit.row_table import draw_text
from app.kit.theme import theme
from app.people.words import kind_word
from app.shell.language import tr
from db.people import KINDS


class KindButton(QPushButton):
    """One kind: its shape and its word."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setObjectName(f"kind_{kind}")
        self.setAccessibleName(kind_word(kind))
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(134, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_kind(painter, QPointF(20, self.height() / 2), 7, self.kind, theme().tokens)
        room = QRectF(36, 0, self.width() - 42, self.height())
        draw_text(painter, room, kind_word(self.kind), weight=600 if self.isChecked() else 400)
        painter.end()


class KindChoice(QWidget):
    """Signals: `chosen(kind)` when a person chose; `show_kind` shows without telling."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kind_choice")
        self.setAccessibleName(tr("Kind"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = {kind: KindButton(kind) for kind in KINDS}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, button in enumerate(self.buttons.values()):
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
            button.clicked.connect(lambda _checked=False, kind=button.kind: self.chosen.emit(kind))

    def show_kind(self, kind: str) -> None:
        """Mark a kind as the one it is."""
        self.buttons[kind].setChecked(True)
