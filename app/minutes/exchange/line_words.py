"""What a written line tells by its signs: a kind before its words, an owner and a date behind them."""

import re
from functools import lru_cache
from typing import Final

from app.minutes.kinds import KIND_WORDS, kind_word
from app.shell.language import language
from db.incoming import Incoming

LEAD: Final = re.compile(r"(\*\*|__)?([^\W\d_][\w ]{1,30}):(?:\1)?\s+(?=\S)")
TAIL: Final = re.compile(
    r"\s+[—–-]\s+(?:@?([^\W\d][^—–\n,@]{0,80}?),?\s*)?(?:due|senest|frist|inden)\s+(\d{4}-\d\d-\d\d)$"
    r"|\s+[—–]\s+@([^—–\n,@]{1,80})$"
)
BULLET: Final = re.compile(r"(?:[-*+•◦▪‣–]|\d{1,4}[.)])\s+")
BOX: Final = re.compile(r"\[([ xX])\](?:\s+|$)")


@lru_cache(maxsize=4)
def kinds_by_word(_language: str) -> dict[str, str]:
    """The kinds by what they are called, in English and in the language of the window."""
    return {
        word.lower(): kind
        for kind in KIND_WORDS
        if kind not in ("root", "topic")
        for word in (KIND_WORDS[kind], kind_word(kind))
    }


def take_signs(node: Incoming, line: str) -> str:
    """Give a node its kind, owner and date by the signs of its line; gives the line without them."""
    lead = LEAD.match(line)
    kind = kinds_by_word(language()).get(lead[2].lower()) if lead else None
    if lead and kind and node.depth:
        line = line[lead.end() :]
        if node.kind != "action":
            node.kind = "" if kind == "point" and node.depth > 1 else kind
            node.status = "planned" if kind == "action" else ""
    if node.kind == "action" and (tail := TAIL.search(line)):
        node.owner, node.due_on = (tail[1] or tail[3] or "").strip(), tail[2] or ""
        line = line[: tail.start()]
    return line
