"""Boards go out as files an independent reader takes: posters, drawings, pictures, tables, outlines, and paper."""

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.board.exchange import paper_pack, pdf
from app.board.exchange.drawing import Dot, Patch, Words, draw
from app.board.exchange.sheet import Sheet, sheet_of
from app.board.exchange.writer import FORMATS, file_name, render, write_files
from app.kit.theme import load_fonts
from app.shell.language import set_language
from db import board as boards
from db.board_silent import begin_silence
from db.board_templates import all_templates, template_named
from db.errors import Trouble
from tests.app.board_room import Room
from tests.app.out_in_room import LONG, room, sheet, texts, words_of

__all__ = ["room", "sheet"]


class TestOut:
    def test_every_format_holds_every_note_folded_or_not(self, room: Room, sheet: Sheet) -> None:
        for format_ in ("svg", "csv", "md"):
            raw = render(sheet, format_)
            if format_ == "svg":
                raw = " ".join(fromstring(raw).itertext()).encode()
            written = words_of(raw.decode("utf-8-sig"))
            for text in texts(sheet):
                if text != "Mange foreninger" or format_ != "svg":  # it lies under another one
                    assert words_of(text) in written, (format_, text)

    def test_the_svg_is_xml_with_real_text(self, sheet: Sheet) -> None:
        root = fromstring(render(sheet, "svg"))
        said = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert {"SWOT: i dag", "=1+1", "afstande", "Få svarer"} <= set(said)
        assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"

    def test_the_table_reads_back_and_runs_nothing(self, sheet: Sheet) -> None:
        rows = list(csv.DictReader(StringIO(render(sheet, "csv").decode("utf-8-sig"))))
        assert len(rows) == len(sheet.notes)
        assert next(row for row in rows if "1+1" in row["Note"])["Note"] == "'=1+1"
        below = next(row for row in rows if row["Note"] == "Mange foreninger")
        assert below["Lies under"] == "Korte afstande"
        assert next(row for row in rows if row["Note"] == LONG)["Dots"] == "3"

    def test_danish_tables_have_semicolons_and_danish_heads(self, room: Room) -> None:
        set_language("da")
        head = render(sheet_of(room.file, 1), "csv").decode("utf-8-sig").splitlines()[0]
        assert head.count(";") == 7

    def test_the_outline_counts_clusters_and_dots(self, sheet: Sheet) -> None:
        written = render(sheet, "md").decode()
        assert "### Vi når ikke frem" in written
        assert "  - Mange foreninger" in written
        assert re.search(r"familier, vi har talt med \(3 dots\)\n  Known from: Måling 2023", written)

    @pytest.mark.parametrize(("size", "millimetres"), [("A4", 297), ("A3", 420), ("A0", 1189)])
    def test_the_poster_is_one_sheet_of_the_size_asked_for(self, sheet: Sheet, size: str, millimetres: int) -> None:
        content = render(sheet, "pdf", size)
        boxes = [list(map(float, found.split())) for found in re.findall(rb"/MediaBox \[([\d. ]+)\]", content)]
        assert len(boxes) == 1
        assert abs(max(boxes[0]) / 72 * 25.4 - millimetres) < 2
        assert b"/FontFile" in content

    def test_the_tiles_are_sheets_of_a4_that_together_are_large_enough(self, sheet: Sheet) -> None:
        content = render(sheet, "tiles", "A1")
        found = re.findall(rb"/MediaBox \[([\d. ]+)\]", content)
        assert len(found) >= 6
        assert all(abs(max(map(float, one.split())) / 72 * 25.4 - 297) < 2 for one in found)

    def test_tiles_cover_the_whole_drawing(self) -> None:
        for width, height, scale in ((1400, 1100, 1.0), (300, 300, 0.5), (6000, 900, 0.8)):
            page, across, down = pdf.tiles_of(width, height, scale)
            room = page.paintRect(page.units())
            reach = [n * side - (n - 1) * pdf.OVERLAP for n, side in ((across, room.width()), (down, room.height()))]
            assert reach[0] >= width * scale * 25.4 / 96 - 1e-6
            assert reach[1] >= height * scale * 25.4 / 96 - 1e-6

    def test_the_picture_is_as_wide_as_a_screen_of_4k_at_most(self, sheet: Sheet) -> None:
        image = QImage.fromData(QByteArray(render(sheet, "png")))
        assert 3000 <= image.width() <= 3840
        seen = {image.pixel(x, y) for x in range(0, image.width(), 60) for y in range(0, image.height(), 60)}
        assert len(seen) > 4

    def test_the_notes_of_a_folded_cluster_lie_on_no_other(self, sheet: Sheet) -> None:
        notes = [(p.x, p.y, p.w, p.h) for p in draw(sheet).pieces if isinstance(p, Patch) and (p.w, p.h) == (200, 200)]
        tops = [one for one in notes if all((one[0] - 6, one[1] - 6) != other[:2] for other in notes)]
        for n, (x, y, w, h) in enumerate(tops):
            for left, top, wide, high in tops[n + 1 :]:
                assert x + w <= left or left + wide <= x or y + h <= top or top + high <= y

    def test_long_words_keep_their_hyphen_and_no_soft_ones(self, sheet: Sheet) -> None:
        lines = [piece.text for piece in draw(sheet).pieces if isinstance(piece, Words)]
        assert not any("\u00ad" in line for line in lines)
        assert any(line.endswith("-") for line in lines)

    def test_dots_are_drawn_as_many_as_there_are(self, sheet: Sheet) -> None:
        dots = [piece for piece in draw(sheet).pieces if isinstance(piece, Dot) and piece.radius < 10]
        assert len(dots) == 3

    def test_covered_notes_are_backs_in_pictures_and_only_counted_in_lists(self, room: Room) -> None:
        begin_silence(room.file, 1)
        boards.add_note(room.file, 1, "Hemmeligheden")
        sheet = sheet_of(room.file, 1)
        assert sheet.covered == 1
        for format_ in ("svg", "csv", "md"):
            assert "Hemmelig" not in render(sheet, format_).decode("utf-8-sig")
        assert "Hemmelig" not in repr(draw(sheet))
        assert (
            "1 note is still covered" in render(sheet, "md").decode() or "still covered" in render(sheet, "md").decode()
        )

    def test_files_have_safe_names_of_their_own_and_are_whole(self, room: Room, sheet: Sheet, tmp_path: Path) -> None:
        saved = [one.path for one in write_files([sheet, sheet], list(FORMATS), tmp_path / "ny" / "mappe")]
        assert len({path.name for path in saved}) == 2 * len(FORMATS)
        assert all(path.stat().st_size > 100 for path in saved)
        assert sorted(path.name for path in saved) == sorted(
            path.name for path in (tmp_path / "ny" / "mappe").iterdir()
        )
        assert file_name(sheet, "tiles") == "board-swot-i-dag-tiles.pdf"

    def test_a_folder_that_is_a_file_is_one_sentence(self, sheet: Sheet, tmp_path: Path) -> None:
        (tmp_path / "fil").write_text("x")
        with pytest.raises(Trouble):
            list(write_files([sheet], ["md"], tmp_path / "fil"))

    def test_an_empty_board_and_a_poster_without_fields_can_be_written(self, room: Room) -> None:
        for template in ("poster", "clusters"):
            made = boards.add_board(room.file, 1, template, "")
            for format_ in FORMATS:
                assert render(sheet_of(room.file, made), format_)


class TestThePack:
    def test_every_template_is_a_blank_sheet_in_both_languages(self, qapp: QApplication) -> None:
        load_fonts()
        for language in ("da", "en"):
            set_language(language)
            for template in all_templates():
                shown = paper_pack.blank_drawing(template, "Hvad kendetegner os?")
                assert shown.width > 500
                words = [piece.text for piece in shown.pieces if isinstance(piece, Words)]
                for field in template.fields:
                    title = field.title.get(language, "")
                    assert not title or any(word and word in title for word in words)
        set_language("en")

    def test_a_blank_board_is_one_page(self, qapp: QApplication) -> None:
        load_fonts()
        assert len(re.findall(rb"/Type\s*/Page\b", paper_pack.blank_board(template_named("swot"), "A3"))) == 1


def test_a_board_is_drawn_and_written_in_a_thread_of_its_own(room: Room, sheet: Sheet, tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        for format_ in FORMATS:
            assert pool.submit(render, sheet, format_).result() == render(sheet, format_) or format_ in ("pdf", "tiles")
