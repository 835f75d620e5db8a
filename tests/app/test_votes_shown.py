"""A vote on paper, on the wall and in the minutes: what is told, and what may never be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from app.board import vote_bars, vote_stage
from app.board.ballot_paper import draw_ballots, height_of, pieces, write_ballots
from app.board.stage import BoardStage
from app.board.vote_draft import Draft
from app.board.vote_result import VoteResult
from app.kit import ask
from app.kit.stage import draw_stage
from app.minutes.exchange.paper import Grid, Text
from app.minutes.exchange.vote_blocks import vote_blocks
from db.file import CommitteeFile, stamp
from db.record_reading import record
from db.vote_entry import enter_sum, hand_in
from db.vote_options import choices_on, proposal
from db.vote_results import lines
from db.vote_rows import Vote, options, vote, votes
from db.vote_rules import Rule
from db.votes import Plan, begin_vote, close_vote
from tests.app.vote_room import NAMES, NOTES, Held, Key, Room, meeting, opened, room

__all__ = ["meeting", "opened", "room"]


class TestPaper:
    def test_ballots_are_as_many_as_may_vote_and_name_nobody(self, room: Room, tmp_path: Path) -> None:
        id_ = begin_vote(room.file, Plan(1, "dots", "Hvad prøver vi først?", choices_on(room.file, 1, "notes"),
                                         Rule("prioritise"), "Kun ønsker", item=1, way="paper", dots_each=3,
                                         ))  # fmt: skip
        target = tmp_path / "ballots.pdf"
        write_ballots(room.file, vote(room.file, id_), str(target))
        assert target.read_bytes().startswith(b"%PDF")
        told = text_of(room.file, vote(room.file, id_), tmp_path / "again.pdf", 4)
        assert told.count("Hvad prøver vi først?") == 4
        assert all(told.count(note) == 4 for note in NOTES)
        assert "Kun ønsker" in told
        assert not any(name.split()[0] in told for name in NAMES)

    def test_a_long_ballot_goes_on_over_pages(self, room: Room, tmp_path: Path) -> None:
        long = [
            f"Sundhedsplejerskernes forslag nummer {n} om indflydelsesløfter til alle i kommunen" for n in range(60)
        ]
        begin_vote(room.file, Plan(1, "dots", "Hvad?", proposal("\n".join(long)), Rule("prioritise"), "Kun ønsker",
                                   way="paper", dots_each=7))  # fmt: skip
        found = vote(room.file, 1)
        assert height_of(pieces(found, options(room.file, 1), 700)) > 1000
        write_ballots(room.file, found, str(tmp_path / "long.pdf"), 2)
        assert text_of(room.file, found, tmp_path / "again.pdf", 2).count("nummer 59 ") == 2

    def test_printing_makes_the_vote_ready_with_its_rule(
        self, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "ballots.pdf"
        monkeypatch.setattr(ask, "file_to_save", lambda *_args: str(target))
        room.press(Key.Key_B, held=Held.ControlModifier | Held.ShiftModifier)
        assert target.exists()
        (ready,) = votes(room.file, 1)
        assert (ready.state, bool(ready.rule)) == ("ready", True)
        room.press(Key.Key_Return, held=Held.ControlModifier)
        assert room.now().id == ready.id


class TestWall:
    @pytest.fixture
    def stage(self, room: Room) -> BoardStage:
        return BoardStage(room.file)

    def said(self, room: Room, stage: BoardStage) -> str:
        """Every word the stage draws."""
        surface = QImage(1920, 1080, QImage.Format.Format_RGB32)
        painter = Listening(surface)
        draw_stage(painter, QSize(1920, 1080), stage, room.file.now())
        painter.end()
        return "\n".join(painter.said)

    def test_an_open_vote_shows_question_rule_and_count_but_neither_sums_nor_names(
        self, opened: Room, stage: BoardStage
    ) -> None:
        hand_in(opened.file, 1, 1, {1: 2, 2: 1})
        said = self.said(opened, stage)
        assert "Hvad prøver vi først?" in said
        assert opened.now().rule[:20] in said
        assert "of 4 have voted" in said
        assert not any(name.split()[0] in said for name in NAMES)
        before = picture(opened, stage)
        opened.file.undo()
        hand_in(opened.file, 1, 2, {5: 2})
        # Another ballot of somebody else makes the same picture: it tells only how many have voted.
        assert picture(opened, stage) == before

    def test_the_picture_changes_with_the_count(self, opened: Room, stage: BoardStage) -> None:
        before = picture(opened, stage)
        hand_in(opened.file, 1, 1, {1: 2})
        assert picture(opened, stage) != before

    def test_the_result_has_ties_and_no_kind_below_three(self, opened: Room, stage: BoardStage) -> None:
        hand_in(opened.file, 1, 1, {1: 1, 2: 1})
        hand_in(opened.file, 1, 2, {1: 1, 2: 1})
        close_vote(opened.file, 1)
        said = self.said(opened, stage)
        assert said.count("1 tie") == 2
        assert "Citizens" not in said
        assert "2 voted" in said

    def test_from_three_on_a_kind_is_told(self, opened: Room, stage: BoardStage) -> None:
        for person in (1, 2, 3):
            hand_in(opened.file, 1, person, {1: 1})
        close_vote(opened.file, 1)
        assert "Citizens" in self.said(opened, stage)

    def test_the_notes_come_back_when_the_result_is_put_away_or_the_next_item_begins(
        self, opened: Room, stage: BoardStage
    ) -> None:
        close_vote(opened.file, 1)
        assert vote_stage.vote_to_show(opened.file) is not None
        with opened.file.action("Next"):
            opened.file.db.execute("UPDATE item_time SET ended_at = '2024-03-05T16:10:00.000Z'")
            opened.file.new("item_time", {"item": 2, "began_at": stamp(opened.file.now())})
        assert vote_stage.vote_to_show(opened.file) is None

    def test_forty_options_fit_and_the_rest_is_told_by_number(self, room: Room, stage: BoardStage) -> None:
        begin_vote(room.file, Plan(1, "dots", "Hvad?", proposal("\n".join(f"Idé nummer {n}" for n in range(40))),
                                   Rule("prioritise"), "Kun ønsker", item=1, dots_each=7))  # fmt: skip
        assert "40 options" in self.said(room, stage)
        hand_in(room.file, 1, 1, {3: 2})
        close_vote(room.file, 1)
        said = self.said(room, stage)
        assert "Idé nummer 2" in said
        assert "more with fewer" in said


def picture(room: Room, stage: BoardStage) -> bytes:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, QSize(1920, 1080), stage, room.file.now())
    painter.end()
    return bytes(image.constBits())


class Listening(QPainter):
    """A painter that keeps every word it draws."""

    def __init__(self, device: QImage | QPdfWriter) -> None:
        super().__init__(device)
        self.said: list[str] = []

    def drawText(self, *args: object) -> object:  # type: ignore[override]
        self.said.extend(part for part in args if isinstance(part, str))
        return super().drawText(*args)  # type: ignore[call-overload]


def text_of(file: CommitteeFile, found: Vote, path: Path, many: int) -> str:
    """Every word on the ballots."""
    writer = QPdfWriter(str(path))
    painter = Listening(writer)
    draw_ballots(painter, writer, file, found, many)
    painter.end()
    return "\n".join(painter.said)


def test_the_draft_knows_steps_and_headings_of_several_proposals(file: CommitteeFile, meeting: int) -> None:
    begin_vote(file, Plan(1, "fist", "Hvad?", proposal("Et\nTo"), Rule("consensus"), "Ingen imod", item=1))
    draft = Draft(vote(file, 1), options(file, 1))
    assert [row.heading for row in draft.rows].count(True) == 2
    assert len(draft.rows) == 14
    assert draft.left == 2
    assert draft.put(1, 0)
    assert draft.put(2, 5)
    assert (draft.chosen, draft.left) == ({1: 0, 2: 5}, 0)
    assert not draft.press(draft.rows[0])


def test_every_place_and_bar_is_told_in_words_too(opened: Room) -> None:
    hand_in(opened.file, 1, 1, {1: 2})
    close_vote(opened.file, 1)
    result = opened.panel.result
    assert isinstance(result, VoteResult)
    assert "Tog" in result.bars.accessibleDescription()
    assert vote_bars.bars_of(vote(opened.file, 1), lines(opened.file, vote(opened.file, 1)))[0].count == 2
    assert QRectF(result.bars.rect()).height() > 100


class TestMinutes:
    def test_dots_are_a_table_with_the_most_first_and_the_rule_told(self, opened: Room) -> None:
        hand_in(opened.file, 1, 1, {1: 1, 2: 2})
        close_vote(opened.file, 1)
        text, grid = vote_blocks(record(opened.file, 1).ballots[0])
        assert isinstance(text, Text)
        assert isinstance(grid, Grid)
        assert "1 voted" in text.text
        assert "The dots only prioritise" in text.text
        assert [row[:2] for row in grid.rows] == [("Bus", "2"), ("Tog", "1")]

    def test_hands_have_their_answers_over_the_columns(self, room: Room) -> None:
        plan = Plan(1, "hands", "Bus?", proposal("Vi køber en bus"), Rule("simple"), "Flest", item=1, way="hands")
        begin_vote(room.file, plan)
        for step, count in ((1, 3), (2, 1)):
            enter_sum(room.file, 1, 1, step, count)
        close_vote(room.file, 1)
        text, grid = vote_blocks(record(room.file, 1).ballots[0])
        assert isinstance(text, Text)
        assert isinstance(grid, Grid)
        assert "Adopted" in text.text
        assert grid.head[1:] == ("For", "Against", "Abstain")
        assert grid.rows[0][1:] == ("3", "1", "0")
