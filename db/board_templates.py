"""The ready-made boards (SWOT, poster, timeline, lotus ...): their fields, colours and titles, read from data."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from db.errors import RuleBroken, words
from db.places import resources

FALLBACK = "en"
FIRST = (
    "swot", "poster", "clusters", "columns", "hopes", "one-two-four", "effort", "tows", "soar", "backcasting",
    "stakeholders", "funnel", "lotus", "photo",
)  # fmt: skip


@dataclass(frozen=True)
class Field:
    """A field of a template in board units; `title` by language, empty for a sheet without a heading.

    `hint` stands in the field while it is empty, by language.
    """

    key: str
    title: Mapping[str, str]
    colour: str
    x: float
    y: float
    w: float
    h: float
    hint: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Template:
    """A ready-made board.

    `grow` is "down" (all fields alike) or "sheet" (the one field keeps its proportion). The wall shows it as "cells"
    with large notes, or as the "sheet" as it lies. `about` is one line on what it is for, by language.
    """

    key: str
    title: Mapping[str, str]
    grow: str
    fields: tuple[Field, ...]
    wall: str = "cells"
    about: Mapping[str, str] = field(default_factory=dict)


def said(title: Mapping[str, str], language: str) -> str:
    """A title in `language`, else in English."""
    return title.get(language) or title.get(FALLBACK, "")


def field_title(stored: str, key: str, template: str, language: str) -> str:
    """The title of a field as it is shown: one that came from the template follows the language, an own one stays."""
    known = templates().get(template)
    for part in known.fields if known else ():
        if part.key == key and stored in part.title.values():
            return said(part.title, language)
    return stored


def field_hint(stored: str, key: str, template: str, language: str) -> str:
    """What stands in an empty field; nothing once it has a title of its own."""
    known = templates().get(template)
    for part in known.fields if known else ():
        if part.key == key and stored in part.title.values():
            return said(part.hint, language)
    return ""


@lru_cache(maxsize=1)
def templates() -> dict[str, Template]:
    """Every template by its key and by its other names."""
    found: dict[str, Template] = {}
    for path in sorted((resources() / "templates").glob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        fields = tuple(Field(**zone) for zone in read["zones"])
        template = Template(read["key"], read["title"], read["grow"], fields, read["wall"], read["about"])
        for name in (template.key, *read["also"]):
            found[name] = template
    return found


def all_templates() -> list[Template]:
    """Every template once, those that are used most first."""
    found = {template.key: template for template in templates().values()}
    rest = sorted(found.keys() - set(FIRST))
    return [found[key] for key in (*FIRST, *rest) if key in found]


def template_named(name: str) -> Template:
    """The template of that name.

    Raises:
        RuleBroken: there is none.
    """
    found = templates().get(name)
    if found is None:
        raise RuleBroken(words("There is no board template called {name}."), name=name)
    return found
