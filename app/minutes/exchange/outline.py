"""The minutes as a plain tree that every format is written from: no file, no Qt, no folds that hide anything."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from app.kit.markup import printable
from app.shell.language import tr
from db import agenda, followup, minutes, people
from db.committee import committee
from db.cross_links import cross_links
from db.errors import Trouble, words
from db.file import CommitteeFile, moment
from db.followup import ActionItem
from db.incoming import Arrow
from db.outcome_facts import outcome_facts
from db.outline import Node, Tree, split_sides


@dataclass(frozen=True)
class Point:
    """A node of the map. `depth` is 0 for the root; `side` is -1 left of it, 1 right, 0 for the root itself.

    `item` is the number on the agenda; `owner`, `due_on` (ISO) and `status` are filled for actions only. `arrows` lead
    to other points by their ids; `carried` is what an import kept for the next export, see db.incoming; `followup` what
    the follow-up knows, see db.outcome_facts, its `decision` the id of a point.
    """

    id: int
    depth: int
    kind: str
    text: str
    detail: str
    side: int
    folded: bool
    created_at: datetime
    changed_at: datetime
    item: int | None = None
    owner: str = ""
    due_on: str = ""
    status: str = ""
    note: int | None = None
    turn: int | None = None
    backdrop: int | None = None
    link: str = ""
    arrows: tuple[Arrow, ...] = ()
    carried: Mapping[str, Any] = field(default_factory=dict)
    followup: Mapping[str, Any] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        """Whether this is an action that was carried out."""
        return self.status == "done"

    def who_when(self) -> str:
        """Who carries the action out by when, in the language of the window; empty when nobody said."""
        due = tr("due {date}", "of an action in exported minutes").format(date=self.due_on) if self.due_on else ""
        return ", ".join(part for part in (self.owner, due) if part)


@dataclass(frozen=True)
class Outline:
    """The minutes of one meeting. `points` stand in reading order, parents before children; the first is the root."""

    committee: str
    number: int
    title: str
    starts_at: str
    points: tuple[Point, ...]
    uuid: str = ""

    @property
    def date(self) -> str:
        """The local date of the meeting, ISO."""
        return moment(self.starts_at).astimezone().date().isoformat()


@dataclass(frozen=True)
class Rendition:
    """An outline in a format. `nodes` are counted in what was made; `notice` is a sentence the reader should know."""

    content: bytes
    nodes: int
    notice: str = ""


def outline(file: CommitteeFile, meeting_id: int) -> Outline:
    """The minutes of a meeting, every node of them, folded or not.

    Raises:
        Trouble: there are no minutes yet, or some nodes hang on none of the others.
    """
    meeting = agenda.meeting(file, meeting_id)
    tree = minutes.tree_of(file, meeting_id)
    if tree.root is None:
        raise Trouble(words("There are no minutes of meeting {number} yet."), number=meeting.number)
    order = list(tree.subtree(tree.root.id))
    if len(order) != len(tree):
        lost = len(tree) - len(order)
        raise Trouble(words("{count} points of the minutes have lost their place; nothing was exported."), count=lost)
    known = printable_facts(outcome_facts(file, meeting_id))
    return Outline(
        committee=printable(committee(file).name),
        number=meeting.number,
        title=printable(meeting.title),
        starts_at=meeting.starts_at,
        points=tuple(
            replace(point, followup=known[point.id]) if point.id in known else point
            for point in _points(tree, order, *_around(file, meeting_id), _arrows(file, tree))
        ),
        uuid=committee(file).uuid,
    )


def printable_facts(told: Any) -> Any:
    """The same facts with every text in them printable."""
    if isinstance(told, dict):
        return {name: printable_facts(value) for name, value in told.items()}
    if isinstance(told, list):
        return [printable_facts(value) for value in told]
    return printable(told) if isinstance(told, str) else told


def _around(
    file: CommitteeFile, meeting_id: int
) -> tuple[Mapping[int, int], Mapping[int, ActionItem], Mapping[int, str]]:
    """Numbers on the agenda by item, actions by node, names by person."""
    numbers = {item.id: item.position for item in agenda.items(file, meeting_id)}
    actions = {action.node: action for action in followup.action_items(file, meeting_id) if action.node is not None}
    names = {person.id: printable(person.name) for person in people.people(file, active=False)}
    return numbers, actions, names


def _arrows(file: CommitteeFile, tree: Tree) -> Mapping[int, tuple[Arrow, ...]]:
    """The links across the map by the node they begin at, each with what an import kept of its look."""
    found: dict[int, tuple[Arrow, ...]] = {}
    looks: dict[int, list[tuple[int, Mapping[str, str]]]] = {}
    for link in cross_links(file, tree.root.map) if tree.root else ():
        if link.node not in looks:
            kept = carried(tree.nodes[link.node]).get("arrows", ())
            looks[link.node] = [(arrow["node"], arrow["look"]) for arrow in kept]
        at = next((at for at, (to, _) in enumerate(looks[link.node]) if to == link.other), None)
        look = looks[link.node].pop(at)[1] if at is not None else {}
        found[link.node] = (*found.get(link.node, ()), Arrow(link.other, printable(link.label), look))
    return found


def carried(node: Node) -> dict[str, Any]:
    """What an import kept with a node for the next export."""
    kept = json.loads(node.carried) if node.carried else {}
    return kept if isinstance(kept, dict) else {}


def _points(
    tree: Tree,
    order: list[Node],
    numbers: Mapping[int, int],
    actions: Mapping[int, ActionItem],
    names: Mapping[int, str],
    arrows: Mapping[int, tuple[Arrow, ...]],
) -> list[Point]:
    """Each node as a point; parents come first, so their depth and side are known."""
    sides = _sides(tree)
    depths: dict[int, int] = {}
    found = []
    for node in order:
        depths[node.id] = 0 if node.parent is None else depths[node.parent] + 1
        sides.setdefault(node.id, 0 if node.parent is None else sides[node.parent])
        action = actions.get(node.id) if node.kind == "action" else None
        kept = carried(node)
        found.append(
            Point(
                id=node.id,
                depth=depths[node.id],
                kind=node.kind,
                text=printable(node.text),
                detail=printable(node.detail),
                side=sides[node.id],
                folded=bool(node.folded),
                created_at=moment(node.created_at),
                changed_at=moment(node.changed_at),
                item=numbers.get(node.item) if node.item is not None else None,
                owner=(names.get(action.owner or 0, "") or kept.get("owner", "")) if action else "",
                due_on=(action.due_on or "") if action else "",
                status=action.status if action else "",
                note=node.note,
                turn=node.turn,
                backdrop=node.backdrop,
                link=node.link,
                arrows=arrows.get(node.id, ()),
                carried=kept,
            )
        )
    return found


def _sides(tree: Tree) -> dict[int, int]:
    """The side of every branch; where none was kept the branches are shared out by weight."""
    branches = tree.branches
    if all(branch.side is None for branch in branches):
        weights = [float(sum(1 for _ in tree.subtree(branch.id))) for branch in branches]
        return dict(zip((branch.id for branch in branches), split_sides(weights), strict=True))
    return {branch.id: branch.side or 1 for branch in branches}
