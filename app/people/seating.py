"""The page "Seating plan": who sits where tonight, a proposal that mixes people well, and signs for the table."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.kit import ask
from app.kit.card import Divider, EmptyState
from app.kit.label import Label
from app.kit.ring import Arrow
from app.people.proposal_card import ProposalCard
from app.people.seat_drawing import Place
from app.people.seat_table import SeatTable
from app.people.words import meeting_words, percent
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import Meeting, running, upcoming
from db.attendance import attendances, here, substitutes
from db.errors import words
from db.file import CommitteeFile
from db.mixing import Reasons, Sitter, reasons
from db.person import Person, people, short_names
from db.roles import PARTIES_ASIDE, roles_aside
from db.seating import arrange, insert_at, memory, own_seats, propose, sitters, swap, usual_seats


class SeatingPanel(Panel):
    """The table of the open meeting, or else of the next one. A proposal is shown on it before anything is changed."""

    tables: ClassVar = ("person", "attendance", "seating", "meeting", "item", "group_member")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("seating_panel")
        self.meeting: Meeting | None = None
        self.order: list[int] | None = None
        self._seed = 0
        self.table = SeatTable()
        self.commands = self._make_commands()
        self._by_name = {command.name: command for command in self.commands}
        self._buttons = {name: button_for(command, height=36) for name, command in self._by_name.items()}
        self._buttons["use_seats"].set_next(True)
        self.card = ProposalCard([self._buttons[n] for n in ("mix_seats", "use_seats", "another_mix", "leave_mix")])
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.swapped.connect(self._on_swapped)
        self.table.inserted.connect(self._on_inserted)

    def refresh(self) -> None:
        self.meeting = running(self.file) or upcoming(self.file)
        around = self._around()
        self._pages.setCurrentIndex(0 if around else 1)
        self._side.setVisible(bool(around))
        if self.meeting is None or not around:
            self.order = None
            return
        if self.order is not None and sorted(self.order) != sorted(p.id for p in around):
            self.order = None  # somebody came or went: the proposal was made for others
        self._where.setText(self._meeting_words(self.meeting))
        now = self._reasons(self.meeting, [p.id for p in around], around)
        then = self._reasons(self.meeting, self.order, around) if self.order else None
        self._show_table(around, (then or now).index)
        parties = roles_aside(self.file, self.meeting.id) < PARTIES_ASIDE
        self.card.show_reasons(now, then, parties=parties)
        for name, button in self._buttons.items():
            button.setEnabled(self._by_name[name].when())
            if name in ("use_seats", "another_mix", "leave_mix"):
                button.setVisible(self.order is not None)
        self._buttons["mix_seats"].setVisible(self.order is None)

    def propose(self) -> None:
        """Show another order that mixes people well; nothing is changed yet."""
        if self.meeting is not None:
            self.order = propose(self.file, self.meeting.id, self._seed)
            self._seed += 1
            self.table.setFocus()
            self.refresh()

    def accept(self) -> None:
        """Seat everybody tonight as proposed."""
        order, self.order = self.order, None
        if self.meeting is not None and order is not None:
            arrange(self.file, self.meeting.id, order, name=words("Mix the seats"))

    def leave(self) -> None:
        """Forget the proposal."""
        self.order = None
        self.refresh()

    def _around(self) -> list[Person]:
        return sitters(self.file, self.meeting.id) if self.meeting else []

    def _reasons(self, meeting: Meeting, order: list[int], around: list[Person]) -> Reasons:
        known = memory(self.file, meeting.id)
        return reasons(order, [Sitter(p.id, p.kind, p.party) for p in around], known.sat, known.worked)

    # -- what can be done here

    def _make_commands(self) -> list[Command]:
        def proposed() -> bool:
            return self.order is not None

        def several() -> bool:
            return self.order is None and len(self.table.places) > 2

        def may(arrow: Arrow) -> bool:
            return self.order is None and self.table.neighbour(arrow) is not None

        ways: tuple[tuple[Arrow, str, str], ...] = (
            ("left", words("Change seats to the left"), "Alt+Left"),
            ("right", words("Change seats to the right"), "Alt+Right"),
            ("up", words("Change seats upwards"), "Alt+Up"),
            ("down", words("Change seats downwards"), "Alt+Down"),
        )
        tip = words("The chosen person changes seats with the neighbour on that side")
        return [
            Command("mix_seats", words("Mix the seats"), "M", "shuffle-variant",
                    words("Show an order with kinds and old partners apart; you choose"), self.propose, several),
            Command("use_seats", words("Use these seats"), "Return", "check",
                    words("Seat everybody tonight as proposed"), self.accept, proposed, ("Ctrl+Return",)),
            Command("another_mix", words("Another proposal"), "N", "shuffle-variant",
                    words("Show another order that is as good"), self.propose, proposed),
            Command("leave_mix", words("Keep the seats"), "Esc", "", words("Forget the proposal"), self.leave,
                    proposed),
            *(Command(f"swap_{arrow}", text, key, "", tip, partial(self._step, arrow), partial(may, arrow))
              for arrow, text, key in ways),
            Command("usual_seats", words("Usual seats"), "U", "restore",
                    words("Seat everybody where they usually sit"), self._usual, self._has_own),
            Command("seat_signs", words("Seat signs (PDF) …"), "Ctrl+P", "card-account-details-outline",
                    words("Write a sign with the name for each seat, two on a page, to be folded"), self._signs,
                    lambda: bool(self.table.places)),
        ]  # fmt: skip

    def _has_own(self) -> bool:
        return self.order is None and self.meeting is not None and bool(own_seats(self.file, self.meeting.id))

    def _step(self, arrow: Arrow) -> None:
        who, other = self.table.current(), self.table.neighbour(arrow)
        if self.meeting is not None and who is not None and other is not None:
            swap(self.file, self.meeting.id, who, other)

    def _usual(self) -> None:
        if self.meeting is not None:
            usual_seats(self.file, self.meeting.id)

    def _signs(self) -> None:
        from app.shell.seat_signs import write_signs  # Qt's PDF writer is loaded when it is asked for

        path = ask.file_to_save(self.window(), tr("Seat signs"), "PDF (*.pdf)", f"{tr('Seat signs')}.pdf")
        if path is not None:
            write_signs(path, [place.name for place in self.table.places])

    # -- what is heard

    def _on_swapped(self, who: int, other: int) -> None:
        self._change(lambda meeting: swap(self.file, meeting, who, other))

    def _on_inserted(self, who: int, index: int) -> None:
        self._change(lambda meeting: insert_at(self.file, meeting, who, index))

    def _change(self, do: Callable[[int], None]) -> None:
        meeting = self.meeting
        if meeting is not None:
            run(Command("seat", words("Change the seats"), "", "", "", lambda: do(meeting.id)))

    # -- how it stands on the screen

    def _meeting_words(self, meeting: Meeting) -> str:
        own = tr("seats of its own") if own_seats(self.file, meeting.id) else tr("the usual seats")
        return f"{meeting_words(meeting)} · {own}"

    def _show_table(self, around: list[Person], index: float) -> None:
        assert self.meeting is not None
        noted, shorts = attendances(self.file, self.meeting.id), short_names(around)
        names = {p.id: p.name for p in people(self.file, active=False)}
        for_whom = {sub: names[member] for member, sub in substitutes(self.file, self.meeting.id).items()}
        by_id = {p.id: p for p in around}
        before = [p.id for p in around]
        order = self.order or before
        places = [
            Place(
                id_,
                by_id[id_].name,
                shorts[id_],
                by_id[id_].kind,
                late=not here(by_id[id_], noted.get(id_)),
                moved=id_ != before[i],
                note=tr("for {name}", "substitute").format(name=for_whom[id_]) if id_ in for_whom else "",
            )
            for i, id_ in enumerate(order)
        ]
        self.table.movable = self.order is None
        mixed = tr("{share} mixed", "mix index of the table").format(share=percent(index))
        self.table.show_places(places, tr("%n at the table", "", len(places)), mixed)

    def _lay_out(self) -> None:
        self._where = Label("", "hint", elided=True)
        tip = tr("Drag a person onto another seat, or between two. Arrows choose, Alt and an arrow moves.")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._buttons["usual_seats"])
        buttons.addWidget(self._buttons["seat_signs"])
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(16, 14, 16, 12)
        left.setSpacing(8)
        left.addWidget(Label(tr("Seating plan"), "screen"))
        left.addWidget(self._where)
        left.addWidget(self._make_pages(), 1)
        self._side = QWidget()
        self._side.setFixedWidth(324)
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(Divider(upright=True))
        side.addWidget(self.card)
        foot = Label(tip, "hint", wraps=True)
        left.addWidget(foot)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def _make_pages(self) -> QStackedWidget:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        sentence = tr("When a meeting is planned and people are on the list, you arrange its seats here.")
        self._pages.addWidget(EmptyState(None, tr("Nobody to seat yet"), sentence, []))
        return self._pages
