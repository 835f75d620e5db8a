"""The look: colours that can be told apart, a typeface that is there, and a switch of scheme without a restart."""

import re
import subprocess
import sys
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.kit.icons import draw_icon, icon, known
from app.kit.sheet import selection, sheet
from app.kit.theme import DARK, FAMILY, LIGHT, RESOURCES, Tokens, color, font, theme
from app.kit.tokens import contrast

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

# What stands on what, and the least contrast: 4.5 for text on the laptop, 7 on the wall, 3 for marks and edges.
TEXT = [
    ("ink", "paper", 7.0),
    ("ink", "surface", 7.0),
    ("ink2", "paper", 7.0),
    ("ink2", "surface", 7.0),
    ("ink3", "paper", 4.5),
    ("ink3", "surface", 4.5),
    ("accent", "paper", 7.0),
    ("accent", "surface", 7.0),
    ("on_accent", "accent", 7.0),
    ("ink", "accent_soft", 7.0),
    ("amber_text", "paper", 7.0),
    ("amber_text", "surface", 7.0),
    ("amber_text", "amber_soft", 4.5),
    ("ink", "amber_soft", 7.0),
    ("red", "paper", 7.0),
    ("red", "surface", 7.0),
    ("red", "red_soft", 4.5),
    ("ink2", "sunken", 4.5),
]
MARKS = [
    ("edge", "paper", 3.0),
    ("edge", "surface", 3.0),
    ("amber", "paper", 3.0),
    ("amber", "surface", 3.0),
    *[(kind, ground, 4.5) for kind in LIGHT.kinds for ground in ("paper", "surface", "on_kind")],
]

# The figures the table of the look states, light and dark, rounded to one place.
STATED = [
    ("ink", "paper", 14.4, 15.5),
    ("ink2", "paper", 7.4, 10.6),
    ("ink3", "surface", 5.7, 6.5),
    ("edge", "paper", 3.6, 4.8),
    ("accent", "paper", 7.2, 9.1),
    ("on_accent", "accent", 7.9, 7.9),
    ("ink", "accent_soft", 12.9, 11.2),
    ("amber_text", "amber_soft", 6.6, 8.4),
    ("red", "paper", 7.2, 8.4),
    ("citizen", "paper", 5.4, 8.8),
    ("politician", "surface", 6.9, 7.5),
    ("administrator", "paper", 5.6, 10.4),
    ("guest", "surface", 6.0, 8.9),
]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme().apply(qapp)
    theme().set_scheme("light")
    yield
    theme().set_scheme("system")


@SCHEMES
@pytest.mark.parametrize(("over", "ground", "least"), TEXT + MARKS)
def test_every_pair_of_the_look_can_be_told_apart(tokens: Tokens, over: str, ground: str, least: float) -> None:
    assert contrast(tokens.find(over), tokens.find(ground)) >= least


@pytest.mark.parametrize(("over", "ground", "light", "dark"), STATED)
def test_the_pairs_measure_what_the_table_says(over: str, ground: str, light: float, dark: float) -> None:
    assert contrast(LIGHT.find(over), LIGHT.find(ground)) == pytest.approx(light, abs=0.1)
    assert contrast(DARK.find(over), DARK.find(ground)) == pytest.approx(dark, abs=0.1)


@SCHEMES
def test_notes_are_read_in_the_same_ink_in_both_schemes(tokens: Tokens) -> None:
    assert all(contrast(tokens.note_ink, ground) >= 11 for ground in tokens.notes.values())


@SCHEMES
def test_selected_text_is_seen_and_read(tokens: Tokens) -> None:
    assert contrast(tokens.ink, selection(tokens)) >= 4.5
    assert contrast(tokens.surface, selection(tokens)) >= 1.5


@pytest.mark.parametrize(("tokens", "folder"), [(LIGHT, "light"), (DARK, "dark")])
def test_arrows_and_ticks_have_the_colours_of_their_scheme(tokens: Tokens, folder: str) -> None:
    files = sorted((RESOURCES / "icons" / folder).glob("*.svg"))
    assert len(files) == 7
    for file in files:
        drawn = ElementTree.parse(file).getroot()
        colours = set(re.findall(r"#[0-9A-F]{6}", ElementTree.tostring(drawn, encoding="unicode")))
        assert colours <= {tokens.ink, tokens.ink2}, file


