"""The private notes of those who lead, one for each item; they are never shown on the wall and never exported."""

from db.errors import words
from db.file import CommitteeFile, clean


def note_of(file: CommitteeFile, item_id: int) -> str:
    """What those who lead wrote for themselves about an item, empty when nothing."""
    sql = "SELECT text FROM item_note WHERE item = ? ORDER BY id LIMIT 1"
    return next((row["text"] for row in file.db.query(sql, [item_id])), "")


def write_note(file: CommitteeFile, item_id: int, text: str, *, actor: str = "facilitator") -> None:
    """Keep the private note of an item; an empty one is taken away. Writing on at one note is one step of undo."""
    kept = clean(text)
    if kept == note_of(file, item_id):
        return
    with file.action(words("Private note"), actor=actor, merge=f"item_note:{item_id}"):
        row = next(iter(file.db.query("SELECT id FROM item_note WHERE item = ? LIMIT 1", [item_id])), None)
        if row is None:
            file.new("item_note", {"item": item_id, "text": kept})
        elif kept:
            file.db.table("item_note").update(row["id"], {"text": kept})
        else:
            file.db.table("item_note").delete(row["id"])
