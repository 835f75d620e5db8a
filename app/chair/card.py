"""The chair's card: the sentence to say now, what comes after it, and what to say when something happens."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.chair.card_aside import Aside
from app.chair.card_rows import ROW, SituationRow, fit_height
from app.chair.hand_chair import who_leads
from app.kit.card import EmptyState
from app.kit.clear import clear
from app.kit.label import Label
from app.kit.theme import font
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import language, tr
from app.shell.panel import Panel
from db import speaking
from db.cue import Cue, cue
from db.errors import words
from db.evening import close_meeting, next_item
from db.file import CommitteeFile
from db.script import Do, Situation

WIDE, LOW = 900, 600
BESIDES = 226  # the height of everything but the margin, the sentence, what comes after it and the situations
MOST_SITUATIONS = 6
SENTENCE, SMALLER = 44, 34
WIDEST = 830

DO_WORDS: dict[Do, tuple[str, str]] = {
    "next_speaker": (words("Next speaker"), "Space"),
    "toggle_pause": (words("Go on"), "K"),
    "start_round": (words("Start the round"), "S"),
    "card_on": (words("Next step"), "."),
    "next_item": (words("Next item"), "Ctrl+Right"),
    "close_meeting": (words("End the meeting"), "Ctrl+Shift+End"),
}


class CardPanel(Panel):
    """Follows the item in work. A step or a situation chosen by hand stays until the item or the speaker changes."""

    tables: ClassVar = (
        "turn", "turn_time", "round", "item", "item_time", "item_leader", "item_extension", "meeting", "person",
        "attendance", "chair_duty", "chair_handover",
    )  # fmt: skip

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("card_panel")
        self.setAccessibleName(tr("The chair's card"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cue: Cue | None = None
        self._step: int | None = None
        self._chosen: Situation | None = None
        self._about: tuple[int, int] | None = None
        self._room = MOST_SITUATIONS
        self.commands = self._make_commands()
        self.main = button_for(self.commands[0], next=True, height=52)
        self._lay_out()

    def refresh(self) -> None:
        turn = speaking.floor(self.file).turn
        self.cue = cue(self.file, self.hear.now(), self._step)
        about = (self.cue.slot.item.id, turn.id if turn else 0) if self.cue else None
        if about != self._about:
            other_item = self._about is None or about is None or about[0] != self._about[0]
            self._about, self._chosen = about, None
            if other_item and self._step is not None:
                self._step = None
                self.cue = cue(self.file, self.hear.now())
        self._filled.setVisible(self.cue is not None)
        self._nothing.setVisible(self.cue is None)
        if self.cue is not None:
            self._show_cue(self.cue)

    def on_tick(self) -> None:
        self.refresh()

    # -- what can be done here

    def _make_commands(self) -> list[Command]:
        def there() -> bool:
            return self.cue is not None

        steps = [
            Command("card_do", words("Do what the card says"), "Return", "",
                    words("The next thing: the speaker, the round, the step or the item"), self._do, there),
            Command("card_start_round", words("Start the round"), "S", "", words("Begin the round of this item"),
                    self._start_round, lambda: there() and self._doing() == "start_round"),
            Command("card_on", words("Next step"), ".", "", words("Go to the next step of the card"),
                    lambda: self._go(1), lambda: self._can_go(1)),
            Command("card_back", words("Step before"), ",", "", words("Go back a step of the card"),
                    lambda: self._go(-1), lambda: self._can_go(-1)),
            Command("card_now", words("Back to now"), "Backspace", "", words("Show what to say now again"),
                    self._back_to_now, lambda: self._chosen is not None or self._step is not None),
        ]  # fmt: skip
        tip = words("Show what to say when this happens")
        happens = words("If it happens: what to say")
        return steps + [
            Command(f"situation_{i + 1}", happens, str(i + 1), "", tip, partial(self.choose, i), partial(self._has, i))
            for i in range(MOST_SITUATIONS)
        ]

    def choose(self, index: int) -> None:
        """Say what fits a situation; once more takes it away."""
        wanted = self._offered()[index]
        self._chosen = None if wanted == self._chosen else wanted
        self.refresh()

    def _has(self, index: int) -> bool:
        return index < len(self._offered())

    def _doing(self) -> Do:
        return self.cue.card.do if self.cue else "card_on"

    def _do(self) -> None:
        if self.cue is None:
            return
        if self._chosen is not None:
            self._back_to_now()
            return
        item, turn = self.cue.slot.item, speaking.floor(self.file).turn
        match self._doing():
            case "next_speaker":
                speaking.next_speaker(self.file, turn.id if turn else speaking.NOBODY)
            case "toggle_pause":
                speaking.toggle_pause(self.file)
            case "start_round":
                self._start_round()
            case "card_on":
                self._go(1)
            case "next_item":
                next_item(self.file, item.id)
            case "close_meeting":
                close_meeting(self.file)

    def _start_round(self) -> None:
        if self.cue is not None:
            speaking.start_round(self.file, self.cue.slot.item.id)

    def _can_go(self, by: int) -> bool:
        return self.cue is not None and 0 <= self.cue.card.at + by < len(self.cue.card.steps)

    def _go(self, by: int) -> None:
        if self.cue is not None:
            self._chosen, self._step = None, self.cue.card.at + by
            self.refresh()

    def _back_to_now(self) -> None:
        self._chosen = self._step = None
        self.refresh()

    def _offered(self) -> tuple[Situation, ...]:
        return self.cue.card.situations[: self._room] if self.cue else ()

    # -- how it stands on the screen

    def _lay_out(self) -> None:
        self._title, self._leads = Label("", "screen", elided=True), Label("", "lead", tone="ink2")
        self._where, self._lead = Label("", "hint", elided=True), Label(tr("Say now"), "pane", tone="ink2")
        self._say, self._after = Label("", "sentence", wraps=True), Label("", "lead", tone="ink2", wraps=True)
        self._say.setMaximumWidth(WIDEST)
        self._say.setAccessibleDescription(tr("Say now"))
        self._after.setFont(font(20))
        self._after.setMaximumWidth(WIDEST)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._leads)
        self._lay_out_main(head)
        self.aside = Aside()
        self._filled = QWidget()
        row = QHBoxLayout(self._filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._main, 1)
        row.addWidget(self.aside)
        self._nothing = EmptyState(
            None, tr("No item is in work"), tr("When a meeting is open, its card tells what to say now.")
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._filled, 1)
        outer.addWidget(self._nothing, 1)

    def _lay_out_main(self, head: QHBoxLayout) -> None:
        button = QHBoxLayout()
        button.addWidget(self.main)
        button.addStretch(1)
        self._situations, self.rows = QVBoxLayout(), list[SituationRow]()
        self._situations.setContentsMargins(0, 0, 0, 0)
        self._situations.setSpacing(0)
        # As many rows as there is room for: the rows must not keep the window from growing smaller.
        self._happens = QWidget()
        self._happens.setLayout(self._situations)
        self._happens.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._main = QVBoxLayout()
        self._main.setSpacing(8)
        self._main.addLayout(head)
        self._main.addWidget(self._where)
        self._main.addStretch(2)
        for part in (self._lead, self._say, self._after):
            self._main.addWidget(part)
        self._main.addSpacing(8)
        self._main.addLayout(button)
        self._main.addStretch(3)
        self._main.addWidget(Label(tr("If it happens"), "column"))
        self._main.addWidget(self._happens, 1000)

    def _show_cue(self, now: Cue) -> None:
        card, item, tongue = now.card, now.slot.item, language()
        self._title.setText(f"{item.position} {item.title}")
        leads = who_leads(self.file, item)
        self._leads.setText(tr("{name} leads").format(name=leads) if leads else "")
        text = tr("Step {nth} of {of}: {title}")
        self._where.setText(
            text.format(nth=card.at + 1, of=len(card.steps), title=card.steps[card.at].title.within(tongue))
        )
        chosen = self._chosen
        self._lead.setText(chosen.title.within(tongue) if chosen else tr("Say now"))
        self._say.setText((chosen.say if chosen else card.say).within(tongue))
        back = tr("Press the same key again to go back to now.")
        self._after.setText(back if chosen else card.after.within(tongue))
        text, key = (words("Back to now"), "Return") if chosen else DO_WORDS[card.do]
        self.main.setText(tr(text))
        self.main.set_key(key)
        self.aside.show_cue(now, tongue)
        self._fit()
        self._show_situations(tongue)

    def _show_situations(self, tongue: str) -> None:
        offered = self._offered()
        if len(offered) != len(self.rows):
            clear(self._situations)
            self.rows = [SituationRow(self.commands[5 + i]) for i in range(len(offered))]
            for row in self.rows:
                row.pressed.connect(lambda c=row.command: run(c))
                self._situations.addWidget(row)
            self._happens.setMaximumHeight(ROW * len(offered))
        for row, one in zip(self.rows, offered, strict=True):
            row.show_situation(one.title.within(tongue), one.say.within(tongue), chosen=one == self._chosen)

    def _fit(self) -> None:
        wide = self.width() >= WIDE
        self.aside.setVisible(wide)
        # In a narrow place the pane of the floor stands beside the card with the filled button of its own.
        self.main.set_next(wide or self._chosen is not None or self._doing() != "next_speaker")
        self._where.setVisible(not wide)
        side = 56 if wide else 24
        top = 36 if self.height() > LOW else 14
        self._main.setContentsMargins(side, top, side, 16)
        room = min(WIDEST, self.width() - 2 * side - (self.aside.width() if wide else 0))
        long = len(self._say.text()) > (110 if room > 700 else 80)
        self._say.setFont(font(SMALLER if long or self.height() < LOW - 60 else SENTENCE, 600))
        for label in (self._say, self._after):
            fit_height(label, room)
        left = self.height() - BESIDES - top - self._say.height() - self._after.height()
        self._room = max(1, min(MOST_SITUATIONS, left // ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cue is not None:
            self._fit()
            self._show_situations(language())
