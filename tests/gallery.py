"""Draws every part of the kit, light and dark, into PNG files to look at: `python -m tests.gallery FOLDER`."""

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QMenu,
    QProgressBar,
    QRadioButton,
    QSlider,
    QTableView,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.kit.buttons import KEY_NAMES, Chip, KeyButton
from app.kit.card import Banner, Card, Divider, EmptyState
from app.kit.clock_face import ClockFace, ClockWidget, draw_clock
from app.kit.fields import Choice, DateField, Number
from app.kit.fit_text import fit_name
from app.kit.kind_shape import KindMark, draw_initials, draw_kind
from app.kit.label import Label
from app.kit.mark import MarkWidget
from app.kit.rows import ListRow, calm_table
from app.kit.stage import Stage, draw_stage
from app.kit.theme import color, font, theme
from app.kit.writing import TextArea, TextLine, field

KINDS = {"citizen": "Borger", "politician": "Politiker", "administrator": "Forvaltning", "guest": "Gæst"}
FACES = (
    (ClockFace(35, 60), "af 1:00", "løber"),
    (ClockFace(22, 60), "af 1:00", "under 30 s"),
    (ClockFace(-20, 60), "over tid", "over tid"),
    (ClockFace(35, 60, paused=True), "pause", "pause"),
    (ClockFace(35, 60, digits=False), "", "uden tal"),
    (ClockFace(725, 900), "af 15:00", "lang"),
    (ClockFace(None, None), "", "i ro"),
)


def buttons() -> QWidget:
    """Buttons in every state that can be shown standing still."""
    off = KeyButton("Pas", "P")
    off.setEnabled(False)
    pressed = KeyButton("Pas", "P")
    pressed.setDown(True)
    red = KeyButton("Slet mødet")
    red.setProperty("danger", True)
    made = (
        KeyButton("Næste taler", "Space", next=True, height=44),
        KeyButton("Pas", "P", height=44),
        KeyButton("Pause", "K", "pause", height=44),
        KeyButton("Pas", "P"),
        pressed,
        off,
        KeyButton("Næste punkt", "Ctrl+Right"),
        KeyButton("30 s mere", "+"),
        KeyButton("Fortryd", "Ctrl+Z", "undo", quiet=True),
        red,
    )
    return row(*made)


def facts() -> QWidget:
    """Chips and kinds."""
    marks = [part for kind, words in KINDS.items() for part in (KindMark(kind), Label(words))]
    chips = (Chip("14 til stede", "account-check-outline"), Chip("2 min sent", late=True), Chip("Frosset", "snowflake"))
    return row(*chips, MarkWidget(), MarkWidget(28, "ink3"), *marks)


def clocks() -> QWidget:
    """The ring clock in every state."""
    made = []
    for face, below, words in FACES:
        clock = ClockWidget()
        clock.show_face(face, below)
        made.append(column(clock, Label(words, "hint")))
    return row(*made)


