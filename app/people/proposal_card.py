"""The card beside the seating plan: how mixed the table is, and what a proposal would make better."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.kit.fit_text import wrap
from app.kit.icons import draw_icon
from app.kit.label import Label
from app.kit.row_table import draw_text
from app.kit.theme import color, font
from app.people.words import percent
from app.shell.language import tr
from db.mixing import Reasons

FIGURE, LINE = 46, 19


class ReasonRow(QWidget):
    """One reason: words, the figure now, and with a proposal an arrow and the figure it would be."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text, self._now, self._then = text, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, now: str, then: str) -> None:
        """Show how it is and how it would be; an empty `then` without a proposal."""
        self._now, self._then = now, then
        told = tr("{now}, then {then}").format(now=now, then=then) if then else now
        self.setAccessibleName(f"{self._text}: {told}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(290, 2 * LINE + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        wide = 2 * FIGURE + 24
        lines = wrap(self._text, self.width() - wide - 8, font(14), 2)
        top = (self.height() - LINE * len(lines)) / 2
        for i, line in enumerate(lines):
            draw_text(painter, QRectF(0, top + LINE * i, self.width() - wide, LINE), line)
        x = float(self.width() - wide)
        right = QRectF(x + FIGURE + 24, 0, FIGURE, self.height())
        if self._then:
            draw_text(painter, QRectF(x, 0, FIGURE, self.height()), self._now, "ink2", tabular=True)
            spot = QRectF(x + FIGURE, self.height() / 2 - 9, 18, 18)
            draw_icon(painter, "arrow-right", spot, color("ink2"))
            draw_text(painter, right, self._then, weight=600, tabular=True)
        else:
            draw_text(painter, right, self._now, weight=600, tabular=True)
        painter.end()


class ProposalCard(QWidget):
    """What the table is like now, and the buttons of the proposal."""

    def __init__(self, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal_card")
        self._head = Label("", "pane")
        self._why = Label("", "hint", wraps=True)
        self.index = ReasonRow("mix_index", tr("Mix index"))
        self.alike = ReasonRow("same_kind", tr("Two of a kind side by side"))
        self.party = ReasonRow("same_party", tr("Two of a party side by side"))
        self.sat = ReasonRow("sat_before", tr("Sat side by side before"))
        self.worked = ReasonRow("worked_before", tr("Were in a group before"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(self._head)
        rows.addWidget(self._why)
        for row in (self.index, self.alike, self.party, self.sat, self.worked):
            rows.addWidget(row)
        rows.addSpacing(8)
        for button in buttons:
            rows.addWidget(button)
        rows.addStretch(1)

    def show_reasons(self, now: Reasons, then: Reasons | None, *, parties: bool) -> None:
        """Show the table as it is, and as a proposal would make it; parties only where they are not laid aside."""
        self._head.setText(tr("A mixed table") if then is None else tr("Proposal"))
        self._why.setText(
            tr("The mix index says how many kinds each person has around them, of those there are.")
            if then is None
            else tr("Nothing is changed yet. Numbers on the table are new seats.")
        )
        pairs = (
            (self.alike, now.same_kind, then and then.same_kind),
            (self.party, now.same_party, then and then.same_party),
            (self.sat, now.sat, then and then.sat),
            (self.worked, now.worked, then and then.worked),
        )
        self.index.show_figures(percent(now.index), percent(then.index) if then else "")
        for row, one, other in pairs:
            row.show_figures(str(one), "" if then is None else str(other))
        self.party.setVisible(parties)
