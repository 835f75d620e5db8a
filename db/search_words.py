"""What somebody looks for, read from what was typed, and how Danish letters are compared with what stands written.

Three spellings of a text are kept, each more forgiving than the one before:

- *exact*: the letters as they are, capitals made small.
- *spelt*: one letter for each Danish sound however it is written: aa = å, ae = ä = æ, oe = ö = ø. Somebody without
  Danish keys writes "boern" and "aeldre", and half of Denmark writes Aalborg. Other accents go.
- *bare*: the Danish letters as the plain ones that are nearest, å = a, ø = o, æ = ae, as hurried people write them.

Whoever types æ, ø or å has the keys and means them: "ål" does not find "alle". Plain letters find all three, the exact
ones first. "koen" finds "køn" and the other way round; that is the price, and it comes last.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_NEIGHBOURS: Final = (("ä", "æ"), ("ö", "ø"))
_PAIRS: Final = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))
_PLAIN: Final = (("å", "a"), ("ø", "o"), ("æ", "ae"))
_DANISH: Final = frozenset("æøåäö")
_FOREIGN: Final = re.compile("[^\x00-\x7fæøå]")
_QUOTES: Final = '"“”„»«'
_PART: Final = re.compile(rf"(?<!\S)(-?)(?:[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]|$)|(\S+))")
_WORD: Final = re.compile(r"[^\W_]+")
SHORT: Final = 3
"""Fewer letters than this are looked for at the beginning of words only."""


def exact(text: str) -> str:
    """The letters as they are, without capitals."""
    return unicodedata.normalize("NFC", text).casefold()


def spelt(text: str) -> str:
    """One letter for each Danish sound, however it was written; other accents are left out."""
    said = exact(text)
    if not said.isascii():
        said = _FOREIGN.sub(_unaccented, _written(said, _NEIGHBOURS))
    return _written(said, _PAIRS)


def bare(text: str) -> str:
    """Plain letters for the Danish ones."""
    return plain(spelt(text))


def plain(said: str) -> str:
    """The bare spelling of what is spelt already."""
    return said if said.isascii() else _written(said, _PLAIN)


def words_of(text: str) -> list[str]:
    """The words of a text in their order, letters and figures only."""
    return _WORD.findall(text)


@dataclass(frozen=True)
class Term:
    """One thing to be found: a word, or words that stand next to one another.

    `whole` is set where the last word was closed by a quotation mark; otherwise words that begin like it count as well.
    """

    words: tuple[str, ...]
    whole: bool = False

    @property
    def danish(self) -> bool:
        """Whether it was written with Danish letters, so that plain ones are not meant."""
        return any(letter in _DANISH for word in self.words for letter in word)

    def folded(self, fold: Callable[[str], str]) -> str:
        """The words in one of the three spellings, with spaces between them."""
        return " ".join(words_of(fold(" ".join(self.words))))


@dataclass(frozen=True)
class Asked:
    """What is looked for: all of `terms` and none of `without`."""

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


def read_asked(text: str) -> Asked:
    """What somebody typed: words, "words that belong together", and -words that must not be there."""
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for minus, quoted, closed, bare_word in _PART.findall(exact(text)):
        found = words_of(quoted or bare_word)
        if found:
            (unwanted if minus else wanted).append(Term(tuple(found), bool(closed)))
    return Asked(tuple(wanted), tuple(unwanted))


def spellings(term: Term, *, forgiving: bool = False) -> list[tuple[str, Callable[[str], str]]]:
    """The spellings a term is compared in, the strictest first, each with its words; `forgiving` leaves none out."""
    folds: tuple[Callable[[str], str], ...] = (exact, spelt)
    if forgiving or not term.danish:
        folds = (exact, spelt, bare)
    return [(term.folded(fold), fold) for fold in folds]


def found_in(text: str, asked: Asked, *, forgiving: bool = False) -> list[tuple[int, int]]:
    """Where in a text the terms stand, as (begin, end) in order and apart; what is found in words with other letters
    too: "boern" marks the Børn of Børneråd.
    """
    marks: set[tuple[int, int]] = set()
    pieces = [Term((word,), term.whole) for term in asked.terms for word in term.words]
    for word in _WORD.finditer(text):
        for piece in pieces:
            for sought, fold in spellings(piece, forgiving=forgiving):
                mark = _mark(word[0], sought, fold)
                if mark is not None:
                    marks.add((word.start() + mark[0], word.start() + mark[1]))
                    break
    return list(_apart(sorted(marks)))


def _mark(word: str, sought: str, fold: Callable[[str], str]) -> tuple[int, int] | None:
    """The part of a word that is what was sought in this spelling: its beginning, or its inside if that is long."""
    whole = fold(word)
    if not sought or sought not in whole:
        return None
    if whole.startswith(sought):
        return 0, _end(word, 0, sought, fold)
    if len(sought) < SHORT:
        return None
    begin = max((at for at in range(len(word)) if sought in fold(word[at:])), default=0)
    return begin, _end(word, begin, sought, fold)


def _end(word: str, begin: int, sought: str, fold: Callable[[str], str]) -> int:
    return next((end for end in range(begin + 1, len(word) + 1) if sought in fold(word[begin:end])), len(word))


def _apart(marks: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Marks that touch as one."""
    begin, end = -1, -1
    for first, last in marks:
        if first > end:
            if end > begin:
                yield begin, end
            begin, end = first, last
        else:
            end = max(end, last)
    if end > begin:
        yield begin, end


def _written(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for before, after in pairs:  # several times faster than a table of letters
        text = text.replace(before, after)
    return text


def _unaccented(letter: re.Match[str]) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", letter[0]) if not unicodedata.combining(part))
