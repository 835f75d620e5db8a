"""Clusters, silent clustering and twins: the rules, the file, and undo of all."""

from itertools import combinations
from pathlib import Path

import pytest

from db import board as boards
from db.board_blocks import free_block
from db.board_clusters import (
    add_to_cluster,
    bunches,
    dissolve_cluster,
    drop_notes,
    fold_clusters,
    is_one_word,
    make_cluster,
    merge_clusters,
    name_cluster,
    take_out,
)
from db.board_marks import lock_notes, set_evidence
from db.board_order import board_parts, gathered
from db.board_places import HEADING, NOTE, STEP, Box, meet
from db.board_sorting import (
    begin_sorting,
    end_sorting,
    loners,
    point_at,
    sort_alone,
    sort_into,
    sort_new,
    sorting,
)
from db.board_stacks import stack_notes, whole
from db.board_twins import are_twins, links, merge_twins, plain, set_no_twins, twins
from db.demo import write_demo
from db.errors import RuleBroken
from db.file import CommitteeFile, moment
from tests.conftest import Clock

AT = "2024-03-05T16:00:00.000Z"

SAME = (
    ("Flere cykelstier", "flere  cykelstier!"),
    ("Flere bænke i parken", "Flere baenke i parken"),
    ("Støj fra motorvejen", "Stoj fra motorvejen"),
    ("Åbne døre på rådhuset", "Aabne døre på rådhuset"),
    ("Bedre busforbindelser", "Bedre bus-forbindelser"),
    ("Busserne kører for sjældent", "Bussen kører for sjældent"),
    ("Gratis kaffe og kage", "Kaffe og kage gratis"),
    ("Mere tid til at svare", "Mere tid til svar"),
    ("Lærerne skal inddrages", "Lærere skal inddrages"),
    ("Hør de unge tidligt", "Høre de unge tidligt"),
    ("Medarbejderne mangler tid", "Medarbjederne mangler tid"),
    ("Vi mangler grønne områder", "Mangler grønne områder"),
)
OTHER = (
    ("Flere cykelstier", "Færre cykelstier"),
    ("Møder kl. 17", "Møder kl. 19"),
    ("Bus hvert 10. minut", "Bus hvert 20. minut"),
    ("Vi har tid", "Vi har ikke tid"),
    ("Tillid til politikerne", "Mistillid til politikerne"),
    ("Ja til letbane", "Nej til letbane"),
    ("Flere penge til skolerne", "Flere penge til skoven"),
    ("Ingen bilag", "Ingen bil"),
    ("Spørg de unge", "Spørg de ældre"),
    ("Hold op med at spørge uden mål", "Hold op med at spørge de samme"),
)


@pytest.fixture
def sheet(file: CommitteeFile) -> int:
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT, "opened_at": AT})
    return boards.add_board(file, 1, "clusters", "Ideer")


@pytest.fixture
def ten(file: CommitteeFile, sheet: int) -> list[int]:
    return boards.add_notes(file, sheet, [f"Seddel {n}" for n in range(10)])


def texts(file: CommitteeFile, sheet: int) -> list[list[str]]:
    return [[note.text.removeprefix("Seddel ") for note in bunch.notes] for bunch in bunches(file, sheet)]


def in_lists(file: CommitteeFile, sheet: int) -> list[int]:
    """The notes as lists and exports name them."""
    known = boards.clusters(file, sheet)
    parts = board_parts(boards.zones(file, sheet), boards.notes(file, sheet))
    held = [stack for part in parts for group in gathered(part, known) for stack in group.stacks]
    return [note.id for stack in held for note in (stack.note, *stack.below)]


def overlaps(file: CommitteeFile, sheet: int) -> list[tuple[str, str]]:
    seen = [note for note in boards.notes(file, sheet) if note.under is None]
    return [(one.text, other.text) for one, other in combinations(seen, 2) if meet(one, other)]


def undo_to(file: CommitteeFile, name: str) -> None:
    while file.undoable() != name:
        assert file.undo() is not None


