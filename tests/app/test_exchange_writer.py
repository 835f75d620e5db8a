"""Files of minutes: their names, whole or not at all, and every node of the committee's file in them."""

import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import minutes_commands
from app.minutes.exchange import writer
from app.minutes.exchange.outline import Outline, outline
from app.shell import files
from db import minutes
from db.agenda import plan_meeting
from db.errors import FileTrouble, Trouble
from db.file import CommitteeFile
from db.followup import action_items, set_due, set_owner
from db.people import add_person
from tests.app.exchange_samples import outline_of, point, small


@pytest.fixture
def meeting(file: CommitteeFile) -> int:
    """A meeting with a branch, a decision and an action below it, and the branch folded."""
    id_ = plan_meeting(file, "Møde 1: Hvem er vi?", "2024-03-05T16:00:00.000Z")
    with file.action("Lay out"):
        minutes.lay_out(file, id_)
    root = minutes.tree_of(file, id_).root
    assert root is not None
    branch = minutes.add_node(file, root.id, "Aftaler", "topic")
    minutes.capture(file, id_, "! Vi mødes tirsdage", parent=branch)
    minutes.capture(file, id_, "> Skriv ud", parent=branch)
    minutes.capture(file, id_, '" Unge bliver talt om', parent=branch)
    minutes.fold_node(file, branch, True)
    return id_


@pytest.fixture
def small_disk() -> Iterator[None]:
    """The system refuses to let any file grow beyond 1000 bytes, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def titled(title: str, number: int = 2) -> Outline:
    return Outline(**{**vars(small()), "title": title, "number": number})


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sådan gør vi i dag", "meeting-2-saadan-goer-vi-i-dag.mm"),
        ("Møde 2: Sådan gør vi i dag", "meeting-2-saadan-goer-vi-i-dag.mm"),
        ("Meeting 2", "meeting-2.mm"),
        ("../../etc/passwd", "meeting-2-etc-passwd.mm"),
        ("CON: aux? *<>|\"'\\", "meeting-2-con-aux.mm"),
        ("Café – Łódź 🙂", "meeting-2-cafe-łodz.mm"),
        ("שלום", "meeting-2-שלום.mm"),
        ("=1+1", "meeting-2-1-1.mm"),
        ("🙂", "meeting-2.mm"),
    ],
)
def test_names_tell_the_meeting_and_are_safe(title: str, name: str) -> None:
    assert writer.file_name(titled(title), "mm") == name


@pytest.mark.parametrize("sign", ["x", "ø", "漢", "𝔛"])
def test_names_of_endless_titles_are_cut(sign: str) -> None:
    name = writer.file_name(titled(sign * 10_000), "opml")
    assert len(name.encode()) <= files.LONGEST_NAME
    assert name.endswith(".opml")


def test_the_command_line_knows_every_format() -> None:
    assert tuple(writer.FORMATS) == minutes_commands.FORMATS
    assert set(writer.MODULES) == set(writer.FORMATS)


def test_all_nodes_of_a_folded_map_are_exported(
    file: CommitteeFile, meeting: int, tmp_path: Path, qapp: QApplication
) -> None:
    saved = list(writer.export(file, meeting, list(writer.FORMATS), tmp_path / "ud" / "her"))
    assert [one.path.name for one in saved] == [
        "meeting-1-hvem-er-vi-minutes-internal.pdf"
        if format_ == "minutes-pdf"
        else f"meeting-1-hvem-er-vi-internal.{format_}"
        for format_ in writer.FORMATS
    ]
    assert all(one.path.stat().st_size > 40 for one in saved)
    assert saved[0].path.read_bytes().count(b"<node ") == 5
    assert sorted(path.name for path in (tmp_path / "ud" / "her").iterdir()) == sorted(one.path.name for one in saved)


def test_only_the_owner_of_an_action_is_named(file: CommitteeFile, meeting: int) -> None:
    owner = add_person(file, "Åse Holm", "citizen")
    action = action_items(file, meeting)[0]
    set_owner(file, action.id, owner)
    set_due(file, action.id, "2024-04-01")
    points = outline(file, meeting).points
    assert [(one.kind, one.owner, one.due_on) for one in points if one.owner] == [("action", "Åse Holm", "2024-04-01")]


def test_a_meeting_without_minutes_is_told_in_a_sentence(file: CommitteeFile) -> None:
    id_ = plan_meeting(file, "Senere", "2024-05-05T16:00:00.000Z")
    with pytest.raises(Trouble, match="no minutes of meeting 1 yet"):
        outline(file, id_)


def test_an_export_that_lost_nodes_is_not_written(
    file: CommitteeFile, meeting: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.minutes.exchange import opml

    monkeypatch.setattr(opml, "_attributes", lambda one: {"text": one.text + "<outline "} if one.depth != 1 else {})
    with pytest.raises(Trouble, match="4 of 5 points"):
        list(writer.export(file, meeting, ["opml"], tmp_path / "ud"))
    assert not (tmp_path / "ud").exists()


def test_an_older_export_is_replaced(file: CommitteeFile, meeting: int, tmp_path: Path) -> None:
    first = next(writer.export(file, meeting, ["md"], tmp_path)).path
    minutes.capture(file, meeting, "Nyt punkt")
    assert next(writer.export(file, meeting, ["md"], tmp_path)).path == first
    assert "Nyt punkt" in first.read_text(encoding="utf-8")


def test_a_file_in_the_place_of_the_folder_is_told(file: CommitteeFile, meeting: int, tmp_path: Path) -> None:
    (tmp_path / "ud").write_text("en fil")
    for folder in (tmp_path / "ud", tmp_path / "ud" / "under"):
        with pytest.raises(FileTrouble, match="is a file"):
            list(writer.export(file, meeting, ["md"], folder))
    assert (tmp_path / "ud").read_text() == "en fil"


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(FileTrouble):
        files.save(b"x", tmp_path / "a.md")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_on_a_full_disk_the_older_export_stays_whole(tmp_path: Path, small_disk: None) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"before")
    with pytest.raises(FileTrouble):
        files.save(b"x" * 5_000, path)
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["a.md"]


def test_a_name_the_disk_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="too long"):
        files.save(b"x", tmp_path / ("x" * 300))


def test_a_map_whose_points_lost_their_place_is_refused(file: CommitteeFile, meeting: int) -> None:
    tree = minutes.tree_of(file, meeting)
    lost = next(node for node in tree.nodes.values() if node.kind == "decision")
    with file.action("Break"):
        file.db.table("node").update(lost.id, {"parent": lost.id})
    with pytest.raises(Trouble, match="1 points of the minutes have lost their place"):
        outline(file, meeting)


def test_sides_are_shared_out_where_none_were_kept() -> None:
    made = outline_of(point(1, 0, "Rod", "root"), point(2, 1, "A", "topic"))
    assert writer.render(made, "mm").nodes == 2
