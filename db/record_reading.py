"""Reads the record of a meeting out of the file, and writes it as the canonical text that is hashed."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from db.agenda import Meeting, items, leaders, meeting
from db.branches import tree_of
from db.committee import committee
from db.errors import Trouble, words
from db.file import CommitteeFile
from db.followup import SideTaken, action_items, decisions, disagreements
from db.outline import Tree
from db.people import Person, attendances, parties, people
from db.record import (
    Attendee,
    Ballot,
    Case,
    Count,
    Decided,
    Dispute,
    Quoted,
    Record,
    Reservation,
    Said,
    Task,
)
from db.vote_rows import objections


def record(file: CommitteeFile, meeting_id: int) -> Record:
    """The minutes of a meeting as the rows stand now, every node of its map, folded or not.

    Raises:
        Trouble: some nodes hang on none of the others.
    """
    about, held = committee(file), meeting(file, meeting_id)
    everybody = {person.id: person for person in people(file, active=False)}
    return Record(
        committee=about.name,
        municipality=about.municipality,
        legal_basis=about.legal_basis,
        case_number=about.case_number,
        number=held.number,
        kind=held.kind,
        title=held.title,
        theme=held.theme,
        place=held.place,
        purpose=held.purpose,
        outcome=held.outcome,
        starts_at=held.starts_at,
        opened_at=held.opened_at,
        closed_at=held.closed_at,
        attendees=_attendees(file, held, everybody),
        cases=_cases(file, meeting_id),
        points=_points(tree_of(file, meeting_id)),
        decisions=_decisions(file, meeting_id),
        tasks=_tasks(file, meeting_id, everybody),
        quotes=_quotes(file, meeting_id, everybody),
        disputes=_disputes(file, meeting_id),
        ballots=_ballots(file, meeting_id),
    )


def canonical(minutes: Record) -> str:
    """The record as JSON of which there is only one: keys sorted, no space, letters as they are."""
    return json.dumps(asdict(minutes), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_canonical(text: str) -> Record:
    """The record that `canonical` wrote; columns added since get what is empty."""
    found = _built(Record, json.loads(text))
    assert isinstance(found, Record)
    return found


def _built(wanted: Any, value: Any) -> Any:
    if is_dataclass(wanted) and isinstance(wanted, type):
        hints = get_type_hints(wanted)
        return wanted(**{one.name: _built(hints[one.name], value.get(one.name)) for one in fields(wanted)})
    if get_origin(wanted) is tuple:
        return tuple(_built(get_args(wanted)[0], one) for one in value or ())
    return "" if value is None and wanted is str else value


def _attendees(file: CommitteeFile, held: Meeting, everybody: Mapping[int, Person]) -> tuple[Attendee, ...]:
    noted = attendances(file, held.id)
    named = {party.id: party.name for party in parties(file)}
    duties = "SELECT person, role FROM chair_duty WHERE meeting = ? ORDER BY role DESC, position"
    roles = {row["person"]: row["role"] for row in file.db.query(duties, [held.id])}
    if held.secretary is not None:
        roles.setdefault(held.secretary, "secretary")
    expected = [one for one in everybody.values() if one.id in noted or (one.active and one.kind != "guest")]
    return tuple(
        Attendee(
            name=one.name,
            kind=one.kind,
            party=named.get(one.party, "") if one.party is not None else "",
            title=one.title,
            role=roles.get(one.id, ""),
            status=noted[one.id].status if one.id in noted else "",
            came_at=noted[one.id].came_at if one.id in noted else None,
            left_at=noted[one.id].left_at if one.id in noted else None,
        )
        for one in expected
    )


def _cases(file: CommitteeFile, meeting_id: int) -> tuple[Case, ...]:
    led = leaders(file, meeting_id)
    sql = (
        "SELECT item, MIN(began_at) AS began, MAX(ended_at) AS ended FROM item_time"
        " JOIN item ON item.id = item_time.item WHERE item.meeting = ? GROUP BY item"
    )
    times = {row["item"]: (row["began"], row["ended"]) for row in file.db.query(sql, [meeting_id])}
    return tuple(
        Case(
            id=item.id,
            number=item.position,
            kind=item.kind,
            title=item.title,
            question=item.question,
            purpose=item.outcome,
            recommendation=item.recommendation,
            route=item.route,
            case_number=item.case_number,
            leaders=tuple(person.name for person in led.get(item.id, ())),
            began_at=times.get(item.id, (None, None))[0],
            ended_at=times.get(item.id, (None, None))[1],
            closed=bool(item.closed),
            public_title=item.public_title,
            public_text=item.public_text,
        )
        for item in items(file, meeting_id)
    )


def _points(tree: Tree) -> tuple[Said, ...]:
    if tree.root is None:
        return ()
    order = list(tree.subtree(tree.root.id))
    if len(order) != len(tree):
        lost = len(tree) - len(order)
        raise Trouble(words("{count} points of the minutes have lost their place; nothing was exported."), count=lost)
    depths: dict[int, int] = {}
    belongs: dict[int, int | None] = {}
    found = []
    for node in order:  # parents come first, so theirs is known
        depths[node.id] = 0 if node.parent is None else depths[node.parent] + 1
        above = None if node.parent is None else belongs[node.parent]
        belongs[node.id] = node.item if node.item is not None else above
        heads = node.item if depths[node.id] == 1 else None
        found.append(
            Said(node.id, depths[node.id], node.kind, node.text, node.detail, belongs[node.id], heads, node.link or "")
        )
    return tuple(found)


def _decisions(file: CommitteeFile, meeting_id: int) -> tuple[Decided, ...]:
    return tuple(
        Decided(
            id=one.id,
            number=number,
            item=one.item,
            node=one.node,
            text=one.text,
            competence=one.competence,
            reason=one.reason,
            agreement=one.agreement,
            minority=tuple(_reservation(line) for line in one.minority.splitlines() if line.strip()),
            ballot=one.vote,
        )
        for number, one in enumerate(decisions(file, meeting_id), start=1)
    )


def _reservation(line: str) -> Reservation:
    who, colon, text = line.partition(":")
    return Reservation(who.strip(), text.strip()) if colon else Reservation("", line.strip())


def _tasks(file: CommitteeFile, meeting_id: int, everybody: Mapping[int, Person]) -> tuple[Task, ...]:
    found = []
    for one in action_items(file, meeting_id):
        owner = everybody.get(one.owner) if one.owner is not None else None
        name, kind = (owner.name, owner.kind) if owner else ("", "")
        found.append(Task(one.id, one.item, one.node, one.text, name, kind, one.due_on or ""))
    return tuple(found)


def _quotes(file: CommitteeFile, meeting_id: int, everybody: Mapping[int, Person]) -> tuple[Quoted, ...]:
    sql = "SELECT id, node, person, text, consent FROM quotation WHERE meeting = ? ORDER BY id"
    return tuple(
        Quoted(
            row["id"],
            row["node"],
            row["text"],
            everybody[row["person"]].name if row["person"] in everybody else "",
            row["consent"],
        )
        for row in file.db.query(sql, [meeting_id])
    )


def _disputes(file: CommitteeFile, meeting_id: int) -> tuple[Dispute, ...]:
    return tuple(
        Dispute(
            one.id, one.item, one.node, one.text, one.status, one.outcome,
            tuple(SideTaken(side.name, side.arguments) for side in one.sides),
        )
        for one in disagreements(file, meeting_id)
    )  # fmt: skip


def _ballots(file: CommitteeFile, meeting_id: int) -> tuple[Ballot, ...]:
    counts: dict[int, list[Count]] = {}
    tallies = (
        "SELECT tally.*, vote_option.text FROM tally JOIN vote ON vote.id = tally.vote"
        " LEFT JOIN vote_option ON vote_option.id = tally.option"
        " WHERE vote.meeting = ? ORDER BY vote_option.position, step, tally.id"
    )
    for row in file.db.query(tallies, [meeting_id]):
        found = Count(row["group_kind"] or "", row["step"], row["count"], row["text"] or "")
        counts.setdefault(row["vote"], []).append(found)
    # The sums of a vote that is still open are nobody's to read.
    sql = (
        "SELECT id, item, question, voters, result, remark, kind, rule, round, blank FROM vote"
        " WHERE meeting = ? AND (closed_at IS NOT NULL OR hidden = 0) ORDER BY id"
    )
    return tuple(
        Ballot(**row, counts=tuple(counts.get(row["id"], ())), objections=tuple(objections(file, row["id"])))
        for row in list(file.db.query(sql, [meeting_id]))
    )
