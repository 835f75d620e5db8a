"""All that the minutes of a meeting are written from, gathered from the file so that writing needs no file."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.minutes.exchange.markup import printable
from app.minutes.exchange.outline import Outline, outline
from app.minutes.record_words import called
from db.approval import Approval, approval, record_to_show
from db.committee import committee
from db.editions import Edition, internal, public
from db.file import CommitteeFile
from db.followup import ActionItem, action_items
from db.minutes_form import Form, form
from db.people import people
from db.record import Record


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
            arrows=tuple(replace(arrow, label="") for arrow in point.arrows if arrow.to in said),
            carried={},
        )
        for point in whole.points
        if point.id in said
    )
    return replace(whole, title=printable(shown.title), points=points)
