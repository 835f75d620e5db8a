"""What people say in a round, typed while they speak: a sentence or a number from 1 to 5, kept as minutes."""

from statistics import mean
from typing import Final

from db.branches import new_row, place_for
from db.errors import words
from db.file import CommitteeFile, clean, stamp
from db.floor import floor, turns
from db.turns import Round

SCORES: Final = ("1", "2", "3", "4", "5")


def note_result(file: CommitteeFile, text: str, *, actor: str = "facilitator") -> int:
    """Write what the one who has the floor in the round said; gives the node of the minutes, 0 when nothing was said.

    A sentence becomes a point under the item, without a name; numbers of one round stand together in one point, in
    ascending order. Written again for the same person it replaces what stood there.
    """
    said, now = clean(text), floor(file)
    if not said or now.turn is None or now.round is None or now.item is None:
        return 0
    with file.action(words("Write a result of the round"), actor=actor):
        before, was_score = now.turn.text, now.turn.text in SCORES
        file.db.table("turn").update(now.turn.id, {"text": said})
        if said in SCORES or was_score:
            shown = _write_scores(file, now.item.meeting, now.round)
            if said in SCORES:
                return shown
        return _write(file, now.item.meeting, now.item.id, now.turn.id, said, before)


def result_of(file: CommitteeFile) -> str:
    """What is written down for the one who has the floor in the round."""
    now = floor(file)
    return now.turn.text if now.turn is not None and now.round is not None else ""


def scores(file: CommitteeFile, round_: Round) -> list[int]:
    """The numbers given in a round, in ascending order and without names."""
    return sorted(int(t.text) for t in turns(file, round_.item) if t.round == round_.id and t.text in SCORES)


def scores_text(given: list[int]) -> str:
    """Numbers as they stand in the minutes: '1-5: 2, 3, 4 · ⌀ 3.0'."""
    return f"1–5: {', '.join(map(str, given))} · ⌀ {mean(given):.1f}" if given else ""


def _write_scores(file: CommitteeFile, meeting: int, round_: Round) -> int:
    """The point with the numbers hangs on the round's first turn; without numbers it goes."""
    first = min(t.id for t in turns(file, round_.item) if t.round == round_.id)
    text = scores_text(scores(file, round_))
    sql = "SELECT id FROM node WHERE turn = ? AND text LIKE '1–5: %'"
    known = next((int(row["id"]) for row in file.db.query(sql, [first])), None)
    if not text:
        if known is not None:
            file.db.table("node").update(known, {"text": "1–5", "changed_at": stamp(file.now())})
        return 0
    if known is not None:
        file.db.table("node").update(known, {"text": text, "changed_at": stamp(file.now())})
        return known
    return _add(file, meeting, round_.item, first, text)


def _write(file: CommitteeFile, meeting: int, item: int, turn: int, text: str, before: str) -> int:
    """The point that says what stood there before says it anew; others that came up in the same turn stay."""
    sql = "SELECT id FROM node WHERE turn = ? AND kind = 'point' AND text = ? ORDER BY id LIMIT 1"
    known = next((int(row["id"]) for row in file.db.query(sql, [turn, before])), None)
    if known is None:
        return _add(file, meeting, item, turn, text)
    file.db.table("node").update(known, {"text": text, "changed_at": stamp(file.now())})
    return known


def _add(file: CommitteeFile, meeting: int, item: int, turn: int, text: str) -> int:
    above = place_for(file, meeting, item)
    sql = "SELECT coalesce(max(position), 0) AS last FROM node WHERE parent = ?"
    last = int(next(file.db.query(sql, [above.id]))["last"])
    return new_row(file, above.map, above.id, last + 1, "point", text, turn=turn)
