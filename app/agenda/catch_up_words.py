"""Ways to catch up and what items become, in words."""

from app.agenda.words import minutes_of, numbered
from app.shell.language import tr
from db.catch_up import Becomes, Proposal


def proposal_title(proposal: Proposal, next_number: int) -> str:
    """What a proposal does, in one line."""
    if proposal.about is None:
        return tr("Shorten what is left")
    first = next(change for change in proposal.changes if change.item.id == proposal.about.id)
    if proposal.kind == "break":
        return tr("Drop the break") if first.fate == "dropped" else tr("Shorten the break")
    title = proposal.about.title
    if proposal.kind == "move":
        return tr("Move “{title}” to meeting {number}").format(title=title, number=next_number)
    return tr("Collect “{title}” in writing").format(title=title)


def proposal_below(proposal: Proposal) -> str:
    """How many items are touched, and by how much the most."""
    shorter = [change for change in proposal.changes if change.fate == "shorter"]
    longer = [change for change in proposal.changes if change.fate == "longer"]
    parts = []
    if shorter:
        most = minutes_of(max(change.saved_s for change in shorter))
        parts.append(tr("%n items shorter", "", len(shorter)) + " " + tr("(up to %n min)", "", most))
    if longer:
        parts.append(tr("%n items longer", "", len(longer)))
    return " · ".join(parts) or tr("Nothing else changes")


def becomes_words(change: Becomes, next_number: int) -> str:
    """What one item becomes: "20 → 18 min" is drawn with an arrow, so the two ends are told apart here."""
    if change.fate == "moved":
        return tr("goes to meeting {number}").format(number=next_number)
    if change.fate == "dropped":
        return tr("dropped")
    minutes = tr("{minutes} min").format(minutes=minutes_of(change.to_s))
    return tr("silent writing, {time}").format(time=minutes) if change.fate == "written" else minutes


def change_title(change: Becomes) -> str:
    """The item as it is called."""
    return numbered(change.item)
