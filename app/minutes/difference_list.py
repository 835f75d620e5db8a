"""What the public edition leaves out or says otherwise, as a list grouped by reason, before a file leaves the house."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from app.kit.theme import font
from app.minutes.record_words import WHY, omission_line
from app.shell.language import tr
from db.editions import Omission

OPEN_AT_MOST = 12


class DifferenceList(QTreeWidget):
    """Reasons with what falls under them; long groups are folded at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differences")
        self.setAccessibleName(tr("What the public edition says otherwise"))
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(self.textElideMode())
        self.setIndentation(18)
        self.setUniformRowHeights(False)

    def show_omissions(self, omissions: Sequence[Omission]) -> None:
        """Show these."""
        self.clear()
        for why, text in WHY.items():
            told = [one for one in omissions if one.why == why]
            if not told:
                continue
            group = QTreeWidgetItem([tr("{reason} ({count})").format(reason=tr(text), count=len(told))])
            group.setFont(0, font(14, 600))
            self.addTopLevelItem(group)
            for one in told:
                line = omission_line(one)
                shown = tr("Item {number}: {text}").format(number=one.where, text=line) if one.where else line
                child = QTreeWidgetItem([shown])
                child.setToolTip(0, shown)
                group.addChild(child)
            group.setExpanded(len(told) <= OPEN_AT_MOST)
