"""Notes of another program come onto a board: to the right field, in clusters and stacks, as one step of undo."""

import pytest

from db.board import add_board, clusters, notes, zones
from db.board_incoming import MOST, IncomingNote, IncomingNotes, take_in
from db.errors import RuleBroken
from db.file import CommitteeFile


@pytest.fixture
def swot(file: CommitteeFile) -> int:
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
    return add_board(file, 1, "swot", "SWOT")


def came(*found: IncomingNote) -> IncomingNotes:
    return IncomingNotes("liste.md", found)


def fields(file: CommitteeFile, board: int) -> dict[str, str]:
    keys = {zone.id: zone.key for zone in zones(file, board)}
    return {note.text: keys[note.zone or 0] for note in notes(file, board)}


def test_a_field_is_found_by_its_title_in_either_language_and_by_its_key(file: CommitteeFile, swot: int) -> None:
    key = zones(file, swot)[1].key
    done = take_in(
        file, swot, came(IncomingNote("a", "Muligheder"), IncomingNote("b", "THREATS "), IncomingNote("c", key))
    )
    assert fields(file, swot) == {"a": "O", "b": "T", "c": "W"}
    assert done.notices == []
    assert len(done.ids) == 3


def test_columns_count_from_the_field_that_was_pointed_at(file: CommitteeFile, swot: int) -> None:
    second = zones(file, swot)[1].id
    take_in(file, swot, came(IncomingNote("a"), IncomingNote("b", column=1), IncomingNote("c", column=9)), second)
    assert fields(file, swot) == {"a": "W", "b": "O", "c": "T"}


def test_a_field_nobody_knows_is_told(file: CommitteeFile, swot: int) -> None:
    done = take_in(file, swot, came(IncomingNote("a", "Helt andet"), IncomingNote("b", "Styrker")))
    assert [notice.n for notice in done.notices] == [1]
    assert fields(file, swot) == {"a": "S", "b": "S"}


def test_what_the_file_says_of_a_note_is_kept(file: CommitteeFile, swot: int) -> None:
    take_in(file, swot, came(
        IncomingNote("a", dots=4, colour="blue", author_kind="citizen", evidence="Måling 2023"),
        IncomingNote("b", colour="lilla", author_kind="king"),
    ))  # fmt: skip
    first, second = notes(file, swot)
    assert (first.dots, first.colour, first.author_kind, first.evidence) == (4, "blue", "citizen", "Måling 2023")
    assert second.author_kind is None
    assert second.colour != "lilla"


def test_stacks_and_clusters_come_back(file: CommitteeFile, swot: int) -> None:
    take_in(file, swot, came(
        IncomingNote("top", cluster="Vi ses sjældent"), IncomingNote("below", cluster="Vi ses sjældent", under=True),
        IncomingNote("mate", cluster="Vi ses sjældent"), IncomingNote("alone"),
    ))  # fmt: skip
    found = {note.text: note for note in notes(file, swot)}
    assert found["below"].under == found["top"].id
    assert [one.name for one in clusters(file, swot)] == ["Vi ses sjældent"]
    held = clusters(file, swot)[0].id
    assert {text for text, note in found.items() if note.cluster == held} == {"top", "below", "mate"}
    assert (found["below"].x, found["below"].y) == (found["top"].x, found["top"].y)


def test_no_note_lands_on_another(file: CommitteeFile, swot: int) -> None:
    for _ in range(2):
        take_in(file, swot, came(*(IncomingNote(f"{n}", cluster="K" if n % 3 else "") for n in range(40))))
    boxes = [note for note in notes(file, swot) if note.under is None]
    for n, one in enumerate(boxes):
        for other in boxes[n + 1 :]:
            apart = (
                one.x + one.w <= other.x + 8 or other.x + other.w <= one.x + 8
                or one.y + one.h <= other.y + 8 or other.y + other.h <= one.y + 8
            )  # fmt: skip
            assert apart, (one.text, other.text)


def test_it_is_one_step_of_undo_and_comes_again(file: CommitteeFile, swot: int) -> None:
    before = file.undoable()
    take_in(file, swot, came(IncomingNote("a", cluster="K"), IncomingNote("b", under=True), IncomingNote("c")))
    after = notes(file, swot)
    file.undo()
    assert (notes(file, swot), clusters(file, swot), file.undoable()) == ([], [], before)
    file.redo()
    assert notes(file, swot) == after


@pytest.mark.parametrize("found", [(), (IncomingNote("  "),), tuple(IncomingNote("x") for _ in range(MOST + 1))])
def test_none_and_far_too_many_are_one_sentence_and_change_nothing(
    file: CommitteeFile, swot: int, found: tuple[IncomingNote, ...]
) -> None:
    before = file.undoable()
    with pytest.raises(RuleBroken):
        take_in(file, swot, came(*found))
    assert (notes(file, swot), file.undoable()) == ([], before)
