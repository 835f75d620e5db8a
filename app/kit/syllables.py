"""Where a long Danish word may be parted: before the consonants a syllable can begin with."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

VOWELS: Final = frozenset("aeiouyæøåäöüéèáóAEIOUYÆØÅÄÖÜÉÈÁÓ")
ONSETS: Final = frozenset({
    "pl", "pr", "bl", "br", "kl", "kr", "gl", "gr", "fl", "fr", "tr", "dr", "st", "sp", "sk", "sl", "sm", "sn", "sv",
    "kv", "kn", "tv", "skr", "spr", "str", "sch", "ch",
})  # fmt: skip
"""Consonants with which a Danish syllable may begin together."""

JOINTS: Final = ("elses", "ings", "heds", "tions", "skabs", "doms")
"""Ends of the first half of a compound: its s stays with it, as in "borgerinddragelses-udvalget"."""

LEAST_PART: Final = 3
"""So many letters stand before the first parting and after the last one."""


def syllables(word: str) -> Iterator[str]:
    """A word in parts as it may be broken at the end of a line."""
    ends = [*partings(word), len(word)]
    yield from (word[start:end] for start, end in pairwise([0, *ends]))


def partings(word: str) -> Iterator[int]:
    """How many letters stand before each place at which the word may be parted."""
    start = 0
    for at in range(LEAST_PART, len(word) - LEAST_PART + 1):
        if at - start >= 2 and begins_syllable(word, at):
            yield at
            start = at


def begins_syllable(word: str, at: int) -> bool:
    """Whether a syllable begins with the consonants that stand here, or the second half of a compound."""
    if word[:at].lower().endswith(JOINTS):
        return word[at].isalpha()
    if word[: at + 1].lower().endswith(JOINTS):
        return False
    end = at
    while end < len(word) and end - at < 4 and word[end] not in VOWELS:
        end += 1
    onset = word[at:end].lower()
    if end == len(word) or not onset or not onset.isalpha() or not word[at - 1].isalpha() or word[end] not in VOWELS:
        return False
    # One consonant more in front would belong to the syllable as well, as the p of "plan".
    longer = word[at - 1 : end].lower()
    return (len(onset) == 1 or onset in ONSETS) and longer not in ONSETS
