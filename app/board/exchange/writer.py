"""Writes boards to files: the list of formats, their file names, each file whole or not at all."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.board.exchange import markdown, pdf, png, svg, table
from app.board.exchange.drawing import draw
from app.board.exchange.pdf import Paper
from app.board.exchange.sheet import Sheet
from app.shell.files import Saved, make_folder, save, shortened, slug
from app.shell.language import tr
from db.errors import words

FORMATS: Final[Mapping[str, str]] = {
    "pdf": words("Poster on one sheet (PDF)"),
    "tiles": words("Poster in sheets of A4 to glue together (PDF)"),
    "svg": words("Drawing (SVG)"),
    "png": words("Picture (PNG)"),
    "csv": words("Table of the notes (CSV)"),
    "md": words("Outline (Markdown)"),
}
SIZES: Final = ("", *pdf.SIZES)


def write_files(
    sheets: Sequence[Sheet],
    formats: Sequence[str],
    folder: Path,
    size: str = "",
    step: Callable[[str], None] = lambda _name: None,
) -> Iterator[Saved]:
    """Write boards into a folder, in any thread; files of the same name are replaced.

    Args:
        size: "A4" to "A0" for the posters, empty for the smallest that stays readable; one in tiles is A2 then.
        step: is told the name of each file before it is made, and may raise to stop.

    Raises:
        Trouble: a file cannot be written; every file that is there is whole.
    """
    make_folder(folder)
    taken: set[str] = set()
    for sheet in sheets:
        for format_ in formats:
            name = file_name(sheet, format_, taken)
            taken.add(name)
            step(name)
            save(render(sheet, format_, size), folder / name)
            yield Saved(folder / name, "")


def render(sheet: Sheet, format_: str, size: str = "") -> bytes:
    """A board in a format."""
    if format_ == "csv":
        return table.write(sheet)
    if format_ == "md":
        return markdown.write(sheet)
    drawing = draw(sheet)
    if format_ == "svg":
        return svg.write(drawing)
    if format_ == "png":
        return png.write(drawing)
    return pdf.write(drawing, Paper(size or ("A2" if format_ == "tiles" else ""), tiled=format_ == "tiles"))


def file_name(sheet: Sheet, format_: str, taken: Collection[str] = ()) -> str:
    """A name that tells the board and is safe everywhere, as "tavle-swot-borgerinddragelse.pdf"; none is used twice."""
    first = slug(tr("board", "first word of the names of exported files"))
    tiles = slug(tr("tiles", "last word of the names of exported files"))
    stem = f"{first}-{slug(sheet.board.title)}".rstrip("-")
    last = f"-{tiles}" if format_ == "tiles" else ""
    ending = "pdf" if format_ == "tiles" else format_
    name, again = shortened(stem, f"{last}.{ending}"), 1
    while name in taken:
        again += 1
        name = shortened(stem, f"-{again}{last}.{ending}")
    return name
