"""The outline: the same rows as the map, written with the same keys, told to those who hear it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest

from app.minutes.draft import DRAFT
from db.minutes import capture, delete_nodes, move_node, node, tree_of
from tests.app.minutes_desk import ALT, SHIFT, meeting, named, panel, texts

__all__ = ["meeting", "panel"]
KEY = Qt.Key


@pytest.fixture
def outline(panel):
    QTest.keyClick(panel.canvas, KEY.Key_I, ALT)
    assert panel.page.outline.isVisible()
    assert panel.page.outline.hasFocus()
    panel.page.outline.tester = QAbstractItemModelTester(panel.page.outline.model_)
    return panel.page.outline


def press(panel, key, held=Qt.KeyboardModifier.NoModifier):
    editor = panel.page.outline_hand.editor
    QTest.keyClick(editor if editor.hasFocus() else panel.page.outline, key, held)


def write(panel, text):
    QTest.keyClicks(panel.page.outline_hand.editor, text)


def rows(outline, index=None):
    """The rows as nested lists of text."""
    model = outline.model_
    parent = index if index is not None else outline.rootIndex()
    return [
        (model.index(row, 0, parent).data(), rows(outline, model.index(row, 0, parent)))
        for row in range(model.rowCount(parent))
    ]


def test_it_shows_headings_and_points_in_order_without_empty_breaks(outline):
    assert [text for text, _ in rows(outline)] == ["1 Velkomst", "3 Runde", "4 SWOT"]
    assert [text for text, _ in rows(outline)[1][1]] == [
        "Alle svarer", "Samler   Rasmus · 8 Mar", "“Vi vil høres”   Anne",
    ]  # fmt: skip


def test_a_button_shows_it_and_the_same_point_is_selected_in_both(panel):
    panel.canvas.select(named(panel, "Samler"))
    QTest.mouseClick(panel.findChild(object, "map_outline"), Qt.MouseButton.LeftButton)
    outline = panel.page.outline
    assert outline.selected == named(panel, "Samler")
    assert outline.currentIndex() == outline.model_.index_of(named(panel, "Samler"))
    QTest.keyClick(outline, KEY.Key_Up)
    assert outline.selected == named(panel, "Alle svarer")
    panel.grab()
    QTest.keyClick(outline, KEY.Key_I, ALT)
    assert panel.canvas.hasFocus()
    assert panel.canvas.selected == named(panel, "Alle svarer")


def test_it_is_told_in_words(panel, outline):
    index = outline.model_.index_of(named(panel, "Samler"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Action: Samler, Rasmus · 8 Mar"
    assert outline.accessibleName()


def test_enter_tab_and_shift_tab_write_as_on_the_map(panel, outline, file, meeting):
    outline.select(named(panel, "Alle svarer"))
    press(panel, KEY.Key_Return)
    assert outline.draft.id == DRAFT
    for text, key in (("Først", KEY.Key_Tab), ("! Under", KEY.Key_Return)):
        if key == KEY.Key_Tab:
            write(panel, text)
            press(panel, KEY.Key_Return)
            press(panel, key)
        else:
            write(panel, text)
            press(panel, key)
    press(panel, KEY.Key_Backtab, SHIFT)
    write(panel, "Ude")
    press(panel, KEY.Key_Return)
    press(panel, KEY.Key_Return)
    assert texts(file, meeting, named(panel, "Runde"))[:3] == ["Alle svarer", "Først", "Ude"]
    assert texts(file, meeting, named(panel, "Først")) == ["Under"]
    assert node(file, named(panel, "Under")).kind == "decision"
    assert outline.hasFocus()
    assert outline.selected == named(panel, "Ude")
    for _ in range(3):
        file.undo()
    assert [text for text, _ in rows(outline)[1][1]][:2] == ["Alle svarer", "Samler   Rasmus · 8 Mar"]


def test_f2_and_a_double_click_change_the_words(panel, outline, file):
    outline.select(named(panel, "Alle svarer"))
    press(panel, KEY.Key_F2)
    write(panel, " altid")
    press(panel, KEY.Key_Escape)
    assert node(file, outline.selected).text == "Alle svarer altid"
    spot = outline.visualRect(outline.currentIndex()).center()
    QTest.mouseDClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    write(panel, "!")
    press(panel, KEY.Key_Escape)
    assert node(file, outline.selected).text == "Alle svarer altid!"


def test_points_are_moved_made_another_kind_folded_and_deleted(panel, outline, file, meeting):
    outline.select(named(panel, "Samler"))
    press(panel, KEY.Key_Up, ALT)
    assert texts(file, meeting, named(panel, "Runde"))[:2] == ["Samler", "Alle svarer"]
    outline.select(named(panel, "Alle svarer"))
    press(panel, KEY.Key_Right, ALT)
    assert texts(file, meeting, named(panel, "Samler")) == ["Alle svarer"]
    assert outline.selected == named(panel, "Alle svarer")
    press(panel, KEY.Key_Left, ALT)
    press(panel, KEY.Key_3)
    assert node(file, named(panel, "Alle svarer")).kind == "question"
    outline.select(named(panel, "Runde"))
    press(panel, KEY.Key_F)
    assert not outline.isExpanded(outline.model_.index_of(named(panel, "Runde")))
    press(panel, KEY.Key_F)
    outline.select(named(panel, "Alle svarer"))
    press(panel, KEY.Key_Delete)
    assert texts(file, meeting, named(panel, "Runde")) == ["Samler", "Vi vil høres"]
    file.undo()
    assert "Alle svarer" in texts(file, meeting, named(panel, "Runde"))


def test_rows_follow_the_file_one_by_one_while_something_is_written(panel, outline, file, meeting):
    outline.select(named(panel, "Alle svarer"))
    press(panel, KEY.Key_Return)
    write(panel, "Halv")
    other = capture(file, meeting, "Fra linjen")
    move_node(file, other, "up")
    capture(file, meeting, "Under", parent=other)
    delete_nodes(file, [named(panel, "Samler")])
    write(panel, "vejs")
    press(panel, KEY.Key_Return)
    press(panel, KEY.Key_Escape)
    shown = [(text, [below for below, _ in under]) for text, under in rows(outline)[1][1]]
    assert shown == [
        ("Alle svarer", []), ("Halvvejs", []), ("Fra linjen", ["Under"]), ("“Vi vil høres”   Anne", []),
    ]  # fmt: skip


def test_no_letter_typed_ahead_is_lost_in_the_outline(panel, outline, file, meeting):
    outline.select(named(panel, "Vi vil høres"))
    press(panel, KEY.Key_Return)
    window = panel.window().windowHandle()
    lines = ["Svar inden for en frist", "Foreninger inviterer", "Unge tidligt"]
    for line in lines:
        for letter in [*line, "\r"]:
            key = KEY.Key_Return if letter == "\r" else ord(letter.upper())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.postEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    QCoreApplication.processEvents()
    assert texts(file, meeting, named(panel, "Runde"))[3:] == lines


def test_what_is_folded_stays_folded_when_rows_come(panel, outline, file, meeting):
    index = outline.model_.index_of(named(panel, "Runde"))
    outline.collapse(index)
    capture(file, meeting, "Nyt")
    assert not outline.isExpanded(outline.model_.index_of(named(panel, "Runde")))
    assert "Nyt" in [n.text for n in tree_of(file, meeting).nodes.values()]
