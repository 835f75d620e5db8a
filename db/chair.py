"""The rota of chair pairs: who leads which meeting, who supports them, and how the turns are shared out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from db.agenda import Meeting, meeting, meetings, put_meeting
from db.chair_order import next_pair, stand_in
from db.errors import RuleBroken, words
from db.file import CommitteeFile, moment
from db.people import Person, attendances, note, people

PREPARE: Final = timedelta(days=7)  # the chairs and their support meet a week before (domain 2.3)
MOST_SUPPORTS: Final = 2


@dataclass(frozen=True)
class Duty:
    """One person's part in leading a meeting: role chair or support, status proposed or confirmed."""

    id: int
    meeting: int
    person: int
    role: str
    position: int
    status: str


@dataclass(frozen=True)
class Evening:
    """A meeting on the rota; `when` is where it stands in time, `settled` whether its pair was confirmed."""

    meeting: Meeting
    chairs: tuple[Person, ...]
    supports: tuple[Person, ...]
    when: Literal["led", "tonight", "next", "later"]
    settled: Literal["confirmed", "proposed", "none"]

    @property
    def id(self) -> int:
        """The id of the meeting."""
        return self.meeting.id


@dataclass(frozen=True)
class Share:
    """How often a person leads: the meetings that were held, and those to come."""

    person: Person
    led: tuple[int, ...]
    planned: tuple[int, ...]


def local_day(text: str) -> date:
    """The local date of a moment of the file."""
    return moment(text).astimezone().date()


def supporters(everybody: Sequence[Person]) -> list[Person]:
    """The administrators who stand by the chairs: not the chief executive where there are others, at most two."""
    staff = [p for p in everybody if p.kind == "administrator"]
    if len(staff) > MOST_SUPPORTS:
        staff = [p for p in staff if "direktør" not in p.title.lower()] or staff
    return staff[:MOST_SUPPORTS]


def next_evening(evenings: Sequence[Evening]) -> Evening | None:
    """The evening to settle now: the first without a confirmed pair, else the one that comes next."""
    ahead = [evening for evening in evenings if evening.when != "led" and evening.meeting.opened_at is None]
    unsettled = [evening for evening in ahead if evening.settled != "confirmed"]
    return next(iter([*unsettled, *ahead]), None)


def shares(evenings: Sequence[Evening], everybody: Sequence[Person]) -> list[Share]:
    """How often each citizen, and anybody else who leads, does so, by seat."""
    found = []
    for person in everybody:
        own = [evening for evening in evenings if any(chair.id == person.id for chair in evening.chairs)]
        if person.kind == "citizen" or own:
            held = tuple(e.meeting.id for e in own if e.meeting.opened_at)
            found.append(Share(person, held, tuple(e.meeting.id for e in own if not e.meeting.opened_at)))
    return found


def duties(file: CommitteeFile, meeting_id: int | None = None) -> list[Duty]:
    """The duties of one meeting, or of all, chairs before supports, in order."""
    sql = "SELECT * FROM chair_duty WHERE ? IS NULL OR meeting = ? ORDER BY meeting, role, position, id"
    return [Duty(**row) for row in file.db.query(sql, [meeting_id, meeting_id])]


def tonight(file: CommitteeFile, meeting_id: int) -> list[Person]:
    """Who leads a meeting, in order."""
    return _people_of(file, meeting_id, "chair")


def supports(file: CommitteeFile, meeting_id: int) -> list[Person]:
    """Who stands by the chairs of a meeting, in order."""
    return _people_of(file, meeting_id, "support")


def rota(file: CommitteeFile) -> list[Evening]:
    """The ordinary meetings in the order they take place, with who leads and supports them."""
    known = {person.id: person for person in people(file, active=False)}
    by_meeting: dict[int, list[Duty]] = {}
    for duty in duties(file):
        by_meeting.setdefault(duty.meeting, []).append(duty)
    today = file.now().astimezone().date()
    found: list[Evening] = []
    for one in ordinary(file):
        own = by_meeting.get(one.id, [])
        chairs = [duty for duty in own if duty.role == "chair"]
        when = _when(one, today, any(evening.when == "next" for evening in found))
        settled: Literal["confirmed", "proposed", "none"] = "none"
        if chairs:
            settled = "confirmed" if all(duty.status == "confirmed" for duty in chairs) else "proposed"
        helpers = tuple(known[duty.person] for duty in own if duty.role == "support")
        found.append(Evening(one, tuple(known[duty.person] for duty in chairs), helpers, when, settled))
    return found


