"""Silent writing: what is covered, how it is revealed, and that who wrote it is forgotten."""

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from db import board as boards
from db.board_marks import set_evidence
from db.board_order import board_parts
from db.board_places import NOTE
from db.board_reveal import (
    cover_again,
    give_up,
    look_under,
    next_explainer,
    reveal,
    reveal_all,
    shown_notes,
    words_under,
)
from db.board_silent import (
    Silence,
    begin_silence,
    choose_way,
    curtain,
    explainer,
    left_s,
    more_time,
    silence_of,
    start_with,
    stop_writing,
    turn_round,
    writers,
)
from db.board_stacks import duplicate_notes, join_notes, stack_notes, unstack_notes
from db.errors import RuleBroken, UndoRefused
from db.evening import close_meeting
from db.file import CommitteeFile, moment
from db.minutes import add_from_notes
from tests.conftest import Clock

AT = "2024-03-05T16:00:00.000Z"
SECRET = "Pelikanpolitik"


def tall(text: str) -> float:
    """A note grows by half a unit a sign."""
    return NOTE + len(text) / 2


@pytest.fixture
def swot(file: CommitteeFile) -> int:
    with file.action("Set up"):
        for seat, name in enumerate(("Ane", "Bo", "Carl"), 1):
            file.new("person", {"name": name, "kind": "citizen", "seat": seat})
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": AT, "opened_at": AT})
        file.new("item", {"meeting": 1, "position": 1, "kind": "silent", "title": "Skriv", "planned_s": 600})
        file.new("item_time", {"item": 1, "began_at": AT})
    return boards.add_board(file, 1, "swot", "SWOT", 1)


def texts(file: CommitteeFile, board: int) -> list[str]:
    return [note.text for note in boards.notes(file, board)]


def now(file: CommitteeFile, board: int) -> Silence:
    found = silence_of(file, board)
    assert found is not None
    return found


def test_notes_written_in_silence_are_covered_and_those_before_stay_open(file: CommitteeFile, swot: int) -> None:
    boards.add_note(file, swot, "Før")
    begin_silence(file, swot)
    field = boards.zones(file, swot)[1].id
    made = boards.add_note(file, swot, SECRET, field, author_kind="citizen", height=tall)
    assert texts(file, swot) == ["Før", ""]
    covered = boards.notes_with(file, [made])[0]
    assert (covered.covered, covered.author_kind, covered.h) == (1, None, NOTE)
    assert dict(curtain(file, swot).counts) == {field: 1}
    assert words_under(file, made) == SECRET
    stop_writing(file, swot)
    boards.add_note(file, swot, "Efter")
    assert texts(file, swot) == ["Før", "", "Efter"]


def test_beginning_twice_is_beginning_once(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "one", 120, "Hvad mangler?")
    begin_silence(file, swot, "all")
    assert (now(file, swot).way, now(file, swot).question) == ("one", "Hvad mangler?")
    assert len(list(file.db.query("SELECT * FROM silent_writing"))) == 1
    with pytest.raises(RuleBroken):
        choose_way(file, swot, "backwards")


