"""Free roles: no party on the wall or in an export, kinds laid aside, the switch, the hat; and who can decide."""

import re
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from app.agenda.free_roles import FreeRoles, RolesChoice
from app.kit.kind_shape import kinds_hidden
from app.kit.stage import Stage, draw_stage
from app.kit.theme import theme
from app.minutes.exchange.writer import FORMATS, export
from app.opening import make_demo
from app.people.hat import HatLine
from app.people.panel import PeoplePanel
from app.people.quorum import QuorumChip
from app.people.table import NAME
from app.projector import WallStage
from app.shell.errors import told
from app.shell.hear import Hear
from db.agenda import current_item, item, meetings, running, show_on_wall
from db.evening import start_meeting
from db.file import CommitteeFile, stamp
from db.minutes import capture
from db.people import add_people, parties, presences, set_attendance, substitutes
from db.quorum import Rule, quorum_rule
from db.roles import KINDS_ASIDE, PARTIES_ASIDE, SHOWN, lay_aside
from db.speaking import floor, next_speaker, start_round
from tests.app.keyed_panel import Keyed
from tests.conftest import Clock

SECRET = "Hemmelig Liste"
PICTURES = ("png", "pdf", "minutes-pdf")
HALL = QSize(1920, 1080)


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """Five members and an open meeting with a round in work and an item after it."""
    add_people(file, ["Anne Berg", "Bo Dam"], "citizen")
    add_people(file, ["Pia Friis", "Qvist Holm"], "politician")
    add_people(file, ["Rie Juhl"], "administrator")
    with file.action("Prepare"):
        made = file.new("meeting", {"number": 1, "title": "M", "starts_at": stamp(clock())})
        for place, kind in enumerate(("round", "map"), start=1):
            row = {"meeting": made, "position": place, "kind": kind, "title": f"T{place}", "planned_s": 600}
            file.new("item", row)
    start_meeting(file, made)
    return made


@pytest.fixture
def evening(path: Path, clock: Clock, qtbot: QtBot) -> Iterator[CommitteeFile]:
    """The demo committee with parties of a telling name, and its last meeting open again in the middle of a round."""
    opened = make_demo(path, clock)
    with opened.action("Prepare"):
        for party in parties(opened):
            opened.db.table("party").update(party.id, {"name": f"{SECRET} {party.id}"})
        made = opened.new("meeting", {"number": 99, "title": "M", "starts_at": stamp(clock())})
        row = {"meeting": made, "position": 1, "kind": "round", "title": "T", "planned_s": 600}
        first = opened.new("item", row)
    start_meeting(opened, made)
    start_round(opened, first)
    yield opened
    opened.close()


def held(file: CommitteeFile) -> int:
    """The meeting that is open."""
    now = running(file)
    assert now is not None
    return now.id


def hat(file: CommitteeFile) -> str | None:
    """The hat of who has the floor."""
    turn = floor(file).turn
    assert turn is not None
    return turn.hat


def drawn(stage: Stage, now: Clock) -> str:
    """A stage as SVG, in which texts and colours can be read."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(HALL)
    paper.setViewBox(QRect(0, 0, HALL.width(), HALL.height()))
    painter = QPainter(paper)
    draw_stage(painter, HALL, stage, now())
    painter.end()
    return bytes(buffer.data().data()).decode()


def texts_of(path: Path) -> list[str]:
    """Everything that can be read in a file, packed or not."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return [packed.read(name).decode(errors="replace") for name in packed.namelist()]
    return [path.read_text(encoding="utf-8", errors="replace")]


