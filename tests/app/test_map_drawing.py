"""How the map is drawn: from tiles equal to direct drawing at every scaling, and only what changed anew."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kit.theme import theme
from app.kit.tiles import Tiles
from app.kit.tiles_picture import Overview
from app.minutes.arrangement import Around
from app.minutes.layout import Box, lay_out, link
from app.minutes.map_index import MapIndex
from app.minutes.sort_out import Sieve
from app.minutes.surface import MapSurface
from db.outline import Node, Tree
from tests.app.map_at_scale import differs, directly, grabbed, node, nodes, surface
from tests.app.test_board_drawing import by_tiles, share_that_differs
from tests.app.test_board_drawing import directly as picture_directly

ROOT = Path(__file__).parents[2]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> MapSurface:
    theme().apply(qapp)
    theme().set_scheme("light")
    made = surface(Tree(nodes()))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("zoom", [0.05, 0.2, 0.45, 1.1])
def test_tiles_show_what_direct_drawing_shows_at_every_scaling(shown: MapSurface, dpr: float, zoom: float) -> None:
    shown.paper.take()
    size = QRect(0, 0, round(420 * dpr), round(300 * dpr))
    for ox, oy in ((213, 129), (-301, -77)):
        drawn = picture_directly(shown.paper, size, zoom * dpr, ox, oy, dpr)
        assert share_that_differs(by_tiles(shown.paper, size, zoom * dpr, ox, oy, dpr), drawn) <= 0.003


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
def test_a_map_moved_about_is_as_sharp_as_one_drawn_directly_on_a_laptop_at(percent: int) -> None:
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]); "
        "from tests.app.map_at_scale import differs; sys.exit(0 if differs(app) <= 0.003 else 1)"
    )
    scale = {"QT_SCALE_FACTOR": str(percent / 100), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT, env={**os.environ, **scale}, timeout=60)


@pytest.mark.parametrize("zoom", [0.2, 0.6, 1.3])
def test_a_map_at_rest_is_what_it_was_at_the_end_of_its_motion(qapp: QApplication, qtbot: QtBot, zoom: float) -> None:
    assert differs(qapp, zoom) <= 0.003


def changed(one: Tree, **others: object) -> Tree:
    """The tree with one of its points other than it was."""
    return Tree([replace(n, **others) if n.id == 30 else n for n in one.nodes.values()])


@pytest.mark.parametrize(
    "others",
    [{"kind": "decision"}, {"text": "Ganske andre ord"}, {"folded": True}, {"parent": 5}, {"link": "https://a.dk"}],
)
@pytest.mark.parametrize("zoom", [0.2, 0.9])
def test_what_changed_is_drawn_anew(shown: MapSurface, others: dict[str, object], zoom: float) -> None:
    shown.zoom_by(zoom / shown.sight.zoom)
    shown.bring_in(30)
    grabbed(shown)
    shown.take(changed(shown.map.tree, **others), shown.map.around)
    seen = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert share_that_differs(seen, directly(shown)) <= 0.003


def test_a_point_that_is_new_or_gone_is_drawn_or_not(shown: MapSurface) -> None:
    before = shown.map.tree
    for tree in (Tree([*before.nodes.values(), node(900, 8, "Helt nyt")]), before):
        shown.take(tree, shown.map.around)
        seen = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert share_that_differs(seen, directly(shown)) <= 0.003


def test_what_is_not_searched_for_is_pale_and_dark_again_afterwards(shown: MapSurface) -> None:
    plain = grabbed(shown)
    shown.map.sift(Sieve("unge"))
    shown.update()
    pale = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert share_that_differs(pale, plain) > 0.01
    assert share_that_differs(pale, directly(shown)) <= 0.003
    shown.map.sift(None)
    shown.update()
    assert share_that_differs(grabbed(shown), plain) <= 0.003


def test_selecting_draws_no_tile_anew(shown: MapSurface) -> None:
    shown.fit()
    grabbed(shown)
    kept = dict(shown.tiles._sharp)
    shown.select(30)
    grabbed(shown)
    assert dict(shown.tiles._sharp) == kept
    assert share_that_differs(grabbed(shown), directly(shown)) <= 0.003


def test_links_across_and_the_colours_of_the_scheme_are_drawn_anew(shown: MapSurface) -> None:
    with_link = grabbed(shown)
    shown.take(shown.map.tree, Around())
    without = grabbed(shown)
    assert share_that_differs(with_link, without) > 0
    theme().set_scheme("dark")
    dark = grabbed(shown)
    theme().set_scheme("light")
    assert share_that_differs(dark, without) > 0.5
    assert share_that_differs(grabbed(shown), without) <= 0.003


def test_a_map_of_any_size_is_wholly_in_view_when_it_is_fitted(qtbot: QtBot) -> None:
    chain = [node(1, None, "Møde", "root"), *(node(n, n - 1) for n in range(2, 900))]
    made = surface(Tree(chain), 600, 300)
    qtbot.addWidget(made)
    made.fit()
    assert all(made.rect().contains(made.box_on_screen(id_).center()) for id_ in (1, 899))
    near = made.sight.zoom
    made.grab()
    made.zoom_by(0.01)
    assert made.sight.zoom >= near * 0.7


def test_tiles_that_age_show_what_was_there_until_they_are_drawn(shown: MapSurface) -> None:
    shown.paper.take()
    tiles = Tiles(shown.paper, Overview(shown.paper, 0.0))
    tiles.budget = 60.0
    tiles.show_scale(1.0, 1.0)
    image = QImage(700, 460, QImage.Format.Format_RGB32)

    def frame() -> QImage:
        from PySide6.QtGui import QPainter

        painter = QPainter(image)
        tiles.paint(painter, image.rect(), 300, 200)
        painter.end()
        return image.copy()

    before = frame()
    tiles.age()
    tiles.budget = 0.0
    assert frame() == before
    assert tiles.missing > 0
    tiles.age(first=60.0)
    assert frame() == before
    assert tiles.missing == 0


@st.composite
def maps(draw: st.DrawFn) -> tuple[dict[int, Box], dict[int, int]]:
    count = draw(st.integers(1, 60))
    children: dict[int, list[int]] = {}
    for id_ in range(2, count + 1):
        children.setdefault(draw(st.integers(max(1, id_ - 30), id_ - 1)), []).append(id_)
    sizes = {id_: (draw(st.floats(10, 300)), draw(st.floats(10, 900))) for id_ in range(1, count + 1)}
    sides = {id_: draw(st.sampled_from((1, -1))) for id_ in children.get(1, ())}
    return lay_out(1, children, sizes, sides), {child: id_ for id_, row in children.items() for child in row}


@settings(deadline=None, max_examples=50)
@given(maps(), st.floats(-2000, 2000), st.floats(-4000, 4000), st.floats(1, 3000), st.floats(1, 3000))
def test_the_index_finds_every_node_and_line_of_a_part(
    made: tuple[dict[int, Box], dict[int, int]], x: float, y: float, w: float, h: float
) -> None:
    places, parents = made
    index = MapIndex(places, parents)
    right, bottom = x + w, y + h
    assert set(index.nodes_in(x, y, right, bottom)) == {
        id_ for id_, b in places.items() if b.x <= right and b.y <= bottom and b.x + b.w >= x and b.y + b.h >= y
    }
    found = index.links_in(x, y, right, bottom)
    for id_, parent in parents.items():
        start, _, _, end = link(places[parent], places[id_])
        left, far = sorted((start[0], end[0]))
        upper, lower = sorted((start[1], end[1]))
        if left <= right and far >= x and upper <= bottom and lower >= y:
            assert id_ in found


def test_a_point_under_the_mouse_is_found_where_it_is_painted(shown: MapSurface) -> None:
    box = shown.box_on_screen(30)
    assert shown.node_at(QPointF(box.center())) == 30


def test_a_tree_knows_how_many_are_below(shown: MapSurface) -> None:
    tree = shown.map.tree
    assert all(tree.below(id_) == len(list(tree.subtree(id_))) - 1 for id_ in tree.nodes)
    assert isinstance(tree.nodes[1], Node)
