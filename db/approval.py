"""The life of the minutes: draft, read out, out for comments, approved and locked; versions, comments and addenda."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from db.agenda import meeting
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean, stamp
from db.locked import refuse_if_locked
from db.record import Record
from db.record_reading import canonical, read_canonical, record

STATES: Final = ("draft", "read_out", "comments", "approved")
ANSWERS: Final = ("", "followed", "not_followed")


@dataclass(frozen=True)
class Version:
    """The minutes as they stood when they came into a state; `content` is canonical JSON, `until_on` ISO or None."""

    id: int
    meeting: int
    state: str
    kept_at: str
    content: str
    sha256: str
    until_on: str | None


@dataclass(frozen=True)
class Comment:
    """What somebody wrote about the draft; `answer` is "", followed or not_followed."""

    id: int
    meeting: int
    item: int | None
    author: str
    text: str
    written_at: str
    answer: str


@dataclass(frozen=True)
class Addendum:
    """Something said about approved minutes afterwards."""

    id: int
    meeting: int
    author: str
    text: str
    written_at: str


@dataclass(frozen=True)
class Approval:
    """How far the minutes of a meeting are.

    `sha256` and `at` are of the approval, empty before it and for minutes approved before their content was kept;
    `intact` is False when the kept content no longer is what was approved.
    """

    state: str
    at: str
    sha256: str
    until_on: str
    intact: bool
    addenda: tuple[Addendum, ...]


def seal(content: str) -> str:
    """The SHA-256 of canonical content, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


def sound(version: Version) -> bool:
    """Whether a kept version still is what was kept."""
    return seal(version.content) == version.sha256


def versions(file: CommitteeFile, meeting_id: int) -> list[Version]:
    """The kept versions of the minutes of a meeting, the oldest first."""
    return [
        Version(**row)
        for row in file.db.query("SELECT * FROM minutes_version WHERE meeting = ? ORDER BY id", [meeting_id])
    ]


def comments(file: CommitteeFile, meeting_id: int) -> list[Comment]:
    """The comments on the minutes of a meeting, the oldest first."""
    return [
        Comment(**row)
        for row in file.db.query("SELECT * FROM minutes_comment WHERE meeting = ? ORDER BY id", [meeting_id])
    ]


def addenda(file: CommitteeFile, meeting_id: int) -> list[Addendum]:
    """The addenda to the minutes of a meeting, the oldest first."""
    sql = "SELECT * FROM minutes_addendum WHERE meeting = ? ORDER BY id"
    return [Addendum(**row) for row in file.db.query(sql, [meeting_id])]


def approval(file: CommitteeFile, meeting_id: int) -> Approval:
    """How far the minutes of a meeting are."""
    state = meeting(file, meeting_id).minutes_status
    kept = versions(file, meeting_id)
    last = kept[-1] if kept and kept[-1].state == state else None
    approved = last if state == "approved" else None
    return Approval(
        state=state,
        at=last.kept_at if last else "",
        sha256=approved.sha256 if approved else "",
        until_on=(last.until_on or "") if last else "",
        intact=approved is None or sound(approved),
        addenda=tuple(addenda(file, meeting_id)),
    )


def record_to_show(file: CommitteeFile, meeting_id: int) -> Record:
    """The approved content of the minutes, or as long as there is none the rows as they stand now."""
    if meeting(file, meeting_id).minutes_status == "approved":
        for version in reversed(versions(file, meeting_id)):
            if version.state == "approved":
                return _as_agreed_now(file, read_canonical(version.content))
    return record(file, meeting_id)


def _as_agreed_now(file: CommitteeFile, kept: Record) -> Record:
    """Approved content with today's consent to its quotes: consent can be taken back, approval or not."""
    now = {row["id"]: row["consent"] for row in file.db.query("SELECT id, consent FROM quotation")}
    quotes = tuple(replace(quote, consent=now.get(quote.id, "internal")) for quote in kept.quotes)
    return replace(kept, quotes=quotes)


