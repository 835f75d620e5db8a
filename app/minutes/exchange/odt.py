"""The minutes as an OpenDocument text (`.odt`), written part by part so that no stranger's template is in it."""

import zipfile
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Final

from app.kit.markup import escaped, tag, value
from app.minutes.exchange.map_picture import map_picture
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Outline, Rendition
from app.minutes.exchange.paper import Block, Grid, Heading, Listing, Paper, Picture, Text
from app.minutes.exchange.setting import set_minutes
from db.places import resources

MIME: Final = "application/vnd.oasis.opendocument.text"
STYLES: Final = resources() / "templates" / "minutes" / "odt-styles.xml"
SPACES: Final = {
    f"xmlns:{short}": f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for short, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("meta", "meta"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("manifest", "manifest"),
    )
} | {"xmlns:xlink": "http://www.w3.org/1999/xlink", "xmlns:dc": "http://purl.org/dc/elements/1.1/"}  # fmt: skip
HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
COUNTRIES: Final = {"da": "DK", "en": "GB"}
DEEPEST: Final = 9  # OpenDocument knows ten levels of a list
ROOM: Final = (16.6, 22.0)  # centimetres between the margins
CELL: Final = (
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm"'
    ' fo:border="0.5pt solid #c9d0d6"/></style:style>'
    '<style:style style:name="Grid" style:family="table"><style:table-properties style:width="16.6cm"'
    ' fo:margin-bottom="0.3cm" table:align="left"/></style:style>'
)
PICTURE: Final = "Pictures/map.png"


def write(material: Material) -> Rendition:
    """The document."""
    paper = set_minutes(material)
    png, wide, high = map_picture(material.outline)
    parts = {
        "styles.xml": _styles(paper.language).encode(),
        "content.xml": "".join(_content(paper, material.outline, wide / high)).encode(),
        "meta.xml": _facts(paper).encode(),
        PICTURE: png,
    }
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        # The type stands first and unpacked, so that programs can tell the file by its first bytes.
        archive.writestr(_entry("mimetype", paper), MIME, zipfile.ZIP_STORED)
        for name, content in {**parts, "META-INF/manifest.xml": _manifest(parts).encode()}.items():
            archive.writestr(_entry(name, paper), content, zipfile.ZIP_DEFLATED)
    return Rendition(kept.getvalue(), paper.nodes)


def _entry(name: str, paper: Paper) -> zipfile.ZipInfo:
    day = datetime.fromisoformat(paper.date)
    return zipfile.ZipInfo(name, (max(day.year, 1980), day.month, day.day, 0, 0, 0))


def _styles(language: str) -> str:
    levels = range(1, DEEPEST + 2)
    bullets = "".join(
        tag("text:list-level-style-bullet", {"text:level": str(level), "text:bullet-char": "•–▪"[(level - 1) % 3]})
        + _place(level)
        + "</text:list-level-style-bullet>"
        for level in levels
    )
    numbers = "".join(
        tag(
            "text:list-level-style-number", {"text:level": str(level), "style:num-format": "1", "style:num-suffix": "."}
        )
        + _place(level)
        + "</text:list-level-style-number>"
        for level in levels
    )
    sheet = STYLES.read_text(encoding="utf-8").replace("BULLETS", bullets).replace("NUMBERS", numbers)
    return sheet.replace("LANGUAGE", language).replace("COUNTRY", COUNTRIES[language])


def _place(level: int) -> str:
    align = {"text:label-followed-by": "listtab", "fo:text-indent": "-0.6cm", "fo:margin-left": f"{0.6 * level:.1f}cm"}
    mode = {"text:list-level-position-and-space-mode": "label-alignment"}
    inner = tag("style:list-level-label-alignment", align, empty=True)
    return f"{tag('style:list-level-properties', mode)}{inner}</style:list-level-properties>"


def _facts(paper: Paper) -> str:
    written = f"{paper.date}T00:00:00"
    return (
        f"{HEAD}{tag('office:document-meta', {**SPACES, 'office:version': '1.3'})}<office:meta>"
        f"<meta:generator>Rundbord</meta:generator><dc:title>{escaped(paper.title)}</dc:title>"
        f"<dc:creator>{escaped(paper.author)}</dc:creator><dc:subject>{escaped(paper.subject)}</dc:subject>"
        f"<dc:language>{paper.language}-{COUNTRIES[paper.language]}</dc:language>"
        f"<meta:creation-date>{written}</meta:creation-date><dc:date>{written}</dc:date>"
        "</office:meta></office:document-meta>"
    )


