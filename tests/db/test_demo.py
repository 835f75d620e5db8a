"""The demo committee is written whole, once, and what it tells hangs together."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from db.agenda import ITEM_KINDS, item_times, items, leaders, meetings, running
from db.board import Note, boards, notes, zones
from db.board_places import meet
from db.demo import demo_data, write_demo
from db.demo_speaking import turn_times
from db.errors import FileTrouble
from db.file import CommitteeFile, moment
from db.followup import concreteness, decisions, disagreements, open_actions, trails
from db.journal import OWN_TABLES
from db.minutes import tree_of
from db.people import attendances, parties, people
from tests.conftest import Clock

DATA = demo_data()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    path: Path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    write_demo(path, Clock())
    with CommitteeFile(path, Clock(), read_only=True) as opened:
        yield opened


def rows(demo: CommitteeFile, sql: str) -> list[dict[str, Any]]:
    return list(demo.db.query(sql))


def test_it_is_never_written_over_a_file(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(FileTrouble):
        write_demo(path, Clock())
    assert path.read_text() == "mine"


def test_it_is_a_beginning_and_cannot_be_undone(demo: CommitteeFile) -> None:
    assert demo.undoable() is None
    assert demo.db.table("journal_row").count == 0


def test_a_demo_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        write_demo(tmp_path / "not there" / "demo.rundbord", Clock())
    assert list(tmp_path.iterdir()) == []


def test_two_demos_hold_the_same_rows_but_for_their_own_name(tmp_path: Path) -> None:
    dumps = []
    for name in ("a", "b"):
        write_demo(tmp_path / name, Clock())
        with CommitteeFile(tmp_path / name, Clock(), read_only=True) as opened:
            tables = [table for table in opened.db.table_names() if table not in OWN_TABLES]
            found = {table: list(opened.db.table(table).rows) for table in tables}
        found["committee"][0].pop("uuid")
        dumps.append(found)
    assert dumps[0] == dumps[1]


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("party", "partier"),
        ("person", "personer"),
        ("meeting", "moeder"),
        ("round", "runder"),
        ("board", "tavler"),
        ("cluster", "klynger"),
        ("note", "sedler"),
        ("vote", "afstemninger"),
        ("grouping", "gruppearbejder"),
        ("map", "mindmaps"),
        ("node", "knuder"),
        ("decision", "beslutninger"),
        ("action_item", "handlinger"),
        ("disagreement", "uenigheder"),
        ("trail", "spor"),
        ("talk", "oplaeg"),
        ("parking", "parkering"),
        ("pulse_question", "pulsspoergsmaal"),
        ("paragraph", "politikudkast"),
    ],
)
def test_every_list_is_there_in_its_order(demo: CommitteeFile, table: str, name: str) -> None:
    assert [row["id"] for row in demo.db.table(table).rows] == list(range(1, len(DATA[name]) + 1))


def test_every_row_refers_to_rows_that_are_there(demo: CommitteeFile) -> None:
    assert rows(demo, "PRAGMA foreign_key_check") == []


def test_the_committee_says_what_it_is_for(demo: CommitteeFile) -> None:
    (committee,) = rows(demo, "SELECT * FROM committee")
    assert committee["name"] == "Udvalget for borgerinddragelse og innovation (fiktivt)"
    assert committee["municipality"] == "Egelund Kommune (fiktiv)"
    assert committee["task"].startswith("Udarbejde et udkast")
    assert committee["promise"].endswith("Svar inden 60 dage.")
    assert demo.db.table("ground_rule").count == 6
    assert demo.db.table("goal").count == 3
    topics = rows(demo, "SELECT status, raised, treated FROM hard_topic")
    assert [topic["status"] for topic in topics] == ["treated", "partly", "untouched", "untouched"]
    assert [topic["treated"] is None for topic in topics] == [False, False, True, True]


def test_fifteen_members_sit_round_the_table_and_five_guests_do_not(demo: CommitteeFile) -> None:
    everybody = people(demo)
    assert [person.seat for person in everybody] == [*range(1, 16), *[None] * 5]
    kinds = ["citizen"] * 6 + ["politician"] * 6 + ["administrator"] * 3 + ["guest"] * 5
    assert [person.kind for person in everybody] == kinds
    assert [person.name for person in everybody][:2] == ["Helge Brandvold", "Jens-Ole Kramshøj"]


def test_parties_have_their_neutral_names(demo: CommitteeFile) -> None:
    assert [party.name for party in parties(demo)] == [f"Parti {n}" for n in range(1, 6)]
    assert not any("navn" in party for party in DATA["partier"])
    assert all((person.party is None) == (person.kind != "politician") for person in people(demo))


def test_nine_meetings_were_held_and_none_is_running(demo: CommitteeFile) -> None:
    held = meetings(demo)
    assert [meeting.number for meeting in held] == [1, 2, 3, 7, 4, 8, 5, 9, 6]
    assert [meeting.kind for meeting in held].count("meeting") == 6
    assert all(meeting.closed_at and meeting.minutes_status == "approved" for meeting in held)
    assert running(demo) is None


def test_the_clock_on_the_wall_is_danish_summer_and_winter(demo: CommitteeFile) -> None:
    starts = {meeting.number: meeting.starts_at for meeting in meetings(demo)}
    assert starts[1] == "2022-05-24T15:00:00.000Z"
    assert starts[4] == "2022-11-22T16:00:00.000Z"


def test_items_follow_one_another_with_their_real_times(demo: CommitteeFile) -> None:
    for meeting in meetings(demo):
        agenda = items(demo, meeting.id)
        assert [item.position for item in agenda] == list(range(1, len(agenda) + 1))
        assert {item.kind for item in agenda} <= set(ITEM_KINDS)
        times = item_times(demo, meeting.id)
        assert times[0].began_at == meeting.opened_at
        assert times[-1].ended_at == meeting.closed_at
        assert all(one.ended_at == other.began_at for one, other in pairwise(times))


def test_the_first_meeting_has_this_agenda(demo: CommitteeFile) -> None:
    first = meetings(demo)[0]
    second = items(demo, first.id)[1]
    assert (second.title, second.kind, second.planned_s, second.turn_s, second.method) == (
        "Præsentationsrunde",
        "round",
        1200,
        60,
        "runde",
    )
    assert second.question == "Hvem er du, og hvorfor sagde du ja?"
    assert [person.name for person in leaders(demo, first.id)[second.id]] == ["Torben Ravnsholt"]


def test_who_came_late_and_who_left_early_is_kept_with_the_time(demo: CommitteeFile) -> None:
    noted = [noted for meeting in meetings(demo) for noted in attendances(demo, meeting.id).values()]
    assert Counter(each.status for each in noted) == {"present": 123, "apology": 18, "late": 2, "left": 1}
    assert sorted(each.came_at for each in noted if each.came_at) == [
        "2022-08-23T15:20:00.000Z",
        "2022-11-22T16:25:00.000Z",
    ]
    assert [each.left_at for each in noted if each.left_at] == ["2022-10-04T17:05:00.000Z"]


def test_each_meeting_has_its_chairs_and_those_who_stood_by_them(demo: CommitteeFile) -> None:
    sql = (
        "SELECT meeting.number, role, person.name FROM chair_duty JOIN meeting ON meeting.id = chair_duty.meeting"
        " JOIN person ON person.id = chair_duty.person WHERE number = 2 ORDER BY role, chair_duty.position"
    )
    assert [(row["role"], row["name"]) for row in rows(demo, sql)] == [
        ("chair", "Helge Brandvold"),
        ("chair", "Camilla Vestermark"),
        ("support", "Rasmus Lindegaard-Toft"),
        ("support", "Nadia Elverdam"),
    ]
    assert [meeting.prepare_on for meeting in meetings(demo)][:3] == [None, "2022-08-16", "2022-09-27"]


def test_turns_are_laid_one_after_the_other_inside_their_time() -> None:
    began, ended = moment("2024-03-05T16:00:00.000Z"), moment("2024-03-05T16:10:00.000Z")
    times = turn_times(began, ended, [60, 0, 90])
    assert [(end - start).total_seconds() for start, end in times] == [60, 0, 90]
    assert began < times[0][0] < times[-1][1] < ended
    assert all(one[1] <= other[0] for one, other in pairwise(times))
    full = turn_times(began, ended, [300, 300])
    assert (full[0][0], full[-1][1]) == (began, ended)


def test_everybody_speaks_inside_the_item_one_at_a_time_and_only_while_in_the_room(demo: CommitteeFile) -> None:
    sql = (
        "SELECT turn_time.*, item_time.began_at AS item_began, item_time.ended_at AS item_ended,"
        " attendance.status, attendance.came_at, attendance.left_at"
        " FROM turn_time JOIN turn ON turn.id = turn_time.turn JOIN item ON item.id = turn.item"
        " JOIN item_time ON item_time.item = item.id"
        " LEFT JOIN attendance ON attendance.meeting = item.meeting AND attendance.person = turn.person"
        " ORDER BY turn_time.began_at"
    )
    spoken = rows(demo, sql)
    assert len(spoken) == 287
    for time in spoken:
        assert time["item_began"] <= time["began_at"] < time["ended_at"] <= time["item_ended"]
        assert time["status"] in ("present", "late", "left")
        assert (time["came_at"] or "") <= time["began_at"]
        assert time["ended_at"] <= (time["left_at"] or "9")
    assert all(one["ended_at"] <= other["began_at"] for one, other in pairwise(spoken))


def test_rounds_go_both_ways_with_passes_and_turns_over_time(demo: CommitteeFile) -> None:
    rounds = rows(demo, "SELECT * FROM round")
    assert Counter(row["direction"] for row in rounds) == {1: 9, -1: 3}
    assert all(row["ended_at"] for row in rounds)
    states = Counter(row["state"] for row in rows(demo, "SELECT state FROM turn"))
    assert states == {"done": 287, "passed": 3}
    assert all(row["passed_at"] for row in rows(demo, "SELECT passed_at FROM turn WHERE state = 'passed'"))


def test_notes_lie_tidily_in_their_fields(demo: CommitteeFile) -> None:
    placed = 0
    for meeting in meetings(demo):
        for board in boards(demo, meeting.id):
            areas = {zone.id: zone for zone in zones(demo, board.id)}
            held = notes(demo, board.id)
            placed += len(held)
            assert not [pair for pair in combinations(held, 2) if meet(*pair)]
            assert all(inside(note, areas[note.zone or 0]) for note in held)
            assert not [pair for pair in combinations(areas.values(), 2) if meet(*pair)]
    assert placed == 97


def inside(note: Note, zone: Any) -> bool:
    across = zone.x <= note.x and note.x + note.w <= zone.x + zone.w
    return across and zone.y <= note.y and note.y + note.h <= zone.y + zone.h


def test_the_swot_has_four_fields_in_their_colours(demo: CommitteeFile) -> None:
    (board,) = boards(demo, meetings(demo)[1].id)
    assert board.template == "swot"
    held = Counter(note.zone for note in notes(demo, board.id))
    assert [(zone.key, zone.title, held[zone.id]) for zone in zones(demo, board.id)] == [
        ("S", "Styrker", 8),
        ("W", "Svagheder", 9),
        ("O", "Muligheder", 8),
        ("T", "Trusler", 8),
    ]
    colours = {zone.id: zone.colour for zone in zones(demo, board.id)}
    assert all(note.colour == colours[note.zone or 0] for note in notes(demo, board.id))
    assert [row["field"] for row in rows(demo, "SELECT field FROM strategy")] == ["SO"] * 2 + ["WO"] * 2 + [
        "ST"
    ] * 2 + ["WT"] * 2


def test_every_dot_and_every_answer_was_given_by_a_voter(demo: CommitteeFile) -> None:
    on_board = "SELECT vote.voters * vote.dots_each AS given, sum(note.dots) AS dots FROM vote JOIN board ON"
    on_board += " board.item = vote.item OR board.id = vote.board JOIN note ON note.board = board.id"
    dots = rows(demo, f"{on_board} WHERE vote.kind = 'dots' GROUP BY vote.id")
    assert len(dots) == 4
    assert all(row["given"] == row["dots"] for row in dots)
    scale = "SELECT voters, sum(count) AS answers FROM vote JOIN tally ON tally.vote = vote.id GROUP BY vote.id"
    assert len(rows(demo, scale)) == 9
    assert all(row["voters"] == row["answers"] for row in rows(demo, scale))


def test_names_stand_where_the_data_has_keys(demo: CommitteeFile) -> None:
    remarks = [row["remark"] for row in rows(demo, "SELECT remark FROM vote WHERE remark <> ''")]
    assert remarks[0] == "Ulla ønsker udgiften oplyst"
    (parked,) = rows(demo, "SELECT status FROM parking WHERE id = 2")
    assert parked["status"] == "blev til »Skal borgere have betaling?«"


def test_each_map_is_one_tree_with_two_sides(demo: CommitteeFile) -> None:
    found = 0
    for meeting in meetings(demo):
        tree = tree_of(demo, meeting.id)
        assert tree.root is not None
        assert {branch.kind for branch in tree.branches} <= {"topic", "point"}
        sides = Counter(branch.side for branch in tree.branches)
        assert sides.keys() == {1, -1}
        found += len(tree.nodes)
    assert found == 220
    assert all(
        row["n"] for row in rows(demo, "SELECT item IS NOT NULL AS n FROM node WHERE kind = 'topic' AND map = 1")
    )


def test_nodes_lead_to_what_they_stand_for(demo: CommitteeFile) -> None:
    sql = "SELECT count(*) AS n FROM {0} JOIN node ON node.id = {0}.node WHERE node.kind = '{1}'"
    linked = {
        table: rows(demo, sql.format(table, kind))[0]["n"]
        for table, kind in (
            ("decision", "decision"),
            ("action_item", "action"),
            ("disagreement", "disagreement"),
            ("quotation", "quote"),
            ("parking", "parking"),
        )
    }
    assert linked == {"decision": 15, "action_item": 12, "disagreement": 8, "quotation": 6, "parking": 2}
    assert rows(demo, "SELECT count(*) AS n FROM node WHERE note IS NOT NULL")[0]["n"] == 17
    assert [row["detail"] for row in rows(demo, "SELECT detail FROM node WHERE detail <> ''")] == [
        "Strategi WO: Giv svar til alle, der bidrager, inden for en fast frist",
        "Strategi SO: Lad foreningerne invitere på kommunens vegne",
        "Strategi WO: Spørg unge tidligt, kort og konkret",
        "Fra oplægget »Prøv i lille skala«",
        "Afstemning: Der afsættes en pulje til børnepasning og transport",
    ]


def test_decisions_carry_their_points_and_the_minority_in_its_own_words(demo: CommitteeFile) -> None:
    agreed = decisions(demo)
    assert [concreteness(decision) for decision in agreed] == [
        decision["konkrethed"]["point"] for decision in DATA["beslutninger"]
    ]
    (reserved,) = (decision.minority for decision in agreed if decision.minority)
    assert [line.partition(":")[0] for line in reserved.splitlines()] == ["Ulla Bredsgaard", "Inger Kolding-Riis"]
    assert len([decision for decision in agreed if decision.vote]) == 6


def test_what_is_still_open_comes_by_date(demo: CommitteeFile) -> None:
    waiting = open_actions(demo)
    assert sorted(action.status for action in waiting) == ["late", "partly", "planned", "under_way"]
    assert [action.due_on for action in waiting] == sorted(action.due_on or "" for action in waiting)


def test_disagreements_have_two_sides(demo: CommitteeFile) -> None:
    assert [len(each.sides) for each in disagreements(demo)] == [2] * 8


def test_a_trail_leads_from_a_note_to_what_became_of_it(demo: CommitteeFile) -> None:
    first = trails(demo)[0]
    assert (first.idea, first.status) == ("Svar til alle, der bidrager", "done")
    assert [step.on_date for step in first.steps] == [
        "2022-08-23",
        "2022-08-23",
        "2023-02-07",
        "2023-03-20",
        "2024-01-08",
    ]
    held = [bool(step.note or step.strategy or step.decision or step.action_item) for step in first.steps]
    assert held == [True, True, True, True, False]
    assert first.steps[4].text == "Indført i tre afdelinger fra januar 2024"
    assert trails(demo)[9].steps[0].text == "Parkeret: It-platform til afstemninger"


def test_quotations_keep_the_consent_that_was_given(demo: CommitteeFile) -> None:
    consents = Counter(row["consent"] for row in rows(demo, "SELECT consent FROM quotation WHERE person IS NOT NULL"))
    assert consents == {"first_name": 7, "anonymous": 2, "internal": 2, "full": 1}
    nameless = rows(demo, "SELECT consent FROM quotation WHERE person IS NULL")
    assert [row["consent"] for row in nameless] == ["anonymous", "anonymous"]


def test_notes_and_pulses_lead_to_no_person(demo: CommitteeFile) -> None:
    for table in ("note", "pulse_answer", "evaluation", "tally"):
        assert not any(key.other_table == "person" for key in demo.db.table(table).foreign_keys)
    sheets = rows(
        demo, "SELECT meeting, count(DISTINCT sheet) AS n FROM pulse_answer GROUP BY meeting ORDER BY meeting"
    )
    assert sum(row["n"] for row in sheets) == len(DATA["pulser"])
