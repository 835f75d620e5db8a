"""Rehearsing a meeting: a copy of the file, a clock that runs faster, and people who speak, pass and ask by themselves.

Everything happens in the copy, through the same actions as in a real meeting.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final, Literal

from db import backup
from db.agenda import items, meeting, running
from db.errors import RuleBroken, words
from db.evening import close_meeting, next_item, start_meeting
from db.file import CommitteeFile, moment
from db.people import present
from db.schedule import Slot, schedule
from db.speaking import Floor, ask_to_speak, floor, next_speaker, pass_turn, rounds, start_round

SPEEDS: Final = (1, 10, 30)
COPY: Final = "rehearsal.rundbord"
SETTLE_S: Final = 20  # the chair says what the item is about
THINK_S: Final = 15  # until somebody raises a hand
PASS_S: Final = 3
OVER_S: Final = 15  # an item goes on so long past its end
ONE_MINUTE: Final = 60

Deed = Literal["start_round", "next_speaker", "pass_turn", "ask", "next_item", "close_meeting"]


@dataclass(frozen=True)
class Manner:
    """How somebody behaves in a rehearsal: share of the time they use, how likely they pass, how keen they are."""

    talks: float
    passes: bool
    keen: float


@dataclass(frozen=True)
class Scene:
    """What decides what happens next; `quiet_s` is how long nobody has spoken, `held` counts rounds."""

    kind: str
    spent_s: float
    left_s: float
    last: bool
    speaks: bool = False
    paused: bool = False
    talked_s: float = 0.0
    talks_s: float = 60.0
    passes: bool = False
    waiting: int = 0
    in_round: bool = False
    held: int = 0
    quiet_s: float = 0.0


class RehearsalClock:
    """A clock that begins at `start` and runs `speed` times as fast as the one it follows, or stands."""

    def __init__(self, start: datetime, seconds: Callable[[], float] = time.monotonic, speed: int = 10) -> None:
        self._at, self._seconds, self._since = start, seconds, seconds()
        self.speed, self.paused = speed, False

    def __call__(self) -> datetime:
        rate = 0 if self.paused else self.speed
        return self._at + timedelta(seconds=(self._seconds() - self._since) * rate)

    def set_speed(self, speed: int) -> None:
        """Run faster or slower from now on."""
        self._settle()
        self.speed = speed

    def set_paused(self, paused: bool) -> None:
        """Stand still, or run again."""
        self._settle()
        self.paused = paused

    def _settle(self) -> None:
        self._at, self._since = self(), self._seconds()


def manner(person: int, seed: int) -> Manner:
    """How a person behaves; the same in every rehearsal of the same meeting."""
    dice = Random(f"{seed}:{person}")
    return Manner(talks=dice.uniform(0.35, 1.25), passes=dice.random() < 0.15, keen=dice.random())


def due(scene: Scene) -> Deed | None:
    """What the room or its chair does now; None while everything goes on."""
    if scene.paused:
        return None
    if scene.speaks:
        if scene.passes and scene.in_round and scene.talked_s >= PASS_S:
            return "pass_turn"
        return "next_speaker" if scene.talked_s >= scene.talks_s else None
    if scene.in_round:
        return "next_speaker"
    over = scene.left_s <= -OVER_S or (scene.kind == "round" and scene.held > 0 and scene.quiet_s >= 2 * THINK_S)
    if over:
        return "close_meeting" if scene.last else "next_item"
    if scene.spent_s < SETTLE_S or scene.left_s <= 0:
        return None
    if scene.kind == "round":
        return None if scene.held else "start_round"
    if scene.waiting:
        return "next_speaker"
    return "ask" if scene.kind == "list" and scene.quiet_s >= THINK_S else None


def copy_for(file: CommitteeFile, folder: Path) -> Path:
    """Copy what the open file holds now into `folder`; the file itself is only read."""
    return backup.copy(file.db.conn, folder / COPY)


def check_rehearsable(file: CommitteeFile, meeting_id: int) -> None:
    """Refuse a meeting that cannot be tried.

    Raises:
        RuleBroken: it was held, has no agenda, or a meeting is open now.
    """
    if running(file) is not None:
        raise RuleBroken(words("A meeting is open now. Rehearse when it is over."))
    if meeting(file, meeting_id).opened_at is not None:
        raise RuleBroken(words("That meeting was held; only one to come can be rehearsed."))
    if not items(file, meeting_id):
        raise RuleBroken(words("The agenda is empty. Add an item first."))


class Players:
    """The simulated room of one rehearsal; with `leads` the chair's presses are simulated as well."""

    def __init__(self, file: CommitteeFile, meeting_id: int, *, leads: bool = True) -> None:
        self.file, self.meeting, self.leads = file, meeting_id, leads
        self._asked = 0

    def begin(self) -> None:
        """Open the meeting in the copy."""
        start_meeting(self.file, self.meeting)

    def play(self) -> Deed | None:
        """Do what is due now, if anything; returns what was done."""
        open_meeting = running(self.file)
        slots = schedule(self.file, open_meeting, self.file.now()) if open_meeting else []
        here = next((slot for slot in slots if slot.state == "now"), None)
        if here is None:
            return None
        there = floor(self.file)
        scene = self._scene(here, there, last=not any(s.state == "later" and not s.out for s in slots))
        deed = due(scene)
        if not self.leads:
            deed = "ask" if scene.kind == "list" and self._raises_hand(scene) else None
        elif deed is None and self._raises_hand(scene):
            deed = "ask"
        return self._do(deed, here, there) if deed else None

    def _scene(self, here: Slot, there: Floor, *, last: bool) -> Scene:
        own = manner(there.person.id if there.person else 0, self.meeting)
        limit = there.limit_s or ONE_MINUTE
        passed = there.turn is not None and there.turn.passed_at is not None
        return Scene(
            kind=here.item.kind,
            spent_s=here.spent_s,
            left_s=here.left_s,
            last=last,
            speaks=there.turn is not None,
            paused=there.paused,
            talked_s=there.spent_s,
            talks_s=own.talks * limit,
            passes=own.passes and not passed,
            waiting=len(there.waiting),
            in_round=there.round is not None,
            held=len(rounds(self.file, here.item.id)),
            quiet_s=self._quiet_s(here),
        )

    def _quiet_s(self, here: Slot) -> float:
        """Seconds since anybody spoke in the item, or since it began."""
        sql = "SELECT max(ended_at) AS at FROM turn_time JOIN turn ON turn.id = turn WHERE item = ?"
        last = next(iter(self.file.db.query(sql, [here.item.id])))["at"]
        return min(here.spent_s, (self.file.now() - moment(last)).total_seconds()) if last else here.spent_s

    def _raises_hand(self, scene: Scene) -> bool:
        """In a debate somebody asks about every half minute, while few wait and there is time."""
        if scene.kind != "list" or scene.in_round or scene.waiting >= 3 or scene.left_s <= ONE_MINUTE:
            return False
        return scene.spent_s // (2 * THINK_S) > self._asked or (not scene.speaks and scene.quiet_s >= THINK_S)

    def _do(self, deed: Deed, here: Slot, there: Floor) -> Deed:
        match deed:
            case "start_round":
                start_round(self.file, here.item.id)
            case "next_speaker":
                next_speaker(self.file)
            case "pass_turn":
                pass_turn(self.file)
            case "ask":
                self._ask(here, there)
            case "next_item":
                self._asked = 0
                next_item(self.file, here.item.id)
            case "close_meeting":
                close_meeting(self.file)
        return deed

    def _ask(self, here: Slot, there: Floor) -> None:
        busy = {one.person for one in there.next} | {there.person.id if there.person else 0}
        free = [one for one in present(self.file, self.meeting) if one.id not in busy]
        self._asked = int(here.spent_s // (2 * THINK_S)) + 1
        if free:
            dice = Random(f"{self.meeting}:{here.item.id}:{self._asked}")
            who = max(free, key=lambda one: manner(one.id, self.meeting).keen * dice.random())
            ask_to_speak(self.file, here.item.id, who.id)
