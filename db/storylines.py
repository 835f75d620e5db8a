"""Storylines: the same branch of the minutes followed through the meetings, and what came of what was said there.

Two branches tell the same story when the agenda item of one was carried over to the other, or when they are called the
same (`story_titles`). From the chosen branch, or the chosen point, the story also goes to what it led to and came from:
the actions of a decision, the item that follows an action up, and what is on the same trail.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from db.agenda import Meeting, meetings
from db.file import CommitteeFile
from db.followup import ActionItem, Decision, Trail, action_items, decisions, trails
from db.people import people, short_names
from db.story_rows import Branch, Link, Told, branches, links, outcomes_under, path, same_words, top_points
from db.story_titles import same_title

SHOWN: Final = 4


@dataclass(frozen=True)
class Chapter:
    """One meeting of a story, or one in which it does not appear: then `why` is empty.

    `why` says how it belongs, in this order: "chosen", "carried", "title", "decision", "action", "note", "trail".
    `branches` are nodes of this meeting's map, `said` the weightiest points, `more` how many there are beside them.
    """

    meeting: Meeting
    why: tuple[str, ...] = ()
    branches: tuple[int, ...] = ()
    said: tuple[Told, ...] = ()
    more: int = 0
    decisions: tuple[Decision, ...] = ()
    actions: tuple[ActionItem, ...] = ()


@dataclass(frozen=True)
class Storyline:
    """A story from its first meeting to the last one that was held; `trails` tell what became of its ideas.

    `owners` are short names by person, for the actions.
    """

    node: int
    title: str
    chapters: tuple[Chapter, ...]
    trails: tuple[Trail, ...]
    owners: Mapping[int, str]

    @property
    def told(self) -> tuple[Chapter, ...]:
        """The chapters in which something is told."""
        return tuple(one for one in self.chapters if one.why)


WHY: Final = ("chosen", "carried", "title", "decision", "action", "note", "trail")


def same_story(home: Branch, every: Sequence[Branch]) -> list[Branch]:
    """The branches that tell the same story as `home`, each with its reason; `home` comes first."""
    line = {home.id: replace(home, why="chosen")}
    waiting = [home]
    while waiting:
        here = waiting.pop()
        for other in every:
            why = "" if other.id in line or other.is_break else reason(here, other)
            if why:
                line[other.id] = replace(other, why=why)
                waiting.append(other)
    return list(line.values())


def reason(one: Branch, other: Branch) -> str:
    """Why two branches tell the same story: "carried", "title", or "" if they do not."""
    here, there = (one.item, one.carried_from), (other.item, other.carried_from)
    if (here[0] is not None and here[0] == there[1]) or (there[0] is not None and there[0] == here[1]):
        return "carried"
    return "title" if one.meeting != other.meeting and same_title(one.text, other.text) else ""


def storyline(file: CommitteeFile, node: int) -> Storyline:
    """The story of a branch, or of a point; a point of which nothing is told elsewhere gives that of its branch.

    Raises:
        KeyError: there is no such node.
    """
    way = path(file, node)
    if not way:
        raise KeyError(node)
    every = branches(file)
    by_id = {branch.id: branch for branch in every}
    home = next((by_id[id_] for id_, _, _ in way if id_ in by_id), None)
    if home is None or home.id != node:
        _, text, meeting = way[0]
        point = Branch(node, meeting, text, why="chosen")
        own = _story(file, point, [point, *(same_words(file, node) if home is not None else ())])
        if home is None or len(own.told) > 1:
            return own
    return _story(file, home, same_story(home, every))


@dataclass
class _Part:
    """A chapter that is being put together."""

    why: set[str] = field(default_factory=set)
    branches: list[int] = field(default_factory=list)
    said: dict[Told, None] = field(default_factory=dict)
    more: int = 0
    decisions: dict[int, None] = field(default_factory=dict)
    actions: dict[int, None] = field(default_factory=dict)

    def add(self, link: Link) -> None:
        """Add what a link leads to."""
        if link.why:
            self.why.add(link.why)
        if link.table == "decision":
            self.decisions[link.id] = None
        elif link.table == "action_item":
            self.actions[link.id] = None
        else:
            self.said[Told(link.table, link.id, link.kind, link.text)] = None


def _story(file: CommitteeFile, home: Branch, line: Sequence[Branch]) -> Storyline:
    held = meetings(file)
    parts = {meeting.id: _Part() for meeting in held}
    for branch in line:
        part = parts[branch.meeting]
        part.why.add(branch.why)
        part.branches.append(branch.id)
        said, more = top_points(file, branch.id, SHOWN)
        part.said.update(dict.fromkeys(said))
        part.more += more
        for link in outcomes_under(file, branch.id):
            parts[link.meeting].add(link if link.meeting == branch.meeting else replace(link, why="decision"))
    found, on = links(file, home.id)
    for link in found:
        parts[link.meeting].add(link)
    made = {one.id: one for one in decisions(file)}
    agreed = {one.id: one for one in action_items(file)}
    chapters = [_chapter(meeting, parts[meeting.id], made, agreed) for meeting in held]
    names = short_names(people(file, active=False))
    kept = tuple(trail for trail in trails(file) if trail.id in on)
    return Storyline(home.id, home.text, from_first(chapters), kept, names)


def _chapter(meeting: Meeting, part: _Part, made: Mapping[int, Decision], agreed: Mapping[int, ActionItem]) -> Chapter:
    why = tuple(one for one in WHY if one in part.why)
    return Chapter(
        meeting, why, tuple(part.branches), tuple(part.said), part.more,
        tuple(made[id_] for id_ in part.decisions), tuple(agreed[id_] for id_ in part.actions),
    )  # fmt: skip


def from_first(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """The chapters from the first in which something is told to the last one told or held."""
    told = [at for at, one in enumerate(chapters) if one.why]
    held = [at for at, one in enumerate(chapters) if one.meeting.opened_at]
    if not told:
        return ()
    return tuple(chapters[told[0] : max([told[-1], *held]) + 1])