def fields() -> QWidget:
    """Everything that is filled in."""
    line = TextLine("Runde: en god oplevelse")
    wrong = field("Minutter", TextLine("tolv"))
    wrong.say("Skriv minutter som et tal.")
    choice = Choice()
    choice.addItems(["Runde", "Talerliste"])
    number = Number(unit="s")
    number.setValue(15)
    day = DateField(date(2022, 8, 23))
    checked, half, off = QCheckBox("Dagsorden sendt ud"), QCheckBox("Delvis"), QCheckBox("Formøde")
    checked.setChecked(True)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    radio = QRadioButton("Med uret")
    radio.setChecked(True)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    progress = QProgressBar()
    progress.setValue(60)
    grid = QGridLayout()
    parts = (
        field("Titel", line),
        wrong,
        field("Form", choice),
        field("Pr. person", number),
        field("Dato", day),
        field("Spørgsmål til rummet", TextArea("Fortæl om en gang, du blev spurgt, og det betød noget")),
        column(checked, half),
        column(off, radio, QRadioButton("Mod uret")),
        column(slider, progress, TextLine(hint="Find udvalg")),
    )
    for place, part in enumerate(parts):
        grid.addWidget(part, place // 5, place % 5)
    return holder(grid)


def lists() -> QWidget:
    """Table, list, tree, tabs and rows."""
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Punkt", "Form", "Min."])
    for cells in (("Velkomst", "Formel", "10"), ("Runde", "Runde", "15"), ("Pause", "Pause", "10")):
        model.appendRow([QStandardItem(cell) for cell in cells])
    model.item(1, 0).appendRow(QStandardItem("Første tur"))
    table, tree, plain = QTableView(), QTreeView(), QListView()
    for view in (table, tree, plain):
        view.setModel(model)
        view.setFixedHeight(150)
    calm_table(table)
    table.selectRow(1)
    tree.expandAll()
    plain.setCurrentIndex(model.index(1, 0))
    tabs = QTabWidget()
    tabs.addTab(plain, "Seneste")
    tabs.addTab(QWidget(), "Alle")
    return row(table, tree, tabs, column(*(queue_row(*one) for one in QUEUE)))


QUEUE = ((1, "citizen", "Helge Brandvold"), (2, "administrator", "Nadia Elverdam"), (3, "citizen", "Yusuf Demirkaya"))


def queue_row(number: int, kind: str, name: str) -> ListRow:
    made = ListRow(presses=True)
    for cell in (Label(str(number), "hint"), KindMark(kind, 14), Label(name, "strong" if number == 1 else "body")):
        made.cells.addWidget(cell)
    made.cells.addStretch(1)
    made.cells.addWidget(Label(f"{number}. indlæg", "hint"))
    made.set_selected(number == 2)
    made.setMinimumWidth(320)
    return made


def banners() -> QWidget:
    """Trouble, advice and cards."""
    card, plain = Card(next=True, presses=True), Card(presses=True)
    card.rows.addWidget(Label("Udvalget for borgerinddragelse og innovation", "pane"))
    card.rows.addWidget(Label("Møde 2 i dag kl. 17:00 · Kulturhuset, salen", tone="ink2"))
    plain.rows.addWidget(Label("Ungeråd i Egelund", "pane"))
    trouble = "Filen kan ikke gemmes på USB-nøglen. Intet er tabt."
    return row(
        column(
            Banner(trouble, button=("Gem et andet sted", str)),
            Banner("Fire har ikke talt endnu på dette punkt.", advice=True, button=("Tag en runde", str)),
        ),
        column(card, plain),
    )


def empty() -> QWidget:
    """The screen with nothing in it."""
    ways = (KeyButton("Nyt udvalg", "Ctrl+N", "plus", next=True, height=44), KeyButton("Se demo-udvalget", height=44))
    words = "Ét udvalg er én fil på din computer. Opret jeres udvalg, eller se et helt forløb i demo-udvalget."
    return EmptyState(None, "Velkommen til bordet", words, ways)


class Names(Stage):
    """A name, the clock and the shapes at the size of the wall."""

    def __init__(self, name: str) -> None:
        self.name = name

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        lines, px = fit_name(self.name, 1180)
        painter.setPen(color("ink"))
        painter.setFont(font(px, 700))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(64, 316 + px * (1 + number)), line)
        draw_clock(painter, QRectF(width - 534, 128, 430, 430), ClockFace(22, 60), theme().tokens, "af 1:00")
        for place, kind in enumerate(KINDS):
            spot = QPointF(1400 + 120 * place, 800)
            draw_kind(painter, spot, 40, kind, theme().tokens)
            draw_initials(painter, spot, 40, kind, "JK", theme().tokens.on_kind)
            draw_kind(painter, spot + QPointF(0, 110), 40, kind, theme().tokens, filled=False)
            draw_kind(painter, spot + QPointF(0, 210), 40, kind, theme().tokens, dashed=True)


def row(*parts: QWidget) -> QWidget:
    line = QHBoxLayout()
    line.setSpacing(12)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return holder(line)


def column(*parts: QWidget) -> QWidget:
    rows = QVBoxLayout()
    rows.setSpacing(8)
    for part in parts:
        rows.addWidget(part)
    rows.addStretch(1)
    return holder(rows)


def holder(inside: QHBoxLayout | QVBoxLayout | QGridLayout) -> QWidget:
    inside.setContentsMargins(0, 0, 0, 0)
    made = QWidget()
    made.setLayout(inside)
    return made


SHEET: tuple[Callable[[], QWidget], ...] = (buttons, facts, clocks, fields, lists, banners)


def draw_sheet(to: Path, scheme: Literal["light", "dark"]) -> None:
    """Write the sheet, the empty screen, a menu and a wall picture of one scheme into the folder `to`."""
    theme().set_scheme(scheme)
    sheet = column(*(part for make in SHEET for part in (make(), Divider())))
    sheet.layout().setContentsMargins(24, 24, 24, 24)
    sheet.resize(1366, sheet.sizeHint().height())
    sheet.grab().save(str(to / f"kit-{scheme}.png"))
    blank = empty()
    blank.resize(900, 620)
    blank.grab().save(str(to / f"empty-{scheme}.png"))
    menu = QMenu()
    menu.addAction("Næste taler").setCheckable(True)
    menu.actions()[0].setChecked(True)
    menu.addSeparator()
    menu.addAction("Fortryd").setEnabled(False)
    menu.setActiveAction(menu.actions()[0])
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    menu.grab().save(str(to / f"menu-{scheme}.png"))
    wall = QImage(QSize(1920, 1080), QImage.Format.Format_RGB32)
    painter = QPainter(wall)
    draw_stage(painter, wall.size(), Names("Jens-Ole Kramshøj"), datetime.now().astimezone())
    painter.end()
    wall.save(str(to / f"wall-{scheme}.png"))


def main(folder: str) -> None:
    to = Path(folder)
    to.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    KEY_NAMES["Space"] = "Mellemrum"
    theme().apply(app)
    for scheme in ("light", "dark"):
        draw_sheet(to, scheme)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1])
