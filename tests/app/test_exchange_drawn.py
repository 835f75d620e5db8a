"""SVG, PNG and PDF: the whole map, nothing cut, read by other programs' eyes."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.kit import sheets
from app.kit.tokens import LIGHT
from app.minutes.exchange import pdf, png, svg
from app.minutes.exchange.drawing import MARGIN, draw
from app.minutes.exchange.outline import Outline, Rendition
from tests.app.exchange_samples import AWKWARD, awkward, chain, small, wide

SVG = "{http://www.w3.org/2000/svg}"

pytestmark = pytest.mark.usefixtures("qapp")


def edges(image: QImage) -> set[str]:
    """The colours on the outermost pixels of a picture."""
    last_x, last_y = image.width() - 1, image.height() - 1
    across = {image.pixelColor(x, y).name() for x in range(image.width()) for y in (0, last_y)}
    return across | {image.pixelColor(x, y).name() for y in range(image.height()) for x in (0, last_x)}


class TestDrawing:
    @pytest.mark.parametrize("made", [small(), awkward(), wide(500)], ids=["small", "awkward", "wide"])
    def test_everything_lies_on_the_sheet_and_nothing_on_something_else(self, made: Outline) -> None:
        drawing = draw(made)
        boxes = [QRectF(cell.box.x, cell.box.y, cell.box.w, cell.box.h) for cell in drawing.cells]
        sheet = QRectF(0, 0, drawing.width, drawing.height).adjusted(MARGIN - 1, MARGIN - 1, 1 - MARGIN, 1 - MARGIN)
        assert all(sheet.contains(box) for box in boxes)
        assert not [(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :] if a.intersects(b)]

    def test_a_folded_branch_is_drawn_open(self) -> None:
        assert len(draw(small()).cells) == 15

    def test_broken_lines_are_the_text_again(self) -> None:
        drawn = {cell.point.id: "".join(line.text for line in cell.lines) for cell in draw(awkward()).cells}
        wanted = {point.id: point.text.replace("\n", "").replace("\t", " ") for point in awkward().points}
        assert drawn == wanted

    def test_kinds_owner_date_and_detail_can_be_read(self) -> None:
        drawing = draw(small())
        lines = [line.text for cell in drawing.cells for line in cell.lines]
        assert {"Åse Holm, due 2024-04-01", "Spurgt to gange", "og ikke besvaret"} <= set(lines)
        assert "“Unge bliver talt om, ikke med.”" in "".join(lines)
        legend = [line.text for _, line in drawing.legend]
        assert legend[:3] == ["Point", "Idea", "Question"]
        assert "Action, done" in legend


class TestSvg:
    def test_text_is_text_under_the_id_of_its_node(self, qapp: QApplication) -> None:
        root = fromstring(svg.write(awkward()).content)
        nodes = {group.get("id"): group for group in root.iter(f"{SVG}g")}
        for at, text in enumerate(AWKWARD):
            assert words_of(nodes[f"node-{10 + at}"]) == text.replace("\n", "").replace("\t", " ")

    def test_title_description_and_size_are_there(self, qapp: QApplication) -> None:
        root = fromstring(svg.write(small()).content)
        assert root.findtext(f"{SVG}title") == "Møde 2: Sådan gør vi i dag"
        assert "15" in str(root.findtext(f"{SVG}desc"))
        assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"

    def test_branches_are_groups(self, qapp: QApplication) -> None:
        root = fromstring(svg.write(small()).content)
        groups = {group.get("id"): group for group in root.iter(f"{SVG}g")}
        inside = [group.get("id") for group in groups["branch-2"].iter(f"{SVG}g") if group.get("id")]
        assert inside == ["branch-2", "node-2", "node-3", "node-4", "node-5"]

    def test_nothing_is_cut_when_another_program_draws_it(self, qapp: QApplication) -> None:
        renderer = QSvgRenderer(QByteArray(svg.write(small()).content))
        assert renderer.isValid()
        image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        assert edges(image.copy(1, 1, image.width() - 2, image.height() - 2)) == {QColor(LIGHT.paper).name()}

    def test_all_nodes_of_a_large_map_are_there(self, qapp: QApplication) -> None:
        made = svg.write(wide(2_000))
        assert made.nodes == 2_000


class TestPng:
    def test_the_picture_is_whole_and_twice_as_sharp(self, qapp: QApplication) -> None:
        made = png.write(small())
        image = QImage.fromData(made.content)
        drawing = draw(small())
        assert abs(image.width() - 2 * drawing.width) <= 1
        assert edges(image) == {QColor(LIGHT.paper).name()}
        assert made.notice == ""

    def test_a_picture_never_grows_beyond_its_limit(self) -> None:
        for width, height in ((1_000, 700), (20_000, 9_000), (900, 200_000)):
            scale = png.scale_for(width, height)
            assert width * height * scale**2 <= png.MOST_PIXELS + 1
            assert max(width, height) * scale <= png.LONGEST_EDGE
            assert scale <= 2

    def test_a_picture_that_had_to_shrink_says_so(self, qapp: QApplication) -> None:
        made = png.write(wide(3_000))
        assert "%" in made.notice
        assert made.nodes == 3_000
        assert not QImage.fromData(made.content).isNull()


class TestPdf:
    def test_it_is_one_page_with_its_fonts_inside(self, qapp: QApplication) -> None:
        made = pdf.write(small()).content
        assert made.startswith(b"%PDF-")
        assert len(re.findall(rb"/Type /Page\b", made)) == 1
        assert made.count(b"/FontFile2") == 3
        assert b"/Subtype /Image" not in made

    def test_every_letter_can_be_copied_out(self, qapp: QApplication) -> None:
        """The letter A of our typeface has a twin without a character; it must not get into a PDF."""
        made = pdf.write(small()).content
        maps = [text.decode("latin1") for text in re.findall(rb"beginbfrange(.*?)endbfrange", made, re.DOTALL)]
        assert any("<0041>" in text for text in maps)

    def test_the_sheet_grows_with_the_map_and_lies_down_if_it_can(self) -> None:
        landscape = QPageLayout.Orientation.Landscape
        names = []
        for width, height in ((1_000, 600), (1_900, 1_300), (2_800, 1_900), (4_000, 2_800), (6_000, 4_000)):
            page, scale = sheets.sheet_for(width, height)
            names.append(page.pageSize().name())
            assert page.orientation() == landscape
            assert scale >= sheets.LEAST_SCALE
        assert names == ["A4", "A3", "A2", "A1", "A0"]

    def test_a_tall_map_stands_upright(self) -> None:
        page, _ = sheets.sheet_for(900, 1_300)
        assert page.orientation() == QPageLayout.Orientation.Portrait

    def test_beyond_the_largest_sheet_the_map_shrinks_onto_it(self) -> None:
        page, scale = sheets.sheet_for(2_000, 50_000)
        assert page.pageSize().name() == "A0"
        assert 50_000 * scale * sheets.NATURAL <= 1189 - 2 * sheets.MARGIN + 1e-6


@pytest.mark.parametrize("write", [svg.write, png.write, pdf.write], ids=["svg", "png", "pdf"])
@pytest.mark.parametrize("made", [small(), awkward(), chain(300)], ids=["small", "awkward", "deep"])
def test_as_many_nodes_come_out_as_went_in(
    qapp: QApplication, write: Callable[[Outline], Rendition], made: Outline
) -> None:
    assert write(made).nodes == len(made.points)


def words_of(group: ET.Element) -> str:
    """The text of a node as a reader of the file gets it."""
    return "".join("".join(text.itertext()) for text in group.iter(f"{SVG}text"))
