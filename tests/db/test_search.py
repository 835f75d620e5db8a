"""The search over a whole term: what is found for which letters, what never is, and that it follows every change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import search
from db.demo import write_demo
from db.file import CommitteeFile
from db.followup import set_owner, set_status
from db.minutes import add_node, capture, delete_nodes, lay_out, set_kind, tree_of, write_node
from db.search import Filter, Index
from db.search_words import bare, exact, found_in, read_asked, spelt
from tests.conftest import Clock
from tests.db.minutes_room import meeting

__all__ = ["meeting"]


@pytest.fixture
def index(file):
    made = Index(file)
    file.changed.add(made.hear)
    yield made
    made.close()


@pytest.fixture(scope="module")
def demo_index(tmp_path_factory):
    """The index of the demo committee, asked by many tests and changed by none."""
    path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    write_demo(path, Clock())
    with CommitteeFile(path, Clock()) as demo:
        yield Index(demo)


def texts(findings):
    return [found.text for found in findings.found]


def write(file, meeting_id, *lines):
    return [capture(file, meeting_id, line) for line in lines]


def put_note(file, meeting_id, text, covered=0):
    with file.action("Put a note"):
        board = file.new("board", {"meeting": meeting_id, "title": "Tavle", "template": "poster"})
        spot = {"x": 0.0, "y": 0.0, "w": 99.0, "h": 104.0, "z": 1, "colour": "yellow"}
        return file.new("note", {"board": board, "text": text, "covered": covered, **spot})


class TestLetters:
    @pytest.mark.parametrize(
        ("written", "sound", "plain"),
        [
            ("Børneråd", "børneråd", "bornerad"),
            ("BOERNERAAD", "børneråd", "bornerad"),
            ("Aalborg", "ålborg", "alborg"),
            ("Ærø", "ærø", "aero"),
            ("Jäger", "jæger", "jaeger"),
            ("Schröder", "schrøder", "schroder"),
            ("Café", "cafe", "cafe"),
        ],
    )
    def test_one_sound_is_one_letter_however_it_was_written(self, written, sound, plain):
        assert (spelt(written), bare(written)) == (sound, plain)

    def test_decomposed_letters_are_the_same_letters(self):
        assert exact("A\u030aL") == exact("ål")

    def test_words_phrases_and_words_to_leave_out_are_read(self):
        asked = read_asked('svar "for sent" -budget e-mail')
        assert [(term.words, term.whole) for term in asked.terms] == [
            (("svar",), False),
            (("for", "sent"), True),
            (("e", "mail"), False),
        ]
        assert [term.words for term in asked.without] == [("budget",)]

    def test_an_open_quotation_is_still_being_typed(self):
        assert [(term.words, term.whole) for term in read_asked('"for se').terms] == [(("for", "se"), False)]

    @pytest.mark.parametrize(
        ("text", "asked", "marked"),
        [
            ("Børnerådet mødes", "boern", ["Børn"]),
            ("Børnerådet mødes", "råd", ["råd"]),
            ("Kirkegaard", "kirkegå", ["Kirkegaa"]),
            ("Alle på land", "ål", []),
            ("Sundhedsplejersken", "plejerske", ["plejerske"]),
            ("Vi er her", "er", ["er"]),
        ],
    )
    def test_what_was_found_is_marked_in_the_text_as_it_is_written(self, text, asked, marked):
        assert [text[begin:end] for begin, end in found_in(text, read_asked(asked))] == marked

    @settings(deadline=None)
    @given(st.text(max_size=40), st.text(max_size=12))
    def test_marks_lie_in_the_text_in_order_and_apart(self, text, asked):
        marks = found_in(text, read_asked(asked))
        flat = [at for mark in marks for at in mark]
        assert flat == sorted(set(flat))
        assert all(0 <= begin < end <= len(text) for begin, end in marks)


class TestFinding:
    @pytest.mark.parametrize("asked", ["børneråd", "boern", "borneraad", "boerneraad", "BØRNE", "bornerad", "råd"])
    def test_danish_words_are_found_from_any_keyboard(self, file, meeting, index, asked):
        write(file, meeting, "Børnerådet vil høres", "Noget helt andet")
        assert texts(index.look(asked)) == ["Børnerådet vil høres"]

    def test_exact_letters_come_before_letters_that_sound_alike(self, file, meeting, index):
        write(file, meeting, "En ko og flere koen", "Køn og ligestilling", "Koen gik")
        assert texts(index.look("køn"))[0] == "Køn og ligestilling"
        assert texts(index.look("koen"))[-1] == "Køn og ligestilling"

    def test_who_types_a_danish_letter_means_it(self, file, meeting, index):
        write(file, meeting, "Alle skal med", "Der er ål i fjorden")
        assert texts(index.look("ål")) == ["Der er ål i fjorden"]
        assert texts(index.look("al"))[0] == "Alle skal med"

    def test_a_danish_letter_too_many_still_finds_what_was_meant(self, file, meeting, index):
        write(file, meeting, "Bornholm er langt væk")
        found = index.look("børnholm")
        assert (texts(found), found.forgiving) == (["Bornholm er langt væk"], True)

    def test_the_inside_of_compound_words_is_found_after_their_beginnings(self, file, meeting, index):
        write(file, meeting, "Sundhedsplejersken kommer", "Plejersker mangler")
        assert texts(index.look("plejerske")) == ["Plejersker mangler", "Sundhedsplejersken kommer"]

    def test_all_words_must_be_there_in_any_order(self, file, meeting, index):
        write(file, meeting, "Svar skaber tillid", "Svar", "Tillid")
        assert texts(index.look("till svar")) == ["Svar skaber tillid"]

    def test_quoted_words_stand_together_and_a_minus_leaves_out(self, file, meeting, index):
        write(file, meeting, "Vi spørger for sent", "For mange kom sent", "Sent er for sent på budgettet")
        assert set(texts(index.look('"for sent"'))) == {"Vi spørger for sent", "Sent er for sent på budgettet"}
        assert texts(index.look('"for sent" -budget')) == ["Vi spørger for sent"]
        assert texts(index.look("ent -sent")) == []

    def test_the_last_word_counts_while_it_is_typed(self, file, meeting, index):
        write(file, meeting, "Ungepanel på tolv")
        assert all(texts(index.look("ungepanel"[:letters])) for letters in range(1, 10))

    def test_nothing_asked_is_nothing_found(self, file, meeting, index):
        write(file, meeting, "Noget")
        assert [index.look(text).found for text in ("", "   ", '""', "-noget", "- *")] == [()] * 5

    def test_a_word_nobody_wrote_suggests_the_nearest_one(self, file, meeting, index):
        write(file, meeting, "Sundhedsplejersken kommer")
        found = index.look("sunhedsplejeske")
        assert (found.found, found.suggestion) == ((), "sundhedsplejersken")
        assert index.look("xyzzy").suggestion == ""

    @settings(deadline=None, max_examples=40)
    @given(st.text(max_size=30))
    def test_no_sign_in_what_is_asked_can_go_wrong(self, demo_index, text):
        with_signs = (text, f'"{text}', f"-{text}", f"NEAR({text} *", f"{text}* OR ^{text}", f"exact : {text}")
        for asked in with_signs:
            demo_index.look(asked)
            demo_index.look(asked, Filter("action", 1, 1, True))


class TestWhatIsFound:
    def test_decisions_actions_quotes_and_notes_are_each_found_once(self, file, meeting, index):
        write(file, meeting, "!Alle får svar", ">Skriv svar", '"Jeg fik svar"', "#Er svar nok?", "Et svar")
        put_note(file, meeting, "Svar på sedler")
        tables = sorted(found.table for found in index.look("svar").found)
        assert tables == ["action_item", "decision", "disagreement", "node", "note", "quotation"]

    def test_reasons_details_owners_and_questions_are_searched_too(self, file, meeting, index):
        [decision, action] = write(file, meeting, "!Vi deler", ">Ring rundt")
        with file.action("More"):
            person = file.new("person", {"name": "Åse Skov", "kind": "citizen"})
            file.db.execute("UPDATE decision SET reason = 'Fordi det haster', minority = 'Bo: nej tak'")
            file.db.execute("UPDATE action_item SET owner = ?, remark = 'inden jul'", [person])
            file.db.execute("UPDATE node SET detail = 'En længere tekst', link = 'https://egelund.dk' WHERE id = ?",
                            [action])  # fmt: skip
            file.db.execute("UPDATE item SET question = 'Hvad savner vi?' WHERE title = 'Runde'")
        for asked, table in (
            ("haster", "decision"), ("nej tak", "decision"), ("aase", "action_item"), ("jul", "action_item"),
            ("længere", "action_item"), ("egelund", "action_item"), ("savner", "item"),
        ):  # fmt: skip
            assert [found.table for found in index.look(asked).found] == [table], asked
        assert decision

    def test_a_branch_called_like_its_item_is_found_once(self, file, meeting, index):
        assert [found.table for found in index.look("swot").found] == ["item"]

    def test_a_point_knows_the_item_it_hangs_under(self, file, meeting, index):
        [node] = write(file, meeting, "Øverst")
        add_node(file, node, "Nederst")
        runde = next(b.item for b in tree_of(file, meeting).branches if b.text == "Runde")
        assert [found.item for found in index.look("nederst").found] == [runde]

    def test_filters_let_through_one_kind_one_meeting_one_person_and_open_actions(self, file, meeting, index):
        write(file, meeting, ">Skriv svar", ">Læs svar", "Svar")
        with file.action("People"):
            anne = file.new("person", {"name": "Anne", "kind": "citizen"})
            other = file.new("meeting", {"number": 3, "title": "Svar", "starts_at": "2024-04-05T16:00:00.000Z"})
        first, second = (row["id"] for row in file.db.query("SELECT id FROM action_item ORDER BY id"))
        set_owner(file, first, anne)
        set_status(file, second, "done")
        assert texts(index.look("svar", Filter("action", person=anne))) == ["Skriv svar"]
        assert texts(index.look("svar", Filter("action", open=True))) == ["Skriv svar"]
        assert texts(index.look("", Filter(person=anne))) == ["Skriv svar"]
        assert texts(index.look("svar", Filter(meeting=other))) == ["Svar"]
        assert {found.table for found in index.look("svar", Filter("point")).found} == {"node"}

    def test_more_than_can_be_shown_is_cut_and_said(self, file, meeting, index, monkeypatch):
        monkeypatch.setattr(search, "MOST", 3)
        write(file, meeting, *(f"Svar {number}" for number in range(5)))
        found = index.look("svar")
        assert (len(found.found), found.more) == (3, True)


class TestCoveredNotes:
    """Notes written in silence are nobody's to read before they are turned."""

    def test_a_covered_note_is_not_found_nor_suggested(self, file, meeting, index):
        put_note(file, meeting, "Hemmelighedsfuld", covered=1)
        found = index.look("hemmelig")
        assert (found.found, found.suggestion) == ((), "")
        assert index.look("hemmeligfuld").suggestion == ""

    def test_it_is_found_once_it_is_turned_and_no_more_when_covered_again(self, file, meeting, index):
        note = put_note(file, meeting, "Hemmelig", covered=1)
        assert not index.look("hemmelig").found
        with file.action("Turn"):
            file.db.table("note").update(note, {"covered": 0})
        assert texts(index.look("hemmelig")) == ["Hemmelig"]
        file.undo()
        assert not index.look("hemmelig").found


