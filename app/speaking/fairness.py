"""For the chair alone: the time of each kind against its seats, and who has not been heard on the item."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.kit.buttons import KeyButton
from app.kit.card import Card
from app.kit.kind_shape import draw_kind
from app.kit.label import Label
from app.kit.theme import color, font, theme
from app.shell.language import tr
from app.speaking.words import kind_word
from db.fairness import (
    Balance,
    balance,
    balance_of_term,
    not_heard,
)
from db.file import CommitteeFile
from db.speaking import Floor

ROW, MARK, NUMBER = 26.0, 22.0, 46.0


class BalanceBars(QWidget):
    """A bar of time for each kind with two marks: where its seats would put it, and where the time ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance_bars")
        self.shown: list[Balance] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_balances(self, found: Sequence[Balance]) -> None:
        """Show kinds that are large enough; nobody is named."""
        if list(found) != self.shown:
            self.shown = list(found)
            said = [
                tr("{kind}: {time} percent of the time, {seats} percent of the seats").format(
                    kind=kind_word(one.kind), time=round(one.time), seats=round(one.seats)
                )
                for one in found
            ]
            self.setAccessibleName("; ".join(said))
            self.setToolTip("\n".join([*said, tr("Bar: time. Line: seats.")]))
            self.setFixedHeight(round(ROW * len(found)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, round(ROW * len(self.shown)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(ROW * len(self.shown)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max([60.0, *(max(one.time, one.seats) for one in self.shown)])
        wide = self.width() - MARK - NUMBER
        for at, one in enumerate(self.shown):
            middle = ROW * at + ROW / 2
            draw_kind(painter, QPointF(MARK / 2 - 3, middle), 7, one.kind, theme().tokens)
            bar = QRectF(MARK, middle - 5, wide, 10)
            painter.fillRect(bar, color("sunken"))
            time = QRectF(bar.x(), bar.y(), wide * one.time / most, bar.height())
            painter.fillRect(time, color("ink3"))
            painter.fillRect(QRectF(time.right() - 3, bar.y() - 3, 3, 16), color("ink"))
            seats = bar.x() + wide * one.seats / most
            painter.setPen(QPen(color("accent"), 3))
            painter.drawLine(QPointF(seats, bar.y() - 5), QPointF(seats, bar.bottom() + 5))
            painter.setFont(font(13, 600 if one.low or one.high else 400, tabular=True))
            painter.setPen(color("ink"))
            box = QRectF(self.width() - NUMBER, middle - ROW / 2, NUMBER, ROW)
            figure = tr("{percent} %").format(percent=round(one.time))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), figure)
        painter.end()


class FairnessCard(Card):
    """Opened by the chair, closed again by the same key; it is never on the wall."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("fairness_card")
        self.file = file
        self.rows.setContentsMargins(10, 8, 10, 8)
        self.rows.setSpacing(4)
        self.bars = BalanceBars()
        self._few = Label(tr("Figures are shown for kinds of three people or more."), "hint", wraps=True)
        self._quiet = Label("", "hint", elided=True)
        self.this = self._choice(tr("This meeting"), "balance_meeting")
        self.term = self._choice(tr("All meetings"), "balance_term")
        self.this.setChecked(True)
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(4)
        for button in (self.this, self.term):
            group.addButton(button)
            head.addWidget(button)
        head.addStretch(1)
        group.buttonClicked.connect(lambda _button: self._show_balance())
        self.rows.addLayout(head)
        for part in (self.bars, self._few, self._quiet):
            self.rows.addWidget(part)
        self._floor = Floor()

    def show_floor(self, there: Floor) -> None:
        """Show the figures of the meeting in work."""
        self._floor = there
        self._show_balance()
        item = there.item
        quiet = not_heard(self.file, item) if item else []
        names = ", ".join(who.name.split()[0] for who in quiet)
        self._quiet.setText(tr("Not heard on this item: {names}").format(names=names) if quiet else "")
        self._quiet.setVisible(bool(quiet))

    def _show_balance(self) -> None:
        item = self._floor.item
        if self.term.isChecked():
            found = balance_of_term(self.file)
        else:
            found = balance(self.file, item.meeting) if item else []
        self.bars.show_balances(found)
        self.bars.setVisible(bool(found))
        self._few.setVisible(not found)
        self.setAccessibleName(self.bars.accessibleName())

    def _choice(self, text: str, name: str) -> KeyButton:
        made = KeyButton(text, quiet=True, height=30)
        made.setObjectName(name)
        made.setCheckable(True)
        return made
