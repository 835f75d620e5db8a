"""The words of a line of Markdown without its marks, and the link in it."""

import re
from html import unescape
from typing import Final, NamedTuple

ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
CODE: Final = re.compile(r"(?<!`)(`{1,4})(?!`)([^`]+)\1(?!`)")
ADDRESS: Final = r"""\(\s*<?([^()\s<>]*+(?:\([^()\s<>]*+\)[^()\s<>]*+)?)>?(?:\s+(?:"[^"\n]*+"|'[^'\n]*+'))?\s*\)"""
PICTURE: Final = re.compile(r"!\[([^\[\]]*+)\]" + ADDRESS)
LINK: Final = re.compile(r"(?<!!)\[([^\[\]]*+)\]" + ADDRESS)
WIKI: Final = re.compile(r"!?\[\[([^\[\]|]*+)(?:\|([^\[\]|]*+))?\]\]")
BARE: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
COMMENT: Final = re.compile(r"<!--(?:[^<>-]|-(?!->))*-->")  # a possessive group misses in Python before 3.11.5
TAG: Final = re.compile(r"</?[A-Za-z][^<>]*+>")
BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
MARK: Final = re.compile(r"\*\*|__|~~|==|\*|_")
HIDDEN: Final = 0xF0000  # where escaped signs wait, out of reach of every pattern
SHOWN: Final = re.compile("[\U000f0000-\U000f007f]")


class Words(NamedTuple):
    """The words of a line, the first address in it, and how many pictures it shows."""

    text: str
    link: str
    pictures: int


def words_of(line: str) -> Words:
    """Read a line or a few; a second address stays in the text, in brackets behind its words."""
    line = ESCAPED.sub(lambda found: _hidden(found[1]), line)
    line = CODE.sub(lambda found: _hidden(found[2].strip()), line)
    line = BREAK.sub("\n", COMMENT.sub("", line))
    line, pictures = PICTURE.subn(lambda found: found[1], line)
    links: list[str] = []

    def linked(found: re.Match[str]) -> str:
        address = found[2] if found.lastindex and found.lastindex > 1 else found[1]
        links.append(shown(address))
        words = found[1] or found[2]
        return words if len(links) == 1 or words == address else f"{words} ({_hidden(address)})"

    line = WIKI.sub(lambda found: found[2] or found[1], LINK.sub(linked, line))
    line = BARE.sub(lambda found: linked(found) if not links else found[1], line)
    line = _without_marks(TAG.sub("", line))
    return Words(shown(unescape(line) if "&" in line else line), unescape(links[0]) if links else "", pictures)


def shown(text: str) -> str:
    """The text with the signs that were escaped back in it."""
    return SHOWN.sub(lambda found: chr(ord(found[0]) - HIDDEN), text)


def _hidden(text: str) -> str:
    return "".join(chr(ord(sign) + HIDDEN) if sign in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" else sign for sign in text)


def _without_marks(line: str) -> str:
    """The line without the marks of emphasis that come in pairs; a lonely star is a star."""
    open_: dict[str, list[int]] = {}
    gone: set[int] = set()
    marks = list(MARK.finditer(line))
    for at, found in enumerate(marks):
        before, after = line[found.start() - 1 : found.start()], line[found.end() : found.end() + 1]
        inside_word = before.isalnum() and after.isalnum()
        if inside_word and found[0] in ("_", "__", "=="):
            continue
        waiting = open_.setdefault(found[0], [])
        if waiting and before.strip():
            gone |= {waiting.pop(), at}
        elif after.strip():
            waiting.append(at)
    parts, end = [], 0
    for at, found in enumerate(marks):
        if at in gone:
            parts.append(line[end : found.start()])
            end = found.end()
    return "".join([*parts, line[end:]])
