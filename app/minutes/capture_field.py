"""The field of the capture line: what kind the line is, told while it is written, and the text itself."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.kit.buttons import draw_key_cap
from app.kit.icons import draw_icon
from app.kit.keycap import key_cap_width
from app.kit.theme import color, font
from app.kit.writing import TextLine
from app.minutes.kinds import KIND_ICONS, kind_word
from db.outline import read_capture

HEIGHT = 38
OFFERED = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Tab: "take", Qt.Key.Key_Escape: "close"}
PAD, ICON, GAP = 12.0, 18.0, 8.0


class CaptureText(TextLine):
    """The text of the line.

    Signals: `asked` with "keep" for Enter, "leave" for Esc, "back" for Up in an empty line, and while names are
    `offered` with "up", "down", "take" for Tab and "close" for Esc; `pasted(text)` for a text of several lines.
    """

    asked = Signal(str)
    entered = Signal(bool)
    pasted = Signal(str)
    offered = False

    def event(self, event: QEvent) -> bool:
        # Claimed before a shortcut of the window, as the Enter of the map, can take them.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        lines = QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if meaning:
            self.asked.emit(meaning)
        elif "\n" in lines.strip():
            self.pasted.emit(lines)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return not self.offered and super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.entered.emit(False)

    def _meaning(self, event: QKeyEvent) -> str:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "keep"
        if self.offered and event.key() in OFFERED:
            return OFFERED[Qt.Key(event.key())]
        if event.key() == Qt.Key.Key_Escape:
            return "leave"
        return "back" if event.key() == Qt.Key.Key_Up and not self.text() else ""


class CaptureField(QWidget):
    """A framed field: at rest a pencil and the key that leads here, while writing the icon and word of the kind."""

    def __init__(self, hint: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.text = CaptureText(hint=hint, parent=self)
        self.text.setObjectName("capture_text")
        self.text.setProperty("bare", True)
        self.text.setFrame(False)
        self.text.setFont(font(14))
        self.text.textChanged.connect(self._on_text)
        self.text.entered.connect(self._on_text)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.text)

    @property
    def writing(self) -> bool:
        """Whether the keyboard is here."""
        return self.text.hasFocus()

    @property
    def kind(self) -> str:
        """The kind the line would become now."""
        return read_capture(self.text.text())[0]

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.writing else 1.0
        painter.setBrush(color("surface"))
        painter.setPen(QPen(color("accent" if self.writing else "edge"), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        icon = KIND_ICONS[self.kind] if self.writing else "pencil-outline"
        spot = QRectF(PAD, (HEIGHT - ICON) / 2, ICON, ICON)
        draw_icon(painter, icon, spot, color("accent" if self.writing else "ink2"))
        if self.writing:
            painter.setFont(font(14))
            painter.setPen(color("ink2"))
            room = QRectF(PAD + ICON + GAP, 0, self.width(), HEIGHT)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), kind_word(self.kind))
            painter.fillRect(QRectF(self._text_left() - GAP, 9, 1, HEIGHT - 18), color("line"))
        elif self.isEnabled():
            wide = key_cap_width(self._key)
            cap = QRectF(self.width() - PAD - wide, 0, wide, HEIGHT)
            draw_key_cap(painter, cap, self._key, color("ink2"), edge=color("edge"))
        painter.end()

    def _on_text(self) -> None:
        self._place()
        self.update()

    def _place(self) -> None:
        left = self._text_left()
        right = PAD if self.writing else 2 * PAD + key_cap_width(self._key)
        self.text.setGeometry(round(left), 4, round(self.width() - left - right), HEIGHT - 8)

    def _text_left(self) -> float:
        left = PAD + ICON + GAP
        if self.writing:
            left += QFontMetricsF(font(14)).horizontalAdvance(kind_word(self.kind)) + 2 * GAP
        return left
