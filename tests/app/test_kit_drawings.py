"""What is drawn by hand: the ring clock, shapes, words that fit, the mark, and pictures for the wall."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kit import stage as stages
from app.kit.clock_face import ClockFace, ClockWidget, draw_clock, minutes_seconds
from app.kit.fit_text import elide, fit_name, fit_px, name_lines, wrap
from app.kit.gesture import animate
from app.kit.kind_shape import draw_kind, initials, shape_path
from app.kit.mark import draw_mark, window_icon
from app.kit.stage import Stage, draw_stage, frame_of, wall_px
from app.kit.theme import LIGHT, font, theme

NOW = datetime(2022, 8, 23, 17, 22, tzinfo=UTC)
SIDE = 200


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme().apply(qapp)
    theme().set_scheme("light")


def clock(face: ClockFace, below: str = "") -> QImage:
    surface = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    surface.fill(QColor(LIGHT.paper))
    painter = QPainter(surface)
    draw_clock(painter, QRectF(0, 0, SIDE, SIDE), face, LIGHT, below)
    painter.end()
    return surface


def colour_at(surface: QImage, degrees: float) -> str:
    """The colour in the middle of the ring, clockwise from the top."""
    radius = SIDE * (1 - 2.7 * 0.07) / 2
    angle = math.radians(90 - degrees)
    x, y = SIDE / 2 + radius * math.cos(angle), SIDE / 2 - radius * math.sin(angle)
    return surface.pixelColor(round(x - 0.5), round(y - 0.5)).name().upper()


@pytest.mark.parametrize(
    ("seconds", "digits"),
    [
        (35, "0:35"),
        (34.2, "0:35"),
        (725, "12:05"),
        (0, "0:00"),
        (-0.4, "+0:00"),
        (-20, "+0:20"),
        (-20.9, "+0:20"),
        (-75, "+1:15"),
        (6000, "100:00"),
    ],
)
def test_digits_say_what_is_left_and_what_is_over(seconds: float, digits: str) -> None:
    assert minutes_seconds(seconds) == digits


def test_a_running_clock_empties_clockwise_from_the_top() -> None:
    surface = clock(ClockFace(45, 60, digits=False))
    assert [colour_at(surface, at) for at in (10, 135, 260)] == [LIGHT.accent] * 3
    assert colour_at(surface, 315) == LIGHT.line


def test_below_thirty_seconds_the_ring_is_amber_and_ends_in_a_rhombus() -> None:
    surface = clock(ClockFace(15, 60, digits=False))
    assert colour_at(surface, 45) == LIGHT.amber
    outside = surface.pixelColor(round(SIDE / 2 + SIDE * 0.405 + 11), SIDE // 2).name().upper()
    assert outside == LIGHT.amber, "the point of the rhombus stands out of the ring at three o'clock"


def test_thirty_seconds_are_not_yet_soon_and_a_very_short_time_begins_calmly() -> None:
    assert not ClockFace(30, 60).soon
    assert ClockFace(29.9, 60).soon
    assert not ClockFace(20, 30).soon
    assert ClockFace(14, 30).soon
    assert not ClockFace(-1, 60).soon


def test_over_time_the_ring_is_thirty_red_dashes() -> None:
    surface = clock(ClockFace(-20, 60, digits=False))
    seen = [colour_at(surface, at / 4) == LIGHT.red for at in range(4 * 360)]
    begins = sum(1 for before, after in zip(seen, [*seen[1:], seen[0]], strict=True) if after and not before)
    assert begins == 30
    assert math.isclose(sum(seen) / len(seen), 0.62, abs_tol=0.12)


def test_a_paused_clock_is_grey() -> None:
    assert colour_at(clock(ClockFace(45, 60, paused=True, digits=False)), 90) == LIGHT.ink3
    assert colour_at(clock(ClockFace(10, 60, paused=True, digits=False)), 20) == LIGHT.ink3


def test_digits_are_red_only_over_time() -> None:
    def colours(face: ClockFace) -> set[str]:
        middle = clock(face).copy(50, 70, 100, 60)
        return {middle.pixelColor(x, y).name().upper() for x in range(100) for y in range(60)}

    assert LIGHT.red in colours(ClockFace(-20, 60))
    assert LIGHT.red not in colours(ClockFace(5, 60))
    assert colours(ClockFace(5, 60, digits=False)) == {LIGHT.paper}


def test_a_clock_without_a_time_is_an_empty_ring() -> None:
    surface = clock(ClockFace(None, None))
    assert {colour_at(surface, at) for at in (45, 135, 225, 315)} == {LIGHT.line}


def test_more_time_than_planned_is_a_full_ring_and_none_at_all_an_empty_one() -> None:
    assert ClockFace(90, 60).share == 1
    assert ClockFace(0, 60).share == 0
    assert ClockFace(5, 0).share == 0


def test_the_clock_on_the_laptop_is_heard_as_well(qtbot: QtBot) -> None:
    widget = ClockWidget()
    qtbot.addWidget(widget)
    widget.show_face(ClockFace(-20, 60), "over tid")
    assert widget.accessibleName() == "+0:20 over tid"
    assert widget.face().over
    assert widget.sizeHint() == QSize(118, 118)


@pytest.mark.parametrize("kind", ["citizen", "politician", "administrator", "guest"])
def test_the_four_shapes_weigh_about_the_same(kind: str) -> None:
    path = shape_path(QPointF(50, 50), 40, kind)
    inside = sum(path.contains(QPointF(x, y)) for x in range(100) for y in range(100))
    assert 0.8 < inside / (3.1416 * 1600) < 1.15


def test_every_kind_has_a_shape_of_its_own() -> None:
    paths = {shape_path(QPointF(0, 0), 20, kind).elementCount() for kind in LIGHT.kinds}
    assert len(paths) >= 3
    circle = shape_path(QPointF(0, 0), 20, "citizen")
    assert shape_path(QPointF(0, 0), 20, "hidden") == circle


def test_a_shape_can_be_filled_outlined_or_dashed() -> None:
    def middle(**how: bool) -> tuple[str, bytes]:
        surface = QImage(60, 60, QImage.Format.Format_RGB32)
        surface.fill(Qt.GlobalColor.white)
        painter = QPainter(surface)
        draw_kind(painter, QPointF(30, 30), 23, "citizen", LIGHT, **how)
        painter.end()
        return surface.pixelColor(30, 30).name().upper(), bytes(surface.constBits())

    assert middle()[0] == LIGHT.kinds["citizen"]
    assert middle(filled=False)[0] == "#FFFFFF"
    assert middle(dashed=True)[0] == "#FFFFFF"
    assert middle(filled=False)[1] != middle(dashed=True)[1]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Jens-Ole Kramshøj", "JK"),
        ("Nadia Elverdam", "NE"),
        ("Åse Marie Østergaard-Lundh", "ÅØ"),
        ("Helge", "H"),
        ("  ", ""),
        ("", ""),
        ("øjvind ærø", "ØÆ"),
    ],
)
def test_initials_are_the_first_and_the_last_name(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Jens-Ole Kramshøj", ("Jens-Ole", "Kramshøj")),
        ("Rasmus Lindegaard-Toft", ("Rasmus", "Lindegaard-Toft")),
        ("Anne Marie Ravn", ("Anne Marie", "Ravn")),
        ("Helge", ("Helge", "")),
        ("", ("", "")),
    ],
)
def test_a_name_stands_in_two_lines_first_name_first(name: str, lines: tuple[str, str]) -> None:
    assert name_lines(name) == lines


def widest(lines: tuple[str, ...], px: int) -> float:
    return max(QFontMetricsF(font(px, 700)).horizontalAdvance(line) for line in lines)


@pytest.mark.parametrize(
    "name",
    [
        "Jens-Ole Kramshøj",
        "Rasmus Lindegaard-Toft",
        "Camilla Vestermark",
        "Christina-Alexandra Bertelsen-Vinterberg Mortensgaard",
        "Wilhelmina Konstantinopolitanskaja-Hammershøj",
        "Speciallægekonsulentsekretariatschefassistent",
        "Bo",
    ],
)
def test_every_name_fits_the_wall_and_nobodys_name_is_cut(name: str) -> None:
    lines, px = fit_name(name, 1180)
    assert widest(lines, px) <= 1180
    assert px <= 228
    joined = "".join(lines).replace(" ", "")
    assert joined.startswith(name.split()[0].replace(" ", ""))
    assert name.split()[-1] in joined
    assert "…" not in joined


def test_an_ordinary_name_is_as_large_as_it_can_be() -> None:
    lines, px = fit_name("Bo Holm", 1180)
    assert (lines, px) == (("Bo", "Holm"), 228)


def test_a_long_surname_breaks_at_its_hyphen_before_it_gets_small() -> None:
    lines, px = fit_name("Wilhelmina Brandvoldsgaard-Hammershøj", 1180)
    assert lines[1] == "Hammershøj" or px >= 150


def test_the_size_is_the_largest_that_fits() -> None:
    px = fit_px(["Kramshøj"], 600, 20, 228)
    assert widest(("Kramshøj",), px) <= 600 < widest(("Kramshøj",), px + 1)
    assert fit_px(["Kramshøj"], 10, 20, 228) == 20


def test_lines_are_never_wider_than_they_may_be() -> None:
    cut = font(36)
    lines = wrap("Vi vil gerne spørges tidligt, klart og med svar på det, vi har sagt", 414, cut)
    assert " ".join(lines).startswith("Vi vil gerne spørges tidligt")
    assert all(QFontMetricsF(cut).horizontalAdvance(line) <= 414 for line in lines)


def test_a_word_is_broken_only_when_it_is_wider_than_the_line() -> None:
    cut = font(36)
    assert not any(line.endswith("-") for line in wrap("Borgerinddragelse nu og her", 414, cut))
    broken = wrap("Borgerinddragelsesudvalgsformandskab", 300, cut)
    assert len(broken) > 1
    assert "".join(line.rstrip("-") for line in broken) == "Borgerinddragelsesudvalgsformandskab"
    assert all(line.endswith("-") for line in broken[:-1])
    assert all(len(line) > 3 for line in broken)


def test_a_hyphen_that_is_there_is_the_first_place_to_break() -> None:
    assert wrap("kommunalbestyrelses-udviklingsplan", 400, font(36))[0] == "kommunalbestyrelses-"


def test_what_does_not_fit_the_lines_ends_in_an_ellipsis() -> None:
    cut = font(13)
    lines = wrap("Mange lokale foreninger vil gerne være med til at bestemme over det hele", 85, cut, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert QFontMetricsF(cut).horizontalAdvance(lines[-1]) <= 86
    assert wrap("Kort", 85, cut, 3) == ["Kort"]


def test_lines_the_writer_made_are_kept() -> None:
    assert wrap("Et\n\nTo", 400, font(14)) == ["Et", "", "To"]


@given(st.text(max_size=80), st.floats(30, 500))
def test_no_text_is_lost_by_wrapping(text: str, width: float) -> None:
    lines = wrap(text, width, font(20))
    kept = "".join(lines).replace("-", "").replace(" ", "")
    assert kept == "".join(text.split()).replace("-", "").replace(" ", "")


def test_an_elided_text_fits(qapp: QApplication) -> None:
    cut = font(14)
    short = elide("Godkendelse af referat og mindmap", 100, cut)
    assert short.endswith("…")
    assert QFontMetricsF(cut).horizontalAdvance(short) <= 100
    assert elide("Pause", 100, cut) == "Pause"


class Corners(Stage):
    """Remembers what it was given and marks its lower right corner."""

    def __init__(self) -> None:
        self.given: tuple[float, datetime] | None = None

    def draw(self, painter: QPainter, width: float, now: datetime) -> None:
        self.given = (width, now)
        painter.fillRect(QRectF(width - 100, 980, 100, 100), QColor("#0A5A66"))


@pytest.mark.parametrize(
    ("size", "width"),
    [((1920, 1080), 1920), ((1024, 768), 1440), ((282, 150), 2030), ((3840, 2160), 1920), ((600, 900), 1300)],
)
def test_a_stage_is_drawn_in_units_of_the_height_on_any_surface(size: tuple[int, int], width: float) -> None:
    picture = Corners()
    surface = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(surface)
    draw_stage(painter, surface.size(), picture, NOW)
    painter.end()
    assert picture.given is not None
    assert picture.given[0] == pytest.approx(width, abs=1)
    assert picture.given[1] == NOW
    assert surface.pixelColor(2, 2).name().upper() == LIGHT.paper
    bottom = round(frame_of(surface.size()).top + frame_of(surface.size()).scale * 1080) - 3
    assert surface.pixelColor(size[0] - 3, bottom).name().upper() == "#0A5A66"


def test_the_room_makes_texts_larger_but_never_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "_distance", 1.0)
    assert wall_px(40) == 40
    stages.set_distance(1.5)
    assert wall_px(40) == 60
    stages.set_distance(0.1)
    assert wall_px(40) == 27


def test_nothing_moves_where_nobody_sees_it() -> None:
    shares: list[float] = []
    finish = animate(shares.append, 180)
    finish()
    assert shares == [1.0]


def test_the_mark_is_a_ring_with_six_around_it(qapp: QApplication) -> None:
    surface = QImage(340, 340, QImage.Format.Format_RGB32)
    surface.fill(Qt.GlobalColor.white)
    painter = QPainter(surface)
    draw_mark(painter, QRectF(0, 0, 340, 340), "#000000")
    painter.end()
    assert surface.pixelColor(170, 37).name() == "#000000"
    assert surface.pixelColor(170, 95).name() == "#000000"
    assert surface.pixelColor(170, 170).name() == "#ffffff"
    assert not window_icon().pixmap(64, 64).isNull()


def test_a_compound_is_broken_where_danish_breaks_it(qapp):
    cut = font(14)
    assert wrap("arbejdsgruppen", 60, cut) == ["arbejds-", "gruppen"]
    assert wrap("borgerinddragelsesudvalget", 130, cut) == ["borgerinddragelses-", "udvalget"]
    assert wrap("udviklingsplan", 80, cut) == ["udviklings-", "plan"]


def test_a_word_without_end_is_wrapped_by_measuring_stretches_of_it(qapp):
    word = "å" * 30_000
    lines = wrap(word, 190, font(14))
    assert "".join(line.rstrip("-") for line in lines) == word
    assert all(QFontMetricsF(font(14)).horizontalAdvance(line) <= 190 for line in lines)
    assert len(wrap(word, 190, font(14), 6)) == 6
