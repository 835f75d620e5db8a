"""The wall while people speak: what is drawn there, that it fits, and that nothing private is among it."""

import re
from datetime import datetime

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.kit.stage import Stage, draw_stage
from app.kit.theme import LIGHT, font
from app.speaking.band import draw_floor_band
from app.speaking.stage import SEAT_R, TABLE_RX, RoundStage, fitted, plan_for
from app.speaking.wall_names import name_block
from db import speaking
from db.agenda import begin_item
from db.file import CommitteeFile, stamp
from db.speaking_list import last_call
from db.speaking_rules import set_rules
from tests.conftest import Clock

LONG = "Bartholomæus Christoffersen-Lindegaard-Overgaard"
WIDE, NARROW = QSize(1920, 1080), QSize(1024, 768)

pytestmark = pytest.mark.usefixtures("qapp")


class Band(Stage):
    """The band alone, as the wall draws it under a board."""

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        draw_floor_band(painter, width, self.file, now, LIGHT)


def words_on(stage: Stage, size: QSize, now: datetime) -> list[str]:
    """Every text drawn on the wall, read from an SVG of it."""
    kept = QByteArray()
    device = QBuffer(kept)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(device)
    made.setSize(size)
    painter = QPainter(made)
    draw_stage(painter, size, stage, now)
    painter.end()
    texts = re.findall(r">([^<>\n]+)</text>", bytes(kept.data()).decode())
    return [text.strip() for text in texts if text.strip().isprintable()]


@pytest.fixture
def item(file: CommitteeFile) -> int:
    """Four people, one with a very long name and a party, a meeting in work at a round; gives the item."""
    with file.action("Prepare"):
        party = file.new("party", {"name": "Hemmelig Liste"})
        for seat, name in enumerate(["Anne Berg", LONG, "Carl Ek", "Dorte Friis"], start=1):
            row = {"name": name, "kind": "politician", "seat": seat, "party": party, "title": "Formand for alt"}
            file.new("person", row)
        at = stamp(file.now())
        held = file.new("meeting", {"number": 1, "title": "Møde", "starts_at": at, "opened_at": at})
        row = {"meeting": held, "position": 3, "title": "Runde", "question": "Hvornår blev du spurgt?"}
        made = file.new("item", {**row, "kind": "round", "planned_s": 600})
        begin_item(file, made)
    return made


