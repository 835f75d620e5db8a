"""When two branches of the minutes are called the same."""

import re
from collections.abc import Iterable
from typing import Final

from db.search_words import bare, words_of

STEM: Final = 4
"""So many letters of two words are the same before their endings may differ."""
LONG: Final = 8
"""From so many letters on one or two may have gone wrong."""
NEARLY: Final = 90
_ENDING: Final = re.compile(r"(?:e|n|t|r|s|en|et|er|ne|ene|erne|ens|ets|ernes)?")
_FIGURES: Final = re.compile(r"^\W*\d+[.):]?\s+")


def same_title(one: str, other: str) -> bool:
    """Whether they are word for word the same but for spelling, figures in front and Danish endings, or nearly so.

    "Oplæg" is "Oplægget" and "Aftaler" is "2. Aftalerne", but "Hvem mangler?" is not "Mangler".
    """
    here, there = title_key(one), title_key(other)
    if not here or not there:
        return False
    if len(here) == len(there) and all(_same_word(a, b) for a, b in zip(here, there, strict=True)):
        return True
    left, right = " ".join(here), " ".join(there)
    if min(len(left), len(right)) < LONG or abs(len(left) - len(right)) > 2:
        return False
    from rapidfuzz import fuzz  # loaded when titles of about the same length are compared for the first time

    return bool(fuzz.ratio(left, right) >= NEARLY)


def title_key(title: str) -> tuple[str, ...]:
    """The words of a title in plain letters, without a figure in front."""
    return tuple(words_of(bare(_FIGURES.sub("", title))))


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    stem = _common(one, other)
    return len(stem) >= STEM and all(_is_ending(word.removeprefix(stem), stem[-1]) for word in (one, other))


def _common(one: Iterable[str], other: Iterable[str]) -> str:
    letters = []
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        letters.append(a)
    return "".join(letters)


def _is_ending(rest: str, last: str) -> bool:
    """Whether what is left of a word is an ending; before it the last consonant may be doubled."""
    return bool(_ENDING.fullmatch(rest) or (rest[:1] == last and _ENDING.fullmatch(rest[1:])))
