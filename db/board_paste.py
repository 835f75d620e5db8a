"""How much of a pasted text becomes notes at once: as many as anybody reads, cut so that nothing is lost."""

from typing import Final

from db.board_rows import LONGEST

MOST_NOTES: Final = 300
MOST_SIGNS: Final = 60_000


def first_part(text: str) -> tuple[str, str]:
    """What of a text is made notes now, and the rest; a line that is too long for a note goes on in the next one."""
    if len(text) <= LONGEST and text.count("\n") + text.count("\t") < MOST_NOTES:
        return text, ""
    lines: list[str] = []
    at = made = 0
    while at < len(text) and made < MOST_NOTES and at < MOST_SIGNS:
        end = text.find("\n", at, at + LONGEST + 1)
        if end < 0:
            end = _word_end(text, at)
        line = text[at:end]
        held = sum(bool(cell.strip()) for part in line.splitlines() for cell in part.split("\t"))
        if lines and made + held > MOST_NOTES:
            break
        made += held
        lines.append(line)
        at = end + 1 if text[end : end + 1] == "\n" else end
    return "\n".join(lines), text[at:].strip("\r\n")


def _word_end(text: str, start: int) -> int:
    """Where a line without an end is cut: at the end of the text, or after the last whole word that has room."""
    end = start + LONGEST
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", start + 1, end)
    return space if space > 0 else end