class TestTheRoundOnTheWall:
    def test_before_it_the_question_and_who_starts(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        shown = words_on(RoundStage(file), WIDE, clock())
        assert {"3 Runde", "Hvornår blev du spurgt?", "Starts", "Anne Berg"} <= set(shown)
        assert LONG not in shown

    def test_during_it_one_name_the_clock_and_the_next_two(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=60, starter=3, direction=1)
        clock.forward(seconds=25)
        shown = words_on(RoundStage(file), WIDE, clock())
        assert {"Has the floor", "Carl", "Ek", "0:35", "of 1:00"} <= set(shown)
        assert {"Next", "Dorte Friis", "Anne Berg", "1 of 4"} <= set(shown)

    def test_over_time_it_counts_up_and_says_so(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=60)
        clock.forward(seconds=80)
        shown = words_on(RoundStage(file), WIDE, clock())
        assert {"+0:20", "over time"} <= set(shown)

    def test_digits_are_shown_when_the_rules_say_so(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=120)
        early = set(words_on(RoundStage(file), WIDE, clock()) + words_on(Band(file), WIDE, clock()))
        assert not {"2:00", "of 2:00"} & early
        clock.forward(seconds=70)
        assert "0:50" in words_on(RoundStage(file), WIDE, clock())
        assert "0:50" in words_on(Band(file), WIDE, clock())
        set_rules(file, digits="never")
        clock.forward(seconds=60)
        late = words_on(RoundStage(file), WIDE, clock()) + words_on(Band(file), WIDE, clock())
        assert "over time" in late
        assert not [text for text in late if text.startswith("+")]
        set_rules(file, digits="always")
        assert "+0:10" in words_on(RoundStage(file), WIDE, clock())

    def test_the_last_call_is_told_to_the_room_and_no_figures(
        self, file: CommitteeFile, item: int, clock: Clock
    ) -> None:
        for who in (1, 3, 4):
            speaking.give_floor(file, who)
            clock.forward(seconds=30)
        speaking.ask_to_speak(file, item, 1)
        last_call(file)
        shown = words_on(RoundStage(file), WIDE, clock())
        assert "Last call: sign up now" in shown
        assert not [text for text in shown if "spoken" in text or "speech" in text or "%" in text]

    def test_after_it_nobody_is_named(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=60)
        speaking.pass_turn(file)
        speaking.end_round(file)
        shown = words_on(RoundStage(file), WIDE, clock())
        assert "Thank you for the round" in shown
        assert not [text for text in shown if "Anne" in text or "Carl" in text]

    @pytest.mark.parametrize("size", [WIDE, NARROW])
    def test_party_title_and_times_of_persons_are_never_there(
        self, file: CommitteeFile, item: int, clock: Clock, size: QSize
    ) -> None:
        stage = RoundStage(file)
        seen = words_on(stage, size, clock())
        speaking.start_round(file, item, turn_s=77)
        for _ in range(6):
            clock.forward(seconds=13)
            seen += words_on(stage, size, clock()) + words_on(Band(file), size, clock())
            speaking.next_speaker(file)
        everything = " ".join(seen)
        assert not re.search("Hemmelig|Liste|Formand|Politician|seat|0:13", everything)

    def test_with_no_meeting_the_wall_is_empty(self, file: CommitteeFile, clock: Clock) -> None:
        assert words_on(RoundStage(file), WIDE, clock()) == []

    @pytest.mark.parametrize("width", [1300, 1440, 1728, 1920, 2520])
    def test_the_name_and_the_table_have_their_own_room(self, width: int) -> None:
        plan = plan_for(width)
        assert plan.left + plan.column < plan.middle - (TABLE_RX + SEAT_R) * plan.k
        assert plan.middle + (TABLE_RX + 1.7 * SEAT_R) * plan.k <= width


class TestNames:
    @pytest.mark.parametrize("width", [1180, 880])
    @pytest.mark.parametrize("name", ["Bo Dam", "Jens-Ole Kramshøj", LONG, "Cher", "李小龍 王"])
    def test_a_name_is_whole_and_fits(self, name: str, width: int) -> None:
        lines, px = name_block(name, width, 474)
        assert len(lines) * px <= 474
        assert all(QFontMetricsF(font(px, 700)).horizontalAdvance(line) <= width + 1 for line in lines)
        letters = re.sub(r"[\s-]", "", name)
        assert re.sub(r"[\s-]", "", "".join(lines)) == letters

    def test_a_very_long_name_gives_up_its_middle_and_never_its_ends(self) -> None:
        lines, px = name_block("Anna Maria " + LONG, 880, 474)
        assert (lines[0].split()[0], lines[-1].endswith("Overgaard"), px > 60) == ("Anna", True, True)

    def test_an_ordinary_name_has_two_lines_as_large_as_the_look_says(self) -> None:
        lines, px = name_block("Jens-Ole Kramshøj", 1180, 474)
        assert lines == ("Jens-Ole", "Kramshøj")
        assert 210 < px <= 228

    def test_a_name_without_end_does_not_hang(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.ask_to_speak(file, item, None, guest="x" * 10_000)
        speaking.ask_to_speak(file, item, None, guest="- " * 300)
        for _ in range(2):
            speaking.next_speaker(file)
            assert words_on(RoundStage(file), NARROW, clock())
            assert words_on(Band(file), NARROW, clock())

    def test_a_question_is_as_large_as_it_fits_and_no_word_is_broken(self) -> None:
        question = "Hvad er vigtigst for dig i dette udvalg, og hvorfor er det sådan?"
        lines, px = fitted(question, 1700, 400)
        assert (" ".join(lines), px) == (question, 108)
        assert fitted("Hvorfor?", 1700, 400) == (["Hvorfor?"], 124)
        assert fitted("ord " * 400, 800, 300)[1] == 44


class TestTheBand:
    def test_it_is_empty_while_nobody_speaks(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        assert words_on(Band(file), WIDE, clock()) == []

    def test_it_says_who_speaks_who_comes_and_how_long(self, file: CommitteeFile, item: int, clock: Clock) -> None:
        speaking.start_round(file, item, turn_s=60, starter=3, direction=1)
        clock.forward(seconds=25)
        shown = words_on(Band(file), WIDE, clock())
        assert shown == ["Has the floor", "Carl Ek", "Next", "Dorte Friis", "Anne Berg", "0:35"]

    def test_a_long_name_stays_whole_and_pushes_the_others_out(
        self, file: CommitteeFile, item: int, clock: Clock
    ) -> None:
        speaking.start_round(file, item, turn_s=60, starter=2, direction=1)
        shown = words_on(Band(file), NARROW, clock())
        assert [text for text in shown if text != "Has the floor"] == [LONG, "1:00"]
