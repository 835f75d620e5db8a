"""Stacks, locks, order, copies, photos, templates of one's own and the wall's focus: the rules, the file, and undo."""

import json
from pathlib import Path

import pytest

from db import board as boards
from db.board_marks import lock_notes, lower_notes, next_author, raise_notes, set_author_kind, set_evidence
from db.board_order import board_parts
from db.board_own import drop_template, own_templates, save_template
from db.board_pictures import backdrops, drop_picture, lay_picture, picture_content
from db.board_stacks import duplicate_notes, join_notes, stack_notes, stacks, turn_stack, unstack_notes
from db.board_templates import all_templates, field_hint
from db.board_wall import Focus, board_on_wall, focus, focus_all, focus_note, focus_zone, turn_page
from db.errors import RuleBroken
from db.file import CommitteeFile

AT = "2024-03-05T16:00:00.000Z"


@pytest.fixture
def swot(file: CommitteeFile) -> int:
    with file.action("Set up"):
        file.new("meeting", {"number": 1, "title": "Møde", "starts_at": AT, "opened_at": AT})
    return boards.add_board(file, 1, "swot", "SWOT")


@pytest.fixture
def three(file: CommitteeFile, swot: int) -> list[int]:
    return boards.add_notes(file, swot, ["En", "To", "Tre"], boards.zones(file, swot)[0].id)


def by_id(file: CommitteeFile, board: int = 1) -> dict[int, boards.Note]:
    return {note.id: note for note in boards.notes(file, board)}


def test_stacked_notes_lie_under_one_and_move_are_painted_and_deleted_with_it(
    file: CommitteeFile, three: list[int]
) -> None:
    one, two, other = three
    stack_notes(file, [two, other], one)
    assert {note.id: note.under for note in boards.notes(file, 1)} == {one: None, two: one, other: one}
    boards.move_notes(file, {one: (500, 40)})
    boards.colour_notes(file, [one], "rose")
    assert {(note.x, note.y, note.colour) for note in boards.notes(file, 1)} == {(500, 40, "rose")}
    boards.delete_notes(file, [one])
    assert boards.notes(file, 1) == []
    for _ in range(4):
        file.undo()
    assert {note.under for note in boards.notes(file, 1)} == {None}


def test_a_stack_laid_on_a_note_is_one_stack_and_spreads_out_on_free_places(
    file: CommitteeFile, three: list[int]
) -> None:
    one, two, other = three
    stack_notes(file, [two], one)
    stack_notes(file, [one], other)
    assert stacks(boards.notes(file, 1)).keys() == {other}
    assert turn_stack(file, other) != other
    top = next(note.id for note in boards.notes(file, 1) if note.under is None)
    freed = unstack_notes(file, [top])
    notes = boards.notes(file, 1)
    assert len(freed) == 2
    assert all(note.under is None for note in notes)
    assert len({(note.x, note.y) for note in notes}) == 3


def test_a_stack_sent_to_another_field_goes_as_a_whole_and_tidy_keeps_it_together(
    file: CommitteeFile, three: list[int]
) -> None:
    one, two, _ = three
    stack_notes(file, [two], one)
    zone = boards.zones(file, 1)[1].id
    boards.send_notes(file, [one], zone)
    boards.move_notes(file, {one: (833, 111)})
    boards.tidy_notes(file, 1)
    notes = by_id(file)
    assert notes[one].zone == notes[two].zone == zone
    assert (notes[one].x, notes[one].y) == (notes[two].x, notes[two].y) == (712, 64)