class TestTheWall:
    def test_no_stage_writes_a_party(self, evening: CommitteeFile, clock: Clock) -> None:
        wall, seen = WallStage(evening), ""
        for level in (PARTIES_ASIDE, KINDS_ASIDE):
            lay_aside(evening, held(evening), level)
            for stage in wall.stages.values():
                seen += drawn(stage, clock)
            for name in ("auto", "agenda", "round", "board", "map"):
                show_on_wall(evening, name)
                seen += drawn(wall, clock)
        speaker = floor(evening).name.split()[0]
        assert speaker in seen, "the test reads what is drawn"
        assert SECRET not in seen
        assert "Hemmelig" not in seen

    def test_kinds_laid_aside_are_circles_in_one_colour(self, evening: CommitteeFile, clock: Clock) -> None:
        colours = {colour.lower() for colour in theme().tokens.kinds.values()}
        wall = WallStage(evening)
        show_on_wall(evening, "round")

        def found() -> set[str]:
            return set(re.findall(r"#[0-9a-f]{6}", drawn(wall, clock))) & colours

        assert len(found()) >= 3
        lay_aside(evening, held(evening), KINDS_ASIDE)
        assert found() == set()
        evening.undo()
        assert len(found()) >= 3

    def test_the_laptop_goes_on_showing_kinds(self, evening: CommitteeFile, clock: Clock) -> None:
        colours = {colour.lower() for colour in theme().tokens.kinds.values()}
        with kinds_hidden(True), kinds_hidden(False):
            shown = drawn(WallStage(evening).stages["round"], clock)
        assert colours & set(re.findall(r"#[0-9a-f]{6}", shown))

    def test_no_public_export_names_a_party(self, evening: CommitteeFile, tmp_path: Path) -> None:
        formats = [name for name in FORMATS if name not in PICTURES]
        last = [one for one in meetings(evening) if one.closed_at][-2:]
        written = [saved.path for one in last for saved in export(evening, one.id, formats, tmp_path, edition="public")]
        texts = [text for path in written for text in texts_of(path)]
        assert len(written) >= len(formats)
        assert any(last[0].title in text for text in texts), "the test reads what is written"
        assert not any("Hemmelig" in text for text in texts)


