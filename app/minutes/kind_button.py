"""A small button that makes a point a kind, and names the kind's icon and key: legend and tool in one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.kit.buttons import draw_key_cap
from app.kit.icons import draw_icon
from app.kit.keycap import key_cap_width
from app.kit.theme import color, font
from app.kit.writing import writing
from app.minutes.kinds import KIND_ICONS, kind_word
from app.shell.actions import Command, run
from app.shell.language import tr

ICON, PAD, GAP = 16.0, 6.0, 4.0


class KindButton(QAbstractButton):
    """Icon, word and key of a kind; the kind of the selected point is tinted."""

    def __init__(self, kind: str, command: Command) -> None:
        super().__init__()
        self.kind = kind
        self._command = command
        self._cap = True
        self._current = False
        self.setObjectName(command.name)
        self.setText(kind_word(kind))
        self.setAccessibleName(kind_word(kind))
        self.setAccessibleDescription(tr(command.tip))
        self.setToolTip(tr(command.tip))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: run(command))
        writing().changed.connect(self.update)

    def set_current(self, current: bool) -> None:
        """Tint it: the selected point is of this kind."""
        if current != self._current:
            self._current = current
            self.update()

    def show_cap(self, shown: bool) -> None:
        """Show or leave out the key, where there is no room for it."""
        if shown != self._cap:
            self._cap = shown
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """The width with the key."""
        return round(self._word_end() + GAP + key_cap_width(self._command.key) + PAD)

    def sizeHint(self) -> QSize:
        return QSize(self.full_width() if self._cap else round(self._word_end() + PAD), 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._word_end() + PAD), 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self._current else "sunken" if self.isEnabled() and self.underMouse() else ""
        if ground:
            painter.setPen(QPen(color("accent"), 1) if self._current else Qt.PenStyle.NoPen)
            painter.setBrush(color(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = color("ink" if self._current else "ink2" if self.isEnabled() else "ink3")
        draw_icon(painter, KIND_ICONS[self.kind], QRectF(PAD, 14 - ICON / 2, ICON, ICON), ink)
        painter.setFont(font(13))
        painter.setPen(ink)
        room = QRectF(PAD + ICON + GAP, 0, self.width(), 28)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        # While text is written the single key would be a letter: the longer one is in the tip, there is no room here.
        if self._cap and not writing().active:
            spot = QRectF(self._word_end() + GAP, 0, key_cap_width(self._command.key), 28)
            draw_key_cap(painter, spot, self._command.key, ink, edge=color("edge"))
        painter.end()

    def _word_end(self) -> float:
        return PAD + ICON + GAP + QFontMetricsF(font(13)).horizontalAdvance(self.text())
