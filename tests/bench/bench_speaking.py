"""What leading costs: key to paint on laptop and wall, a tick, the order of any list, the forecast of a long day."""

import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.measure import Figure, median, milliseconds, p95

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PEOPLE, BEFORE, PRESSES, LISTS, CAMP_ITEMS = 30, 300, 40, 4000, 40


class StandingClock:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.moment = datetime(2024, 3, 5, 16, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


def bench_next_speaker(folder: Path) -> Iterator[Figure]:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.projector import WallView
    from app.shell.hear import Hear
    from app.shell.keys import Keys
    from app.speaking.floor_pane import FloorPane
    from db import speaking
    from db.agenda import begin_item
    from db.file import CommitteeFile, stamp
    from tests.bench.frames import processor

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = StandingClock()
    file = CommitteeFile.create(folder / "list.rundbord", clock, name="Måling")
    with file.action("Prepare"):
        for seat in range(1, PEOPLE + 1):
            file.new("person", {"name": f"Person {seat}", "kind": "citizen", "seat": seat})
        at = stamp(clock())
        held = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
        item = file.new("item", {"meeting": held, "position": 1, "kind": "list", "title": "Liste", "planned_s": 600})
        begin_item(file, item)
        for place in range(1, BEFORE + 1):
            row = {"item": item, "person": 1 + place % PEOPLE, "position": place, "state": "done"}
            turn = file.new("turn", row)
            file.new("turn_time", {"turn": turn, "began_at": at, "ended_at": at})
    for person in range(1, PEOPLE + 1):
        speaking.ask_to_speak(file, item, person)
    hear = Hear(file, 0)
    pane, wall = FloorPane(file, hear), WallView(file, hear)
    keys = Keys(pane, lambda: [(pane, pane.commands)])
    pane.resize(312, 700)
    wall.resize(QSize(1920, 1080))
    pane.show()
    wall.show()
    app.processEvents()

    def press() -> None:
        clock.moment += timedelta(seconds=5)
        QTest.keyClick(pane, Qt.Key.Key_Space)
        app.processEvents()

    def tick() -> None:
        clock.moment += timedelta(seconds=1)
        hear.tick.emit()
        app.processEvents()

    floor = median(milliseconds(lambda: wall.picture(QSize(1920, 1080)), 20))
    pressed = milliseconds(press, min(PRESSES, PEOPLE - 2))
    yield Figure("speaking", "next-p95-key-to-paint", p95(pressed), "ms", floor, most=50)
    yield Figure("speaking", "tick-both-windows-processor", median(processor(tick, 60)), "ms", floor, most=5)
    read = milliseconds(lambda: speaking.floor(file), 50)
    yield Figure("speaking", "read-the-floor", median(read), "ms", floor, times=1)
    del keys
    for widget in (pane, wall):
        widget.close()
        widget.deleteLater()
    hear.stop()
    file.close()


def bench_order(folder: Path) -> Iterator[Figure]:
    from db.queue_order import Entry, Past, order, overtaken_by
    from db.speaking_rules import POLICIES

    chance = random.Random(7)
    most = 0

    def one_list() -> None:
        nonlocal most
        past = Past({who: chance.randrange(4) for who in range(15)})
        waiting = [Entry(i, chance.randrange(15), 4, True, i) for i in range(chance.randrange(1, 20))]
        policy, asked = chance.choice(POLICIES), len(waiting)
        while waiting:
            first = order(waiting, policy, past, 3)[0]
            passed = {one.id for one in overtaken_by(waiting, first)}
            waiting = [
                Entry(one.id, one.who, 4, True, one.asked, one.overtaken + (one.id in passed))
                for one in waiting
                if one.id != first.id
            ]
            most = max([most, *(one.overtaken for one in waiting)])
            if chance.random() < 0.3 and asked < 40:
                asked += 1
                waiting.append(Entry(asked, chance.randrange(15), 4, True, asked))

    taken = milliseconds(one_list, LISTS)
    yield Figure("speaking", "order-of-a-whole-list", median(taken), "ms", median(taken))
    yield Figure("speaking", f"most-times-overtaken-in-{LISTS}-random-lists", most, "times", 3, times=1)


def bench_forecast(folder: Path) -> Iterator[Figure]:
    from db.agenda import meeting
    from db.file import CommitteeFile, stamp
    from db.schedule import expected_end, schedule

    clock = StandingClock()
    file = CommitteeFile.create(folder / "camp.rundbord", clock, name="Måling")
    with file.action("Prepare"):
        at = stamp(clock())
        row = {"number": 1, "kind": "camp", "title": "Camp", "starts_at": at, "opened_at": at}
        held = file.new("meeting", row)
        for place in range(1, CAMP_ITEMS + 1):
            row = {"meeting": held, "position": place, "kind": "list", "title": f"Punkt {place}", "planned_s": 900}
            fixed = stamp(clock() + timedelta(minutes=16 * place)) if place % 8 == 0 else None
            item = file.new("item", {**row, "fixed_at": fixed})
            if place <= CAMP_ITEMS // 2:
                began = clock()
                clock.moment += timedelta(minutes=16)
                ended = stamp(clock()) if place < CAMP_ITEMS // 2 else None
                file.new("item_time", {"item": item, "began_at": stamp(began), "ended_at": ended})
                file.new("item_extension", {"item": item, "extra_s": 60, "reason": "time_up", "at": stamp(clock())})
    day = meeting(file, held)
    floor = median(milliseconds(lambda: file.db.execute("SELECT 1").fetchone(), 200))
    taken = milliseconds(lambda: expected_end(day, schedule(file, day, clock())), 200)
    yield Figure("speaking", f"forecast-of-a-{CAMP_ITEMS}-item-camp-day", median(taken), "ms", floor, most=2)
    file.close()
