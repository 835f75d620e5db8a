"""The page where minutes become final, and decisions read back on the wall."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.kit import ask
from app.kit.stage import draw_stage
from app.meetings import MeetingsRoom
from app.minutes.approval_panel import ApprovalPanel
from app.minutes.read_back_stage import ReadBackStage
from app.minutes.version_dialog import VersionDialog
from app.shell.actions import Command, run
from app.shell.settings import Settings
from db.agenda import items, meeting, shown
from db.approval import addenda, approval, comments, versions
from db.file import CommitteeFile
from db.minutes import tree_of, write_node
from db.read_back import begin_reading, read_back, turn_page
from tests.app.document_room import awkward_meeting
from tests.conftest import Clock


@pytest.fixture
def window(qtbot: QtBot, path: Path, clock: Clock, tmp_path: Path) -> Iterator[Facilitator]:
    """The laptop with one meeting whose minutes are a draft, on the page of their approval."""
    with CommitteeFile.create(path, clock, name="Udvalget") as file:
        awkward_meeting(file)
    opened = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.activateWindow()
    opened.open(path)
    assert opened.view is not None
    opened.view.show_room("meetings")
    opened.view.meetings.show_page("approval")
    QApplication.processEvents()
    yield opened
    opened.close()


@pytest.fixture
def file(window: Facilitator) -> CommitteeFile:
    assert window.file is not None
    return window.file


@pytest.fixture
def page(window: Facilitator) -> ApprovalPanel:
    assert window.view is not None
    room = window.view.meetings
    assert isinstance(room, MeetingsRoom)
    found = room.pages["approval"]
    assert isinstance(found, ApprovalPanel)
    return found


def command(window: Facilitator, name: str) -> Command:
    return next(one for one in window.all_commands() if one.name == name)


def state(file: CommitteeFile) -> str:
    return meeting(file, 1).minutes_status


def test_minutes_go_from_draft_to_locked_and_back_by_undo(
    window: Facilitator, page: ApprovalPanel, file: CommitteeFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "line", lambda *_: "2024-03-19")
    monkeypatch.setattr(ask, "confirm", lambda *_: True)
    assert page.steps.accessibleName() == "The minutes are: Draft"
    qtbot.mouseClick(page.buttons["comments"], Qt.MouseButton.LeftButton)
    assert (state(file), page.steps.state) == ("comments", "comments")
    assert "19 March 2024" in page.told.text()
    qtbot.mouseClick(page.buttons["draft_again"], Qt.MouseButton.LeftButton)
    assert state(file) == "draft"
    run(command(window, "approve"))
    assert (state(file), page.steps.state) == ("approved", "approved")
    assert approval(file, 1).sha256 in page.told.text()
    assert not page.buttons["approve"].isEnabled()
    run(window.command("undo"))
    assert (state(file), page.steps.state) == ("draft", "draft")
    run(window.command("redo"))
    assert state(file) == "approved"


def test_not_yet_leaves_the_minutes_open(
    page: ApprovalPanel, file: CommitteeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_: False)
    page.approve()
    monkeypatch.setattr(ask, "line", lambda *_: None)
    page.send_for_comments()
    assert state(file) == "draft"


def test_comments_are_written_and_answered_on_the_page(page: ApprovalPanel, file: CommitteeFile, qtbot: QtBot) -> None:
    page.voices.author.setText("Yusuf")
    page.voices.text.setPlainText("Busserne mangler")
    run(page.voices.commands[0])
    assert [one.text for one in comments(file, 1)] == ["Busserne mangler"]
    page.voices.list.setCurrentRow(0)
    run(page.voices.commands[1])
    assert comments(file, 1)[0].answer == "followed"
    assert "Followed" in page.voices.list.item(0).text()
    file.undo()
    assert comments(file, 1)[0].answer == ""


def test_locked_minutes_take_addenda_and_nothing_else(
    page: ApprovalPanel, file: CommitteeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_: True)
    page.approve()
    assert page.voices.title.text() == "Addenda and comments"
    page.voices.author.setText("Lotte")
    page.voices.text.setPlainText("Kl. 17.10 skal være 17.20.")
    run(page.voices.commands[0])
    assert [one.author for one in addenda(file, 1)] == ["Lotte"]
    assert "Lotte: Kl. 17.10" in page.voices.list.item(0).text()
    assert not page.items.shut.isEnabled()


def test_an_item_is_closed_with_a_text_for_the_public(page: ApprovalPanel, file: CommitteeFile) -> None:
    page.items.list.setCurrentRow(1)
    page.items.shut.click()
    page.items.lines["public_title"].setText("Personsag")
    page.items.lines["public_title"].editingFinished.emit()
    page.items.areas["public_text"].setPlainText("Vedtaget.")
    page.items.areas["public_text"].settled.emit()
    item = items(file, 1)[1]
    assert (item.closed, item.public_title, item.public_text) == (1, "Personsag", "Vedtaget.")
    assert page.items.list.currentRow() == 1
    assert page.items.list.item(1).text().endswith("(closed)")
    file.undo()
    assert items(file, 1)[1].public_text == ""


def test_an_item_goes_to_the_clipboard_by_its_key(window: Facilitator, page: ApprovalPanel, qtbot: QtBot) -> None:
    page.items.list.setCurrentRow(0)
    page.items.list.setFocus()
    qtbot.keyClick(
        page.items.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QGuiApplication.clipboard().text().startswith("1. =Aftaler & <punkter>")


def test_decisions_are_read_back_by_keys_until_the_minutes_count_as_read_out(
    window: Facilitator, page: ApprovalPanel, file: CommitteeFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.buttons["read_begin"], Qt.MouseButton.LeftButton)
    assert shown(file).stage == "read_back"
    assert page.buttons["read_next"].isVisible()
    page.items.list.setFocus()
    qtbot.keyClick(page.items.list, Qt.Key.Key_PageDown)
    now = read_back(file)
    assert now is not None
    assert now.place == 1
    qtbot.keyClick(page.items.list, Qt.Key.Key_PageUp)
    assert (read_back(file) or now).place == 0
    run(command(window, "read_next"))
    run(command(window, "read_next"))
    assert read_back(file) is None
    assert state(file) == "read_out"
    assert page.buttons["read_begin"].isVisible()


def test_stopping_a_reading_leaves_a_draft(window: Facilitator, page: ApprovalPanel, file: CommitteeFile) -> None:
    run(command(window, "read_begin"))
    run(command(window, "read_end"))
    assert (read_back(file), state(file)) == (None, "draft")


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1024, 768)])
@pytest.mark.parametrize("letters", [20, 4_000])
def test_the_wall_holds_the_words_however_long(file: CommitteeFile, size: QSize, letters: int) -> None:
    decision = next(node for node in tree_of(file, 1).nodes.values() if node.kind == "decision")
    write_node(file, decision.id, "ord " * (letters // 4))
    begin_reading(file, 1)
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, size, ReadBackStage(file), file.now())
    painter.end()
    paper = image.pixelColor(2, size.height() // 2)
    rows = range(size.height() // 5, size.height() // 3)
    assert any(image.pixelColor(x, y) != paper for x in range(0, size.width() // 2, 3) for y in rows)
    assert all(image.pixelColor(x, size.height() - 2) == paper for x in range(0, size.width(), 7))
    turn_page(file, 1)


def test_versions_are_compared_line_by_line(
    page: ApprovalPanel, file: CommitteeFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "line", lambda *_: "")
    page.send_for_comments()
    decision = next(node for node in tree_of(file, 1).nodes.values() if node.kind == "decision")
    write_node(file, decision.id, "Vi mødes onsdage")
    assert len(versions(file, 1)) == 1
    dialog = VersionDialog(file, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    lines = [dialog.lines.item(at).text() for at in range(dialog.lines.count())]
    assert any(line.startswith("−") and "tirsdage" in line for line in lines)
    assert any(line.startswith("+") and "onsdage" in line for line in lines)
    assert not any("Åben post" in line for line in lines)
    dialog.only.click()
    assert any("Åben post" in dialog.lines.item(at).text() for at in range(dialog.lines.count()))
    dialog.close()
