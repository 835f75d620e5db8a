"""The map on the laptop: each way to write, move, fold and delete points, what stays in its place, and undo."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from app.minutes.draft import DRAFT
from app.shell.errors import told
from db.minutes import add_from_notes, capture, lay_out, node, tree_of
from tests.app.minutes_desk import named, panel, texts

__all__ = ["panel"]

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(file):
    """An open meeting with three items, the second in work, and three points under it."""
    with file.action("Set up"):
        begins = "2024-03-05T16:00:00.000Z"
        id_ = file.new(
            "meeting", {"number": 2, "title": "Møde 2", "theme": "I dag", "starts_at": begins, "opened_at": begins}
        )
        items = [
            file.new("item", {"meeting": id_, "position": at, "kind": "info", "title": title, "planned_s": 600})
            for at, title in enumerate(("Velkomst", "Runde", "SWOT"), start=1)
        ]
        file.new("item_time", {"item": items[1], "began_at": begins})
        lay_out(file, id_)
    for text in ("A", "B", "C"):
        capture(file, id_, text)
    return id_


def choose(panel, text):
    panel.canvas.select(named(panel, text))


def press(panel, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is, as the window system would."""
    target = panel.hand.editor if panel.hand.editor.hasFocus() else panel.canvas
    QTest.keyClick(target, key, held)


def write(panel, text):
    QTest.keyClicks(panel.hand.editor, text)


def spot(panel, id_):
    return panel.canvas.spot(id_).toPoint()


def near(a, b):
    return (a - b).manhattanLength() <= 2


def test_a_map_opens_with_the_item_in_work_selected_and_open(panel, meeting):
    assert panel.canvas.selected == named(panel, "Runde")
    assert named(panel, "A") in panel.canvas.map.places
    assert panel.canvas.map.caption(node(panel.file, named(panel, "Runde"))) == "2 Runde"


def test_enter_writes_siblings_one_after_the_other_and_undo_takes_them_back(panel, file, meeting):
    choose(panel, "B")
    press(panel, KEY.Key_Return)
    for text in ("D", "! E"):
        write(panel, text)
        press(panel, KEY.Key_Return)
    press(panel, KEY.Key_Return)
    round_ = named(panel, "Runde")
    assert texts(file, meeting, round_) == ["A", "B", "D", "E", "C"]
    assert node(file, named(panel, "E")).kind == "decision"
    assert panel.canvas.hasFocus()
    assert panel.canvas.selected == named(panel, "E")
    file.undo()
    file.undo()
    assert texts(file, meeting, round_) == ["A", "B", "C"]
    assert panel.canvas.selected in panel.canvas.map.places


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Insert])
def test_tab_or_insert_writes_a_child(panel, file, meeting, key):
    choose(panel, "A")
    press(panel, key)
    write(panel, "Under")
    press(panel, KEY.Key_Escape)
    assert texts(file, meeting, named(panel, "A")) == ["Under"]
    assert panel.canvas.hasFocus()


def test_tab_and_shift_tab_shift_what_is_being_typed(panel, file, meeting):
    choose(panel, "B")
    press(panel, KEY.Key_Return)
    write(panel, "First")
    press(panel, KEY.Key_Tab)
    press(panel, KEY.Key_Return)
    write(panel, "Second")
    press(panel, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(panel, KEY.Key_Return)
    press(panel, KEY.Key_Return)
    assert texts(file, meeting, named(panel, "B")) == ["First"]
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "Second", "C"]


def test_f2_changes_the_text_from_its_end(panel, file, meeting):
    choose(panel, "B")
    press(panel, KEY.Key_F2)
    assert panel.hand.editor.text() == "B"
    write(panel, "o")
    press(panel, KEY.Key_Escape)
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "Bo", "C"]
    file.undo()
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "C"]


def test_a_double_click_changes_the_text(panel, file, meeting):
    box = panel.canvas.box_on_screen(named(panel, "C"))
    QTest.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=box.center())
    write(panel, "C")
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "CC"]


def test_no_letter_typed_ahead_is_lost(panel, file, meeting):
    choose(panel, "C")
    QTest.keyClick(panel.canvas, KEY.Key_Return)
    window = panel.window().windowHandle()
    lines = ["Svar inden for en frist", "Foreninger inviterer", "Unge tidligt"]
    for line in lines:
        for letter in line:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = ord(letter.upper())
                QCoreApplication.postEvent(window, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(window, QKeyEvent(kind, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))
    QCoreApplication.processEvents()
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "C", *lines]


def test_typing_goes_on_while_the_file_changes_under_it(panel, file, meeting):
    choose(panel, "A")
    press(panel, KEY.Key_Return)
    write(panel, "Halv")
    capture(file, meeting, "Fra linjen")
    write(panel, "vejs")
    assert panel.hand.editor.hasFocus()
    press(panel, KEY.Key_Return)
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "Halvvejs", "B", "C", "Fra linjen"]


