"""What is typed while people speak in a round becomes minutes, one action each."""

from db import speaking
from db.file import CommitteeFile
from db.minutes import map_of, nodes
from db.round_results import note_result, result_of, scores
from tests.conftest import Clock
from tests.db.speaking_evening import evening

__all__ = ["evening"]


def points(file: CommitteeFile) -> list[str]:
    map_ = map_of(file, 1)
    return [node.text for node in nodes(file, map_.id) if node.kind == "point"] if map_ else []


def test_a_sentence_becomes_a_point_of_the_item_without_a_name(file: CommitteeFile, evening: int) -> None:
    speaking.start_round(file, evening, starter=1)
    node = note_result(file, "  Håb\x00 ")
    assert (node > 0, points(file), result_of(file)) == (True, ["Håb"], "Håb")
    note_result(file, "Håb og tillid")
    assert points(file) == ["Håb og tillid"]
    file.undo()
    file.undo()
    assert (points(file), result_of(file), map_of(file, 1)) == ([], "", None)


def test_numbers_stand_together_in_ascending_order(file: CommitteeFile, evening: int, clock: Clock) -> None:
    speaking.start_round(file, evening, starter=1)
    for given in ("4", "2", "5"):
        note_result(file, given)
        clock.forward(seconds=5)
        speaking.next_speaker(file)
    (held,) = speaking.rounds(file, evening)
    assert (points(file), scores(file, held)) == (["1–5: 2, 4, 5 · ⌀ 3.7"], [2, 4, 5])
    note_result(file, "3")
    note_result(file, "Ro")
    assert points(file) == ["1–5: 2, 4, 5 · ⌀ 3.7", "Ro"]


def test_nothing_is_written_without_words_or_without_a_round(file: CommitteeFile, evening: int) -> None:
    assert note_result(file, "Håb") == 0
    speaking.start_round(file, evening, starter=1)
    before = file.undoable()
    assert note_result(file, "  ") == 0
    assert file.undoable() == before
