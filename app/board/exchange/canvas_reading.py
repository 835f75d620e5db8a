"""Boards of other programs read as notes: Excalidraw (`.excalidraw`) and JSON Canvas (`.canvas`).

The formats: docs.excalidraw.com/docs/codebase/json-schema and jsoncanvas.org/spec/1.0.
"""

import json
from collections.abc import Iterable, Sequence
from math import isfinite
from typing import Any, Final, NamedTuple

from PySide6.QtGui import QColor

from db.board_incoming import IncomingNote, IncomingNotes
from db.board_places import Box, reading_order
from db.errors import Trouble, counted, words
from db.incoming import Notice

MOST_THINGS: Final = 50_000
BROKEN: Final = words("{name} is damaged; it was not read.")
UNKNOWN: Final = words("{name} is JSON, but no board of a program that is known here (Excalidraw, JSON Canvas).")
PICTURES: Final = counted("%n pictures were left out.", "", 1)
LINES: Final = counted("%n lines and arrows were left out.", "", 1)

SHAPES: Final = ("rectangle", "diamond", "ellipse", "stickynote")
STROKES: Final = ("arrow", "line", "freedraw")
# Where the hues of the four colours of notes end, in degrees: rose, yellow, green, blue, rose again.
HUES: Final = ((25, "rose"), (75, "yellow"), (170, "green"), (270, "blue"), (361, "rose"))
PRESETS: Final = {"1": "rose", "2": "rose", "3": "yellow", "4": "green", "5": "blue", "6": "rose"}


class Found(NamedTuple):
    """A text with its place on the other board; `z` is the order it was drawn in, for equal places."""

    id: int
    z: int
    x: float
    y: float
    w: float
    h: float
    text: str
    colour: str


def read_json(text: str, name: str) -> IncomingNotes:
    """The notes of a board; frames and groups are fields.

    Raises:
        Trouble: the file is damaged, or none of a program that is known.
    """
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Trouble(BROKEN, name=name) from error
    if isinstance(read, dict) and isinstance(read.get("elements"), list):
        return _excalidraw(things(read["elements"]), name)
    if isinstance(read, dict) and isinstance(read.get("nodes"), list):
        return _canvas(things(read["nodes"]), len(things(read.get("edges"))), name)
    raise Trouble(UNKNOWN, name=name)


def things(found: object) -> list[dict[str, Any]]:
    """What is an object in a list, in bounds."""
    return [one for one in found[:MOST_THINGS] if isinstance(one, dict)] if isinstance(found, list) else []


def _excalidraw(elements: Sequence[dict[str, Any]], name: str) -> IncomingNotes:
    here = [one for one in elements if one.get("isDeleted") is not True]
    shapes = {str(one.get("id")): one for one in here if one.get("type") in SHAPES}
    found = []
    for n, one in enumerate(here):
        own = one.get("type") == "stickynote" and isinstance(one.get("text"), str)
        if one.get("type") != "text" and not own:
            continue
        # Text in a shape is a note of that shape's place and colour.
        on = shapes.get(str(one.get("containerId")), one)
        said = one.get("originalText") if isinstance(one.get("originalText"), str) else one.get("text")
        place = box(on)
        if isinstance(said, str) and said.strip() and place is not None:
            found.append(Found(n, n, place.x, place.y, place.w, place.h, said, colour_of(on.get("backgroundColor"))))
    frames = [(place, _said(one, "name")) for one in here if one.get("type") == "frame" and (place := box(one))]
    notices = _lost(PICTURES, sum(one.get("type") == "image" for one in here))
    notices += _lost(LINES, sum(one.get("type") in STROKES for one in here))
    return IncomingNotes(name, _in_fields(found, frames), notices)


def _canvas(nodes: Sequence[dict[str, Any]], edges: int, name: str) -> IncomingNotes:
    found = []
    for n, one in enumerate(nodes):
        said = _said(one, {"text": "text", "link": "url"}.get(_said(one, "type"), ""))
        place = box(one)
        if said.strip() and place is not None:
            colour = one.get("color")
            shade = PRESETS.get(str(colour)) or colour_of(colour)
            found.append(Found(n, n, place.x, place.y, place.w, place.h, said, shade))
    groups = [(place, _said(one, "label")) for one in nodes if one.get("type") == "group" and (place := box(one))]
    notices = _lost(PICTURES, sum(one.get("type") == "file" for one in nodes)) + _lost(LINES, edges)
    return IncomingNotes(name, _in_fields(found, groups), notices)


def _in_fields(found: Iterable[Found], frames: Sequence[tuple[Box, str]]) -> list[IncomingNote]:
    """The texts in reading order, each in the smallest frame its middle lies in."""
    made = []
    for one in reading_order(list(found)):
        x, y = one.x + one.w / 2, one.y + one.h / 2
        around = [
            (frame.w * frame.h, title)
            for frame, title in frames
            if frame.x <= x <= frame.x + frame.w and frame.y <= y <= frame.y + frame.h and title
        ]
        made.append(IncomingNote(one.text, min(around)[1] if around else "", colour=one.colour))
    return made


def box(thing: dict[str, Any]) -> Box | None:
    """The place of a thing, None where it has none that makes sense."""
    sides = [thing.get(side, 0) for side in ("x", "y", "width", "height")]
    if not all(isinstance(side, int | float) and isfinite(side) and abs(side) < 1e9 for side in sides):
        return None
    return Box(*map(float, sides))


def colour_of(said: object) -> str:
    """The nearest of the four colours by its hue; empty for a grey, for see-through and for what is no colour."""
    shade = QColor.fromString(said) if isinstance(said, str) else QColor()
    if not shade.isValid() or shade.alpha() == 0 or shade.hsvSaturation() < 15:
        return ""
    return next(colour for end, colour in HUES if shade.hsvHue() < end)


def _said(thing: dict[str, Any], what: str) -> str:
    said = thing.get(what)
    return said if isinstance(said, str) else ""


def _lost(text: str, n: int) -> list[Notice]:
    return [Notice(text, n)] if n else []
