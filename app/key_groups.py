"""What the sheet of keys tells, place by place: the commands that are there, and what fields make of their keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, cast

from app import key_hints
from app.shell.actions import Command
from app.shell.key_sheet import KeyRow
from app.shell.language import tr
from db.errors import words

if TYPE_CHECKING:
    from app.board.panel import BoardPanel
    from app.committee import CommitteeView

Hints = Sequence[tuple[Sequence[str], str, str]]
BOARD_PARTS: Final = (
    (words("Silent writing"), re.compile(r"silent_"), ()),
    (words("Clustering in silence, and near-identical notes"), re.compile(r"board_(sort|twin|not_twins)"), ()),
    (words("Clusters and stacks"),
     re.compile(r"board_(cluster|take_out|name_cluster|fold|open_all|choose_cluster|merge|dissolve|fan|stack|unstack)"),
     ()),
    (words("Photos of paper"), re.compile(r"board_(photo|picture|drop_picture)"), ()),
    (words("From SWOT to strategy"), re.compile(r"(tows|swot)_|board_(tows|compare|check|evidence)"),
     key_hints.STRATEGIES),
    (words("Arrange notes"), re.compile(r"board_(align|spread|move|nudge|go|front|back|walk)"), ()),
)  # fmt: skip


HERE: Final = {
    "round": words("Round"), "list": words("Speaker list"), "board": words("Board"), "map": words("Minutes"),
    "card": words("The chair's card"), "vote": words("Vote"), "catch_up": words("Catch up"), "plan": words("Meetings"),
    "minutes": words("Minutes"), "boards": words("Board"), "rota": words("Chair rota"), "people": words("People"),
    "preparation": words("Preparation"), "approval": words("Approval"), "item": words("Run"),
}  # fmt: skip
"""Where one is, and the title of its keys: those stand first."""


def key_groups(view: CommitteeView | None, window: Sequence[Command]) -> list[tuple[str, list[KeyRow]]]:
    """The sheet: titles with their rows, first the place where one is, then the meeting and its tools."""
    made = [*(_committee(view) if view is not None else []), (tr("Rundbord"), rows(window))]
    if view is not None:
        at = {"run": view.cockpit.tool, "meetings": view.meetings.page}.get(view.room, view.room)
        made.sort(key=lambda group: group[0] != tr(HERE.get(at, "")))
    return [(title, found) for title, found in made if found]


def rows(commands: Iterable[Command], hints: Hints = ()) -> list[KeyRow]:
    """A row for each command with a key, and for a row of numbered ones one; hints behind them."""
    made: dict[str, KeyRow] = {}
    numbered: dict[str, list[Command]] = {}
    for command in commands:
        if not command.key:
            continue
        if match := re.fullmatch(r"(.+)_\d", command.name):
            numbered.setdefault(match[1], []).append(command)
        name = match[1] if match and len(numbered[match[1]]) > 1 else command.name
        held = numbered.get(name, [command])
        if len(held) > 1:
            first = held[0]
            made.pop(first.name, None)
            made[name] = KeyRow((first.key, held[-1].key), f"{tr(first.text)} …", tr(first.tip), through=True)
        elif command.name not in made and command.text:
            made[command.name] = KeyRow((command.key, *command.more_keys), tr(command.text), tr(command.tip))
    return [*made.values(), *(KeyRow(tuple(keys), tr(text), tr(tip)) for keys, text, tip in hints)]


def _committee(view: CommitteeView) -> list[tuple[str, list[KeyRow]]]:
    cockpit, meetings = view.cockpit, view.meetings
    tools, pages, floor = cockpit.tools, meetings.pages, cockpit.floor.commands
    turns = [command for command in view.jumps.commands if command.name == "turns_page"]
    around = [*cockpit.commands, *cockpit.strip.commands, *view.header.commands]
    return [
        (tr("Run"), rows(around)),
        (tr("The floor"), rows(floor, key_hints.FLOOR)),
        (tr("Round"), rows(tools["round"].commands)),
        (tr("Speaker list"), rows([c for c in floor if c.name == "speaking_rules"])),
        (tr("Who had the floor"), rows(turns, key_hints.TURNS)),
        (tr("The wall"), rows(cockpit.wall_pane.commands)),
        (tr("The line of the minutes"), rows(cockpit.capture.commands, key_hints.CAPTURE)),
        (tr("Minutes"), rows(tools["map"].commands, key_hints.FIND)),
        *_board(cast("BoardPanel", tools["board"])),
        (tr("Vote"), rows(tools["vote"].commands)),
        (tr("The chair's card"), rows(tools["card"].commands)),
        (tr("When time is asked about"), rows([*cockpit.time_up.commands, *cockpit.away.commands])),
        (tr("Catch up"), rows(tools["catch_up"].commands)),
        (tr("Committee"), rows([*view.commands, *view.desk.commands])),
        (tr("Search in everything"), rows(view.search.commands, key_hints.SEARCH)),
        (tr("People"), rows(view.rooms["people"].commands)),
        (tr("Meetings"), rows([*meetings.commands, *meetings.plan.commands])),
        (tr("Chair rota"), rows(pages["rota"].commands)),
        (tr("Preparation"), rows(pages["preparation"].commands)),
        (tr("Approval"), rows(pages["approval"].commands)),
    ]


def _board(board: BoardPanel) -> list[tuple[str, list[KeyRow]]]:
    """The board's many commands by what they are about, what is left over first."""
    left = [*board.commands, *board.focus_commands]
    parts = []
    for title, pattern, hints in BOARD_PARTS:
        parts.append((tr(title), rows([c for c in left if pattern.match(c.name)], hints)))
        left = [c for c in left if not pattern.match(c.name)]
    return [(tr("Board"), rows(left, key_hints.NOTE)), *parts]