def test_what_was_typed_is_kept_when_the_keyboard_goes_elsewhere(panel, file, meeting):
    choose(panel, "A")
    press(panel, KEY.Key_Return)
    write(panel, "Midt i")
    panel.hide()
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "Midt i", "B", "C"]


@pytest.mark.parametrize(("key", "order"), [(KEY.Key_Up, ["B", "A", "C"]), (KEY.Key_Down, ["A", "C", "B"])])
def test_alt_and_arrows_move_a_point(panel, file, meeting, key, order):
    choose(panel, "B")
    before = spot(panel, named(panel, "B"))
    press(panel, key, ALT)
    assert texts(file, meeting, named(panel, "Runde")) == order
    assert near(spot(panel, named(panel, "B")), before)
    file.undo()
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "C"]


def test_alt_left_and_right_go_by_the_side_of_the_middle(panel, file, meeting):
    choose(panel, "B")
    side = panel.canvas.map.places[named(panel, "B")].side
    inwards, outwards = (KEY.Key_Right, KEY.Key_Left) if side > 0 else (KEY.Key_Left, KEY.Key_Right)
    press(panel, inwards, ALT)
    assert texts(file, meeting, named(panel, "A")) == ["B"]
    press(panel, outwards, ALT)
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "C"]


@pytest.mark.parametrize(("key", "kind"), [(KEY.Key_2, "idea"), (KEY.Key_4, "decision"), (KEY.Key_7, "quote")])
def test_a_number_makes_a_point_another_kind(panel, file, meeting, key, kind):
    choose(panel, "B")
    press(panel, key)
    assert node(file, named(panel, "B")).kind == kind
    file.undo()
    assert node(file, named(panel, "B")).kind == "point"


def test_a_kind_is_chosen_with_the_mouse_and_while_typing(panel, file, meeting):
    choose(panel, "B")
    button = panel.findChild(object, "map_kind_action")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert node(file, named(panel, "B")).kind == "action"
    press(panel, KEY.Key_Return)
    write(panel, "D")
    press(panel, KEY.Key_3, CTRL)
    press(panel, KEY.Key_Escape)
    assert node(file, named(panel, "D")).kind == "question"


def test_the_sign_of_a_kind_shows_while_typing(panel):
    choose(panel, "B")
    press(panel, KEY.Key_Return)
    write(panel, "!")
    assert panel.canvas.draft.kind == "decision"
    QTest.keyClick(panel.hand.editor, KEY.Key_Backspace)
    assert panel.canvas.draft.kind == "point"


def test_f_folds_and_the_file_remembers(panel, file, meeting):
    choose(panel, "Runde")
    press(panel, KEY.Key_F)
    assert node(file, named(panel, "Runde")).folded
    assert panel.canvas.map.hidden_below(named(panel, "Runde")) == 3
    assert named(panel, "A") not in panel.canvas.map.places
    press(panel, KEY.Key_F)
    assert named(panel, "A") in panel.canvas.map.places


def test_a_new_point_unfolds_the_way_to_it(panel, file, meeting):
    choose(panel, "Runde")
    press(panel, KEY.Key_F)
    made = capture(file, meeting, "Ny")
    assert made in panel.canvas.map.places
    assert panel.canvas.rect().contains(panel.canvas.box_on_screen(made))
    assert panel.canvas.selected == named(panel, "Runde")


def test_delete_takes_the_point_and_selects_its_neighbour(panel, file, meeting):
    choose(panel, "B")
    press(panel, KEY.Key_Delete)
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "C"]
    assert panel.canvas.selected == named(panel, "A")
    file.undo()
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "B", "C"]


def test_what_may_not_be_deleted_is_told_in_a_sentence(panel, file, meeting, qtbot):
    choose(panel, "SWOT")
    with qtbot.waitSignal(told.sentence) as sentence:
        press(panel, KEY.Key_Delete)
    assert "SWOT" in sentence.args[0]
    assert "SWOT" in texts(file, meeting, tree_of(file, meeting).root.id)


def test_arrows_walk_over_the_map(panel):
    choose(panel, "B")
    press(panel, KEY.Key_Up)
    assert panel.canvas.selected == named(panel, "A")
    press(panel, KEY.Key_Down)
    press(panel, KEY.Key_Down)
    assert panel.canvas.selected == named(panel, "C")
    side = panel.canvas.map.places[named(panel, "C")].side
    press(panel, KEY.Key_Left if side > 0 else KEY.Key_Right)
    assert panel.canvas.selected == named(panel, "Runde")


def test_the_selected_node_stays_where_it_is_when_others_come_and_go(panel, file, meeting):
    choose(panel, "B")
    before = spot(panel, named(panel, "B"))
    for at in range(4):
        capture(file, meeting, f"Velkomst {at}", parent=named(panel, "A"))
    assert abs(spot(panel, named(panel, "B")).x() - before.x()) <= 2
    choose(panel, "B")
    before = spot(panel, named(panel, "B"))
    panel.canvas.sight.own = True
    file.undo()
    assert near(spot(panel, named(panel, "B")), before)


