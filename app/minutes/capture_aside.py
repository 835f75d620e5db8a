"""What stands right of the capture line: the last point at rest; while writing, what was understood, or the keys."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.buttons import draw_key_cap, key_cap_text
from app.kit.fit_text import elide
from app.kit.icons import draw_icon
from app.kit.keycap import key_cap_width
from app.kit.kind_shape import draw_rhombus
from app.kit.theme import color, font
from app.minutes.kinds import KIND_ICONS, kind_word, shown_text
from app.minutes.understood import Told
from app.shell.language import tr
from db.outline import PREFIXES, Node

ICON, GAP, BETWEEN = 18.0, 5.0, 8.0
CHIP, CHIP_PAD, CHIP_ICON = 24.0, 8.0, 16.0
# In the order of their use: the last ones are left out first where there is no room.
HELPED = ("decision", "action", "question", "disagreement", "quote")


class CaptureAside(QWidget):
    """Painted words; it takes no part in what the keyboard does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("capture_aside")
        self._writing = False
        self._last: Node | None = None
        self.told: Sequence[Told] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_last(self, node: Node | None) -> None:
        """The point written last, to be shown at rest."""
        if node != self._last:
            self._last = node
            self._say()
            self.update()

    def show_help(self, writing: bool) -> None:
        """Show prefixes and keys, or the last point."""
        self._writing = writing
        self.update()

    def show_told(self, told: Sequence[Told]) -> None:
        """Show what was understood of the line, each thing as a chip; nothing brings the prefixes back."""
        if told != self.told:
            self.told = told
            self._say()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(14))
        if self._writing:
            room = self._draw_keys(painter)
            if self.told:
                self._draw_told(painter, room)
            else:
                self._draw_help(painter, room)
        elif self._last is not None:
            self._draw_last(painter, self._last)
        painter.end()

    def _say(self) -> None:
        last = tr("Last") + ": " + self._last.text if self._last else ""
        self.setAccessibleName(", ".join(one.text for one in self.told) or last)

    def _draw_last(self, painter: QPainter, node: Node) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        word = tr("Last")
        painter.setPen(color("ink3"))
        painter.drawText(QRectF(0, 0, self.width(), self.height()), middle, word)
        x = QFontMetricsF(font(14)).horizontalAdvance(word) + 10
        draw_icon(painter, KIND_ICONS[node.kind], QRectF(x, (self.height() - ICON) / 2, ICON, ICON), color("ink2"))
        x += ICON + 8
        painter.setPen(color("ink"))
        room = QRectF(x, 0, max(0.0, self.width() - x), self.height())
        painter.drawText(room, middle, elide(shown_text(node.kind, node.text), room.width(), font(14)))

    def _draw_keys(self, painter: QPainter) -> float:
        """Enter and Esc at the right; gives the room that is left."""
        right = float(self.width())
        for key in (key_cap_text("Esc"), key_cap_text("Return")):
            wide = key_cap_width(key)
            draw_key_cap(painter, QRectF(right - wide, 0, wide, self.height()), key, color("ink2"), edge=color("edge"))
            right -= wide + BETWEEN
        return right

    def _draw_told(self, painter: QPainter, room: float) -> None:
        x = 0.0
        for one in self.told:
            cut = font(13, 600 if one.late else 400)
            wide = QFontMetricsF(cut).horizontalAdvance(one.text) + 2 * CHIP_PAD + CHIP_ICON + GAP + 2
            if room - x < 60:
                break
            spot = QRectF(x, (self.height() - CHIP) / 2, min(wide, room - x), CHIP).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(color("amber" if one.late else "edge"), 1))
            painter.setBrush(color("amber_soft" if one.late else "surface"))
            painter.drawRoundedRect(spot, 11.5, 11.5)
            sign = QRectF(spot.x() + CHIP_PAD, spot.center().y() - CHIP_ICON / 2, CHIP_ICON, CHIP_ICON)
            if one.late:
                draw_rhombus(painter, QPointF(sign.center()), 6, color("amber"))
            else:
                draw_icon(painter, one.icon, sign, color("ink2"))
            painter.setFont(cut)
            painter.setPen(color("amber_text" if one.late else "ink"))
            words = QRectF(sign.right() + GAP, spot.y(), spot.right() - sign.right() - GAP - CHIP_PAD, spot.height())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), elide(one.text, words.width() + 2, cut))
            x += wide + BETWEEN

    def _draw_help(self, painter: QPainter, room: float) -> None:
        x = 0.0
        for prefix, word, width in self._entries():
            if x + width > room:
                break
            cap = QRectF(x, 0, key_cap_width(prefix), self.height())
            draw_key_cap(painter, cap, prefix, color("ink2"), edge=color("edge"))
            painter.setFont(font(13))
            painter.setPen(color("ink2"))
            left = cap.right() + GAP
            painter.drawText(QRectF(left, 0, width, self.height()), int(Qt.AlignmentFlag.AlignVCenter), word)
            x += width + BETWEEN

    @staticmethod
    def _entries() -> Iterator[tuple[str, str, float]]:
        measure = QFontMetricsF(font(13))
        signs = {kind: prefix for prefix, kind in PREFIXES.items()}
        for kind in HELPED:
            word = kind_word(kind).lower()
            yield signs[kind], word, key_cap_width(signs[kind]) + GAP + measure.horizontalAdvance(word)
