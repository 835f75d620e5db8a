"""The hand-over as files: what stands in it, that HTML and PDF are whole, private and safe, and the command."""

from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.chair.handover_sheet import html_of, lines_of, pdf_of
from app.cli import main
from app.handover_files import write_handover
from db.agenda import meetings
from db.demo import write_demo
from db.errors import RuleBroken
from db.evening import close_meeting, start_meeting
from db.file import CommitteeFile, stamp
from db.handover_pack import pack, remove_tip, tips, write_tip
from db.preparation import tasks
from tests.conftest import Clock


@pytest.fixture
def held(file: CommitteeFile, clock: Clock) -> int:
    """A meeting that ended before its last item, with an action, a disagreement and a tip; another one is planned."""
    with file.action("Prepare"):
        for seat in (1, 2):
            file.new("person", {"name": f"Borger{seat} <b>Ek</b>", "kind": "citizen", "seat": seat})
        for number in (1, 2):
            start = stamp(clock() + timedelta(weeks=number - 1))
            made = file.new("meeting", {"number": number, "title": f"Møde {number}: Emne", "starts_at": start})
            duty = {"meeting": made, "person": number, "role": "chair", "position": 1, "status": "confirmed"}
            file.new("chair_duty", duty)
            for at in (1, 2):
                row = {"meeting": made, "position": at, "kind": "list", "title": f"Punkt {number}.{at}"}
                file.new("item", {**row, "planned_s": 600})
        file.new("action_item", {"meeting": 1, "text": "Ring til skolen", "owner": 2, "due_on": "2024-03-20"})
        file.new("action_item", {"meeting": 1, "text": "Er gjort", "status": "done"})
        made = file.new("disagreement", {"meeting": 1, "text": "Hvem betaler?"})
        file.new("side_taken", {"disagreement": made, "position": 1, "name": "Kommunen"})
    start_meeting(file, 1)
    clock.forward(minutes=17)
    close_meeting(file)
    write_tip(file, 1, "  Hold øje med\nkaffen ")
    return 1


def texts(file: CommitteeFile, meeting: int = 1) -> list[str]:
    return [line.text for line in lines_of(pack(file, meeting, "en"))]


def test_the_page_tells_what_is_open_what_ran_over_and_what_comes(file: CommitteeFile, held: int) -> None:
    found = texts(file)
    assert found[0].startswith("Hand-over after meeting 1 Emne")
    assert "Hold øje med kaffen" in found
    assert "Punkt 1.2" in found
    assert any(text.startswith("Ring til skolen – Borger2") for text in found)
    assert not any("Er gjort" in text for text in found)
    assert "Hvem betaler? (Kommunen)" in found
    assert "Punkt 1.1: 17 min instead of 10" in found
    assert any("Punkt 2.1 (10 min)" in text for text in found)
    assert any("Send out the agenda" in text for text in found)


def test_what_is_done_is_no_longer_handed_over(file: CommitteeFile, held: int) -> None:
    remove_tip(file, tips(file, 1)[0].id)
    assert "Tips" not in texts(file)
    file.undo()
    assert "Tips" in texts(file)
    with pytest.raises(RuleBroken):
        write_tip(file, 1, " ")


class Outline(HTMLParser):
    """Collects the tags in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert tag not in ("script", "link", "img")
        assert not any(name in ("src", "href") for name, _ in attrs)


def test_the_page_is_one_file_with_headings_in_order_and_no_markup_of_people(file: CommitteeFile, held: int) -> None:
    html = html_of(pack(file, 1, "en")).decode()
    outline = Outline()
    outline.feed(html)
    assert outline.tags.count("h1") == 1
    assert outline.tags.index("h1") < outline.tags.index("h2")
    assert html.count("<ul>") == html.count("</ul>") == html.count("<h2>")
    assert '<html lang="en">' in html
    assert "<b>" not in html
    assert "http" not in html


def test_the_pdf_holds_the_same_words(file: CommitteeFile, held: int, qapp: QApplication) -> None:
    content = pdf_of(pack(file, 1, "en"))
    assert content.startswith(b"%PDF")
    assert b"Hyperlegible" in content
    assert len(content) < 400_000


def test_both_files_are_written_and_replaced(
    file: CommitteeFile, held: int, tmp_path: Path, qapp: QApplication
) -> None:
    folder = tmp_path / "out" / "deep"
    assert [path.name for path in write_handover(file, 1, folder)] == [
        "hand-over-meeting-1.html", "hand-over-meeting-1.pdf",
    ]  # fmt: skip
    write_handover(file, 1, folder)
    assert len(list(folder.iterdir())) == 2


def test_a_last_meeting_without_anything_has_a_short_page(file: CommitteeFile, clock: Clock) -> None:
    with file.action("Prepare"):
        file.new("meeting", {"number": 1, "title": "Et", "starts_at": stamp(clock())})
    assert len(texts(file)) == 2


def test_every_meeting_of_the_demo_has_its_hand_over(tmp_path: Path, clock: Clock, qapp: QApplication) -> None:
    write_demo(tmp_path / "demo.rundbord", clock)
    with CommitteeFile(tmp_path / "demo.rundbord", clock) as demo:
        for one in meetings(demo):
            assert html_of(pack(demo, one.id, "da"))
            assert all(task.text for task in tasks(demo, one.id))


def test_the_command_writes_and_tells_the_paths(
    file: CommitteeFile, held: int, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.close()
    with pytest.raises(SystemExit) as ended:
        main(["handover", str(path), "--meeting", "1", "--to", str(tmp_path / "out")])
    assert ended.value.code == 0
    told = capsys.readouterr().out.split("\n")
    assert [Path(line).suffix for line in told if line] == [".html", ".pdf"]
    assert all(Path(line).stat().st_size for line in told if line)
    with pytest.raises(SystemExit) as ended:
        main(["handover", str(path), "--meeting", "9", "--to", str(tmp_path / "out")])
    assert ended.value.code == 1
