"""A map that was read from a file written into the minutes of a meeting, in one action that one undo takes back."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from db.agenda import meetings
from db.branches import free_side, map_of, node, tree_of
from db.committee import committee
from db.errors import BugError, counted, words
from db.file import CommitteeFile, clean, stamp
from db.incoming import Incoming, IncomingMap, Notice, parents
from db.locked import refuse_if_locked
from db.map_outcomes import add_rows, known, make_outcomes
from db.outline import split_sides

NO_PERSON: Final = counted(
    "%n actions name somebody who is not a member; the names are kept for the next export.", "", 1
)
AT_ONCE: Final = 1_000
ROOT_GAVE_WAY: Final = words("The middle of the file, “{text}”, gave way to that of the meeting.")


@dataclass(frozen=True)
class Imported:
    """What an import wrote: into which meeting, how many nodes, which came first, and what is to be told."""

    meeting: int
    nodes: int
    first: int
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class _Place:
    """Where the nodes go: under which node at which depth, and after which position."""

    map: int
    parent: int | None
    depth: int
    behind: int
    items: dict[int, int]


Step = Callable[[int], None]
"""Is told how many nodes are written so far; the file is in the middle of an action then."""


def unheard(_nodes: int) -> None:
    """Nobody wants to know."""


def import_under(file: CommitteeFile, parent: int, incoming: IncomingMap, step: Step = unheard) -> Imported:
    """Write a whole map, its middle included, as the last branch under a node."""
    above = node(file, parent)
    meeting = int(next(file.db.query("SELECT meeting FROM map WHERE id = ?", [above.map]))["meeting"])
    refuse_if_locked(file, meeting)
    with file.action(words("Import a map")):
        depth = len(tree_of(file, meeting).path(parent))
        place = _Place(above.map, parent, depth, _last(file, parent), {})
        return _write(file, meeting, incoming.nodes, incoming, place, step)


def import_branches(file: CommitteeFile, meeting: int, incoming: IncomingMap, step: Step = unheard) -> Imported:
    """Write a map as further branches of a meeting's minutes; where there are none yet it becomes the minutes."""
    refuse_if_locked(file, meeting)
    with file.action(words("Import a map")):
        return _write_branches(file, meeting, incoming, step)


def import_meeting(file: CommitteeFile, incoming: IncomingMap, step: Step = unheard) -> Imported:
    """Write a map as the minutes of a new meeting, with an agenda of the branches that were items where it was made."""
    with file.action(words("Import a map")):
        number = 1 + max((one.number for one in meetings(file)), default=0)
        starts = incoming.starts_at or stamp(file.now())
        title = clean(incoming.title) or committee(file).name
        meeting = file.new("meeting", {"number": number, "title": title, "starts_at": starts})
        branches = {at: one for at, one in enumerate(incoming.nodes) if one.item is not None and one.depth == 1}
        items = {}
        for position, at in enumerate(sorted(branches, key=lambda at: branches[at].item or 0), start=1):
            title = clean(branches[at].text)
            row = {"meeting": meeting, "position": position, "kind": "info", "title": title, "planned_s": 0}
            items[at] = file.new("item", row)
        return _write_minutes(file, meeting, incoming, items, step)


def _write_branches(file: CommitteeFile, meeting: int, incoming: IncomingMap, step: Step) -> Imported:
    root = tree_of(file, meeting).root
    if root is None:
        return _write_minutes(file, meeting, incoming, _items(file, meeting, incoming), step)
    place = _Place(root.map, root.id, 1, _last(file, root.id), {})
    done = _write(file, meeting, incoming.nodes[1:], incoming, place, step, left_out=1)
    _take_sides(file, meeting)
    if incoming.made_up_root:
        return done
    told = Notice(ROOT_GAVE_WAY, values={"text": incoming.nodes[0].text})
    return Imported(done.meeting, done.nodes, done.first, (*done.notices, told))


def _write_minutes(
    file: CommitteeFile, meeting: int, incoming: IncomingMap, items: dict[int, int], step: Step
) -> Imported:
    """The whole map; `items` are those of the agenda by the places of their branches."""
    found = map_of(file, meeting)
    map_ = found.id if found else file.new("map", {"meeting": meeting, "title": incoming.nodes[0].text})
    done = _write(file, meeting, incoming.nodes, incoming, _Place(map_, None, 0, 0, items), step)
    _take_sides(file, meeting)
    return done


def _items(file: CommitteeFile, meeting: int, incoming: IncomingMap) -> dict[int, int]:
    """The items of the agenda by the places of their branches: our own by number, others by what they are called."""
    rows = list(file.db.query("SELECT id, position, title FROM item WHERE meeting = ?", [meeting]))
    own = incoming.committee == committee(file).uuid
    known = {row["position"] if own else row["title"]: row["id"] for row in reversed(rows)}
    found: dict[int, int] = {}
    for at, one in enumerate(incoming.nodes):
        item = known.pop(one.item if own else one.text, None) if one.depth == 1 and one.item is not None else None
        if item is not None:
            found[at] = item
    return found