@SCHEMES
def test_the_sheet_names_only_files_that_are_there(tokens: Tokens) -> None:
    folder = RESOURCES / "icons" / ("dark" if tokens.dark else "light")
    named = re.findall(r'url\("([^"]+)"\)', sheet(tokens, folder))
    assert named
    assert not [path for path in named if not QPixmap(path).width()]


def test_a_switch_of_scheme_reaches_what_is_already_on_screen(qtbot: QtBot) -> None:
    field = QLineEdit("Runde")
    qtbot.addWidget(field)
    field.resize(200, 36)
    before = field.grab().toImage()
    with qtbot.waitSignal(theme().changed):
        theme().set_scheme("dark")
    assert field.grab().toImage() != before
    assert field.palette().color(QPalette.ColorRole.Text).name().upper() == DARK.ink
    assert color("paper").name().upper() == DARK.paper


def test_the_same_scheme_again_is_no_change(qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme().changed):
        theme().set_scheme("light")
    assert theme().scheme == "light"


def test_an_icon_made_before_the_switch_is_drawn_in_the_new_colours() -> None:
    arrow = icon("undo", "ink")
    light = arrow.pixmap(QSize(20, 20)).toImage()
    theme().set_scheme("dark")
    assert arrow.pixmap(QSize(20, 20)).toImage() != light


def test_an_icon_fills_most_of_its_box() -> None:
    drawn = icon("checkbox-blank-outline", "ink").pixmap(QSize(24, 24)).toImage()
    seen = [(x, y) for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 60]
    across, down = {x for x, _ in seen}, {y for _, y in seen}
    assert min(across) in (2, 3, 4)
    assert max(across) in (19, 20, 21)
    assert abs((min(down) + max(down)) / 2 - 11.5) <= 1


def test_the_icons_of_the_look_are_there() -> None:
    rail = "account-group-outline calendar-text-outline play-circle-outline clipboard-check-outline chart-box-outline"
    forms = "cog-outline account-voice format-list-numbered pencil-outline note-multiple-outline presentation gavel"
    nodes = "circle-medium lightbulb-outline help-circle-outline rhombus-split-outline format-quote-close family-tree"
    assert all(known(name) for name in f"{rail} {forms} {nodes} coffee-outline alert-circle-outline".split())


def test_an_icon_can_be_drawn_at_any_size() -> None:
    surface = QPixmap(200, 200)
    surface.fill(Qt.GlobalColor.white)
    painter = QPainter(surface)
    draw_icon(painter, "check", QRect(0, 0, 200, 200).toRectF(), color("ink"))
    painter.end()
    assert surface.toImage().pixelColor(82, 140).lightness() < 120


def test_the_typeface_is_ours_in_three_weights() -> None:
    for weight in (400, 600, 700):
        info = QFontInfo(font(20, weight))
        assert info.family() == FAMILY
        assert info.weight() == weight


def test_tabular_figures_are_equally_wide() -> None:
    measure = QFontMetricsF(font(40, 600, tabular=True))
    assert len({round(measure.horizontalAdvance(figure), 2) for figure in "0123456789"}) == 1
    loose = QFontMetricsF(font(40, 600))
    assert loose.horizontalAdvance("1") < loose.horizontalAdvance("0")


def test_a_font_handed_out_can_be_changed_without_harm() -> None:
    taken = font(14)
    taken.setPixelSize(80)
    assert font(14).pixelSize() == 14


def test_plain_buttons_and_fields_are_36_high(qtbot: QtBot) -> None:
    for widget in (QLineEdit(), QPushButton("Sort")):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() in (35, 36, 37)


def test_the_kit_waits_with_the_icon_font_until_an_icon_is_shown() -> None:
    script = (
        "import sys, pkgutil, importlib, app.kit\n"
        "for module in pkgutil.iter_modules(app.kit.__path__): importlib.import_module('app.kit.' + module.name)\n"
        "from app.kit.icons import _glyphs, icon\n"
        "assert 'qtawesome' not in sys.modules and not _glyphs.cache_info().currsize\n"
        "assert not any(name.startswith(('app.shell', 'sqlite_utils')) for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=RESOURCES.parent)
