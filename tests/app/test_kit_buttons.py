"""Buttons with keys, chips, fields, and whether text is being written."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.kit.buttons import KEY_NAMES, Chip, KeyButton, key_cap_text
from app.kit.card import Card, ListRow
from app.kit.fields import Choice, DateField, MomentField, Number
from app.kit.keycap import acts_while_writing, draw_key_cap, key_cap_width, key_parts
from app.kit.theme import theme
from app.kit.writing import TextArea, TextLine, field, set_writes, takes_text, writing


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme().apply(qapp)
    monkeypatch.setitem(KEY_NAMES, "Space", "Mellemrum")


Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts parts under one another into a window that has the keyboard."""
    windows: list[QWidget] = []

    def show_parts(*parts: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        rows = QVBoxLayout(window)
        for part in parts:
            rows.addWidget(part)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return show_parts


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Space", "Mellemrum"),
        ("P", "P"),
        ("p", "P"),
        ("+", "+"),
        ("Ctrl+Z", "Ctrl Z"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl+Return", "Ctrl Enter"),
        ("Ctrl+Right", "Ctrl →"),
        ("Ctrl+Shift+Up", "Ctrl Shift ↑"),
        ("F11", "F11"),
        ("?", "?"),
        ("", ""),
    ],
)
def test_a_cap_says_the_key_in_the_words_of_the_language(key: str, words: str) -> None:
    assert key_cap_text(key) == words


def test_keys_are_split_as_qt_writes_them() -> None:
    for keys in (Qt.Key.Key_Plus, Qt.Key.Key_A, Qt.Key.Key_Right):
        written = QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | keys).toString()
        assert key_parts(written)[:2] == ["Ctrl", "Shift"]
        assert len(key_parts(written)) == 3


@pytest.mark.parametrize("key", ["P", "Space", "+", "Shift+P", "Del", "Right", "?"])
def test_letters_and_editing_keys_belong_to_the_text_being_written(key: str) -> None:
    assert not acts_while_writing(key)


@pytest.mark.parametrize("key", ["Ctrl+Z", "F11", "Ctrl+Return", "Alt+Up", "Esc", "Ctrl+Shift+Z"])
def test_other_keys_go_on_working(key: str) -> None:
    assert acts_while_writing(key)


def test_a_cap_is_never_narrower_than_high() -> None:
    assert key_cap_width("I") == 18
    assert key_cap_width("Mellemrum") > 60


def test_the_cap_of_a_single_key_is_gone_while_text_is_written(show: Show) -> None:
    line, single, chord = TextLine(name="Referat"), KeyButton("Pas", "P"), KeyButton("Fortryd", "Ctrl+Z")
    show(single, line, chord)
    single.setFocus()
    assert (single.cap(), chord.cap()) == ("P", "Ctrl Z")
    line.setFocus()
    assert (single.cap(), chord.cap()) == ("", "Ctrl Z")
    single.setFocus()
    assert single.cap() == "P"


def test_the_main_button_shows_the_key_that_works_while_writing(show: Show) -> None:
    line, main = TextLine(), KeyButton("Næste taler", "Space", next=True, height=44, writing_key="Ctrl+Return")
    show(line, main)
    main.setFocus()
    assert main.cap() == "Mellemrum"
    line.setFocus()
    assert main.cap() == "Ctrl Enter"


def test_a_button_keeps_its_width_when_its_cap_goes(show: Show) -> None:
    line, single = TextLine(), KeyButton("Pas", "P")
    show(line, single)
    single.setFocus()
    width = single.sizeHint().width()
    with_cap = single.grab().toImage()
    line.setFocus()
    assert single.sizeHint().width() == width
    assert single.grab().toImage() != with_cap


def test_a_button_tells_its_words_and_key_to_those_who_hear_the_screen(qtbot: QtBot) -> None:
    button = KeyButton("Næste taler", "Space")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Næste taler"
    assert button.accessibleDescription() == "Mellemrum"
    button.setText("Færdig")
    button.set_key("F")
    assert (button.accessibleName(), button.accessibleDescription()) == ("Færdig", "F")


def test_enter_and_a_click_press_the_button(qtbot: QtBot, show: Show) -> None:
    pressed: list[bool] = []
    button = KeyButton("Pas", "P")
    button.clicked.connect(lambda: pressed.append(True))
    show(button)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 2


@pytest.mark.parametrize("height", [34, 36, 44, 52])
def test_a_button_is_as_high_as_asked_for(show: Show, height: int) -> None:
    button = KeyButton("Pas", "P", height=height)
    show(button)
    assert button.height() == height


def test_a_narrow_button_gives_up_its_cap_before_its_words(qtbot: QtBot) -> None:
    narrow, bare = KeyButton("Næste punkt", "Ctrl+Right"), KeyButton("Næste punkt")
    for button in (narrow, bare):
        qtbot.addWidget(button)
        button.resize(narrow.minimumSizeHint())
    assert narrow.minimumSizeHint() == bare.sizeHint()
    assert narrow.grab().toImage() == bare.grab().toImage()