def _write(
    file: CommitteeFile,
    meeting: int,
    nodes: Sequence[Incoming],
    incoming: IncomingMap,
    place: _Place,
    step: Step,
    left_out: int = 0,
) -> Imported:
    """Write nodes, the first at the depth of the place; gives what was written after counting it.

    Args:
        left_out: how many of the map's nodes come before the first of `nodes`.
    """
    if not nodes:
        return Imported(meeting, 0, place.parent or 0)
    first = int(next(file.db.query("SELECT COALESCE(MAX(id), 0) AS last FROM node"))["last"]) + 1
    ids = [first + at for at in range(len(nodes))]
    names = [0] * left_out + ids
    own = incoming.committee == committee(file).uuid
    members = {row["name"]: row["id"] for row in file.db.query("SELECT id, name FROM person ORDER BY id DESC")}
    rows = []
    for one in nodes:
        rows.append(_row(file, one, _kept(one, names, members), own, place))
        if len(rows) % AT_ONCE == 0:
            step(0)
    _hang(rows, nodes, ids, place)
    for start in range(0, len(rows), AT_ONCE):
        add_rows(file, "node", rows[start : start + AT_ONCE])
        step(min(start + AT_ONCE, len(rows)))
    add_rows(file, "node_link", list(_arrows(nodes, ids, names)))
    unknown = make_outcomes(file, meeting, nodes, rows, members, names, own=own)
    written = next(file.db.query("SELECT COUNT(*) AS n FROM node WHERE id >= ?", [first]))["n"]
    if written != len(nodes):
        raise BugError(f"{written} of {len(nodes)} nodes were written")
    return Imported(meeting, written, ids[0], (Notice(NO_PERSON, unknown),) if unknown else ())


def _arrows(nodes: Sequence[Incoming], ids: Sequence[int], names: Sequence[int]) -> Iterator[dict[str, Any]]:
    """The links across the map between nodes that are written."""
    for one, id_ in zip(nodes, ids, strict=True):
        for arrow in one.arrows:
            if names[arrow.to]:
                yield {"node": id_, "other": names[arrow.to], "label": clean(arrow.label)}


def _row(file: CommitteeFile, one: Incoming, kept: Mapping[str, Any], own: bool, place: _Place) -> dict[str, Any]:
    """A node as a row, but for its place in the map; notes and turns are known only to the committee they are from."""
    now = stamp(file.now())
    created = one.created_at or one.changed_at or now
    return {
        "id": 0,
        "map": place.map,
        "parent": place.parent,
        "position": 0,
        "kind": one.kind,
        "text": clean(one.text),
        "detail": clean(one.detail),
        "item": None,
        "note": one.note if own and known(file, "note", one.note) else None,
        "turn": one.turn if own and known(file, "turn", one.turn) else None,
        "backdrop": one.backdrop if own and known(file, "backdrop", one.backdrop) else None,
        "side": None,
        "folded": int(one.folded),
        "created_at": created,
        "changed_at": one.changed_at or created,
        "carried": json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else None,
        "link": clean(one.link),
    }


def _hang(rows: Sequence[dict[str, Any]], nodes: Sequence[Incoming], ids: Sequence[int], place: _Place) -> None:
    """Give rows their ids, parents, positions and sides; a kind that goes without saying follows from the depth."""
    shift = place.depth - nodes[0].depth
    top = nodes[0].depth
    counts: dict[int | None, int] = {place.parent: place.behind}
    above = parents([Incoming(one.depth - top, "") for one in nodes])
    for at, (row, one) in enumerate(zip(rows, nodes, strict=True)):
        parent = ids[above[at]] if above[at] >= 0 and one.depth > top else place.parent
        counts[parent] = counts.get(parent, 0) + 1
        depth = one.depth + shift
        kind = one.kind if depth and one.kind != "root" else ""
        row |= {"id": ids[at], "parent": parent, "position": counts[parent]}
        row |= {"kind": kind or ("root", "topic", "point")[min(depth, 2)], "item": place.items.get(at)}
        if depth == 1:
            row["side"] = one.side or None


def _kept(one: Incoming, names: Sequence[int], members: Mapping[str, int]) -> dict[str, Any]:
    """What the row carries: other nodes by their ids, and the name of an owner who is no member."""
    kept = deepcopy(one.carried)
    link = kept.get("link")
    if isinstance(link, dict):
        if names[link["node"]]:
            kept["link"] = {"node": names[link["node"]]}
        else:
            del kept["link"]
    looks = [{"node": names[arrow.to], "look": dict(arrow.look)} for arrow in one.arrows if arrow.look]
    if looks:
        kept["arrows"] = looks
    if one.owner and one.owner not in members:
        kept["owner"] = one.owner
    return kept


def _take_sides(file: CommitteeFile, meeting: int) -> None:
    """Give a side to the branches the file gave none: shared out by weight, or where there is most room."""
    tree = tree_of(file, meeting)
    assert tree.root is not None
    bare = [branch.id for branch in tree.branches if branch.side is None]
    whole = len(bare) == len(tree.branches)
    shared = split_sides([float(sum(1 for _ in tree.subtree(id_))) for id_ in bare]) if whole else []
    for at, id_ in enumerate(bare):
        side = shared[at] if whole else free_side(file, tree.root.id)
        file.db.table("node").update(id_, {"side": side})


def _last(file: CommitteeFile, parent: int) -> int:
    sql = "SELECT COALESCE(MAX(position), 0) AS last FROM node WHERE parent = ?"
    return int(next(file.db.query(sql, [parent]))["last"])
