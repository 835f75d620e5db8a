"""What happens now and then in a meeting, led by keys through the real window: nothing needs the mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.facilitator import Facilitator
from app.kit import ask
from app.kit.theme import load_fonts
from app.play import LAPTOP, Evening, StageClock
from app.rehearsal import RehearsalWindow
from app.shell.settings import Settings
from db.agenda import current_item, running, upcoming
from db.chair import ids
from db.file import CommitteeFile
from db.handover import chairs_of
from db.people import present
from db.read_back import read_back
from db.schedule import late_minutes, schedule
from db.seating import sitters
from db.speaking import ask_to_speak, floor
from db.speaking_rules import rules
from db.time_up import question

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    load_fonts()
    opened = Facilitator(Settings(tmp_path / "settings.json"), StageClock(), tick_ms=0)
    qtbot.addWidget(opened)
    opened.resize(LAPTOP)
    opened.show()
    opened.activateWindow()
    opened.open(tmp_path / "demo.rundbord", demo=True)
    QApplication.processEvents()
    yield opened
    opened.close()


@pytest.fixture
def file(window: Facilitator) -> CommitteeFile:
    assert window.file is not None
    return window.file


@pytest.fixture
def planned(window: Facilitator) -> Evening:
    assert window.file is not None
    clock = window.file.now
    assert isinstance(clock, StageClock)
    evening = Evening(window, clock)
    evening.plan()
    return evening


@pytest.fixture
def evening(planned: Evening) -> Evening:
    planned.welcome()
    return planned


def late(file: CommitteeFile) -> int:
    meeting = running(file)
    assert meeting is not None
    return late_minutes(meeting, schedule(file, meeting, file.now()))


def on(file: CommitteeFile) -> int:
    item = current_item(file)
    assert item is not None
    return item.id


def test_seats_change_by_keys_and_are_mixed(planned: Evening, file: CommitteeFile) -> None:
    meeting = upcoming(file)
    assert meeting is not None
    planned.press("Ctrl+Shift+1", "Alt+2")
    before = [one.id for one in sitters(file, meeting.id)]
    planned.press("Right", "Alt+Right")
    changed = [one.id for one in sitters(file, meeting.id)]
    assert sorted(changed) == sorted(before) != changed != before
    planned.press("M", "N", "Return")
    assert [one.id for one in sitters(file, meeting.id)] != changed
    planned.press("Ctrl+Z", "Ctrl+Z")
    assert [one.id for one in sitters(file, meeting.id)] == before


def test_a_rehearsal_opens_and_closes(planned: Evening, window: Facilitator) -> None:
    planned.press("Ctrl+Shift+R")
    (rehearsal,) = window.findChildren(RehearsalWindow)
    assert rehearsal.isVisible()
    planned.press("Ctrl+W")
    assert not [one for one in window.findChildren(RehearsalWindow) if one.isVisible()]
    assert window.file is not None


def test_the_chair_is_handed_on_and_taken_back(evening: Evening, file: CommitteeFile) -> None:
    item = current_item(file)
    assert item is not None
    usual = ids(chairs_of(file, item))
    evening.press("Alt+4", "Alt+H")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    evening.press("Down", "Return")
    assert ids(chairs_of(file, item)) != usual
    evening.press("Alt+O")
    assert ids(chairs_of(file, item)) == usual


def test_time_is_up_and_the_room_answers(evening: Evening, file: CommitteeFile) -> None:
    evening.wait(400)
    assert question(file, file.now()) is not None
    evening.press("1")
    assert question(file, file.now()) is None
    evening.wait(1200)
    here = on(file)
    evening.press("3")
    assert on(file) != here
    evening.wait(2400)
    assert question(file, file.now()) is not None
    evening.press("Esc")
    assert question(file, file.now()) is None


def test_every_way_to_catch_up_wins_back_what_is_missing_and_one_is_taken(
    evening: Evening, file: CommitteeFile, window: Facilitator
) -> None:
    evening.wait(2400)
    evening.press("Esc", "Shift+C")
    assert window.view is not None
    page = window.view.cockpit.tools["catch_up"]
    missing = late(file)
    assert missing > 30
    assert {one.saved_s // 60 for one in page.proposals} == {missing}
    top = page.area.verticalScrollBar()
    window.resize(1024, 640)
    QApplication.processEvents()
    evening.press("PgDown")
    assert top.value() > 0
    evening.press("PgUp", "2", "Return")
    assert late(file) == 0
    evening.press("Ctrl+Z")
    assert late(file) == missing


def test_a_decision_of_too_few_is_told_and_the_sentence_goes_by_esc(
    evening: Evening, file: CommitteeFile, window: Facilitator
) -> None:
    meeting = running(file)
    assert meeting is not None
    evening.press("Ctrl+Shift+1", "Alt+1", "Q", "Down", "Down", "Return", "Home")
    for _ in range(12):
        evening.press("A", "Down")
    assert len(present(file, meeting.id)) == 3
    evening.press("Ctrl+Shift+3")
    assert window.banner is None
    evening.write("!Alle får svar")
    assert window.banner is not None
    evening.press("Esc")
    assert window.banner is None


def test_a_speech_ends_the_list_is_cleared_and_the_rules_open_by_key(evening: Evening, file: CommitteeFile) -> None:
    meeting = running(file)
    assert meeting is not None
    for who in present(file, meeting.id)[:3]:
        ask_to_speak(file, on(file), who.id)
    evening.press("Space", "Shift+K")
    assert floor(file).turn is None
    assert len(floor(file).waiting) == 2
    evening.press("Ctrl+Shift+C")
    assert not floor(file).waiting
    evening.press("Ctrl+Z")
    assert len(floor(file).waiting) == 2
    before = rules(file, on(file)).policy
    evening.press("Shift+L")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    evening.press("Down", "Down", "Right", "Return")
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    assert rules(file, on(file)).policy != before or before == "fifo"


def test_the_item_has_free_roles_of_its_own_by_key(evening: Evening, file: CommitteeFile) -> None:
    evening.press("Ctrl+H")
    item = current_item(file)
    assert item is not None
    assert item.roles_aside is not None


def test_minutes_are_read_to_the_room_from_any_tool(evening: Evening, file: CommitteeFile) -> None:
    evening.write("!Vi svarer inden 60 dage")
    evening.press("Alt+4", "Alt+PgDown")
    assert read_back(file) is not None
    evening.press("Alt+PgUp")
    assert read_back(file) is None


def test_the_hand_over_is_written_and_a_slip_at_the_end_is_taken_back(
    evening: Evening, file: CommitteeFile, window: Facilitator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "folder", lambda *_args: str(tmp_path))
    evening.press("Ctrl+Shift+H")
    assert len(list(tmp_path.glob("handover*")) + list(tmp_path.glob("hand-over*"))) == 2
    held = running(file)
    assert held is not None
    evening.press("Ctrl+Shift+End")
    assert running(file) is None
    assert window.command("reopen_meeting").when()
    evening.press("Ctrl+Shift+Home")
    again = running(file)
    assert again is not None
    assert again.id == held.id
    assert not window.command("reopen_meeting").when()


def test_the_strip_tells_when_items_began_and_ended(evening: Evening, window: Facilitator, file: CommitteeFile) -> None:
    assert window.view is not None
    strip = window.view.cockpit.strip
    evening.press("Ctrl+Right")
    evening.wait(60)
    first = next(iter(strip.rows.values()))
    assert first.slot.ended_at is not None
    assert first.accessibleDescription().startswith(first._held())
    assert "–" in first._held()
    assert strip._ends.text().count(":") == 2
    strip.grab()
    evening.press("Ctrl+Left")
    assert first._held() == ""


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1024, 640), (960, 540)])
def test_the_right_side_is_never_higher_than_its_room(
    evening: Evening, window: Facilitator, file: CommitteeFile, size: tuple[int, int]
) -> None:
    meeting = running(file)
    assert meeting is not None
    assert window.view is not None
    for who in present(file, meeting.id)[:5]:
        ask_to_speak(file, on(file), who.id)
    evening.press("Alt+6", "Space")
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    pane = window.view.cockpit.floor
    shown = [one for one in (pane._tools, pane._area, pane.more, pane.field) if one.isVisible()]
    tops = [one.mapTo(pane, one.rect().topLeft()).y() for one in shown]
    ends = [one.mapTo(pane, one.rect().bottomLeft()).y() for one in shown]
    assert all(end < top for end, top in zip(ends, tops[1:], strict=False))
    assert pane._tools.height() >= pane._tools.heightForWidth(pane._tools.width())
    assert ends[-1] <= pane.height()
