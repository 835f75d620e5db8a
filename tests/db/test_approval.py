"""Minutes become final: versions kept with checksums, a locked map, addenda; and decisions read back to the room."""

from collections.abc import Callable

import pytest

from db import minutes
from db.agenda import meeting, plan_meeting, show_on_wall, shown
from db.approval import (
    add_addendum,
    add_comment,
    answer_comment,
    approval,
    approve,
    ask_for_comments,
    back_to_draft,
    comments,
    note_read_out,
    record_to_show,
    seal,
    sound,
    versions,
)
from db.cross_links import link_nodes
from db.errors import RuleBroken
from db.file import CommitteeFile
from db.items import add_item, change_item
from db.node_facts import set_link, write_detail
from db.read_back import begin_reading, end_reading, read_back, turn_page
from tests.conftest import Clock


@pytest.fixture
def held(file: CommitteeFile) -> int:
    """A meeting with an item, a point, a decision and an action."""
    id_ = plan_meeting(file, "Møde 1", "2024-03-05T16:00:00.000Z")
    item = add_item(file, id_, title="Aftaler", kind="decision")
    minutes.begin(file, id_)
    minutes.capture(file, id_, "Et ord", item=item)
    minutes.capture(file, id_, "! Vi mødes tirsdage", item=item)
    minutes.capture(file, id_, "> Skriv ud", item=item)
    return id_


def point(file: CommitteeFile, held: int) -> int:
    return next(node.id for node in minutes.tree_of(file, held).nodes.values() if node.kind == "point")


def test_each_state_keeps_the_text_as_it_stood(file: CommitteeFile, held: int, clock: Clock) -> None:
    note_read_out(file, held)
    minutes.write_node(file, point(file, held), "Et andet ord")
    clock.forward(days=1)
    ask_for_comments(file, held, "2024-03-19")
    assert approval(file, held).until_on == "2024-03-19"
    checksum = approve(file, held)
    kept = versions(file, held)
    assert [one.state for one in kept] == ["read_out", "comments", "approved"]
    assert all(sound(one) for one in kept)
    assert "Et ord" in kept[0].content
    assert "Et andet ord" in kept[1].content
    assert kept[2].sha256 == checksum == seal(kept[2].content) == approval(file, held).sha256
    assert meeting(file, held).minutes_status == "approved"


def test_approval_can_be_undone_like_everything_else(file: CommitteeFile, held: int) -> None:
    approve(file, held)
    file.undo()
    assert meeting(file, held).minutes_status == "draft"
    assert versions(file, held) == []
    minutes.capture(file, held, "Videre")


EDITS: list[tuple[str, Callable[[CommitteeFile, int, int], object]]] = [
    ("capture", lambda file, held, _node: minutes.capture(file, held, "Nyt")),
    ("begin", lambda file, held, _node: minutes.begin(file, held)),
    ("add", lambda file, _held, node: minutes.add_node(file, node, "Nyt")),
    ("write", lambda file, _held, node: minutes.write_node(file, node, "Andet")),
    ("kind", lambda file, _held, node: minutes.set_kind(file, node, "idea")),
    ("move", lambda file, _held, node: minutes.move_node(file, node, "down")),
    ("delete", lambda file, _held, node: minutes.delete_nodes(file, [node])),
    ("notes", lambda file, held, _node: minutes.add_from_notes(file, held, None, [])),
    ("detail", lambda file, _held, node: write_detail(file, node, "Mere")),
    ("link", lambda file, _held, node: set_link(file, node, "https://rundbord.dk")),
    ("cross link", lambda file, _held, node: link_nodes(file, node, node + 1)),
]


@pytest.mark.parametrize("edit", [edit for _, edit in EDITS], ids=[name for name, _ in EDITS])
def test_an_approved_map_takes_no_change(
    file: CommitteeFile, held: int, edit: Callable[[CommitteeFile, int, int], object]
) -> None:
    node = point(file, held)
    approve(file, held)
    before = minutes.tree_of(file, held).nodes
    with pytest.raises(RuleBroken, match="approved and locked"):
        edit(file, held, node)
    assert minutes.tree_of(file, held).nodes == before


def test_an_approved_map_can_still_be_folded(file: CommitteeFile, held: int) -> None:
    branch = minutes.tree_of(file, held).branches[0]
    approve(file, held)
    minutes.fold_node(file, branch.id, True)
    assert minutes.tree_of(file, held).nodes[branch.id].folded


def test_approved_minutes_are_shown_as_they_were_approved(file: CommitteeFile, held: int) -> None:
    approve(file, held)
    change_item(file, record_to_show(file, held).cases[0].id, title="Omdøbt")
    assert record_to_show(file, held).cases[0].title == "Aftaler"


