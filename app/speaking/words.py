"""How kinds, directions, times and places at the table are said."""

from app.shell.language import clock, tr
from app.speaking.kinds import KIND_WORDS, entry_word
from db.file import moment
from db.speaking import Floor, Round, Waiting
from db.speaking_rules import SPEECH
from db.turns import COUNTER


def kind_word(kind: str) -> str:
    """What a member of a kind is called."""
    return {
        "citizen": tr("Citizen"),
        "politician": tr("Politician"),
        "administrator": tr("Administration"),
    }.get(kind, tr("Guest"))


def direction_word(direction: int) -> str:
    """Which way a round goes, as the room sees the table."""
    return tr("against the clock") if direction == COUNTER else tr("clockwise")


def each_word(seconds: int) -> str:
    """The time each person has."""
    if seconds % 60 or seconds == 60:
        return tr("{seconds} s each", "time per person in a round").format(seconds=seconds)
    return tr("{minutes} min each", "time per person in a round").format(minutes=seconds // 60)


def round_word(shown: Round) -> str:
    """How long each has in a round, and which lap it is."""
    each = tr("one sentence each") if shown.sentence else each_word(shown.turn_s)
    if shown.laps == 1:
        return each
    return tr("{each} · lap {lap} of {laps}").format(each=each, lap=shown.lap, laps=shown.laps)


def length_word(seconds: int) -> str:
    """A length of time on a button."""
    if seconds % 60 or seconds == 60:
        return tr("{seconds} s").format(seconds=seconds)
    return tr("{minutes} min").format(minutes=seconds // 60)


def seat_word(seat: int | None) -> str:
    """A place at the table; nothing for those without one."""
    return tr("seat {seat}").format(seat=seat) if seat is not None else ""


def speech_word(nth: int) -> str:
    """Which speech on the item this is, counted from 1."""
    return tr("speech no. {nth}").format(nth=nth)


def why_word(waiting: Waiting, in_round: bool, asked: bool = False) -> str:
    """What stands at the right of someone who waits: the seat in a round, on the list why they stand there."""
    if waiting.passed_at is not None:
        return tr("passed at {clock}").format(clock=clock(moment(waiting.passed_at)))
    if in_round or not waiting.why:
        return seat_word(waiting.seat)
    if waiting.why == "goes_on":
        return tr("goes on")
    number = tr("asked as no. {number}").format(number=waiting.asked)
    if asked:
        return number
    if waiting.leave:
        return tr("{why} · extra", "more turns than the rules give").format(why=speech_or_kind(waiting))
    reasons = {
        "kind": entry_word(waiting.what),
        "after": tr("after the close"),
        "held": tr("has waited"),
        "pinned": tr("moved"),
        "asked": number,
        "alternate": tr("{kind} in turn").format(kind=kind_word(waiting.kind)),
    }
    return reasons.get(waiting.why, speech_word(waiting.nth))


def speech_or_kind(waiting: Waiting) -> str:
    """ "speech no. 3" for a contribution, the word of its kind for anything else."""
    return speech_word(waiting.nth) if waiting.what == SPEECH else entry_word(waiting.what)


def policy_word(policy: str) -> str:
    """How the order of the list is called."""
    return {
        "fifo": tr("In the order asked"),
        "first": tr("Who has not spoken comes first"),
        "fewest": tr("Fewest contributions first"),
        "least": tr("Least speaking time first"),
        "alternate": tr("Kinds take turns"),
    }.get(policy, tr("The chair decides"))


def scope_word(scope: str) -> str:
    """What contributions are counted over."""
    return {"meeting": tr("counted over the meeting"), "term": tr("counted over all meetings")}.get(
        scope, tr("counted over the item")
    )


def speaker_note(there: Floor) -> str:
    """Kind and place, or kind and which speech, of the one who has the floor."""
    place = seat_word(there.person.seat if there.person else None) if there.round else speech_word(there.nth)
    if there.turn is not None and there.turn.kind in KIND_WORDS and there.turn.kind != SPEECH:
        place = entry_word(there.turn.kind)
    return " · ".join(part for part in (kind_word(there.kind), place) if part)


def below_digits(there: Floor, digits: bool = True) -> str:
    """What stands under the digits of the ring clock, or in its middle when there are none."""
    if there.paused:
        return tr("pause", "under the digits of the clock")
    if there.left_s is not None and there.left_s < 0:
        return tr("over time")
    if there.limit_s is None or not digits:
        return ""
    return tr("of {time}", "under the digits: 0:35 of 1:00").format(
        time=f"{there.limit_s // 60}:{there.limit_s % 60:02d}"
    )