def test_locked_notes_stay_where_and_as_they_are(file: CommitteeFile, three: list[int]) -> None:
    one, two, _ = three
    lock_notes(file, [one], True)
    before = by_id(file)[one]
    boards.move_notes(file, {one: (400, 400), two: (300, 300)})
    boards.tidy_notes(file, 1)
    boards.delete_notes(file, [one, two])
    assert by_id(file)[one] == before
    assert two not in by_id(file)
    for deed in (
        lambda: boards.move_notes(file, {one: (1, 1)}),
        lambda: boards.delete_notes(file, [one]),
        lambda: boards.write_note(file, one, "Nyt"),
        lambda: stack_notes(file, [one], three[2]),
    ):
        with pytest.raises(RuleBroken, match="locked"):
            deed()
    lock_notes(file, [one], False)
    boards.move_notes(file, {one: (400, 400)})
    assert by_id(file)[one].x == 400


def test_copies_stand_beside_without_dots_and_do_not_cover_anything(file: CommitteeFile, three: list[int]) -> None:
    with file.action("Set up"):
        file.db.table("note").update(three[0], {"dots": 4, "evidence": "Målt"})
    made = duplicate_notes(file, three)
    notes = by_id(file)
    assert [(notes[id_].text, notes[id_].dots) for id_ in made] == [("En", 0), ("To", 0), ("Tre", 0)]
    assert notes[made[0]].evidence == "Målt"
    assert len({(note.x, note.y) for note in notes.values()}) == 6
    file.undo()
    assert len(by_id(file)) == 3


def test_pasted_lines_joined_again_are_one_note_and_undo_gives_them_back(file: CommitteeFile, swot: int) -> None:
    made = boards.paste_notes(file, swot, "En\nTo\nTre", author_kind="citizen")
    assert {note.author_kind for note in boards.notes(file, swot)} == {"citizen"}
    left = join_notes(file, made, 240, "En\nTo\nTre")
    assert [(note.id, note.text, note.h) for note in boards.notes(file, swot)] == [(left, "En\nTo\nTre", 240)]
    file.undo()
    assert [note.text for note in boards.notes(file, swot)] == ["En", "To", "Tre"]


def test_marks_are_kept_and_what_lies_over_what_can_be_changed(file: CommitteeFile, three: list[int]) -> None:
    set_evidence(file, three[0], " Undersøgelse 2023 ")
    set_author_kind(file, three[:2], "politician")
    with pytest.raises(RuleBroken):
        set_author_kind(file, three, "king")
    assert by_id(file)[three[0]].evidence == "Undersøgelse 2023"
    lower_notes(file, [three[2]])
    assert [note.id for note in boards.notes(file, 1)] == [three[2], *three[:2]]
    raise_notes(file, [three[2]])
    assert [note.id for note in boards.notes(file, 1)] == three
    assert [next_author(kind) for kind in (None, "citizen", "administrator")] == ["citizen", "politician", None]


def test_the_order_of_a_board_is_field_by_field_with_stacks(file: CommitteeFile, three: list[int]) -> None:
    loose = boards.add_note(file, 1, "Udenfor", at=(3000, 3000))
    stack_notes(file, [three[2]], three[0])
    parts = board_parts(boards.zones(file, 1), boards.notes(file, 1))
    told = [[(s.note.id, [n.id for n in s.below]) for s in part.stacks] for part in parts]
    assert told == [[(three[0], [three[2]]), (three[1], [])], [], [], [], [(loose, [])]]
    assert parts[-1].zone is None


def test_a_photo_is_kept_once_fills_an_empty_sheet_and_goes_with_its_last_board(file: CommitteeFile, swot: int) -> None:
    sheet = boards.add_board(file, 1, "photo", "Planche")
    first = lay_picture(file, sheet, b"jpeg", "image/jpeg", 800, 600)
    second = lay_picture(file, swot, b"jpeg", "image/jpeg", 800, 600)
    assert backdrops(file, sheet)[0].picture == backdrops(file, swot)[0].picture
    zone, photo = boards.zones(file, sheet)[0], backdrops(file, sheet)[0]
    assert (zone.w, zone.h) == (photo.w, photo.h) == (1600, 1200)
    assert backdrops(file, swot)[0].y > max(field.y + field.h for field in boards.zones(file, swot))
    drop_picture(file, first)
    assert picture_content(file, photo.picture) == b"jpeg"
    drop_picture(file, second)
    assert picture_content(file, photo.picture) == b""
    file.undo()
    assert picture_content(file, photo.picture) == b"jpeg"


