"""Notes are dragged over the edge of the board as text; back on the board they are moved, neither doubled nor lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.board import drag_out
from db.board import Note, add_board, add_notes
from db.board_clusters import fold_clusters, make_cluster
from db.board_silent import begin_silence
from db.board_stacks import stack_notes
from db.file import CommitteeFile
from tests.app.board_room import Button, Held, Key, Room, begin_item

LINES = ("Toget", "Bussen", "Cyklen", "Gangen")
COPY = Qt.DropAction.CopyAction


class Table(Room):
    """A poster with four notes beside a field that takes what is dropped on it, as another program would.

    The surface of the tests has no drags of its own: `while_dragged` is done in the place of the mouse, with the
    events that a drag sends.
    """

    def __init__(self, qtbot: QtBot, file: CommitteeFile) -> None:
        begin_item(file)
        add_board(file, 1, "poster", "Ideer", 1)
        self.ids = dict(zip(LINES, add_notes(file, 1, LINES), strict=True))
        super().__init__(qtbot, file)
        self.panel.refresh()
        self.other = QPlainTextEdit(self.window)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.other)
        self.other.setFixedHeight(100)
        QApplication.processEvents()
        self.view.show_all()
        self.while_dragged: Callable[[QMimeData], object] = self.other_takes
        self.drags = 0

    @property
    def places(self) -> dict[str, tuple[float, float]]:
        return {text: (note.x, note.y) for text, note in self.notes().items()}

    @property
    def outside(self) -> QPoint:
        return QPoint(-60, 40)

    def drag_out(self, text: str, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        start = self.spot(text)
        self.drag(start, start + QPoint(30, 30), self.outside, held=held)

    def other_takes(self, data: QMimeData) -> None:
        self.drop(data, self.other.viewport(), QPointF(20, 20))

    def enter(self, data: QMimeData, port: QWidget, at: QPointF) -> bool:
        event = QDragEnterEvent(at.toPoint(), COPY, data, Button.LeftButton, Held.NoModifier)
        QApplication.sendEvent(port, event)
        return event.isAccepted()

    def move(self, data: QMimeData, port: QWidget, at: QPointF, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        QApplication.sendEvent(port, QDragMoveEvent(at.toPoint(), COPY, data, Button.LeftButton, held))

    def drop(self, data: QMimeData, port: QWidget, at: QPointF, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        assert self.enter(data, port, at)
        self.move(data, port, at, held)
        QApplication.sendEvent(port, QDropEvent(at, COPY, data, Button.LeftButton, held))

    def leave(self, port: QWidget) -> None:
        QApplication.sendEvent(port, QDragLeaveEvent())


@pytest.fixture
def table(qtbot: QtBot, file: CommitteeFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    made = Table(qtbot, file)

    class Dragged(QDrag):
        def exec(self, *_actions: Qt.DropAction) -> Qt.DropAction:
            made.drags += 1
            made.while_dragged(self.mimeData())
            return COPY

    monkeypatch.setattr(drag_out, "QDrag", Dragged)
    yield made
    made.window.close()
    made.hear.stop()
    made.window.deleteLater()


def test_notes_dragged_over_the_edge_are_lines_elsewhere_and_stay_where_they_are(table: Table) -> None:
    before, step = table.places, table.file.undoable()
    table.click("Cyklen")
    table.click("Toget", Held.ShiftModifier)
    table.drag_out("Cyklen")
    assert table.other.toPlainText() == "Toget\nCyklen"
    assert table.places == before
    assert table.file.undoable() == step
    assert not table.panel.scene.hand.full
    assert table.chosen() == {"Toget", "Cyklen"}
    table.drag(table.spot("Gangen"), table.spot("Gangen") + QPoint(0, 90))
    assert table.places != before, "the mouse is free again"


def test_a_slip_over_the_edge_keeps_the_notes_in_the_hand(table: Table) -> None:
    start = table.spot("Toget")
    table.drag(start, start + QPoint(30, 30), QPoint(-6, start.y()))
    assert table.drags == 0


def test_what_lies_under_a_note_is_indented_and_a_folded_cluster_is_all_its_notes(table: Table) -> None:
    stack_notes(table.file, [table.ids["Bussen"]], table.ids["Toget"])
    table.drag_out("Toget")
    assert table.other.toPlainText() == "Toget\n    Bussen"
    table.other.clear()
    held = make_cluster(table.file, [table.ids["Cyklen"], table.ids["Gangen"]], "På egne ben")
    fold_clusters(table.file, [held], True)
    front = next(text for text, id_ in table.ids.items() if id_ not in table.panel.scene.paper.headings.behind
                 and text in ("Cyklen", "Gangen"))  # fmt: skip
    table.drag_out(front)
    assert table.other.toPlainText() == "Cyklen\nGangen"


def test_what_is_copied_by_key_is_what_is_dragged(table: Table) -> None:
    stack_notes(table.file, [table.ids["Bussen"]], table.ids["Toget"])
    table.view.setFocus()
    table.press(Key.Key_A, held=Held.ControlModifier)
    table.press(Key.Key_C, held=Held.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Toget\n    Bussen\nCyklen\nGangen"
    table.drag_out("Toget")
    assert table.other.toPlainText() == copied


def test_covered_notes_are_left_out_and_alone_they_are_no_text(table: Table) -> None:
    begin_silence(table.file, 1)
    (secret,) = add_notes(table.file, 1, ["Hemmeligheden"])
    scene = table.panel.scene
    before = table.places
    scene.choose({table.ids["Toget"], secret})
    table.drag_out("Toget")
    assert table.other.toPlainText() == "Toget"
    assert table.places == before
    scene.choose({secret})
    note: Note = scene.paper.notes[secret]
    start = table.view.mapFromScene(QPointF(note.x + 100, note.y + 150))
    table.drag(start, start + QPoint(30, 30), table.outside, start + QPoint(0, 40))
    assert table.drags == 1


def test_dragged_out_and_in_again_notes_are_moved_and_not_doubled(table: Table) -> None:
    port, start = table.view.viewport(), table.spot("Toget")
    before = table.places
    goal = table.view.mapFromScene(QPointF(before["Gangen"][0] + 100, before["Gangen"][1] + 500))
    table.while_dragged = lambda data: table.drop(data, port, QPointF(goal), Held.AltModifier)
    table.drag_out("Toget")
    after = table.places
    assert len(after) == len(LINES)
    moved = goal - start
    assert after["Toget"][0] == pytest.approx(before["Toget"][0] + moved.x() / table.view.scale_now, abs=2)
    assert after["Toget"][1] == pytest.approx(before["Toget"][1] + moved.y() / table.view.scale_now, abs=2)
    assert {text: place for text, place in after.items() if text != "Toget"} == {
        text: place for text, place in before.items() if text != "Toget"
    }
    table.file.undo()
    assert table.places == before
    table.file.redo()
    assert table.places == after


def test_dragged_back_onto_another_note_they_are_a_stack(table: Table) -> None:
    port, over = table.view.viewport(), table.notes()["Gangen"]
    middle = table.view.mapFromScene(QPointF(over.x + over.w / 2, over.y + over.h / 2))
    table.while_dragged = lambda data: table.drop(data, port, QPointF(middle))
    table.drag_out("Toget")
    assert table.notes()["Toget"].under == table.ids["Gangen"]


def test_left_off_in_mid_way_nothing_has_moved(table: Table) -> None:
    port, before, step = table.view.viewport(), table.places, table.file.undoable()

    def hesitates(data: QMimeData) -> None:
        table.enter(data, port, QPointF(200, 200))
        table.move(data, port, QPointF(240, 260))
        assert table.panel.scene.hand.full
        table.leave(port)
        assert not table.panel.scene.hand.full
        table.enter(data, port, QPointF(200, 200))  # and Esc ends the drag here

    table.while_dragged = hesitates
    table.drag_out("Toget")
    assert table.places == before
    assert table.file.undoable() == step
    assert not table.panel.scene.hand.full


def test_text_of_an_ended_drag_is_notes_like_any_other_text(table: Table) -> None:
    kept: list[tuple[str, bytes]] = []
    table.while_dragged = lambda data: kept.append((data.text(), data.data(drag_out.OURS).data()))
    table.drag_out("Toget")
    ((text, mark),) = kept
    data = QMimeData()
    data.setText(text + "\n    Letbanen")
    data.setData(drag_out.OURS, mark)
    table.drop(data, table.view.viewport(), QPointF(200, 200))
    assert len(table.file.db.execute("SELECT id FROM note").fetchall()) == len(LINES) + 2
    assert "Letbanen" in table.notes()
