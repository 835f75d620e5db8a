"""The way from a point of the minutes back to the turn it came up in: kept on the laptop, told to nobody else."""

import pytest

from app.minutes.exchange.writer import export
from db.minutes import add_node, capture, delete_nodes, lay_out, node
from db.round_results import note_result
from db.speaking import ask_to_speak, give_floor, next_speaker, start_round
from db.turn_points import item_of_turn, points_by_turn
from db.whereabouts import place_of

MAPS = ("mm", "opml", "md", "mermaid", "txt", "json")


@pytest.fixture
def evening(file):
    """An open meeting with one item in work and three people in the room: meeting, item, people."""
    begins = "2024-03-05T16:00:00.000Z"
    with file.action("Set up"):
        id_ = file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": begins, "opened_at": begins})
        people = []
        for seat, name in enumerate(("Zenobia Kvistgaard", "Bo Lund", "Carla Moe"), start=1):
            people.append(file.new("person", {"name": name, "kind": "citizen", "seat": seat}))
            file.new("attendance", {"meeting": id_, "person": people[-1], "status": "present"})
        item = file.new("item", {"meeting": id_, "position": 1, "kind": "list", "title": "Busser", "planned_s": 600})
        file.new("item_time", {"item": item, "began_at": begins})
        lay_out(file, id_)
    return id_, item, people


def test_a_point_written_while_somebody_speaks_remembers_the_turn(file, evening):
    id_, item, people = evening
    before = capture(file, id_, "Ingen taler endnu")
    ask_to_speak(file, item, people[0])
    next_speaker(file)
    point = capture(file, id_, "Bussen kører for sjældent")
    turn = node(file, point).turn
    assert node(file, before).turn is None
    assert [(one.node, one.text) for one in points_by_turn(file, item)[turn]] == [(point, "Bussen kører for sjældent")]
    assert item_of_turn(file, turn) == item
    assert place_of(file, "turn", turn).meeting == id_


def test_a_point_written_with_nobody_on_the_floor_or_on_the_map_itself_has_no_turn(file, evening):
    id_, _item, people = evening
    give_floor(file, people[0])
    point = capture(file, id_, "Med ordet")
    assert node(file, add_node(file, point, "På kortet")).turn is None


def test_undo_takes_the_point_back_and_redo_brings_it_with_its_turn(file, evening):
    id_, item, people = evening
    give_floor(file, people[0])
    point = capture(file, id_, "Bussen")
    turn = node(file, point).turn
    file.undo()
    assert points_by_turn(file, item) == {}
    file.redo()
    assert node(file, point).turn == turn
    delete_nodes(file, [point])
    assert points_by_turn(file, item) == {}


def test_the_result_of_a_round_never_writes_over_a_point_of_the_same_turn(file, evening):
    id_, item, people = evening
    start_round(file, item, turn_s=60, direction=1, starter=people[0])
    point = capture(file, id_, "Skrevet af sekretæren")
    first = note_result(file, "En god aften")
    again = note_result(file, "En meget god aften")
    assert node(file, point).text == "Skrevet af sekretæren"
    assert (first, node(file, again).text) == (again, "En meget god aften")


@pytest.mark.parametrize("edition", ["public", "internal"])
def test_no_file_that_leaves_the_house_says_who_spoke(file, evening, tmp_path, edition, qapp):
    """What is said stands there, the speaker's name nowhere; the public edition has not even the number of the turn."""
    id_, _item, people = evening
    give_floor(file, people[0])
    point = capture(file, id_, "Bussen kører for sjældent")
    folder = tmp_path / "written"
    saved = list(export(file, id_, MAPS, folder, edition=edition))
    assert len(saved) == len(MAPS)
    for path in folder.iterdir():
        told = path.read_text(encoding="utf-8")
        assert "sjældent" in told or "sj&#" in told, path.name
        assert "Zenobia" not in told, path.name
        assert edition == "internal" or "turn" not in told.replace("return", ""), path.name
    assert node(file, point).turn is not None
