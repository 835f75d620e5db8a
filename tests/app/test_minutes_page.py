"""Beside the map: what is known about a point, the search, links across, a branch alone, a point being written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.minutes.draft import ECHO
from app.minutes.live import live_line
from app.shell.actions import run
from app.shell.errors import told
from db.cross_links import cross_links
from db.followup import action_items
from db.minutes import capture, map_of, node, tree_of
from db.node_facts import facts
from db.pasted import Pasted, paste_points
from tests.app.minutes_desk import ALT, CTRL, SHIFT, command, meeting, named, panel, texts

__all__ = ["meeting", "panel"]
KEY = Qt.Key


def choose(panel, text):
    panel.canvas.select(named(panel, text))


def press(panel, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(panel.canvas, key, held)


def pick(choice, data):
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


@pytest.mark.parametrize("way", ["Alt+D", "Alt+Return", "button"])
def test_the_details_of_a_point_open_and_close(panel, way):
    choose(panel, "Samler")
    if way == "Alt+D":
        press(panel, KEY.Key_D, ALT)
    elif way == "button":
        QTest.mouseClick(panel.findChild(object, "map_details"), Qt.MouseButton.LeftButton)
    else:
        press(panel, KEY.Key_Return, ALT)
    details = panel.page.details
    assert details.isVisible()
    assert details.detail.hasFocus()
    assert details.person.currentText() == "Rasmus Bo"
    assert details.due.text() == "Fri 8 Mar 2024"
    panel.grab()
    QTest.mouseClick(panel.findChild(object, "map_details_close"), Qt.MouseButton.LeftButton)
    assert not details.isVisible()
    assert panel.canvas.hasFocus()


def test_detail_and_link_are_kept_when_their_field_is_left(panel, file, qtbot):
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_D, ALT)
    details = panel.page.details
    QTest.keyClicks(details.detail, "Også de små")
    details.link.setFocus()
    assert node(file, named(panel, "Alle svarer")).detail == "Også de små"
    QTest.keyClicks(details.link, "kommune.dk")
    QTest.keyClick(details.link, KEY.Key_Return)
    assert node(file, named(panel, "Alle svarer")).link == "https://kommune.dk"
    assert panel.canvas.map.cards[named(panel, "Alle svarer")].marks == ("text-long", "open-in-new")
    details.link.setText("file:///x.y")
    with qtbot.waitSignal(told.sentence):
        QTest.keyClick(details.link, KEY.Key_Return)
    assert details.link.text() == "https://kommune.dk"
    file.undo()
    file.undo()
    assert node(file, named(panel, "Alle svarer")).detail == ""
    assert details.detail.toPlainText() == ""


def test_what_is_written_about_one_point_never_lands_on_the_next(panel, file):
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_D, ALT)
    QTest.keyClicks(panel.page.details.detail, "Kun her")
    choose(panel, "Samler")
    assert node(file, named(panel, "Alle svarer")).detail == "Kun her"
    assert node(file, named(panel, "Samler")).detail == ""
    panel.page.details.detail.setFocus()
    file.undo()
    panel.page.details.link.setFocus()
    assert node(file, named(panel, "Samler")).detail == ""


def test_who_when_and_how_far_of_an_action(panel, file):
    choose(panel, "Samler")
    press(panel, KEY.Key_D, ALT)
    details = panel.page.details
    pick(details.person, None)
    pick(details.status, "done")
    details.due.setText("uge 23")
    QTest.keyClick(details.due, KEY.Key_Return)
    (action,) = action_items(file)
    assert (action.owner, action.status, action.due_on) == (None, "done", "2024-06-07")
    assert panel.canvas.map.cards[named(panel, "Samler")].icon == "checkbox-marked-outline"
    details.due.setText("snart")
    QTest.keyClick(details.due, KEY.Key_Return)
    assert action_items(file)[0].due_on == "2024-06-07"
    assert "date" in details.due.accessibleDescription()
    for _ in range(3):
        file.undo()
    assert action_items(file)[0].due_on == "2024-03-08"
    assert details.person.currentText() == "Rasmus Bo"


def test_how_far_a_quote_may_be_used(panel, file):
    choose(panel, "Vi vil høres")
    press(panel, KEY.Key_D, ALT)
    details = panel.page.details
    assert details.consent.currentData() == "internal"
    assert not details.status.isVisible()
    pick(details.consent, "full")
    pick(details.person, None)
    known = facts(file, named(panel, "Vi vil høres"))
    assert (known.consent, known.person) == ("full", None)


@pytest.mark.parametrize(("key", "kind"), [("8", "concern"), ("9", "agreement"), (".", "source"), (",", "parking")])
def test_every_kind_has_one_key(panel, file, key, kind):
    choose(panel, "Alle svarer")
    QTest.keyClick(panel.canvas, key)
    assert node(file, named(panel, "Alle svarer")).kind == kind
    panel.grab()
    file.undo()
    assert node(file, named(panel, "Alle svarer")).kind == "point"


def test_a_rarer_kind_is_chosen_from_the_list(panel, file):
    choose(panel, "Alle svarer")
    assert panel.findChild(object, "map_more_kinds").isVisible()
    menu = panel.page.kind_row.make_menu()
    next(action for action in menu.actions() if action.objectName() == "more_concern").trigger()
    menu.deleteLater()
    assert node(file, named(panel, "Alle svarer")).kind == "concern"
    assert panel.page.kind_row.more.text() == "Concern"


def test_a_search_leaves_what_it_finds_and_esc_ends_it(panel, file):
    press(panel, KEY.Key_F, CTRL)
    bar = panel.page.find_bar
    assert bar.text.hasFocus()
    QTest.keyClicks(bar.text, "sam")
    assert panel.canvas.map.found == {named(panel, "Samler")}
    assert bar.count.text() == "1 found"
    panel.grab()
    QTest.keyClick(bar.text, KEY.Key_Return)
    assert panel.canvas.selected == named(panel, "Samler")
    capture(file, panel.meeting_id(), "Samtale")
    assert len(panel.canvas.map.found) == 2
    QTest.keyClick(bar.text, KEY.Key_Escape)
    assert not bar.isVisible()
    assert panel.canvas.map.sieve is None
    assert panel.canvas.hasFocus()


def test_esc_on_the_map_ends_the_search_as_well(panel):
    run(command(panel, "map_find"))
    panel.canvas.setFocus()
    press(panel, KEY.Key_Escape)
    assert not panel.page.find_bar.isVisible()


def test_kind_person_and_item_are_looked_for(panel, file, meeting):
    run(command(panel, "map_find"))
    bar = panel.page.find_bar
    bar.kind.setCurrentIndex(bar.kind.findData("quote"))
    assert panel.canvas.map.found == {named(panel, "Vi vil høres")}
    bar.kind.setCurrentIndex(0)
    bar.person.setCurrentIndex(bar.person.findText("Rasmus Bo"))
    assert panel.canvas.map.found == {named(panel, "Samler")}
    bar.person.setCurrentIndex(0)
    other = capture(file, meeting, "Et andet sted", item=tree_of(file, meeting).branches[0].item)
    bar.item.setCurrentIndex(bar.item.findText("1 Velkomst"))
    assert panel.canvas.map.found == {other}


def test_finds_in_folded_branches_are_gone_to_one_after_the_other(panel, file):
    choose(panel, "Runde")
    press(panel, KEY.Key_F)
    run(command(panel, "map_find"))
    text = panel.page.find_bar.text
    QTest.keyClicks(text, "s")
    finds = []
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        QTest.keyClick(text, KEY.Key_Return, held)
        finds.append(panel.canvas.map.tree.nodes[panel.canvas.selected].text)
    assert finds == ["Velkomst", "Alle svarer", "Velkomst"]
    assert panel.canvas.selected in panel.canvas.map.places


def test_two_points_are_linked_and_the_link_goes_again(panel, file, meeting):
    map_ = map_of(file, meeting).id
    for expected in (1, 0):
        choose(panel, "Alle svarer")
        press(panel, KEY.Key_X)
        assert panel.canvas.linking == named(panel, "Alle svarer")
        choose(panel, "Samler")
        press(panel, KEY.Key_X)
        assert len(cross_links(file, map_)) == expected
        panel.grab()
    assert panel.canvas.linking == 0
    file.undo()
    assert len(panel.canvas.map.around.links) == 1


def test_esc_links_nothing(panel, file, meeting):
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_X)
    press(panel, KEY.Key_Escape)
    choose(panel, "Samler")
    press(panel, KEY.Key_X)
    assert cross_links(file, map_of(file, meeting).id) == []


def test_a_branch_is_looked_at_alone_and_a_point_elsewhere_ends_that(panel, file, meeting):
    choose(panel, "Runde")
    press(panel, KEY.Key_E)
    assert panel.canvas.map.focus == named(panel, "Runde")
    assert named(panel, "Velkomst") not in panel.canvas.map.places
    panel.grab()
    press(panel, KEY.Key_E)
    assert named(panel, "Velkomst") in panel.canvas.map.places
    press(panel, KEY.Key_E)
    made = capture(file, meeting, "Her", item=tree_of(file, meeting).branches[0].item)
    assert made in panel.canvas.map.places


def test_an_empty_break_has_no_branch_until_something_is_written_in_it(panel, file, meeting):
    pause = named(panel, "Pause")
    assert pause not in panel.canvas.map.places
    capture(file, meeting, "Kaffen var god", parent=pause)
    assert pause in panel.canvas.map.places


def test_the_item_that_is_finished_folds_when_the_next_begins_and_nothing_is_written(panel, file, meeting, heard):
    done, swot = named(panel, "Runde"), tree_of(file, meeting).branches[3]
    with file.action("On"):
        file.db.execute("UPDATE item_time SET ended_at = began_at")
        file.new("item_time", {"item": swot.item, "began_at": "2024-03-05T16:20:00.000Z"})
    assert panel.canvas.map.folded(done)
    assert not node(file, done).folded
    assert panel.canvas.map.hidden_below(done) == 3


def test_the_line_below_the_map_is_echoed_on_it_and_writes_nothing(panel, file, heard):
    heard.clear()
    live_line(file).show("decision", "Vi sv")
    assert panel.canvas.map.parents[ECHO] == named(panel, "Runde")
    assert panel.canvas.map.cards[ECHO].lines == ("Vi sv",)
    panel.grab()
    live_line(file).show("decision", "Vi svarer", named(panel, "Samler"))
    assert panel.canvas.map.parents[ECHO] == named(panel, "Samler")
    live_line(file).end()
    assert ECHO not in panel.canvas.map.places
    assert heard == []


def test_what_is_written_on_the_map_lives_for_the_wall_too(panel, file):
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_Return)
    QTest.keyClicks(panel.hand.editor, "> Bager @Anne fredag")
    assert (live_line(file).kind, live_line(file).text) == ("action", "Bager")
    QTest.keyClick(panel.hand.editor, KEY.Key_Return)
    assert live_line(file).text == ""
    QTest.keyClick(panel.hand.editor, KEY.Key_Escape)
    assert [(a.text, a.due_on) for a in action_items(file)][1:] == [("Bager", "2024-03-08")]


def test_an_outline_is_pasted_below_the_selected_point_and_a_branch_is_copied_as_one(panel, file, meeting, qapp):
    qapp.clipboard().setText("A\n  ! B\nC")
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_V, CTRL)
    assert texts(file, meeting, named(panel, "Alle svarer")) == ["A", "C"]
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_C, CTRL)
    assert qapp.clipboard().text() == "Alle svarer\n\tA\n\t\t!B\n\tC"
    file.undo()
    assert texts(file, meeting, named(panel, "Alle svarer")) == []


def test_lines_pasted_while_a_point_is_written_come_behind_it(panel, file, meeting, qapp):
    qapp.clipboard().setText("A\n  B")
    choose(panel, "Alle svarer")
    press(panel, KEY.Key_Return)
    QTest.keyClicks(panel.hand.editor, "Før")
    QTest.keyClick(panel.hand.editor, KEY.Key_V, CTRL)
    assert texts(file, meeting, named(panel, "Runde"))[:3] == ["Alle svarer", "Før", "A"]


def test_a_large_map_from_afar_is_one_picture_that_follows_changes(panel, file, meeting):
    paste_points(file, named(panel, "Runde"), [Pasted(0, "point", f"Punkt {at}") for at in range(450)])
    panel.canvas.fit()
    panel.grab()
    panel.canvas.tiles.settle()
    before = panel.canvas.grab().toImage()
    panel.canvas.zoom_by(1.05)
    panel.grab()
    panel.canvas.zoom_by(1 / 1.05)
    panel.canvas.tiles.settle()
    assert panel.canvas.grab().toImage() == before
    capture(file, meeting, "Nyt")
    panel.canvas.fit()
    panel.grab()
    assert panel.canvas.grab().toImage() != before
    panel.canvas.zoom_by(20)
    panel.grab()


def test_the_selected_point_in_sight_is_offered_to_the_line(panel, qtbot):
    choose(panel, "Samler")
    assert panel.target() == named(panel, "Samler")
    with qtbot.waitSignal(panel.chosen):
        panel.hide()
    assert panel.target() is None
