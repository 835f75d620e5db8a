"""Lists, tables and boards of other programs come in; what cannot be read is one sentence."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.board import out_in
from app.board.exchange import reading
from app.board.exchange.reading import ENDINGS, read_content
from app.board.exchange.sheet import Sheet, sheet_of
from app.board.exchange.writer import render
from db import board as boards
from db.board_incoming import IncomingNote, take_in
from db.errors import Trouble
from tests.app.board_room import Room
from tests.app.out_in_room import bunches, room, sheet, texts

__all__ = ["room", "sheet"]


class TestIn:
    def test_lines_are_notes_and_tabs_part_fields(self) -> None:
        found = read_content("- Første\n2. Anden\tTil højre\n\n".encode(), "liste.txt").notes
        assert [(note.text, note.column) for note in found] == [("Første", 0), ("Anden", 0), ("Til højre", 1)]

    def test_an_outline_has_fields_clusters_stacks_and_dots(self) -> None:
        text = (
            "# Titel\n\nIndledning.\n\n## Styrker\n\n- **En** sag\n  - under den (2 prikker)\n"
            "### Klynge\n* To\n\n## Svagheder\n1. Tre\n"
        )
        found = read_content(text.encode(), "liste.md").notes
        assert [(n.text, n.field, n.cluster, n.under, n.dots) for n in found] == [
            ("En sag", "Styrker", "", False, 0), ("under den", "Styrker", "", True, 2),
            ("To", "Styrker", "Klynge", False, 0), ("Tre", "Svagheder", "", False, 0),
        ]  # fmt: skip

    def test_paragraphs_are_notes_where_there_are_no_items(self) -> None:
        found = read_content(b"# T\n\nFirst line\n\nSecond line\n", "x.md").notes
        assert [note.text for note in found] == ["First line", "Second line"]

    @pytest.mark.parametrize("sign", [",", ";", "\t"])
    def test_a_table_with_known_heads_is_a_note_a_row(self, sign: str) -> None:
        text = sign.join(["Felt", "Seddel", "Prikker"]) + "\n" + sign.join(["Styrker", "'=1+1", "3"]) + "\n"
        found = read_content(("\ufeff" + text).encode(), "tabel.csv").notes
        assert found == [IncomingNote("=1+1", "Styrker", dots=3)]

    def test_a_table_without_them_is_a_field_a_column(self) -> None:
        found = read_content(b"Styrker;Svagheder\nA;B\nC;\n", "tabel.csv").notes
        assert [(n.text, n.field, n.column) for n in found] == [
            ("A", "Styrker", 0), ("C", "Styrker", 0), ("B", "Svagheder", 1),
        ]  # fmt: skip

    def test_what_we_write_reads_back_the_same(self, room: Room, sheet: Sheet) -> None:
        for format_, name in (("csv", "a.csv"), ("md", "a.md")):
            made = boards.add_board(room.file, 1, "swot", "Tilbage")
            take_in(room.file, made, read_content(render(sheet, format_), name))
            again = sheet_of(room.file, made)
            assert sorted(texts(again)) == sorted(texts(sheet)), format_
            assert bunches(again) == bunches(sheet)
            assert max(note.dots for note in again.notes) == 3

    def test_excalidraw_frames_are_fields_and_text_in_shapes_takes_their_colour(self) -> None:
        shape = {"id": "r", "type": "rectangle", "x": 10, "y": 10, "width": 100, "height": 80,
                 "backgroundColor": "#a5d8ff"}  # fmt: skip
        place = {"x": 20, "y": 20, "width": 50, "height": 20}
        text = {"id": "t", "type": "text", "text": "En\nsag", "originalText": "En sag", "containerId": "r", **place}
        loose = {**text, "id": "u", "containerId": None, "originalText": "Løs", "x": 900, "y": 900}
        gone = {**text, "id": "v", "isDeleted": True, "originalText": "Væk"}
        frame = {"id": "f", "type": "frame", "name": "Styrker", "x": 0, "y": 0, "width": 400, "height": 400}
        others = [{"type": "arrow", "id": "a", "x": 0, "y": 0}, {"type": "image", "id": "i", "x": 0, "y": 0}]
        board = {"type": "excalidraw", "version": 2, "elements": [shape, text, loose, gone, frame, *others]}
        read = read_content(json.dumps(board).encode(), "tavle.excalidraw")
        assert [(n.text, n.field, n.colour) for n in read.notes] == [("En sag", "Styrker", "blue"), ("Løs", "", "")]
        assert [notice.n for notice in read.notices] == [1, 1]

    def test_json_canvas_groups_are_fields(self) -> None:
        nodes = [
            {"id": "g", "type": "group", "label": "Svagheder", "x": 0, "y": 0, "width": 500, "height": 500},
            {
                "id": "a",
                "type": "text",
                "text": "Til **dem**",
                "x": 10,
                "y": 10,
                "width": 90,
                "height": 60,
                "color": "4",
            },
            {"id": "b", "type": "link", "url": "https://eksempel.dk", "x": 700, "y": 0, "width": 9, "height": 9},
            {"id": "c", "type": "file", "file": "a.png", "x": 0, "y": 0, "width": 9, "height": 9},
        ]
        read = read_content(json.dumps({"nodes": nodes, "edges": [{}]}).encode(), "x.canvas")
        assert [(n.text, n.field, n.colour) for n in read.notes] == [
            ("Til **dem**", "Svagheder", "green"), ("https://eksempel.dk", "", ""),
        ]  # fmt: skip
        assert len(read.notices) == 2

    @pytest.mark.parametrize(
        ("content", "name"),
        [
            (b"", "tom.md"),
            (b"\x00\x01\x02", "x.txt"),
            (b"%PDF-1.7\n", "x.pdf"),
            (b"{", "x.canvas"),
            (b'{"a": 1}', "x.json"),
            (b"[" * 100_000, "x.json"),
            (b'{"elements": ' + b"[" * 100_000, "x.excalidraw"),
            (b'"' + b"a," * 300_000, "x.csv"),
            (b"x" * 5_000_001, "stor.txt"),
        ],
    )
    def test_what_cannot_be_read_is_one_sentence(self, content: bytes, name: str, tmp_path: Path) -> None:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Trouble) as trouble:
            reading.read(path)
        assert name in trouble.value.text.format(**trouble.value.values)

    def test_letters_of_another_writing_are_read_and_told(self) -> None:
        read = read_content("Børn og ældre".encode("cp1252"), "x.txt")
        assert [note.text for note in read.notes] == ["Børn og ældre"]
        assert len(read.notices) == 1
        assert not read_content("Børn".encode("utf-16"), "x.txt").notices

    def test_strange_places_and_colours_do_no_harm(self) -> None:
        board = {"elements": [
            {"type": "text", "text": "a", "x": "1", "y": None},
            {"type": "text", "text": "b", "x": 1e999, "y": 0},
            {"type": "text", "text": 7, "x": 0, "y": 0},
            {"type": "text", "text": "c", "x": 0, "y": 0, "backgroundColor": "not a colour"},
            "text", None,
        ]}  # fmt: skip
        assert [note.text for note in read_content(json.dumps(board).encode(), "x.json").notes] == ["c"]

    def test_the_endings_are_those_that_can_be_read(self) -> None:
        assert out_in.ENDINGS == ENDINGS


def test_the_readers_need_no_window(tmp_path: Path) -> None:
    """Reading a list loads neither widgets nor the drawing."""
    script = (
        "import sys\nfrom app.board.exchange.list_reading import read_text\n"
        "read_text('a', 'b')\nprint([n for n in sys.modules if n == 'PySide6.QtWidgets'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
