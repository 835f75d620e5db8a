"""Whether enough are there to decide: a chip for the header, the committee's rule, and the warning at a decision."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.kit.buttons import Chip
from app.kit.label import Label
from app.shell.actions import Command, button_for, run
from app.shell.errors import told
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import running
from db.change import Change
from db.errors import words
from db.file import CommitteeFile
from db.person import people
from db.quorum import RULES, Quorum, decided, decided_without, quorum, quorum_rule, set_quorum_rule

RULE_WORDS = {
    "more_than_half": words("More than half of the members"),
    "half": words("At least half of the members"),
    "two_thirds": words("Two thirds of the members"),
    "fixed": words("A fixed number"),
    "none": words("No rule"),
}


def stands(there: Quorum) -> str:
    """How it stands, in a sentence."""
    if there.enough:
        return tr("Can decide: %n needed", "members", there.needed)
    return tr("Cannot decide: %n missing", "members", there.missing)


class QuorumChip(Panel):
    """In the header of an open meeting: amber while too few are there, otherwise not seen.

    A decision written meanwhile is kept; a sentence says that too few were there, and the chip goes on counting it.
    """

    tables: ClassVar = ("attendance", "presence", "person", "meeting", "quorum_rule", "decision", "node")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("quorum_chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chip = Chip("", late=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chip)
        self._decided: set[int] = set()
        self._meeting: int | None = None
        self.refresh()

    def refresh(self) -> None:
        meeting = running(self.file)
        there = quorum(self.file, meeting.id) if meeting else None
        if meeting is not None and there is not None:
            without = len(decided_without(self.file, meeting.id))
            noted = tr("%n decided so", "decisions without quorum", without) if without else ""
            self.chip.set_text(" · ".join(part for part in (stands(there), noted) if part))
            self.setToolTip(tr("%n members are in the room", "", there.inside))
        self.setVisible(there is not None and not there.enough)

    def _on_changed(self, change: Change) -> None:
        # Heard while nobody sees the chip too: that is when it must appear.
        if change.touches(*self.tables):
            self.refresh()
            self._warn(change)

    def _warn(self, change: Change) -> None:
        meeting = running(self.file)
        known = set(decided(self.file, meeting.id)) if meeting else set()
        new = known - self._decided if meeting and meeting.id == self._meeting else set()
        self._decided, self._meeting = known, meeting.id if meeting else None
        if meeting is None or change.kind != "done" or not new & set(change.ids("decision")):
            return
        there = quorum(self.file, meeting.id)
        if not there.enough:
            sentence = tr("The decision is written, but too few were there: {inside} of the {needed} needed.")
            told.sentence.emit(sentence.format(inside=there.inside, needed=there.needed))


class QuorumLine(QWidget):
    """In the room "People": how it stands, and the rule behind a button."""

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quorum_line")
        self.file = file
        self.rule = Command(
            "quorum_rule",
            words("Rule for deciding"),
            "Q",
            "",
            words("Choose how many members must be there to decide"),
            self.choose,
        )
        self.button = button_for(self.rule, quiet=True, height=30)
        self._text = Label("", "hint")
        self._late = Chip("", late=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text)
        row.addWidget(self._late)
        row.addWidget(self.button)

    def show_meeting(self, meeting: int | None) -> None:
        """Show how it stands at a meeting."""
        there = quorum(self.file, meeting) if meeting is not None else None
        text = stands(there) if there and quorum_rule(self.file).rule != "none" else ""
        self._text.setText(text)
        self._late.set_text(text)
        self._text.setVisible(bool(text) and there is not None and there.enough)
        self._late.setVisible(bool(text) and there is not None and not there.enough)

    def choose(self) -> None:
        """Open the list of rules under the button."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """The rules, the one in force ticked; a fixed number is chosen from one to all members."""
        menu, chosen = QMenu(self), quorum_rule(self.file)
        members = sum(p.kind != "guest" for p in people(self.file))
        for rule in RULES:
            if rule == "fixed":
                below = menu.addMenu(tr(RULE_WORDS[rule]))
                for least in range(1, members + 1):
                    self._offer(below, str(least), rule, least, chosen.rule == rule and chosen.least == least)
            else:
                self._offer(menu, tr(RULE_WORDS[rule]), rule, None, chosen.rule == rule)
        return menu

    def _offer(self, menu: QMenu, text: str, rule: str, least: int | None, ticked: bool) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"rule_{rule}_{least}" if least else f"rule_{rule}")
        action.setCheckable(True)
        action.setChecked(ticked)
        do = partial(set_quorum_rule, self.file, rule, least)
        command = Command("set_quorum_rule", words("Rule for deciding"), "", "", "", do)
        action.triggered.connect(lambda: run(command))