def ordinary(file: CommitteeFile) -> list[Meeting]:
    """The meetings that are led in turn; workshops and the camp are not."""
    return [one for one in meetings(file) if one.kind == "meeting"]


def history(file: CommitteeFile) -> list[tuple[int, ...]]:
    """Who led the ordinary meetings that were opened, the oldest first, as ids in order."""
    return [ids(evening.chairs) for evening in rota(file) if evening.meeting.opened_at]


def citizens(file: CommitteeFile) -> list[Person]:
    """Those whose turn it can be, by seat."""
    return [person for person in people(file) if person.kind == "citizen"]


def absent(file: CommitteeFile, meeting_id: int) -> frozenset[int]:
    """Those who sent an apology for a meeting."""
    return frozenset(id_ for id_, noted in attendances(file, meeting_id).items() if noted.status == "apology")


def propose_rest(file: CommitteeFile, *, actor: str = "facilitator") -> None:
    """Propose a pair and their support for every meeting to come that has no confirmed one.

    Raises:
        RuleBroken: there are fewer than two citizens, or no meeting to propose for.
    """
    evenings = rota(file)
    if not any(e.meeting.opened_at is None and e.settled != "confirmed" for e in evenings):
        raise RuleBroken(words("Every meeting that is planned has its pair."))
    if len(citizens(file)) < 2:
        raise RuleBroken(words("Two citizens are needed to lead a meeting."))
    with file.action(words("Propose who leads"), actor=actor):
        put_proposals(file)


def put_proposals(file: CommitteeFile) -> None:
    """Inside an action: a proposed pair for every meeting to come without a confirmed one, where two citizens can."""
    evenings = rota(file)
    order = [person.id for person in citizens(file)]
    pairs = [ids(e.chairs) if e.meeting.opened_at or e.settled == "confirmed" else () for e in evenings]
    for i, evening in enumerate(evenings):
        if evening.meeting.opened_at is None and evening.settled != "confirmed":
            away = absent(file, evening.meeting.id)
            if len(set(order) - away) < 2:
                continue
            pairs[i] = next_pair(order, pairs[:i], away, pairs[i + 1 :])
            put_pair(file, evening.meeting, pairs[i], "proposed")


def plan_evening(
    file: CommitteeFile, title: str, starts_at: str, *, place: str = "", actor: str = "facilitator"
) -> int:
    """Plan a meeting together with the pair proposed to lead it; returns the id."""
    with file.action(words("Plan a meeting"), actor=actor):
        id_ = put_meeting(file, title, starts_at, place=place)
        put_proposals(file)
        return id_


