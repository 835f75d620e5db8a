"""A row of tabs over a page: each with its key, in the widest form that has room."""

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.kit.buttons import KeyButton, draw_key_cap, key_cap_text
from app.kit.keycap import key_cap_width, key_parts
from app.kit.theme import color, font
from app.shell.actions import Command, wire
from app.shell.language import tr

Form = Literal["whole", "figure", "tight"]
HEIGHT, EDGE, BETWEEN = 30, 8, 2
AIR: Final[dict[Form, float]] = {"whole": 10.0, "figure": 6.0, "tight": 2.0}
GAP: Final[dict[Form, float]] = {"whole": 7.0, "figure": 5.0, "tight": 4.0}


class KeyTab(KeyButton):
    """One tab. Whole it shows its key as elsewhere, else only the figure: in a cap, or small before its word."""

    def __init__(self, command: Command) -> None:
        super().__init__(tr(command.text), command.key, quiet=True, height=HEIGHT)
        self.form: Form = "whole"
        self.setCheckable(True)
        wire(self, command)

    def wide(self, form: Form) -> float:
        """How wide the tab is in a form, the air around it left out."""
        word = QFontMetricsF(word_font(form)).horizontalAdvance(self.text())
        return word + GAP[form] + self._sign_width(form)

    def cap(self) -> str:
        return key_cap_text(self.key if self.form == "whole" else key_parts(self.key)[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._draw(painter, (self.width() - self.wide(self.form)) / 2)
        painter.end()

    def _draw(self, painter: QPainter, x: float) -> None:
        sign, high, middle = self._sign_width(self.form), self.height(), int(Qt.AlignmentFlag.AlignVCenter)
        ink = color("ink")
        if self.form == "tight":
            painter.setFont(font(12, 400, tabular=True))
            painter.setPen(color("ink2"))
            painter.drawText(QRectF(x, 0, sign + 1, high), middle, self.cap())
            x += sign + GAP["tight"]
        painter.setFont(word_font(self.form))
        painter.setPen(ink)
        painter.drawText(QRectF(x, 0, self.width() - x, high), middle, self.text())
        if self.form != "tight":
            spot = QRectF(self.width() - (self.width() - self.wide(self.form)) / 2 - sign, 0, sign, high)
            draw_key_cap(painter, spot, self.cap(), ink, edge=color("edge"))

    def _sign_width(self, form: Form) -> float:
        if form == "tight":
            return QFontMetricsF(font(12, 400, tabular=True)).horizontalAdvance(key_parts(self.key)[-1])
        return key_cap_width(key_cap_text(self.key if form == "whole" else key_parts(self.key)[-1]))


class KeyTabs(QWidget):
    """All tabs beside one another; where the whole keys have no room, "Alt" stands once before their figures."""

    def __init__(self, commands: Mapping[str, Command]) -> None:
        """`commands` by the name of the page, in their order; a click leaves marking to what the command does."""
        super().__init__()
        self.setObjectName("key_tabs")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs = {name: KeyTab(command) for name, command in commands.items()}
        self.form: Form = "whole"
        self._marked = ""
        for tab in self.tabs.values():
            tab.setParent(self)

            tab.clicked.connect(lambda: self.mark(self._marked))

    def mark(self, name: str) -> None:
        """Mark the page that is shown."""
        self._marked = name
        for of, tab in self.tabs.items():
            tab.setChecked(of == name)

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - 2 * EDGE
        forms: tuple[Form, ...] = ("whole", "figure", "tight")
        self.form = next((form for form in forms if self._needs(form) <= room), "tight")
        self._place(room)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.form != "figure":
            return
        painter = QPainter(self)
        cap = self._shared_cap()
        spot = QRectF(EDGE, 0, key_cap_width(cap), self.height())
        draw_key_cap(painter, spot, cap, color("ink2"), edge=color("edge"))
        painter.end()

    def _place(self, room: int) -> None:
        tabs = list(self.tabs.values())
        widths = [tab.wide(self.form) for tab in tabs]
        lead = self._lead(self.form)
        spare = (room - lead - sum(widths) - BETWEEN * (len(tabs) - 1)) / (2 * len(tabs))
        air = min(max(spare, 0.0), 16.0)
        x = EDGE + lead
        for tab, width in zip(tabs, widths, strict=True):
            tab.form = self.form
            tab.move(QPoint(round(x), 0))
            tab.resize(round(width + 2 * air), HEIGHT)
            tab.update()
            x += width + 2 * air + BETWEEN

    def _needs(self, form: Form) -> float:
        each = sum(tab.wide(form) + 2 * AIR[form] for tab in self.tabs.values())
        return self._lead(form) + each + BETWEEN * (len(self.tabs) - 1)

    def _lead(self, form: Form) -> float:
        return key_cap_width(self._shared_cap()) + 4 if form == "figure" else 0.0

    def _shared_cap(self) -> str:
        """The key held for all of them."""
        return key_cap_text("+".join(key_parts(next(iter(self.tabs.values())).key)[:-1]))


def word_font(form: Form) -> QFont:
    """The letters of a tab: a little smaller where there is hardly room."""
    return font(13 if form == "tight" else 14, 600)
