"""The laptop window: opening and refusing files, rooms, language and colours, and what survives a cut-off."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.kit import ask
from app.kit.theme import theme
from app.play import LAPTOP, Evening, StageClock
from app.shell.actions import run
from app.shell.language import language, set_language
from app.shell.settings import Settings
from db.agenda import meetings, running
from db.connection import sqlite3
from db.demo import write_demo
from db.file import CommitteeFile
from db.items import add_item
from db.speaking import floor


@pytest.fixture
def clock() -> StageClock:
    return StageClock()


@pytest.fixture
def demo(tmp_path: Path, clock: StageClock) -> Path:
    path = tmp_path / "demo.rundbord"
    write_demo(path, clock)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, clock: StageClock) -> Iterator[Facilitator]:
    opened = Facilitator(Settings(tmp_path / "settings.json"), clock, tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(LAPTOP)
    opened.show()
    opened.activateWindow()
    yield opened
    opened.close()
    set_language("en")
    theme().set_scheme("light")


def sentence(window: Facilitator) -> str:
    return window.banner.sentence() if window.banner else ""


class TestOpening:
    def test_without_a_file_it_says_what_to_do(self, window: Facilitator) -> None:
        words = {label.text() for label in window.findChildren(QLabel)}
        assert "Welcome to the table" in words

    def test_enter_on_the_start_screen_opens_the_committee_that_was_open_last(
        self, window: Facilitator, demo: Path, clock: StageClock
    ) -> None:
        window.open(demo)
        window.close_file()
        assert window.file is None
        Evening(window, clock).press("Return")
        assert window.file is not None
        assert window.file.path == demo

    def test_enter_on_the_first_start_makes_a_committee(
        self, window: Facilitator, tmp_path: Path, clock: StageClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ask, "line", lambda *_a, **_k: "Nyt udvalg")
        monkeypatch.setattr(ask, "file_to_save", lambda *_a, **_k: str(tmp_path / "nyt.rundbord"))
        Evening(window, clock).press("Return")
        assert (tmp_path / "nyt.rundbord").exists()

    def test_a_committee_opens_in_its_meetings_and_is_remembered(self, window: Facilitator, demo: Path) -> None:
        window.open(demo)
        assert window.view is not None
        assert window.view.room == "meetings"
        assert [recent.path for recent in window.settings.recents()] == [str(demo)]
        assert "borgerinddragelse" in window.windowTitle()

    @pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + b"x" * 5000, b"not a database" * 400])
    def test_what_is_no_committee_is_refused_with_a_sentence(
        self, window: Facilitator, tmp_path: Path, content: bytes
    ) -> None:
        other = tmp_path / "other.rundbord"
        other.write_bytes(content)
        window.open(other)
        assert other.name in sentence(window)
        assert window.file is None
        assert other.read_bytes() == content

    def test_a_refused_file_leaves_the_open_one_open(self, window: Facilitator, demo: Path, tmp_path: Path) -> None:
        window.open(demo)
        window.open(tmp_path / "missing.rundbord")
        assert "missing.rundbord" in sentence(window)
        assert window.file is not None
        assert window.file.path == demo

    def test_a_file_that_is_open_elsewhere_says_so(self, window: Facilitator, demo: Path) -> None:
        with CommitteeFile(demo):
            window.open(demo)
        assert sentence(window)
        assert window.file is None

    def test_a_new_committee_is_a_file_with_its_name(
        self, window: Facilitator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        name = "Udvalget for børn, unge og 👩‍👧 fællesskab"
        monkeypatch.setattr(ask, "line", lambda *_a, **_k: name)
        monkeypatch.setattr(ask, "file_to_save", lambda *_a, **_k: str(tmp_path / "nyt"))
        run(window.command("new_committee"))
        assert (tmp_path / "nyt.rundbord").exists()
        assert name in window.windowTitle()

    def test_a_new_committee_never_writes_over_a_file(
        self, window: Facilitator, demo: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = demo.read_bytes()
        monkeypatch.setattr(ask, "line", lambda *_a, **_k: "Nyt")
        monkeypatch.setattr(ask, "file_to_save", lambda *_a, **_k: str(demo))
        run(window.command("new_committee"))
        assert demo.name in sentence(window)
        assert demo.read_bytes() == before


class TestLooks:
    def test_language_and_colours_change_at_once_and_the_room_stays(self, window: Facilitator, demo: Path) -> None:
        window.open(demo)
        assert window.view is not None
        window.view.show_room("people")
        run(window.command("language"))
        assert language() == "da"
        assert window.view.room == "people"
        assert window.view.rail.buttons["room_people"].text() == "Personer"
        run(window.command("colours"))
        assert theme().tokens.dark
        assert window.view.room == "people"

    def test_a_switch_waits_while_somebody_writes_and_keeps_the_draft(
        self, window: Facilitator, demo: Path, clock: StageClock
    ) -> None:
        window.open(demo)
        evening = Evening(window, clock)
        evening.plan()
        evening.press("F5", "R")
        evening.type("Et halvt punkt")
        before = window.view
        theme().set_scheme("dark")
        assert window.view is before
        evening.press("Esc")
        QApplication.processEvents()
        assert window.view is not None
        assert window.view is not before
        assert window.view.cockpit.capture.text.text() == "Et halvt punkt"

    def test_every_command_has_words_and_a_tip_and_every_button_a_name(self, window: Facilitator, demo: Path) -> None:
        window.open(demo)
        assert window.view is not None
        for room in window.view.rooms:
            window.view.show_room(room)
            for command in window.all_commands():
                assert command.name
                assert not command.text or command.tip or command.key


class TestSearch:
    def test_any_command_is_found_by_its_words(self, window: Facilitator, demo: Path, clock: StageClock) -> None:
        window.open(demo)
        evening = Evening(window, clock)
        evening.press("Ctrl+K")
        evening.type("people")
        evening.press("Return")
        assert window.view is not None
        assert window.view.room == "people"


class TestCutOff:
    def test_a_speech_that_ran_is_paused_where_it_was_last_seen(
        self, window: Facilitator, demo: Path, clock: StageClock, tmp_path: Path
    ) -> None:
        window.open(demo)
        evening = Evening(window, clock)
        evening.plan()
        evening.press("F5")
        evening.go_to("round")
        evening.press("S")
        assert window.file is not None
        assert window.hear is not None
        clock.forward(20)
        window.hear.beat()
        copy = tmp_path / "after.rundbord"
        window.file.db.conn.execute("SELECT 1")
        target = sqlite3.connect(copy)
        window.file.db.conn.backup(target)
        target.close()
        window.leave()
        clock.forward(3600)
        window.open(copy)
        assert window.file is not None
        there = floor(window.file)
        assert there.paused
        assert 20 <= there.spent_s < 25

    def test_a_meeting_that_was_open_is_open_again(self, window: Facilitator, demo: Path, clock: StageClock) -> None:
        window.open(demo)
        evening = Evening(window, clock)
        evening.plan()
        evening.press("F5")
        window.leave()
        window.open(demo)
        assert window.file is not None
        assert window.view is not None
        assert running(window.file) is not None
        assert window.view.room == "run"


def test_two_presses_of_f5_open_one_meeting(window: Facilitator, demo: Path, clock: StageClock) -> None:
    window.open(demo)
    evening = Evening(window, clock)
    evening.plan()
    evening.press("F5", "F5")
    assert window.file is not None
    assert sum(meeting.closed_at is None for meeting in meetings(window.file)) == 1


def test_a_read_only_file_is_shown_and_says_so(window: Facilitator, demo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = shutil.copy(demo, folder / "demo.rundbord")
    with CommitteeFile(Path(copy), read_only=True) as file, pytest.raises(Exception, match="reading only"):
        add_item(file, 1, title="x")
