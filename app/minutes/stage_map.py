"""The whole map on the wall, where all of it can be read from the last row: laid out anew only between items."""

from collections.abc import Iterator, Mapping
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.kit.stage import wall_px
from app.minutes.arrangement import Around, Arrangement
from app.minutes.draft import ECHO, Draft
from app.minutes.drawing import Hand, draw_map
from app.minutes.kinds import KIND_ICONS
from app.minutes.layout import Fit, Gaps, Way, best_fit, both_sides, bounds, middle_near, scale_to
from app.minutes.live import LiveLine
from app.minutes.node_card import NodeCard, card_of
from db.agenda import Item
from db.file import CommitteeFile
from db.outline import Node, Tree

LETTERS: Final = 14.0
"""The height of the letters of a node in the measure of the map; a wrap width is told in such heights."""

WRAPS: Final = (9.0, 11.0, 13.0, 16.0, 20.0, 25.0, 30.0)
LEAST_PX, MOST_PX = 35.0, 56.0
MOST_NODES = 90
SPARE, SPARE_LINES = 3, 2
"""Points to come, and their lines, for which room is left when the way is chosen, so that it lasts for the item."""

GAPS: Final = Gaps(across=28.0, branches=12.0, leaves=5.0)

Size = tuple[float, float]
Chosen = tuple[tuple[int, int], Fit | None]
_chosen: Final[WeakKeyDictionary[CommitteeFile, dict[tuple[Size, float], Chosen]]] = WeakKeyDictionary()


class WallMap(Arrangement):
    """The map as the room reads it: without names, links and places it came from; folded as in the file."""

    def __init__(self, tree: Tree, numbers: Mapping[int, int], breaks: frozenset[int]) -> None:
        super().__init__()
        self.gaps = GAPS
        self.wrap = WRAPS[0]
        self.sides: Mapping[int, int] = {}
        self.take(tree, Around(numbers, breaks))

    @property
    def children(self) -> dict[int, list[int]]:
        """What is shown under each node, in order."""
        found: dict[int, list[int]] = {}
        for id_, parent in self.parents.items():
            found.setdefault(parent, []).append(id_)
        return found

    def lay(self, wrap: float, sides: Mapping[int, int], drafts: Mapping[Draft, str] | None = None) -> None:
        """Find all places for lines of another length, with the branches on these sides."""
        self.wrap, self.sides = wrap, sides
        self._made.clear()
        self._version += 1
        self.arrange(drafts)

    def _card(self, node: Node) -> NodeCard:
        return card_of(self.caption(node), node.kind, wrap_at=self.wrap * LETTERS)

    def _card_of_draft(self, draft: Draft, text: str) -> NodeCard:
        return card_of(text, draft.kind, wrap_at=self.wrap * LETTERS)

    def _sides(self, branches: list[int]) -> dict[int, int]:
        return {id_: self.sides.get(id_, 1) for id_ in branches}


def wall_map(
    file: CommitteeFile, tree: Tree, agenda: list[Item], focus: Node, live: LiveLine | None, question: str, room: QRectF
) -> tuple[WallMap, Fit] | None:
    """The map with its enlargement and middle, None when it cannot be read whole, or could not when the item began.

    `focus` is the branch in work, `live` the point being written. Under a branch with no points stands the question.
    """
    if len(tree) > MOST_NODES or tree.root is None or focus.id == tree.root.id:
        return None
    numbers = {item.id: item.position for item in agenda}
    shown = WallMap(tree, numbers, frozenset(item.id for item in agenda if item.kind == "break"))
    size = (room.width(), room.height())
    fit = _choice(file, shown, focus, size)
    if fit is None:
        return None
    shown.lay(fit.wrap, fit.sides, _drafts(shown, focus, live, question))
    scale = min(fit.scale, scale_to(shown.places, size))
    if scale < wall_px(LEAST_PX) / LETTERS - 1e-9:
        return None
    middle = middle_near(fit.middle, shown.places, (room.width() / scale, room.height() / scale))
    return shown, fit._replace(scale=scale, middle=middle)


def draw_wall_map(painter: QPainter, room: QRectF, shown: WallMap, fit: Fit, focus: Node) -> list[str]:
    """Draw the map, the branch in work ringed; gives the kinds that are seen.

    The middle of the map stays where it is while points come, as long as all of it is seen.
    """
    left, top, right, bottom = bounds(shown.places)
    painter.save()
    painter.translate(room.center())
    painter.scale(fit.scale, fit.scale)
    painter.translate(-fit.middle[0], -fit.middle[1])
    hand = Hand(selected=focus.id, echo=ECHO if ECHO in shown.places else 0)
    draw_map(painter, shown, shown.places, QRectF(left, top, right - left, bottom - top), hand, 1.0)
    painter.restore()
    seen = {shown.tree.nodes[id_].kind for id_ in shown.places if id_ in shown.tree}
    return [kind for kind in KIND_ICONS if kind in seen and kind not in ("root", "topic")]


def _choice(file: CommitteeFile, shown: WallMap, focus: Node, size: Size) -> Fit | None:
    """The way chosen when the item began; chosen now if it has just begun."""
    kept = _chosen.setdefault(file, {})
    place, item = (size, wall_px(LEAST_PX)), (focus.map, focus.id)
    if place not in kept or kept[place][0] != item:
        kept[place] = (item, _choose(shown, focus, size))
    return kept[place][1]


def _choose(shown: WallMap, focus: Node, size: Size) -> Fit | None:
    shown.arrange()
    root, children = shown.tree.root, shown.children
    if root is None:
        return None
    spare = [-10 - n for n in range(SPARE)]
    children[focus.id] = [*children.get(focus.id, ()), *spare]
    ways = _ways(shown, root.id, children, spare)
    return best_fit(root.id, children, ways, size, wall_px(LEAST_PX) / LETTERS, wall_px(MOST_PX) / LETTERS, GAPS)


def _ways(shown: WallMap, root: int, children: Mapping[int, list[int]], spare: list[int]) -> Iterator[Way]:
    """Each length of line, with the branches on both sides and on the right alone."""
    for wrap in WRAPS:
        shown.lay(wrap, {})
        sizes: dict[int, Size] = {id_: (card.width, card.height) for id_, card in shown.cards.items()}
        sizes.update(dict.fromkeys(spare, (wrap * LETTERS + 40, SPARE_LINES * LETTERS * 1.3 + 6)))
        yield Way(wrap, sizes, both_sides(root, children, sizes, GAPS))
        yield Way(wrap, sizes, {})


def _drafts(shown: WallMap, focus: Node, live: LiveLine | None, question: str) -> dict[Draft, str]:
    if live is not None and live.text:
        under = live.under if live.under is not None and live.under in shown.tree else focus.id
        return {Draft(None, under, None, live.kind, last=True): live.text}
    if question and not shown.tree.children(focus.id):
        return {Draft(None, focus.id, None, "question"): question}
    return {}
