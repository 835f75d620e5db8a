"""Whether text is being written just now, and the fields it is written in."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.kit.fields import Choice
from app.kit.icons import draw_icon
from app.kit.theme import color, font

__all__ = ["Choice", "Field", "TextArea", "TextLine", "Writing", "field", "set_writes", "takes_text", "writing"]


class Writing(QObject):
    """Follows the keyboard focus: while it stands in a text, single keys are letters and not commands."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.active = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self.look()

    def look(self) -> None:
        """See anew whether the widget with the focus is being written in."""
        self._on_focus_changed(None, QApplication.focusWidget())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        active = takes_text(new)
        if active != self.active:
            self.active = active
            self.changed.emit(active)


_writing: Writing | None = None


def writing() -> Writing:
    """The one watcher of the program; call it after the QApplication has been made."""
    global _writing
    if _writing is None:
        _writing = Writing()
    return _writing


def takes_text(widget: QWidget | None) -> bool:
    """Whether letters typed into `widget` become text there."""
    if widget is None:
        return False
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox) and not widget.isReadOnly():
        return True
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QKeySequenceEdit) or bool(widget.property("writes"))


def set_writes(widget: QWidget, writes: bool) -> None:
    """Say that a view of its own kind (a board, a map) has begun or ended the writing of text inside it."""
    widget.setProperty("writes", writes)
    writing().look()


class TextLine(QLineEdit):
    """A field of one line; `editingFinished` tells when it has been left or Enter was pressed."""

    def __init__(self, text: str = "", *, hint: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)


class TextArea(QPlainTextEdit):
    """A field of several lines; Tab goes on to the next field, `settled` tells when a changed text was left."""

    settled = Signal()

    def __init__(self, text: str = "", *, hint: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self.setTabChangesFocus(True)
        self._entered_with = text

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entered_with = self.toPlainText()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.toPlainText() != self._entered_with:
            self._entered_with = self.toPlainText()
            self.settled.emit()

    def sizeHint(self) -> QSize:
        return QSize(240, 60)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)


class Field(QWidget):
    """A label, the widget it names, and room for one sentence when something is wrong with what was written."""

    def __init__(self, label: str, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self._label = QLabel(label)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(font(12, 600))
        self._label.setProperty("tone", "ink2")
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._label.setBuddy(widget)
        self._wrong = _Sentence()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        grows = bool(widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        rows.addWidget(self._label)
        rows.addWidget(widget, 1 if grows else 0)
        rows.addWidget(self._wrong)
        if not grows:
            rows.addStretch(1)
        if not widget.accessibleName():
            widget.setAccessibleName(label)

    def set_label(self, label: str) -> None:
        """Name the field anew."""
        self._label.setText(label)
        self.widget.setAccessibleName(label)

    def say(self, sentence: str) -> None:
        """Show below the field what is wrong; an empty sentence takes it away."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(sentence)


def field(label: str, widget: QWidget) -> Field:
    """`widget` with its label above it."""
    return Field(label, widget)


class _Sentence(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(13))
        self.setContentsMargins(22, 2, 0, 0)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        draw_icon(painter, "alert-circle-outline", QRect(0, 3, 16, 16).toRectF(), color("ink"))
        painter.end()
