"""The button that says who leads an item, and its menu where several people are ticked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.kit.icons import draw_icon
from app.kit.kind_icon import kind_icon
from app.kit.kind_shape import draw_kind
from app.kit.row_table import draw_text
from app.kit.theme import color, theme
from app.shell.language import tr
from db.people import Person, short_names


class TickMenu(QMenu):
    """A menu that stays open while things in it are ticked with the mouse, Space or Enter."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class LeaderButton(QPushButton):
    """Signals: `ticked(ids)`, these people are to lead, in the order they were ticked."""

    ticked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("item_leaders")
        self.setAccessibleName(tr("Who leads"))
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.leaders: list[Person] = []
        self._near: Sequence[Person] = ()
        self._people: Sequence[Person] = ()
        self.list = TickMenu(self)
        self.list.setObjectName("leader_menu")
        self.list.aboutToShow.connect(self._fill)
        self.setMenu(self.list)

    def show_leaders(self, leaders: Collection[Person], near: Sequence[Person], people: Sequence[Person]) -> None:
        """Show who leads; `near` are offered first, then everybody else of `people`."""
        self.leaders, self._near, self._people = list(leaders), near, people
        self.setText(", ".join(short_names(self.leaders).values()) or tr("Nobody yet"))
        self.setAccessibleDescription(self.text())
        self.setToolTip(", ".join(one.name for one in self.leaders))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.features = "", QStyleOptionButton.ButtonFeature.None_
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        x, middle = 12.0, self.height() / 2
        for one in self.leaders[:3]:
            draw_kind(painter, QPointF(x + 6, middle), 6, one.kind, theme().tokens)
            x += 17
        x += 4 if self.leaders else 0
        room = QRectF(x, 0, self.width() - x - 30, self.height())
        draw_text(painter, room, self.text(), "ink" if self.leaders else "ink3")
        draw_icon(painter, "chevron-down", QRectF(self.width() - 26, middle - 9, 18, 18), color("ink"))
        painter.end()

    def _fill(self) -> None:
        self.list.clear()
        near = [one.id for one in self._near]
        for one in self._near:
            self._offer(one)
        if near:
            self.list.addSeparator()
        for one in self._people:
            if one.id not in near:
                self._offer(one)

    def _offer(self, one: Person) -> None:
        action = QAction(one.name.replace("&", "&&"), self.list)
        action.setObjectName(f"leader_{one.id}")
        action.setIcon(kind_icon(one.kind))
        action.setCheckable(True)
        action.setChecked(any(one.id == leader.id for leader in self.leaders))
        action.toggled.connect(lambda on, id_=one.id: self._on_toggled(id_, on))
        self.list.addAction(action)

    def _on_toggled(self, id_: int, on: bool) -> None:
        rest = [one.id for one in self.leaders if one.id != id_]
        self.ticked.emit([*rest, id_] if on else rest)