def test_consent_that_is_taken_back_holds_for_approved_minutes_too(file: CommitteeFile, held: int) -> None:
    minutes.capture(file, held, '" Unge bliver talt om')
    quote = record_to_show(file, held).quotes[0].id
    with file.action("Consent"):
        file.db.table("quotation").update(quote, {"consent": "full"})
    approve(file, held)
    assert record_to_show(file, held).quotes[0].consent == "full"
    with file.action("Consent"):
        file.db.table("quotation").update(quote, {"consent": "internal"})
    assert record_to_show(file, held).quotes[0].consent == "internal"


def test_a_version_changed_outside_the_program_is_noticed(file: CommitteeFile, held: int) -> None:
    approve(file, held)
    kept = versions(file, held)[0]
    with file.action("Forge"):
        file.db.table("minutes_version").update(kept.id, {"content": kept.content.replace("Et ord", "Et svar")})
    assert not approval(file, held).intact


def test_only_approved_minutes_take_addenda_and_only_with_a_name(file: CommitteeFile, held: int) -> None:
    with pytest.raises(RuleBroken, match="not approved yet"):
        add_addendum(file, held, "Lotte", "Kl. 17.10 skal være 17.20.")
    approve(file, held)
    with pytest.raises(RuleBroken, match="needs the name"):
        add_addendum(file, held, " ", "Kl. 17.10 skal være 17.20.")
    with pytest.raises(RuleBroken, match="nothing written"):
        add_addendum(file, held, "Lotte", " ")
    add_addendum(file, held, "Lotte", "Kl. 17.10 skal være 17.20.")
    (addendum,) = approval(file, held).addenda
    assert (addendum.author, addendum.text) == ("Lotte", "Kl. 17.10 skal være 17.20.")


def test_comments_are_kept_and_answered_until_approval(file: CommitteeFile, held: int) -> None:
    comment = add_comment(file, held, "Yusuf", "Busserne mangler")
    answer_comment(file, comment, "followed")
    assert [(one.author, one.text, one.answer) for one in comments(file, held)] == [
        ("Yusuf", "Busserne mangler", "followed")
    ]
    approve(file, held)
    for again in (
        lambda: add_comment(file, held, "Yusuf", "For sent"),
        lambda: ask_for_comments(file, held, None),
        lambda: note_read_out(file, held),
        lambda: back_to_draft(file, held),
        lambda: approve(file, held),
    ):
        with pytest.raises(RuleBroken, match="approved and locked"):
            again()


def test_a_day_for_comments_must_be_a_day(file: CommitteeFile, held: int) -> None:
    with pytest.raises(RuleBroken, match="is not a date"):
        ask_for_comments(file, held, "på tirsdag")
    assert meeting(file, held).minutes_status == "draft"


def test_there_must_be_minutes_to_approve(file: CommitteeFile) -> None:
    id_ = plan_meeting(file, "Senere", "2024-05-05T16:00:00.000Z")
    with pytest.raises(RuleBroken, match="no minutes of meeting 1"):
        approve(file, id_)
    assert meeting(file, id_).minutes_status == "draft"


def test_decisions_then_actions_are_read_back_one_at_a_time(file: CommitteeFile, held: int) -> None:
    begin_reading(file, held)
    assert shown(file).stage == "read_back"
    read = []
    for _ in range(2):
        now = read_back(file)
        assert now is not None
        assert now.line is not None
        read.append((now.place, now.line.kind, now.line.text, now.line.item))
        turn_page(file, 1)
    assert read == [(0, "decision", "Vi mødes tirsdage", "Aftaler"), (1, "action", "Skriv ud", "Aftaler")]
    turn_page(file, 1)
    turn_page(file, -5)
    now = read_back(file)
    assert now is not None
    assert now.place == 0
    end_reading(file)
    assert read_back(file) is None
    assert shown(file).stage == "welcome"
    assert meeting(file, held).minutes_status == "read_out"


def test_a_reading_that_is_stopped_changes_nothing_about_the_minutes(file: CommitteeFile, held: int) -> None:
    begin_reading(file, held)
    end_reading(file, heard=False)
    assert meeting(file, held).minutes_status == "draft"
    assert versions(file, held) == []


def test_another_stage_takes_the_place_of_the_reading(file: CommitteeFile, held: int) -> None:
    begin_reading(file, held)
    show_on_wall(file, "agenda")
    assert shown(file).stage == "welcome"  # no meeting is open
    assert read_back(file) is None


def test_there_must_be_something_to_read(file: CommitteeFile) -> None:
    id_ = plan_meeting(file, "Senere", "2024-05-05T16:00:00.000Z")
    with pytest.raises(RuleBroken, match="no decisions or actions"):
        begin_reading(file, id_)
