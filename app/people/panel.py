"""The room "People": who sits at the table, and who is there tonight."""

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.card import Divider, EmptyState
from app.kit.label import Label
from app.people.editor import PersonEditor
from app.people.entry import PersonEntry
from app.people.quorum import QuorumLine
from app.people.table import FIRST_STATE, NAME, STATE_KEYS, PeopleTable, PersonRow
from app.people.words import STATES, count_words, meeting_words
from app.shell.actions import Command, button_for, run
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from db.agenda import Meeting, running, upcoming
from db.errors import words
from db.file import CommitteeFile
from db.people import (
    add_guest,
    add_people,
    attendances,
    change_person,
    here,
    mark_attendance,
    move_seat,
    parties,
    people,
    person,
    remove_person,
)


class PeoplePanel(Panel):
    """The table of everybody, how they attend the open meeting or else the next one, and one of them to be changed."""

    tables: ClassVar = ("person", "party", "attendance", "presence", "meeting", "quorum_rule")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("people_panel")
        self.meeting: Meeting | None = None
        self.table = PeopleTable()
        self.entry = PersonEntry()
        self.quorum = QuorumLine(file)
        self.commands = [*self._make_commands(), self.quorum.rule]
        self._by_name = {command.name: command for command in self.commands}
        self._buttons: dict[str, KeyButton] = {c.name: button_for(c, height=34) for c in self.commands[:-1]}
        self.editor = PersonEditor(file, self._buttons["remove_person"])
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.picked.connect(lambda _id: self._show_chosen())
        self.table.moved.connect(self._on_moved)
        self.table.pressed_cell.connect(self._on_pressed_cell)
        self.table.rows.edited.connect(self._on_edited)
        self.entry.added.connect(self._on_added)

    def refresh(self) -> None:
        self.meeting = running(self.file) or upcoming(self.file)
        noted = attendances(self.file, self.meeting.id) if self.meeting else {}
        names = {party.id: party.name for party in parties(self.file)}
        everybody = people(self.file)
        sits_for = {
            id_: tr("for {name}", "substitute").format(name=person(self.file, one.stands_for).name)
            for id_, one in noted.items()
            if one.stands_for is not None
        }
        rows = [
            PersonRow(
                one,
                names.get(one.party or 0, ""),
                noted.get(one.id),
                self.meeting is not None,
                sits_for.get(one.id, ""),
            )
            for one in everybody
        ]
        self.table.show_people(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._states.setVisible(bool(rows) and self.meeting is not None)
        self._side.setVisible(bool(rows))
        self._buttons["parties"].setVisible(bool(names))
        inside = sum(here(one, noted.get(one.id)) for one in everybody)
        away = [noted[one.id] for one in everybody if one.id in noted and not here(one, noted[one.id])]
        apologies = sum(one.status == "apology" for one in away)
        self._count.setText(count_words(inside, apologies, sum(one.status == "late" for one in away)))
        self._count.setVisible(self.meeting is not None and bool(rows))
        self._where.setText(meeting_words(self.meeting))
        self.quorum.show_meeting(self.meeting.id if self.meeting and rows else None)
        self.quorum.setVisible(bool(rows))
        self._show_chosen()

    # -- what can be done here

    def _make_commands(self) -> list[Command]:
        def chosen() -> bool:
            return self.table.current_id() is not None

        def attends(state: str) -> bool:
            return chosen() and self.meeting is not None and (state != "left" or self.meeting.opened_at is not None)

        tips = {
            "present": words("The chosen person is in the room"),
            "apology": words("The chosen person has sent an apology"),
            "late": words("The chosen person comes later; press T when they are there"),
            "left": words("The chosen person has gone home"),
        }
        states = [
            Command(f"attend_{state}", text, key, "", tips[state], partial(self.attend, state), partial(attends, state))
            for state, (text, key, _icon) in STATES.items()
        ]
        return [
            Command("add_person", words("Add people"), "Ins", "account-plus-outline",
                    words("Write names, one after the other, or paste a list"), self.begin_adding),
            *states,
            Command("rename_person", words("Rename"), "F2", "", words("Change the name in the table"), self._rename,
                    chosen),
            Command("seat_up", words("One seat up"), "Alt+Up", "", words("Move the chosen person one seat up"),
                    lambda: self._move(-1), chosen),
            Command("seat_down", words("One seat down"), "Alt+Down", "", words("Move the chosen person one seat down"),
                    lambda: self._move(1), chosen),
            Command("substitute", words("Substitute"), "V", "account-switch-outline",
                    words("Write who sits for the chosen member tonight"),
                    lambda: self.editor.begin_substitute(), self._is_member),
            Command("remove_person", words("Remove the person"), "Del", "",
                    words("Take the chosen person off the committee; what they did stays"), self._remove, chosen),
            Command("parties", words("Parties"), "P", "", words("Show the parties, or lay them aside"),
                    self._toggle_parties),
            Command("paste_people", words("Paste a list of names"), "Ctrl+V", "",
                    words("Add everybody from a copied list, one name a line"), self._paste,
                    lambda: bool(QGuiApplication.clipboard().text().strip())),
        ]  # fmt: skip

    def attend(self, state: str) -> None:
        """Note how the chosen person attends."""
        mark_attendance(self.file, self.meeting.id if self.meeting else 0, self.table.current_id() or 0, state)

    def begin_adding(self) -> None:
        """Put the cursor where new people are written."""
        self.entry.line.setFocus()

    def _rename(self) -> None:
        self.table.edit(self.table.rows.index(self.table.currentIndex().row(), NAME))

    def _move(self, by: int) -> None:
        one = person(self.file, self.table.current_id() or 0)
        seats = sum(p.seat is not None for p in people(self.file))
        if one.seat is None:
            move_seat(self.file, one.id, seats + 1)
        elif 1 <= one.seat + by <= seats:
            move_seat(self.file, one.id, one.seat + by)

    def _remove(self) -> None:
        at = self.table.currentIndex().row()
        remove_person(self.file, self.table.current_id() or 0)
        rest = self.table.rows.rows
        self.table.pick(rest[min(at, len(rest) - 1)].id if rest else None, NAME)

    def _is_member(self) -> bool:
        chosen = self.editor.person
        return self.meeting is not None and chosen is not None and chosen.kind != "guest"

    def _toggle_parties(self) -> None:
        button = self._buttons["parties"]
        button.setChecked(not button.property("shown"))
        button.setProperty("shown", button.isChecked())
        self.table.show_parties(button.isChecked())

    def _paste(self) -> None:
        self.add(QGuiApplication.clipboard().text().splitlines(), str(self.entry.kind.currentData()))

    def add(self, lines: list[str], kind: str) -> None:
        """Add people of one kind; a guest is in the room tonight."""
        names = [line for line in lines if line.strip()]
        if kind == "guest" and len(names) == 1 and self.meeting is not None:
            new = [add_guest(self.file, names[0], self.meeting.id)]
        else:
            new = add_people(self.file, lines, kind)
        self.table.pick(new[-1], NAME)

    # -- what is heard

    def _on_added(self, lines: list[str], kind: str) -> None:
        if run(Command("add_people", words("Add people"), "", "", "", lambda: self.add(lines, kind))):
            self.entry.line.clear()

    def _on_moved(self, id_: int, to: int) -> None:
        run(Command("seat", words("Change the seats"), "", "", "", lambda: move_seat(self.file, id_, to + 1)))

    def _on_pressed_cell(self, _id: int, column: int) -> None:
        if column >= FIRST_STATE:
            run(self._by_name[f"attend_{STATE_KEYS[column - FIRST_STATE]}"])

    def _on_edited(self, id_: int, _column: int, text: str) -> None:
        run(Command("rename", words("Rename"), "", "", "", lambda: change_person(self.file, id_, name=text)))

    # -- how it stands on the screen

    def _show_chosen(self) -> None:
        id_ = self.table.current_id()
        everybody = {row.id: row.person for row in self.table.rows.rows}
        self.editor.show_person(everybody.get(id_ or 0), parties(self.file))
        guests = [row.person.name for row in self.table.rows.rows if row.person.kind == "guest"]
        self.editor.show_tonight(self.meeting.id if self.meeting else None, guests)
        for name, button in self._buttons.items():
            button.setEnabled(self._by_name[name].when())

    def _lay_out(self) -> None:
        self._count, self._where = Label("", "strong"), Label("", "hint", elided=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(tr("People"), "screen"))
        head.addWidget(self._count)
        head.addStretch(1)
        self._buttons["parties"].setCheckable(True)
        head.addWidget(self._buttons["parties"])
        self._states = QWidget()
        states = QHBoxLayout(self._states)
        states.setContentsMargins(0, 0, 0, 0)
        states.setSpacing(8)
        for state in STATE_KEYS:
            states.addWidget(self._buttons[f"attend_{state}"])
        states.addWidget(self._buttons["substitute"])
        states.addStretch(1)
        states.addWidget(self.quorum)
        left = QVBoxLayout()
        left.setContentsMargins(16, 14, 16, 12)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._where)
        left.addWidget(self._make_pages(), 1)
        left.addWidget(self._states)
        left.addLayout(self._adding_row())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(Divider(upright=True))
        side.addWidget(self.editor)
        row.addWidget(self._side)

    def _adding_row(self) -> QHBoxLayout:
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.entry, 1)
        adding.addWidget(self._buttons["add_person"])
        return adding

    def _make_pages(self) -> QStackedWidget:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        first = button_for(self._by_name["add_person"], next=True, height=44)
        sentence = tr("Write the names of the members, or paste a list. Each gets a seat at the round table.")
        self._pages.addWidget(EmptyState(None, tr("Who sits at the table?"), sentence, [first]))
        return self._pages
