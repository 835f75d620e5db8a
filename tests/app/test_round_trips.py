"""Maps go out and come back: our own as they were, a stranger's with everything it holds."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.minutes.exchange import freeplane, json_, markdown, opml, text, xmind
from app.minutes.exchange.outline import Outline, Point, outline
from app.minutes.exchange.reading import read, read_content
from app.minutes.exchange.writer import MODULES
from db import minutes
from db.agenda import meetings, plan_meeting
from db.demo import write_demo
from db.file import CommitteeFile, clean, stamp
from db.followup import action_items
from db.incoming import Arrow
from db.map_import import import_branches, import_meeting
from db.minutes import KINDS_OF_POINTS
from tests.app.exchange_samples import AWKWARD, awkward, outline_of, point, small, wide
from tests.app.map_samples import MAPS, outcomes, rows, told
from tests.conftest import Clock

LOSSLESS = {"mm": freeplane, "opml": opml, "md": markdown, "xmind": xmind, "json": json_}
STRANGERS = sorted(path.name for path in MAPS.iterdir())


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    clock = Clock()
    write_demo(path, clock)
    with CommitteeFile(path, clock) as file:
        yield file


@pytest.mark.parametrize("format_", LOSSLESS)
def test_our_own_minutes_come_back_identical(demo: CommitteeFile, format_: str) -> None:
    for meeting in meetings(demo):
        made = LOSSLESS[format_].write(outline(demo, meeting.id)).content
        done = import_meeting(demo, read_content(made, f"a.{format_}"))
        assert rows(demo, done.meeting) == rows(demo, meeting.id)
        had, has = outcomes(demo, meeting.id), outcomes(demo, done.meeting)
        # The demo parks a few things in a map only; an import gives them their row.
        parked = [one for one in has if one not in had]
        assert [one for one in has if one not in parked] == had
        assert all((table, row["status"], below) == ("parking", "", []) for table, row, below in parked)
        assert LOSSLESS[format_].read(made, f"a.{format_}").notices in ((), [])
        demo.undo()


@pytest.mark.parametrize("format_", LOSSLESS)
@pytest.mark.parametrize("made", [small(), awkward()], ids=["small", "awkward"])
def test_every_kind_and_awkward_words_come_back(format_: str, made: Outline) -> None:
    came = read_content(LOSSLESS[format_].write(made).content, f"a.{format_}")
    fields = ("depth", "text", "detail", "folded", "item", "owner", "due_on", "status")
    for node, one in zip(came.nodes, made.points, strict=True):
        expected = {name: getattr(one, name) for name in fields} | {"text": clean(one.text)}
        assert {name: getattr(node, name) for name in fields} == expected
        assert node.kind in (one.kind, "")


def test_indented_text_keeps_words_kinds_and_details() -> None:
    came = read_content(text.write(small()).content, "a.txt")
    assert [(one.depth, one.text, one.detail, one.status) for one in came.nodes] == [
        (one.depth, one.text, one.detail, one.status) for one in small().points
    ]
    assert [one.kind for one in came.nodes if one.kind] == [
        one.kind for one in small().points if one.kind in KINDS_OF_POINTS and one.kind != "point"
    ]


def test_indented_text_keeps_awkward_words() -> None:
    came = read_content(text.write(awkward()).content, "a.txt")
    assert [one.text for one in came.nodes[2:]] == [clean(one) for one in AWKWARD]


@pytest.mark.parametrize("name", STRANGERS)
def test_a_strangers_map_comes_back_equal_from_our_freeplane_file(name: str, file: CommitteeFile) -> None:
    came = read(MAPS / name)
    done = import_meeting(file, came)
    assert done.nodes == len(came.nodes)
    again = read_content(freeplane.write(outline(file, done.meeting)).content, "again.mm")
    if name.endswith(".mm") and not name.startswith(("two-", "really-")):
        pairs = [(had, has) for had, has in zip(told(came), told(again), strict=True)]
        for had, has in pairs:
            # A side nobody gave is given by the import.
            assert has[:7] + has[8:] == had[:7] + had[8:]
            assert has[7] == had[7] or had[7] == 0
    assert [(one.text, one.detail, one.depth, one.link) for one in again.nodes] == [
        (one.text, one.detail, one.depth, one.link) for one in came.nodes
    ]


@pytest.mark.parametrize("format_", LOSSLESS)
@pytest.mark.parametrize("name", STRANGERS)
def test_what_an_import_keeps_goes_through_every_format(name: str, format_: str, file: CommitteeFile) -> None:
    first = import_meeting(file, read(MAPS / name)).meeting
    made = LOSSLESS[format_].write(outline(file, first)).content
    second = import_meeting(file, read_content(made, f"a.{format_}")).meeting
    assert without_names(rows(file, second)) == without_names(rows(file, first))


def without_names(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Rows without what nodes were called in a stranger's file: written under that name, they are ours from then on."""
    for row in found:
        kept = row[12]
        assert isinstance(kept, dict)
        kept.pop("id", None)
        kept.get("mm", {}).pop("map", None)
    return found


