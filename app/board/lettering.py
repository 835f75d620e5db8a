"""The writing on a note: the largest size at which the text fits, broken words, and how high the note must be."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption, QTransform

from app.kit.syllables import syllables
from app.kit.theme import font
from db.board_places import NOTE

SIZES: Final = (16, 17, 18, 20, 22, 24, 26, 28)
"""Text sizes in board units, the smallest first."""

UNBROKEN: Final = 4
"""The first of the sizes down to which a long word makes all letters smaller; below it the word is broken instead."""

MARGIN: Final = 14.0
DOT: Final = 14.0
DOTS_BAND: Final = 22.0
SOFT_HYPHEN: Final = "\u00ad"
LONG_WORD: Final = re.compile(r"([^\W\d_]{7,})([^\w\s]*)")
EAST_ASIAN: Final = "\u2e80"


@dataclass(frozen=True)
class Lettering:
    """A text set for a note: size and words in board units, and the height the note needs."""

    px: int
    text: str
    height: float


@lru_cache(maxsize=1 << 15)
def letter(text: str, width: float = NOTE, height: float = NOTE, dots: bool = False) -> Lettering:
    """Set a text on a note of this size.

    The largest size is taken at which all lines fit and no word is broken; a long word is broken with a hyphen rather
    than to make the letters very small, and at the smallest size the note grows.
    """
    room = height - 2 * MARGIN - (DOTS_BAND if dots else 0)
    across = width - 2 * MARGIN
    whole = _largest(text, across, room, len(SIZES) - 1, hyphens=False)
    if whole >= UNBROKEN:
        return Lettering(SIZES[whole], text, height)
    broken = _largest(text, across, room, len(SIZES) - 2, hyphens=True)
    px = SIZES[max(0, broken)]
    soft = hyphenated(text, px, across)
    if broken >= 0:
        return Lettering(px, soft, height)
    return Lettering(px, soft, max(height, height - room + _measure(soft, px, across)[1]))


def _largest(text: str, across: float, room: float, high: int, *, hyphens: bool) -> int:
    """The last size of `SIZES` up to `high` at which the text fits; -1 if none is."""
    low = -1
    while low < high:
        middle = (low + high + 1) // 2
        wide, tall = _measure(hyphenated(text, SIZES[middle], across) if hyphens else text, SIZES[middle], across)
        if tall <= room and (hyphens or wide <= across):
            low = middle
        else:
            high = middle - 1
    return low


def hyphenated(text: str, px: int, across: float) -> str:
    """The text with soft hyphens in the words that are too long for a line."""
    measure = QFontMetricsF(note_font(px))

    def soft(word: re.Match[str]) -> str:
        fits = measure.horizontalAdvance(word[0]) <= across
        return word[0] if fits else SOFT_HYPHEN.join(syllables(word[1])) + word[2]

    return LONG_WORD.sub(soft, text)


def height_of(text: str) -> float:
    """How high a note of the usual width must be for a text, in board units."""
    return letter(text, NOTE, NOTE, True).height


@lru_cache(maxsize=64)
def note_font(px: int) -> QFont:
    """The typeface on notes, without hinting so that a text keeps its lines at every zoom."""
    cut = font(px)
    cut.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return cut


def runs_leftwards(text: str) -> bool:
    """Whether a text is written from right to left: its first letter decides, as in the Unicode algorithm (P2)."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


def lines_option(text: str = "") -> QTextOption:
    """How the lines of a note are broken, and that a text which runs from right to left begins at the right."""
    option = QTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignRight if runs_leftwards(text) else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def static_text(lettering: Lettering, width: float) -> QStaticText:
    """The text made ready for drawing at many zooms; x and y of the drawing are the note's plus `MARGIN`."""
    made = QStaticText(lettering.text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextOption(lines_option(lettering.text))
    made.setTextWidth(width - 2 * MARGIN)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(QTransform(), note_font(lettering.px))
    return made


def _measure(text: str, px: int, width: float) -> tuple[float, float]:
    """The widest word or line, and the height of all lines."""
    layout = QTextLayout(text.replace("\n", "\u2028"), note_font(px))
    layout.setTextOption(lines_option())
    layout.beginLayout()
    widest = height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        # A line that ends in the middle of a word shows that the word is too wide; East Asian signs may part anywhere.
        torn = (
            0 < end < len(text) and text[end - 1].isalnum() and not text[end].isspace() and text[end - 1] < EAST_ASIAN
        )
        widest = max(widest, line.naturalTextWidth(), width + 1 if torn else 0)
        height += line.height()
    layout.endLayout()
    return widest, height