def test_zero_shows_everything_and_plus_comes_nearer(panel):
    press(panel, KEY.Key_0)
    room = panel.canvas.rect()
    assert all(room.contains(panel.canvas.box_on_screen(id_)) for id_ in panel.canvas.map.places)
    before = panel.canvas.sight.zoom
    press(panel, KEY.Key_Plus, CTRL)
    assert panel.canvas.sight.zoom > before
    press(panel, KEY.Key_Minus, CTRL)
    assert panel.canvas.sight.zoom == pytest.approx(before)


def test_a_point_from_a_note_leads_back_to_it_by_key_and_click(panel, file, meeting, qtbot):
    with file.action("Board"):
        board = file.new("board", {"meeting": meeting, "title": "SWOT", "template": "swot"})
        place = {"x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1}
        note = file.new("note", {"board": board, "text": "Foreninger", "colour": "green", **place})
    (made,) = add_from_notes(file, meeting, None, [note])
    panel.canvas.select(made)
    with qtbot.waitSignal(panel.go_to_note) as by_key:
        press(panel, KEY.Key_L, ALT)
    box = panel.canvas.box_on_screen(made)
    with qtbot.waitSignal(panel.go_to_note) as by_click:
        QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=box.center() + QPoint(box.width() // 2 - 12, 0))
    assert by_key.args == by_click.args == [note]
    assert "note" in panel.canvas.words(made).lower()


def test_the_count_of_what_is_hidden_unfolds_it_at_a_click(panel, file):
    choose(panel, "Runde")
    press(panel, KEY.Key_F)
    box = panel.canvas.map.places[named(panel, "Runde")]
    at = QPointF(box.far + 14 * box.side, box.middle) * panel.canvas.sight.zoom + panel.canvas.sight.offset
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert not node(file, named(panel, "Runde")).folded


def test_letters_are_no_commands_of_the_map_and_write_nothing(panel, heard):
    heard.clear()
    choose(panel, "B")
    for key in (KEY.Key_A, KEY.Key_P, KEY.Key_X):
        press(panel, key)
    assert heard == []
    assert panel.canvas.draft is None


def test_every_button_does_what_its_key_does(panel, file, meeting):
    choose(panel, "B")
    QTest.mouseClick(panel.findChild(object, "map_child"), Qt.MouseButton.LeftButton)
    assert panel.canvas.draft.parent == named(panel, "B")
    assert panel.canvas.selected == DRAFT
    write(panel, "Under")
    press(panel, KEY.Key_Escape)
    assert texts(file, meeting, named(panel, "B")) == ["Under"]


def test_a_button_pressed_while_writing_keeps_what_was_typed(panel, file, meeting):
    choose(panel, "A")
    press(panel, KEY.Key_Return)
    write(panel, "Ny")
    QTest.mouseClick(panel.findChild(object, "map_child"), Qt.MouseButton.LeftButton)
    write(panel, "Under")
    QTest.mouseClick(panel.findChild(object, "map_edit"), Qt.MouseButton.LeftButton)
    assert panel.hand.editor.text() == "Under"
    write(panel, "!")
    QTest.mouseClick(panel.findChild(object, "map_edit"), Qt.MouseButton.LeftButton)
    assert panel.hand.editor.text() == "Under!"
    press(panel, KEY.Key_Escape)
    assert texts(file, meeting, named(panel, "Runde")) == ["A", "Ny", "B", "C"]
    assert texts(file, meeting, named(panel, "Ny")) == ["Under!"]


def test_a_meeting_without_minutes_says_so_and_begins_them(panel, file, meeting):
    with file.action("Another"):
        other = file.new("meeting", {"number": 3, "title": "Møde 3", "starts_at": "2024-04-05T16:00:00.000Z"})
    panel.show_meeting(other)
    button = panel.findChild(object, "map_begin")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tree_of(file, other).root.text == "Møde 3"
    assert panel.canvas.isVisible()
    panel.show_meeting(None)
    assert panel.canvas.map.tree.root.text == "I dag"


def test_strange_and_long_texts_are_shown_without_trouble(panel, file, meeting):
    for text in ("Børn 👩‍👧 og مرحبا", "=1+1", "å" * 10_000, "<b>fed</b>"):
        capture(file, meeting, text)
    panel.grab()
    press(panel, KEY.Key_0)
    assert all(box.h < 200 for box in panel.canvas.map.places.values())


def test_only_the_rows_of_the_shown_map_are_drawn_again_and_no_refresh_writes(panel, heard):
    heard.clear()
    panel.refresh()
    panel.canvas.fit()
    assert heard == []
