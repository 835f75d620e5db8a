"""The note being written on: a real text over its place on the board, lettered as it will be when it is kept."""

from typing import Final

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import (
    QGraphicsSceneContextMenuEvent,
    QGraphicsTextItem,
    QStyle,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.board.lettering import MARGIN, letter, lines_option, note_font
from app.kit.theme import color, theme
from db.board_places import Box
from db.board_rows import LONGEST

RADIUS: Final = 6.0
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OWN_WITH_CTRL: Final = frozenset(
    (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Backspace)
)


class NoteEditor(QGraphicsTextItem):
    """The text of one note while it is written.

    Signals:
        kept: the text is finished; with what to do then: "next", "left", "right" or "done".
        listed: a text of several notes was pasted.
        left_alone: the keyboard went elsewhere.
    """

    kept = Signal(str)
    listed = Signal(str)
    left_alone = Signal()

    def __init__(self, box: Box, text: str, colour: str, dots: bool = False) -> None:
        super().__init__()
        self._box, self._colour, self._dots = box, colour, dots
        self._height = box.h
        self.setPos(box.x + MARGIN, box.y + MARGIN)
        self.setZValue(4)
        self.setDefaultTextColor(QColor(theme().tokens.note_ink))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setAcceptDrops(False)
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultTextOption(lines_option(text))
        self.setTextWidth(box.w - 2 * MARGIN)
        self.setPlainText(text)
        self._letter()
        document.contentsChanged.connect(self._letter)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)

    @property
    def text(self) -> str:
        """What is written now."""
        return self.toPlainText()

    def area(self) -> QRectF:
        """Where the note being written is, on the board."""
        return QRectF(self._box.x, self._box.y, self._box.w, self._height)

    def type_in(self, text: str) -> None:
        """Put text where the caret is."""
        room = max(0, LONGEST - self.document().characterCount())
        self.textCursor().insertText(text[:room])

    def boundingRect(self) -> QRectF:
        return QRectF(-MARGIN, -MARGIN, self._box.w, self._height).adjusted(-3, -3, 3, 3)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        note = QRectF(-MARGIN, -MARGIN, self._box.w, self._height)
        pen = QPen(color("accent"), 2)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(color(self._colour))
        painter.drawRoundedRect(note, RADIUS, RADIUS)
        # Qt would draw a dashed frame round a text that has the focus.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if widget is not None:
            super().paint(painter, option, widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER and not shift:
            self.kept.emit("next")
        elif event.key() in ENTER:
            self.type_in("\n")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.kept.emit("left" if event.key() == Qt.Key.Key_Backtab or shift else "right")
        elif event.key() == Qt.Key.Key_Escape:
            self.kept.emit("done")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left_alone.emit()

    def contextMenuEvent(self, event: QGraphicsSceneContextMenuEvent) -> None:
        event.ignore()

    def _paste(self, clipboard: QMimeData | None) -> None:
        text = clipboard.text() if clipboard is not None and clipboard.hasText() else ""
        if len(text) > LONGEST or sum(bool(line.strip()) for line in text.splitlines()) > 1 or "\t" in text.strip():
            self.listed.emit(text)
        elif text:
            self.type_in(text.strip("\r\n"))

    def _letter(self) -> None:
        lettering = letter(self.text, self._box.w, self._box.h, self._dots)
        cut = note_font(lettering.px)
        if cut != self.font():
            self.setFont(cut)
        # While it is written a long word stands without hyphens, which can take a line more.
        tall = max(lettering.height, self.document().size().height() + 2 * MARGIN)
        if tall != self._height:
            self.prepareGeometryChange()
            self._height = tall
        self.update()


def is_for_text(event: QKeyEvent) -> bool:
    """Whether a key belongs to the text that is being written and not to a command of the window."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.NoModifier:
        return not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    if held == Qt.KeyboardModifier.ControlModifier:
        return event.key() in OWN_WITH_CTRL
    # AltGr writes signs (@, {, ł); on Windows it comes as Ctrl+Alt.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return held in (both, Qt.KeyboardModifier.GroupSwitchModifier) and bool(event.text())
