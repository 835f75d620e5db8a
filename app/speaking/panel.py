"""The round in the centre of the laptop: before it begins, while it goes round, and what it came to."""

import math

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit.flow import Flow
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from app.speaking.end_view import EndView
from app.speaking.keys import buttons_for, floor_commands, show_floor
from app.speaking.labels import Middle
from app.speaking.list_panel import ListPanel as ListPanel
from app.speaking.result_line import ResultLine
from app.speaking.seats import seats_before, seats_of_round
from app.speaking.start_view import StartView
from app.speaking.table import RoundTable
from app.speaking.words import direction_word, round_word
from db import speaking
from db.agenda import item_times
from db.errors import words
from db.file import CommitteeFile
from db.items import change_item
from db.people import Person, first_name
from db.round_results import scores
from db.schedule import spent
from db.speaking import Floor, Round, floor


class RoundPanel(Panel):
    """The round of the item in work. The keys of the floor itself are the pane's; here are those of the round."""

    tables = ("turn", "turn_time", "round", "item", "item_time", "meeting", "person", "attendance")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("round_panel")
        self.setAccessibleName(tr("Round"))
        self._floor = Floor()
        self._proposed_for: tuple[int, int] | None = None
        self._anew = False
        start, again, go_on, stop, _write = self.commands = self._list_commands()
        self.start = button_for(start, next=True, height=44)
        self.again = button_for(again, height=44)
        self.go_on = button_for(go_on, height=44)
        self.stop = button_for(stop, quiet=True, height=34)
        names = ("next_speaker", "pass_turn", "toggle_pause", "more_time", "ask_again")
        self.buttons = buttons_for(floor_commands(file), names, 40, next_height=44)
        self._build()

    def refresh(self) -> None:
        self._floor = floor(self.file)
        item = self._floor.item
        held = speaking.rounds(self.file, item.id) if item else []
        self._propose(len(held))
        if self._floor.round is not None:
            self._anew = False
            state = "on"
        else:
            state = "over" if held and not self._anew else "before"
        self._show_head(state)
        {"on": self._show_round, "over": lambda: self._show_end(held[-1]), "before": self._show_start}[state]()
        for name, part in (("before", self.choices), ("over", self.summary)):
            part.setVisible(state == name and item is not None)
        show_floor(self.buttons, self._floor)
        self._show_buttons(state)
        self.result.show_floor(self._floor)

    def _list_commands(self) -> list[Command]:
        return [
            Command(
                "start_round",
                words("Start the round"),
                "S",
                "",
                words("Give the floor to the one who starts; the others follow round the table."),
                self._start,
                lambda: self._floor.item is not None and self._floor.round is None and self._is_before(),
            ),
            Command(
                "new_round",
                words("New round"),
                "N",
                "",
                words("Once more round the table, from the next one and the other way."),
                self._new_round,
                lambda: self._floor.item is not None and self._floor.round is None and not self._is_before(),
            ),
            Command(
                "resume_round",
                words("Go on with the round"),
                "G",
                "",
                words("Go on where the round was ended, with those who were not heard."),
                self._resume,
                lambda: self._can_go_on() is not None,
            ),
            *self._list_more(),
        ]

    def _list_more(self) -> list[Command]:
        return [
            Command(
                "end_round",
                words("End the round"),
                "Shift+S",
                "",
                words("End the round now; it can go on later."),
                lambda: speaking.end_round(self.file),
                lambda: floor(self.file).round is not None,
            ),
            Command(
                "write_result",
                words("Write a result"),
                "E",
                "",
                words("Write a word, a sentence or a number from 1 to 5; it becomes a point of the minutes."),
                lambda: self.result.field.setFocus(),
                lambda: self._floor.round is not None and self._floor.turn is not None,
            ),
        ]

    def _build(self) -> None:
        self._title = Label("", "screen", elided=True)
        self._each = Label("", "hint")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._each)
        head.addWidget(self.stop)
        self.table = RoundTable("")
        self.table.chosen.connect(self._on_seat)
        self.choices = StartView()
        self.choices.changed.connect(self._show_start)
        self.choices.fit.seconds.connect(lambda seconds: self.choices.choose(turn_s=seconds))
        self.choices.fit.minutes.connect(self._give_minutes)
        self.result = ResultLine(self.file)
        self.summary = EndView()
        for later in (self.summary, self.choices, self.stop):
            later.hide()
        below = (*self.buttons.values(), self.start, self.go_on, self.again)
        for button in below:
            button.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 12)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.summary)
        rows.addWidget(self.choices)
        rows.addWidget(self.result)
        rows.addWidget(Flow(below))

    def _show_head(self, state: str) -> None:
        item = self._floor.item
        self._title.setText(item.title if item else "")
        shown = self._floor.round
        self._each.setText(round_word(shown) if shown else "")
        self._each.setVisible(state == "on")

    def _show_round(self) -> None:
        there = self._floor
        self.table.set_tip(tr("Click: give them the floor now."))
        middle = Middle(tr("Nobody has the floor"))
        if there.turn is not None and there.round is not None:
            below = tr("No. {nth} of {of} · {direction}").format(
                nth=there.nth, of=there.of, direction=direction_word(there.round.direction)
            )
            middle = Middle(tr("Has the floor"), there.name, below)
        self.table.show_seats(seats_of_round(self.file, there, there.round), middle)

    def _show_start(self) -> None:
        there, plan = self._floor, self.choices.plan
        around = self._around()
        self.choices.show_people(around)
        self.choices.fit.show_fit(len(around), plan.turn_s, plan.laps, self._minutes_left())
        self.table.set_tip(tr("Click: this one starts."))
        starter = next((who.name for who in around if who.id == plan.starter), "")
        below = tr("{name} starts, {direction}").format(
            name=first_name(starter), direction=direction_word(plan.direction)
        )
        question = (there.item.question or there.item.title) if there.item else ""
        middle = Middle(tr("The question"), question, below if starter else "", 24)
        if not around:
            middle = Middle("", tr("Nobody is noted as present"), "", 20)
        self.table.show_seats(seats_before(self.file, there, plan.starter, plan.direction), middle)

    def _show_end(self, held: Round) -> None:
        told = speaking.round_summary(self.file, held)
        everybody = speaking.seated(self.file, self._floor.item.meeting)[0] if self._floor.item else []
        self.summary.show_summary(told, {who.id: who.name for who in everybody}, scores(self.file, held))
        self.table.set_tip(tr("Click: give them the floor now."))
        spoke = tr("%n have spoken", "people in a round", told.spoke)
        self.table.show_seats(
            seats_of_round(self.file, self._floor, held), Middle("", tr("The round is over"), spoke, 24)
        )

    def _show_buttons(self, state: str) -> None:
        for button in (*self.buttons.values(), self.stop):
            button.setVisible(state == "on")
        self.start.setVisible(state == "before")
        self.start.setEnabled(bool(self.table.shown))
        self.again.setVisible(state == "over")
        self.go_on.setVisible(state == "over" and self._can_go_on() is not None)

    def _propose(self, held: int) -> None:
        item = self._floor.item
        key = (item.id, held) if item else None
        if item and key != self._proposed_for:
            self.choices.propose(speaking.proposal(self.file, item))
            self._anew = self._anew and self._proposed_for is not None and self._proposed_for[0] == item.id
        self._proposed_for = key

    def _around(self) -> list[Person]:
        if self._floor.item is None:
            return []
        everybody, in_room = speaking.seated(self.file, self._floor.item.meeting)
        return [who for who in everybody if who.id in in_room]

    def _minutes_left(self) -> int:
        item = self._floor.item
        if item is None:
            return 0
        worked = [time for time in item_times(self.file, item.meeting) if time.item == item.id]
        return max(0, math.ceil((item.planned_s - spent(worked, self.hear.now())) / 60))

    def _give_minutes(self, minutes: int) -> None:
        item = self._floor.item
        if item is not None:
            change_item(self.file, item.id, planned_s=item.planned_s + 60 * (minutes - self._minutes_left()))

    def _is_before(self) -> bool:
        item = self._floor.item
        return item is not None and (self._anew or not speaking.rounds(self.file, item.id))

    def _can_go_on(self) -> int | None:
        item = self._floor.item
        held = speaking.rounds(self.file, item.id)[-1:] if item else []
        if not held or held[0].ended_at is None:
            return None
        unheard = set(speaking.round_summary(self.file, held[0]).unheard)
        return held[0].id if unheard & {who.id for who in self._around()} else None

    def _start(self) -> None:
        item, plan = self._floor.item, self.choices.plan
        if item is not None:
            speaking.start_round(
                self.file,
                item.id,
                turn_s=plan.turn_s,
                direction=plan.direction,
                starter=plan.starter,
                laps=plan.laps,
                sentence=plan.sentence,
            )

    def _new_round(self) -> None:
        self._anew = True
        self.refresh()

    def _resume(self) -> None:
        if (held := self._can_go_on()) is not None:
            speaking.resume_round(self.file, held)

    def _on_seat(self, person: int) -> None:
        if self.choices.isVisibleTo(self):
            self.choices.choose(starter=person)
        else:
            speaking.give_floor(self.file, person)
