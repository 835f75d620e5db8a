"""The fields, names and photos of a board out of the file, laid on its paper."""

from app.board.paper import Paper
from app.board.photo import Photo
from app.shell.language import language
from db.board import Board, clusters, zones
from db.board_pictures import backdrops, picture_content
from db.board_places import Box
from db.board_templates import field_hint, field_title
from db.file import CommitteeFile

Photos = dict[tuple[int, Box], Photo]
"""Decoded photos by picture and place, so that each is decoded once."""


def lay_fields(paper: Paper, file: CommitteeFile, shown: Board | None, known: Photos) -> Photos:
    """Show the fields of a board, with titles, hints, names of clusters and photos; returns the photos to keep."""
    if shown is None:
        paper.photos, paper.hints = (), {}
        paper.set_fields((), {})
        return {}
    fields, template, lang = zones(file, shown.id), shown.template, language()
    titles = {field.id: field_title(field.title, field.key, template, lang) for field in fields}
    hints = ((field.id, field_hint(field.title, field.key, template, lang)) for field in fields)
    photos = read_photos(file, shown.id, known)
    paper.hints = {id_: hint for id_, hint in hints if hint}
    paper.photos = list(photos.values())
    # A sheet without a heading of its own carries the question.
    paper.set_fields(fields, {id_: title or shown.question for id_, title in titles.items()}, clusters(file, shown.id))
    return photos


def read_photos(file: CommitteeFile, board: int, known: Photos) -> Photos:
    """The photos of a board; those in `known` are not decoded again."""
    found: Photos = {}
    for place in backdrops(file, board):
        key = (place.picture, Box(place.x, place.y, place.w, place.h))
        found[key] = known.get(key) or Photo(key[1], picture_content(file, place.picture))
    return found
