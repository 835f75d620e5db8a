"""A mind map in Mermaid (`.mermaid`), to be pasted where Markdown shows diagrams; it has words and branches only."""

import re
from typing import Final

from app.kit.markup import printable
from app.minutes.exchange.outline import Outline, Point, Rendition
from app.minutes.kinds import kind_word
from app.shell.language import tr

# In quotation marks Mermaid takes the rest for text, but shows it as Markdown and looks for directives in it first.
SIGNS: Final = re.compile(
    r'["#&<>`\\*_\[\]{}|~^$@]'
    r"|^[-+=]|^\d{1,9}[.)]"  # a list, a line, a heading; a numbered list
    r"|:(?=//)|(?<=\bwww)\."  # an address
    r"|%(?=%)|(?<=%)%",  # a comment, a directive
    re.MULTILINE | re.IGNORECASE,
)
NAMED: Final = {'"': "#quot;", "&": "#amp;", "<": "#lt;", ">": "#gt;"}
# Lines with one of these words, a colon and a number sign are taken for rules of style.
STYLE: Final = re.compile(r"style|classDef", re.IGNORECASE)
NODE: Final = re.compile(r'^ +n\d+\["', re.MULTILINE)


def write(outline: Outline) -> Rendition:
    """The map with every node in quotation marks: anything else can be taken for a sign of Mermaid's own."""
    lines = ["mindmap", *(f'{"  " * (point.depth + 1)}n{point.id}["{_label(point)}"]' for point in outline.points), ""]
    content = "\n".join(lines)
    lost = sum(bool(point.detail or point.link or point.arrows) for point in outline.points)
    notice = (
        tr("Mermaid has no place for details and links: those of %n points were left out.", "", lost) if lost else ""
    )
    return Rendition(content.encode(), len(NODE.findall(content)), notice)


def _label(point: Point) -> str:
    plain = point.kind in ("root", "topic", "point")
    words = printable(point.text) if plain else f"{kind_word(point.kind)}: {printable(point.text)}"
    lines = "\n".join(" ".join(line.split()) for line in words.split("\n"))
    shown = SIGNS.sub(lambda found: found[0][:-1] + _named(found[0][-1]), lines)
    if STYLE.search(shown):
        shown = shown.replace(":", _named(":"))
    # An empty label, or one of spaces, is an error for the whole diagram.
    return "<br/>".join(shown.split("\n")).strip() or "–"


def _named(sign: str) -> str:
    """A sign in the way Mermaid has for those it would take for its own."""
    return NAMED.get(sign, f"#{ord(sign)};")
