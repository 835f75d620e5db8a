"""Any tool of the board after any other: stacks, clusters and fields hold together, and all of it is taken back."""

from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest

from db import board as boards
from db.board_clusters import (
    add_to_cluster,
    dissolve_cluster,
    drop_notes,
    fold_clusters,
    make_cluster,
    merge_clusters,
    name_cluster,
    take_out,
)
from db.board_folds import folded, fronts
from db.board_incoming import IncomingNote, IncomingNotes, take_in
from db.board_marks import lock_notes, lower_notes, raise_notes, set_evidence
from db.board_reveal import cover_again, reveal, reveal_all
from db.board_silent import begin_silence, stop_writing
from db.board_sorting import begin_sorting, end_sorting, point_at, sort_alone, sort_into, sort_new
from db.board_stacks import duplicate_notes, join_notes, stack_notes, turn_stack, unstack_notes
from db.board_twins import merge_twins, set_no_twins, twins
from db.crossing import delete_strategy, go_to_pair, take_proposal, toggle_factor, write_strategy
from db.errors import RuleBroken
from db.file import CommitteeFile, stamp
from db.strategies import chosen_factors, pairs, strategies
from db.vote_entry import hand_in
from db.vote_options import choices_on
from db.vote_rows import open_vote_of, options
from db.vote_rules import Rule
from db.votes import Plan, begin_vote, drop_vote
from tests.test_whole_evening import OWN

WORDS = ("toget", "bussen", "cyklen", "skolen", "broen", "kører", "mangler", "er", "langt", "nær", "ny")


class Hand:
    """Somebody who does whatever comes to mind on one board."""

    def __init__(self, file: CommitteeFile, seed: int) -> None:
        self.file, self.chance = file, Random(seed)

    def height(self, text: str) -> float:
        return 200.0 + 2 * max(0, len(text) - 60)

    def text(self) -> str:
        return " ".join(self.chance.choice(WORDS) for _ in range(self.chance.choice((2, 3, 40))))

    def some(self, most: int = 3) -> list[int]:
        """A few notes that one sees: of a stack or a folded cluster the one on top."""
        every = boards.notes(self.file, 1)
        behind = fronts(every, folded(self.file, 1))
        tops = [note.id for note in every if note.under is None and note.id not in behind]
        return self.chance.sample(tops, min(len(tops), self.chance.randint(1, most)))

    def one(self) -> int:
        return self.some(1)[0]

    def zone(self) -> int:
        return self.chance.randint(1, 4)

    def clusters(self) -> list[int]:
        return [one.id for one in boards.clusters(self.file, 1)]

    def cluster(self) -> int:
        """A cluster of the board; the first is made if there is none."""
        return self.chance.choice(self.clusters() or [make_cluster(self.file, self.some(1))])

    def place(self) -> tuple[float, float]:
        return self.chance.uniform(-300, 1900), self.chance.uniform(-300, 1500)

    def deeds(self) -> list[Callable[[], object]]:
        file, chance, ids = self.file, self.chance, self.some()
        fold = chance.random() < 0.5
        return [
            lambda: boards.add_note(file, 1, self.text(), self.zone(), height=self.height),
            lambda: boards.add_note(file, 1, self.text(), at=self.place(), height=self.height),
            lambda: boards.paste_notes(file, 1, f"{self.text()}\n{self.text()}", self.zone(), height=self.height),
            lambda: boards.write_note(file, ids[0], self.text(), height=self.height),
            lambda: boards.delete_notes(file, ids[:1]),
            lambda: boards.send_notes(file, ids, self.zone()),
            lambda: boards.move_notes(file, {id_: self.place() for id_ in ids}),
            lambda: boards.tidy_notes(file, 1, ids if fold else None),
            lambda: boards.colour_notes(file, ids, "rose"),
            lambda: drop_notes(file, {id_: self.place() for id_ in ids}),
            lambda: stack_notes(file, ids, self.one()),
            lambda: unstack_notes(file, ids),
            lambda: turn_stack(file, ids[0]),
            lambda: duplicate_notes(file, ids),
            lambda: join_notes(file, ids, 260.0, self.text()),
            lambda: lock_notes(file, ids, fold),
            lambda: (raise_notes if fold else lower_notes)(file, ids),
            lambda: set_evidence(file, ids[0], "Måling"),
            lambda: make_cluster(file, ids, "Sammen"),
            lambda: add_to_cluster(file, ids, self.cluster()),
            lambda: take_out(file, ids),
            lambda: dissolve_cluster(file, self.cluster()),
            lambda: merge_clusters(file, self.clusters()[:2], self.cluster()),
            lambda: name_cluster(file, self.cluster(), self.text()),
            lambda: fold_clusters(file, [self.cluster()], fold),
            lambda: [merge_twins(file, one.ids, one.notes[0].text, height=self.height) for one in twins(file, 1)[:1]],
            lambda: merge_twins(file, ids[:2], self.text(), height=self.height),
            lambda: set_no_twins(file, ids[:2]),
            lambda: begin_sorting(file, 1),
            lambda: sort_new(file, 1),
            lambda: sort_into(file, 1, chance.randint(1, 4)),
            lambda: sort_alone(file, 1),
            lambda: point_at(file, 1, ids[0]),
            lambda: end_sorting(file, 1) if chance.random() < 0.2 else None,
            lambda: begin_silence(file, 1, chance.choice(("all", "one", "cluster"))),
            lambda: stop_writing(file, 1),
            lambda: reveal(file, 1, height=self.height),
            lambda: reveal_all(file, 1, height=self.height),
            lambda: cover_again(file, 1, ids),
            lambda: toggle_factor(file, 1, ids[0]),
            lambda: take_proposal(file, 1),
            self.write_strategy,
            lambda: [delete_strategy(file, one.id) for one in strategies(file, 1)[:1] if fold],
            self.vote,
            lambda: take_in(file, 1, self.incoming(), self.zone(), height=self.height),
        ]

    def incoming(self) -> IncomingNotes:
        notes = [IncomingNote(self.text(), cluster="Udefra"), IncomingNote(self.text(), under=True, cluster="Udefra")]
        return IncomingNotes("liste.md", [*notes, IncomingNote(self.text(), "Trusler", dots=2)])

    def write_strategy(self) -> None:
        found = pairs(chosen_factors(self.file, 1))
        if found:
            pair = self.chance.choice(found)
            go_to_pair(self.file, 1, pair)
            write_strategy(self.file, 1, pair, "Vi spørger før sommer")

    def vote(self) -> None:
        """Open a vote, hand a ballot in, or take the vote away before that."""
        held = open_vote_of(self.file, 1)
        if held is None:
            of = self.chance.choice(("notes", "clusters", "strategies"))
            choices = choices_on(self.file, 1, of, self.some() if self.chance.random() < 0.5 else ())
            if choices:
                begin_vote(
                    self.file, Plan(1, "dots", "Hvad?", choices, Rule("prioritise"), "Flest.", board=1, dots_each=3)
                )
        elif self.chance.random() < 0.5:
            hand_in(self.file, held.id, 1, {options(self.file, held.id)[0].id: 1})
        elif not list(self.file.db.query("SELECT id FROM voter")):
            drop_vote(self.file, held.id)