@pytest.mark.parametrize(("media", "width"), [("image/gif", 10), ("image/png", 0), ("image/jpeg", 9000)])
def test_what_is_no_small_jpeg_or_png_is_refused(file: CommitteeFile, swot: int, media: str, width: int) -> None:
    with pytest.raises(RuleBroken):
        lay_picture(file, swot, b"x", media, width, 10)


def test_a_board_kept_as_a_template_can_be_laid_out_again(file: CommitteeFile, swot: int) -> None:
    boards.set_zone(file, boards.zones(file, swot)[0].id, "Vores styrker")
    kept = save_template(file, swot, "Vores SWOT")
    made = boards.add_board(file, 1, f"own:{kept}", "Ny")
    assert boards.zones(file, made)[0].title == "Vores styrker"
    assert boards.board(file, made).template == "swot"
    with pytest.raises(RuleBroken):
        save_template(file, swot, "  ")
    drop_template(file, kept)
    assert own_templates(file) == []
    with pytest.raises(RuleBroken):
        boards.add_board(file, 1, f"own:{kept}", "Ny")


def test_every_template_has_fields_that_do_not_overlap_and_words_in_both_languages() -> None:
    every = all_templates()
    assert {"swot", "tows", "soar", "effort", "backcasting", "stakeholders", "hopes", "one-two-four", "lotus",
            "funnel", "photo", "poster"} <= {template.key for template in every}  # fmt: skip
    for template in every:
        assert template.about["da"]
        assert template.about["en"]
        assert {field.colour for field in template.fields} <= set(boards.COLOURS)
        for n, one in enumerate(template.fields):
            assert one.title.keys() == {"da", "en"}
            for other in template.fields[n + 1 :]:
                apart = (one.x + one.w <= other.x or other.x + other.w <= one.x
                         or one.y + one.h <= other.y or other.y + other.h <= one.y)  # fmt: skip
                assert apart, (template.key, one.key, other.key)


def test_a_hint_stands_in_a_field_until_it_has_a_title_of_its_own() -> None:
    assert field_hint("Styrker", "S", "swot", "da").startswith("Hos os selv")
    assert field_hint("Vores egne", "S", "swot", "da") == ""


def test_the_templates_are_files_anybody_can_read(file: CommitteeFile) -> None:
    folder = Path(__file__).parents[2] / "resources" / "templates"
    for path in folder.glob("*.json"):
        read = json.loads(path.read_text(encoding="utf-8"))
        assert read.keys() == {"key", "also", "title", "about", "grow", "wall", "zones"}


def test_the_wall_looks_at_a_note_a_field_or_a_page_and_at_everything_again(
    file: CommitteeFile, swot: int, three: list[int]
) -> None:
    assert focus(file, swot) == Focus()
    focus_note(file, swot, three[0])
    assert focus(file, swot) == Focus(note=three[0])
    assert board_on_wall(file) == swot
    focus_zone(file, swot, boards.zones(file, swot)[1].id)
    turn_page(file, swot, 2)
    assert focus(file, swot) == Focus(zone=boards.zones(file, swot)[1].id, page=2)
    focus_all(file, swot)
    assert focus(file, swot) == Focus()
    file.undo()
    assert focus(file, swot).page == 2


def test_a_note_that_is_large_on_the_wall_can_be_deleted(file: CommitteeFile, swot: int, three: list[int]) -> None:
    focus_note(file, swot, three[0])
    boards.delete_notes(file, [three[0]])
    assert focus(file, swot) == Focus()
    file.undo()
    assert focus(file, swot) == Focus(note=three[0])
