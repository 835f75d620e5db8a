"""Boards and notes in the file: places, growth, paste, moving, colours, and undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import board as boards
from db.board_places import GAP, NOTE, STEP, Box, free_places, grown, meet, nearest_free, reading_order, rows_of
from db.board_templates import field_title, templates
from db.change import Change
from db.errors import RuleBroken
from db.file import CommitteeFile


@pytest.fixture
def swot(file: CommitteeFile) -> int:
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde 1", "starts_at": "2024-03-05T16:00:00.000Z"})
    return boards.add_board(file, 1, "swot", "SWOT: i dag")


def field(file: CommitteeFile, board: int, key: str) -> boards.Zone:
    return next(zone for zone in boards.zones(file, board) if zone.key == key)


def texts(file: CommitteeFile, board: int) -> list[str]:
    return [note.text for note in boards.notes(file, board)]


def overlaps(file: CommitteeFile, board: int) -> list[tuple[str, str]]:
    every = boards.notes(file, board)
    return [(a.text, b.text) for n, a in enumerate(every) for b in every[n + 1 :] if meet(a, b)]


def test_pasted_lines_lose_bullets_and_numbers_and_tabs_part_columns() -> None:
    text = "- Mange foreninger\n• Korte afstande\n3. Gode folk\n\n  \nTillid\tTravlhed\n2024 var godt\n(4) Unge"
    assert boards.pasted(text) == [
        (0, "Mange foreninger"), (0, "Korte afstande"), (0, "Gode folk"), (0, "Tillid"), (1, "Travlhed"),
        (0, "2024 var godt"), (0, "Unge"),
    ]  # fmt: skip


def test_a_place_is_the_first_free_one_row_by_row() -> None:
    area = Box(0, 0, 672, 500)
    taken = [Box(22, 64), Box(22 + 2 * STEP, 64)]
    assert free_places(area, taken, [NOTE, NOTE]) == [(22 + STEP, 64), (22, 64 + STEP)]


def test_a_note_a_little_off_its_place_takes_only_that_one() -> None:
    assert free_places(Box(0, 0, 672, 500), [Box(27, 60)], [NOTE]) == [(22 + STEP, 64)]


def test_a_high_note_gets_two_rows() -> None:
    area = Box(0, 0, 672, 500)
    assert free_places(area, [Box(22, 64 + STEP)], [300, NOTE]) == [(22 + STEP, 64), (22 + 2 * STEP, 64)]


@given(
    st.lists(st.tuples(st.floats(-300, 900), st.floats(-300, 900), st.floats(200, 700)), max_size=12),
    st.lists(st.floats(200, 900), min_size=1, max_size=8),
)
def test_free_places_never_cover_more_than_a_sliver_of_another_note(
    others: list[tuple[float, float, float]], heights: list[float]
) -> None:
    taken = [Box(x, y, NOTE, h) for x, y, h in others]
    places = free_places(Box(0, 0, 672, 500), taken, heights)
    new = [Box(x, y, NOTE, h) for (x, y), h in zip(places, heights, strict=True)]
    inner = [Box(b.x + GAP / 2, b.y + GAP / 2, b.w - GAP, b.h - GAP) for b in taken]
    assert not [1 for n, a in enumerate(new) for b in [*new[n + 1 :], *inner] if meet(a, b)]


def test_the_nearest_free_place_is_the_wanted_one_or_beside_it() -> None:
    assert nearest_free(Box(50, 50), []) == (50, 50)
    assert not meet(Box(*nearest_free(Box(50, 50), [Box(60, 60)])), Box(60, 60))


def test_fields_of_one_height_grow_alike_and_those_below_move_down(file: CommitteeFile, swot: int) -> None:
    fields = boards.zones(file, swot)
    changed = grown(fields, fields[2], 714, "down")
    assert [changed[zone.id] for zone in fields] == [
        Box(0, 0, 672, 714), Box(690, 0, 672, 714), Box(0, 732, 672, 714), Box(690, 732, 672, 714)
    ]  # fmt: skip


def test_reading_order_goes_by_rows_even_when_they_are_uneven() -> None:
    a, b, c = Box(0, 30), Box(214, 0), Box(0, 240)
    assert reading_order([c, b, a]) == [a, b, c]


def test_named_bunches_stand_as_blocks_beside_one_another() -> None:
    places = rows_of(Box(0, 0, 1314, 929), {"Tidligt": [Box(0, 0)] * 4, "Svar": [Box(0, 0)] * 2})
    assert places == [(22, 112), (236, 112), (22, 326), (236, 326), (450, 112), (664, 112)]


def test_a_swot_has_four_equal_fields_with_their_colours(file: CommitteeFile, swot: int) -> None:
    fields = boards.zones(file, swot)
    assert [(zone.title, zone.colour) for zone in fields] == [
        ("Styrker", "green"), ("Svagheder", "rose"), ("Muligheder", "blue"), ("Trusler", "yellow")
    ]  # fmt: skip
    assert len({(zone.w, zone.h) for zone in fields}) == 1


def test_a_poster_has_the_proportion_of_the_a_series() -> None:
    sheet = templates()["planche"].fields[0]
    assert sheet.w / sheet.h == pytest.approx(2**0.5, abs=0.001)


def test_an_unknown_template_is_refused_with_a_sentence(file: CommitteeFile, swot: int) -> None:
    with pytest.raises(RuleBroken, match="hexagon"):
        boards.add_board(file, 1, "hexagon", "Nej")


def test_a_field_title_follows_the_language_unless_it_was_given_by_hand() -> None:
    assert field_title("Styrker", "S", "swot", "en") == "Strengths"
    assert field_title("Vores styrker", "S", "swot", "en") == "Vores styrker"


def test_a_new_note_takes_the_colour_of_its_field_and_is_one_step_of_undo(file: CommitteeFile, swot: int) -> None:
    weak = field(file, swot, "W")
    boards.add_note(file, swot, "  Vi spørger for sent\x00 ", weak.id)
    note = boards.notes(file, swot)[0]
    assert (note.text, note.colour, note.zone, note.x, note.y) == ("Vi spørger for sent", "rose", weak.id, 712, 64)
    file.undo()
    assert boards.notes(file, swot) == []
    file.redo()
    assert boards.notes(file, swot) == [note]


def test_an_empty_note_is_refused_and_leaves_no_step(file: CommitteeFile, swot: int) -> None:
    with pytest.raises(RuleBroken):
        boards.add_note(file, swot, " \n ")
    assert file.undoable() == "New board"


def test_a_text_is_cut_at_ten_thousand_characters(file: CommitteeFile, swot: int) -> None:
    boards.add_note(file, swot, "æ" * 20_000)
    assert len(boards.notes(file, swot)[0].text) == 10_000


def test_a_full_field_grows_and_takes_the_notes_of_the_lower_fields_along(file: CommitteeFile, swot: int) -> None:
    upper, lower = field(file, swot, "S"), field(file, swot, "O")
    boards.add_notes(file, swot, ["a", "b"], lower.id)
    boards.add_notes(file, swot, list("1234567"), upper.id)
    boards.add_notes(file, swot, list("cdefgh"), lower.id)
    assert overlaps(file, swot) == []
    assert len({zone.h for zone in boards.zones(file, swot)}) == 1
    fields = {zone.id: zone for zone in boards.zones(file, swot)}
    for note in boards.notes(file, swot):
        home = fields[note.zone or 0]
        assert home.y < note.y < note.y + note.h < home.y + home.h
    for _ in range(3):
        file.undo()
    assert boards.zones(file, swot)[0] == upper


def test_a_note_at_a_point_belongs_to_the_field_there_and_covers_no_other(file: CommitteeFile, swot: int) -> None:
    first = boards.add_note(file, swot, "En", at=(800, 100))
    second = boards.add_note(file, swot, "To", at=(810, 110))
    kept = {note.id: note for note in boards.notes(file, swot)}
    assert kept[first].zone == field(file, swot, "W").id
    assert kept[first].colour == "rose"
    assert not meet(kept[first], kept[second])


def test_paste_puts_what_follows_a_tab_in_the_next_field_as_one_step(file: CommitteeFile, swot: int) -> None:
    made = boards.paste_notes(file, swot, "God tone\tFå unge\n1) Frivillige\tLange breve", field(file, swot, "S").id)
    zones = {zone.id: zone.key for zone in boards.zones(file, swot)}
    found = [(note.text, zones[note.zone or 0]) for note in boards.notes(file, swot)]
    assert found == [("God tone", "S"), ("Frivillige", "S"), ("Få unge", "W"), ("Lange breve", "W")]
    assert len(made) == 4
    file.undo()
    assert boards.notes(file, swot) == []


def test_sixty_lines_make_sixty_notes_none_on_another(file: CommitteeFile, swot: int) -> None:
    boards.paste_notes(file, swot, "\n".join(f"- Seddel {n}" for n in range(60)))
    assert len(boards.notes(file, swot)) == 60
    assert overlaps(file, swot) == []


def test_a_paste_of_thousands_of_lines_is_refused_with_a_sentence(file: CommitteeFile, swot: int) -> None:
    with pytest.raises(RuleBroken, match="2000 lines"):
        boards.paste_notes(file, swot, "x\n" * 2000)
    assert boards.notes(file, swot) == []


def test_a_note_moved_to_another_field_belongs_there_and_takes_its_colour(file: CommitteeFile, swot: int) -> None:
    plain = boards.add_note(file, swot, "Skifter", field(file, swot, "S").id)
    own = boards.add_note(file, swot, "Egen farve", field(file, swot, "S").id, colour="blue")
    boards.move_notes(file, {plain: (700, 540), own: (920, 540)})
    notes = {note.id: note for note in boards.notes(file, swot)}
    threats = field(file, swot, "T")
    assert {note.zone for note in notes.values()} == {threats.id}
    assert (notes[plain].colour, notes[own].colour) == ("yellow", "blue")


def test_a_moved_note_lies_on_top(file: CommitteeFile, swot: int) -> None:
    first = boards.add_notes(file, swot, ["En", "To"])[0]
    boards.move_notes(file, {first: (30, 70)})
    assert texts(file, swot) == ["To", "En"]


def test_a_burst_of_moves_is_one_step_of_undo(file: CommitteeFile, swot: int) -> None:
    note = boards.add_note(file, swot, "En")
    for step in range(1, 4):
        boards.move_notes(file, {note: (22 + 14 * step, 64)}, merge="arrows 1")
    file.undo()
    assert boards.notes(file, swot)[0].x == 22


def test_notes_sent_to_another_field_stand_tidily_there(file: CommitteeFile, swot: int) -> None:
    opportunities = field(file, swot, "O")
    boards.add_notes(file, swot, list("abcde"), opportunities.id)
    sent = boards.add_notes(file, swot, ["1", "2"], field(file, swot, "S").id)
    boards.send_notes(file, sent, opportunities.id)
    assert {note.zone for note in boards.notes(file, swot)} == {opportunities.id}
    assert overlaps(file, swot) == []


def test_colours_are_the_four_and_follow_one_another(file: CommitteeFile, swot: int) -> None:
    notes = boards.add_notes(file, swot, ["En", "To"])
    boards.colour_notes(file, notes, "blue")
    assert {note.colour for note in boards.notes(file, swot)} == {"blue"}
    assert [boards.next_colour(c) for c in boards.COLOURS] == ["green", "blue", "rose", "yellow"]
    with pytest.raises(RuleBroken):
        boards.colour_notes(file, notes, "neon")


def test_deleting_a_note_keeps_what_was_written_from_it_and_undo_restores_the_link(
    file: CommitteeFile, swot: int
) -> None:
    note = boards.add_note(file, swot, "Kilde")
    with file.action("Set up"):
        file.new("map", {"meeting": 1, "title": "Referat"})
        at = "2024-03-05T16:00:00.000Z"
        row = {"map": 1, "position": 1, "kind": "point", "text": "Kilde", "note": note}
        file.new("node", {**row, "created_at": at, "changed_at": at})
    boards.delete_notes(file, [note])
    assert next(file.db.query("SELECT note, text FROM node")) == {"note": None, "text": "Kilde"}
    file.undo()
    assert next(file.db.query("SELECT note FROM node")) == {"note": note}


def test_editing_writes_the_text_and_the_same_text_is_no_step(file: CommitteeFile, swot: int) -> None:
    note = boards.add_note(file, swot, "Før")
    boards.write_note(file, note, "Før")
    assert file.undoable() == "New note"
    boards.write_note(file, note, "Efter")
    assert texts(file, swot) == ["Efter"]


def test_a_note_that_becomes_too_high_moves_to_where_it_covers_nothing(file: CommitteeFile, swot: int) -> None:
    notes = boards.add_notes(file, swot, list("123456"))
    boards.write_note(file, notes[0], "lang", height=lambda _text: 380)
    assert overlaps(file, swot) == []
    assert next(n for n in boards.notes(file, swot) if n.id == notes[0]).h == 380


def test_tidy_sets_scattered_notes_in_rows_in_reading_order(file: CommitteeFile, swot: int) -> None:
    notes = boards.add_notes(file, swot, ["a", "b", "c"])
    boards.move_notes(file, {notes[0]: (300, 250), notes[1]: (30, 260), notes[2]: (100, 20)})
    boards.tidy_notes(file, swot)
    placed = {note.text: (note.x, note.y) for note in boards.notes(file, swot)}
    assert placed == {"c": (22, 64), "b": (236, 64), "a": (450, 64)}


def test_rows_written_without_places_are_laid_out_by_tidy(file: CommitteeFile, swot: int) -> None:
    sheet = boards.add_board(file, 1, "klynger", "Ideer")
    zone = boards.zones(file, sheet)[0].id
    with file.action("Set up"):
        cluster = file.new("cluster", {"board": sheet, "name": "Tidligt"})
        for n in range(40):
            box = {"x": 0, "y": 0, "w": NOTE, "h": NOTE, "z": n, "zone": zone}
            file.new(
                "note",
                {"board": sheet, "cluster": cluster if n < 5 else None, "text": f"{n}", "colour": "yellow", **box},
            )
        boards.lay_tidy(file, sheet)
    assert overlaps(file, sheet) == []
    home = boards.zones(file, sheet)[0]
    assert max(note.y + note.h for note in boards.notes(file, sheet)) < home.y + home.h
    assert home.w / home.h == pytest.approx(2**0.5, abs=0.01)


def test_a_later_item_works_on_the_board_of_an_earlier_one_until_it_has_its_own(file: CommitteeFile, swot: int) -> None:
    with file.action("Set up"):
        for position, kind in enumerate(("silent", "round", "board"), 1):
            file.new("item", {"meeting": 1, "position": position, "kind": kind, "title": kind, "planned_s": 600})
    assert boards.board_of_item(file, 3) is None
    first = boards.add_board(file, 1, "swot", "Fælles", item=1)
    assert [getattr(boards.board_of_item(file, item), "id", None) for item in (1, 2, 3)] == [first, None, first]
    own = boards.add_board(file, 1, "poster", "Egen", item=3)
    assert getattr(boards.board_of_item(file, 3), "id", None) == own


def test_a_change_names_only_the_notes_it_touched(file: CommitteeFile, swot: int, heard: list[Change]) -> None:
    notes = boards.add_notes(file, swot, ["En", "To"])
    boards.colour_notes(file, notes[:1], "rose")
    assert heard[-1].ids("note") == {notes[0]}
