"""Which signs our typeface can write, and what stands for the others where a missing letter is not allowed."""

import re
import unicodedata
from functools import cache
from typing import Any, Final

from PySide6.QtGui import QRawFont

from db.places import resources

SILENT: Final = ("Cf", "Mn", "Me", "Cs", "Co", "Cn")
"""Kinds of signs without a body of their own: joiners, variants, marks."""
NEVER: Final = re.compile(r"[\x00-\x7f]+")


@cache
def _typeface() -> QRawFont:
    return QRawFont(str(resources() / "fonts" / "AHN-400.ttf"), 16)


@cache
def spelled(sign: str) -> str:
    """The sign itself if we can write it, or its Unicode name in brackets."""
    if NEVER.fullmatch(sign) or _typeface().supportsCharacter(ord(sign)):
        return sign
    if unicodedata.category(sign) in SILENT:
        return ""
    return f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]"


def legible(value: Any) -> Any:
    """The same data with every text written in signs we have."""
    if isinstance(value, str):
        return value if NEVER.fullmatch(value) else "".join(map(spelled, value))
    if isinstance(value, dict):
        return {key: legible(one) for key, one in value.items()}
    if isinstance(value, list):
        return [legible(one) for one in value]
    return value