class TestFollowingChanges:
    def test_what_is_written_changed_and_deleted_is_found_so(self, file, meeting, index):
        assert not index.look("eple").found
        [node] = write(file, meeting, "Eple")
        assert texts(index.look("eple")) == ["Eple"]
        write_node(file, node, "Pære")
        assert (texts(index.look("eple")), texts(index.look("pære"))) == ([], ["Pære"])
        delete_nodes(file, [node])
        assert not index.look("pære").found

    def test_undo_and_redo_of_a_deletion_show_in_the_search(self, file, meeting, index):
        [node] = write(file, meeting, "!Alle får svar")
        for _ in range(2):
            assert [found.table for found in index.look("svar").found] == ["decision"]
            delete_nodes(file, [node])
            assert not index.look("svar").found
            file.undo()
            assert texts(index.look("svar")) == ["Alle får svar"]
            file.redo()
            assert not index.look("svar").found
            file.undo()

    def test_a_point_that_becomes_a_decision_and_back_is_found_once_each_time(self, file, meeting, index):
        [node] = write(file, meeting, "Alle får svar")
        for kind, table in (("decision", "decision"), ("point", "node"), ("action", "action_item")):
            set_kind(file, node, kind)
            assert [found.table for found in index.look("svar").found] == [table]
        file.undo()
        assert [found.table for found in index.look("svar").found] == ["node"]

    def test_a_new_name_of_a_person_finds_their_actions(self, file, meeting, index):
        write(file, meeting, ">Ring rundt")
        with file.action("People"):
            person = file.new("person", {"name": "Anne", "kind": "citizen"})
            file.db.execute("UPDATE action_item SET owner = ?", [person])
        assert texts(index.look("anne")) == ["Ring rundt"]
        with file.action("Rename"):
            file.db.table("person").update(person, {"name": "Bodil"})
        assert (texts(index.look("anne")), texts(index.look("bodil"))) == ([], ["Ring rundt"])

    def test_it_is_the_same_as_one_made_anew_after_an_evening(self, file, meeting, index):
        nodes = write(file, meeting, "Svar nu", "!Svar senere", ">Skriv svar", "Svar")
        index.look("svar")
        set_kind(file, nodes[0], "quote")
        write_node(file, nodes[1], "Svar aldrig")
        delete_nodes(file, [nodes[3]])
        file.undo()
        fresh = Index(file)
        assert set(index.look("svar").found) == set(fresh.look("svar").found)
        fresh.close()

    def test_it_can_be_made_in_small_steps_while_things_change(self, file, meeting, monkeypatch):
        monkeypatch.setattr(search, "PART", 2)
        write(file, meeting, *(f"Svar {number}" for number in range(6)))
        made = Index(file)
        file.changed.add(made.hear)
        steps = 0
        while made.prepare():
            steps += 1
            if steps == 2:
                write(file, meeting, "Svar midt i det hele")
        assert steps > 3
        assert len(made.look("svar").found) == 7
        made.close()


