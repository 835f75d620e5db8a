"""Makes the Word template of the minutes, resources/templates/minutes/minutes.docx; run it after changing its look."""

from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

TEMPLATE = Path(__file__).parent.parent / "resources" / "templates" / "minutes" / "minutes.docx"
FACE = "Arial"
INK = RGBColor(0x1D, 0x24, 0x29)
SIZES = {
    "Normal": 11,
    "Title": 22,
    "Heading 1": 16,
    "Heading 2": 13,
    "Heading 3": 12,
    "Caption": 10,
    "List Paragraph": 11,
}


def main() -> None:
    """Write the template: A4, one typeface everybody has, a page number, styles with their own names."""
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.2)
    for name, size in SIZES.items():
        style = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), INK
        style.font.italic = False
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{key}"), None)
        for key in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{key}"), FACE)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    _number_pages(page.footer.paragraphs[0])
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.save(str(TEMPLATE))


def _number_pages(paragraph: object) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()._r
        part = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            part.text = text
        else:
            part.set(qn("w:fldCharType"), kind)
        run.append(part)


if __name__ == "__main__":
    main()
