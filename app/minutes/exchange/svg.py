"""A drawing of the map (`.svg`) with real text, grouped by branch, which browsers and drawing programs open."""

import base64
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QPainterPath

from app.kit.icons import icon_path
from app.kit.markup import escaped, number, tag
from app.kit.theme import FAMILY
from app.kit.tokens import LIGHT
from app.minutes.exchange.drawing import ICON, Cell, Drawing, Line, Mark, draw, whole_width_of
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.painting import BAR, CURVE, DASH, RADII, frame_of
from app.minutes.kinds import kind_word
from app.shell.language import tr
from db.places import resources

WEIGHTS: Final = (400, 600, 700)
# Programs that neither have our typeface nor take it from the file use a wider one, DejaVu Sans at the worst.
SLACK: Final = 1.15


def write(outline: Outline, *, faces_inside: bool = True) -> Rendition:
    """The map as SVG, with the typeface in it unless whoever shows it has that already."""
    drawing = draw(outline, SLACK)
    size = {"width": number(drawing.width), "height": number(drawing.height)}
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        **size,
        "viewBox": f"0 0 {size['width']} {size['height']}",
        "font-family": f"{FAMILY}, Atkinson Hyperlegible, Arial, Liberation Sans, sans-serif",
        "role": "img",
        # Two spaces in a text are two spaces in the drawing.
        "xml:space": "preserve",
    }
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        tag("svg", root),
        f"<title>{escaped(outline.title)}</title>",
        f"<desc>{escaped(_description(outline))}</desc>",
        f"<style>{faces() if faces_inside else ''}</style>",
        tag("rect", {**size, "fill": LIGHT.paper}, empty=True),
        *_map(drawing),
        '<g id="legend">',
        *(_text(line) for line in drawing.foot),
        *(part for mark, line in drawing.legend for part in (_mark(mark), _text(line))),
        "</g>",
        "</svg>",
        "",
    ]
    content = "\n".join(lines).encode()
    return Rendition(content, nodes=content.count(b'<g id="node-'))


def _description(outline: Outline) -> str:
    sentence = tr("Mind map of the minutes of {committee}, {day}: %n points", "", len(outline.points))
    return sentence.format(committee=outline.committee, day=outline.date)


def faces() -> str:
    """The typeface itself, so that the drawing looks the same on a computer that does not have it."""
    faces = []
    for weight in WEIGHTS:
        letters = base64.b64encode((resources() / "fonts" / f"AHN-{weight}.ttf").read_bytes()).decode()
        source = f"url(data:font/ttf;base64,{letters}) format('truetype')"
        faces.append(f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};src:{source}}}")
    return "".join(faces)


def _map(drawing: Drawing) -> Iterator[str]:
    """The root, then one group per branch with its lines below its nodes."""
    branches: list[list[Cell]] = []
    for cell in drawing.cells[1:]:
        if cell.point.depth == 1:
            branches.append([])
        branches[-1].append(cell)
    for branch in branches:
        yield tag("g", {"id": f"branch-{branch[0].point.id}"})
        yield tag("g", {"fill": "none", "stroke": LIGHT.edge, "stroke-width": number(CURVE)})
        yield from (tag("path", {"d": curve_data(cell)}, empty=True) for cell in branch)
        yield "</g>"
        for cell in branch:
            yield from node_markup(cell)
        yield "</g>"
    yield from node_markup(drawing.cells[0])


def node_markup(cell: Cell) -> Iterator[str]:
    """A node in its place: shape, icon, lines."""
    yield tag("g", {"id": f"node-{cell.point.id}", "data-kind": cell.point.kind})
    if cell.mark:
        yield f"<title>{escaped(kind_word(cell.point.kind))}</title>"
    if cell.shape:
        yield _shape(cell)
    if cell.mark:
        yield _mark(cell.mark)
    yield from map(_text, cell.lines)
    yield "</g>"


def _shape(cell: Cell) -> str:
    box = cell.box
    if cell.shape == "bar":
        place = {"x": box.x, "y": box.y + 3, "width": BAR, "height": box.h - 6}
        return tag("rect", {**{name: number(at) for name, at in place.items()}, "fill": LIGHT.edge}, empty=True)
    place = {"x": box.x, "y": box.y, "width": box.w, "height": box.h, "rx": RADII[cell.shape]}
    look = {
        "fill": LIGHT.surface,
        "stroke": frame_of(cell),
        "stroke-width": "1.5" if cell.point.depth == 0 else "1",
        "stroke-dasharray": " ".join(map(number, DASH)) if cell.shape == "dashed" else "",
    }
    return tag("rect", {**{name: number(at) for name, at in place.items()}, **look}, empty=True)


def _text(line: Line) -> str:
    """A line as wide as it was measured, also in another typeface; the lines of a node together are its text.

    One element for each: `tspan` with places of its own is not known to every program.
    """
    place = {
        "x": number(line.x),
        "y": number(line.base),
        "textLength": number(whole_width_of(line)) if line.text else "",
        "lengthAdjust": "spacingAndGlyphs",
        "font-size": str(line.px),
        "font-weight": str(line.weight) if line.weight != 400 else "",
        "fill": LIGHT.find(line.token),
    }
    return f"{tag('text', place)}{escaped(line.text)}</text>"


def _mark(mark: Mark) -> str:
    place = f"translate({number(mark.x)} {number(mark.y)})"
    return tag("path", {"transform": place, "fill": LIGHT.ink2, "d": _data(icon_path(mark.icon, ICON))}, empty=True)


def curve_data(cell: Cell) -> str:
    """The line that leads to a node, in the words of SVG."""
    start, *rest = (f"{number(x)} {number(y)}" for x, y in cell.curve)
    return f"M{start}C{' '.join(rest)}"


def _data(path: QPainterPath) -> str:
    """The outline in the words of SVG. Qt notes a cubic as its first handle and two more points."""
    parts = []
    letters = {QPainterPath.ElementType.MoveToElement: "M", QPainterPath.ElementType.LineToElement: "L"}
    letters[QPainterPath.ElementType.CurveToElement] = "C"
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        x, y = (float(getattr(element, name)) for name in ("x", "y"))
        parts.append(f"{letters.get(element.type, ' ')}{number(x)} {number(y)}")
    return "".join(parts)
