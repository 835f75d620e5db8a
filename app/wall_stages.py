"""Every stage the wall can show, listed once, and the wall as the room, the preview and a frozen picture see it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtGui import QPainter

from app.agenda.stage import AgendaStage, WelcomeStage, draw_time, draw_top_band
from app.agenda.time_up_stage import TimeUpStage
from app.board.stage import BoardStage
from app.kit.kind_shape import kinds_hidden
from app.kit.stage import Stage
from app.kit.theme import color, theme
from app.minutes.read_back_stage import ReadBackStage
from app.minutes.stage import MapStage
from app.speaking.stage import RoundStage, draw_floor_band
from db.errors import words
from db.file import CommitteeFile
from db.roles import KINDS_ASIDE, aside_on_wall
from db.schedule import schedule
from db.time_up import question
from db.wall import Shown, coming, drawn_as, held, prepared, shown, wall


@dataclass(frozen=True)
class StageKind:
    """One stage: its name in the file, its words, what draws it, and the key that shows it; "" where it comes itself.

    A stage with a key can be chosen and prepared; its name must be among those the table `wall` allows.
    """

    name: str
    words: str
    make: Callable[[CommitteeFile], Stage]
    tables: tuple[str, ...]
    key: str = ""


STAGE_KINDS: Final = (
    StageKind("welcome", words("The welcome"), WelcomeStage, WelcomeStage.tables),
    StageKind("agenda", words("The agenda"), AgendaStage, AgendaStage.tables, "F2"),
    StageKind("round", words("The floor"), RoundStage, RoundStage.tables, "F3"),
    StageKind("board", words("The board"), BoardStage, BoardStage.tables, "F4"),
    StageKind("map", words("The minutes"), MapStage, MapStage.tables, "F5"),
    StageKind("time_up", words("The time is up"), TimeUpStage, TimeUpStage.tables),
    StageKind("read_back", words("Decisions read back"), ReadBackStage, ReadBackStage.tables),
)
STAGE_WORDS: Final = {kind.name: kind.words for kind in STAGE_KINDS} | {"black": words("Black")}
AROUND: Final = frozenset(
    ("wall", "meeting", "item", "item_time", "item_extension", "time_up", "turn", "turn_time", "round", "seating")
)
WALL_TABLES: Final = tuple(sorted(AROUND.union(*(kind.tables for kind in STAGE_KINDS))))


class WallStage(Stage):
    """The stage of what is on, with the bands around it, as the room sees it."""

    own_bands = True
    tables = WALL_TABLES

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.stages = {kind.name: kind.make(file) for kind in STAGE_KINDS}

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        if self.is_black():
            painter.fillRect(0, 0, round(width), 1080, color("ink" if not theme().tokens.dark else "sunken"))
            return
        with drawn_as(self.instead()), kinds_hidden(aside_on_wall(self.file) == KINDS_ASIDE):
            self._draw_shown(painter, width, now)

    def is_black(self) -> bool:
        """Whether nothing is to be seen."""
        return wall(self.file).blank

    def instead(self) -> Shown | None:
        """What is drawn in place of what the rows say; None for what they say."""
        return None

    def asks(self) -> bool:
        """Whether the question of an item whose time is up lies over everything."""
        return True

    def name(self, now: datetime) -> str:
        """Which stage is on; "black" when nothing is to be seen."""
        if self.is_black():
            return "black"
        return "time_up" if self.asks() and question(self.file, now) else shown(self.file).stage

    def _draw_shown(self, painter: QPainter, width: float, now: datetime) -> None:
        showing, stage = shown(self.file), self.stages[self.name(now)]
        painter.save()
        stage.draw(painter, width, now)
        painter.restore()
        draw_time(painter, width, now)
        if not stage.own_bands:
            slots = schedule(self.file, showing.meeting, now) if showing.meeting else []
            draw_top_band(painter, width, showing, slots)
            draw_floor_band(painter, width, self.file, now, theme().tokens)


class ComingStage(WallStage):
    """What one key would put on the wall; the room does not see it yet."""

    tables = (*WALL_TABLES, "wall_next")

    def is_black(self) -> bool:
        return False

    def instead(self) -> Shown | None:
        return coming(self.file)

    def asks(self) -> bool:
        return prepared(self.file) is None


class HeldStage(WallStage):
    """What the wall was frozen at, where the very picture is gone: after a restart, or when a thaw was taken back."""

    def is_black(self) -> bool:
        return False

    def instead(self) -> Shown | None:
        return held(self.file)

    def asks(self) -> bool:
        return False
