"""The geometry of the table: no Qt, figures only."""

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kit.ring import Oval, badge, fit_oval, hit, label_room, seats, step

OVAL = Oval(350, 250, 240, 180, 23)


class TestSeats:
    def test_the_first_seat_is_on_top_and_the_second_to_its_right(self) -> None:
        placed = seats(OVAL, 14)
        assert (round(placed[0].x), round(placed[0].y)) == (350, 70)
        assert placed[1].x > 350

    def test_four_seats_stand_at_the_four_ends(self) -> None:
        found = [(round(seat.x), round(seat.y)) for seat in seats(OVAL, 4)]
        assert found == [(350, 70), (590, 250), (350, 430), (110, 250)]
        assert [seat.side for seat in seats(OVAL, 4)] == ["above", "right", "below", "left"]

    @given(st.integers(3, 40))
    def test_neighbours_are_equally_far_apart_along_the_edge(self, count: int) -> None:
        placed = seats(OVAL, count)
        gaps = [dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise([*placed, placed[0]])]
        if count >= 12:
            assert max(gaps) - min(gaps) < 0.12 * max(gaps)

    @given(st.integers(1, 40), st.integers(300, 1400), st.integers(190, 900))
    def test_seats_never_overlap_and_stay_in_the_picture(self, count: int, width: int, height: int) -> None:
        oval = fit_oval(width, height, count)
        placed = seats(oval, count)
        assert all(0 < seat.x < width and 0 < seat.y < height for seat in placed)
        if count > 1 and width >= 420 and count <= 20:
            assert min(dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise(placed)) > 2 * oval.r

    def test_seats_of_fifteen_are_full_size_on_the_laptop(self) -> None:
        assert fit_oval(698, 500, 15).r == 23

    @pytest.mark.parametrize("size", [(698, 500), (698, 280), (436, 230)])
    def test_labels_beside_a_seat_keep_clear_of_the_next_seat(self, size: tuple[int, int]) -> None:
        oval = fit_oval(*size, 14)
        placed = seats(oval, 14)
        for nth, seat in enumerate(placed):
            assert label_room(placed, nth, 30, size[0]) >= 20
            if seat.side in ("left", "right"):
                outer = [o for o in placed if (o.x > seat.x + 5 if seat.side == "right" else o.x < seat.x - 5)]
                near = [o for o in outer if abs(o.y - seat.y) < oval.r + 8]
                assert not near or abs(seat.x - oval.x) > 0.8 * oval.rx

    def test_a_badge_is_on_the_side_of_the_middle(self) -> None:
        placed = seats(OVAL, 14)
        assert badge(placed[3], OVAL)[0] < placed[3].x
        assert badge(placed[11], OVAL)[0] > placed[11].x


class TestTheHand:
    def test_a_point_near_a_seat_hits_it(self) -> None:
        placed = seats(OVAL, 14)
        assert hit(placed, 23, placed[5].x + 20, placed[5].y - 20) == 5
        assert hit(placed, 23, 350, 250) is None

    def test_arrow_keys_go_to_the_neighbour_that_lies_there(self) -> None:
        placed = seats(OVAL, 14)
        assert step(placed, 0, "right") == 1
        assert step(placed, 0, "left") == 13
        assert step(placed, 3, "down") == 4
        assert step(placed, 3, "up") == 2

    @given(st.integers(2, 30), st.sampled_from(["left", "right", "up", "down"]))
    def test_arrow_keys_never_leave_the_table(self, count: int, arrow: str) -> None:
        placed = seats(OVAL, count)
        keys = {"left": "left", "right": "right", "up": "up", "down": "down"}
        assert keys[arrow] == arrow
        for at in range(count):
            assert step(placed, at, "left" if arrow == "left" else "right") in range(count)
