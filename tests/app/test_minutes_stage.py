"""The map on the wall: what it shows, that nothing runs into anything else, and that no name is on it."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from app.kit.stage import draw_stage
from app.kit.theme import theme
from app.minutes.layout import bounds
from app.minutes.live import live_line
from app.minutes.stage import MapStage, draw_branches, folded, share
from app.minutes.stage_map import LETTERS, wall_map
from app.minutes.stage_rows import BranchRow, branch_rows, focus_of, point_rows, with_echo
from app.projector import WallStage
from db.agenda import blank_wall, current_item, freeze_wall, items
from db.minutes import add_from_notes, capture, delete_nodes, fold_node, lay_out, tree_of


@pytest.fixture
def meeting(file):
    """An open meeting with twelve items, the ninth in work, the seventh a break."""
    with file.action("Set up"):
        begins = "2024-03-05T16:00:00.000Z"
        id_ = file.new("meeting", {"number": 2, "title": "Møde 2", "starts_at": begins, "opened_at": begins})
        made = [
            file.new(
                "item",
                {
                    "meeting": id_,
                    "position": at,
                    "kind": "break" if at == 7 else "info",
                    "title": f"Punkt nummer {at} om borgerinddragelse",
                    "planned_s": 600,
                },
            )
            for at in range(1, 13)
        ]
        file.new("item_time", {"item": made[8], "began_at": begins})
        file.db.execute("DELETE FROM wall")
        file.new("wall", {"meeting": id_, "stage": "map"})
        lay_out(file, id_)
    return id_


def picture(file, width, height):
    image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, QSize(width, height), MapStage(file), file.now())
    painter.end()
    return image


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (640, 360)])
def test_it_is_drawn_at_every_size_with_nothing_and_with_much(file, meeting, qapp, scheme, size):
    theme().apply(qapp)
    theme().set_scheme(scheme)
    empty = picture(file, *size)
    for at in range(12):
        capture(file, meeting, f"! Kommuneplanstrategiarbejdsgruppens forslag {at} om medborgerskab i alle byer")
    assert picture(file, *size) != empty
    capture(file, meeting, "å" * 10_000)
    picture(file, *size)


def test_the_branch_in_work_is_open_and_a_break_without_words_is_left_out(file, meeting):
    tree = tree_of(file, meeting)
    focus = focus_of(tree, current_item(file))
    rows = branch_rows(tree, items(file, meeting), focus.id)
    assert [row.number for row in rows] == ["1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12"]
    assert [row.number for row in rows if row.now] == ["9"]


def test_without_an_item_in_work_the_branch_written_last_is_open(file, meeting):
    capture(file, meeting, "A", item=items(file, meeting)[2].id)
    assert focus_of(tree_of(file, meeting), None).item == items(file, meeting)[2].id


def test_points_stand_in_reading_order_with_their_depth_and_folds_hide_what_is_below(file, meeting):
    top = capture(file, meeting, "? A")
    capture(file, meeting, "A1", parent=top)
    capture(file, meeting, '"B"')
    tree = tree_of(file, meeting)
    rows = point_rows(tree, focus_of(tree, current_item(file)))
    assert [(row.text, row.depth, row.newest) for row in rows] == [("A", 1, False), ("A1", 2, False), ("“B”", 1, True)]
    fold_node(file, top, True)
    tree = tree_of(file, meeting)
    rows = point_rows(tree, focus_of(tree, current_item(file)))
    assert [(row.text, row.hidden) for row in rows] == [("A", 1), ("“B”", 0)]


def test_what_does_not_fit_is_counted_and_what_lies_ahead_keeps_two_lines(qapp):
    assert share(3, 3, 10) == (3, 3)
    assert share(10, 6, 8) == (6, 2)
    assert share(2, 10, 8) == (2, 6)
    rows = [BranchRow(str(at), "", {}, (), False) for at in range(5)]
    assert folded(rows, 5, from_start=True) == rows
    assert folded(rows, 3, from_start=True)[1:] == rows[3:]
    assert folded(rows, 3, from_start=False)[:2] == rows[:2]


@pytest.mark.parametrize("count", [1, 5, 12, 40])
def test_the_branches_never_leave_their_column(count, qapp):
    theme().apply(qapp)
    image = QImage(QSize(600, 1080), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    column = QRectF(64, 124, 500, 738)
    for at in {0, count // 2, count - 1}:
        rows = [BranchRow(str(i), "En gren med et langt navn", {"point": 3}, (10,), i == at) for i in range(count)]
        frame = draw_branches(painter, column, rows)
        assert column.contains(frame)
    painter.end()


def test_no_name_of_a_person_reaches_the_wall(file, meeting):
    with file.action("People"):
        file.new("person", {"name": "Helge Brandvold", "kind": "citizen"})
        board = file.new("board", {"meeting": meeting, "title": "SWOT", "template": "swot"})
        place = {"x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1}
        note = file.new("note", {"board": board, "text": "Foreninger", "colour": "green", **place})
    add_from_notes(file, meeting, None, [note])
    assert not {"person", "party", "attendance", "turn"} & set(MapStage.tables)


def test_the_point_being_written_is_the_newest_on_the_wall_and_in_no_file(file, meeting, heard, qapp):
    theme().apply(qapp)
    capture(file, meeting, "A")
    heard.clear()
    before = picture(file, 1920, 1080)
    live = live_line(file)
    live.show("action", "Bestil lok")
    tree = tree_of(file, meeting)
    rows = with_echo(point_rows(tree, focus_of(tree, current_item(file))), live)
    assert [(row.text, row.newest, row.echo) for row in rows] == [("A", False, False), ("Bestil lok", True, True)]
    assert picture(file, 1920, 1080) != before
    live.end()
    assert picture(file, 1920, 1080) == before
    assert heard == []


def test_a_point_being_written_under_another_stands_there(file, meeting):
    top = capture(file, meeting, "A")
    capture(file, meeting, "A1", parent=top)
    capture(file, meeting, "B")
    live = live_line(file)
    live.show("point", "A2", top)
    tree = tree_of(file, meeting)
    rows = with_echo(point_rows(tree, focus_of(tree, current_item(file))), live)
    assert [(row.text, row.depth) for row in rows] == [("A", 1), ("A1", 2), ("A2", 2), ("B", 1)]
    live.end()


@pytest.mark.parametrize("hide", [freeze_wall, blank_wall])
def test_nothing_that_is_written_shows_on_a_frozen_or_black_wall(file, meeting, qapp, hide):
    theme().apply(qapp)
    capture(file, meeting, "A")
    hide(file, True)
    stage = WallStage(file)
    before = wall_picture(file, stage)
    live_line(file).show("point", "Hemmeligt")
    assert wall_picture(file, stage) == before
    live_line(file).end()


@pytest.fixture
def small(file):
    """An open meeting with three items, the second in work, which asks something; the map on the wall."""
    with file.action("Set up"):
        begins = "2024-03-05T16:00:00.000Z"
        meeting = file.new("meeting", {"number": 3, "title": "Møde 3", "starts_at": begins, "opened_at": begins})
        made = [
            file.new("item", {"meeting": meeting, "position": at, "kind": "info", "title": title, "planned_s": 600,
                              "question": "Hvad mangler vi?"})
            for at, title in enumerate(("Velkomst", "Runde", "Tak for i dag"), start=1)
        ]  # fmt: skip
        file.new("item_time", {"item": made[1], "began_at": begins})
        file.db.execute("DELETE FROM wall")
        file.new("wall", {"meeting": meeting, "stage": "map"})
        lay_out(file, meeting)
    return meeting


ROOM = QRectF(64, 124, 1792, 730)


def whole(file, meeting, live=None, room=ROOM):
    tree = tree_of(file, meeting)
    focus = focus_of(tree, current_item(file))
    return wall_map(file, tree, items(file, meeting), focus, live, "Hvad mangler vi?", room)


def test_a_map_that_can_be_read_whole_is_shown_whole_in_its_best_way(file, small, qapp):
    theme().apply(qapp)
    shown, fit = whole(file, small)
    texts = ["Møde 3", "1 Velkomst", "2 Runde", "3 Tak for i dag", "Hvad mangler vi?"]
    assert sorted(" ".join(card.lines) for card in shown.cards.values()) == sorted(texts)
    assert fit.scale * LETTERS >= 35
    left, top, right, bottom = bounds(shown.places)
    assert (right - left) * fit.scale <= ROOM.width()
    assert (bottom - top) * fit.scale <= ROOM.height()
    assert whole(file, small, room=QRectF(0, 0, 500, 300)) is None


def test_the_way_chosen_stays_while_the_item_is_in_work_and_the_middle_where_it_was(file, small, qapp):
    theme().apply(qapp)
    _, first = whole(file, small)
    for text in ("En", "? To", "! Tre, som er noget længere end de andre"):
        capture(file, small, text)
        shown, fit = whole(file, small)
        assert fit == first
        assert text.lstrip("?! ").split()[0] in " ".join(" ".join(card.lines) for card in shown.cards.values())


def test_the_way_is_chosen_anew_when_the_item_changes(file, small, qapp):
    theme().apply(qapp)
    tree = tree_of(file, small)
    tight = QRectF(0, 0, 1700, 560)
    assert whole(file, small, room=tight) is not None
    for at in range(9):
        capture(file, small, f"Punkt {at}")
    assert whole(file, small, room=tight) is None
    with file.action("Next"):
        file.db.execute("DELETE FROM item_time")
        file.new("item_time", {"item": items(file, small)[2].id, "began_at": "2024-03-05T17:00:00.000Z"})
    for node in list(tree_of(file, small).nodes.values()):
        if node.id not in tree:
            delete_nodes(file, [node.id])
    assert whole(file, small, room=tight) is not None


def test_an_item_that_began_with_too_large_a_map_keeps_the_branch_in_work(file, small, qapp):
    theme().apply(qapp)
    made = [capture(file, small, f"Punkt {at}") for at in range(30)]
    assert whole(file, small) is None
    delete_nodes(file, made)
    assert whole(file, small) is None


def test_the_point_being_written_stands_on_the_whole_map_instead_of_the_question(file, small, qapp):
    theme().apply(qapp)
    live = live_line(file)
    live.show("idea", "Kaffe")
    shown, _ = whole(file, small, live)
    words = [" ".join(card.lines) for card in shown.cards.values()]
    assert "Kaffe" in words
    assert "Hvad mangler vi?" not in words
    before = picture(file, 1920, 1080)
    live.end()
    assert picture(file, 1920, 1080) != before


def test_the_whole_map_shows_no_names_links_or_marks(file, small, qapp):
    theme().apply(qapp)
    capture(file, small, "> @Rasmus samler fredag")
    shown, _ = whole(file, small)
    assert not any(card.aside or card.marks or card.linked for card in shown.cards.values())


def wall_picture(file, stage):
    image = QImage(QSize(960, 540), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_stage(painter, image.size(), stage, file.now())
    painter.end()
    return image