def _manifest(parts: dict[str, bytes]) -> str:
    kinds = {"": MIME} | {name: "image/png" if name.endswith("png") else "text/xml" for name in parts}
    rows = "".join(
        tag("manifest:file-entry", {"manifest:full-path": name or "/", "manifest:media-type": kind}, empty=True)
        for name, kind in kinds.items()
    )
    frame = {"xmlns:manifest": SPACES["xmlns:manifest"], "manifest:version": "1.3"}
    return f"{HEAD}{tag('manifest:manifest', frame)}{rows}</manifest:manifest>"


def _content(paper: Paper, minutes: Outline, shape: float) -> Iterator[str]:
    yield HEAD + tag("office:document-content", {**SPACES, "office:version": "1.3"})
    yield f"<office:automatic-styles>{CELL}</office:automatic-styles><office:body><office:text>"
    for at, block in enumerate(paper.blocks):
        yield from _block(block, at, shape)
    yield "</office:text></office:body></office:document-content>"


def _block(block: Block, at: int, shape: float) -> Iterator[str]:
    if isinstance(block, Heading):
        level = str(block.level)
        yield tag("text:h", {"text:style-name": f"Heading_20_{level}", "text:outline-level": level})
        yield f"{_written(block.text)}</text:h>"
    elif isinstance(block, Text):
        yield _paragraph(block.text, word=block.label)
    elif isinstance(block, Listing):
        yield from _list(block)
    elif isinstance(block, Grid):
        yield from _table(block, at)
    else:
        yield _picture(block, shape)


def _paragraph(text: str, *, word: str = "", style: str = "Standard") -> str:
    strong = f'<text:span text:style-name="Word">{escaped(word)}:</text:span> ' if word else ""
    return f"{tag('text:p', {'text:style-name': style})}{strong}{_written(text)}</text:p>"


def _written(text: str) -> str:
    """Text with its line breaks, tabs and double spaces, which OpenDocument would run together."""
    marked = escaped(text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
    return marked.replace("  ", " <text:s/>")


def _list(listing: Listing) -> Iterator[str]:
    depth = -1
    first = tag("text:list", {"text:style-name": "Numbers" if listing.ordered else "Points"})
    for entry in listing.entries:
        here = min(entry.depth, DEEPEST)
        if here > depth:
            yield first if depth < 0 else "<text:list>"
        else:
            yield "</text:list-item>" + "</text:list></text:list-item>" * (depth - here)
        depth = here
        detail = _paragraph(entry.detail) if entry.detail else ""
        yield f"<text:list-item>{_paragraph(entry.text, word=entry.word)}{detail}"
    yield "</text:list-item></text:list>" * (depth + 1)


def _table(block: Grid, at: int) -> Iterator[str]:
    columns = len(block.head or (block.rows[0] if block.rows else ()))
    if not columns:
        return
    facts = {"table:name": f"{block.caption} {at}", "table:style-name": "Grid"}
    yield tag("table:table", facts) + f"<table:title>{escaped(block.caption)}</table:title>"
    yield tag("table:table-column", {"table:number-columns-repeated": str(columns)}, empty=True)
    if block.head:
        yield f"<table:table-header-rows>{_row(block.head, len(block.head))}</table:table-header-rows>"
    yield from (_row(row, 1 if block.sided else 0) for row in block.rows)
    yield "</table:table>"


def _row(cells: tuple[str, ...], strong: int) -> str:
    made = "".join(
        tag("table:table-cell", {"table:style-name": "Cell", "office:value-type": "string"})
        + _paragraph(text, style="Table_20_Heading" if at < strong else "Standard")
        + "</table:table-cell>"
        for at, text in enumerate(cells)
    )
    return f"<table:table-row>{made}</table:table-row>"


def _picture(block: Picture, shape: float) -> str:
    width = min(ROOM[0], ROOM[1] * 0.85 * shape)
    frame = {
        "draw:name": value(block.caption),
        "text:anchor-type": "as-char",
        "svg:width": f"{width:.2f}cm",
        "svg:height": f"{width / shape:.2f}cm",
    }
    source = {"xlink:href": PICTURE, "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad"}
    words = f"<svg:title>{escaped(block.caption)}</svg:title><svg:desc>{escaped(block.alt)}</svg:desc>"
    picture = f"{tag('draw:frame', frame)}{tag('draw:image', source, empty=True)}{words}</draw:frame>"
    return f"<text:p>{picture}</text:p>{_paragraph(block.caption, style='Caption')}"
