"""The actions of a meeting as a table of text (`.csv`) that every spreadsheet opens with the right letters."""

import csv
from io import StringIO

from app.kit.markup import harmless
from app.minutes.exchange.action_rows import action_rows, cells, heads
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Rendition
from app.shell.language import language


def write(material: Material) -> Rendition:
    """Semicolons in Danish, where the comma stands in numbers; the mark at the start tells Excel it is UTF-8."""
    kept = StringIO()
    table = csv.writer(kept, delimiter=";" if language() == "da" else ",", lineterminator="\r\n")
    table.writerow(heads())
    for row in action_rows(material):
        table.writerow([harmless(cell) for cell in cells(material, row)])
    return Rendition(kept.getvalue().encode("utf-8-sig"), len(material.outline.points))
