"""Rounds in depth, the figures for the chair, the gong and the clock face: the file, the view, undo."""

import wave
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.kit.clock_face import ClockFace
from app.shell.actions import run
from app.shell.hear import Hear
from app.speaking import gong
from app.speaking.panel import RoundPanel
from db import speaking
from db.agenda import item as item_of
from db.file import CommitteeFile, stamp
from db.minutes import map_of, nodes
from db.people import set_attendance
from db.speaking_rules import set_rules
from tests.app.speaking_room import Room, command, has_it, hear, item, line, listed, part, room
from tests.conftest import Clock

__all__ = ["hear", "item", "listed", "room"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


class TestTheFigures:
    def test_the_quiet_ones_are_counted_in_one_line(self, listed: Room, file: CommitteeFile, clock: Clock) -> None:
        for who in (1, 2, 3):
            assert listed.pane._quiet.text() == ""
            speaking.give_floor(file, who)
            clock.forward(seconds=30)
        assert listed.pane._quiet.text() == "2 have not spoken"
        set_rules(file, figures=0)
        assert listed.pane._quiet.text() == ""

    def test_the_card_opens_and_closes_and_names_kinds_of_three(
        self, listed: Room, file: CommitteeFile, hear: Hear, clock: Clock
    ) -> None:
        for who in (1, 4):
            speaking.give_floor(file, who)
            clock.forward(seconds=30)
        listed.press(Qt.Key.Key_J, SHIFT)
        card = listed.pane.fairness
        assert card.isVisible()
        assert [one.kind for one in card.bars.shown] == ["citizen"]
        listed.click(card.term)
        hear.tick.emit()
        assert [one.kind for one in card.bars.shown] == ["citizen"]
        listed.press(Qt.Key.Key_J, SHIFT)
        assert not card.isVisible()

    def test_times_of_earlier_meetings_can_be_deleted_after_a_question(
        self, listed: Room, file: CommitteeFile, item: int, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said: list[str] = []
        answers = [False, True]

        def confirm(_parent: object, _title: str, sentence: str, *_answers: str, destroys: bool) -> bool:
            said.append(sentence)
            return answers.pop(0)

        monkeypatch.setattr("app.kit.ask.confirm", confirm)
        assert not run(command(listed, "delete_times"))
        speaking.give_floor(file, 1)
        clock.forward(seconds=30)
        with file.action("Close"):
            speaking.clear_floor(file)
            file.db.table("meeting").update(1, {"closed_at": stamp(file.now())})
        assert run(command(listed, "delete_times"))
        assert speaking.turn_times(file, item)
        assert run(command(listed, "delete_times"))
        assert "does not bring it back" in said[0]
        assert speaking.turn_times(file, item) == {}
        file.undo()
        assert speaking.turn_times(file, item) == {}


class TestRounds:
    def test_laps_and_one_sentence_are_chosen_before(self, room: Room, file: CommitteeFile) -> None:
        room.click(part(room, "laps_2"))
        room.click(part(room, "sentence"))
        room.rest()
        room.press(Qt.Key.Key_S)
        there = speaking.floor(file)
        assert there.round
        assert (there.round.laps, there.round.sentence, there.limit_s) == (2, 1, 20)
        assert isinstance(room.tool, RoundPanel)
        assert room.tool._each.text() == "one sentence each · lap 1 of 2"

    def test_a_round_that_is_too_long_gets_two_answers(self, room: Room, file: CommitteeFile, item: int) -> None:
        assert isinstance(room.tool, RoundPanel)
        assert not room.tool.choices.fit.isVisible()
        room.click(part(room, "turn_s_120"))
        assert room.tool.choices.fit.accessibleName() == "The round takes about 14 min; the item has 10 min left."
        room.click(part(room, "round_seconds"))
        assert (room.tool.choices.plan.turn_s, room.tool.choices.fit.isVisible()) == (75, False)
        room.click(part(room, "turn_s_120"))
        room.click(part(room, "round_minutes"))
        assert (item_of(file, item).planned_s, room.tool.choices.fit.isVisible()) == (840, False)
        file.undo()
        assert room.tool.choices.fit.isVisible()

    def test_what_is_said_is_typed_live_and_told_at_the_end(
        self, room: Room, file: CommitteeFile, item: int, clock: Clock
    ) -> None:
        assert isinstance(room.tool, RoundPanel)
        speaking.start_round(file, item, turn_s=60, starter=1)
        for given in ("3", "5", "Ro"):
            room.rest()
            room.press(Qt.Key.Key_E)
            room.qtbot.keyClicks(room.tool.result.field, given)
            room.press(Qt.Key.Key_Return)
            clock.forward(seconds=5)
            room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        map_ = map_of(file, 1)
        assert map_
        assert [node.text for node in nodes(file, map_.id) if node.kind == "point"] == ["1–5: 3, 5 · ⌀ 4.0", "Ro"]
        speaking.end_round(file)
        assert room.tool.summary._scores.text() == "Numbers from 3 to 5, 4.0 on average"
        assert not room.tool.result.isVisible()

    def test_signing_up_rests_during_a_round(self, room: Room, file: CommitteeFile, item: int) -> None:
        speaking.start_round(file, item, starter=1)
        before = file.undoable()
        for key in (Qt.Key.Key_V, Qt.Key.Key_Q, Qt.Key.Key_C, Qt.Key.Key_L):
            room.press(key)
        assert file.undoable() == before

    def test_who_left_is_not_asked_in_the_next_lap(self, room: Room, file: CommitteeFile, item: int) -> None:
        speaking.start_round(file, item, starter=1, direction=1, laps=2)
        set_attendance(file, 1, 1, "left")
        for _ in range(5):
            speaking.next_speaker(file)
        assert (has_it(file), line(file)) == ("Bo Dam", ["Carl", "Dorte", "Eva"])


class TestTheGong:
    def test_it_is_a_short_quiet_sound(self) -> None:
        with wave.open(BytesIO(gong.gong_sound())) as sound:
            assert 1 < sound.getnframes() / sound.getframerate() < 4
            samples = sound.readframes(sound.getnframes())
        loudest = max(abs(int.from_bytes(samples[i : i + 2], "little", signed=True)) for i in range(0, len(samples), 2))
        assert 2_000 < loudest < 9_000

    def test_it_rings_once_for_a_turn_when_it_is_on(
        self, room: Room, file: CommitteeFile, item: int, hear: Hear, clock: Clock, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        told = tmp_path / "told"
        (tmp_path / "aplay").write_text(f'#!/bin/sh\necho rung >> "{told}"\n')
        (tmp_path / "aplay").chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        speaking.start_round(file, item, turn_s=30, starter=1)
        clock.forward(seconds=31)
        hear.tick.emit()
        assert room.pane._rung is not None
        set_rules(file, gong=1)
        speaking.next_speaker(file)
        clock.forward(seconds=31)
        for _ in range(3):
            hear.tick.emit()
        room.qtbot.waitUntil(told.exists, timeout=5000)
        assert told.read_text().split() == ["rung"]

    def test_without_a_player_there_is_silence(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        assert gong.player() is None
        assert not gong.ring()


class TestTheClock:
    def test_the_ring_fills_for_a_second_each_full_minute_over_time(self) -> None:
        flashes = [-at for at in range(200) if ClockFace(-float(at), 60).flash]
        assert flashes == [-60, -120, -180]
        assert not ClockFace(-60.0, 60, paused=True).flash
        assert not ClockFace(None, None).flash


def test_nothing_of_the_figures_is_a_markup_text(listed: Room) -> None:
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in listed.pane.fairness.findChildren(QLabel))