class TestTheSwitch:
    @pytest.fixture
    def roles(self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int) -> Keyed[FreeRoles]:
        return Keyed(qtbot, FreeRoles(file, hear), 300)

    def level(self, file: CommitteeFile) -> int:
        now = running(file)
        assert now is not None
        return now.roles_aside

    @pytest.mark.parametrize("way", ["key", "button", "command"])
    def test_each_press_goes_on_and_undo_back(self, roles: Keyed[FreeRoles], file: CommitteeFile, way: str) -> None:
        levels = []
        for _ in range(3):
            if way == "key":
                roles.press(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
            elif way == "button":
                roles.click("free_roles")
            else:
                roles.run("free_roles")
            levels.append(self.level(file))
        assert levels == [KINDS_ASIDE, SHOWN, PARTIES_ASIDE]
        file.undo()
        assert (self.level(file), roles.panel.button.text()) == (SHOWN, "Parties shown")

    def test_an_item_can_have_its_own(self, roles: Keyed[FreeRoles], file: CommitteeFile) -> None:
        roles.run("item_roles")
        here = current_item(file)
        assert here is not None
        assert (item(file, here.id).roles_aside, self.level(file)) == (KINDS_ASIDE, PARTIES_ASIDE)
        roles.run("free_roles")
        assert (item(file, here.id).roles_aside, self.level(file)) == (SHOWN, PARTIES_ASIDE)
        roles.run("item_roles")
        assert item(file, here.id).roles_aside is None

    def test_without_a_meeting_there_is_no_switch(self, qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
        roles = FreeRoles(file, hear)
        qtbot.addWidget(roles)
        assert not roles.isVisibleTo(None)

    def test_the_choice_of_the_plan_tells_the_level(self, qtbot: QtBot) -> None:
        told_levels: list[object] = []
        choice = RolesChoice(follows=True)
        qtbot.addWidget(choice)
        choice.chosen.connect(told_levels.append)
        choice.show_level(KINDS_ASIDE)
        assert (choice.currentText(), told_levels) == ("Kinds laid aside too", [])
        choice.show_level(None)
        choice.activated.emit(1)
        assert (choice.currentText(), told_levels) == ("As the meeting", [SHOWN])


class TestTheHat:
    def test_one_key_puts_on_the_next_hat(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int, clock: Clock
    ) -> None:
        line = Keyed(qtbot, HatLine(file, hear), 300)
        assert not line.run("hat")
        start_round(file, 1, starter=5, direction=-1)
        assert line.panel.button.text() == "Speaks as oneself"
        line.press(Qt.Key.Key_H)
        assert (hat(file), line.panel.button.text()) == ("official", "Speaks as an official")
        clock.forward(seconds=20)
        next_speaker(file)
        line.click("hat")
        assert (floor(file).name, hat(file)) == ("Qvist Holm", "politician")
        file.undo()
        assert line.panel.button.text() == "Speaks as oneself"


class TestAttending:
    @pytest.fixture
    def people(self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int) -> Keyed[PeoplePanel]:
        made = Keyed(qtbot, PeoplePanel(file, hear))
        made.panel.table.pick(3, NAME)
        return made

    def test_who_goes_and_comes_back_has_two_stretches(
        self, people: Keyed[PeoplePanel], file: CommitteeFile, clock: Clock
    ) -> None:
        clock.forward(minutes=10)
        people.press(Qt.Key.Key_G)
        clock.forward(minutes=10)
        people.press(Qt.Key.Key_T)
        assert [bool(one.left_at) for one in presences(file, 1)[3]] == [True, False]
        words = people.panel.editor._times.text()
        assert re.fullmatch(r"In the room –\d\d:10, \d\d:20–", words)
        file.undo()
        assert re.fullmatch(r"In the room –\d\d:10", people.panel.editor._times.text())

    def test_a_substitute_is_written_beside_the_member(self, people: Keyed[PeoplePanel], file: CommitteeFile) -> None:
        people.press(Qt.Key.Key_V)
        assert people.focus() is people.panel.editor.substitute
        people.write("Una Holm")
        people.press(Qt.Key.Key_Return)
        (member, sub), *_ = substitutes(file, 1).items()
        assert member == 3
        rows = {row.id: row for row in people.panel.table.rows.rows}
        assert (rows[sub].note, rows[sub].state, rows[3].state) == ("for Pia Friis", "present", "left")
        file.undo()
        assert (substitutes(file, 1), people.panel.editor.substitute.text()) == ({}, "")

    def test_an_empty_field_ends_the_substitution(self, people: Keyed[PeoplePanel], file: CommitteeFile) -> None:
        people.press(Qt.Key.Key_V)
        people.write("Una Holm")
        people.press(Qt.Key.Key_Tab)
        people.panel.editor.substitute.setFocus()
        people.panel.editor.substitute.selectAll()
        people.press(Qt.Key.Key_Delete)
        people.press(Qt.Key.Key_Return)
        assert substitutes(file, 1) == {}

    def test_a_member_is_no_substitute_and_the_field_says_what_is_so(
        self, people: Keyed[PeoplePanel], file: CommitteeFile, qtbot: QtBot
    ) -> None:
        people.press(Qt.Key.Key_V)
        people.write("Anne Berg")
        with qtbot.waitSignal(told.sentence) as sentence:
            people.press(Qt.Key.Key_Return)
        assert sentence.args == ["Anne Berg is a member and cannot sit for somebody else."]
        assert people.panel.editor.substitute.text() == ""


class TestDeciding:
    def test_the_chip_is_seen_while_too_few_are_there(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int
    ) -> None:
        chip = QuorumChip(file, hear)
        qtbot.addWidget(chip)
        assert not chip.isVisibleTo(None)
        for who in (1, 2, 3):
            set_attendance(file, meeting, who, "left")
        assert chip.isVisibleTo(None)
        assert "Cannot decide" in chip.chip.text()
        file.undo()
        assert not chip.isVisibleTo(None)

    def test_a_decision_without_enough_is_taken_told_and_counted(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int, clock: Clock
    ) -> None:
        chip = QuorumChip(file, hear)
        qtbot.addWidget(chip)
        sentences: list[str] = []
        told.sentence.connect(sentences.append)
        capture(file, meeting, "!Vi gør det")
        assert sentences == []
        for who in (1, 2, 3):
            set_attendance(file, meeting, who, "left")
        clock.moment += timedelta(minutes=1)
        capture(file, meeting, "!Vi gør også det")
        told.sentence.disconnect(sentences.append)
        assert sentences == ["The decision is written, but too few were there: 2 of the 3 needed."]
        assert len(list(file.db.query("SELECT id FROM decision"))) == 2
        assert "decided so" in chip.chip.text()

    def test_the_rule_is_chosen_in_the_room_people(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int
    ) -> None:
        people = Keyed(qtbot, PeoplePanel(file, hear))
        menu = people.panel.quorum.menu()
        next(action for action in menu.actions() if action.objectName() == "rule_two_thirds").trigger()
        assert quorum_rule(file) == Rule("two_thirds")
        below = next(action.menu() for action in people.panel.quorum.menu().actions() if action.menu())
        next(action for action in below.actions() if action.objectName() == "rule_fixed_5").trigger()
        assert quorum_rule(file) == Rule("fixed", 5)
        file.undo()
        assert quorum_rule(file) == Rule("two_thirds")
