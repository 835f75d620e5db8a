"""Buttons that show their key, and the chips that tell a small fact."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.keycap import (
    KEY_NAMES,
    acts_while_writing,
    draw_key_cap,
    key_cap_text,
    key_cap_width,
)
from app.kit.kind_shape import draw_rhombus
from app.kit.theme import color, font
from app.kit.writing import writing

__all__ = ["KEY_NAMES", "Chip", "KeyButton", "draw_key_cap", "key_cap_text"]

PADDING, LEAST_PADDING, GAP, ICON = 12.0, 4.0, 8.0, 20.0
CHIP_HEIGHT, CHIP_PADDING, CHIP_ICON = 24, 8.0, 16.0


class KeyButton(QPushButton):
    """A button with its key in a cap; the cap is gone while the key would be a letter, yet the button keeps its width.

    `next` fills it as the one next action of the screen, `quiet` leaves out the border, `left` begins at the left edge.
    `writing_key` is the key that does the same in the middle of a text.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        icon: str = "",
        *,
        next: bool = False,
        quiet: bool = False,
        left: bool = False,
        height: int = 36,
        writing_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._key, self._writing_key, self._icon, self._left = key, writing_key, icon, left
        self.setProperty("next", next)
        self.setProperty("quiet", quiet)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key_cap_text(key))
        writing().changed.connect(self._on_writing)

    @property
    def key(self) -> str:
        """The key that acts while nothing is being written."""
        return self._key

    def cap(self) -> str:
        """What stands on the cap just now; nothing if the key would not act."""
        key = self._key
        if writing().active and not acts_while_writing(key):
            key = self._writing_key
        return key_cap_text(key)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key(self, key: str, writing_key: str = "") -> None:
        """Show another key."""
        self._key, self._writing_key = key, writing_key
        self.setAccessibleDescription(key_cap_text(key))
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon before the words; an empty name takes it away."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_next(self, next: bool) -> None:
        """Make this the one next action of the screen, or no longer."""
        if self.property("next") != next:
            self.setProperty("next", next)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def sizeHint(self) -> QSize:
        caps = [key_cap_width(key_cap_text(key)) + GAP for key in (self._key, self._writing_key) if key]
        return QSize(round(2 * PADDING + self._words_width() + max(caps, default=0.0) + 2), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(2 * PADDING + self._words_width() + 2), self.height())

    def least_width(self) -> int:
        """How narrow it can be with words and cap whole."""
        cap = LEAST_PADDING + key_cap_width(key_cap_text(self._key)) if self._key else 0.0
        return round(self._words_width() + cap + 2 * LEAST_PADDING + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = self._ink()
        if self.property("next") and self.hasFocus():
            _draw_inner_focus(painter, QRectF(self.rect()), ink)
        words, cap = self._words_width(), self.cap()
        # In a narrow window words and cap go into the space around them first, then the cap goes, then words are cut.
        gap = GAP if self.width() >= words + GAP + key_cap_width(cap) + 2 * LEAST_PADDING else LEAST_PADDING
        wide = words + gap + key_cap_width(cap) if cap else words
        if cap and wide > self.width() - 2 * LEAST_PADDING + 1:
            cap, wide = "", words
        padding = min(PADDING, max(LEAST_PADDING, (self.width() - wide) / 2))
        room = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        x = room.x() if self._left else max(room.x(), room.center().x() - wide / 2)
        if self._icon:
            draw_icon(painter, self._icon, QRectF(round(x), (self.height() - ICON) / 2, ICON, ICON), ink)
            x += ICON + GAP
        self._draw_words(painter, QRectF(x, 0, room.right() - x, self.height()), ink)
        if cap:
            cap_x = room.right() - key_cap_width(cap) if self._left else x + self._text_width() + gap
            spot = QRectF(cap_x, 0, key_cap_width(cap), self.height())
            draw_key_cap(painter, spot, cap, ink, edge=self._cap_edge())
        painter.end()

    def _on_writing(self, _active: bool) -> None:
        if self._key:
            self.update()

    def _draw_words(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        painter.setFont(self._font())
        painter.setPen(ink)
        text = elide(_plain(self.text()), room.width() + 1, self._font())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _font(self) -> QFont:
        return font(16 if self.height() >= 44 else 14, 600)

    def _text_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(_plain(self.text()))

    def _words_width(self) -> float:
        return self._text_width() + (ICON + GAP if self._icon else 0.0)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return color("ink3")
        return color("on_accent" if self.property("next") else "red" if self.property("danger") else "ink")

    def _cap_edge(self) -> QColor:
        if not self.isEnabled():
            return color("line")
        return color("on_accent" if self.property("next") else "edge")


class Chip(QWidget):
    """A small fact in a rounded frame; `late` puts it on amber with a rhombus before it."""

    def __init__(self, text: str, icon: str = "", late: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon, self._late = text, icon, late
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The fact as it is told."""
        return self._text

    def late(self) -> bool:
        """Whether the fact is a warning."""
        return self._late

    def set_text(self, text: str) -> None:
        """Tell another fact."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_late(self, late: bool) -> None:
        """Warn, or no longer."""
        if late != self._late:
            self._late = late
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self._text)
        return QSize(round(2 * CHIP_PADDING + words + self._sign_width() + 3), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(2 * CHIP_PADDING + self._sign_width() + 24), CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("amber" if self._late else "line"), 1))
        painter.setBrush(color("amber_soft" if self._late else "surface"))
        frame = QRectF(0.5, (self.height() - CHIP_HEIGHT) / 2 + 0.5, self.width() - 1, CHIP_HEIGHT - 1)
        painter.drawRoundedRect(frame, 11.5, 11.5)
        x = CHIP_PADDING + 1
        if self._late:
            draw_rhombus(painter, QPointF(x + 6, frame.center().y()), 6, color("amber"))
        elif self._icon:
            spot = QRectF(x, round(frame.center().y() - CHIP_ICON / 2), CHIP_ICON, CHIP_ICON)
            draw_icon(painter, self._icon, spot, color("ink2"))
        x += self._sign_width()
        room = QRectF(x, frame.y(), self.width() - x - CHIP_PADDING, frame.height())
        painter.setFont(self._font())
        painter.setPen(color("amber_text" if self._late else "ink"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(self._text, room.width() + 1, self._font()))
        painter.end()

    def _font(self) -> QFont:
        return font(13, 600 if self._late else 400)

    def _sign_width(self) -> float:
        if self._late:
            return 12 + 6
        return CHIP_ICON + 6 if self._icon else 0


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _draw_inner_focus(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    # A frame in the accent would vanish on the filled button, so its focus is a line inside it.
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 3, 3)
    painter.restore()
