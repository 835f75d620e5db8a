"""The capture line: one key per point, the kind told while it is written, and no text ever lost."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.kit.theme import theme
from app.minutes.capture import CaptureLine
from app.minutes.live import live_line
from app.shell.actions import run
from app.shell.errors import told
from app.shell.hear import Hear
from app.shell.language import set_language
from db.followup import action_items
from db.minutes import capture, delete_nodes, last_point, lay_out, node, set_kind, tree_of

KEY = Qt.Key


@pytest.fixture
def meeting(file):
    """An open meeting with two items, the first in work."""
    with file.action("Set up"):
        begins = "2024-03-05T16:00:00.000Z"
        id_ = file.new("meeting", {"number": 2, "title": "Møde 2", "starts_at": begins, "opened_at": begins})
        items = [
            file.new("item", {"meeting": id_, "position": at, "kind": "info", "title": title, "planned_s": 600})
            for at, title in enumerate(("En god oplevelse", "SWOT"), start=1)
        ]
        file.new("item_time", {"item": items[0], "began_at": begins})
        lay_out(file, id_)
    return id_


@pytest.fixture
def room(file, meeting, qtbot, qapp):
    """A window with a button that has the keyboard, and the line below it."""
    theme().apply(qapp)
    hear = Hear(file, 0)
    window = QWidget()
    window.setObjectName("room")
    qtbot.addWidget(window)
    window.button = QPushButton("Elsewhere", window)
    window.line = CaptureLine(file, hear, window)
    rows = QVBoxLayout(window)
    rows.addWidget(window.button)
    rows.addWidget(window.line)
    window.resize(1302, 120)
    window.show()
    window.activateWindow()
    window.button.setFocus()
    QTest.qWaitForWindowActive(window)
    yield window
    window.hide()
    hear.stop()


@pytest.fixture
def line(room):
    return room.line


def press(line, key):
    QTest.keyClick(line.text, key)


def write(line, text):
    QTest.keyClicks(line.text, text)


def points(file, meeting):
    tree = tree_of(file, meeting)
    return [(n.kind, n.text) for n in tree.children(tree.branches[0].id)]


def test_enter_keeps_a_point_and_is_ready_for_the_next(line, file, meeting):
    run(line.write_command)
    for text in ("Legeplads", "! Vi svarer"):
        write(line, text)
        press(line, KEY.Key_Return)
    assert points(file, meeting) == [("point", "Legeplads"), ("decision", "Vi svarer")]
    assert line.text.hasFocus()
    assert line.text.text() == ""
    file.undo()
    assert points(file, meeting) == [("point", "Legeplads")]
    file.redo()
    assert points(file, meeting) == [("point", "Legeplads"), ("decision", "Vi svarer")]


def test_it_is_one_key_away(line):
    command, _ = line.commands
    assert (command.text, command.key, command.more_keys) == ("Write in the minutes", "R", ("Ctrl+R",))
    assert run(command)
    assert line.text.hasFocus()


@pytest.mark.parametrize(
    ("text", "kind"), [("", "point"), ("!", "decision"), ("> R", "action"), ("?", "question"), ("#", "disagreement")]
)
def test_the_kind_is_told_while_it_is_written(line, text, kind):
    run(line.write_command)
    write(line, text)
    assert line.field.kind == kind
    line.grab()


def test_a_lone_prefix_writes_nothing_and_stays(line, file, heard):
    heard.clear()
    run(line.write_command)
    write(line, "!")
    press(line, KEY.Key_Return)
    assert heard == []
    assert line.text.text() == "!"


def test_esc_goes_back_and_the_text_waits(room, line):
    run(line.write_command)
    write(line, "Halvt")
    press(line, KEY.Key_Escape)
    assert room.button.hasFocus()
    assert line.text.text() == "Halvt"
    run(line.write_command)
    write(line, " færdigt")
    assert line.text.text() == "Halvt færdigt"


def test_up_brings_the_last_point_back_to_be_corrected_in_place(line, file, meeting):
    made = capture(file, meeting, "! Vi svarrer")
    run(line.write_command)
    press(line, KEY.Key_Up)
    assert line.text.text() == "!Vi svarrer"
    line.text.setText("> Vi svarer")
    press(line, KEY.Key_Return)
    assert points(file, meeting) == [("action", "Vi svarer")]
    assert node(file, made).text == "Vi svarer"
    file.undo()
    assert points(file, meeting) == [("decision", "Vi svarrer")]


def test_a_corrected_idea_stays_an_idea(line, file, meeting):
    set_kind(file, capture(file, meeting, "Borgertng"), "idea")
    run(line.write_command)
    press(line, KEY.Key_Up)
    line.text.setText("Borgerting")
    press(line, KEY.Key_Return)
    assert points(file, meeting) == [("idea", "Borgerting")]


def test_a_correction_left_alone_changes_nothing(line, file, meeting, heard):
    capture(file, meeting, "A")
    heard.clear()
    run(line.write_command)
    press(line, KEY.Key_Up)
    press(line, KEY.Key_Escape)
    assert line.text.text() == ""
    assert heard == []


def test_a_correction_of_what_was_deleted_meanwhile_becomes_a_new_point(line, file, meeting):
    made = capture(file, meeting, "A")
    run(line.write_command)
    press(line, KEY.Key_Up)
    delete_nodes(file, [made])
    write(line, "B")
    press(line, KEY.Key_Return)
    assert points(file, meeting) == [("point", "AB")]


def test_up_in_a_text_does_not_replace_it(line, file, meeting):
    capture(file, meeting, "A")
    run(line.write_command)
    write(line, "B")
    press(line, KEY.Key_Up)
    assert line.text.text() == "B"


def test_a_refused_line_stays_in_the_field(line, file, meeting, qtbot):
    capture(file, meeting, "! Vi svarer")
    with file.action("Build on it"):
        decision = next(file.db.query("SELECT id FROM decision"))["id"]
        file.new("action_item", {"meeting": meeting, "text": "Ring", "decision": decision})
    run(line.write_command)
    press(line, KEY.Key_Up)
    line.text.setText("Vi svarer alle")
    with qtbot.waitSignal(told.sentence):
        press(line, KEY.Key_Return)
    assert line.text.text() == "Vi svarer alle"
    assert points(file, meeting) == [("decision", "Vi svarer")]
    line.text.setText("! Vi svarer alle")
    press(line, KEY.Key_Return)
    assert points(file, meeting) == [("decision", "Vi svarer alle")]


def test_what_is_being_typed_is_announced(line, qtbot):
    heard = []
    line.typing.connect(heard.append)
    run(line.write_command)
    write(line, "Ja")
    press(line, KEY.Key_Return)
    assert heard == ["J", "Ja", ""]


def test_the_line_follows_the_item_in_work(line, file, meeting):
    assert line.findChild(object, "capture_text").isEnabled()
    with file.action("On"):
        file.db.execute("UPDATE item_time SET ended_at = began_at")
        item = tree_of(file, meeting).branches[1].item
        file.new("item_time", {"item": item, "began_at": "2024-03-05T16:20:00.000Z"})
    run(line.write_command)
    write(line, "Her")
    press(line, KEY.Key_Return)
    assert [n.text for n in tree_of(file, meeting).children(tree_of(file, meeting).branches[1].id)] == ["Her"]


def test_without_an_open_meeting_there_is_nothing_to_write_in(line, file):
    with file.action("Close"):
        file.db.execute("UPDATE meeting SET closed_at = starts_at")
    assert not run(line.write_command)
    assert not line.text.isEnabled()


@pytest.fixture
def people(file):
    with file.action("People"):
        return {
            name: file.new("person", {"name": name, "kind": "citizen", "seat": at})
            for at, name in enumerate(("Anne Holm", "Anne Dahl", "Rasmus Bo"), start=1)
        }


def chips(line):
    return [one.text for one in line.aside.told]


def test_names_and_dates_of_an_action_are_told_while_it_is_written(line, file, people):
    set_language("da")
    run(line.write_command)
    write(line, "> Samler svarene @Ras")
    assert line.naming.open
    assert chips(line) == ["Rasmus Bo"]
    line.grab()
    press(line, KEY.Key_Tab)
    assert line.text.text() == "> Samler svarene @Rasmus "
    assert line.text.hasFocus()
    write(line, "senest fredag")
    assert chips(line) == ["Rasmus Bo", "fre. 8. mar. 2024"]
    press(line, KEY.Key_Return)
    (action,) = action_items(file)
    assert (action.text, action.owner, action.due_on) == ("Samler svarene", people["Rasmus Bo"], "2024-03-08")
    assert chips(line) == []
    file.undo()
    assert action_items(file) == []
    set_language("en")


def test_a_name_of_two_is_asked_about_until_one_is_chosen(line, file, people):
    run(line.write_command)
    write(line, "> @Anne")
    assert line.aside.told[0].late
    press(line, KEY.Key_Down)
    press(line, KEY.Key_Tab)
    assert line.text.text() == "> @Anne D. "
    write(line, "ringer")
    press(line, KEY.Key_Return)
    assert [action.owner for action in action_items(file)] == [people["Anne Dahl"]]


def test_enter_takes_the_name_somebody_went_to_and_guesses_none(line, file, people):
    run(line.write_command)
    write(line, "> Ringer @Anne")
    press(line, KEY.Key_Return)
    write(line, "> Bager @Anne")
    press(line, KEY.Key_Down)
    press(line, KEY.Key_Return)
    assert [(action.text, action.owner) for action in action_items(file)] == [
        ("Ringer @Anne", None), ("Bager", people["Anne Dahl"]),
    ]  # fmt: skip


def test_a_name_is_picked_with_the_mouse_and_esc_closes_the_list_first(line, people):
    run(line.write_command)
    write(line, "> @An")
    names = line.naming.list
    QTest.mouseClick(names, Qt.MouseButton.LeftButton, pos=names.rect().center() + QPoint(0, 10))
    assert line.text.text() == "> @Anne D. "
    write(line, "@R")
    press(line, KEY.Key_Escape)
    assert not line.naming.open
    assert line.text.hasFocus()


def test_more_than_ten_words_are_marked_and_the_rest_may_be_detail(line, file, meeting):
    run(line.write_command)
    write(line, "en to tre fire fem seks syv otte")
    assert [(one.text, one.late) for one in line.aside.told] == [("8 words", False)]
    write(line, " ni ti elleve")
    assert [(one.text, one.late) for one in line.aside.told] == [("11 words", True)]
    line.text.setText("Kort // og langt")
    press(line, KEY.Key_Return)
    made = last_point(file, meeting)
    assert (made.text, made.detail) == ("Kort", "og langt")
    press(line, KEY.Key_Up)
    line.text.setText("Kortere // nyt")
    press(line, KEY.Key_Return)
    assert (last_point(file, meeting).text, last_point(file, meeting).detail) == ("Kortere", "nyt")


@pytest.mark.parametrize("way", ["key", "click", "while writing"])
def test_the_line_goes_under_the_selected_point_when_that_is_chosen(line, file, meeting, way):
    above = capture(file, meeting, "A")
    line.target = lambda: above
    line.show_place()
    if way == "click":
        QTest.mouseClick(line.place, Qt.MouseButton.LeftButton)
    elif way == "key":
        run(line.under_command)
    run(line.write_command)
    write(line, "B")
    if way == "while writing":
        run(line.under_command)
        assert line.text.text() == "B"
    assert line.place.text() == "A"
    press(line, KEY.Key_Return)
    assert [n.text for n in tree_of(file, meeting).children(above)] == ["B"]
    run(line.under_command)
    write(line, "C")
    press(line, KEY.Key_Return)
    assert [text for _, text in points(file, meeting)] == ["A", "C"]


def test_without_a_selected_point_there_is_no_choice(line):
    assert not run(line.under_command)
    assert not line.place.isEnabled()


def test_what_is_written_lives_on_map_and_wall_without_names_until_it_is_kept_or_left(line, file, meeting, people):
    live = live_line(file)
    run(line.write_command)
    write(line, "> Samler @Ras")
    assert (live.kind, live.text) == ("action", "Samler")
    write(line, "m nu")
    assert live.text == "Samler nu"
    press(line, KEY.Key_Escape)
    assert live.text == ""
    run(line.write_command)
    assert live.text == "Samler nu"
    press(line, KEY.Key_Return)
    assert live.text == ""
    press(line, KEY.Key_Up)
    assert line.text.text() == ">Samler nu"
    assert live.text == ""


def test_a_pasted_outline_becomes_a_branch_in_one_step(line, file, meeting, qapp):
    qapp.clipboard().setText("- A\n  - ! B\n- C\n")
    run(line.write_command)
    QTest.keyClick(line.text, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    tree = tree_of(file, meeting)
    assert [(n.kind, n.text) for n in tree.subtree(tree.branches[0].id)][1:] == [
        ("point", "A"), ("decision", "B"), ("point", "C"),
    ]  # fmt: skip
    file.undo()
    assert points(file, meeting) == []
    qapp.clipboard().setText("én linje")
    QTest.keyClick(line.text, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text.text() == "én linje"


def test_no_letter_of_a_burst_of_lines_is_lost(line, file, meeting, people):
    run(line.write_command)
    window = line.window().windowHandle()
    lines = ["Svar inden for en frist", "> Samler @Rasmus fredag", "! Vi svarer alle", "@Anne siger noget"]
    for text in lines:
        for letter in [*text, "\r"]:
            key = KEY.Key_Return if letter == "\r" else ord(letter.upper())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.postEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    QCoreApplication.processEvents()
    assert points(file, meeting) == [
        ("point", lines[0]), ("action", "Samler"), ("decision", "Vi svarer alle"), ("point", lines[3]),
    ]  # fmt: skip
    assert [(a.owner, a.due_on) for a in action_items(file)] == [(people["Rasmus Bo"], "2024-03-08")]
