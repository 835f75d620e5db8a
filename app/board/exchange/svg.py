"""A board as a drawing (`.svg`) with real text, which browsers and drawing programs open."""

import base64
from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF

from app.board.exchange.drawing import Dot, Drawing, Patch, Photo, Piece, Words
from app.kit.markup import escaped, number, tag
from app.kit.theme import FAMILY, sharp


def write(drawing: Drawing) -> bytes:
    """The drawing as SVG; where the typeface is missing the lines are drawn together to their width."""
    size = {"width": number(drawing.width), "height": number(drawing.height)}
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        **size,
        "viewBox": f"0 0 {size['width']} {size['height']}",
        "font-family": f"{FAMILY}, Atkinson Hyperlegible, Arial, Liberation Sans, sans-serif",
        "role": "img",
        "xml:space": "preserve",
    }
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        tag("svg", root),
        f"<title>{escaped(drawing.title)}</title>",
        *(part for piece in drawing.pieces for part in _piece(piece)),
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode()


def _piece(piece: Piece) -> Iterator[str]:
    if isinstance(piece, Words):
        place = {
            "x": number(piece.x),
            "y": number(piece.base),
            "font-size": str(piece.px),
            "font-weight": str(piece.weight) if piece.weight != 400 else "",
            "textLength": number(QFontMetricsF(sharp(piece.px, piece.weight)).horizontalAdvance(piece.text)),
            "lengthAdjust": "spacingAndGlyphs",
            "fill": piece.colour,
        }
        yield f"{tag('text', place)}{escaped(piece.text)}</text>"
    elif isinstance(piece, Patch):
        look = {"rx": number(piece.radius) if piece.radius else "", "fill": piece.fill, "stroke": piece.line}
        yield tag("rect", {**_place(piece), **look}, empty=True)
    elif isinstance(piece, Dot):
        middle = {"cx": number(piece.x), "cy": number(piece.y), "r": number(piece.radius), "fill": piece.fill}
        yield tag("circle", middle, empty=True)
    elif isinstance(piece, Photo):
        media = "image/png" if piece.content.startswith(b"\x89PNG") else "image/jpeg"
        data = f"data:{media};base64,{base64.b64encode(piece.content).decode()}"
        yield tag("image", {**_place(piece), "preserveAspectRatio": "none", "href": data}, empty=True)
    else:
        corners = " ".join(f"{number(x)},{number(y)}" for x, y in piece.corners)
        yield tag("polygon", {"points": corners, "fill": piece.fill}, empty=True)


def _place(piece: Patch | Photo) -> dict[str, str]:
    sides = {"x": piece.x, "y": piece.y, "width": piece.w, "height": piece.h}
    return {name: number(side) for name, side in sides.items()}
