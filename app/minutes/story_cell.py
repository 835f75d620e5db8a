"""One thing told in a storyline: what it says, what became of it, and a way there by click or Enter."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kit.icons import draw_icon
from app.kit.label import Label
from app.kit.rows import Pressable
from app.kit.theme import color

MOST = 160
ICON = 18
WAYS = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
}  # fmt: skip


class StoryCell(Pressable):
    """A row of a storyline. Signals: `pressed`; `asked(dx, dy)` when an arrow key asks for the cell beside it."""

    asked = Signal(int, int)

    def __init__(self, icon: str, text: str, below: str, told: str, parent: QWidget | None = None) -> None:
        """`below` is what became of it or "", `told` what it is, for those who hear it."""
        super().__init__(True, parent)
        self._icon = icon
        self.text = text if len(text) <= MOST else text[: MOST - 1].rstrip() + "…"
        self.setAccessibleName(", ".join(part for part in (told, text, below) if part))
        self.setToolTip(text if self.text != text else "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(ICON + 16, 5, 8, 5)
        rows.setSpacing(0)
        rows.addWidget(Label(self.text, "body", wraps=True))
        if below:
            rows.addWidget(Label(below, "hint", wraps=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = WAYS.get(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if way is not None:
            self.asked.emit(*way)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = "accent_soft" if self.hasFocus() else self.ground("surface")
        painter.setPen(QPen(color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        painter.drawRoundedRect(rect, 4, 4)
        draw_icon(painter, self._icon, QRectF(8, 7, ICON, ICON), color("ink2"))
        painter.end()
