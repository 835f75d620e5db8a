"""Clusters of a board: notes gathered under a sentence, put together, taken out, folded, dissolved."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from db.board_blocks import heap_order, lay_at, lay_beside, settle
from db.board_grid import bounds
from db.board_ground import Place, lay_moved, top
from db.board_places import GAP, HEADING, STEP, Box, meet, reading_order
from db.board_rows import Cluster, Note, clusters, notes, notes_with, parts
from db.board_stacks import check_unlocked, follow, whole
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean

LONGEST_NAME: Final = 200
APART: Final = words("A cluster lies in one field. Choose notes of one field.")


@dataclass(frozen=True)
class Bunch:
    """A cluster with its notes in the order one reads them; those that lie under others come after theirs."""

    cluster: Cluster
    notes: tuple[Note, ...]

    @property
    def dots(self) -> int:
        """The dots of all its notes."""
        return sum(note.dots for note in self.notes)


def bunches_of(known: Iterable[Cluster], every: Iterable[Note]) -> list[Bunch]:
    """The clusters that have notes, the oldest first; their number on the board is their place here, from 1."""
    held: dict[int, list[Note]] = {}
    below: dict[int, list[Note]] = {}
    for note in sorted(every, key=lambda note: (note.z, note.id)):
        if note.under is not None:
            below.setdefault(note.under, []).append(note)
        elif note.cluster is not None:
            held.setdefault(note.cluster, []).append(note)
    return [
        Bunch(one, tuple(each for note in reading_order(held[one.id]) for each in (note, *below.get(note.id, ()))))
        for one in known
        if one.id in held
    ]


def bunches(file: CommitteeFile, board_id: int) -> list[Bunch]:
    """The clusters of a board that have notes, the oldest first."""
    return bunches_of(clusters(file, board_id), notes(file, board_id))


def is_one_word(name: str) -> bool:
    """Whether a name is a single word, where a sentence would say what the notes say together."""
    return len(name.split()) == 1


def make_cluster(file: CommitteeFile, ids: Collection[int], name: str = "", *, actor: str = "facilitator") -> int:
    """Make a cluster of notes, stacks as a whole; returns its id. A cluster of one note is one.

    Raises:
        RuleBroken: a note is locked, or they lie in several fields.
    """
    moved = check_movable(file, ids)
    _check_field(moved)
    with file.action(words("Make a cluster"), actor=actor):
        return lay_new(file, moved, clean(name)[:LONGEST_NAME])


def add_to_cluster(file: CommitteeFile, ids: Collection[int], cluster: int, *, actor: str = "facilitator") -> None:
    """Put notes into a cluster, after those that lie there.

    Raises:
        RuleBroken: a note is locked, or the cluster lies in another field.
    """
    moved = [note for note in check_movable(file, ids) if note.cluster != cluster]
    if moved:
        with file.action(words("Put into the cluster"), actor=actor):
            add_within(file, moved, cluster)


def take_out(file: CommitteeFile, ids: Collection[int], *, actor: str = "facilitator") -> None:
    """Let notes stand alone again, on the nearest free places; the others of their cluster close up.

    Raises:
        RuleBroken: a note is locked.
    """
    moved = [note for note in check_movable(file, ids) if note.cluster is not None]
    if moved:
        with file.action(words("Take out of the cluster"), actor=actor):
            lay_out(file, moved)


def dissolve_cluster(file: CommitteeFile, cluster: int, *, actor: str = "facilitator") -> None:
    """Let all notes of a cluster stand alone; they stay where they lie, those of a folded one are laid out first."""
    with file.action(words("Dissolve the cluster"), actor=actor):
        for one in _found(file, [cluster]):
            if one.folded:
                _set_folded(file, one, folded=False)
        file.db.execute("UPDATE note SET cluster = NULL WHERE cluster = ?", [cluster])
        file.db.table("cluster").delete(cluster)


def merge_clusters(file: CommitteeFile, ids: Collection[int], into: int, *, actor: str = "facilitator") -> None:
    """Put all notes of several clusters into one of them; it keeps its name, or takes the first there is.

    Raises:
        RuleBroken: they lie in several fields, or a note is locked.
    """
    others = [one for one in _found(file, ids) if one.id != into and _notes_in(file, one.id)]
    goal = next(iter(_found(file, [into])), None)
    if goal is None or not others:
        return
    moved = [note for one in others for note in _notes_in(file, one.id)]
    check_unlocked(moved)
    _check_field([*moved, *_notes_in(file, into)])
    with file.action(words("Merge the clusters"), actor=actor):
        name = goal.name or next((one.name for one in others if one.name), "")
        file.db.table("cluster").update(into, {"name": name})
        lay_in(file, moved, into)


def name_cluster(file: CommitteeFile, cluster: int, name: str, *, actor: str = "facilitator") -> None:
    """Say what the notes of a cluster say together; nothing takes the name away."""
    kept = " ".join(clean(name).split())[:LONGEST_NAME]
    for one in _found(file, [cluster]):
        if one.name != kept:
            with file.action(words("Name the cluster"), actor=actor):
                file.db.table("cluster").update(cluster, {"name": kept})


def fold_clusters(file: CommitteeFile, ids: Collection[int], folded: bool, *, actor: str = "facilitator") -> None:
    """Show of clusters only their names and counts, or all their notes again."""
    changed = [one for one in _found(file, ids) if bool(one.folded) != folded]
    if changed:
        with file.action(words("Fold the cluster") if folded else words("Open the cluster"), actor=actor):
            for one in changed:
                _set_folded(file, one, folded=folded)


def drop_notes(file: CommitteeFile, places: Mapping[int, Place], *, actor: str = "facilitator") -> None:
    """Lay notes down where the hand left them: in a cluster they belong to it, far from theirs they stand alone.

    Raises:
        RuleBroken: every one of them is locked.
    """
    moved = [note for note in whole(file, places) if not note.locked]
    if not moved:
        check_unlocked(whole(file, places))
        return
    with file.action(words("Move notes"), actor=actor):
        lay_moved(file, moved, follow(file, places))
        _rejoin(file, [note for note in notes_with(file, places) if not note.locked])


def add_within(file: CommitteeFile, moved: Sequence[Note], cluster: int) -> None:
    """Inside an action: the same as `add_to_cluster`."""
    _check_field([*moved, *_notes_in(file, cluster)])
    lay_in(file, moved, cluster)


def lay_new(file: CommitteeFile, moved: Sequence[Note], name: str = "") -> int:
    """Inside an action: a new cluster of these notes; returns its id."""
    made = file.new("cluster", {"board": moved[0].board, "name": name, "folded": 0})
    lay_in(file, moved, made)
    return made


def lay_in(file: CommitteeFile, moved: Sequence[Note], cluster: int) -> None:
    """Inside an action: notes laid into a cluster; those they left close up, or go when they are empty."""
    left = {note.cluster for note in moved if note.cluster not in (None, cluster)}
    ids = [note.id for note in moved]
    _set_cluster(file, moved, cluster)
    over = top(file, moved[0].board)
    for n, note in enumerate(reading_order([note for note in moved if note.under is None]), 1):
        file.db.table("note").update(note.id, {"z": over + n})
    # What is left closes up first, so that the block finds the room they leave.
    close_up(file, left)
    for one in _found(file, [cluster]):
        settle(file, one, ids)


def lay_out(file: CommitteeFile, moved: Sequence[Note]) -> None:
    """Inside an action: notes that stand alone from now on, beside the clusters they leave."""
    for id_ in {note.cluster for note in moved}:
        for one in _found(file, [id_ or 0]):
            held = [note for note in _notes_in(file, one.id) if note.under is None]
            out = [note for note in moved if note.cluster == one.id]
            around = bounds(held)
            _set_cluster(file, out, None)
            if around is not None and len(out) < len(_notes_in(file, one.id)) + len(out):
                block = Box(around.x, around.y - HEADING, around.w, around.h + HEADING)
                lay_beside(file, [note for note in out if note.under is None], block)
    close_up(file, {note.cluster for note in moved})


def _rejoin(file: CommitteeFile, laid: Sequence[Note]) -> None:
    known = bunches(file, laid[0].board) if laid else []
    here = {note.id for note in laid}
    for note in laid:
        own = next((bunch for bunch in known if bunch.cluster.id == note.cluster), None)
        if own is not None and (own.cluster.folded or all(mate.id in here or mate.under for mate in own.notes)):
            continue
        stays = own is not None and _is_near(note, own, here)
        met = next((bunch for bunch in known if bunch is not own and _lies_in(note, bunch, here)), None)
        if met is not None and not stays and _one_field([note, *met.notes]):
            _set_cluster(file, whole(file, [note.id]), met.cluster.id)
            settle(file, met.cluster, [note.id])
        elif own is not None and not stays:
            _set_cluster(file, whole(file, [note.id]), None)
    _drop_empty(file, {note.cluster for note in laid})


def _is_near(note: Note, bunch: Bunch, without: Collection[int]) -> bool:
    others = [mate for mate in bunch.notes if mate.under is None and mate.id not in without]
    around = Box(note.x - STEP / 2, note.y - STEP / 2, note.w + STEP, note.h + STEP)
    return any(meet(around, mate) for mate in others)


def _lies_in(note: Note, bunch: Bunch, without: Collection[int]) -> bool:
    """Whether the middle of a note lies within the block of a cluster or on its name."""
    around = bounds([mate for mate in bunch.notes if mate.under is None and mate.id not in without])
    x, y = note.x + note.w / 2, note.y + note.h / 2
    return around is not None and (
        around.x - GAP <= x <= around.x + around.w + GAP and around.y - HEADING <= y <= around.y + around.h + GAP
    )


def _set_folded(file: CommitteeFile, one: Cluster, *, folded: bool) -> None:
    if folded:
        held = [note for note in _notes_in(file, one.id) if note.under is None]
        over = top(file, one.board)
        for n, id_ in enumerate(heap_order(held), 1):
            file.db.table("note").update(id_, {"z": over + n})
        first = reading_order(held)[:1]
        file.db.table("cluster").update(one.id, {"folded": 1})
        for note in first:
            lay_at(file, {note.id: (note.x, note.y)})
    else:
        file.db.table("cluster").update(one.id, {"folded": 0})
        for open_ in _found(file, [one.id]):
            settle(file, open_)


def _set_cluster(file: CommitteeFile, moved: Iterable[Note], cluster: int | None) -> None:
    for part in parts(note.id for note in moved):
        marks = ",".join("?" * len(part))
        file.db.execute(f"UPDATE note SET cluster = ? WHERE id IN ({marks})", [cluster, *part])


def close_up(file: CommitteeFile, ids: Iterable[int | None]) -> None:
    """Inside an action: lay the open ones of these clusters as blocks again; those without notes go."""
    left = {id_ for id_ in ids if id_ is not None}
    _drop_empty(file, left)
    for one in _found(file, left):
        if not one.folded:
            settle(file, one)


def _drop_empty(file: CommitteeFile, ids: Iterable[int | None]) -> None:
    for one in _found(file, [id_ for id_ in ids if id_ is not None]):
        if not _notes_in(file, one.id):
            file.db.table("cluster").delete(one.id)


def check_movable(file: CommitteeFile, ids: Collection[int]) -> list[Note]:
    """These notes with those under them, folded clusters as a whole.

    Raises:
        RuleBroken: one is locked, or there are none.
    """
    found = whole(file, ids)
    check_unlocked(found)
    if not found:
        raise RuleBroken(words("Choose the notes first."))
    return found


def _check_field(held: Iterable[Note]) -> None:
    if not _one_field(held):
        raise RuleBroken(APART)


def _one_field(held: Iterable[Note]) -> bool:
    return len({note.zone for note in held if note.zone is not None}) < 2


def _found(file: CommitteeFile, ids: Collection[int]) -> list[Cluster]:
    made: list[Cluster] = []
    for part in parts(ids):
        sql = f"SELECT * FROM cluster WHERE id IN ({','.join('?' * len(part))}) ORDER BY id"
        made += [Cluster(**row) for row in file.db.query(sql, part)]
    return made


def _notes_in(file: CommitteeFile, cluster: int) -> list[Note]:
    ids = [row[0] for row in file.db.execute("SELECT id FROM note WHERE cluster = ?", [cluster])]
    return notes_with(file, ids)
