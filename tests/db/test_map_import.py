"""A map from outside is written as one step, told of while it is written, and its cost grows with its size only."""

import pytest

from db.agenda import plan_meeting
from db.branches import nodes_by_id, tree_of
from db.file import CommitteeFile
from db.followup import action_items, decisions, disagreements
from db.incoming import Incoming, IncomingMap
from db.map_import import AT_ONCE, import_branches, import_meeting
from db.outcome_facts import outcome_facts, sound_facts

KINDS = ("", "", "decision", "action", "quote", "disagreement", "parking")


def wide(many: int) -> IncomingMap:
    nodes = [Incoming(0, "Rod")]
    nodes += [Incoming(1 + (at % 20 > 0), f"Punkt {at}", kind=KINDS[at % 7] if at % 20 else "") for at in range(many)]
    return IncomingMap("Rod", nodes)


class Steps:
    """Counts how much SQLite works, in hundreds of its own steps."""

    def __init__(self, file: CommitteeFile) -> None:
        self._conn = file.db.conn
        self.counted = 0

    def __enter__(self) -> "Steps":
        self._conn.set_progress_handler(self._count, 100)
        return self

    def __exit__(self, *_: object) -> None:
        self._conn.set_progress_handler(None, 0)

    def _count(self) -> int:
        self.counted += 1
        return 0


def test_it_is_told_how_far_it_is_and_one_undo_takes_all_of_it_back(file: CommitteeFile) -> None:
    meeting = plan_meeting(file, "Møde", "2024-03-05T16:00:00.000Z")
    before = file.undoable()
    heard: list[int] = []
    done = import_branches(file, meeting, wide(2_500), heard.append)
    assert [count for count in heard if count] == [AT_ONCE, 2 * AT_ONCE, 2_501]
    assert done.nodes == 2_501
    outcomes = [len(read(file, meeting)) for read in (decisions, action_items, disagreements)]
    assert all(count > 300 for count in outcomes)
    file.undo()
    assert file.undoable() == before
    assert len(tree_of(file, meeting)) == 0
    assert not [*decisions(file, meeting), *action_items(file, meeting)]
    file.redo()
    assert [len(read(file, meeting)) for read in (decisions, action_items, disagreements)] == outcomes


def test_whoever_fails_while_it_is_told_leaves_nothing_behind(file: CommitteeFile) -> None:
    meeting = plan_meeting(file, "Møde", "2024-03-05T16:00:00.000Z")

    def fail(_nodes: int) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        import_branches(file, meeting, wide(2_500), fail)
    assert len(tree_of(file, meeting)) == 0
    assert not decisions(file)


@pytest.mark.parametrize("what", ["write", "undo", "read"])
def test_twice_the_nodes_are_twice_the_work(file: CommitteeFile, what: str) -> None:
    counted = []
    for many in (1_000, 4_000):
        with Steps(file) as steps:
            done = import_meeting(file, wide(many))
        if what == "read":
            tree = tree_of(file, done.meeting)
            assert tree.root is not None
            with Steps(file) as steps:
                assert len(nodes_by_id(file, tree.root.map, list(tree.nodes))) == many + 1
        with Steps(file) as undone:
            file.undo()
        counted.append((undone if what == "undo" else steps).counted)
    assert counted[1] < 6 * counted[0]


def test_facts_that_are_told_wrong_are_left_out_one_by_one() -> None:
    told = {
        "competence": "own", "agreement": ["majority"], "reason": "Fordi", "concrete": ["who", "nobody", 3],
        "vote": True,
        "rests_on": [{"note": 3}, {"note": "3"}, {"strategy": 4, "note": 5}, 7], "done_on": "2024-02-30",
        "sides": [{"name": "For", "arguments": ["a", 3, "b\nc"]}, {"arguments": []}, None], "consent": "loud",
        "person": None, "minority": "A: nej", "unknown": 1,
    }  # fmt: skip
    assert sound_facts(told) == {
        "competence": "own",
        "reason": "Fordi",
        "concrete": ["who"],
        "rests_on": [{"note": 3}],
        "sides": [{"name": "For", "arguments": ["a", "b c"]}],
        "minority": "A: nej",
    }


def test_a_decision_that_is_none_is_not_led_to(file: CommitteeFile) -> None:
    nodes = [Incoming(0, "Rod"), Incoming(1, "Gren"), Incoming(2, "Gør det", kind="action", followup={"decision": 1})]
    done = import_meeting(file, IncomingMap("Rod", nodes))
    assert [one.decision for one in action_items(file, done.meeting)] == [None]
    assert outcome_facts(file, done.meeting) == {}