def test_ending_before_anything_was_written_closes_it(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    stop_writing(file, swot)
    assert silence_of(file, swot) is None
    file.undo()
    assert now(file, swot).writing


def test_sixty_pasted_lines_are_all_covered_at_one_size(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    boards.paste_notes(file, swot, "\n".join(f"{n} {SECRET * n}" for n in range(60)), height=tall)
    assert curtain(file, swot).count == 60
    assert {note.h for note in boards.notes(file, swot)} == {NOTE}
    assert not any(texts(file, swot))
    reveal_all(file, swot, height=tall)
    opened = boards.notes(file, swot)
    assert all(note.h == tall(note.text) for note in opened)
    assert silence_of(file, swot) is None
    file.undo()
    assert curtain(file, swot).count == 60
    file.redo()
    assert curtain(file, swot).count == 0


def test_the_time_comes_from_rows_and_its_end_changes_nothing(file: CommitteeFile, swot: int, clock: Clock) -> None:
    begin_silence(file, swot, planned_s=300)
    clock.forward(seconds=100)
    assert left_s(now(file, swot), clock()) == 200
    more_time(file, swot)
    assert left_s(now(file, swot), clock()) == 260
    clock.forward(seconds=300)
    assert left_s(now(file, swot), clock()) == -40
    boards.add_note(file, swot, SECRET)
    assert curtain(file, swot).count == 1
    stop_writing(file, swot)
    clock.forward(seconds=300)
    assert left_s(now(file, swot), clock()) == -40
    begin_silence(file, swot, planned_s=120)
    assert left_s(now(file, swot), clock()) == 120
    begin = moment(now(file, swot).began_at)
    assert begin < clock()


def test_editing_and_copying_keep_the_cover(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    made = boards.add_note(file, swot, SECRET, author_kind="politician")
    boards.write_note(file, made, SECRET * 40, height=tall)
    assert boards.notes_with(file, [made])[0].h == NOTE
    (copy,) = duplicate_notes(file, [made])
    stop_writing(file, swot)
    (later,) = duplicate_notes(file, [made])
    boards.move_notes(file, {copy: (5000.0, 5000.0)})
    boards.colour_notes(file, [copy], "blue")
    boards.tidy_notes(file, swot)
    assert curtain(file, swot).count == 3
    assert not any(texts(file, swot))
    reveal_all(file, swot, height=tall)
    assert {note.text for note in boards.notes_with(file, [made, copy, later])} == {SECRET * 40}
    assert {note.author_kind for note in boards.notes_with(file, [made, copy, later])} == {"politician"}


def test_lines_pasted_as_one_note_stay_covered_and_small(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    made = boards.paste_notes(file, swot, "et\nto\ntre")
    left = join_notes(file, made, 900, "et to tre")
    assert [(note.id, note.h, note.covered) for note in boards.notes(file, swot)] == [(left, NOTE, 1)]


def test_evidence_waits_until_the_note_is_open(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    made = boards.add_note(file, swot, SECRET)
    with pytest.raises(RuleBroken):
        set_evidence(file, made, "Undersøgelse")
    reveal_all(file, swot)
    set_evidence(file, made, "Undersøgelse")


def test_one_by_one_goes_in_the_order_of_the_board(file: CommitteeFile, swot: int) -> None:
    strong, weak, *_ = (zone.id for zone in boards.zones(file, swot))
    begin_silence(file, swot, "one")
    for text, zone in (("w", weak), ("s1", strong), ("s2", strong), ("s3", strong)):
        boards.add_note(file, swot, text, zone)
    seen = []
    for _ in range(3):
        (id_,) = reveal(file, swot)
        seen.append(boards.notes_with(file, [id_])[0].text)
        assert shown_notes(file, now(file, swot)) == [id_]
        assert not now(file, swot).writing
    assert seen == ["s1", "s2", "s3"]
    cover_again(file, swot)
    assert sorted(texts(file, swot)) == ["", "", "s1", "s2"]
    assert shown_notes(file, now(file, swot)) == []
    reveal(file, swot)
    reveal(file, swot)
    assert curtain(file, swot).count == 0
    assert silence_of(file, swot) is not None
    reveal(file, swot)
    assert silence_of(file, swot) is None
    assert reveal(file, swot) == []


def test_the_chosen_note_comes_first_and_brings_its_stack(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "one")
    a, b, c = (boards.add_note(file, swot, text) for text in "abc")
    stack_notes(file, [c], b)
    assert set(reveal(file, swot, b)) == {b, c}
    assert sorted(texts(file, swot)) == ["", "b", "c"]
    assert shown_notes(file, now(file, swot)) == [b]
    unstack_notes(file, [b])
    reveal(file, swot)
    assert boards.notes_with(file, [a])[0].text == "a"


def test_a_cluster_is_revealed_together(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "cluster")
    a, b, c = (boards.add_note(file, swot, text) for text in "abc")
    with file.action("Set up"):
        cluster = file.new("cluster", {"board": swot, "name": "Sammen"})
        for id_ in (a, c):
            file.db.table("note").update(id_, {"cluster": cluster})
    assert set(reveal(file, swot)) == {a, c}
    assert set(shown_notes(file, now(file, swot))) == {a, c}
    assert reveal(file, swot) == [b]


def test_each_explains_their_own_round_the_table(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "seats")
    start_with(file, swot, 2)
    assert [p.name for p in writers(file, swot)] == ["Bo", "Carl", "Ane"]
    turn_round(file, swot)
    assert [p.name for p in writers(file, swot)] == ["Bo", "Ane", "Carl"]
    boards.add_note(file, swot, "Ane 1", writer=1)
    boards.paste_notes(file, swot, "Carl 1\nCarl 2", writer=3)
    boards.add_note(file, swot, "Ukendt")
    duplicate_notes(file, [boards.notes(file, swot)[0].id])
    person = next_explainer(file, swot)
    assert person is not None
    assert person.name == "Ane"
    spoken = []
    for _ in range(3):
        ids = reveal(file, swot)
        spoken.append((explainer(file, swot), sorted(note.text for note in boards.notes_with(file, ids))))
    assert [(one.name if one else "", said) for one, said in spoken] == [
        ("Ane", ["Ane 1", "Ane 1"]), ("Carl", ["Carl 1", "Carl 2"]), ("", ["Ukendt"]),
    ]  # fmt: skip
    reveal(file, swot)
    assert silence_of(file, swot) is None


def past(file: CommitteeFile) -> str:
    return repr(list(file.db.query("SELECT * FROM journal_row WHERE tbl = 'note_writer'")))


def choose_another_way(file: CommitteeFile, board: int) -> None:
    choose_way(file, board, "one")


def end_the_meeting(file: CommitteeFile, board: int) -> None:
    close_meeting(file)


@pytest.mark.parametrize("end", [reveal_all, give_up, choose_another_way, end_the_meeting])
def test_whose_notes_they_were_is_forgotten_in_the_file_and_in_undo(
    file: CommitteeFile, swot: int, end: Callable[[CommitteeFile, int], Any]
) -> None:
    begin_silence(file, swot, "seats")
    boards.add_note(file, swot, "Ane 1", writer=1)
    boards.add_note(file, swot, "Bo 1", writer=2)
    reveal(file, swot)
    assert past(file) != "[]"
    end(file, swot)
    assert past(file) == "[]"
    assert list(file.db.query("SELECT * FROM note_writer")) == []
    with suppress(UndoRefused):
        file.undo()
    assert list(file.db.query("SELECT * FROM note_writer")) == []


def test_after_the_last_has_explained_nothing_tells_whose_notes_they_were(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "seats")
    boards.add_note(file, swot, "Ane 1", writer=1)
    reveal(file, swot)
    reveal(file, swot)
    assert past(file) == "[]"
    assert list(file.db.query("SELECT * FROM note_writer")) == []
    assert texts(file, swot) == ["Ane 1"]


def test_whose_a_note_is_is_kept_in_no_other_way(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "all")
    boards.add_note(file, swot, "Ane 1", writer=1)
    assert list(file.db.query("SELECT * FROM note_writer")) == []
    choose_way(file, swot, "seats")
    made = boards.add_note(file, swot, "Ane 2", writer=1)
    assert len(list(file.db.query("SELECT * FROM note_writer"))) == 1
    boards.delete_notes(file, [made])
    assert list(file.db.query("SELECT * FROM note_writer")) == []
    reveal_all(file, swot)
    boards.add_note(file, swot, "Åben", writer=1)
    assert list(file.db.query("SELECT * FROM note_writer")) == []


def test_giving_up_takes_the_covered_notes_away_unread(file: CommitteeFile, swot: int) -> None:
    boards.add_note(file, swot, "Før")
    begin_silence(file, swot)
    boards.add_note(file, swot, SECRET)
    give_up(file, swot)
    assert (texts(file, swot), silence_of(file, swot)) == (["Før"], None)
    file.undo()
    assert curtain(file, swot).count == 1
    file.redo()
    assert texts(file, swot) == ["Før"]


def test_what_stands_in_the_minutes_is_not_covered_again(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "one")
    a, b = boards.add_note(file, swot, "a"), boards.add_note(file, swot, SECRET)
    assert add_from_notes(file, 1, 1, [a, b]) == []
    reveal(file, swot)
    assert len(add_from_notes(file, 1, 1, [a, b])) == 1
    with pytest.raises(RuleBroken):
        cover_again(file, swot)


def test_what_can_be_read_in_order_is_covered(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot)
    boards.add_note(file, swot, SECRET)
    assert SECRET not in repr(board_parts(boards.zones(file, swot), boards.notes(file, swot)))
    assert SECRET in repr(look_under(file, swot))


def test_taking_back_goes_all_the_way_and_forward_again(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "one")
    boards.add_note(file, swot, "a")
    boards.add_note(file, swot, "b")
    for _ in range(3):
        reveal(file, swot)
    steps = 0
    while file.undoable() != "New board":
        file.undo()
        steps += 1
    assert (steps, silence_of(file, swot), texts(file, swot)) == (6, None, [])
    for _ in range(steps):
        file.redo()
    assert (silence_of(file, swot), texts(file, swot)) == (None, ["a", "b"])


def test_undo_before_a_forgotten_round_is_refused_with_a_sentence(file: CommitteeFile, swot: int) -> None:
    begin_silence(file, swot, "seats")
    boards.add_note(file, swot, "Ane 1", writer=1)
    reveal_all(file, swot)
    file.undo()
    with pytest.raises(UndoRefused):
        file.undo()


def test_words_of_notes_are_read_in_one_place_only() -> None:
    """Whoever reads notes gets them without their words while they are covered; these few may read them."""
    may_ask = {"board_rows.py", "board.py", "board_stacks.py", "board_reveal.py"}
    root = Path(__file__).parents[2]
    reads = re.compile(r"notes_as_written|SELECT (?:note\.)?\* FROM note\b|\btext\b[^=]*(?:FROM|JOIN) note\b")
    found = set()
    for path in (path for folder in ("app", "db") for path in (root / folder).rglob("*.py")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for at in range(len(lines)):
            said = " ".join(lines[at : at + 3])
            if reads.search(said) and not re.search(r"covered = 0|CASE covered", said):
                found.add(path.name)
    assert found == may_ask
