"""The page of the rota: who leads which meeting, the pair to be settled next, and how the turns are shared."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.chair.menus import fill_apologies, fill_swaps
from app.chair.pair_card import PairCard, Preparation
from app.chair.share_table import ShareTable
from app.chair.table import RotaTable
from app.kit.buttons import KeyButton
from app.kit.card import Divider, EmptyState
from app.kit.label import Label
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import language, tr
from app.shell.panel import Panel
from db.chair import (
    Evening,
    choose_pair,
    confirm_pair,
    ids,
    next_evening,
    propose_rest,
    rota,
    shares,
    skip,
    swap,
)
from db.chair_order import reasons
from db.errors import words
from db.file import CommitteeFile
from db.people import people
from db.preparation import tasks

WIDTH = 372


class RotaPanel(Panel):
    """The rota of all ordinary meetings, with the next pair at its side."""

    tables: ClassVar = ("meeting", "chair_duty", "person", "attendance", "preparation")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("rota_panel")
        self.evenings: list[Evening] = []
        self.table = RotaTable()
        self.menu = QMenu(self)
        self.menu.setObjectName("rota_menu")
        self.commands = self._make_commands()
        self._by_name = {command.name: command for command in self.commands}
        self.buttons: dict[str, KeyButton] = {c.name: button_for(c, height=34) for c in self.commands}
        self.card = PairCard([self.buttons[name] for name in ("confirm_pair", "swap_pair", "skip_chair")])
        self.shares = ShareTable()
        self.preparation = Preparation()
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.picked.connect(lambda _id: self._show_evening())

    def evening(self) -> Evening | None:
        """The evening the card is about: the chosen one while it was not held, else the one to be settled next."""
        chosen = next((one for one in self.evenings if one.id == self.table.current_id()), None)
        return chosen if chosen and chosen.meeting.opened_at is None else next_evening(self.evenings)

    def refresh(self) -> None:
        self.evenings = rota(self.file)
        self.table.rows.show_rows(self.evenings)
        self._pages.setCurrentIndex(0 if self.evenings else 1)
        self._side.setVisible(bool(self.evenings))
        matrix = [one.meeting for one in self.evenings]
        self.shares.show_shares(shares(self.evenings, people(self.file)), matrix)
        self._show_evening()

    # -- what can be done here

    def _make_commands(self) -> list[Command]:
        def open_evenings() -> bool:
            return any(one.meeting.opened_at is None and one.settled != "confirmed" for one in self.evenings)

        def proposed() -> bool:
            here = self.evening()
            return here is not None and here.settled == "proposed"

        def led() -> bool:
            here = self.evening()
            return here is not None and bool(here.chairs)

        return [
            Command("propose_rest", words("Propose the rest"), "R", "refresh",
                    words("Propose a pair for each meeting to come that has no confirmed one"),
                    lambda: propose_rest(self.file), open_evenings),
            Command("confirm_pair", words("Confirm"), "Return", "", words("This pair leads"), self._confirm, proposed),
            Command("swap_pair", words("Swap"), "B", "", words("Swap evenings, or let somebody else lead"),
                    self._show_swaps, lambda: self.evening() is not None),
            Command("skip_chair", words("Apology"), "A", "",
                    words("One of the pair cannot come: somebody steps in and gives an evening in exchange"),
                    self._show_apologies, led),
        ]  # fmt: skip

    def _confirm(self) -> None:
        here = self.evening()
        if here is not None:
            confirm_pair(self.file, here.id)
            following = next_evening(self.evenings)
            self.table.pick(following.id if following else None)

    def _show_swaps(self) -> None:
        here = self.evening()
        if here is None:
            return
        others = [one for one in self.evenings if one.id != here.id and one.meeting.opened_at is None]
        members = [one for one in people(self.file) if one.kind != "guest"]
        fill_swaps(self.menu, here, others, members, lambda *who: self._swap(here.id, *who),
                   lambda who: self._give(lambda: choose_pair(self.file, here.id, who)))  # fmt: skip
        self._pop_up("swap_pair")

    def _show_apologies(self) -> None:
        here = self.evening()
        if here is not None:
            fill_apologies(self.menu, here, lambda who: self._give(lambda: skip(self.file, here.id, who)))
            self._pop_up("skip_chair")

    def _swap(self, meeting: int, chair: int, other_meeting: int, other: int) -> None:
        self._give(lambda: swap(self.file, meeting, chair, other_meeting, other))

    def _give(self, do: Callable[[], object]) -> None:
        run(Command("rota", words("Chair rota"), "", "", "", do))

    def _pop_up(self, button: str) -> None:
        under = self.buttons[button]
        self.menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    # -- how it stands on the screen

    def _show_evening(self) -> None:
        here = self.evening()
        self.card.setVisible(here is not None)
        self.preparation.setVisible(here is not None)
        self._line.setVisible(here is not None)
        if here is not None:
            at = next(i for i, one in enumerate(self.evenings) if one.id == here.id)
            why = reasons(ids(here.chairs), [ids(one.chairs) for one in self.evenings[:at]])
            self.card.show_evening(here, why, is_next=here is next_evening(self.evenings))
            found = tasks(self.file, here.id, language())
            self.preparation.show_tasks(here.meeting.number, found, self.hear.now().astimezone().date())
        for name, button in self.buttons.items():
            button.setEnabled(self._by_name[name].when())
        proposed = here is not None and here.settled == "proposed"
        self.buttons["confirm_pair"].setVisible(proposed)
        self.buttons["confirm_pair"].set_next(proposed)
        self.buttons["propose_rest"].set_next(not proposed and self._by_name["propose_rest"].when())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(tr("Chair rota"), "screen", elided=True), 1)
        head.addWidget(self.buttons["propose_rest"])
        rule = tr("Two citizens lead together, and the administration supports them. "
                  "Each pair is used once before a pair comes again.")  # fmt: skip
        filled = QWidget()
        left = QVBoxLayout(filled)
        left.setContentsMargins(16, 12, 16, 12)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(Label(rule, "hint", wraps=True))
        left.addWidget(self.table, 1)
        nothing = EmptyState(None, tr("No meetings to lead yet"),
                             tr("Plan the first meetings; then two citizens are proposed for each."))  # fmt: skip
        self._pages = QStackedWidget()
        self._pages.addWidget(filled)
        self._pages.addWidget(nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pages, 1)
        row.addWidget(self._make_side())

    def _make_side(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.shares)
        self._line = Divider()
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        inside.addWidget(self.card)
        inside.addWidget(scroll, 1)
        inside.addWidget(self._line)
        inside.addWidget(self.preparation)
        self._side = QWidget()
        self._side.setFixedWidth(WIDTH)
        row = QHBoxLayout(self._side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Divider(upright=True))
        row.addLayout(inside, 1)
        return self._side
