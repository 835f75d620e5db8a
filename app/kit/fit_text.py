"""Makes words fit: the size of a name on the wall, the lines of a paragraph, and what is left out at last."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.kit.syllables import LEAST_PART, begins_syllable
from app.kit.theme import font

WORD = 400
"""No line holds more letters of one word; longer words are measured in stretches of this length."""


def fit_px(text_lines: Iterable[str], width: float, low: int, high: int, weight: int = 700) -> int:
    """The largest size from `low` to `high` at which every line is at most `width` wide; `low` if none is."""
    return _fit_px(tuple(text_lines), round(width), low, high, weight)


@lru_cache(maxsize=1024)
def _fit_px(lines: tuple[str, ...], width: int, low: int, high: int, weight: int) -> int:
    while low < high:
        middle = (low + high + 1) // 2
        if _widest(lines, font(middle, weight)) <= width:
            low = middle
        else:
            high = middle - 1
    return low


@lru_cache(maxsize=1024)
def fit_name(
    name: str, width: float, low: int = 150, high: int = 228, weight: int = 700
) -> tuple[tuple[str, str], int]:
    """A name in two lines and its size: as it is, then broken at a hyphen, then without its middle names.

    A name that is too long even so is set smaller than `low`; nobody's name is cut.
    """
    first, *rest = name.split() or [""]
    short = f"{first} {rest[-1]}" if len(rest) > 1 else name
    tries = [name_lines(name), _at_hyphen(name), name_lines(short), _at_hyphen(short)]
    sizes = [fit_px(lines, width, low, high, weight) for lines in tries]
    for lines, px in zip(tries, sizes, strict=True):
        if _widest(lines, font(px, weight)) <= width:
            return lines, px
    return tries[-1], fit_px(tries[-1], width, 20, low, weight)


def name_lines(name: str) -> tuple[str, str]:
    """A name in two lines of about the same length, first name first; the second is empty for a single name."""
    words = name.split()
    if len(words) < 2:
        return name.strip(), ""
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(cuts, key=lambda cut: (max(len(cut[0]), len(cut[1])), -len(cut[0])))


def elide(text: str, width: float, cut: QFont) -> str:
    """`text`, or as much of it as fits with an ellipsis after it."""
    return _metrics(cut.key(), cut).elidedText(text, Qt.TextElideMode.ElideRight, width)


def wrap(text: str, width: float, cut: QFont, max_lines: int = 0) -> list[str]:
    """`text` in lines no wider than `width`; words are broken only when one alone is too wide.

    With `max_lines` the last of them ends in an ellipsis if there is more.
    """
    return list(_wrapped(text, round(width, 1), cut.key(), _Cut(cut), max_lines))


def text_height(lines: int, px: float, spacing: float = 1.35) -> float:
    """How high that many lines are, in the same units as `px`."""
    return lines * px * spacing


class _Cut:
    """A font that takes no part in the key of a cache; its own key does."""

    def __init__(self, cut: QFont) -> None:
        self.font = cut

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Cut)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=2048)
def _wrapped(text: str, width: float, key: str, cut: _Cut, max_lines: int) -> tuple[str, ...]:
    measure = _metrics(key, cut.font)
    every = (line for part in text.split("\n") for line in _paragraph(part, width, measure))
    lines = list(islice(every, max_lines + 1) if max_lines else every)
    if max_lines and len(lines) > max_lines:
        rest = lines[max_lines - 1] + " …"
        lines = lines[: max_lines - 1]
        lines.append(_shortened(rest, width, measure))
    return tuple(lines)


def _paragraph(text: str, width: float, measure: QFontMetricsF) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if len(word) <= WORD and measure.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if line:
            yield line
            line = ""
        for part in _broken(word, width, measure):
            if line:
                yield line
            line = part
    yield line


def _broken(word: str, width: float, measure: QFontMetricsF) -> Iterator[str]:
    """The parts of a word that is too wide; each is found without measuring all that follows."""
    start = 0
    while True:
        rest = word[start : start + WORD]
        room = _longest(rest, width, measure)
        if start + len(rest) == len(word) and measure.horizontalAdvance(rest) <= width:
            yield rest
            return
        at = _break_at(rest, room)
        part = rest[:at]
        yield part if part[-1] in "-–/" else part + "-"
        start += at


def _longest(word: str, width: float, measure: QFontMetricsF) -> int:
    """With how many letters the word fits when a hyphen follows them; at least one. Bisected: width grows with them."""
    low, high = 1, max(1, len(word) - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.horizontalAdvance(word[:middle].rstrip("-") + "-") <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _break_at(word: str, room: int) -> int:
    # Best at a hyphen that is there, then before a syllable, then anywhere.
    for good in (_after_hyphen, begins_syllable):
        for at in range(min(room, len(word) - LEAST_PART), LEAST_PART - 1, -1):
            if good(word, at):
                return at
    return room


def _after_hyphen(word: str, at: int) -> bool:
    return word[at - 1] in "-–/"


def _shortened(line: str, width: float, measure: QFontMetricsF) -> str:
    words = line.split()
    while len(words) > 2 and measure.horizontalAdvance(" ".join(words)) > width:
        words = [*words[:-2], "…"]
    return measure.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)


def _at_hyphen(name: str) -> tuple[str, str]:
    given, _, surname = name.rpartition(" ")
    before, hyphen, after = surname.partition("-")
    return (f"{given} {before}-".strip(), after) if hyphen else name_lines(name)


def _widest(lines: Iterable[str], cut: QFont) -> float:
    measure = _metrics(cut.key(), cut)
    return max((measure.horizontalAdvance(line) for line in lines), default=0.0)


_MEASURES: dict[str, QFontMetricsF] = {}


def _metrics(key: str, cut: QFont) -> QFontMetricsF:
    if key not in _MEASURES:
        _MEASURES[key] = QFontMetricsF(cut)
    return _MEASURES[key]
