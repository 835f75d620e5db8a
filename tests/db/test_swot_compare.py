"""Two SWOTs beside each other: what is new, gone, stayed and moved, and which earlier ones there are."""

from db import crossing, swot_compare
from db.board import add_board, notes
from db.board_rows import board
from db.file import CommitteeFile
from db.swot_compare import Match
from tests.db.swot_room import add_meeting, factor, swot


class TestComparing:
    def test_new_gone_stayed_and_moved_are_told_apart(self) -> None:
        before = [factor(1, "S", "Mange frivillige"), factor(2, "W", "Vi svarer ikke borgerne"),
                  factor(3, "T", "Faldende tillid"), factor(4, "O", "Nyt kvarter bygges")]  # fmt: skip
        after = [factor(11, "S", "Mange frivillige!"), factor(12, "S", "Vi svarer borgerne"),
                 factor(13, "O", "tillid, faldende"), factor(14, "W", "Ingen har nøglen til salen")]  # fmt: skip
        found = swot_compare.compare(before, after)
        assert found.new == (after[3],)
        assert found.gone == (before[3],)
        assert found.stayed == (Match(before[0], after[0]),)
        assert [(match.way, match.after.id) for match in found.moved] == [("WS", 12), ("TO", 13)]

    def test_a_weakness_that_became_a_strength_is_the_first_news(self) -> None:
        texts = {"a": "Unge kommer", "b": "Korte veje", "c": "Økonomien holder"}
        before = [factor(1, "S", texts["a"]), factor(2, "T", texts["b"]), factor(3, "W", texts["c"])]
        after = [factor(4, "W", texts["a"]), factor(5, "O", texts["b"]), factor(6, "S", texts["c"])]
        assert [match.way for match in swot_compare.compare(before, after).moved] == ["WS", "TO", "SW"]

    def test_the_same_words_in_the_own_quadrant_count_before_those_in_another(self) -> None:
        before = [factor(1, "S", "Mange frivillige")]
        after = [factor(11, "W", "Mange frivillige"), factor(12, "S", "Mange frivillige")]
        found = swot_compare.compare(before, after)
        assert (found.stayed, found.new) == ((Match(before[0], after[1]),), (after[0],))

    def test_every_note_is_matched_once(self) -> None:
        before = [factor(1, "S", "Mange frivillige"), factor(2, "S", "Mange frivillige")]
        found = swot_compare.compare(before, [factor(11, "S", "Mange frivillige")])
        assert (len(found.stayed), found.gone) == (1, (before[1],))

    def test_other_words_are_another_note(self) -> None:
        found = swot_compare.compare([factor(1, "S", "God økonomi")], [factor(2, "S", "God kantine")])
        assert (len(found.new), len(found.gone)) == (1, 1)

    def test_every_move_has_its_place_among_the_news(self) -> None:
        assert set(swot_compare.NEWS) == {a + b for a in "SWOT" for b in "SWOT" if a != b}


class TestEarlierSwots:
    def test_those_of_the_meetings_before_are_found_the_newest_first(self, file: CommitteeFile) -> None:
        for number, year in enumerate((2022, 2023, 2024), 1):
            add_meeting(file, number, f"{year}-03-05T16:00:00.000Z")
        first, second, third = (swot(file, meeting, S=["Foreninger"]) for meeting in (1, 2, 3))
        add_board(file, 1, "poster", "Planche")
        found = swot_compare.earlier_swots(file, board(file, third))
        assert [one.board.id for one in found] == [second, first]
        assert swot_compare.earlier_swots(file, board(file, first)) == []

    def test_covered_notes_are_left_out_of_the_comparison(self, file: CommitteeFile) -> None:
        for number, year in enumerate((2023, 2024), 1):
            add_meeting(file, number, f"{year}-03-05T16:00:00.000Z")
        first, second = swot(file, 1, S=["Foreninger"]), swot(file, 2, S=["Foreninger"], W=["Hemmeligt"])
        with file.action("Cover"):
            for note in notes(file, second):
                file.db.table("note").update(note.id, {"covered": 1})
        found = swot_compare.comparison(file, first, second)
        assert (found.new, found.stayed, found.moved, len(found.gone)) == ((), (), (), 1)

    def test_the_board_compared_with_is_kept_and_undone(self, file: CommitteeFile) -> None:
        for number, year in enumerate((2023, 2024), 1):
            add_meeting(file, number, f"{year}-03-05T16:00:00.000Z")
        first, second = swot(file, 1), swot(file, 2)
        crossing.compare_with(file, second, first)
        assert crossing.crossing(file, second).earlier == first
        file.undo()
        assert crossing.crossing(file, second).earlier is None
