"""What one tool of the board does to what another has made: votes, stacks, clusters, twins, covers and crossings."""

import pytest

from db import board as boards
from db.agenda import set_wall, shown
from db.board_clusters import bunches, fold_clusters, make_cluster
from db.board_places import meet
from db.board_reveal import cover_again, reveal_all
from db.board_silent import begin_silence
from db.board_sorting import begin_sorting, sort_into, sort_new, sorting
from db.board_stacks import duplicate_notes, join_notes, stack_notes
from db.board_twins import merge_twins
from db.board_wall import focus_note
from db.crossing import crossing, go_to_pair, go_to_step, toggle_factor, write_strategy
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.strategies import chosen_factors, pairs, strategies
from db.vote_entry import hand_in
from db.vote_options import Choice, choices_on
from db.vote_rows import options, vote
from db.vote_rules import Rule
from db.votes import Plan, begin_vote, close_vote

TEXTS = ("Toget kører for sent", "Bussen kører for sjældent", "Cyklen er god", "Gangen er lang")


@pytest.fixture
def ids(file: CommitteeFile) -> list[int]:
    """Two citizens at a talk, and a SWOT with four strengths."""
    with file.action("Prepare"):
        for seat, name in enumerate(("Karen Sørensen", "Bo Dam"), 1):
            file.new("person", {"name": name, "kind": "citizen", "seat": seat})
        at = stamp(file.now())
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": at, "opened_at": at})
        file.new("item", {"meeting": 1, "position": 1, "kind": "talk", "title": "Snak", "planned_s": 600})
        file.new("item_time", {"item": 1, "began_at": at})
    boards.add_board(file, 1, "swot", "SWOT", 1)
    return boards.add_notes(file, 1, TEXTS, 1)


def hold(file: CommitteeFile, choices: list[Choice], *ballots: dict[int, int]) -> int:
    made = begin_vote(file, Plan(1, "dots", "Hvad først?", choices, Rule("prioritise"), "Flest prikker.", dots_each=3))
    for person, ballot in enumerate(ballots, 1):
        known = options(file, made)
        hand_in(file, made, person, {known[at].id: count for at, count in ballot.items()})
    return made


def dots(file: CommitteeFile) -> dict[str, int]:
    return {note.text: note.dots for note in boards.notes(file, 1)}


def rows(file: CommitteeFile) -> list[dict[str, object]]:
    every = (
        "note",
        "cluster",
        "vote_option",
        "strategy_note",
        "crossing_note",
        "crossing",
        "sorting",
        "zone",
    )
    return [row for table in every for row in file.db.query(f"SELECT '{table}' AS t, * FROM {table} ORDER BY id")]


def apart(file: CommitteeFile) -> bool:
    tops = [note for note in boards.notes(file, 1) if note.under is None]
    return not any(meet(one, other) for n, one in enumerate(tops) for other in tops[n + 1 :])


def test_a_vote_at_a_talk_is_on_the_wall_too(file: CommitteeFile, ids: list[int]) -> None:
    assert shown(file).stage == "round"
    hold(file, choices_on(file, 1, "notes"))
    assert shown(file).stage == "board"


def test_a_vote_on_a_selected_folded_cluster_is_about_all_its_notes(file: CommitteeFile, ids: list[int]) -> None:
    fold_clusters(file, [make_cluster(file, ids[:2], "Vi venter")], True)
    assert {one.note for one in choices_on(file, 1, "notes", [ids[0]])} == set(ids[:2])


def test_notes_made_one_in_the_middle_of_a_vote_have_the_dots_of_both(file: CommitteeFile, ids: list[int]) -> None:
    made = hold(file, choices_on(file, 1, "notes"), {0: 2, 1: 1}, {1: 2})
    merge_twins(file, ids[:2], "Alt kører for sent")
    close_vote(file, made)
    assert dots(file) == {"Alt kører for sent": 5, "Cyklen er god": 0, "Gangen er lang": 0}


def test_notes_deleted_or_stacked_in_the_middle_of_a_vote_break_nothing(file: CommitteeFile, ids: list[int]) -> None:
    made = hold(file, choices_on(file, 1, "notes"), {0: 2, 1: 1}, {2: 2})
    boards.delete_notes(file, [ids[0]])
    stack_notes(file, [ids[1]], ids[2])
    close_vote(file, made)
    assert [one.text for one in options(file, made)] == list(TEXTS)
    assert dots(file) == {TEXTS[1]: 1, TEXTS[2]: 2, TEXTS[3]: 0}


def test_what_was_voted_on_cannot_be_covered_again(file: CommitteeFile, ids: list[int]) -> None:
    begin_silence(file, 1, "one")
    (secret,) = boards.add_notes(file, 1, ["Tillid"], 1)
    with file.action("Reveal"):
        file.db.table("note").update(secret, {"covered": 0})
    hold(file, choices_on(file, 1, "notes"))
    with pytest.raises(RuleBroken):
        cover_again(file, 1, [secret])


@pytest.mark.parametrize("cluster", [False, True])
def test_the_one_note_twins_become_lies_on_no_other(file: CommitteeFile, ids: list[int], cluster: bool) -> None:
    if cluster:
        make_cluster(file, ids[1:3], "Sent")
    long = "Toget og bussen og alt andet kører for sent, for sjældent og for langt fra dem, der bor yderst"
    boards.add_notes(file, 1, ["En til", "To til", "Tre til", "Fire til", "Fem til"], 1)
    before = rows(file)
    left = merge_twins(file, [ids[0], ids[3]], long, height=lambda text: 200.0 + 3 * len(text))
    assert apart(file)
    assert next(note for note in boards.notes(file, 1) if note.id == left).h > 400
    file.undo()
    assert rows(file) == before


