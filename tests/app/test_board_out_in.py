"""The ways out of a board and into it in the window: by key, menu and drop, and the windows that write files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.board.export_dialog import BoardExportDialog
from app.board.paper_dialog import PaperDialog
from app.kit import ask
from app.shell.actions import run
from app.shell.errors import told
from app.shell.settings import Settings
from db import board as boards
from db.board_silent import begin_silence
from tests.app.board_room import Held, Key, Room
from tests.app.out_in_room import room, sheet

__all__ = ["room", "sheet"]


class TestInTheWindow:
    def _answer(self, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        monkeypatch.setattr(ask, "file_to_open", lambda *_: str(path))

    def _list(self, folder: Path) -> Path:
        path = folder / "liste.md"
        path.write_text("## Muligheder\n- Ny havn\n- Nyt torv\n", encoding="utf-8")
        return path

    @pytest.mark.parametrize("way", ["key", "menu", "drop"])
    def test_each_way_a_list_comes_in(
        self, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
    ) -> None:
        path = self._list(tmp_path)
        self._answer(monkeypatch, path)
        sentences: list[str] = []
        told.sentence.connect(sentences.append)
        room.panel.setFocus()
        if way == "key":
            room.press(Key.Key_I, held=Held.ControlModifier | Held.ShiftModifier)
        elif way == "menu":
            assert run(next(one for one in room.panel.commands if one.name == "board_import"))
        else:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(path))])
            self._drop(room, data)
        told.sentence.disconnect(sentences.append)
        assert {room.fields()["Ny havn"], room.fields()["Nyt torv"]} == {"O"}
        assert room.chosen() == {"Ny havn", "Nyt torv"}
        assert sentences == ["2 notes were imported."] or sentences[0].startswith("2 note")
        room.file.undo()
        assert "Ny havn" not in room.notes()
        room.file.redo()
        assert "Ny havn" in room.notes()

    def test_text_of_another_program_is_dropped_as_notes_where_it_falls(self, room: Room) -> None:
        data = QMimeData()
        data.setText("Fra mailen\nOg én til")
        field = boards.zones(room.file, 1)[3]
        self._drop(room, data, QPointF(room.view.mapFromScene(QPointF(field.x + 60, field.y + 120))))
        assert (room.fields()["Fra mailen"], room.fields()["Og én til"]) == ("T", "T")

    def _drop(self, room: Room, data: QMimeData, at: QPointF | None = None) -> None:
        spot = at or QPointF(200, 200)
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
        QApplication.sendEvent(room.view.viewport(), enter)
        assert enter.isAccepted()
        QApplication.sendEvent(room.view.viewport(), QDropEvent(spot, copy, data, left, none))

    def test_a_file_that_is_no_list_is_a_sentence_and_changes_nothing(
        self, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "x.canvas"
        path.write_text("{")
        self._answer(monkeypatch, path)
        sentences: list[str] = []
        told.sentence.connect(sentences.append)
        before = room.notes()
        run(next(one for one in room.panel.commands if one.name == "board_import"))
        told.sentence.disconnect(sentences.append)
        assert len(sentences) == 1
        assert room.notes() == before

    def test_the_export_window_writes_what_is_ticked(
        self, room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ask, "folder", lambda *_: str(tmp_path / "ud"))
        dialog = BoardExportDialog(room.file, 1, Settings(tmp_path / "s.json"), room.panel)
        for format_, tick in dialog.ticks.items():
            tick.setChecked(format_ in ("csv", "svg", "tiles"))
        dialog.open()
        dialog.write()
        qtbot.waitUntil(lambda: dialog.work is None, timeout=20_000)
        assert {path.suffix for path in (tmp_path / "ud").iterdir()} == {".csv", ".svg", ".pdf"}
        assert "3 files were written" in dialog.told.text()
        assert Settings(tmp_path / "s.json").text("board_formats") == "tiles,svg,csv"
        dialog.reject()

    def test_the_export_window_opens_by_its_key_and_says_what_is_covered(self, room: Room) -> None:
        begin_silence(room.file, 1)
        boards.add_note(room.file, 1, "Hemmeligheden")
        room.panel.setFocus()
        room.press(Key.Key_U, held=Held.ControlModifier | Held.ShiftModifier)
        dialog = room.panel.findChildren(BoardExportDialog)[0]
        assert "covered" in dialog.told.text()

    def test_nothing_ticked_and_a_bad_folder_are_told_in_the_window(
        self, room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "fil").write_text("x")
        monkeypatch.setattr(ask, "folder", lambda *_: str(tmp_path / "fil"))
        dialog = BoardExportDialog(room.file, 1, Settings(tmp_path / "s.json"), room.panel)
        for tick in dialog.ticks.values():
            tick.setChecked(False)
        dialog.write()
        assert "Tick" in dialog.told.text()
        dialog.ticks["md"].setChecked(True)
        dialog.write()
        qtbot.waitUntil(lambda: dialog.work is None, timeout=20_000)
        assert "fil" in dialog.told.text()

    def test_paper_is_written_where_it_was_asked_for(
        self, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ask, "file_to_save", lambda *_: str(tmp_path / "papir"))
        dialog = PaperDialog(room.file, boards.board(room.file, 1), None, room.panel)
        for write in (dialog.write_blank, dialog.write_signs):
            write()
            assert (tmp_path / "papir.pdf").read_bytes().startswith(b"%PDF")
            assert "papir.pdf" in dialog.told.text()
