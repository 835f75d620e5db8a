"""The minutes as a tagged PDF for the archive (PDF/UA-1 and PDF/A-2a), the map in it as vectors with its outline."""

import json
import re
from datetime import UTC, datetime
from typing import Any, Final

from app.kit.markup import printable
from app.minutes.exchange.legible import legible
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Rendition
from app.minutes.exchange.paper import Block, Heading
from app.minutes.exchange.setting import set_minutes
from app.minutes.exchange.svg import write as write_svg
from app.shell.language import tr
from db.errors import BugError
from db.places import resources

TEMPLATES: Final = resources() / "templates" / "minutes"
MISSING: Final = "could not be displayed"
"""How typst tells of a letter that no typeface has."""


def write(material: Material) -> Rendition:
    """The document; what people wrote goes in as data, never as markup."""
    paper = set_minutes(material)
    drawn = write_svg(material.outline, faces_inside=False).content.decode()
    data = {
        "title": printable(paper.title),
        "author": printable(paper.author),
        "subject": paper.subject,
        "language": paper.language,
        "date": [int(part) for part in paper.date.split("-")],
        "page": tr("Page {page} of {pages}", "at the foot of minutes on paper"),
        "blocks": [_told(block) for block in paper.blocks],
        "map": drawn,
        "shape": _shape(drawn),
    }
    content, notice = _compiled(data)
    return Rendition(content, paper.nodes, notice)


def _compiled(data: dict[str, Any]) -> tuple[bytes, str]:
    """The document and a sentence about it. An archive allows no missing letter, so what our typeface lacks is taken
    from those of the computer, or in the end written by its name.
    """
    import typst

    year, month, day = data["date"]
    noon = datetime(year, month, day, 12, tzinfo=UTC)
    for ours, spelled in ((True, False), (False, False), (True, True)):
        try:
            content = typst.compile(
                str(TEMPLATES / "minutes.typ"),
                root=str(TEMPLATES),
                font_paths=[str(resources() / "fonts")],
                ignore_system_fonts=ours,
                sys_inputs={"data": json.dumps(legible(data) if spelled else data, ensure_ascii=False)},
                pdf_standards=["ua-1", "a-2a"],
                timestamp=int(noon.timestamp()),
            )
        except typst.TypstError as error:
            if spelled or MISSING not in error.message:
                raise BugError(f"the tagged PDF was refused: {error.message}") from error
            continue
        assert isinstance(content, bytes)
        return content, tr("Signs that no typeface here has stand by their names in the PDF.") if spelled else ""
    raise BugError("no way to write the tagged PDF was tried")


def _shape(drawn: str) -> float:
    """How much wider than high a drawing is."""
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawn)
    return float(found[1]) / float(found[2]) if found else 1.0


def _told(block: Block) -> dict[str, Any]:
    found = {"kind": type(block).__name__, **_plain(vars(block))}
    if isinstance(block, Heading):
        found["text"] = found["text"] or "–"  # an empty heading is no heading to a screen reader
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return _plain(vars(value)) if hasattr(value, "__dict__") else value
