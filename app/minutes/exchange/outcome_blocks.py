"""What came out of the meeting as blocks of its minutes: decisions with votes and minorities, actions, disputes."""

from collections.abc import Iterator

from app.minutes.exchange.material import Material
from app.minutes.exchange.paper import Block, Entry, Grid, Heading, Listing, Text
from app.minutes.exchange.vote_blocks import vote_blocks
from app.minutes.record_words import AGREEMENT, COMPETENCE, DISPUTE, reservation, told
from app.shell.language import tr
from db.record import Decided, Dispute, Record


def decided(material: Material, item: int) -> list[Block]:
    """The outcome of one item: its decisions numbered, then votes, disagreements."""
    shown = material.edition.record
    blocks: list[Block] = []
    entries = [Entry(0, "", one.text, decision_facts(one)) for one in shown.decisions if one.item == item]
    if entries:
        blocks.append(Listing(tuple(entries), ordered=True))
    for ballot in shown.ballots:
        if ballot.item == item:
            blocks += vote_blocks(ballot)
    for dispute in shown.disputes:
        if dispute.item == item:
            blocks.append(Text(_dispute(dispute), tr("Disagreement")))
    return blocks


def decision_facts(one: Decided) -> str:
    """How a decision was reached, with minority statements, as sentences with full stops between them."""
    parts = [told(AGREEMENT, one.agreement), told(COMPETENCE, one.competence), one.reason]
    parts += [f"{tr('Minority statement')}: {reservation(other)}" for other in one.minority]
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part)


def _dispute(dispute: Dispute) -> str:
    sides = [": ".join(part for part in (side.name, "; ".join(side.arguments)) if part) for side in dispute.sides]
    parts = [dispute.text, *sides, told(DISPUTE, dispute.status), dispute.outcome]
    return " · ".join(part for part in parts if part)


def _item_number(shown: Record, item: int | None) -> str:
    return next((str(case.number) for case in shown.cases if case.id == item), "")


def decisions_table(material: Material) -> Iterator[Block]:
    """All decisions of the meeting together."""
    shown = material.edition.record
    if not shown.decisions:
        return
    yield Heading(2, tr("Decisions of the meeting"))
    head = (tr("No."), tr("Decision"), tr("Agreement"), tr("Item"))
    rows = tuple(
        (f"{shown.number}.{one.number}", one.text, told(AGREEMENT, one.agreement), _item_number(shown, one.item))
        for one in shown.decisions
    )
    yield Grid(tr("Decisions of the meeting"), head, rows, widths=(1, 7, 2, 1))


def actions_table(material: Material) -> Iterator[Block]:
    """All actions of the meeting together: what, who, by when."""
    shown = material.edition.record
    if not shown.tasks:
        return
    yield Heading(2, tr("Actions of the meeting"))
    head = (tr("What"), tr("Who"), tr("By when"), tr("Item"))
    rows = tuple((one.text, one.owner, one.due_on, _item_number(shown, one.item)) for one in shown.tasks)
    yield Grid(tr("Actions of the meeting"), head, rows, widths=(6, 3, 2, 1))
