"""Cards, rows, banners, labels, empty screens, tables, and the questions asked in a window of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.kit import ask
from app.kit.buttons import KeyButton
from app.kit.card import Banner, Card, Divider, EmptyState, ListRow
from app.kit.label import Label
from app.kit.rows import calm_list, calm_table
from app.kit.theme import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme().apply(qapp)
    theme().set_scheme("light")


def test_a_banner_says_one_sentence_does_one_thing_and_goes(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = Banner("Intet er tabt.", button=("Gem et andet sted", lambda: done.append("saved")), close_name="Luk")
    qtbot.addWidget(banner)
    banner.show()
    answer, cross = banner.findChild(KeyButton, "banner_answer"), banner.findChild(QWidget, "banner_close")
    assert (banner.sentence(), cross.accessibleName()) == ("Intet er tabt.", "Luk")
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert done == ["saved"]
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_long_sentence_makes_the_banner_higher_and_is_not_cut(qtbot: QtBot) -> None:
    banner = Banner("Filen kan ikke gemmes på USB-nøglen. " * 6, advice=True)
    qtbot.addWidget(banner)
    assert banner.heightForWidth(400) > banner.heightForWidth(1600) >= 44


def test_trouble_is_never_red(qtbot: QtBot) -> None:
    banner = Banner("Filen kan ikke gemmes.")
    qtbot.addWidget(banner)
    banner.resize(400, 44)
    drawn = banner.grab().toImage()
    colours = {drawn.pixelColor(x, y).name().upper() for x in range(400) for y in range(44)}
    assert theme().tokens.red not in colours
    assert drawn.pixelColor(1, 22).name().upper() == theme().tokens.ink


@pytest.mark.parametrize("make", [lambda: Card(presses=True), lambda: ListRow(presses=True)])
def test_a_card_and_a_row_are_pressed_by_click_enter_and_space(qtbot: QtBot, make: Callable[[], Card]) -> None:
    part, pressed = make(), []
    part.pressed.connect(lambda: pressed.append(True))
    qtbot.addWidget(part)
    part.resize(200, 60)
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    qtbot.keyClick(part, Qt.Key.Key_Return)
    qtbot.keyClick(part, Qt.Key.Key_Space)
    assert len(pressed) == 3
    qtbot.mousePress(part, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(part, Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    assert len(pressed) == 3, "a press that was dragged away does nothing"


def test_a_card_that_only_shows_takes_no_focus(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_next_card_has_a_bar_in_the_accent(qtbot: QtBot) -> None:
    card = Card(next=True)
    qtbot.addWidget(card)
    card.resize(200, 70)
    assert card.grab().toImage().pixelColor(2, 35).name().upper() == theme().tokens.accent
    card.set_next(False)
    assert card.grab().toImage().pixelColor(2, 35).name().upper() == theme().tokens.surface


def test_a_selected_row_is_tinted_and_framed(qtbot: QtBot) -> None:
    row = ListRow(34)
    qtbot.addWidget(row)
    row.set_selected(True)
    row.resize(200, 34)
    drawn = row.grab().toImage()
    assert drawn.pixelColor(100, 1).name().upper() == theme().tokens.accent
    assert drawn.pixelColor(100, 17).name().upper() == theme().tokens.accent_soft


def test_a_name_written_as_html_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    label = Label("<b>Helge</b>", "strong")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.font().pixelSize() == 14


def test_an_elided_label_tells_the_whole_in_its_tip(qtbot: QtBot) -> None:
    label = Label("Godkendelse af referat og mindmap fra sidste møde", elided=True)
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_an_empty_screen_says_what_to_do_next(qtbot: QtBot) -> None:
    button = KeyButton("Nyt udvalg", "Ctrl+N", next=True)
    screen = EmptyState(None, "Velkommen til bordet", "Ét udvalg er én fil på din computer. " * 4, [button])
    qtbot.addWidget(screen)
    for width, height in ((900, 620), (420, 560)):
        screen.resize(width, height)
        screen.grab()
        words = next(label for label in screen.findChildren(Label) if label.text().startswith("Ét"))
        assert words.width() <= 520
        assert words.height() >= words.heightForWidth(words.width())
        assert screen.rect().contains(button.geometry())


def test_a_divider_is_one_line(qtbot: QtBot) -> None:
    level, upright = Divider(), Divider(upright=True)
    for line in (level, upright):
        qtbot.addWidget(line)
    assert (level.maximumHeight(), upright.maximumWidth()) == (1, 1)


def test_rows_are_as_high_as_the_sheet_wants_even_when_one_is_chosen_before_it_is_shown(qtbot: QtBot) -> None:
    names = QListWidget()
    qtbot.addWidget(names)
    calm_list(names)
    names.addItems(["Helge", "Nadia"])
    names.setCurrentRow(0)
    names.show()
    assert names.visualItemRect(names.item(1)).top() == names.visualItemRect(names.item(0)).height() >= 32


def test_tab_leaves_a_table_and_its_rows_are_chosen_whole(qtbot: QtBot) -> None:
    table = QTableWidget(2, 3)
    qtbot.addWidget(table)
    calm_table(table)
    table.selectRow(1)
    assert len(table.selectedIndexes()) == 3
    assert not table.tabKeyNavigation()
    assert table.rowHeight(0) == 38


def answer(act: Callable[[QDialog], None]) -> None:
    """Do something with the question that is about to be asked."""

    def act_on_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, act_on_it)


def press(name: str) -> Callable[[QDialog], None]:
    def press_it(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    return press_it


@pytest.mark.parametrize(("button", "expected"), [("yes", True), ("no", False)])
def test_a_question_has_two_answers(qtbot: QtBot, button: str, expected: bool) -> None:
    answer(press(button))
    assert ask.confirm(None, "Slet", "Mødet bliver slettet.", "Slet mødet", "Behold", destroys=True) is expected


def test_what_destroys_is_red_and_not_what_enter_means(qtbot: QtBot) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        yes, no = dialog.findChild(QPushButton, "yes"), dialog.findChild(QPushButton, "no")
        seen.extend([bool(yes.property("danger")), no.isDefault(), bool(yes.property("next"))])
        dialog.reject()

    answer(look)
    assert not ask.confirm(None, "Slet", "Mødet bliver slettet.", "Slet", "Behold", destroys=True)
    assert seen == [True, True, False]


def test_a_line_is_answered_left_or_empty(qtbot: QtBot) -> None:
    def write(text: str) -> Callable[[QDialog], None]:
        def write_it(dialog: QDialog) -> None:
            dialog.findChild(QLineEdit, "line").setText(text)
            dialog.accept()

        return write_it

    answer(write("  Ungeråd "))
    assert ask.line(None, "Nyt udvalg", "Udvalgets navn") == "Ungeråd"
    answer(write(""))
    assert ask.line(None, "Nyt udvalg", "Udvalgets navn", "Før") == ""
    answer(press("no"))
    assert ask.line(None, "Nyt udvalg", "Udvalgets navn", "Før") is None


def test_a_file_to_save_gets_the_ending_of_its_kind(qtbot: QtBot, tmp_path: Path) -> None:
    def name_it(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(tmp_path / "ungeråd"))
        dialog.accept()

    answer(name_it)
    path = ask.file_to_save(None, "Gem", "Udvalg (*.rundbord)", tmp_path / "udvalg.rundbord")
    assert path == str(tmp_path / "ungeråd.rundbord")


def test_a_file_to_save_may_be_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    answer(lambda dialog: dialog.reject())
    assert ask.file_to_save(None, "Gem", "Udvalg (*.rundbord)", tmp_path) is None