def confirm_pair(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Say that the proposed pair leads.

    Raises:
        RuleBroken: nobody is proposed.
    """
    if not tonight(file, meeting_id):
        raise RuleBroken(words("Nobody is proposed for that meeting yet."))
    with file.action(words("Confirm the pair"), actor=actor):
        for duty in duties(file, meeting_id):
            file.db.table("chair_duty").update(duty.id, {"status": "confirmed"})


def choose_pair(file: CommitteeFile, meeting_id: int, persons: Sequence[int], *, actor: str = "facilitator") -> None:
    """Let these lead a meeting, in order; anybody may, and one who is no citizen is noted in the action's name."""
    kinds = {person.id: person.kind for person in people(file, active=False)}
    by_rule = all(kinds[person] == "citizen" for person in persons)
    name = words("Choose who leads") if by_rule else words("Choose who leads, outside the rota's rule")
    with file.action(name, actor=actor):
        put_pair(file, meeting(file, meeting_id), list(dict.fromkeys(persons)), "confirmed")


def swap(
    file: CommitteeFile, meeting_id: int, person: int, other_meeting: int, other: int, *, actor: str = "facilitator"
) -> None:
    """Two people exchange their evenings, neither of which was held yet.

    Raises:
        RuleBroken: a meeting was held, or one of them leads both evenings.
    """
    check_open(file, meeting_id, other_meeting)
    one, two = _chair(file, meeting_id, person), _chair(file, other_meeting, other)
    for evening, newcomer in ((meeting_id, other), (other_meeting, person)):
        for chair in tonight(file, evening):
            if chair.id == newcomer:
                raise RuleBroken(words("{name} leads both evenings already."), name=chair.name)
    with file.action(words("Swap evenings"), actor=actor):
        file.db.table("chair_duty").update(one.id, {"person": other})
        file.db.table("chair_duty").update(two.id, {"person": person})


def skip(file: CommitteeFile, meeting_id: int, person: int, *, actor: str = "facilitator") -> int:
    """Note the apology of a chair: the best other citizen steps in and gives an own later evening in exchange.

    All other evenings stay as they are. Returns the id of the one who steps in.

    Raises:
        RuleBroken: the meeting was held, or nobody else can.
    """
    check_open(file, meeting_id)
    duty = _chair(file, meeting_id, person)
    evenings = rota(file)
    at = next(i for i, evening in enumerate(evenings) if evening.meeting.id == meeting_id)
    order = [citizen.id for citizen in citizens(file)]
    away = [absent(file, e.meeting.id) | ({person} if e.meeting.opened_at else set()) for e in evenings]
    found = stand_in(order, [ids(evening.chairs) for evening in evenings], at, person, away)
    with file.action(words("Apology of a chair"), actor=actor):
        note(file, meeting_id, person, "apology")
        file.db.table("chair_duty").update(duty.id, {"person": found.person})
        if found.later is not None:
            given = _chair(file, evenings[found.later].meeting.id, found.person)
            file.db.table("chair_duty").update(given.id, {"person": person})
    return found.person


def put_pair(file: CommitteeFile, one: Meeting, persons: Sequence[int], status: str) -> None:
    """Inside an action: write who leads; a meeting without supporters or a day of preparation gets both."""
    file.db.table("chair_duty").delete_where("meeting = ? AND role = 'chair'", [one.id])
    file.db.execute("UPDATE chair_duty SET status = ? WHERE meeting = ? AND status <> ?", [status, one.id, status])
    for position, person in enumerate(persons, 1):
        _put(file, one.id, person, "chair", position, status)
    if not duties_of(file, one.id, "support"):
        for position, helper in enumerate(supporters(people(file)), 1):
            if helper.id not in persons:
                _put(file, one.id, helper.id, "support", position, status)
    if one.prepare_on is None:
        file.db.table("meeting").update(one.id, {"prepare_on": (local_day(one.starts_at) - PREPARE).isoformat()})


def duties_of(file: CommitteeFile, meeting_id: int, role: str) -> list[Duty]:
    """The duties of one role at a meeting, in order."""
    return [duty for duty in duties(file, meeting_id) if duty.role == role]


def check_open(file: CommitteeFile, *meeting_ids: int) -> None:
    """Refuse to change who led a meeting that was opened.

    Raises:
        RuleBroken: one of them was.
    """
    if any(meeting(file, id_).opened_at for id_ in meeting_ids):
        raise RuleBroken(words("That meeting was held; who led it stays as it was."))


def ids(persons: Collection[Person]) -> tuple[int, ...]:
    """The ids of people, in order."""
    return tuple(person.id for person in persons)


def _when(one: Meeting, today: date, next_found: bool) -> Literal["led", "tonight", "next", "later"]:
    if one.closed_at:
        return "led"
    if one.opened_at or local_day(one.starts_at) == today:
        return "tonight"
    return "later" if next_found else "next"


def _people_of(file: CommitteeFile, meeting_id: int, role: str) -> list[Person]:
    known = {person.id: person for person in people(file, active=False)}
    return [known[duty.person] for duty in duties_of(file, meeting_id, role)]


def _chair(file: CommitteeFile, meeting_id: int, person: int) -> Duty:
    for duty in duties_of(file, meeting_id, "chair"):
        if duty.person == person:
            return duty
    raise RuleBroken(words("That person does not lead that meeting."))


def _put(file: CommitteeFile, meeting_id: int, person: int, role: str, position: int, status: str) -> None:
    row = {"meeting": meeting_id, "person": person, "role": role, "position": position, "status": status}
    file.new("chair_duty", row)
