"""The menu of what can be put on the wall, or put ready for it: stages, boards, and what was shown before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.shell.errors import contained
from app.shell.language import clock, tr
from app.wall_stages import STAGE_KINDS, STAGE_WORDS
from db.agenda_rows import running
from db.board_rows import boards, find_board
from db.errors import words
from db.file import CommitteeFile, moment
from db.wall_history import shown_before

LONGEST = 40
FOLLOW = words("Follow the item")


@dataclass(frozen=True)
class Choice:
    """One line of the menu; `earlier` when it is something the room saw before."""

    text: str
    stage: str
    board: int | None
    earlier: bool = False


def what(file: CommitteeFile, stage: str, board: int | None) -> str:
    """A stage in words; a board by its title."""
    found = find_board(file, board) if board is not None and stage == "board" else None
    return short(found.title) if found and found.title else tr(STAGE_WORDS[stage])


def short(title: str) -> str:
    """A title on one line of a menu."""
    line = " ".join(title.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def choices(file: CommitteeFile) -> Iterator[Choice]:
    """Everything that can be shown now: the stages, each board of the meeting, and what was shown before."""
    meeting = running(file)
    if meeting is None:
        return
    yield Choice(tr(FOLLOW), "auto", None)
    for kind in STAGE_KINDS:
        if kind.key:
            yield Choice(tr(kind.words), kind.name, None)
    for board in boards(file, meeting.id):
        yield Choice(short(board.title), "board", board.id)
    for sight in shown_before(file, meeting.id):
        told = tr("{time}: {what}", "when something was on the wall")
        line = told.format(time=clock(moment(sight.at)), what=what(file, sight.stage, sight.board))
        yield Choice(line, sight.stage, sight.board, earlier=True)


def open_menu(
    owner: QWidget, at: QPoint, title: str, lines: list[Choice], checked: Choice | None,
    choose: Callable[[str, int | None], None],
) -> QMenu:  # fmt: skip
    """Open the menu; the first nine lines can be chosen by their digit."""
    menu = QMenu(owner)
    menu.setObjectName("wall_menu")
    menu.setAccessibleName(title)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    head(menu, title)
    earlier = False
    for number, line in enumerate(lines, start=1):
        if line.earlier and not earlier:
            earlier = True
            menu.addSeparator()
            head(menu, tr("Shown before"))
        digit = f"&{number}  " if number <= 9 else ""
        action = menu.addAction(digit + line.text.replace("&", "&&"))
        action.setCheckable(not line.earlier)
        action.setChecked(line == checked)
        action.triggered.connect(lambda _checked=False, one=line: contained(lambda: choose(one.stage, one.board)))
    menu.popup(at)
    return menu


def head(menu: QMenu, text: str) -> None:
    """A line that only says what the following ones are."""
    menu.addAction(text).setEnabled(False)
