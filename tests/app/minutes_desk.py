"""A meeting with minutes, and the panel in which tests write, search and read them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.kit.theme import theme
from app.minutes.panel import MapPanel
from app.shell.hear import Hear
from db.minutes import capture, lay_out, tree_of

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def meeting(file):
    """An open meeting with four items, the second a break, the third in work with three points, and two people."""
    with file.action("Set up"):
        begins = "2024-03-05T16:00:00.000Z"
        id_ = file.new(
            "meeting", {"number": 2, "title": "Møde 2", "theme": "I dag", "starts_at": begins, "opened_at": begins}
        )
        for at, name in enumerate(("Rasmus Bo", "Anne Holm"), start=1):
            file.new("person", {"name": name, "kind": "citizen", "seat": at})
        items = [
            file.new("item", {"meeting": id_, "position": at, "kind": kind, "title": title, "planned_s": 600})
            for at, (kind, title) in enumerate(
                (("info", "Velkomst"), ("break", "Pause"), ("map", "Runde"), ("info", "SWOT")), start=1
            )
        ]
        file.new("item_time", {"item": items[2], "began_at": begins})
        lay_out(file, id_)
    for text in ("Alle svarer", "> @Rasmus samler fredag", '"Vi vil høres" @Anne'):
        capture(file, id_, text)
    return id_


@pytest.fixture
def panel(file, meeting, qtbot, qapp):
    theme().apply(qapp)
    hear = Hear(file, 0)
    made = MapPanel(file, hear)
    made.setObjectName("minutes")
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.activateWindow()
    made.canvas.setFocus()
    QTest.qWaitForWindowActive(made)
    yield made
    made.hide()
    hear.stop()


def named(panel, text):
    return next(id_ for id_, n in panel.canvas.map.tree.nodes.items() if n.text == text)


def texts(file, meeting, parent):
    return [n.text for n in tree_of(file, meeting).children(parent)]


def command(panel, name):
    return next(one for one in panel.commands if one.name == name)
