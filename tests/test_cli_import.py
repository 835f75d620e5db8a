"""`rundbord import`: a map comes in from the command line, and what it could not bring is told."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from app.minutes.exchange.writer import FORMATS
from app.minutes_commands import rundbord
from app.terminal import ended
from db import minutes
from db.agenda import meetings, plan_meeting
from db.file import CommitteeFile, utc_now
from tests.app.map_samples import MAPS


@pytest.fixture
def committee(tmp_path: Path, qapp: QApplication) -> Path:
    path = tmp_path / "u.rundbord"
    with CommitteeFile.create(path, utc_now, name="Udvalget") as file:
        plan_meeting(file, "Møde 1", "2024-03-05T16:00:00.000Z")
    return path


def test_a_map_becomes_the_minutes_of_a_meeting(committee: Path) -> None:
    done = CliRunner().invoke(
        rundbord, ["import", str(committee), str(MAPS / "freeplane-1.2-styles.mm"), "--meeting", "1"]
    )
    assert done.exit_code == 0, done.output
    assert done.stdout == "8 points\n"
    assert re.search("formulas? (is|are) shown", done.stderr)
    with CommitteeFile(committee) as file:
        tree = minutes.tree_of(file, meetings(file)[0].id)
        assert len(tree) == 8
        assert file.undoable() == "Import a map"


def test_a_second_map_becomes_branches(committee: Path) -> None:
    for name in ("utf8-bom.mm", "list.txt"):
        CliRunner().invoke(rundbord, ["import", str(committee), str(MAPS / name), "--meeting", "1"])
    with CommitteeFile(committee) as file:
        assert [one.text for one in minutes.tree_of(file, 1).branches] == ["Ærø", "Dagsorden", "Evt."]


def test_without_a_meeting_a_new_one_is_made(committee: Path) -> None:
    assert CliRunner().invoke(rundbord, ["import", str(committee), str(MAPS / "outline.md")]).exit_code == 0
    with CommitteeFile(committee) as file:
        assert [one.title for one in meetings(file)] == ["Møde 1", "Byen i dag"]


@pytest.mark.parametrize(
    ("name", "number", "said"),
    [("ikke-her.mm", "1", "is not there"), ("utf8-bom.mm", "7", "There is no meeting 7")],
)
def test_trouble_is_one_sentence(
    committee: Path, capsys: pytest.CaptureFixture[str], name: str, number: str, said: str
) -> None:
    assert ended(rundbord, ["import", str(committee), str(MAPS / name), "--meeting", number]) == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert said in told[0]


def test_every_format_that_is_read_is_written_too() -> None:
    from app.minutes.exchange.reading import MODULES

    assert set(MODULES) - {"markdown"} <= set(FORMATS)