def test_twins_of_a_cluster_leave_no_hole_and_no_cluster_without_notes(file: CommitteeFile, ids: list[int]) -> None:
    make_cluster(file, [ids[1]], "Sjældent")
    kept = make_cluster(file, [ids[0], ids[2]], "Sent")
    merge_twins(file, ids[:2], "Bus og tog", keep=ids[0])
    assert [(one.cluster.id, len(one.notes)) for one in bunches(file, 1)] == [(kept, 2)]
    assert [one.id for one in boards.clusters(file, 1)] == [kept]
    assert apart(file)


def test_a_note_that_becomes_one_with_a_clustered_one_joins_the_block(file: CommitteeFile, ids: list[int]) -> None:
    boards.send_notes(file, [ids[3]], 2)
    make_cluster(file, ids[1:3], "Sent")
    merge_twins(file, [ids[0], ids[1]], "Bus og tog", keep=ids[0])
    ((bunch,),) = [bunches(file, 1)]
    assert {note.id for note in bunch.notes} == {ids[0], ids[2]}
    assert apart(file)
    one, other = bunch.notes
    assert abs(one.x - other.x) + abs(one.y - other.y) < 450, "they lie side by side"


def test_pasted_notes_become_one_also_when_they_are_in_use_meanwhile(file: CommitteeFile, ids: list[int]) -> None:
    stack_notes(file, [ids[1]], ids[0])
    begin_sorting(file, 1)
    toggle_factor(file, 1, ids[2])
    before = rows(file)
    left = join_notes(file, ids, 300.0, "\n".join(TEXTS))
    assert [note.id for note in boards.notes(file, 1)] == [left]
    file.undo()
    assert rows(file) == before


def test_the_note_in_question_that_is_deleted_is_followed_by_the_next(file: CommitteeFile, ids: list[int]) -> None:
    begin_sorting(file, 1)
    boards.delete_notes(file, ids[:1])
    now = sorting(file, 1)
    assert now is not None
    assert now.note == ids[1]


def test_the_note_in_question_that_was_stacked_goes_with_its_stack(file: CommitteeFile, ids: list[int]) -> None:
    begin_sorting(file, 1)
    sort_new(file, 1)
    stack_notes(file, [ids[1]], ids[2])
    sort_into(file, 1, 1)
    held = {note.id: note.cluster for note in boards.notes(file, 1)}
    assert held[ids[1]] == held[ids[2]] == held[ids[0]]


def test_a_copy_of_a_folded_cluster_is_a_heap_of_all_its_notes(file: CommitteeFile, ids: list[int]) -> None:
    held = make_cluster(file, ids[:2], "Vi venter")
    fold_clusters(file, [held], True)
    duplicate_notes(file, [ids[0]])
    fold_clusters(file, [one.id for one in boards.clusters(file, 1)], False)
    assert apart(file)


def test_a_note_of_everything_can_be_deleted_and_brought_back(file: CommitteeFile, ids: list[int]) -> None:
    (outer,) = boards.add_notes(file, 1, ["Nyt kvarter"], 3)
    for note in (ids[0], outer):
        toggle_factor(file, 1, note)
    pair = pairs(chosen_factors(file, 1))[0]
    go_to_pair(file, 1, pair)
    write_strategy(file, 1, pair, "Brug toget til det nye kvarter")
    make_cluster(file, [ids[0], ids[1]], "Sent")
    hold(file, [*choices_on(file, 1, "clusters"), *choices_on(file, 1, "strategies")])
    before = rows(file)
    boards.delete_notes(file, ids[:1])
    assert crossing(file, 1).inner_note is None
    assert strategies(file, 1)[0].notes == (outer,)
    file.undo()
    assert rows(file) == before
    file.redo()
    file.undo()
    assert rows(file) == before


def test_a_crossing_leaves_out_what_is_covered_again(file: CommitteeFile, ids: list[int]) -> None:
    toggle_factor(file, 1, ids[0])
    begin_silence(file, 1, "one")
    cover_again(file, 1, ids[:1])
    assert chosen_factors(file, 1) == []
    reveal_all(file, 1)
    assert [one.id for one in chosen_factors(file, 1)] == ids[:1]


def test_the_wall_stays_on_the_board_that_was_chosen_when_a_vote_opens(file: CommitteeFile, ids: list[int]) -> None:
    with file.action("Show"):
        set_wall(file, stage="board", board=1)
    hold(file, choices_on(file, 1, "notes"))
    assert (shown(file).stage, shown(file).board) == ("board", 1)


@pytest.mark.parametrize("what", ["sorting", "silence", "crossing", "focus"])
def test_the_result_of_a_vote_makes_way_for_what_begins_after_it(
    file: CommitteeFile, ids: list[int], what: str
) -> None:
    made = hold(file, [Choice(text, note) for text, note in zip(TEXTS, ids, strict=True)], {0: 2, 1: 1})
    focus_note(file, 1, ids[0])
    assert vote(file, made).on_wall
    close_vote(file, made)
    boards.add_note(file, 1, "Udefra", 3)
    assert vote(file, made).on_wall
    if what == "crossing":
        go_to_step(file, 1, "choose")
        assert vote(file, made).on_wall
    begin = {
        "sorting": lambda: begin_sorting(file, 1),
        "silence": lambda: begin_silence(file, 1),
        "crossing": lambda: go_to_step(file, 1, "cross", proposal=True),
        "focus": lambda: focus_note(file, 1, ids[1]),
    }
    begin[what]()
    assert not vote(file, made).on_wall
    file.undo()
    assert vote(file, made).on_wall
    file.redo()
    assert not vote(file, made).on_wall
