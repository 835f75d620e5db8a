"""Shift+Tab on the map and in the outline writes a point that the selected one goes under."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.shell.actions import run
from db.minutes import capture, tree_of
from tests.app.minutes_desk import command, meeting, named, panel, texts

__all__ = ["meeting", "panel"]

KEY = Qt.Key


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, held)


@pytest.mark.parametrize("way", ["key", "command"])
def test_the_selected_point_goes_under_what_is_written(panel, file, meeting, way):
    capture(file, meeting, "Nej", parent=named(panel, "Alle svarer"))
    panel.canvas.select(named(panel, "Alle svarer"))
    if way == "key":
        press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    else:
        run(command(panel, "map_parent"))
    QTest.keyClicks(QApplication.focusWidget(), "! Svar fredag")
    press(KEY.Key_Tab)  # there is nothing to shift here
    press(KEY.Key_Escape)
    above = named(panel, "Svar fredag")
    assert texts(file, meeting, named(panel, "Runde"))[0] == "Svar fredag"
    assert texts(file, meeting, above) == ["Alle svarer"]
    assert texts(file, meeting, named(panel, "Alle svarer")) == ["Nej"]
    assert tree_of(file, meeting).nodes[above].kind == "decision"
    assert panel.canvas.selected == above
    file.undo()
    assert texts(file, meeting, named(panel, "Runde"))[0] == "Alle svarer"
    assert texts(file, meeting, named(panel, "Alle svarer")) == ["Nej"]


def test_nothing_typed_changes_nothing_and_the_agenda_stays(panel, file, meeting, heard):
    heard.clear()
    panel.canvas.select(named(panel, "Alle svarer"))
    press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert panel.canvas.draft is not None
    press(KEY.Key_Return)
    assert panel.canvas.draft is None
    assert panel.canvas.selected == named(panel, "Alle svarer")
    panel.canvas.select(named(panel, "Runde"))
    press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert panel.canvas.draft is None
    assert heard == []


def test_it_works_in_the_outline_as_on_the_map(panel, file, meeting):
    run(command(panel, "map_outline"))
    panel.page.show_node(named(panel, "Alle svarer"))
    press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(QApplication.focusWidget(), "Over")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert texts(file, meeting, named(panel, "Over")) == ["Alle svarer"]
