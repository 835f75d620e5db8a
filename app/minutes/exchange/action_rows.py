"""The actions of a meeting as rows for tables and calendars, in the edition that was asked for."""

from dataclasses import dataclass

from app.minutes.exchange.material import Material
from app.minutes.record_words import TASK, told
from app.shell.language import tr


@dataclass(frozen=True)
class ActionRow:
    """An action; `due_on` and `done_on` are ISO or empty, `status` is a code of `db.followup.STATUSES`."""

    id: int
    item: str
    text: str
    owner: str
    due_on: str
    status: str
    done_on: str
    remark: str


def action_rows(material: Material) -> list[ActionRow]:
    """The actions in order, with their state of today; remarks stay inside."""
    shown = material.edition.record
    now = {action.id: action for action in material.actions}
    titles = {case.id: f"{case.number}. {case.title}" for case in shown.cases}
    inside = material.edition.name == "internal"
    rows = []
    for task in shown.tasks:
        live = now.get(task.id)
        rows.append(
            ActionRow(
                id=task.id,
                item=titles.get(task.item or 0, ""),
                text=task.text,
                owner=task.owner,
                due_on=(live.due_on if live else task.due_on) or "",
                status=live.status if live else "planned",
                done_on=(live.done_on or "") if live else "",
                remark=live.remark if live and inside else "",
            )
        )
    return rows


def heads() -> list[str]:
    """What stands above the columns."""
    return [tr("Meeting"), tr("Item"), tr("What"), tr("Who"), tr("By when"), tr("Status"), tr("Done on"), tr("Remark")]


def cells(material: Material, row: ActionRow) -> list[str]:
    """One action as the cells below `heads`."""
    meeting = str(material.edition.record.number)
    return [meeting, row.item, row.text, row.owner, row.due_on, told(TASK, row.status), row.done_on, row.remark]
