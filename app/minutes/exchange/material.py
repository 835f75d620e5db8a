"""All that the minutes of a meeting are written from, gathered from the file so that writing needs no file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.kit.markup import printable
from app.minutes.exchange.outline import Outline, Point, outline, printable_facts
from app.minutes.record_words import called
from db.approval import Approval, approval, record_to_show
from db.committee import committee
from db.editions import Edition, internal, public
from db.file import CommitteeFile
from db.followup import ActionItem, action_items
from db.minutes_form import Form, form
from db.outcome_facts import DISPUTES
from db.people import people
from db.record import Record, Said


@dataclass(frozen=True)
class Material:
    """The minutes in one edition. `actions` have their state of today, `uuid` is the committee's.

    `template` is a town's own document to write into, None for ours.
    """

    edition: Edition
    outline: Outline
    form: Form
    approval: Approval
    actions: tuple[ActionItem, ...]
    uuid: str
    template: Path | None = None


def gather(file: CommitteeFile, meeting_id: int, edition: str, template: Path | None = None) -> Material:
    """Read the minutes of a meeting in an edition, "public" or "internal".

    Raises:
        Trouble: there are no minutes yet, or some nodes hang on none of the others.
    """
    whole = outline(file, meeting_id)
    shown = edition_of(file, meeting_id, edition)
    return Material(
        edition=shown,
        outline=edited(whole, shown.record) if edition == "public" else whole,
        form=form(file),
        approval=approval(file, meeting_id),
        actions=tuple(action_items(file, meeting_id)),
        uuid=committee(file).uuid,
        template=template,
    )


def edition_of(file: CommitteeFile, meeting_id: int, edition: str) -> Edition:
    """The record of a meeting in an edition, with what the public one leaves out."""
    whole = record_to_show(file, meeting_id)
    if edition == "internal":
        return internal(whole)
    return public(whole, form(file).rules, people(file, active=False), called())


def edited(whole: Outline, shown: Record) -> Outline:
    """The outline with the points, the words and the owners that an edition shows."""
    said = {one.id: one for one in shown.points}
    owners = {task.node: task.owner for task in shown.tasks}
    points = tuple(
        replace(
            point,
            depth=said[point.id].depth,
            text=printable(said[point.id].text),
            detail=printable(said[point.id].detail),
            owner=printable(owners.get(point.id, "")),
            link=printable(said[point.id].link),
            # Who had the floor, and what a stranger's program wrote about a node, stay inside.
            turn=None,
            backdrop=None,
            arrows=tuple(replace(arrow, label="") for arrow in point.arrows if arrow.to in said),
            carried={},
            followup=public_facts(point, shown, said),
        )
        for point in whole.points
        if point.id in said
    )
    return replace(whole, title=printable(shown.title), points=points)


def public_facts(point: Point, shown: Record, said: Mapping[int, Said]) -> dict[str, Any]:
    """What the public edition shows of the row behind a point; consent, remarks and marks stay inside."""
    facts: dict[str, Any] = {}
    for decided in (one for one in shown.decisions if one.node == point.id):
        minority = "\n".join(": ".join(part for part in (one.who, one.text) if part) for one in decided.minority)
        facts = {"words": decided.text, "reason": decided.reason, "minority": minority}
        facts |= {"competence": decided.competence, "agreement": decided.agreement}
    for task in (one for one in shown.tasks if one.node == point.id):
        facts = {"words": task.text, "done_on": point.followup.get("done_on", "")}
        facts["decision"] = point.followup.get("decision") if point.followup.get("decision") in said else 0
    for dispute in (one for one in shown.disputes if one.node == point.id):
        sides = [{"name": side.name, "arguments": list(side.arguments)} for side in dispute.sides]
        facts = {"words": dispute.text, "state": dispute.status, "outcome": dispute.outcome, "sides": sides}
        facts["decision"] = point.followup.get("decision") if point.followup.get("decision") in said else 0
    same = printable(facts.get("words", "")) == printable(said[point.id].text)
    usual = {"words": same, "state": facts.get("state") == DISPUTES[0]}
    told: dict[str, Any] = printable_facts(facts)
    return {name: value for name, value in told.items() if value and not usual.get(name)}
