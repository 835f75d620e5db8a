"""The tool for items without one of their own: what to ask, what to reach, what happens then, and the present step."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.agenda.steps import StepsCard
from app.agenda.words import kind_words, minutes_of
from app.kit.clear import clear
from app.kit.label import Label
from app.shell.hear import Hear
from app.shell.language import clock, tr
from app.shell.panel import Panel
from db.agenda import Item, current_item, running
from db.carry import actions_of, carried
from db.committee import committee
from db.file import CommitteeFile
from db.followup import ActionItem
from db.methods import method
from db.people import people
from db.schedule import Slot, schedule


class ItemPanel(Panel):
    """Shows the item in work to the facilitator; what the chair says about it has its place on the chair's card."""

    tables: ClassVar = ("meeting", "item", "item_time", "item_extension", "item_action", "action_item", "committee")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("item_panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown: Item | None = None
        self.steps: StepsCard | None = None
        self._then: Label | None = None
        self._told: object = None
        self._box = QVBoxLayout()
        self._box.setContentsMargins(24, 16, 24, 16)
        self._box.setSpacing(8)
        inside = QWidget()
        inside.setLayout(self._box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def refresh(self) -> None:
        item = current_item(self.file)
        actions = actions_of(self.file, item.id) if item else []
        came = carried(self.file, item.meeting).came.get(item.id) if item else None
        use = self._use(item) if item else ""
        if (told := (item, actions, came, use)) != self._told:
            self._told = told
            self.shown, self.steps, self._then = item, None, None
            clear(self._box)
            if item is None:
                self._box.addWidget(Label(tr("No item is in work"), "title"))
            else:
                self._show_item(item, came, use, actions)
            self._box.addStretch(1)
        self.on_tick()

    def on_tick(self) -> None:
        meeting = running(self.file)
        slots = schedule(self.file, meeting, self.hear.now()) if meeting else []
        at = next((i for i, slot in enumerate(slots) if slot.state == "now"), None)
        if at is None:
            return
        if self.steps is not None:
            self.steps.show_time(slots[at].spent_s, slots[at].given_s)
        if self._then is not None:
            self._then.setText(then_words([slot for slot in slots[at + 1 :] if not slot.out]))

    def _use(self, item: Item) -> str:
        """What happens with the result: its own recommendation, else what the committee's work is for."""
        whole = committee(self.file)
        return item.recommendation or whole.deliverable or whole.promise

    def _show_item(self, item: Item, came: int | None, use: str, actions: list[ActionItem]) -> None:
        head = kind_words(item.kind)
        head += " · " + tr("from meeting {number}").format(number=came) if came else ""
        self._add(Label(head, "column"))
        self._add(Label(item.title, "title", wraps=True))
        if item.question:
            self._add(Label(item.question, "name", wraps=True))
        if item.outcome:
            self._add(Label(tr("When we are done we have"), "column"), 10)
            self._add(Label(item.outcome, "title", wraps=True))
        if use:
            self._add(Label(tr("What happens with it"), "column"), 6)
            self._add(Label(use, "lead", tone="ink2", wraps=True))
        if actions:
            self._show_actions(actions)
        known = method(item.method) if item.method else None
        if known is not None and known.steps:
            self.steps = StepsCard(known)
            self._add(self.steps, 10)
        self._then = Label("", "hint", wraps=True)
        self._add(self._then, 10)

    def _add(self, widget: QWidget, above: int = 0) -> None:
        if above:
            self._box.addSpacing(above)
        self._box.addWidget(widget)

    def _show_actions(self, actions: list[ActionItem]) -> None:
        names = {person.id: person.name for person in people(self.file, active=False)}
        self._add(Label(tr("What was agreed"), "column"), 10)
        for action in actions:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Label(action.text, "lead", wraps=True), 1)
            who = names.get(action.owner or 0, "") or tr("Nobody yet")
            row.addWidget(Label(" · ".join(part for part in (who, action.due_on or "") if part), "hint"))
            self._box.addLayout(row)


def then_words(ahead: list[Slot]) -> str:
    """What comes next and when: "Then: 5 Break, 17:40, 10 min"."""
    if not ahead:
        return tr("Nothing follows this item.")
    item, starts = ahead[0].item, clock(ahead[0].expected_at)
    text = tr("Then: {position} {title}, about {time}, {minutes} min")
    return text.format(position=item.position, title=item.title, time=starts, minutes=minutes_of(item.planned_s))
