"""Boards that somebody laid out and kept as templates of their own, in the file of the committee."""

import json
from dataclasses import dataclass

from db.board_rows import board, zones
from db.board_templates import Field, Template, template_named, templates
from db.errors import RuleBroken, words
from db.file import CommitteeFile, clean

PREFIX = "own:"


@dataclass(frozen=True)
class OwnTemplate:
    """A template kept in the file; `template` is the ready-made one it grew out of."""

    id: int
    title: str
    template: str
    fields: tuple[Field, ...]

    @property
    def name(self) -> str:
        """What a new board is asked for with."""
        return f"{PREFIX}{self.id}"


def own_templates(file: CommitteeFile) -> list[OwnTemplate]:
    """The templates of this committee by title."""
    rows = file.db.query("SELECT id, title, template, fields FROM own_template ORDER BY title COLLATE NOCASE, id")
    return [OwnTemplate(row["id"], row["title"], row["template"], _fields(row["fields"])) for row in rows]


def template_for(file: CommitteeFile, name: str) -> Template:
    """A ready-made template by its name, or an own one by "own:ID".

    Raises:
        RuleBroken: there is none.
    """
    own = next((each for each in own_templates(file) if each.name == name), None) if name.startswith(PREFIX) else None
    if own is None:
        return template_named(name)
    grown_from = templates().get(own.template)
    grow, wall = (grown_from.grow, grown_from.wall) if grown_from else ("down", "cells")
    return Template(own.template, {"en": own.title}, grow, own.fields, wall)


def save_template(file: CommitteeFile, board_id: int, title: str, *, actor: str = "facilitator") -> int:
    """Keep the fields of a board, without its notes, as a template; returns its id.

    Raises:
        RuleBroken: it has no name.
    """
    kept = clean(title)
    if not kept:
        raise RuleBroken(words("A template needs a name."))
    fields = [
        {"key": field.key, "title": {"en": field.title}, "colour": field.colour,
         "x": field.x, "y": field.y, "w": field.w, "h": field.h}
        for field in zones(file, board_id)
    ]  # fmt: skip
    row = {"title": kept, "template": board(file, board_id).template, "fields": json.dumps(fields, ensure_ascii=False)}
    with file.action(words("Keep as a template"), actor=actor):
        return file.new("own_template", row)


def drop_template(file: CommitteeFile, id_: int, *, actor: str = "facilitator") -> None:
    """Forget an own template; the boards made from it stay."""
    with file.action(words("Remove the template"), actor=actor):
        file.db.table("own_template").delete(id_)


def _fields(text: str) -> tuple[Field, ...]:
    return tuple(Field(**field) for field in json.loads(text))
