"""What is set on notes besides their words: a lock, evidence, the kind of their author, and what lies over what."""

from collections.abc import Iterable
from typing import Final

from db.board_rows import COVERED, notes, notes_with
from db.board_stacks import whole
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean

AUTHOR_KINDS: Final = ("citizen", "politician", "administrator")
LONGEST_EVIDENCE: Final = 500
INTERNAL: Final = ("S", "W")
"""The fields of a SWOT that are about ourselves; the others are about the world around."""

COUNTERPART: Final = {"S": "O", "O": "S", "W": "T", "T": "W"}
"""Where a note of a SWOT belongs when it stands on the wrong side of inside and outside."""


def next_author(kind: str | None) -> str | None:
    """The author kind that follows in the circle citizen, politician, administrator, none."""
    order = (*AUTHOR_KINDS, None)
    return order[(order.index(kind) + 1) % len(order)] if kind in order else AUTHOR_KINDS[0]


def lock_notes(file: CommitteeFile, ids: Iterable[int], locked: bool, *, actor: str = "facilitator") -> None:
    """Lock notes so that they can neither be moved nor changed, or unlock them."""
    with file.action(words("Lock the notes") if locked else words("Unlock the notes"), actor=actor):
        for note in whole(file, ids):
            file.db.table("note").update(note.id, {"locked": int(locked)})


def set_evidence(file: CommitteeFile, note: int, text: str, *, actor: str = "facilitator") -> None:
    """Write what a note is known from; nothing takes the mark away.

    Raises:
        RuleBroken: the note is covered, and what may stand there is not to be seen yet.
    """
    kept = clean(text)[:LONGEST_EVIDENCE]
    for old in notes_with(file, [note]):
        if old.covered:
            raise RuleBroken(COVERED)
        if old.evidence != kept:
            with file.action(words("Write the evidence"), actor=actor):
                file.db.table("note").update(note, {"evidence": kept})


def set_author_kind(file: CommitteeFile, ids: Iterable[int], kind: str | None, *, actor: str = "facilitator") -> None:
    """Note which kind of member notes come from, or that it is not said.

    Raises:
        RuleBroken: there is no such kind.
    """
    if kind is not None and kind not in AUTHOR_KINDS:
        raise RuleBroken(words("There is no kind of member called {name}."), name=kind)
    with file.action(words("Mark who wrote it"), actor=actor):
        for note in ids:
            file.db.table("note").update(note, {"author_kind": kind})


def raise_notes(file: CommitteeFile, ids: Iterable[int], *, actor: str = "facilitator") -> None:
    """Lay notes over all others of the board."""
    _restack(file, ids, words("Bring to the front"), actor, above=True)


def lower_notes(file: CommitteeFile, ids: Iterable[int], *, actor: str = "facilitator") -> None:
    """Lay notes under all others of the board."""
    _restack(file, ids, words("Send to the back"), actor, above=False)


def _restack(file: CommitteeFile, ids: Iterable[int], name: str, actor: str, *, above: bool) -> None:
    moved = whole(file, ids)
    if not moved:
        return
    every = notes(file, moved[0].board)
    here = {note.id for note in moved}
    rest = [note for note in every if note.id not in here]
    if not rest:
        return
    start = max(note.z for note in rest) + 1 if above else min(note.z for note in rest) - len(moved)
    with file.action(name, actor=actor):
        for n, note in enumerate(moved):
            file.db.table("note").update(note.id, {"z": start + n})
