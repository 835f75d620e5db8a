"""Words on the laptop in the sizes of the type scale; never read as HTML."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.kit.fit_text import elide
from app.kit.theme import color, font

Role = Literal["column", "hint", "body", "strong", "lead", "pane", "screen", "title", "name", "sentence", "clock"]
Tone = Literal["ink", "ink2", "ink3", "late", "over"]

SIZES: dict[Role, tuple[int, int]] = {
    "column": (12, 600),
    "hint": (13, 400),
    "body": (14, 400),
    "strong": (14, 600),
    "lead": (16, 400),
    "pane": (16, 600),
    "screen": (20, 600),
    "title": (24, 600),
    "name": (30, 600),
    "sentence": (44, 600),
    "clock": (20, 600),
}
TONES: dict[Role, Tone] = {"column": "ink2", "hint": "ink2"}
TOKENS: dict[Tone, str] = {"ink": "ink", "ink2": "ink2", "ink3": "ink3", "late": "amber_text", "over": "red"}


class Label(QLabel):
    """Plain words of one role; `elided` keeps them on one line with an ellipsis and the whole text as the tip."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        tone: Tone | None = None,
        wraps: bool = False,
        elided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._elided = elided
        self._tone: Tone = tone or TONES.get(role, "ink")
        px, weight = SIZES[role]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(px, weight, tabular=role == "clock"))
        self.setWordWrap(wraps)
        self.setProperty("tone", self._tone)
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Say the same in another colour."""
        if tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 1, hint.height()) if self._elided else hint

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height()) if self._elided else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elided:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = elide(self.text(), room.width(), self.font())
        if self.toolTip() != (tip := self.text() if shown != self.text() else ""):
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(color(TOKENS[self._tone]))
        painter.drawText(room, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()