def test_a_cluster_lies_together_and_on_nothing_else_and_everything_is_undone(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    before = boards.notes(file, sheet)
    one = make_cluster(file, [ten[2], ten[7], ten[4]], "Vi skal spørge tidligt")
    other = make_cluster(file, [ten[0]])
    assert texts(file, sheet) == [["2", "4", "7"], ["0"]]
    add_to_cluster(file, [ten[9]], one)
    add_to_cluster(file, [ten[4]], other)
    assert texts(file, sheet) == [["2", "7", "9"], ["0", "4"]]
    assert overlaps(file, sheet) == []
    first = bunches(file, sheet)[0].notes
    assert [(note.x - first[0].x, note.y - first[0].y) for note in first] == [(0, 0), (STEP, 0), (0, STEP)]
    take_out(file, [ten[7]])
    assert texts(file, sheet) == [["2", "9"], ["0", "4"]]
    merge_clusters(file, [one, other], other)
    assert texts(file, sheet) == [["0", "4", "2", "9"]]
    assert bunches(file, sheet)[0].cluster.name == "Vi skal spørge tidligt"
    assert overlaps(file, sheet) == []
    dissolve_cluster(file, other)
    assert boards.clusters(file, sheet) == []
    undo_to(file, "Paste notes")
    assert boards.notes(file, sheet) == before
    assert boards.clusters(file, sheet) == []


def test_a_name_is_best_a_sentence_but_a_word_is_taken(file: CommitteeFile, sheet: int, ten: list[int]) -> None:
    made = make_cluster(file, ten[:2])
    name_cluster(file, made, "  Tidligt ")
    assert bunches(file, sheet)[0].cluster.name == "Tidligt"
    assert is_one_word("Tidligt")
    assert not is_one_word("Vi spørger, mens alt er åbent")
    assert not is_one_word("")
    name_cluster(file, made, "Tidligt")
    assert file.undoable() == "Name the cluster"
    file.undo()
    assert bunches(file, sheet)[0].cluster.name == ""


def test_a_cluster_without_notes_is_gone_and_comes_back_with_undo(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    made = make_cluster(file, ten[:2], "Sammen")
    take_out(file, ten[:2])
    assert boards.clusters(file, sheet) == []
    file.undo()
    assert [bunch.cluster.id for bunch in bunches(file, sheet)] == [made]


def test_a_folded_cluster_is_one_heap_that_goes_as_a_whole_and_opens_in_the_same_order(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    made = make_cluster(file, ten[1:6], "Sammen")
    stack_notes(file, [ten[7]], ten[2])
    order = texts(file, sheet)
    parts = in_lists(file, sheet)
    fold_clusters(file, [made], True)
    held = bunches(file, sheet)[0]
    assert held.cluster.folded
    assert len({(note.x, note.y) for note in held.notes}) == 1
    assert texts(file, sheet) == order
    assert {note.id for note in whole(file, [ten[3]])} == {*ten[1:6], ten[7]}
    again = in_lists(file, sheet)
    assert again == parts
    boards.move_notes(file, {ten[3]: (3000, 40)})
    assert {(note.x, note.y) for note in bunches(file, sheet)[0].notes} == {(3000, 40)}
    boards.tidy_notes(file, sheet)
    fold_clusters(file, [made], False)
    assert texts(file, sheet) == order
    assert overlaps(file, sheet) == []
    undo_to(file, "Stack the notes")
    assert texts(file, sheet) == order


def test_notes_laid_into_a_cluster_belong_to_it_and_far_from_theirs_stand_alone(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    made = make_cluster(file, ten[:3], "Sammen")
    first = bunches(file, sheet)[0].notes[0]
    drop_notes(file, {ten[8]: (first.x + STEP, first.y + STEP)})
    assert texts(file, sheet) == [["0", "1", "2", "8"]]
    drop_notes(file, {ten[1]: (4000, 4000)})
    assert texts(file, sheet) == [["0", "2", "8"]]
    file.undo()
    file.undo()
    assert texts(file, sheet) == [["0", "1", "2"]]
    places = {note.id: (note.x + 2000, note.y) for note in bunches(file, sheet)[0].notes}
    drop_notes(file, places)
    assert [bunch.cluster.id for bunch in bunches(file, sheet)] == [made]
    assert texts(file, sheet) == [["0", "1", "2"]]


def test_clusters_of_the_same_name_or_none_stay_apart_when_tidied(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    for start in (0, 3, 6):
        make_cluster(file, ten[start : start + 3])
    boards.tidy_notes(file, sheet)
    assert texts(file, sheet) == [["0", "1", "2"], ["3", "4", "5"], ["6", "7", "8"]]
    assert overlaps(file, sheet) == []
    heads = [Box(b.notes[0].x, b.notes[0].y - HEADING, NOTE, HEADING) for b in bunches(file, sheet)]
    assert not any(meet(head, note) for head in heads for note in boards.notes(file, sheet))


def test_fields_and_locks_are_respected_with_a_sentence(file: CommitteeFile, sheet: int, ten: list[int]) -> None:
    swot = boards.add_board(file, 1, "swot", "SWOT")
    fields = boards.zones(file, swot)
    left = boards.add_notes(file, swot, ["a", "b"], fields[0].id)
    right = boards.add_notes(file, swot, ["c"], fields[1].id)
    with pytest.raises(RuleBroken, match="one field"):
        make_cluster(file, [*left, *right])
    made = make_cluster(file, left)
    with pytest.raises(RuleBroken, match="one field"):
        add_to_cluster(file, right, made)
    lock_notes(file, ten[:1], True)
    with pytest.raises(RuleBroken, match="locked"):
        make_cluster(file, ten[:2])
    with pytest.raises(RuleBroken, match="Choose"):
        make_cluster(file, [])


def test_the_nearest_free_place_for_a_block_is_found() -> None:
    area = Box(0, 0, 1000, 1000)
    assert free_block(area, Box(22, 64, 414, 300), []) == (22, 64)
    assert free_block(area, Box(22, 64, 414, 300), [Box(22, 64, 200, 200)]) == (22, 64 + STEP)
    assert free_block(None, Box(0, 0, 200, 200), [Box(-2000, -100, 4200, 200)])[1] == 114


def test_silent_clustering_takes_one_key_a_note_and_each_is_undone(
    file: CommitteeFile, sheet: int, ten: list[int]
) -> None:
    begin_sorting(file, sheet)
    now = sorting(file, sheet)
    assert now is not None
    assert now.note == ten[0]
    assert now.left_s(moment(now.began_at)) == 480
    with pytest.raises(RuleBroken, match="number 1"):
        sort_into(file, sheet, 1)
    sort_new(file, sheet)
    sort_into(file, sheet, 1)
    sort_alone(file, sheet)
    sort_new(file, sheet)
    point_at(file, sheet, ten[8])
    sort_into(file, sheet, 2)
    assert texts(file, sheet) == [["0", "1"], ["3", "8"]]
    assert sorting(file, sheet).note == ten[9]  # type: ignore[union-attr]
    assert ten[2] in loners(file, sheet)
    assert overlaps(file, sheet) == []
    file.undo()
    assert sorting(file, sheet).note == ten[8]  # type: ignore[union-attr]
    sort_into(file, sheet, 1)
    sort_alone(file, sheet)
    assert sorting(file, sheet).note is None  # type: ignore[union-attr]
    sort_alone(file, sheet)
    assert sorting(file, sheet).note == ten[2]  # type: ignore[union-attr]
    boards.delete_notes(file, [ten[2]])
    assert sorting(file, sheet).note == ten[4]  # type: ignore[union-attr]
    end_sorting(file, sheet)
    assert sorting(file, sheet) is None
    undo_to(file, "Paste notes")
    assert texts(file, sheet) == []


def test_nothing_to_cluster_is_said(file: CommitteeFile, sheet: int) -> None:
    with pytest.raises(RuleBroken, match="alone"):
        begin_sorting(file, sheet)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_notes_that_say_nearly_the_same_are_twins(one: str, other: str) -> None:
    assert are_twins(plain(one), plain(other))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_notes_that_only_look_alike_are_no_twins(one: str, other: str) -> None:
    assert not are_twins(plain(one), plain(other))


def test_the_demo_has_no_twins_and_its_clusters_are_bunches(tmp_path: Path, clock: Clock) -> None:
    write_demo(tmp_path / "demo.rundbord", clock)
    with CommitteeFile(tmp_path / "demo.rundbord", clock) as demo:
        every = [row[0] for row in demo.db.execute("SELECT id FROM board")]
        assert [found for board in every for found in twins(demo, board)] == []
        names = [bunch.cluster.name for board in every for bunch in bunches(demo, board)]
        assert "Tidligt, mens alt er åbent" in names
        assert len(names) == 8


def test_twins_become_one_with_dots_evidence_and_links(file: CommitteeFile, sheet: int) -> None:
    one, two, three, own = boards.add_notes(file, sheet, ["Flere cykelstier", "Støj", "flere cykelstier!", "Andet"])
    assert [group.ids for group in twins(file, sheet)] == [(one, three)]
    set_evidence(file, one, "Undersøgelsen 2023")
    set_evidence(file, three, "Hørt fra fem familier")
    with file.action("Set up"):
        file.db.table("note").update(one, {"dots": 2})
        file.db.table("note").update(three, {"dots": 3})
        file.db.table("note").update(two, {"builds_on": three})
        map_ = file.new("map", {"meeting": 1, "title": "Kort"})
        row = {"map": map_, "position": 1, "kind": "root", "text": "x", "created_at": AT, "changed_at": AT}
        node = file.new("node", {**row, "note": three})
        plan = file.new("strategy", {"board": sheet, "field": "SO", "text": "x"})
        for note in (one, three):
            file.new("strategy_note", {"strategy": plan, "note": note})
    left = merge_twins(file, [one, three], "Flere cykelstier til skolen")
    note = boards.notes_with(file, [left])[0]
    assert (note.id, note.text, note.dots) == (one, "Flere cykelstier til skolen", 5)
    assert note.evidence == "Undersøgelsen 2023; Hørt fra fem familier"
    assert boards.notes_with(file, [two])[0].builds_on == one
    assert file.db.execute("SELECT note FROM node WHERE id = ?", [node]).fetchone()[0] == one
    assert file.db.execute("SELECT count(*) FROM strategy_note").fetchone()[0] == 1
    assert file.db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert boards.notes_with(file, [three]) == []
    file.undo()
    assert {note.text for note in boards.notes(file, sheet)} == {
        "Flere cykelstier",
        "Støj",
        "flere cykelstier!",
        "Andet",
    }
    assert file.db.execute("SELECT note FROM node WHERE id = ?", [node]).fetchone()[0] == three
    assert own


def test_no_twins_are_not_suggested_again_nor_covered_locked_or_stacked_notes(file: CommitteeFile, sheet: int) -> None:
    ids = boards.add_notes(file, sheet, ["Støj"] * 3 + ["Mere støj her"])
    assert [group.ids for group in twins(file, sheet)] == [tuple(ids[:3])]
    set_no_twins(file, ids[:2])
    assert [group.ids for group in twins(file, sheet)] == [(ids[0], ids[2])]
    set_no_twins(file, ids[:3])
    assert twins(file, sheet) == []
    file.undo()
    file.undo()
    with file.action("Cover"):
        file.db.table("note").update(ids[0], {"covered": 1})
    assert [group.ids for group in twins(file, sheet)] == [(ids[1], ids[2])]
    lock_notes(file, [ids[1]], True)
    assert twins(file, sheet) == []
    lock_notes(file, [ids[1]], False)
    stack_notes(file, [ids[3]], ids[2])
    assert twins(file, sheet) == []
    boards.delete_notes(file, ids)
    assert file.db.execute("SELECT count(*) FROM not_twins").fetchone()[0] == 0


def test_every_table_that_refers_to_a_note_is_known(file: CommitteeFile, sheet: int) -> None:
    assert {("node", "note"), ("note", "builds_on"), ("note", "under"), ("strategy_note", "note")} <= set(links(file))
