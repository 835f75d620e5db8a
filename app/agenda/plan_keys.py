"""Everything a person can do with the plan of a meeting, with its keys."""

from typing import Protocol

from app.agenda.agenda_table import AgendaTable
from app.shell.actions import Command
from db.agenda import Meeting, item
from db.carry import pin_item
from db.errors import words
from db.file import CommitteeFile


class Plan(Protocol):
    """What the commands need of the panel."""

    file: CommitteeFile
    meeting: Meeting | None
    table: AgendaTable

    def chosen(self) -> int | None: ...
    def edit_meeting(self) -> None: ...
    def open_meeting(self) -> None: ...
    def remove_meeting(self) -> None: ...
    def choose_template(self) -> None: ...
    def add_item(self) -> None: ...
    def remove_item(self) -> None: ...
    def shift(self, by: int) -> None: ...
    def stretch(self, minutes: int) -> None: ...


def plan_commands(plan: Plan) -> list[Command]:
    """The commands of the plan, those of the meeting first."""

    def shown() -> bool:
        return plan.meeting is not None

    def may_open() -> bool:
        return plan.meeting is not None and plan.meeting.closed_at is None

    def planned() -> bool:
        return plan.meeting is not None and plan.meeting.opened_at is None

    return [
        Command("open_meeting", words("Open the meeting"), "F5", "play",
                words("Start the meeting's clock and its first item"), plan.open_meeting, may_open),
        Command("use_template", words("Template"), "Ctrl+T", "file-document-outline",
                words("Take a whole agenda from a template"), plan.choose_template, shown),
        Command("add_item", words("New item"), "Ins", "plus", words("Add an item after the chosen one"),
                plan.add_item, shown),
        *item_commands(plan),
        Command("edit_meeting", words("Change the meeting"), "E", "pencil-outline",
                words("Change title, theme, place, time and secretary"), plan.edit_meeting, shown),
        Command("remove_meeting", words("Remove the meeting"), "", "delete-outline",
                words("Remove a meeting that was never opened, with its agenda"), plan.remove_meeting, planned),
    ]  # fmt: skip


def item_commands(plan: Plan) -> list[Command]:
    """What can be done with the chosen item."""

    def chosen() -> bool:
        return plan.chosen() is not None

    def pin() -> None:
        if (id_ := plan.chosen()) is not None:
            pin_item(plan.file, id_, not item(plan.file, id_).pinned)

    return [
        Command("remove_item", words("Remove the item"), "Del", "", words("Remove the chosen item"), plan.remove_item,
                chosen),
        Command("rename_item", words("Rename"), "F2", "", words("Write the item's title in its row"),
                plan.table.write_title, chosen),
        Command("item_up", words("Move up"), "Alt+Up", "", words("Move the chosen item up"),
                lambda: plan.shift(-1), chosen),
        Command("item_down", words("Move down"), "Alt+Down", "", words("Move the chosen item down"),
                lambda: plan.shift(1), chosen),
        Command("longer", words("One minute more"), "+", "", words("Give the chosen item one minute more"),
                lambda: plan.stretch(1), chosen),
        Command("shorter", words("One minute less"), "-", "", words("Give the chosen item one minute less"),
                lambda: plan.stretch(-1), chosen),
        Command("pin_item", words("Take along"), "Shift+T", "pin-outline",
                words("Put the item on the next meeting's agenda as well, or no longer"), pin, chosen),
    ]  # fmt: skip
