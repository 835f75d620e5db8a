"""The minutes as a Word document with real headings, lists and tables, written into a template the town can replace."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.kit.markup import printable
from app.minutes.exchange.map_picture import map_picture
from app.minutes.exchange.material import Material
from app.minutes.exchange.outline import Rendition
from app.minutes.exchange.paper import Block, Grid, Heading, Listing, Picture, Text
from app.minutes.exchange.setting import set_minutes
from db.errors import FileTrouble, words
from db.places import resources

if TYPE_CHECKING:
    from docx.document import Document

TEMPLATE: Final = resources() / "templates" / "minutes" / "minutes.docx"
LANGUAGES: Final = {"da": "da-DK", "en": "en-GB"}
DEEPEST: Final = 8
"""Word knows nine levels of a list; what lies deeper stands on the ninth, moved in further."""
STEP: Final = 360  # twentieths of a point
BULLETS: Final = "•–▪"


def write(material: Material) -> Rendition:
    """The document.

    Raises:
        FileTrouble: the template is no Word document.
    """
    paper = set_minutes(material)
    document = _opened(material.template or TEMPLATE)
    facts = document.core_properties
    facts.title, facts.author, facts.subject = paper.title, paper.author, paper.subject
    facts.language, facts.comments, facts.keywords = LANGUAGES[paper.language], "", ""
    facts.created = facts.modified = datetime.fromisoformat(paper.date)
    _speak(document, LANGUAGES[paper.language])
    hand = _Hand(document, material)
    for block in paper.blocks:
        hand.put(block)
    kept = BytesIO()
    document.save(kept)
    return Rendition(kept.getvalue(), paper.nodes)


def _opened(template: Path) -> "Document":
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        with template.open("rb") as opened:
            return docx.Document(BytesIO(opened.read()))
    except (OSError, KeyError, ValueError, PackageNotFoundError) as error:
        raise FileTrouble(
            words("{name} cannot be used as a template: it is no Word document."), name=template.name
        ) from error
    except Exception as error:
        # A damaged archive makes zipfile and lxml raise what they please.
        if type(error).__module__.startswith(("zipfile", "lxml", "docx")):
            raise FileTrouble(
                words("{name} cannot be used as a template: it is no Word document."), name=template.name
            ) from error
        raise


def _element(name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _speak(document: "Document", language: str) -> None:
    """Say in which language the text is, for spelling and for voices."""
    from docx.oxml.ns import qn

    styles = document.styles.element
    for old in styles.iter(qn("w:lang")):
        old.set(qn("w:val"), language)
    fonts = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if fonts is not None and fonts.find(qn("w:lang")) is None:
        fonts.append(_element("lang", val=language))


class _Hand:
    """Writes blocks at the end of a document."""

    def __init__(self, document: "Document", material: Material) -> None:
        self.document, self.material = document, material
        self._bullets = self._numbering(ordered=False)

    def put(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._styled(printable(block.text), "Title" if block.level == 1 else f"Heading {block.level - 1}")
        elif isinstance(block, Text):
            self._text(block)
        elif isinstance(block, Listing):
            self._list(block)
        elif isinstance(block, Grid):
            self._table(block)
        else:
            self._picture(block)

    def _styled(self, text: str, style: str) -> Any:
        """A paragraph in a style, or a plain one where the template has no such style."""
        known = {one.name for one in self.document.styles}
        return self.document.add_paragraph(text, style if style in known else None)

    def _text(self, block: Text) -> None:
        paragraph = self.document.add_paragraph()
        if block.label:
            paragraph.add_run(f"{printable(block.label)}: ").bold = True
        paragraph.add_run(printable(block.text))

    def _list(self, block: Listing) -> None:
        number = self._numbering(ordered=True) if block.ordered else self._bullets
        for entry in block.entries:
            paragraph = self._styled("", "List Paragraph")
            self._indent(paragraph, number, entry.depth)
            if entry.word:
                paragraph.add_run(f"{printable(entry.word)}: ").bold = True
            paragraph.add_run(printable(entry.text))
            if entry.detail:
                below = self._styled(printable(entry.detail), "List Paragraph")
                below.paragraph_format.left_indent = STEP * (entry.depth + 1) * 635

    def _indent(self, paragraph: Any, number: int, depth: int) -> None:
        place = _element("numPr")
        place.append(_element("ilvl", val=str(min(depth, DEEPEST))))
        place.append(_element("numId", val=str(number)))
        paragraph._p.get_or_add_pPr().append(place)
        if depth > DEEPEST:
            paragraph.paragraph_format.left_indent = STEP * (depth + 1) * 635

    def _numbering(self, *, ordered: bool) -> int:
        """A new list of nine levels; a numbered one begins at 1 again."""
        from docx.oxml.ns import qn

        part = self.document.part.numbering_part.element
        kinds = part.findall(qn("w:abstractNum"))
        id_ = 1 + max((int(kind.get(qn("w:abstractNumId"))) for kind in kinds), default=0)
        kind = _element("abstractNum", abstractNumId=str(id_))
        kind.append(_element("multiLevelType", val="multilevel"))
        for level in range(DEEPEST + 1):
            row = _element("lvl", ilvl=str(level))
            row.append(_element("start", val="1"))
            row.append(_element("numFmt", val="decimal" if ordered and not level else "bullet"))
            row.append(_element("lvlText", val=f"%{level + 1}." if ordered and not level else BULLETS[level % 3]))
            row.append(_element("lvlJc", val="left"))
            indent = _element("pPr")
            indent.append(_element("ind", left=str(STEP * (level + 1)), hanging=str(STEP)))
            row.append(indent)
            kind.append(row)
        # All kinds stand before all lists, or Word calls the file damaged.
        first = part.find(qn("w:num"))
        part.append(kind) if first is None else first.addprevious(kind)
        return int(part.add_num(id_).numId)

    def _table(self, block: Grid) -> None:
        rows = [block.head, *block.rows] if block.head else list(block.rows)
        if not rows:
            return
        table = self.document.add_table(rows=len(rows), cols=len(rows[0]))
        if "Table Grid" in {one.name for one in self.document.styles}:
            table.style = "Table Grid"
        self._divide(table, block.widths)
        _describe(table._tbl.tblPr, block.caption)
        look = table._tbl.tblPr.first_child_found_in("w:tblLook")
        if look is not None:
            table._tbl.tblPr.remove(look)
        table._tbl.tblPr.append(_element("tblLook", firstRow="1" if block.head else "0", firstColumn="1"))
        for at, (row, cells) in enumerate(zip(table.rows, rows, strict=True)):
            _fill(row, cells, bold=at == 0 and bool(block.head), sided=block.sided)
            row._tr.get_or_add_trPr().append(_element("cantSplit"))
        if block.head:
            table.rows[0]._tr.get_or_add_trPr().append(_element("tblHeader"))
        self.document.add_paragraph()

    def _divide(self, table: Any, widths: tuple[int, ...]) -> None:
        if not widths:
            return
        section = self.document.sections[-1]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        table.autofit = False
        for column, part in zip(table.columns, widths, strict=True):
            column.width = int(room * part / sum(widths))
            for cell in column.cells:
                cell.width = column.width

    def _picture(self, block: Picture) -> None:
        png, wide, high = map_picture(self.material.outline)
        section = self.document.sections[-1]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        tall = (section.page_height or 0) - (section.top_margin or 0) - (section.bottom_margin or 0)
        width = int(min(room, tall * 0.85 * wide / high))
        shape = self.document.add_picture(BytesIO(png), width=width)
        facts = shape._inline.docPr
        facts.set("descr", printable(block.alt))
        facts.set("title", printable(block.caption))
        self._styled(printable(block.caption), "Caption")


def _fill(row: Any, cells: Iterable[str], *, bold: bool, sided: bool) -> None:
    for at, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
        run = cell.paragraphs[0].add_run(printable(text))
        run.bold = (bold or (sided and at == 0)) or None


def _describe(facts: Any, caption: str) -> None:
    """Give a table its title for those who hear it."""
    facts.append(_element("tblCaption", val=printable(caption)))
