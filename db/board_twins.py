"""Notes that say nearly the same: finding them, laying them together as one, and remembering who are no twins."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final
from unicodedata import combining, normalize

from rapidfuzz import fuzz, process

from db.board_blocks import lay_at, settle
from db.board_clusters import close_up
from db.board_ground import nearest
from db.board_marks import LONGEST_EVIDENCE
from db.board_places import Box, reading_order
from db.board_rows import Height, Note, clusters, notes, notes_with, square, written, zones
from db.board_stacks import check_unlocked, lay_under, whole
from db.errors import RuleBroken, words
from db.file import CommitteeFile

ALIKE: Final = 86.0
"""From which likeness (0 to 100) two notes are worth a look; see `are_twins`."""

KIN: Final = 4
"""So many first letters two forms of a word share, and so many others each may have: "busserne", "bussen"."""

_FOLD: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "aa", "ö": "o", "ä": "ae", "ß": "ss", "ð": "d", "þ": "th"})
_HYPHEN: Final = re.compile(r"(?<=[^\W\d])-(?=[^\W\d])")
_SIGNS: Final = re.compile(r"[^\w\s]|_")
_SMALL: Final = frozenset(
    (
        "vi", "de", "der", "det", "den", "en", "et", "at", "til", "for", "i", "paa", "af", "som", "skal",
        "kan", "kunne", "om", "og", "med", "ved", "under", "the", "a", "an", "of", "to", "we", "is", "are",
        "should", "can", "and", "in",
    )
)  # fmt: skip
"""Words that may be there or not without another meaning; "ikke", "uden", "flere", "not" are none of them."""


@dataclass(frozen=True)
class Twins:
    """Notes that say nearly the same, in the order one reads them; the first has most of their likeness."""

    notes: tuple[Note, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """Their ids."""
        return tuple(note.id for note in self.notes)


def plain(text: str) -> str:
    """A text without what does not tell notes apart: case, signs, accents, and the ways to write æ, ø and å."""
    letters = normalize("NFKD", _HYPHEN.sub("", text.casefold()).translate(_FOLD))
    kept = " ".join(_SIGNS.sub(" ", "".join(sign for sign in letters if not combining(sign))).split())
    return kept or " ".join(text.casefold().split())


def are_twins(one: str, other: str) -> bool:
    """Whether two plain texts say nearly the same.

    `token_sort_ratio` was chosen by trying on the demo's notes and on 44 invented pairs: it finds words in another
    order ("kaffe og kage gratis"), which `ratio` misses, and does not call a part the whole, as `token_set_ratio`
    ("Vi har tid", "Vi har ikke tid": 100) and `WRatio` do. No threshold alone tells "Flere cykelstier" from "Færre
    cykelstier" (91) or "kl. 17" from "kl. 19" (91), so figures must be the same, and a word of one without its like in
    the other must be another form of the same word or a small one. At 86 the demo's 97 notes give no pair.
    """
    if one == other:
        return True
    return fuzz.token_sort_ratio(one, other, score_cutoff=ALIKE) >= ALIKE and _same_words(one, other)


def _same_words(one: str, other: str) -> bool:
    here, there = one.split(), other.split()
    left = [word for word in here if word not in there]
    right = [word for word in there if word not in here]
    for word in list(left):
        kin = next((each for each in right if _are_kin(word, each)), None)
        if kin is not None:
            left.remove(word)
            right.remove(kin)
    return all(word in _SMALL for word in (*left, *right))


def _are_kin(word: str, other: str) -> bool:
    """Whether two words are forms of one, or one long word with a slip of the pen."""
    if any(sign.isdigit() for sign in word + other):
        return False
    shared = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    # What is short may end otherwise by one or two letters only: "hør", "høre", but not "bil", "bilag".
    ending = 1 if shared < KIN else KIN - 1
    if shared >= KIN - 1 and max(len(word), len(other)) - shared <= ending and min(len(word), len(other)) - shared < 2:
        return True
    if shared > KIN and max(len(word), len(other)) - shared <= KIN and shared * 2 > max(len(word), len(other)):
        return True
    return min(len(word), len(other)) > 2 * KIN and fuzz.ratio(word, other) >= ALIKE and shared > 1


def twins(file: CommitteeFile, board_id: int) -> list[Twins]:
    """The groups of notes that say nearly the same, in reading order; each note is in one group at most.

    Left out are covered and locked notes, those in a stack, and pairs that somebody has called no twins.
    """
    every = notes(file, board_id)
    over = {note.under for note in every}
    free = [n for n in every if n.under is None and n.id not in over and not n.locked and not n.covered and n.text]
    apart = _apart(file, board_id)
    return list(_groups(reading_order(free), apart))


def _groups(ordered: Sequence[Note], apart: Collection[tuple[int, int]]) -> Iterator[Twins]:
    texts = [plain(note.text) for note in ordered]
    sorted_texts = [" ".join(sorted(text.split())) for text in texts]
    taken: set[int] = set()
    for n, note in enumerate(ordered):
        if n in taken:
            continue
        # The words are sorted once beforehand, so the plain ratio of the sorted texts is the token_sort_ratio; one
        # call compares with all notes that follow, inside RapidFuzz.
        near = process.extract(
            sorted_texts[n], sorted_texts[n + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
        )
        mates = [
            n + 1 + at
            for _, _, at in near
            if n + 1 + at not in taken
            and _pair(note.id, ordered[n + 1 + at].id) not in apart
            and are_twins(texts[n], texts[n + 1 + at])
        ]
        if mates:
            taken.update(mates)
            yield Twins((note, *(ordered[at] for at in sorted(mates))))


def merge_twins(
    file: CommitteeFile,
    ids: Collection[int],
    text: str,
    *,
    keep: int | None = None,
    height: Height = square,
    actor: str = "facilitator",
) -> int:
    """Make one note of several: dots summed, evidence kept, all that points at one of them points at it; its id.

    Args:
        keep: the note that stays where it is; without it the first in reading order.

    Raises:
        RuleBroken: one is locked or covered, or there is no text.
    """
    held = reading_order(notes_with(file, ids))
    check_unlocked(held)
    kept = written(text)
    if not kept or len(held) < 2 or any(note.covered for note in held):
        raise RuleBroken(words("These notes cannot be made one."))
    stays = next((note for note in held if note.id == keep), held[0])
    gone = [note for note in held if note.id != stays.id]
    with file.action(words("Merge twins"), actor=actor):
        left = {note.cluster for note in held}
        for note in gone:
            _point_to(file, note.id, stays)
            file.db.execute("DELETE FROM not_twins WHERE note = ? OR other = ?", [note.id, note.id])
            file.db.table("note").delete(note.id)
        file.db.execute("UPDATE note SET builds_on = NULL WHERE id = ? AND builds_on = id", [stays.id])
        file.db.execute("UPDATE note SET under = NULL WHERE id = ? AND under = id", [stays.id])
        together = _together(stays, gone)
        file.db.table("note").update(stays.id, {**together, "text": kept})
        lay_under(file, stays.id)
        _grow(file, stays, height(kept))
        close_up(file, left - {together["cluster"]})
        for one in clusters(file, stays.board):
            if one.id == together["cluster"]:
                settle(file, one, () if stays.cluster == one.id else [stays.id])
    return stays.id


def set_no_twins(file: CommitteeFile, ids: Collection[int], *, actor: str = "facilitator") -> None:
    """Remember that these notes are not the same, so that they are not suggested again."""
    known = {_pair(*row) for row in file.db.execute("SELECT note, other FROM not_twins")}
    new = [pair for pair in combinations(sorted(ids), 2) if pair not in known]
    if new:
        with file.action(words("Not the same"), actor=actor):
            for note, other in new:
                file.new("not_twins", {"note": note, "other": other})


def _grow(file: CommitteeFile, note: Note, tall: float) -> None:
    """Inside an action: let a note become so high, on a free place near its own when something lies below."""
    if tall > note.h:
        file.db.table("note").update(note.id, {"h": tall})
        x, y = nearest(
            file, note.board, Box(note.x, note.y, note.w, tall), [each.id for each in whole(file, [note.id])]
        )
        field = next((field for field in zones(file, note.board) if field.id == note.zone), None)
        lay_at(file, {note.id: (x, y)}, field)


def _together(stays: Note, gone: Sequence[Note]) -> dict[str, object]:
    """The columns of a note that several became."""
    every = [stays, *gone]
    evidence = dict.fromkeys(note.evidence for note in every if note.evidence)
    kinds = {note.author_kind for note in every}
    return {
        "dots": sum(note.dots for note in every),
        "evidence": "; ".join(evidence)[:LONGEST_EVIDENCE],
        "author_kind": kinds.pop() if len(kinds) == 1 else None,
        "knowledge": _first(note.knowledge for note in every),
        "builds_on": _first(note.builds_on for note in every if note.builds_on not in {each.id for each in every}),
        # A cluster lies in one field, so one of another field is left.
        "cluster": _first(note.cluster for note in every if note.zone == stays.zone),
    }


def _first(found: Iterable[str | int | None]) -> str | int | None:
    return next((each for each in found if each is not None), None)


def _point_to(file: CommitteeFile, note: int, stays: Note) -> None:
    """Let every row that refers to a note refer to the one that stays; what would then stand twice goes."""
    for table, column in links(file):
        file.db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", [stays.id, note])
    for table, other in (("strategy_note", "strategy"), ("crossing_note", "board"), ("note_writer", "person")):
        first = f"SELECT min(id) FROM {table} WHERE note = ? GROUP BY {other}"
        file.db.execute(f"DELETE FROM {table} WHERE note = ? AND id NOT IN ({first})", [stays.id, stays.id])


def links(file: CommitteeFile) -> list[tuple[str, str]]:
    """Every (table, column) that refers to a note, out of the file itself, so that none is forgotten."""
    tables = [row[0] for row in file.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return [
        (table, row[3])
        for table in tables
        if table != "not_twins"
        for row in file.db.execute(f"PRAGMA foreign_key_list({table})")
        if row[2] == "note"
    ]


def _apart(file: CommitteeFile, board_id: int) -> set[tuple[int, int]]:
    sql = "SELECT not_twins.note, not_twins.other FROM not_twins JOIN note ON note.id = not_twins.note WHERE board = ?"
    return {_pair(*row) for row in file.db.execute(sql, [board_id])}


def _pair(note: int, other: int) -> tuple[int, int]:
    return (note, other) if note < other else (other, note)
