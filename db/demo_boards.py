"""The demo's boards with their notes laid out tidily, the strategies drawn from them, and the votes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from db.board_places import NOTE, Box, bottom_needed, free_places, grown, rows_of
from db.board_templates import Field, said, template_named
from db.demo_rows import KINDS, Gathering
from db.moments import stamp

COLOUR: Final = {"groen": "green", "roed": "rose", "blaa": "blue", "gul": "yellow"}
KNOWLEDGE: Final = {"hverdag": "everyday", "faglig": "professional", "politisk": "political"}
VOTE_KIND: Final = {"prikker": "dots", "enighedsskala": "scale"}
RESULT: Final = {
    "vedtaget": "adopted",
    "vedtaget med indvending indarbejdet": "adopted_changed",
    "ikke vedtaget": "rejected",
    "udsat": "postponed",
}
LANGUAGE: Final = "da"


@dataclass(frozen=True)
class Area:
    """A field of one board, as large as its notes need; `id` is its place in the template."""

    id: int
    field: Field
    x: float
    y: float
    w: float
    h: float


def gather_boards(demo: Gathering) -> None:
    for board in demo.told("tavler"):
        demo.add(
            "board",
            board["id"],
            meeting=demo.of(board["moede"]),
            item=demo.of(board["punkt"]),
            title=board["titel"],
            template=template_named(board["type"]).key,
            question=board["spoergsmaal"],
        )
    for cluster in demo.told("klynger"):
        demo.add("cluster", cluster["id"], board=demo.of(cluster["tavle"]), name=cluster["navn"])
    for board in demo.told("tavler"):
        _gather_notes(demo, board)
    for swot in demo.told("swot"):
        _gather_strategies(demo, swot)
    for vote in demo.told("afstemninger"):
        _gather_vote(demo, vote)


def areas_for(template: str, notes: dict[str, int]) -> list[Area]:
    """The fields of a template, grown until each holds its number of notes, given by field key."""
    grow = template_named(template).grow
    areas = [Area(n, f, f.x, f.y, f.w, f.h) for n, f in enumerate(template_named(template).fields)]
    for n in range(len(areas)):
        boxes = [Box(x, y) for x, y in free_places(areas[n], [], [NOTE] * notes.get(areas[n].field.key, 0))]
        areas = _grown(areas, areas[n], bottom_needed(areas[n], boxes), grow)
    return areas


def _grown(areas: list[Area], area: Area, height: float, grow: str) -> list[Area]:
    changed = grown(areas, area, height, grow)
    boxes = {each.id: changed.get(each.id, each) for each in areas}
    return [Area(each.id, each.field, b.x, b.y, b.w, b.h) for each in areas for b in (boxes[each.id],)]


def _gather_notes(demo: Gathering, board: dict[str, Any]) -> None:
    template = template_named(board["type"])
    only = template.fields[0].key
    notes = [note for note in demo.told("sedler") if note["tavle"] == board["id"]]
    by_field: dict[str, list[dict[str, Any]]] = {}
    for note in notes:
        by_field.setdefault(note["felt"] or only, []).append(note)
    areas = areas_for(template.key, {key: len(held) for key, held in by_field.items()})
    z = 0
    for area in areas:
        held = by_field.get(area.field.key, [])
        places = _places(area, held)
        if len(areas) == 1:
            area = _grown([area], area, bottom_needed(area, [Box(x, y) for x, y in places]), template.grow)[0]
        zone = demo.add(
            "zone",
            board=demo.of(board["id"]),
            position=area.id + 1,
            key=area.field.key,
            title=said(area.field.title, LANGUAGE),
            colour=area.field.colour,
            x=area.x,
            y=area.y,
            w=area.w,
            h=area.h,
        )
        for note, place in zip(held, places, strict=True):
            z += 1
            _add_note(demo, note, zone, place, z)


def _places(area: Area, notes: Sequence[dict[str, Any]]) -> list[tuple[float, float]]:
    """A place for each note: in a grid, or in a block for each cluster where there are clusters."""
    if not any(note["klynge"] for note in notes):
        return free_places(area, [], [NOTE] * len(notes))
    groups: dict[str, list[int]] = {}
    for index, note in enumerate(notes):
        groups.setdefault(note["klynge"] or "", []).append(index)
    blocks = rows_of(area, {name: [Box(0, 0)] * len(held) for name, held in groups.items()})
    order = [index for held in groups.values() for index in held]
    return [place for _, place in sorted(zip(order, blocks, strict=True))]


def _add_note(demo: Gathering, note: dict[str, Any], zone: int, place: tuple[float, float], z: int) -> None:
    demo.add(
        "note",
        note["id"],
        board=demo.of(note["tavle"]),
        zone=zone,
        cluster=demo.of(note["klynge"]),
        text=note["tekst"],
        colour=COLOUR[note["farve"]],
        x=place[0],
        y=place[1],
        w=NOTE,
        h=NOTE,
        z=z,
        dots=note["prikker"],
        author_kind=KINDS[note["gruppe"]],
        knowledge=None if note["videnstype"] is None else KNOWLEDGE[note["videnstype"]],
        builds_on=demo.of(note["bygger_paa"]),
    )


def _gather_strategies(demo: Gathering, swot: dict[str, Any]) -> None:
    for strategy in swot["strategier"]:
        id_ = demo.add(
            "strategy",
            strategy["id"],
            board=demo.of(swot["tavle"]),
            field=strategy["felt"],
            text=strategy["tekst"],
            chosen=int(strategy["valgt"]),
        )
        for key in strategy["fra"]:
            demo.add("strategy_note", strategy=id_, note=demo.of(key))


def _gather_vote(demo: Gathering, vote: dict[str, Any]) -> None:
    """A vote is over, so it hides nothing; the dots stand on the notes, the answers on a scale in tallies.

    Dots that were spread over several boards name no board: they are the boards of the item.
    """
    board = vote.get("tavle")
    began, ended = demo.spans[vote["punkt"]]
    id_ = demo.add(
        "vote",
        vote["id"],
        meeting=demo.of(vote["moede"]),
        item=demo.of(vote["punkt"]),
        board=None if board is None or "+" in board else demo.of(board),
        kind=VOTE_KIND[vote["type"]],
        question=vote.get("spoergsmaal") or vote["forslag"],
        voters=vote.get("vaelgere") or sum(map(sum, vote["svar"].values())),
        dots_each=vote.get("prikker_pr_person"),
        hidden=0,
        result=RESULT[vote["resultat"]] if "resultat" in vote else "",
        remark=demo.named(vote.get("note", "")),
        opened_at=stamp(began),
        closed_at=stamp(ended),
    )
    for group, counts in vote.get("svar", {}).items():
        for step, count in enumerate(counts, 1):
            demo.add("tally", vote=id_, group_kind=KINDS[group], step=step, count=count)
