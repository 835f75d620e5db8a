"""Settings, words, and the sentences people get when something goes wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.shell import errors
from app.shell.actions import Command, run
from app.shell.language import clock, day, language, say, set_language, short_day, tr
from app.shell.settings import Recent, Settings
from db.connection import sqlite3
from db.errors import RuleBroken, Trouble


@pytest.fixture
def danish(qapp: object) -> object:
    set_language("da")
    yield
    set_language("en")


def test_words_change_with_the_language_at_once(danish: object) -> None:
    assert (language(), tr("Next speaker")) == ("da", "Næste taler")
    set_language("en")
    assert tr("Next speaker") == "Next speaker"


def test_a_trouble_is_told_in_the_language_of_the_window(danish: object) -> None:
    trouble = RuleBroken("Meeting {number} is still open. End it first.", number=4)
    assert say(trouble) == "Møde 4 er stadig åbent. Slut det først."


def test_dates_are_said_as_danes_say_them(danish: object) -> None:
    moment = datetime(2022, 8, 23, 15, 0, tzinfo=UTC)
    assert day(moment).startswith("tirsdag den 23. august 2022")
    assert short_day(moment) == "23. aug."
    assert clock(moment) == moment.astimezone().strftime("%H:%M")


def test_a_trouble_in_a_command_becomes_a_sentence_and_nothing_more(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Trouble("Not {what}.", what="now")

    with qtbot.waitSignal(errors.told.sentence) as told:
        assert run(Command("x", "X", "", "", "", refuse)) is False
    assert told.args == ["Not now."]


def test_a_full_disk_in_a_slot_becomes_a_sentence(qtbot: QtBot) -> None:
    error = OSError(28, "No space left on device")
    with qtbot.waitSignal(errors.told.sentence) as told:
        errors.hook(type(error), error, None)
    assert "full" in told.args[0]


def test_a_mistake_of_ours_is_logged_once_and_the_meeting_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    error = sqlite3.ProgrammingError("a mistake that only this test makes")
    for _ in range(2):
        with qtbot.waitSignal(errors.told.sentence):
            errors.hook(type(error), error, None)
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()


def test_settings_are_remembered_and_a_damaged_file_is_no_trouble(tmp_path: Path) -> None:
    place = tmp_path / "deep" / "settings.json"
    Settings(place).keep("language", "da")
    assert Settings(place).text("language") == "da"
    place.write_text("{ not json")
    assert Settings(place).text("language", "system") == "system"
    assert Settings(place).flag("pane_right", True)


def test_recent_committees_come_newest_first_and_without_files_that_are_gone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for name in ("a", "b", "c"):
        (tmp_path / name).touch()
        settings.remember(Recent(str(tmp_path / name), name.upper(), "2024-03-05T16:00:00.000Z"))
    (tmp_path / "b").unlink()
    settings.remember(Recent(str(tmp_path / "a"), "A", "2024-03-06T16:00:00.000Z"))
    assert [recent.name for recent in settings.recents()] == ["A", "C"]
