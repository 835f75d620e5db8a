"""The bytes of a file as text: which letters they mean, and the characters that XML refuses mended or taken out."""

import codecs
import re
from html.entities import name2codepoint
from typing import Final

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAID: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
# Python knows more than writings of letters under this word, some of them slow.
WRITINGS: Final = re.compile(
    r"utf-?8|utf-?(16|32)(-?[lb]e)?|(us-)?ascii|iso-?8859-?\d+|latin-?\d+|(windows|cp)-?\d+|koi8-[ru]|mac\w+|gb\w+|big5"
    r"|shift_jis|euc-\w+",
    re.IGNORECASE,
)
WESTERN: Final = re.compile(r"iso-?8859-?1|latin-?1|(us-)?ascii", re.IGNORECASE)

DECLARATION: Final = re.compile(r"\s*<\?xml\b[^>]*\?>")
REFERENCE: Final = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));")
PAIR: Final = re.compile(r"&#(?:[xX]([dD][89abAB]\w\w)|(5[56]\d\d\d));&#(?:[xX]([dD][c-fC-F]\w\w)|(5[67]\d\d\d));")
ENTITY: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
OWN_OF_XML: Final = frozenset(("amp", "lt", "gt", "quot", "apos"))


def decoded(content: bytes) -> tuple[str, bool]:
    """The text without its mark, and whether its letters had to be guessed."""
    for mark, writing in MARKS:
        if content.startswith(mark):
            return content.decode(writing, "replace").removeprefix("\ufeff"), False
    if content[:4] in (b"<\0?\0", b"<\0m\0", b"\0<\0?", b"\0<\0m"):
        return content.decode("utf-16-le" if content[0] else "utf-16-be", "replace"), False
    said = SAID.match(content)
    name = said[1].decode("ascii") if said else "utf-8"
    if not WRITINGS.fullmatch(name):
        name = "utf-8"
    try:
        # What calls itself ISO 8859-1 mostly is its extension by Microsoft, which means more by the same bytes.
        return content.decode("cp1252" if said and WESTERN.fullmatch(name) else name), False
    except (LookupError, UnicodeDecodeError):
        return _guessed(content)


def _guessed(content: bytes) -> tuple[str, bool]:
    for name in ("utf-8", "cp1252"):
        try:
            return content.decode(name), True
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), True


def fit_for_xml(text: str) -> tuple[str, int]:
    """The text as a strict parser takes it, and how many characters that mean nothing were taken out.

    The declaration goes; references to the halves of a character are joined; the entities of HTML become characters.
    """
    found = DECLARATION.match(text)
    text = text[found.end() :] if found else text.lstrip()
    text, dropped = UNFIT.subn("", text)
    if "&#" in text:
        text = PAIR.sub(_joined, text)
        text, meaningless = _without_illegal(text)
        dropped += meaningless
    return ENTITY.sub(_character, text), dropped


def _without_illegal(text: str) -> tuple[str, int]:
    """The text without references to characters XML does not have, and how many there were."""
    dropped = 0

    def checked(found: re.Match[str]) -> str:
        nonlocal dropped
        if _legal(_code(found[1], found[2])):
            return found[0]
        dropped += 1
        return ""

    return REFERENCE.sub(checked, text), dropped


def _joined(found: re.Match[str]) -> str:
    high, low = _code(found[1], found[2]), _code(found[3], found[4])
    if not (0xD800 <= high <= 0xDBFF and 0xDC00 <= low <= 0xDFFF):
        return found[0]
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _code(hexadecimal: str | None, decimal: str | None) -> int:
    digits = (hexadecimal or decimal or "").lstrip("0") or "0"
    try:
        return int(digits, 16 if hexadecimal else 10) if len(digits) <= 8 else -1
    except ValueError:
        return -1


def _legal(code: int) -> bool:
    """Whether XML 1.0 has that character."""
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF


def _character(found: re.Match[str]) -> str:
    if found[1] in OWN_OF_XML:
        return found[0]
    return chr(name2codepoint[found[1]]) if found[1] in name2codepoint else f"&amp;{found[1]};"