def rows(file: CommitteeFile) -> dict[str, list[dict[str, object]]]:
    tables = [name for name in file.db.table_names() if name not in OWN and not name.startswith("_")]
    return {table: list(file.db.query(f"SELECT * FROM [{table}] ORDER BY id")) for table in tables}


def wrong(file: CommitteeFile) -> list[str]:
    """What does not hold together on the board."""
    every = {note.id: note for note in boards.notes(file, 1)}
    found = []
    for note in every.values():
        top = every.get(note.under or 0)
        if note.under is not None and (top is None or top.under is not None):
            found.append(f"{note.id} lies under {note.under}, which is no top")
        elif top is not None and (top.zone, top.cluster, top.x, top.y) != (note.zone, note.cluster, note.x, note.y):
            found.append(f"{note.id} is elsewhere than {top.id} over it")
    for cluster in boards.clusters(file, 1):
        held = [note for note in every.values() if note.cluster == cluster.id and note.under is None]
        if len({note.zone for note in held if note.zone is not None}) > 1:
            found.append(f"cluster {cluster.id} lies in several fields")
        if cluster.folded and len({(note.x, note.y) for note in held if not note.locked}) > 1:
            found.append(f"folded cluster {cluster.id} lies in several places")
    if list(file.db.execute("PRAGMA foreign_key_check")):
        found.append("a link leads nowhere")
    return found


@pytest.fixture
def sheet(file: CommitteeFile) -> CommitteeFile:
    """A SWOT with twelve notes at a meeting of one citizen."""
    with file.action("Prepare"):
        file.new("person", {"name": "Karen Sørensen", "kind": "citizen", "seat": 1})
        at = stamp(file.now())
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": at, "opened_at": at})
        file.new("item", {"meeting": 1, "position": 1, "kind": "board", "title": "Tavle", "planned_s": 600})
        file.new("item_time", {"item": 1, "began_at": at})
    boards.add_board(file, 1, "swot", "SWOT", 1)
    for zone in range(1, 5):
        boards.add_notes(file, 1, [f"{WORDS[zone]} {word}" for word in WORDS[5:8]], zone)
    return file


@pytest.mark.parametrize("seed", range(12))
def test_whatever_comes_after_whatever_holds_together_and_is_taken_back(sheet: CommitteeFile, seed: int) -> None:
    hand, done = Hand(sheet, seed), 0
    start = rows(sheet)
    for _ in range(60):
        if len(boards.notes(sheet, 1)) < 4:
            boards.add_notes(sheet, 1, ["En til", "To til"], hand.zone())
        deed = hand.chance.choice(hand.deeds())
        with suppress(RuleBroken):
            deed()
        assert wrong(sheet) == []
    end = rows(sheet)
    while rows(sheet) != start:
        assert sheet.undo() is not None
        done += 1
    for _ in range(done):
        sheet.redo()
    assert rows(sheet) == end