def test_written_twice_it_is_the_same_file(file: CommitteeFile) -> None:
    for name in STRANGERS:
        meeting = import_meeting(file, read(MAPS / name)).meeting
        made = outline(file, meeting)
        assert all(
            import_module(f"app.minutes.exchange.{MODULES[format_]}").write(made).content
            == import_module(f"app.minutes.exchange.{MODULES[format_]}").write(made).content
            for format_ in LOSSLESS
        )


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t#*_-[]<>&\"'`\\|=~ 1.)"), max_size=40
)


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Any minutes: trees of up to twelve points with any words, kinds, sides, folds, links."""
    points = [point(1, 0, clean(draw(WORDS)), "root")]
    for id_ in range(2, draw(st.integers(2, 12))):
        depth = draw(st.integers(1, points[-1].depth + 1))
        kind = draw(st.sampled_from((*KINDS_OF_POINTS, "topic")))
        task = kind == "action"
        points.append(
            Point(
                id=id_,
                depth=depth,
                kind=kind,
                text=clean(draw(WORDS)),
                detail=clean(draw(WORDS)),
                side=draw(st.sampled_from((-1, 1))) if depth == 1 else 1,
                folded=draw(st.booleans()),
                created_at=datetime(2024, 3, 5, 16, 0, draw(st.integers(0, 59)), 123_000, tzinfo=UTC),
                changed_at=datetime(2024, 3, 5, 17, tzinfo=UTC),
                owner=draw(st.sampled_from(("", "Åse Holm"))) if task else "",
                due_on=draw(st.sampled_from(("", "2024-04-01"))) if task else "",
                status=draw(st.sampled_from(("planned", "done", "late"))) if task else "",
                link=draw(st.sampled_from(("", "https://example.dk/a?b=(c)", "mailto:a@example.dk"))),
                arrows=(Arrow(draw(st.integers(1, id_)), clean(draw(WORDS))),) if draw(st.booleans()) else (),
            )
        )
    return outline_of(*points)


@pytest.mark.parametrize("format_", LOSSLESS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=outlines())
def test_any_minutes_come_back(format_: str, made: Outline) -> None:
    rendition = LOSSLESS[format_].write(made)
    assert rendition.nodes == len(made.points)
    came = read_content(rendition.content, f"a.{format_}")
    usual = ("root", "topic", "point")
    for node, one in zip(came.nodes, made.points, strict=True):
        assert (node.depth, clean(node.text), clean(node.detail)) == (one.depth, one.text, one.detail)
        assert node.kind or usual[min(node.depth, 2)] == one.kind
        assert (node.folded, node.owner, node.due_on, node.status) == (one.folded, one.owner, one.due_on, one.status)
        assert node.side == (one.side if one.depth == 1 else 0)
        assert (node.link, [(arrow.to + 1, arrow.label) for arrow in node.arrows]) == (
            one.link,
            [(arrow.to, arrow.label) for arrow in one.arrows],
        )
        assert node.created_at == stamp(one.created_at)


@settings(max_examples=100, deadline=None)
@given(made=outlines())
def test_any_words_come_back_from_indented_text(made: Outline) -> None:
    came = read_content(text.write(made).content, "a.txt").nodes
    assert len(came) == len(made.points)
    assert [" ".join(one.text.split()) for one in came] == [" ".join(one.text.split()) for one in made.points]


def test_five_thousand_points_come_and_go(file: CommitteeFile) -> None:
    for format_, module in LOSSLESS.items():
        came = read_content(module.write(wide(5_000)).content, f"a.{format_}")
        assert len(came.nodes) == 5_000
    assert import_meeting(file, came).nodes == 5_000


def test_owners_are_known_by_name_and_strangers_are_kept(file: CommitteeFile) -> None:
    from db.people import add_person

    add_person(file, "Åse Holm", "citizen")
    made = outline_of(
        point(1, 0, "Rod", "root"),
        point(2, 1, "Skriv", "action", owner="Åse Holm", due_on="2024-04-01", status="late"),
        point(3, 1, "Ring", "action", owner="Hr. Ingen", status="planned"),
    )
    done = import_meeting(file, read_content(freeplane.write(made).content, "a.mm"))
    assert [(one.owner, one.due_on, one.status) for one in action_items(file, done.meeting)] == [
        (1, "2024-04-01", "late"),
        (None, None, "planned"),
    ]
    assert [notice.n for notice in done.notices] == [1]
    assert [one.owner for one in outline(file, done.meeting).points] == ["", "Åse Holm", "Hr. Ingen"]


def test_the_agenda_finds_its_branches_again(file: CommitteeFile) -> None:
    first, second = (plan_meeting(file, "Møde", "2024-03-05T16:00:00.000Z") for _ in range(2))
    with file.action("Set up"):
        for meeting in (first, second):
            for at, title in enumerate(("Velkomst", "Runde", "Park"), start=1):
                file.new("item", {"meeting": meeting, "position": at, "kind": "info", "title": title, "planned_s": 60})
        minutes.lay_out(file, first)
    branch = minutes.tree_of(file, first).branches[1]
    minutes.write_node(file, branch.id, "Et andet navn end punktet")
    came = read_content(freeplane.write(outline(file, first)).content, "a.mm")
    done = import_branches(file, second, came)
    assert done.nodes == 4
    assert [(one.item, one.text) for one in outline(file, second).points[1:]] == [
        (1, "Velkomst"),
        (2, "Et andet navn end punktet"),
        (3, "Park"),
    ]


def test_the_file_on_the_disk_is_read_as_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "kort.MM"
    path.write_bytes((MAPS / "utf8-bom.mm").read_bytes())
    assert [one.text for one in read(path).nodes] == ["Øer", "Ærø"]


def test_what_the_follow_up_knows_goes_to_another_committee_without_what_only_ours_has(
    demo: CommitteeFile, file: CommitteeFile
) -> None:
    made = json_.write(outline(demo, meetings(demo)[4].id)).content
    done = import_meeting(file, read_content(made, "a.json"))
    came = outcomes(file, done.meeting)
    had = outcomes(demo, meetings(demo)[4].id)
    assert [(table, row["text"]) for table, row, _ in came if table != "parking"] == [
        (table, row["text"]) for table, row, _ in had if table != "parking"
    ]
    decided = [row for table, row, _ in came if table == "decision"]
    assert any(row["reason"] and row["agreement"] and row["what"] for row in decided)
    # Votes, notes, strategies and people are only those of the committee they were of.
    assert all(row["vote"] is None for row in decided)
    assert all(row["person"] is None for table, row, _ in came if table == "quotation")
    assert not list(file.db.query("SELECT id FROM decision_source"))


@pytest.mark.parametrize("format_", LOSSLESS)
def test_every_column_of_the_follow_up_comes_back(format_: str, file: CommitteeFile) -> None:
    from db.people import add_person

    said = add_person(file, "Åse Holm", "citizen")
    meeting = plan_meeting(file, "Møde", "2024-03-05T16:00:00.000Z")
    with file.action("Set up"):
        minutes.lay_out(file, meeting)
    ids = [
        minutes.capture(file, meeting, line)
        for line in ("! Vi gør det", "> Skriv -- til alle", "# For <eller> imod?", '" Det er nok', "? Hvad nu")
    ]
    with file.action("Set up"):
        decision = next(file.db.query("SELECT id FROM decision WHERE node = ?", [ids[0]]))["id"]
        file.db.table("decision").update(
            decision,
            {
                "text": 'Udvalget gør det -- i "år" & næste',
                "competence": "recommendation",
                "reason": "Fordi <b>alle</b>\nvil",
                "agreement": "majority",
                "minority": "Åse Holm: Nej, ]]> tak\nBo: Heller ikke",
                "who": 1,
                "by_when": 1,
                "follow_up": 1,
            },
        )
        action = next(file.db.query("SELECT id FROM action_item WHERE node = ?", [ids[1]]))["id"]
        done = {"status": "done", "done_on": "2024-05-01", "remark": "Åse ringer igen", "decision": decision}
        file.db.table("action_item").update(action, done)
        dispute = next(file.db.query("SELECT id FROM disagreement WHERE node = ?", [ids[2]]))["id"]
        met = {"status": "bridge_found", "outcome": "En prøve", "decision": decision}
        file.db.table("disagreement").update(dispute, met)
        for position, (name, arguments) in enumerate((("For", "Et\nTo"), ("Imod", "")), 1):
            side = {"disagreement": dispute, "position": position, "name": name, "arguments": arguments}
            file.new("side_taken", side)
        quote = next(file.db.query("SELECT id FROM quotation WHERE node = ?", [ids[3]]))["id"]
        file.db.table("quotation").update(quote, {"person": said, "consent": "full"})
    came = read_content(LOSSLESS[format_].write(outline(file, meeting)).content, f"a.{format_}")
    assert list(came.notices) == []
    assert outcomes(file, import_meeting(file, came).meeting) == outcomes(file, meeting)


def test_a_follow_up_that_is_none_is_left_out_and_told() -> None:
    facts = '"followup": {"reason": 7, "agreement": "loud", "sides": [3], "vote": -1, "done_on": "snart", "x": {}}'
    node = '{"depth": 0, "kind": "decision", "text": "Rod", ' + facts + "}"
    came = json_.read(f'{{"format": "rundbord-map", "version": 1, "nodes": [{node}]}}'.encode(), "a.json")
    assert came.nodes[0].followup == {}
    assert [notice.n for notice in came.notices] == [6]
