"""What gathers notes on the laptop put together: clusters, silent clustering, twins, looking into stacks, photos."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.board.choosing import Choosing
from app.board.cluster_commands import cluster_commands, sorting_commands
from app.board.clustering import Clustering
from app.board.clusters import ClusterDeeds, NameBar
from app.board.desk import Desk
from app.board.fan import Fan
from app.board.grip import Grip
from app.board.pen import Pen
from app.board.photo_commands import photo_commands
from app.board.photo_grip import PhotoGrip
from app.board.twins import TwinBar
from app.board.view import BoardView
from app.shell.actions import Command
from app.shell.errors import contained


class ClusterTools(QObject):
    """The tools of one view, with their strips and commands."""

    tables = ("cluster", "sorting", "not_twins")

    def __init__(self, view: BoardView, pen: Pen, choosing: Choosing, grip: Grip) -> None:
        super().__init__(view)
        self.deeds = ClusterDeeds(view, pen, choosing)
        self.fan = Fan(view, pen)
        self.photos = PhotoGrip(view, pen)
        self.naming, self.twins = NameBar(view, pen), TwinBar(view, pen)
        self.clustering = Clustering(view, pen, choosing, self.deeds)
        self.deeds.name_asked.connect(self._ask_name)
        grip.name_asked.connect(self._ask_name)
        grip.opened.connect(lambda id_: contained(lambda: self.deeds.open_one(id_)))
        # Those that are asked right now come before those that share their keys.
        self.commands = in_turn([
            *cluster_commands(self.deeds, choosing, self.fan),
            *photo_commands(self.photos),
            *sorting_commands(self.clustering, self.twins),
        ])  # fmt: skip

    def attach(self, desk: Desk) -> None:
        """Lay the strips over the board."""
        for strip in (self.clustering, self.twins, self.naming):
            desk.put_above(strip)

    def beside(self, commands: Iterable[Command]) -> list[Command]:
        """Other commands of the board, each at rest while one of these has its key."""
        owners: dict[str, list[Command]] = {}
        for one in self.commands:
            owners.setdefault(one.key, []).append(one)
        made = []
        for each in commands:
            over = [one for key in (each.key, *each.more_keys) if key for one in owners.get(key, ())]
            made.append(replace(each, when=partial(_rests, each, over)) if over else each)
        return made

    def clear(self) -> None:
        """Another board is shown."""
        for strip in (self.twins, self.naming):
            strip.close_it()
        self.fan.close()
        self.photos.leave()

    def _ask_name(self, cluster: int) -> None:
        self.twins.close_it()
        self.naming.ask(cluster)


def in_turn(commands: Iterable[Command]) -> list[Command]:
    """Commands of which each rests while one before it with the same key can be given."""
    made: list[Command] = []
    for each in commands:
        over = [one for one in made if one.key and one.key == each.key]
        made.append(replace(each, when=partial(_rests, each, over)) if over else each)
    return made


def _rests(each: Command, over: Sequence[Command]) -> bool:
    return each.when() and not any(one.when() for one in over)