def test_the_demo_is_searched_across_its_meetings(demo_index):
    found = demo_index.look("ungepanel").found
    assert {one.table for one in found} >= {"node", "note", "decision"}
    assert len({one.meeting for one in found}) >= 3
    assert set(demo_index.look("boernepasning").found) == set(demo_index.look("børnepasning").found)


def test_a_meeting_without_minutes_is_found_by_its_title(file, index):
    with file.action("Plan"):
        id_ = file.new("meeting", {"number": 1, "title": "Opstart", "starts_at": "2024-03-05T16:00:00.000Z"})
        lay_out(file, id_)
    assert [found.table for found in index.look("opstart").found] == ["meeting"]


def test_sides_of_a_disagreement_are_found_and_go_with_it(file, meeting, index):
    [node] = write(file, meeting, "#Er svar nok?")
    assert not index.look("forvaltningen").found
    with file.action("A side"):
        row = next(file.db.query("SELECT id FROM disagreement WHERE node = ?", [node]))
        side = {"disagreement": row["id"], "position": 1, "name": "Forvaltningen", "arguments": "Det koster"}
        taken = file.new("side_taken", side)
    assert [found.table for found in index.look("forvaltningen koster").found] == ["disagreement"]
    with file.action("No side"):
        file.db.table("side_taken").delete(taken)
    assert not index.look("forvaltningen").found
