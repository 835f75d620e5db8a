"""The room of a board, kept up with each change, knows what the rows of the file know."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import board as boards
from db.board_grid import Grid, bounds
from db.board_ground import home, next_places, taken
from db.board_places import GAP, NOTE, OPEN_GROUND, STEP, Box, free_places
from db.board_room import Room, room
from db.file import CommitteeFile

DEEDS = ("add", "move", "delete", "undo", "send", "grow")


@pytest.fixture
def swot(file: CommitteeFile) -> int:
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
    return boards.add_board(file, 1, "swot", "SWOT")


def by_rows(file: CommitteeFile, board: int, zone: int, heights: list[float]) -> list[tuple[float, float]]:
    """The next places as the rows alone tell them."""
    field = home(file, board, zone)
    return free_places(field or OPEN_GROUND, taken(file, board, field), heights)


def do(file: CommitteeFile, board: int, deed: str, n: int, x: float, y: float) -> None:
    notes, zones = boards.notes(file, board), boards.zones(file, board)
    chosen = notes[n % len(notes)].id if notes else 0
    if deed == "undo" and file.undoable() not in ("Set up", "New board"):
        file.undo()
    elif deed == "add" or not notes:
        boards.add_note(file, board, f"Seddel {n}", zones[n % 4].id, height=lambda _text: NOTE + 60 * (n % 4))
    elif deed == "move":
        boards.move_notes(file, {chosen: (x, y)})
    elif deed == "delete":
        boards.delete_notes(file, [chosen])
    elif deed == "send":
        boards.send_notes(file, [chosen], zones[n % 4].id)
    else:
        boards.write_note(file, chosen, f"Længere {n}", height=lambda _text: NOTE + 90)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=12)
@given(
    st.lists(
        st.tuples(st.sampled_from(DEEDS), st.integers(0, 40), st.floats(-300, 1600), st.floats(-300, 1400)), max_size=10
    )
)
def test_places_found_in_the_room_are_those_the_rows_tell(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, int, float, float]]
) -> None:
    path: Path = tmp_path_factory.mktemp("room") / "a.rundbord"
    with CommitteeFile.create(path, name="Udvalg") as file:
        with file.action("Set up"):
            file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
        board = boards.add_board(file, 1, "swot", "SWOT")
        for deed, n, x, y in deeds:
            do(file, board, deed, n, x, y)
            for zone in boards.zones(file, board):
                assert next_places(file, board, zone.id, [NOTE, 2 * NOTE, NOTE]) == by_rows(
                    file, board, zone.id, [NOTE, 2 * NOTE, NOTE]
                )
            kept = room(file, board)
            assert kept is not None
            assert kept.grid.boxes == {n.id: Box(n.x, n.y, n.w, n.h) for n in boards.notes(file, board)}


def test_inside_an_action_the_rows_themselves_are_asked(file: CommitteeFile, swot: int) -> None:
    zone = boards.zones(file, swot)[0]
    first = next_places(file, swot, zone.id, [NOTE])
    with file.action("Write"):
        assert room(file, swot) is None
        row = {"board": swot, "zone": zone.id, "text": "Ny", "colour": "green", "x": first[0][0], "y": first[0][1]}
        file.new("note", {**row, "w": NOTE, "h": NOTE, "z": 1})
        assert next_places(file, swot, zone.id, [NOTE]) != first
    assert next_places(file, swot, zone.id, [NOTE]) == by_rows(file, swot, zone.id, [NOTE]) != first


def test_an_action_that_failed_takes_no_room(file: CommitteeFile, swot: int) -> None:
    zone = boards.zones(file, swot)[0]
    first = next_places(file, swot, zone.id, [NOTE])
    row = {"board": swot, "zone": zone.id, "text": "Ny", "colour": "green", "x": first[0][0], "y": first[0][1]}

    def fail() -> None:
        with file.action("Write"):
            file.new("note", {**row, "w": NOTE, "h": NOTE, "z": 1})
            next_places(file, swot, zone.id, [NOTE])
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert next_places(file, swot, zone.id, [NOTE]) == first


def test_a_view_that_is_told_first_does_not_get_old_places(file: CommitteeFile, swot: int) -> None:
    """A view that hears of a change before the room does asks the rows."""
    zone, seen = boards.zones(file, swot)[0], []
    file.changed.add(lambda _change: seen.append(next_places(file, swot, zone.id, [NOTE])))
    next_places(file, swot, zone.id, [NOTE])
    boards.add_note(file, swot, "Første", zone.id)
    assert seen[-1] == by_rows(file, swot, zone.id, [NOTE])


def test_a_note_that_grows_moves_beside_what_it_would_cover(file: CommitteeFile, swot: int) -> None:
    zone = boards.zones(file, swot)[0]
    upper = boards.add_note(file, swot, "Øverst", zone.id, (zone.x + 22, zone.y + 64))
    boards.add_note(file, swot, "Under", zone.id, (zone.x + 22, zone.y + 64 + STEP))
    boards.write_note(file, upper, "Meget længere", height=lambda _text: NOTE + GAP + 50)
    after = {note.id: note for note in boards.notes(file, swot)}[upper]
    assert (after.x, after.y) != (zone.x + 22, zone.y + 64)


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans(), st.floats(-900, 900), st.floats(-900, 900)), max_size=40))
def test_the_rectangle_round_all_is_known_without_looking_at_all(moves: list[tuple[int, bool, float, float]]) -> None:
    grid = Grid()
    for id_, gone, x, y in moves:
        if gone:
            grid.take(id_)
        else:
            grid.put(id_, Box(x, y))
        assert grid.around() == bounds(grid.boxes.values())


def test_a_room_made_late_knows_what_was_there(file: CommitteeFile, swot: int) -> None:
    made = boards.add_notes(file, swot, ["En", "To", "Tre"])
    assert set(Room(file, swot).grid.boxes) == set(made)
