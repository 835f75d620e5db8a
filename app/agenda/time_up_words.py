"""The one question when an item's time is up, its three answers, and what each of them costs, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.shell.language import clock, language, tr
from db.methods import sentences
from db.time_up import Question

DECIDING = "beslutning"
"""The chair's sentence for a decision, by its id."""


@dataclass(frozen=True)
class AnswerWords:
    """An answer with its key and what follows from it; `open` is False when it cannot be given."""

    key: str
    name: str
    title: str
    below: str
    open: bool = True


def answers_to(asked: Question) -> Iterator[AnswerWords]:
    """The three answers in the order of their keys."""
    yield longer_words(asked)
    yield AnswerWords("2", "time_decide", tr("Decide now"), tr("Read the proposal aloud and ask for objections."))
    goes = tr("The rest comes on the agenda of meeting {number}.").format(number=asked.next_number)
    title = tr("End the meeting") if asked.last else tr("Move on")
    yield AnswerWords("3", "time_move_on", title, goes)


def longer_words(asked: Question) -> AnswerWords:
    """The answer to go on, which grows shorter each time."""
    if asked.longer_s is None:
        used = tr("The item went on three times already.")
        return AnswerWords("1", "time_longer", tr("No more time"), used, False)
    ends = tr("The meeting ends about {time}.").format(time=clock(asked.ends_at))
    after = tr("Next time it is %n min.", "", asked.after_s // 60) if asked.after_s else tr("It is the last time.")
    return AnswerWords("1", "time_longer", tr("%n min more", "", asked.longer_s // 60), f"{ends} {after}")


def deciding_sentence() -> str:
    """What the chair says when it is time to decide."""
    found = next((one for one in sentences() if one.id == DECIDING), None)
    return (found.da if language() == "da" else found.en) if found else ""