def test_the_next_action_can_move_from_button_to_button(show: Show) -> None:
    button = KeyButton("Pas", "P")
    show(button)
    rest = button.grab().toImage()
    button.set_next(True)
    assert button.grab().toImage().pixelColor(6, 18).name() == theme().tokens.accent.lower()
    button.set_next(False)
    assert button.grab().toImage() == rest


def test_a_late_chip_is_told_by_colour_and_by_a_rhombus(qtbot: QtBot) -> None:
    chip = Chip("2 min sent")
    qtbot.addWidget(chip)
    calm = chip.sizeHint().width()
    chip.set_late(True)
    assert chip.sizeHint().width() > calm
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage().pixelColor(15, 12).name() == theme().tokens.amber.lower()
    chip.set_text("3 min sent")
    assert (chip.text(), chip.accessibleName(), chip.late()) == ("3 min sent", "3 min sent", True)


FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    "next": lambda: KeyButton("Næste taler", "Space", next=True),
    "plain": lambda: KeyButton("Pas", "P"),
    "quiet": lambda: KeyButton("Fortryd", "Ctrl+Z", quiet=True),
    "line": lambda: TextLine("Runde"),
    "area": lambda: TextArea("Runde"),
    "choice": Choice,
    "number": Number,
    "card": lambda: Card(presses=True),
    "row": lambda: ListRow(presses=True),
    "tick": lambda: QCheckBox("Med uret"),
    "list": lambda: QListWidget(),
    "tool": QToolButton,
}


@pytest.mark.parametrize("name", list(FOCUSABLE))
def test_every_part_shows_where_the_keyboard_is(show: Show, name: str) -> None:
    other, part = KeyButton("Andet"), FOCUSABLE[name]()
    part.setMinimumSize(80, 34)
    show(other, part)
    other.setFocus()
    before = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    edge = [part.grab().toImage().pixelColor(part.width() // 2, y).name() for y in range(6)]
    assert part.grab().toImage() != before
    assert {theme().tokens.accent.lower(), theme().tokens.on_accent.lower()} & set(edge)


def test_what_takes_text_and_what_does_not(qtbot: QtBot) -> None:
    locked, free = QLineEdit(), QComboBox()
    locked.setReadOnly(True)
    free.setEditable(True)
    for widget, expected in (
        (QTextEdit(), True),
        (locked, False),
        (QSpinBox(), True),
        (QComboBox(), False),
        (free, True),
    ):
        qtbot.addWidget(widget)
        assert takes_text(widget) is expected
    assert not takes_text(None)


def test_a_board_says_itself_when_a_note_is_being_written(qtbot: QtBot, show: Show) -> None:
    board = QGraphicsView()
    show(board)
    board.setFocus()
    writing().look()
    assert not writing().active
    with qtbot.waitSignal(writing().changed):
        set_writes(board, True)
    assert writing().active
    set_writes(board, False)
    assert not writing().active


def test_a_field_has_its_label_above_and_names_its_widget(show: Show) -> None:
    line = TextLine()
    made = field("Titel", line)
    show(made)
    assert line.accessibleName() == "Titel"
    assert line.height() == 36
    made.say("Skriv en titel.")
    assert line.accessibleDescription() == "Skriv en titel."
    assert made.sizeHint().height() > 36 + 18 + 18
    made.set_label("Navn")
    assert line.accessibleName() == "Navn"


def test_an_area_tells_once_when_a_changed_text_is_left(qtbot: QtBot, show: Show) -> None:
    area, other = TextArea("Før"), KeyButton("Andet")
    told: list[str] = []
    area.settled.connect(lambda: told.append(area.toPlainText()))
    show(area, other)
    area.setFocus()
    other.setFocus()
    assert told == []
    area.setFocus()
    qtbot.keyClicks(area, "Ny ")
    other.setFocus()
    assert told == ["Ny Før"]


def test_tab_leaves_an_area(qtbot: QtBot, show: Show) -> None:
    area, other = TextArea("Før"), KeyButton("Andet")
    show(area, other)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert area.toPlainText() == "Før"


def test_the_fields_of_one_row_are_equally_high(show: Show) -> None:
    parts = (
        TextLine(),
        Choice(),
        Number(),
        DateField(date(2022, 8, 23)),
        MomentField(datetime(2022, 8, 23, 17, tzinfo=UTC)),
    )
    show(*parts)
    assert {part.height() for part in parts} == {36}
    assert parts[3].date().toPython() == date(2022, 8, 23)
    assert parts[4].time().hour() == 17


def test_an_arrow_on_a_cap_is_drawn_since_the_typeface_has_none(qtbot: QtBot) -> None:
    def cap(text: str) -> QPixmap:
        surface = QPixmap(80, 30)
        surface.fill(Qt.GlobalColor.white)
        painter = QPainter(surface)
        draw_key_cap(painter, QRectF(0, 0, 80, 30), text, "#000000")
        painter.end()
        return surface

    assert len({bytes(cap(f"Ctrl {arrow}").toImage().constBits()) for arrow in "←→↑↓"}) == 4
