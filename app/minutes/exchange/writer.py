"""Writes the minutes of a meeting to files: the list of formats, their file names, each file whole or not at all."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from app.minutes.exchange.material import Material, gather
from app.minutes.exchange.outline import Outline, Rendition
from app.shell.files import Saved, make_folder, save, shortened, slug
from app.shell.language import tr
from db.errors import Trouble, words
from db.file import CommitteeFile

FORMATS: Final[Mapping[str, str]] = {
    "mm": words("Freeplane mind map"),
    "opml": words("Outline (OPML)"),
    "md": words("Outline (Markdown)"),
    "mermaid": words("Diagram for web pages (Mermaid)"),
    "xmind": words("XMind mind map"),
    "txt": words("Indented text"),
    "json": words("All data of the map (JSON)"),
    "svg": words("Drawing of the map (SVG)"),
    "png": words("Picture of the map (PNG)"),
    "pdf": words("Poster of the map (PDF)"),
    "html": words("Web page with map and outline (HTML)"),
    "docx": words("Minutes for Word (DOCX)"),
    "odt": words("Minutes for LibreOffice (ODT)"),
    "minutes-pdf": words("Minutes for the archive (accessible PDF)"),
    "csv": words("Actions as a table (CSV)"),
    "xlsx": words("Actions and decisions (Excel)"),
    "ics": words("Meeting and actions for a calendar (ICS)"),
}
"""What the minutes can be written as, mostly by the ending of the file name."""

MODULES: Final = {
    "mm": "freeplane",
    "opml": "opml",
    "md": "markdown",
    "mermaid": "mermaid",
    "xmind": "xmind",
    "txt": "text",
    "json": "json_",
    "svg": "svg",
    "png": "png",
    "pdf": "pdf",
    "html": "html_page",
    "docx": "docx",
    "odt": "odt",
    "minutes-pdf": "minutes_pdf",
    "csv": "actions_csv",
    "xlsx": "actions_xlsx",
    "ics": "actions_ics",
}
DOCUMENTS: Final = ("html", "docx", "odt", "minutes-pdf", "csv", "xlsx", "ics")
"""The formats that are written from all of the minutes; the others hold the map alone."""


def export(
    file: CommitteeFile,
    meeting_id: int,
    formats: Sequence[str],
    folder: Path,
    *,
    edition: str = "internal",
    template: Path | None = None,
) -> Iterator[Saved]:
    """Write the minutes of a meeting into `folder`, made if it is missing; files of the same name are replaced.

    Raises:
        Trouble: there are no minutes, or a file cannot be written; every file that is there is whole.
    """
    yield from write_files(gather(file, meeting_id, edition, template), formats, folder)


def write_files(
    material: Material, formats: Sequence[str], folder: Path, step: Callable[[str], None] = lambda _name: None
) -> Iterator[Saved]:
    """The same from what was gathered, in any thread; nothing is written before all of it is made.

    Args:
        step: is told the name of each file before it is made, and may raise to stop.
    """
    made = []
    for format_ in formats:
        name = file_name(material.outline, format_, internal=material.edition.name == "internal")
        step(name)
        made.append((name, render(material, format_)))
    make_folder(folder)
    for name, rendition in made:
        save(rendition.content, folder / name)
        yield Saved(folder / name, rendition.notice)


def render(source: Outline | Material, format_: str) -> Rendition:
    """The minutes in a format, with as many nodes as they have; documents need the whole material.

    Raises:
        Trouble: the format came out with another number of nodes than the minutes have.
    """
    minutes = source if isinstance(source, Outline) else source.outline
    # Only the format that is asked for is loaded: the text formats do without fonts and painters.
    write: Callable[[Any], Rendition] = import_module(f"app.minutes.exchange.{MODULES[format_]}").write
    rendition = write(source if format_ in DOCUMENTS else minutes)
    if rendition.nodes != len(minutes.points):
        sentence = words("The export as {format} holds {made} of {all} points; it was not written.")
        raise Trouble(sentence, format=format_, made=rendition.nodes, all=len(minutes.points))
    return rendition


def file_name(minutes: Outline, format_: str, *, internal: bool = False) -> str:
    """A name that tells the meeting and is safe everywhere: "moede-2-saadan-goer-vi-i-dag.mm"."""
    first = slug(tr("meeting", "first word of the names of exported files"))
    # Many titles begin with "Meeting 2:" themselves.
    title = re.sub(rf"^(?:{first}|meeting|moede)-{minutes.number}(?:-|$)", "", slug(minutes.title))
    stem = f"{first}-{minutes.number}-{title}".rstrip("-")
    # Whoever sends a file on should see in its name that it is not for everybody.
    word = tr("internal", "last word of the names of exported files")
    last = f"-{slug(word)}" if internal else ""
    if format_ == "minutes-pdf":
        minutes_word = slug(tr("minutes", "last word of the names of exported files"))
        last, format_ = f"-{minutes_word}{last}", "pdf"
    return shortened(stem, f"{last}.{format_}")
