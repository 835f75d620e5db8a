"""The layout of the map: nothing overlaps, order and sides are kept, and the work grows with the number of nodes."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.minutes.layout import (
    Gaps,
    Way,
    best_fit,
    both_sides,
    bounds,
    lay_out,
    link,
    middle_near,
    nearest,
    scale_to,
)
from app.minutes.stage_rows import fits, window


class Counted(dict):
    """A dict that counts how often it was asked."""

    asked = 0

    def __getitem__(self, key):
        Counted.asked += 1
        return super().__getitem__(key)

    def get(self, key, default=None):
        Counted.asked += 1
        return super().get(key, default)


@st.composite
def maps(draw):
    """A tree of up to 40 nodes with sizes and sides, the root being 0."""
    count = draw(st.integers(1, 40))
    children = {}
    for id_ in range(1, count):
        children.setdefault(draw(st.integers(0, id_ - 1)), []).append(id_)
    size = st.tuples(st.floats(1, 300), st.floats(1, 120))
    sizes = {id_: draw(size) for id_ in range(count)}
    sides = {id_: draw(st.sampled_from((1, -1))) for id_ in children.get(0, ())}
    return children, sizes, sides


def overlap(a, b):
    slack = 1e-6
    return a.x < b.x + b.w - slack and b.x < a.x + a.w - slack and a.y < b.y + b.h - slack and b.y < a.y + a.h - slack


@given(maps())
@settings(max_examples=60, deadline=None)
def test_no_two_nodes_overlap_and_none_is_lost(made):
    children, sizes, sides = made
    places = lay_out(0, children, sizes, sides)
    assert set(places) == set(sizes)
    boxes = list(places.values())
    for at, box in enumerate(boxes):
        assert not any(overlap(box, other) for other in boxes[at + 1 :])


@given(maps())
@settings(max_examples=40, deadline=None)
def test_sizes_order_and_sides_are_kept(made):
    children, sizes, sides = made
    places = lay_out(0, children, sizes, sides)
    for id_, box in places.items():
        assert (box.w, box.h) == sizes[id_]
    for parent, row in children.items():
        for side in (1, -1):
            stacked = [places[id_] for id_ in row if places[id_].side == side]
            assert all(a.y + a.h <= b.y + 1e-6 for a, b in pairwise(stacked))
        for id_ in row:
            assert places[id_].side == (sides[id_] if parent == 0 else places[parent].side)


@given(maps())
@settings(max_examples=30, deadline=None)
def test_a_child_lies_beyond_its_parent_and_the_line_reaches_it(made):
    children, sizes, sides = made
    places = lay_out(0, children, sizes, sides, Gaps(across=40))
    for parent, row in children.items():
        for id_ in row:
            start, one, two, end = link(places[parent], places[id_])
            assert round(abs(end[0] - start[0]), 6) == 40
            assert end == (places[id_].near, places[id_].middle)
            assert round(one[0] - (start[0] + end[0]) / 2, 6) == round(one[0] - two[0], 6) == 0


def steps_for(count, width):
    children = {
        parent: [c for c in range(parent * width + 1, parent * width + width + 1) if c < count]
        for parent in range(count)
    }
    Counted.asked = 0
    lay_out(0, Counted(children), Counted(dict.fromkeys(range(count), (100.0, 20.0))), Counted({1: 1, 2: -1}))
    return Counted.asked


def test_the_work_is_linear_in_the_number_of_nodes():
    for width in (1, 3, 9_999):
        assert steps_for(10_000, width) <= 10.5 * steps_for(1_000, width)
        assert steps_for(10_000, width) <= 20 * 10_000


def test_a_chain_of_3000_nodes_is_laid_out():
    places = lay_out(0, {id_: [id_ + 1] for id_ in range(2999)}, dict.fromkeys(range(3000), (10.0, 10.0)), {})
    assert len(places) == 3000
    assert places[2999].x > places[2998].x


def test_a_lone_root_stands_in_the_middle():
    places = lay_out(7, {}, {7: (100, 40)}, {})
    assert places[7] == (-50, -20, 100, 40, 0)
    assert bounds(places) == (-50, -20, 50, 20)
    assert bounds({}) == (0, 0, 0, 0)


def test_arrow_keys_lead_to_the_nearest_node_that_way():
    #   3 - 1 - 0 - 2 < 4
    #                   5
    children = {0: [1, 2], 1: [3], 2: [4, 5]}
    places = lay_out(0, children, dict.fromkeys(range(6), (50.0, 20.0)), {1: -1, 2: 1})
    assert nearest(places, 0, 1, 0) == 2
    assert nearest(places, 0, -1, 0) == 1
    assert nearest(places, 1, -1, 0) == 3
    assert nearest(places, 3, 1, 0) == 1
    assert nearest(places, 4, 0, 1) == 5
    assert nearest(places, 5, 0, -1) == 4
    assert nearest(places, 5, 0, 1) is None
    assert nearest(places, 3, -1, 0) is None


@given(st.lists(st.floats(30, 150), min_size=1, max_size=40), st.data())
@settings(deadline=None)
def test_the_newest_point_is_always_on_the_wall(heights, data):
    fresh = data.draw(st.integers(0, len(heights) - 1))
    first, last = window(heights, fresh, 700, 50)
    assert first <= fresh < last
    assert last - first <= 7
    assert last - first == 1 or fits(heights, first, last, 700, 50)


def test_as_many_points_as_fit_are_on_the_wall():
    assert window([80] * 4, 3, 700, 50) == (0, 4)
    assert window([80] * 12, 11, 700, 50) == (5, 12)
    assert window([120] * 12, 11, 700, 50) == (7, 12)
    assert window([80] * 12, 0, 700, 50) == (0, 7)
    assert window([], 0, 700, 50) == (0, 0)


ROW = {0: [1, 2, 3, 4]}
TALL = {0: (60.0, 30.0), **dict.fromkeys(ROW[0], (50.0, 40.0))}
WIDE = {0: (60.0, 30.0), **dict.fromkeys(ROW[0], (110.0, 20.0))}


def test_a_map_read_from_afar_takes_the_sides_and_lines_with_the_largest_text():
    """Right alone it is 150 wide and 220 high, on both sides 240 by 100; wide lines are 210 by 140 or 360 by 60."""
    ways = [
        Way(wrap, sizes, sides) for wrap, sizes in ((9, TALL), (20, WIDE)) for sides in ({1: 1, 2: 1, 3: -1, 4: -1}, {})
    ]
    assert best_fit(0, ROW, ways, (480, 200), 1, 9) == (9, {1: 1, 2: 1, 3: -1, 4: -1}, 2, (0, 0))
    assert best_fit(0, ROW, ways, (720, 120), 1, 9)[:3] == (20, {1: 1, 2: 1, 3: -1, 4: -1}, 2)
    assert best_fit(0, ROW, ways, (300, 440), 1, 9)[:3] == (9, {}, 2)
    assert best_fit(0, ROW, ways, (420, 280), 1, 9)[:3] == (20, {}, 2)


def test_of_ways_that_are_large_enough_the_one_with_the_least_empty_ground_is_taken():
    sides = {1: 1, 2: 1, 3: -1, 4: -1}
    loose, dense = Way(9, TALL, sides), Way(20, WIDE, sides)
    assert best_fit(0, ROW, [loose, dense], (9000, 9000), 1, 2)[:3] == (20, sides, 2)
    assert best_fit(0, ROW, [dense, dense._replace(wrap=30)], (9000, 9000), 1, 2).wrap == 20


def test_a_map_that_cannot_be_read_in_its_room_fits_no_way():
    assert best_fit(0, ROW, [Way(9, TALL, {}), Way(20, WIDE, {})], (200, 200), 1, 9) is None


def test_branches_are_split_so_that_both_sides_are_nearly_as_high_and_in_order():
    children = {0: [1, 2, 3], 1: [4, 5, 6, 7]}
    sizes = dict.fromkeys(range(8), (50.0, 20.0))
    assert both_sides(0, children, sizes) == {1: 1, 2: -1, 3: -1}
    assert both_sides(0, {}, sizes) == {}


@st.composite
def rooms(draw):
    """A map with several ways to lay it out, and a room."""
    children, sizes, sides = draw(maps())
    ways = [Way(wrap, {id_: (w * wrap / 9, h * 9 / wrap) for id_, (w, h) in sizes.items()}, split)
            for wrap in (9, 13, 20) for split in (sides, {})]  # fmt: skip
    return children, ways, (draw(st.floats(50, 4000)), draw(st.floats(50, 4000))), draw(st.floats(0.1, 3))


@given(rooms())
@settings(max_examples=60, deadline=None)
def test_the_best_way_fits_if_any_does_and_nothing_overlaps_in_it(made):
    children, ways, room, least = made
    able = [way for way in ways if scale_to(lay_out(0, children, way.sizes, way.sides), room) >= least]
    fit = best_fit(0, children, ways, room, least, 4.0)
    assert (fit is not None) == bool(able)
    if fit is None:
        return
    way = next(way for way in ways if (way.wrap, way.sides) == (fit.wrap, fit.sides))
    places = lay_out(0, children, way.sizes, way.sides)
    left, top, right, bottom = bounds(places)
    assert fit.scale >= least
    assert (right - left) * fit.scale <= room[0] + 1e-6
    assert (bottom - top) * fit.scale <= room[1] + 1e-6
    assert all(fit.scale >= min(4.0, scale_to(lay_out(0, children, o.sizes, o.sides), room)) for o in able)
    boxes = list(places.values())
    assert not any(overlap(box, other) for at, box in enumerate(boxes) for other in boxes[at + 1 :])
    for row in children.values():
        for side in (1, -1):
            stacked = [places[id_] for id_ in row if places[id_].side == side]
            assert all(a.y + a.h <= b.y + 1e-6 for a, b in pairwise(stacked))


def test_the_middle_of_a_map_stays_where_it_was_as_long_as_all_is_seen():
    places = lay_out(0, ROW, WIDE, {})
    left, top, right, bottom = bounds(places)
    assert middle_near((0, 0), places, (2 * right + 2, bottom - top)) == (0, 0)
    assert middle_near((0, 0), places, (right - left, bottom - top))[0] == (left + right) / 2
