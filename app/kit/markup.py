"""Text made fit for the files it goes into: XML without building a tree, sheets of paper, cells of a table."""

import re
from collections.abc import Mapping
from typing import Final

NAMED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
HAS_NO_PLACE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

# A cell that begins so is run as a formula by spreadsheets; an apostrophe before it keeps it text.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def printable(text: str) -> str:
    """The text with the characters taken out that XML 1.0 and a sheet of paper have no place for."""
    if text.isascii() and text.isprintable():  # most texts, and this is called for each of them
        return text
    return HAS_NO_PLACE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> str:
    """The text as content of an element."""
    return re.sub('[&<>"]', lambda found: NAMED[found[0]], printable(text))


def value(text: str) -> str:
    """The text as the value of an attribute; line breaks and tabs would become spaces there if written raw."""
    return re.sub("[\n\t]", lambda found: f"&#{ord(found[0])};", escaped(text))


def tag(name: str, attributes: Mapping[str, str], *, empty: bool = False, all: bool = False) -> str:
    """A start tag, or a whole element when `empty`; an attribute whose value is empty is left out, unless `all`."""
    parts = "".join(f' {key}="{value(text)}"' for key, text in attributes.items() if text or all)
    return f"<{name}{parts}/>" if empty else f"<{name}{parts}>"


def in_ascii(markup: str) -> str:
    """The same XML with every character beyond ASCII as a hexadecimal reference."""
    hexadecimal = re.sub("&#([0-9]+);", lambda found: f"&#x{int(found[1]):x};", markup)
    return re.sub("[^\x00-\x7f]", lambda found: f"&#x{ord(found[0]):x};", hexadecimal)


def harmless(text: str) -> str:
    """A cell no spreadsheet takes for a formula."""
    kept = printable(text)
    return f"'{kept}" if kept.lstrip(" ").startswith(FORMULA) else kept


def number(value: float) -> str:
    """A measure with as many digits as can be seen."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
