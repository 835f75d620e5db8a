"""The minutes as a web page: one file without the network, an outline for every reader, a map that folds."""

from collections.abc import Iterator
from typing import Any, Final

from app.kit.markup import escaped, number, printable, tag
from app.kit.theme import FAMILY
from app.kit.tokens import LIGHT
from app.minutes.exchange.drawing import Cell, draw
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.painting import CURVE
from app.minutes.exchange.paper import Block, Heading, Listing, Paper
from app.minutes.exchange.setting import set_minutes
from app.minutes.exchange.svg import SLACK, curve_data, faces, node_markup
from app.shell.language import tr
from db.places import resources

TEMPLATES: Final = resources() / "templates" / "minutes"


def write(material: Material) -> Rendition:
    """The page; without a script the whole map is shown."""
    from jinja2 import Environment, FileSystemLoader
    from markupsafe import Markup

    paper = set_minutes(material)
    # Autoescape: what people wrote is text, never markup. Only what is made here is marked as finished.
    rooms = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=False)
    blocks = [_told(block, at) for at, block in enumerate(paper.blocks)]
    content = rooms.get_template("minutes.html").render(
        paper=paper,
        blocks=[{**block, "markup": Markup(block["markup"])} if "markup" in block else block for block in blocks],
        contents=[block for block in blocks if block["kind"] == "Heading" and block["level"] == 2],
        map=Markup("".join(map_markup(material.outline))),
        faces=Markup(faces()),
        script=Markup((TEMPLATES / "map.js").read_text(encoding="utf-8")),
        words={
            "skip": tr("Skip to the minutes"),
            "contents": tr("Contents"),
            "fold": tr("Fold the map"),
            "unfold": tr("Show the whole map"),
        },
    )
    return Rendition(printable(content).encode(), paper.nodes)


def _told(block: Block, at: int) -> dict[str, Any]:
    found = {"kind": type(block).__name__, **vars(block)}
    if isinstance(block, Heading) and block.level == 2:
        found["anchor"] = f"part-{at}"
    if isinstance(block, Listing):
        found["markup"] = "".join(_list(block))
    return found


def _list(listing: Listing) -> Iterator[str]:
    """Nested lists; an entry closes as many lists as it stands above the one before it."""
    name = "ol" if listing.ordered else "ul"
    depth = -1
    for entry in listing.entries:
        if entry.depth > depth:
            yield f"<{name}>"
        else:
            yield "</li>" + f"</{name}></li>" * (depth - entry.depth)
        depth = entry.depth
        word = f'<span class="word">{escaped(entry.word)}:</span> ' if entry.word else ""
        detail = f'<p class="detail">{escaped(entry.detail)}</p>' if entry.detail else ""
        yield f"<li><p>{word}{escaped(entry.text)}</p>{detail}"
    yield f"</li></{name}>" * (depth + 1)


def map_markup(minutes: Outline) -> Iterator[str]:
    """The map as SVG inside the page, each node at its own origin so that a script can move it."""
    drawing = draw(minutes, SLACK)
    size = f"0 0 {number(drawing.width)} {number(drawing.height)}"
    frame = {
        "class": "map",
        "viewBox": size,
        "role": "group",
        "aria-label": minutes.title,
        "font-family": f"{FAMILY}, Atkinson Hyperlegible, Arial, sans-serif",
        "xml:space": "preserve",
    }
    yield tag("svg", {"xmlns": "http://www.w3.org/2000/svg", **frame})
    yield tag("g", {"fill": "none", "stroke": LIGHT.edge, "stroke-width": number(CURVE)})
    for cell in drawing.cells[1:]:
        yield tag("path", {"data-to": str(cell.point.id), "d": curve_data(cell)}, empty=True)
    yield "</g>"
    above: list[int] = []
    for cell in drawing.cells:
        del above[cell.point.depth :]
        yield from _node(cell, above[-1] if above else None)
        above.append(cell.point.id)
    yield "</svg>"


def _node(cell: Cell, parent: int | None) -> Iterator[str]:
    box = cell.box
    facts = {
        "class": "node",
        "data-id": str(cell.point.id),
        "data-up": str(parent) if parent is not None else "",
        "data-w": number(box.w),
        "data-h": number(box.h),
        "data-side": str(cell.point.side),
        "transform": f"translate({number(box.x)} {number(box.y)})",
    }
    here = cell._replace(
        box=box._replace(x=0.0, y=0.0),
        lines=tuple(line._replace(x=line.x - box.x, base=line.base - box.y) for line in cell.lines),
        mark=cell.mark._replace(x=cell.mark.x - box.x, y=cell.mark.y - box.y) if cell.mark else None,
    )
    ring = {"class": "ring", "x": "-3", "y": "-3", "width": number(box.w + 6), "height": number(box.h + 6), "rx": "8"}
    yield tag("g", facts)
    yield tag("rect", {**ring, "fill": "none"}, empty=True)
    yield from node_markup(here)
    yield "</g>"


__all__ = ["Paper", "map_markup", "write"]