def note_read_out(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Note that the minutes were read out to the room.

    Raises:
        RuleBroken: they are approved.
    """
    refuse_if_locked(file, meeting_id)
    with file.action(words("Read out the minutes"), actor=actor):
        keep_version(file, meeting_id, "read_out")


def ask_for_comments(file: CommitteeFile, meeting_id: int, until_on: str | None, *, actor: str = "facilitator") -> None:
    """Send the minutes out for comments until an ISO date, or with None without an end.

    Raises:
        RuleBroken: they are approved, or that is no date.
    """
    refuse_if_locked(file, meeting_id)
    if until_on is not None:
        try:
            until_on = date.fromisoformat(until_on).isoformat()
        except ValueError as error:
            raise RuleBroken(words("“{text}” is not a date."), text=until_on) from error
    with file.action(words("Ask for comments on the minutes"), actor=actor):
        keep_version(file, meeting_id, "comments", until_on)


def approve(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> str:
    """Approve and lock the minutes; returns the SHA-256 of what was approved.

    Raises:
        RuleBroken: they are approved already, or there are none.
    """
    refuse_if_locked(file, meeting_id)
    with file.action(words("Approve the minutes"), actor=actor):
        return keep_version(file, meeting_id, "approved")


def back_to_draft(file: CommitteeFile, meeting_id: int, *, actor: str = "facilitator") -> None:
    """Work on the minutes as a draft again.

    Raises:
        RuleBroken: they are approved.
    """
    refuse_if_locked(file, meeting_id)
    if meeting(file, meeting_id).minutes_status != "draft":
        with file.action(words("Minutes are a draft again"), actor=actor):
            keep_version(file, meeting_id, "draft")


def add_comment(
    file: CommitteeFile, meeting_id: int, author: str, text: str, item: int | None = None, *, actor: str = "facilitator"
) -> int:
    """Keep a comment on the minutes; returns the id.

    Raises:
        RuleBroken: they are approved, or the comment says nothing.
    """
    refuse_if_locked(file, meeting_id)
    row = _signed(author, text)
    with file.action(words("Comment on the minutes"), actor=actor):
        return file.new(
            "minutes_comment", {"meeting": meeting_id, "item": item, "written_at": stamp(file.now()), **row}
        )


def answer_comment(file: CommitteeFile, comment_id: int, answer: str, *, actor: str = "facilitator") -> None:
    """Say whether a comment was followed: "followed", "not_followed" or "" for not yet."""
    with file.action(words("Answer a comment"), actor=actor):
        file.db.table("minutes_comment").update(comment_id, {"answer": answer})


def add_addendum(file: CommitteeFile, meeting_id: int, author: str, text: str, *, actor: str = "facilitator") -> int:
    """Add to approved minutes, with date and name; returns the id.

    Raises:
        RuleBroken: they are not approved yet, so they can simply be changed; or name or text are missing.
    """
    if meeting(file, meeting_id).minutes_status != "approved":
        raise RuleBroken(words("These minutes are not approved yet: change them instead of adding to them."))
    row = _signed(author, text)
    if not row["author"]:
        raise RuleBroken(words("An addendum needs the name of whoever made it."))
    with file.action(words("Add to approved minutes"), actor=actor):
        return file.new("minutes_addendum", {"meeting": meeting_id, "written_at": stamp(file.now()), **row})


def keep_version(file: CommitteeFile, meeting_id: int, state: str, until_on: str | None = None) -> str:
    """Inside an action: keep the minutes as they stand in a new state; returns their SHA-256.

    Raises:
        RuleBroken: there are none.
    """
    whole = record(file, meeting_id)
    if not whole.points:
        raise RuleBroken(words("There are no minutes of meeting {number} yet."), number=whole.number)
    content = canonical(whole)
    row = {"meeting": meeting_id, "state": state, "kept_at": stamp(file.now()), "content": content}
    file.new("minutes_version", {**row, "sha256": seal(content), "until_on": until_on})
    file.db.table("meeting").update(meeting_id, {"minutes_status": state})
    return seal(content)


def _signed(author: str, text: str) -> dict[str, str]:
    said = clean(text)
    if not said:
        raise RuleBroken(words("There is nothing written yet."))
    return {"author": " ".join(clean(author).split()), "text": said}
