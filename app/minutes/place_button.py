"""Where the line that is written goes: the branch of the item in work, or under the selected point."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.kit.buttons import draw_key_cap
from app.kit.fit_text import elide
from app.kit.keycap import key_cap_text, key_cap_width
from app.kit.theme import color, font
from app.kit.writing import writing
from app.shell.actions import Command, run
from app.shell.language import tr

WIDTH, GAP = 214, 6.0


class PlaceButton(QAbstractButton):
    """A word and the place in bold; a click, or the key on its cap, chooses the other place where there is one."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._before = ""
        self._choice = False
        self.setObjectName(command.name)
        self.setFixedSize(WIDTH, 38)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: run(command))
        writing().changed.connect(self.update)

    def show_place(self, before: str, place: str, *, choice: bool, other: bool) -> None:
        """Name the place; `choice` says that there are two, `other` that it is the second one."""
        self._before, self._choice = before, choice
        self.setText(place)
        self.setEnabled(choice)
        self.setCheckable(choice)
        self.setChecked(choice and other)
        self.setAccessibleName(f"{before} {place}".strip())
        self.setAccessibleDescription(tr(self._command.tip) if choice else "")
        self.setToolTip(f"{place}\n{tr(self._command.tip)}" if choice else place)
        self.update()

    def nextCheckState(self) -> None:
        """The command decides; a click alone changes nothing."""

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = float(self.width())
        if self._choice:
            frame = QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -4.5)
            painter.setPen(QPen(color("accent" if self.isChecked() else "edge"), 1))
            painter.setBrush(color("accent_soft" if self.isChecked() else "sunken" if self.underMouse() else "paper"))
            painter.drawRoundedRect(frame, 6, 6)
            key = key_cap_text(self._command.more_keys[0] if writing().active else self._command.key)
            wide = key_cap_width(key)
            draw_key_cap(
                painter, QRectF(right - wide - 7, 0, wide, self.height()), key, color("ink2"), edge=color("edge")
            )
            right -= wide + 13
        x = 8.0 if self._choice else 0.0
        if self._before:
            painter.setFont(font(14))
            painter.setPen(color("ink2"))
            painter.drawText(QRectF(x, 0, right - x, self.height()), middle, self._before)
            x += QFontMetricsF(font(14)).horizontalAdvance(self._before) + GAP
        painter.setFont(font(14, 600))
        painter.setPen(color("ink"))
        room = QRectF(x, 0, right - x, self.height())
        painter.drawText(room, middle, elide(self.text(), room.width(), font(14, 600)))
        painter.end()
