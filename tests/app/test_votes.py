"""The vote at the laptop: each way to open it, fill in ballots, close it and decide; and undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db import board as boards
from db.attendance import set_attendance
from db.file import CommitteeFile
from db.followup import decisions
from db.vote_entry import hand_in
from db.vote_options import choices_on, proposal
from db.vote_results import lines
from db.vote_rows import ballots_in, open_vote_of, options, vote, voted, votes
from db.vote_rules import Rule
from db.votes import Plan, begin_vote, close_vote
from tests.app.vote_room import NAMES, NOTES, Held, Key, Room, meeting, opened, room

__all__ = ["meeting", "opened", "room"]


def test_the_form_proposes_the_notes_dots_and_a_rule_and_ctrl_enter_opens_it(room: Room) -> None:
    assert room.panel.setup.isVisible()
    assert (room.panel.setup.kind.currentData(), room.panel.setup.dots.value()) == ("dots", 3)
    assert len(room.panel.setup.choices()) == 6
    room.press(Key.Key_Return, held=Held.ControlModifier)
    found = room.now()
    assert (found.kind, found.dots_each, found.at_most, found.rule_kind) == ("dots", 3, 2, "prioritise")
    assert found.rule
    room.file.undo()
    assert open_vote_of(room.file, 1) is None
    assert room.panel.setup.isVisible()
    room.click("vote_open")
    assert room.now().question == "Hvad prøver vi først?"


def test_a_proposal_is_typed_and_the_rule_goes_with_the_kind(room: Room) -> None:
    setup = room.panel.setup
    setup.of.setCurrentIndex(setup.of.findData("typed"))
    setup.typed.setPlainText("Vi køber en bus")
    setup.kind.setCurrentIndex(setup.kind.findData("hands"))
    assert (setup.way.currentData(), setup.rule.currentData()) == ("hands", "simple")
    setup.rule.setCurrentIndex(setup.rule.findData("consensus_minus"))
    setup.against.setValue(2)
    assert "2" in setup.told.text()
    room.press(Key.Key_Return, held=Held.ControlModifier)
    assert (room.now().rule_kind, room.now().threshold) == ("consensus_minus", 2)


def test_a_rule_of_our_own_must_be_written_before_the_vote_opens(room: Room, qtbot: QtBot) -> None:
    setup = room.panel.setup
    setup.rule.setCurrentIndex(setup.rule.findData("own"))
    assert setup.told.text() == ""
    room.press(Key.Key_Return, held=Held.ControlModifier)
    assert votes(room.file, 1) == []
    setup.told.setText("De to øverste")
    room.press(Key.Key_Return, held=Held.ControlModifier)
    assert room.now().rule == "De to øverste"


def test_dots_that_were_chosen_stay_when_notes_come(room: Room) -> None:
    setup = room.panel.setup
    boards.add_notes(room.file, 1, [f"Ny {n}" for n in range(9)], None)
    assert setup.dots.value() == 5
    setup.dots.lineEdit().selectAll()
    room.bot.keyClicks(setup.dots.lineEdit(), "4")
    boards.add_notes(room.file, 1, [f"Endnu en {n}" for n in range(6)], None)
    assert setup.dots.value() == 4


def test_the_laptop_goes_round_behind_a_cover_with_keys_only(opened: Room) -> None:
    turns = opened.panel.turns
    assert turns.covered
    assert "Karen" in turns.cover_page.name.text()
    assert not turns.sheet.isVisible()
    opened.press(Key.Key_Return)
    assert turns.sheet.isVisible()
    opened.press(Key.Key_2, Key.Key_Down, Key.Key_Space)
    assert turns.sheet.draft is not None
    assert turns.sheet.draft.left == 0
    assert "0" in turns.sheet.left.text()
    opened.press(Key.Key_Return)
    assert turns.covered
    assert "Bo" in turns.cover_page.name.text()
    assert voted(opened.file, 1) == {1}
    assert turns.sheet.draft is not None
    assert turns.sheet.draft.chosen == {}
    opened.press(Key.Key_Return, Key.Key_Space, Key.Key_Return)
    close_vote(opened.file, 1)
    assert opened.sums() == {"Tog": 3, "Bus": 1, "Cykel": 0, "Gang": 0, "Færge": 0, "Fly": 0}


def test_it_works_with_the_mouse_alone(opened: Room) -> None:
    opened.click("vote_uncover")
    ballot = opened.panel.turns.sheet.list
    for n in (2, 2, 4):
        spot = ballot.visualRect(ballot.rows.index(n, 0)).center()
        opened.bot.mouseClick(ballot.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    opened.click("vote_give")
    close_vote(opened.file, 1)
    assert (opened.sums()["Cykel"], opened.sums()["Færge"]) == (2, 1)


def test_ctrl_z_takes_a_dot_back_and_then_the_last_ballot(opened: Room) -> None:
    turns = opened.panel.turns
    opened.press(Key.Key_Return, Key.Key_Space, Key.Key_Return)
    opened.press(Key.Key_Return, Key.Key_2, Key.Key_Down, Key.Key_1)
    opened.press(Key.Key_Z, held=Held.ControlModifier)
    assert turns.sheet.draft is not None
    assert sum(turns.sheet.draft.chosen.values()) == 2
    opened.press(Key.Key_Escape)
    assert turns.covered
    assert turns.person == 2
    opened.press(Key.Key_Z, held=Held.ControlModifier)
    assert voted(opened.file, 1) == set()
    assert turns.person == 1
    assert turns.covered
    opened.press(Key.Key_Y, held=Held.ControlModifier)
    assert voted(opened.file, 1) == {1}


def test_there_are_no_more_dots_than_the_budget_and_two_on_one(opened: Room) -> None:
    opened.press(Key.Key_Return, Key.Key_2, Key.Key_Down, Key.Key_2)
    draft = opened.panel.turns.sheet.draft
    assert draft is not None
    assert sum(draft.chosen.values()) == 2
    assert "no dots left" in opened.panel.turns.sheet.hint.text()
    opened.press(Key.Key_Up, Key.Key_3)
    assert sum(draft.chosen.values()) == 2
    opened.press(Key.Key_0)
    assert draft.left == 3
    opened.press(Key.Key_2, Key.Key_Backspace)
    assert draft.chosen == {}


def test_who_is_not_there_is_passed_over_and_comes_later(opened: Room) -> None:
    turns = opened.panel.turns
    opened.press(Key.Key_Right)
    assert turns.person == 2
    opened.press(Key.Key_Return, Key.Key_2, Key.Key_Return)
    assert (turns.person, voted(opened.file, 1)) == (3, {2})
    opened.press(Key.Key_Left)
    assert turns.person == 1
    set_attendance(opened.file, 1, 1, "apology")
    assert turns.person == 3
    turns.cover_page.who.setCurrentIndex(1)
    turns.cover_page.who.activated.emit(1)
    assert turns.person == 4


def test_names_still_to_vote_are_shown_without_choices(opened: Room) -> None:
    opened.press(Key.Key_Return, Key.Key_2, Key.Key_Return)
    said = opened.panel.turns.cover_page.names.text()
    assert "Karen" not in said
    assert "Bo Dam, Carl Ek, Dorte Friis" in said
    assert not any(note in said for note in NOTES)


def test_a_ballot_is_covered_when_the_tool_is_left(opened: Room) -> None:
    opened.press(Key.Key_Return, Key.Key_2)
    opened.panel.hide()
    opened.panel.show()
    turns = opened.panel.turns
    assert turns.covered
    assert turns.sheet.draft is not None
    assert turns.sheet.draft.chosen == {}
    assert turns.cover_page.isVisible()


def test_closing_asks_on_the_page_while_some_have_not_voted(opened: Room) -> None:
    opened.press(Key.Key_L, held=Held.ControlModifier | Held.ShiftModifier)
    assert opened.panel.sentence.isVisible()
    assert "4" in opened.panel.sentence.text()
    opened.press(Key.Key_Escape)
    assert not opened.panel.sentence.isVisible()
    assert opened.now()
    opened.press(Key.Key_L, held=Held.ControlModifier | Held.ShiftModifier)
    opened.press(Key.Key_Return)
    assert vote(opened.file, 1).state == "closed"
    assert opened.panel.result.isVisible()


def test_when_everybody_has_voted_enter_closes_and_the_result_becomes_a_decision(opened: Room) -> None:
    for _ in NAMES:
        opened.press(Key.Key_Return, Key.Key_2, Key.Key_Return)
    assert not opened.panel.turns.cover_page.names.text()
    opened.press(Key.Key_Return)
    assert opened.panel.result.isVisible()
    opened.panel.result.minority.setPlainText("Bo: hellere bus")
    opened.press(Key.Key_Return, held=Held.ControlModifier)
    (told,) = decisions(opened.file, 1)
    assert "Tog" in told.text
    assert "8" in told.reason
    assert told.minority == "Bo: hellere bus"
    assert told.vote == 1
    opened.press(Key.Key_Return, held=Held.ControlModifier)
    assert len(decisions(opened.file, 1)) == 1
    opened.press(Key.Key_Z, held=Held.ControlModifier)
    assert decisions(opened.file, 1) == []
    opened.click("vote_decide")
    assert len(decisions(opened.file, 1)) == 1


def test_a_new_round_keeps_the_old_one_beside_it(opened: Room) -> None:
    hand_in(opened.file, 1, 1, {1: 2})
    close_vote(opened.file, 1)
    opened.press(Key.Key_O, held=Held.ControlModifier | Held.ShiftModifier)
    assert (opened.now().round, opened.now().earlier) == (2, 1)
    assert opened.panel.turns.cover_page.isVisible()
    close_vote(opened.file, opened.now().id)
    assert "Tog" in opened.panel.result.more.text()
    opened.press(Key.Key_Escape)
    assert opened.left == 1
    assert not vote(opened.file, 2).on_wall


def test_the_scale_is_answered_with_a_figure(room: Room) -> None:
    begin_vote(room.file, scale(room.file))
    room.press(Key.Key_Return, Key.Key_4, Key.Key_5, Key.Key_Return)
    room.press(Key.Key_Return, Key.Key_Down, Key.Key_Space, Key.Key_Return)
    close_vote(room.file, 1)
    assert lines(room.file, vote(room.file, 1))[0].steps == {5: 1, 2: 1}


def test_an_objection_is_asked_for_its_reason(room: Room) -> None:
    plan = Plan(1, "consent", "Bus?", proposal("Vi køber en bus"), Rule("no_objection"), "Ingen indvending", item=1)
    begin_vote(room.file, plan)
    room.press(Key.Key_Return)
    assert not room.panel.turns.sheet.reason.isVisible()
    room.press(Key.Key_3)
    assert room.panel.turns.sheet.reason.isVisible()
    room.panel.turns.sheet.reason.setFocus()
    room.bot.keyClicks(room.panel.turns.sheet.reason, "For dyr")
    room.bot.keyClick(room.panel.turns.sheet.reason, Key.Key_Return)
    assert voted(room.file, 1) == {1}
    close_vote(room.file, 1)
    assert "For dyr" in room.panel.result.more.text()


def test_hands_are_typed_with_tab_and_mistyped_numbers_written_over(room: Room) -> None:
    plan = Plan(1, "hands", "Bus?", proposal("Vi køber en bus"), Rule("simple"), "Flest", item=1, way="hands")
    begin_vote(room.file, plan)
    room.press(Key.Key_3, Key.Key_Tab, Key.Key_1, Key.Key_Tab, Key.Key_0)
    assert ballots_in(room.file, room.now()) == 4
    assert room.panel.sentence.isHidden()
    room.panel.hands.fields[(1, 1)].setFocus()
    room.panel.hands.fields[(1, 1)].selectAll()
    room.press(Key.Key_9)
    assert "only 4" in room.panel.hands.total.text()
    room.file.undo()
    assert ballots_in(room.file, room.now()) == 4 or ballots_in(room.file, room.now()) == 1
    room.press(Key.Key_L, held=Held.ControlModifier | Held.ShiftModifier)
    assert vote(room.file, 1).state == "closed"


def test_sheets_of_paper_are_typed_by_number(room: Room) -> None:
    begin_vote(room.file, Plan(1, "dots", "Hvad?", choices_on(room.file, 1, "notes"), Rule("prioritise"), "Kun ønsker",
                               item=1, board=1, way="paper", dots_each=3))  # fmt: skip
    room.press(Key.Key_2, Key.Key_2, Key.Key_6, Key.Key_Return)
    room.press(Key.Key_9)
    assert "9" in room.panel.turns.sheet.hint.text()
    room.press(Key.Key_1, Key.Key_Return)
    assert ballots_in(room.file, room.now()) == 2
    room.press(Key.Key_K)
    assert room.panel.turns.kind == "citizen"
    close_vote(room.file, 1)
    assert room.sums() == {"Tog": 1, "Bus": 2, "Cykel": 0, "Gang": 0, "Færge": 0, "Fly": 1}


def test_from_ten_options_each_is_typed_with_two_figures(room: Room) -> None:
    boards.add_notes(room.file, 1, [f"Ny {n}" for n in range(6)], None)
    begin_vote(room.file, Plan(1, "dots", "Hvad?", choices_on(room.file, 1, "notes"), Rule("prioritise"), "Kun ønsker",
                               item=1, board=1, way="paper", dots_each=3))  # fmt: skip
    room.press(Key.Key_1, Key.Key_2, Key.Key_0, Key.Key_1, Key.Key_Return)
    close_vote(room.file, 1)
    assert (room.sums()["Tog"], room.sums()["Ny 5"]) == (1, 1)


def test_an_empty_vote_is_taken_away_again(opened: Room) -> None:
    opened.click("vote_drop")
    assert votes(opened.file, 1) == []
    assert opened.panel.setup.isVisible()
    opened.file.undo()
    opened.press(Key.Key_Return, Key.Key_1, Key.Key_Return)
    assert not opened.command("vote_drop").when()


def test_an_empty_ballot_is_handed_in_at_the_second_press_only(opened: Room) -> None:
    opened.press(Key.Key_Return, Key.Key_Return)
    assert voted(opened.file, 1) == set()
    assert "empty" in opened.panel.turns.sheet.hint.text()
    opened.press(Key.Key_Return)
    assert (voted(opened.file, 1), opened.now().blank) == ({1}, 1)


def test_esc_leaves_the_form_also_from_its_text(room: Room) -> None:
    room.panel.setup.question.setFocus()
    room.press(Key.Key_Escape)
    assert room.left == 1


def test_the_selected_notes_alone_can_be_voted_on(room: Room) -> None:
    ids = {note.text: note.id for note in boards.notes(room.file, 1)}
    room.panel.begin_with(1, [ids["Bus"], ids["Fly"]])
    assert [one.text for one in room.panel.setup.choices()] == ["Bus", "Fly"]
    room.press(Key.Key_Return, held=Held.ControlModifier)
    assert [one.text for one in options(room.file, 1)] == ["Bus", "Fly"]


def test_every_key_stands_on_a_button_or_on_the_line_it_chooses(opened: Room) -> None:
    shown = {widget.objectName() for widget in opened.panel.findChildren(QWidget)}
    hidden = {"vote_close_all_in", "vote_dot_back"} | {f"vote_figure_{n}" for n in range(10)}
    assert {command.name for command in opened.panel.commands} - hidden <= shown


def scale(file: CommitteeFile) -> Plan:
    return Plan(1, "scale", "Bus?", proposal("Vi køber en bus"), Rule("four_fifths"), "Fire femtedele", item=1)
