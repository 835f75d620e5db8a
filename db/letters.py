"""Text as it may go into a committee's file."""

import re
from typing import Final

# Control characters but newline and tab, lone surrogates and the two non-characters: they break undo, SQLite's text
# or an export, and nobody types them.
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS: Final = re.compile("\r\n?|[\u2028\u2029\x85]")


def clean(text: str) -> str:
    """Text as it may go into the file: plain line ends, no control characters, no space around it."""
    return _UNFIT.sub("", _LINE_ENDS.sub("\n", text)).strip()
