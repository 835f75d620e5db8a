"""A mind map in Mermaid (`.mermaid`), to be pasted where Markdown shows diagrams; it has words and branches only."""

import re
from typing import Final

from app.minutes.exchange.markup import printable
from app.minutes.exchange.outline import Outline, Point, Rendition
from app.minutes.kinds import kind_word
from app.shell.language import tr

# In quotation marks everything is text but these.
SIGNS: Final = {'"': "#quot;", "#": "#35;", "&": "#amp;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;"}
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
    shown = re.sub('["#&<>`\\\\]', lambda found: SIGNS[found[0]], words)
    # An empty label, or one of spaces, is an error for the whole diagram.
    return "<br/>".join(shown.split("\n")).strip() or "–"
