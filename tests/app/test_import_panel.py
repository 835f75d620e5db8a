"""A map of another program comes in: by key, button and drop; into each place; and one undo takes it back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kit import ask
from app.kit.buttons import KeyButton
from app.kit.theme import theme
from app.minutes.import_panel import ImportDialog
from app.minutes.panel import MapPanel
from app.shell.actions import run
from app.shell.errors import told
from app.shell.hear import Hear
from db import minutes
from db.agenda import meetings, plan_meeting
from db.file import CommitteeFile
from tests.app.map_samples import MAPS


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    """A meeting with a map of a middle and one branch."""
    id_ = plan_meeting(file, "Møde 1", "2024-03-05T16:00:00.000Z", theme="Park")
    with file.action("Lay out"):
        minutes.lay_out(file, id_)
    minutes.capture(file, id_, "Gren")
    return id_


@pytest.fixture
def panel(file: CommitteeFile, meeting: int, qtbot: QtBot, qapp: QApplication) -> Iterator[MapPanel]:
    theme().apply(qapp)
    hear = Hear(file, 0)
    made = MapPanel(file, hear)
    qtbot.addWidget(made)
    made.show_meeting(meeting)
    made.resize(1000, 640)
    made.show()
    yield made
    for dialog in made.findChildren(ImportDialog):
        dialog.reject()
    made.hide()
    hear.stop()


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(ask, "file_to_open", lambda *_: str(path) if path else None)


def opened(panel: MapPanel, qtbot: QtBot) -> ImportDialog:
    """The dialog, once it has read the file."""
    dialog = panel.window().findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    return dialog


def texts(file: CommitteeFile, meeting: int) -> list[str]:
    tree = minutes.tree_of(file, meeting)
    return [node.text for node in tree.subtree(tree.root.id)] if tree.root else []


def test_the_key_shows_what_is_in_a_file_before_anything_is_written(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, MAPS / "freeplane-1.2-styles.mm")
    assert panel.import_command.key == "Ctrl+I"
    assert run(panel.import_command)
    dialog = opened(panel, qtbot)
    assert dialog.found.text() == "8 points"
    assert "Vandmiljø" in dialog.begins.text()
    assert "Åen · New mind map" in dialog.begins.text()
    assert re.search("formulas? (is|are) shown", dialog.told.text())
    assert texts(file, meeting) == ["Park", "Gren"]


@pytest.mark.parametrize("way", ["click", "key"])
def test_it_goes_under_the_selected_point_and_one_undo_takes_it_back(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    panel.canvas.select(minutes.tree_of(file, meeting).branches[0].id)
    answer(monkeypatch, MAPS / "utf8-bom.mm")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    assert list(dialog.where.buttons) == ["under", "branches", "meeting"]
    said: list[str] = []
    told.sentence.connect(said.append)
    if way == "click":
        qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(dialog.yes, Qt.Key.Key_Return)
    told.sentence.disconnect(said.append)
    assert texts(file, meeting) == ["Park", "Gren", "Øer", "Ærø"]
    assert said == ["2 points were imported into “Møde 1”."]
    assert "Øer" in [node.text for node in panel.canvas.map.tree.nodes.values()]
    assert file.undoable() == "Import a map"
    file.undo()
    assert texts(file, meeting) == ["Park", "Gren"]
    file.redo()
    assert texts(file, meeting) == ["Park", "Gren", "Øer", "Ærø"]


def test_as_branches_its_middle_gives_way(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, MAPS / "freeplane-1.11-bottom-or-right.mm")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    dialog.where.buttons["branches"].click()
    said: list[str] = []
    told.sentence.connect(said.append)
    dialog.yes.click()
    told.sentence.disconnect(said.append)
    assert texts(file, meeting) == ["Park", "Gren", "Hal", "Gulv", "Bane", "Lys", "Klub"]
    sides = {node.text: node.side for node in minutes.tree_of(file, meeting).branches}
    assert (sides["Hal"], sides["Bane"], sides["Klub"]) == (1, -1, -1)
    assert "gave way" in said[0]


def test_as_a_new_meeting(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, MAPS / "scripting-1.0.opml")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    dialog.where.buttons["meeting"].click()
    dialog.yes.click()
    assert [one.title for one in meetings(file)] == ["Møde 1", "Løbende"]
    assert texts(file, meetings(file)[1].id) == ["A", "B", "C", "D", "E æøå"]
    file.undo()
    assert [one.title for one in meetings(file)] == ["Møde 1"]


def test_a_meeting_without_minutes_gets_them(
    file: CommitteeFile, panel: MapPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = plan_meeting(file, "Møde 2", "2024-04-05T16:00:00.000Z")
    panel.show_meeting(empty)
    answer(monkeypatch, MAPS / "freemind-0.6.7-no-version.mm")
    assert any(button.isVisible() for button in panel.findChildren(KeyButton, "map_import"))
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    assert list(dialog.where.buttons) == ["branches", "meeting"]
    assert dialog.where.buttons["branches"].text() == "As the minutes of “Møde 2”"
    dialog.yes.click()
    assert texts(file, empty) == ["Torvet", "Handel", "Lørdagsmarked", "Trafik"]
    assert panel.canvas.map.tree.root is not None


def test_a_file_that_is_no_map_is_told_in_the_dialog(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.mm").write_text("<rss/>")
    answer(monkeypatch, tmp_path / "a.mm")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    assert dialog.found.text() == "Nothing was imported."
    assert dialog.told.text().startswith("a.mm ")
    assert not dialog.yes.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert texts(file, meeting) == ["Park", "Gren"]


def test_leaving_the_question_or_the_dialog_writes_nothing(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    run(panel.import_command)
    assert panel.window().findChildren(ImportDialog) == []
    answer(monkeypatch, MAPS / "utf8-bom.mm")
    run(panel.import_command)
    opened(panel, qtbot).no.click()
    assert file.undoable() == "Write in the minutes"


def test_a_file_is_dropped_on_the_map(panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(MAPS / "utf8-bom.mm"))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(event)
    opened(panel, qtbot).yes.click()
    assert texts(file, meeting)[-2:] == ["Øer", "Ærø"]


def test_other_files_cannot_be_dropped(panel: MapPanel, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("a.pdf")])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(event)
    assert panel.window().findChildren(ImportDialog) == []


def test_approved_minutes_take_no_map(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with file.action("Lock"):
        file.db.table("meeting").update(meeting, {"minutes_status": "approved"})
    answer(monkeypatch, MAPS / "utf8-bom.mm")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    dialog.yes.click()
    assert "approved and locked" in dialog.told.text()
    assert dialog.isVisible()
    assert texts(file, meeting) == ["Park", "Gren"]
    dialog.where.buttons["meeting"].click()
    dialog.yes.click()
    assert len(meetings(file)) == 2


def test_a_large_map_is_written_with_progress_and_what_is_pressed_meanwhile_does_nothing(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = ["Rod", *(f"\t{'Gren' if at % 100 == 0 else chr(9) + 'Punkt'} {at}" for at in range(5_000))]
    (tmp_path / "stor.txt").write_text("\n".join(lines), encoding="utf-8")
    answer(monkeypatch, tmp_path / "stor.txt")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    shown: list[int] = []

    def press(value: int) -> None:
        """Somebody who cannot wait."""
        shown.append(value)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.postEvent(dialog, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    dialog.bar.valueChanged.connect(press)
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    QTest.keyClick(dialog.yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone))
    assert shown == [0, 1_000, 2_000, 3_000, 4_000, 5_000, 5_001]
    assert gone == [1]
    assert texts(file, meeting)[:4] == ["Park", "Gren", "Rod", "Gren 0"]
    written = len(texts(file, meeting))
    assert written == 2 + 5_001
    assert file.undoable() == "Import a map"
    file.undo()
    assert texts(file, meeting) == ["Park", "Gren"]


def test_a_large_map_that_is_refused_leaves_the_dialog_ready(
    panel: MapPanel, file: CommitteeFile, meeting: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "stor.txt").write_text("\n".join(["Rod", *(f"\tGren {at}" for at in range(3_000))]), encoding="utf-8")
    answer(monkeypatch, tmp_path / "stor.txt")
    run(panel.import_command)
    dialog = opened(panel, qtbot)
    with file.action("Lock"):
        file.db.table("meeting").update(meeting, {"minutes_status": "approved"})
    QTest.keyClick(dialog.yes, Qt.Key.Key_Return)
    assert "locked" in dialog.told.text()
    assert dialog.yes.isEnabled()
    assert not dialog.bar.isVisible()
    dialog.reject()
    assert texts(file, meeting) == ["Park", "Gren"]
