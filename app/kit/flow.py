"""Widgets beside each other, on as many lines as the width asks for, so that a narrow window cuts nothing off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.kit.buttons import KeyButton

AIR = 4


class Flow(QWidget):
    """Keeps its widgets in their order at their own sizes; each line is centred, or left with `centred` off."""

    def __init__(self, widgets: Sequence[QWidget], *, gap: int = 8, centred: bool = True) -> None:
        super().__init__()
        self._widgets = list(widgets)
        self._gap = gap
        self._centred = centred
        self._snug = False
        for widget in self._widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        sizes = [self._size(widget) for widget in self._widgets if not widget.isHidden()]
        wide = sum(size.width() + self._gap for size in sizes) - self._gap
        return QSize(max(0, wide), max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [self._size(widget) for widget in self._widgets if not widget.isHidden()]
        return QSize(max((size.width() for size in sizes), default=0), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(self._high(line) + self._gap for line in lines) - self._gap if lines else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        y = 0
        for line in self._lines(self.width()):
            high = self._high(line)
            wide = sum(self._size(widget).width() + self._gap for widget in line) - self._gap
            x = max(0, (self.width() - wide) // 2) if self._centred else 0
            for widget in line:
                size = self._size(widget)
                widget.setGeometry(x, y + (high - size.height()) // 2, min(size.width(), self.width()), size.height())
                x += size.width() + self._gap
            y += high + self._gap

    def _lines(self, width: int) -> list[list[QWidget]]:
        """The widgets by line; buttons give up air where that saves a line."""
        self._snug = False
        roomy = self._filled(width)
        self._snug = len(roomy) > 1
        snug = self._filled(width) if self._snug else roomy
        self._snug = len(snug) < len(roomy)
        return snug if self._snug else roomy

    def _filled(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            wide = self._size(widget).width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(widget)
            left -= wide + self._gap
        return lines

    def _high(self, line: Sequence[QWidget]) -> int:
        return max(self._size(widget).height() for widget in line)

    def _size(self, widget: QWidget) -> QSize:
        hint = widget.sizeHint()
        if self._snug and isinstance(widget, KeyButton):
            hint.setWidth(min(hint.width(), widget.least_width() + AIR))
        least, most = widget.minimumSize(), widget.maximumSize()
        return hint.expandedTo(least).boundedTo(most)
