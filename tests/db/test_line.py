"""A line of the minutes: kind, detail, who does it, by when, and what the room may see of it while it is written."""

from datetime import date

import pytest

from db.line import Line, meant, name_at, read_line, without_names

TODAY = date(2024, 3, 5)
NAMES = {1: "Anne Holm", 2: "Anne Dahl Bro", 3: "Jens-Ole Kramshøj", 4: "Rasmus Bo", 5: "Anders Holm"}


def line(written):
    return read_line(written, NAMES, TODAY, date(2024, 4, 2))


@pytest.mark.parametrize(
    ("written", "text", "person", "due"),
    [
        ("> @Rasmus samler svarene inden fredag", "Samler svarene", 4, "2024-03-08"),
        ("> @ras samler svarene", "Samler svarene", 4, None),
        ("> Samler svarene @Rasmus Bo fredag", "Samler svarene", 4, "2024-03-08"),
        ("> Ring til kirken, @Anne H. senest 12/3.", "Ring til kirken", 1, "2024-03-12"),
        ("> @anne dahl bro: lokale til næste møde", "Lokale", 2, "2024-04-02"),
        ("> @jens-ole bager uge 23", "Bager", 3, "2024-06-07"),
        ("> Bag kage om 14 dage", "Bag kage", None, "2024-03-19"),
        ("> @Holm uden fornavn", "@Holm uden fornavn", None, None),
        ("> Skriv til a@b.dk", "Skriv til a@b.dk", None, None),
        ("> @Anne ringer", "@Anne ringer", None, None),
    ],
)
def test_an_action_takes_its_name_and_date_out_of_the_text(written, text, person, due):
    found = line(written)
    assert (found.kind, found.text, found.person, found.due_on) == ("action", text, person, due)


def test_a_name_that_may_be_two_people_is_asked_about():
    found = line("> @An ringer")
    assert (found.asked, set(found.among)) == ("An", {1, 2, 5})
    assert line("> @Anne ringer").among == (1, 2)
    assert line("> @Xaver ringer").among == ()


def test_a_quote_knows_who_said_it_and_other_kinds_keep_every_word():
    assert line('"Vi vil høres" @Rasmus') == Line("quote", "Vi vil høres", person=4)
    assert line("Vi mødes @Rasmus fredag") == Line("point", "Vi mødes @Rasmus fredag")
    assert line("! Vi svarer inden fredag") == Line("decision", "Vi svarer inden fredag")


def test_what_stands_behind_two_strokes_is_the_detail():
    found = line("> @Rasmus samler svarene fredag // i ét ark, se https://by.dk/a//b")
    assert (found.text, found.detail) == ("Samler svarene", "i ét ark, se https://by.dk/a//b")
    assert line("Se https://by.dk//x").detail == ""


def test_ten_words_are_as_many_as_are_read_at_a_glance():
    assert not line("en to tre fire fem seks syv otte ni ti").long
    assert line("en to tre fire fem seks syv otte ni ti elleve").long
    assert line("en to // tre fire fem seks syv otte ni ti elleve tolv").words == 2


def test_a_name_is_completed_where_the_cursor_stands():
    assert name_at("> Ring @An", 10) == "An"
    assert name_at("> Ring @", 8) == ""
    assert name_at("> Ring @An nu", 13) is None
    assert name_at("a@b", 3) is None
    assert meant("holm", NAMES) == [1, 5]
    assert meant("an", NAMES) == [1, 2, 5]
    assert meant("ole", NAMES) == [3]


def test_the_room_sees_no_name_while_the_line_is_written():
    assert without_names("> @Rasmus samler svarene @An") == "> samler svarene"
    assert without_names("> Ring til @") == "> Ring til"
