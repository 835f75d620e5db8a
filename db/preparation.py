"""What the chair pair does before, during and after a meeting, each with its day: proposed, ticked, changed, added."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from db.agenda import meeting
from db.chair import Evening, local_day, rota, supports
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean
from db.people import short_names
from db.places import resources

PHASES: Final = ("before", "during", "after")


@dataclass(frozen=True)
class Task:
    """Something to do for a meeting by a day (ISO date or None); a proposed one, not in the file yet, has an id < 0."""

    id: int
    meeting: int
    phase: str
    text: str
    due_on: str | None
    done: bool


def overdue(task: Task, today: date) -> bool:
    """Whether its day has passed and it is not done."""
    return not task.done and task.due_on is not None and task.due_on < today.isoformat()


def proposed(
    meeting_id: int, day: date, names: Mapping[str, str], language: str, prepare_on: str | None = None
) -> list[Task]:
    """The usual list for a meeting on `day`, in "da" or "en".

    Args:
        names: who fills the places: supports, before (the pair that led the meeting before), after. A task whose
            people are unknown is left out.
        prepare_on: when the pair meets to prepare, a week before where nobody has said.
    """
    found: list[Task] = []
    for row in _usual():
        needs = row.get("needs", [])
        if all(names.get(name) for name in needs):
            due = (day + timedelta(days=row["days"])).isoformat()
            if "supports" in needs:
                due = prepare_on or due
            text = row["da" if language == "da" else "en"].format_map(names)
            found.append(Task(-1 - len(found), meeting_id, row["phase"], text, due, False))
    return in_order(found)


def in_order(tasks: Sequence[Task]) -> list[Task]:
    """Before, during, after; within them by day, those without one last."""
    return sorted(
        tasks, key=lambda task: (PHASES.index(task.phase), task.due_on is None, task.due_on or "", abs(task.id))
    )


def tasks(file: CommitteeFile, meeting_id: int, language: str = "da") -> list[Task]:
    """The list of a meeting; the usual one while nobody has worked on it."""
    rows = list(file.db.query("SELECT * FROM preparation WHERE meeting = ?", [meeting_id]))
    if rows:
        return in_order([Task(**{**row, "done": bool(row["done"])}) for row in rows])
    one = meeting(file, meeting_id)
    return proposed(meeting_id, local_day(one.starts_at), names_for(file, meeting_id), language, one.prepare_on)


def names_for(file: CommitteeFile, meeting_id: int) -> dict[str, str]:
    """Who supports a meeting, and which pairs led before and lead after it; "" where nobody is known."""
    evenings = rota(file)
    at = next((i for i, evening in enumerate(evenings) if evening.id == meeting_id), None)
    around: list[Evening | None] = [None, None]
    if at is not None:
        around = [evenings[at - 1] if at else None, evenings[at + 1] if at + 1 < len(evenings) else None]
    before, after = (" + ".join(short_names(list(one.chairs)).values()) if one else "" for one in around)
    helpers = " + ".join(short_names(supports(file, meeting_id)).values())
    return {"supports": helpers, "before": before, "after": after}


def tick(
    file: CommitteeFile, meeting_id: int, task_id: int, language: str = "da", *, actor: str = "facilitator"
) -> None:
    """Say that a task is done, or no longer."""
    with file.action(words("Tick off a task"), actor=actor):
        task = _settled(file, meeting_id, task_id, language)
        file.db.table("preparation").update(task.id, {"done": int(not task.done)})


def add_task(
    file: CommitteeFile, meeting_id: int, phase: str, text: str, due_on: str | None, language: str = "da", *,
    actor: str = "facilitator",
) -> int:  # fmt: skip
    """Add a task; returns its id.

    Raises:
        RuleBroken: it has no words.
    """
    wanted = checked(text)
    with file.action(words("Add a task"), actor=actor):
        _settle(file, meeting_id, language)
        row = {"meeting": meeting_id, "phase": phase, "text": wanted, "due_on": due_on, "done": 0}
        return file.new("preparation", row)


def change_task(
    file: CommitteeFile, meeting_id: int, task_id: int, phase: str, text: str, due_on: str | None,
    language: str = "da", *, actor: str = "facilitator",
) -> None:  # fmt: skip
    """Give a task other words, another phase or another day.

    Raises:
        RuleBroken: it has no words left.
    """
    wanted = checked(text)
    with file.action(words("Change a task"), actor=actor):
        task = _settled(file, meeting_id, task_id, language)
        file.db.table("preparation").update(task.id, {"phase": phase, "text": wanted, "due_on": due_on})


def move_task(
    file: CommitteeFile, meeting_id: int, task_id: int, days: int, language: str = "da", *, actor: str = "facilitator"
) -> None:
    """Move the day of a task; one without a day gets that of the meeting."""
    day = local_day(meeting(file, meeting_id).starts_at)
    with file.action(words("Move a task"), actor=actor, merge=f"preparation:{meeting_id}:{task_id}"):
        task = _settled(file, meeting_id, task_id, language)
        due = date.fromisoformat(task.due_on) + timedelta(days=days) if task.due_on else day
        file.db.table("preparation").update(task.id, {"due_on": due.isoformat()})


def remove_task(
    file: CommitteeFile, meeting_id: int, task_id: int, language: str = "da", *, actor: str = "facilitator"
) -> None:
    """Take a task off the list; when the last one is gone the usual list is proposed again."""
    with file.action(words("Remove a task"), actor=actor):
        file.db.table("preparation").delete(_settled(file, meeting_id, task_id, language).id)


def checked(text: str) -> str:
    """The words of a task on one line.

    Raises:
        RuleBroken: nothing is left.
    """
    kept = " ".join(clean(text).split())
    if not kept:
        raise RuleBroken(words("A task needs words."))
    return kept


def _settle(file: CommitteeFile, meeting_id: int, language: str) -> dict[int, Task]:
    """Inside an action: have the list in the file; returns each task by the id it was shown with."""
    found: dict[int, Task] = {}
    for task in tasks(file, meeting_id, language):
        row = {"meeting": meeting_id, "phase": task.phase, "text": task.text, "due_on": task.due_on, "done": 0}
        found[task.id] = replace(task, id=file.new("preparation", row)) if task.id < 0 else task
    return found


def _settled(file: CommitteeFile, meeting_id: int, task_id: int, language: str) -> Task:
    found = _settle(file, meeting_id, language).get(task_id)
    if found is None:
        raise RuleBroken(words("That task is no longer on the list."))
    return found


@cache
def _usual() -> Any:
    return json.loads((resources() / "methods" / "preparation.json").read_text(encoding="utf-8"))
