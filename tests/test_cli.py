"""The command `rundbord` as people type it: what it prints, what it leaves on the disk, how it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.minutes_commands import rundbord
from db.file import CommitteeFile, utc_now

Typed = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def typed(tmp_path: Path) -> Typed:
    """Types a command on a machine without a screen, in a folder of its own."""

    def run(*args: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))}
        own |= {
            "PYTHONPATH": str(Path(__file__).parent.parent),
            "HOME": str(tmp_path),
            "LANG": "C.UTF-8",
            **environment,
        }
        command = [sys.executable, "-m", "app", *map(str, args)]
        return subprocess.run(
            command, cwd=tmp_path, env=own, capture_output=True, text=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from db.demo import write_demo

    path = tmp_path_factory.mktemp("demo") / "demo.rundbord"
    write_demo(path, utc_now)
    return path


def one_sentence(done: subprocess.CompletedProcess[str], *, ours: bool = False) -> str:
    """What stands on stderr after trouble, which is one line, not a traceback, and ends as a sentence does."""
    assert done.returncode == 1, done
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].endswith((".", "?")), lines
    assert "Something in the program failed" not in lines[0] or ours, lines
    return lines[0]


class TestInfo:
    def test_json_has_the_fixed_keys(self, typed: Typed, demo: Path) -> None:
        done = typed("info", demo, "--json")
        assert done.returncode == 0, done.stderr
        facts = json.loads(done.stdout)
        assert list(facts) == ["committee", "members", "schema_version", "meetings"]
        keys = ["number", "title", "date", "items", "notes", "nodes", "decisions", "actions"]
        assert all(list(meeting) == keys for meeting in facts["meetings"])
        assert len(facts["meetings"]) == 9
        assert facts["members"] == 15
        second = next(meeting for meeting in facts["meetings"] if meeting["number"] == 2)
        assert second == {
            "number": 2,
            "title": "Møde 2: Sådan gør vi i dag",
            "date": "2022-08-23",
            "items": 11,
            "notes": 33,
            "nodes": 35,
            "decisions": 3,
            "actions": 4,
        }

    def test_json_is_utf8_whatever_the_terminal_speaks(self, typed: Typed, demo: Path) -> None:
        done = typed("info", demo, "--json", PYTHONIOENCODING="ascii")
        assert "Sådan gør vi i dag" in done.stdout

    def test_people_get_a_table(self, typed: Typed, demo: Path) -> None:
        lines = typed("info", demo).stdout.splitlines()
        assert "15" in lines[0]
        assert len(lines) == 11

    def test_a_terminal_without_our_letters_is_no_trouble(self, typed: Typed, demo: Path) -> None:
        done = typed("info", demo, PYTHONIOENCODING="ascii")
        assert done.returncode == 0, done.stderr
        assert "2022-08-23" in done.stdout

    def test_it_reads_a_file_that_may_only_be_read_and_leaves_nothing_beside_it(self, typed: Typed, demo: Path) -> None:
        before = demo.read_bytes()
        assert typed("info", demo).returncode == 0
        assert demo.read_bytes() == before
        assert [path.name for path in demo.parent.iterdir()] == [demo.name]

    def test_no_widget_is_loaded_for_it(self, demo: Path) -> None:
        script = (
            "import sys; from app.minutes_commands import rundbord\n"
            f"rundbord.main(['info', {str(demo)!r}], standalone_mode=False)\n"
            "print([name for name in sys.modules if name in ('PySide6.QtWidgets', 'PySide6.QtGui')])"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


class TestExport:
    def test_every_format_is_written_and_its_path_printed(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        done = typed(
            "export", demo, "--meeting", "2", "--as", "mm,opml,md,svg,png,pdf", "--to", tmp_path / "nyt" / "her"
        )
        assert (done.returncode, done.stderr) == (0, "")
        paths = [Path(line) for line in done.stdout.splitlines()]
        assert [path.name for path in paths] == [
            f"meeting-2-saadan-goer-vi-i-dag.{format_}" for format_ in ("mm", "opml", "md", "svg", "png", "pdf")
        ]
        assert all(path.stat().st_size > 1_000 for path in paths)
        assert sorted(path.name for path in (tmp_path / "nyt" / "her").iterdir()) == sorted(path.name for path in paths)

    def test_every_meeting_of_the_demo_can_be_exported(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        for number in range(1, 10):
            done = typed("export", demo, "--meeting", str(number), "--as", "mm,md", "--to", tmp_path / "ud")
            assert done.returncode == 0, done.stderr
        assert len(list((tmp_path / "ud").iterdir())) == 18

    def test_nobody_is_named_unless_the_internal_edition_is_asked_for(
        self, typed: Typed, demo: Path, tmp_path: Path
    ) -> None:
        args = ["export", demo, "--meeting", "6", "--as", "html,csv,docx,minutes-pdf", "--to", tmp_path]
        assert typed(*args).returncode == 0
        assert typed(*args, "--edition", "internal").returncode == 0
        public, inside = tmp_path / "meeting-6-fra-politik-til-handling", "-internal"
        assert "Nadia Elverdam" not in public.with_suffix(".html").read_text(encoding="utf-8")
        named = public.with_name(public.name + inside).with_suffix(".html")
        assert "Nadia Elverdam" in named.read_text(encoding="utf-8")
        assert len(list(tmp_path.iterdir())) == 8

    def test_all_meetings_are_written_with_one_command(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        done = typed("export", demo, "--meeting", "all", "--as", "html,ics", "--to", tmp_path / "alle")
        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) == len(list((tmp_path / "alle").iterdir())) == 18

    def test_a_template_that_is_no_word_document_is_told(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        (tmp_path / "skabelon.docx").write_text("ikke en skabelon")
        args = ["export", demo, "--meeting", "2", "--as", "docx", "--to", tmp_path / "ud"]
        told = one_sentence(typed(*args, "--template", tmp_path / "skabelon.docx"))
        assert "skabelon.docx" in told
        assert not (tmp_path / "ud").exists()

    def test_a_meeting_that_is_not_there_is_told_with_those_that_are(
        self, typed: Typed, demo: Path, tmp_path: Path
    ) -> None:
        told = one_sentence(typed("export", demo, "--meeting", "12", "--as", "md", "--to", tmp_path / "ud"))
        assert "12" in told
        assert not (tmp_path / "ud").exists()

    def test_a_file_in_the_place_of_the_folder_is_told(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        (tmp_path / "ud").write_text("en fil")
        assert "ud" in one_sentence(typed("export", demo, "--meeting", "2", "--as", "md", "--to", tmp_path / "ud"))
        assert (tmp_path / "ud").read_text() == "en fil"

    @pytest.mark.parametrize(
        "args",
        [
            ["--as", "md", "--to", "ud"],
            ["--meeting", "2", "--to", "ud"],
            ["--meeting", "2", "--as", "md"],
            ["--meeting", "to", "--as", "md", "--to", "ud"],
            ["--meeting", "2", "--as", "doc", "--to", "ud"],
            ["--meeting", "2", "--as", "md", "--to", "ud", "--edition", "secret"],
            ["--meeting", "2", "--as", ",", "--to", "ud"],
        ],
    )
    def test_wrong_use_ends_with_2(self, typed: Typed, demo: Path, args: list[str]) -> None:
        done = typed("export", demo, *args)
        assert done.returncode == 2
        assert "Usage: rundbord export" in done.stderr
        assert done.stdout == ""


class TestNew:
    def test_a_new_committee_is_a_sound_file_with_its_name(self, typed: Typed, tmp_path: Path) -> None:
        path = tmp_path / "nyt.rundbord"
        done = typed("new", path, "--name", "  Udvalget for 🙂 og שלום\x07 ")
        assert (done.returncode, done.stdout) == (0, f"{path}\n")
        facts = json.loads(typed("info", path, "--json").stdout)
        assert facts["committee"] == "Udvalget for 🙂 og שלום"
        assert facts["meetings"] == []
        assert typed("check", path).returncode == 0

    @pytest.mark.parametrize("name", ["", "   ", "\x01\x02"])
    def test_a_committee_without_a_name_is_not_made(self, typed: Typed, tmp_path: Path, name: str) -> None:
        one_sentence(typed("new", tmp_path / "nyt.rundbord", "--name", name))
        assert list(tmp_path.glob("nyt*")) == []

    def test_an_existing_file_is_never_written_over(self, typed: Typed, tmp_path: Path) -> None:
        (tmp_path / "nyt.rundbord").write_text("vigtigt")
        one_sentence(typed("new", tmp_path / "nyt.rundbord", "--name", "Udvalg"))
        assert (tmp_path / "nyt.rundbord").read_text() == "vigtigt"

    @pytest.mark.parametrize("name", ["=1+1", "<b>fed</b>", "x" * 10_000])
    def test_awkward_names_are_names(self, typed: Typed, tmp_path: Path, name: str) -> None:
        assert typed("new", tmp_path / "nyt.rundbord", "--name", name).returncode == 0
        assert json.loads(typed("info", tmp_path / "nyt.rundbord", "--json").stdout)["committee"] == name


class TestDemo:
    def test_it_writes_the_file_and_says_where(self, typed: Typed, tmp_path: Path) -> None:
        done = typed("demo", tmp_path / "ny" / "demo.rundbord", "--no-window")
        assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'ny' / 'demo.rundbord'}\n")
        assert [path.name for path in (tmp_path / "ny").iterdir()] == ["demo.rundbord"]

    def test_it_never_writes_over_a_file(self, typed: Typed, tmp_path: Path) -> None:
        (tmp_path / "demo.rundbord").write_text("vigtigt")
        one_sentence(typed("demo", tmp_path / "demo.rundbord", "--no-window"))
        assert (tmp_path / "demo.rundbord").read_text() == "vigtigt"

    def test_without_a_name_it_takes_a_free_one_among_the_documents(self, typed: Typed, tmp_path: Path) -> None:
        paths = [Path(typed("demo", "--no-window", XDG_DOCUMENTS_DIR=str(tmp_path)).stdout.strip()) for _ in range(2)]
        assert all(path.is_file() and path.is_relative_to(tmp_path) for path in paths)
        assert paths[0] != paths[1]


class TestCheck:
    def test_a_sound_file_is_said_to_be_sound(self, typed: Typed, demo: Path) -> None:
        done = typed("check", demo)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.count("\n") == 1

    def test_a_damaged_file_is_told(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        broken = tmp_path / "broken.rundbord"
        content = bytearray(demo.read_bytes())
        content[8_192:40_000] = bytes(40_000 - 8_192)
        broken.write_bytes(content)
        done = typed("check", broken)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert broken.read_bytes() == content


@pytest.mark.parametrize("command", [["info"], ["check"], ["export", "--meeting", "1", "--as", "md", "--to", "ud"]])
class TestRefusedFiles:
    def test_a_missing_file(self, typed: Typed, tmp_path: Path, command: list[str]) -> None:
        assert "ingen.rundbord" in one_sentence(typed(*command, tmp_path / "ingen.rundbord"))

    @pytest.mark.parametrize("content", [b"", b"hej", b"SQLite format 3\x00" + bytes(4_000)])
    def test_a_strange_file(self, typed: Typed, tmp_path: Path, command: list[str], content: bytes) -> None:
        (tmp_path / "fremmed.rundbord").write_bytes(content)
        one_sentence(typed(*command, tmp_path / "fremmed.rundbord"))
        assert (tmp_path / "fremmed.rundbord").read_bytes() == content

    def test_a_folder(self, typed: Typed, tmp_path: Path, command: list[str]) -> None:
        one_sentence(typed(*command, tmp_path))

    def test_a_file_that_is_open_elsewhere(self, typed: Typed, path: Path, command: list[str]) -> None:
        with CommitteeFile.create(path, utc_now, name="Udvalg"):
            assert path.name in one_sentence(typed(*command, path))


class TestTheCommandItself:
    def test_help_and_version(self, typed: Typed) -> None:
        assert typed("--version").stdout.startswith("rundbord, version ")
        text = typed("--help").stdout
        assert "rundbord [FILE]" in text
        assert all(command in text for command in ("demo", "new", "info", "export", "check"))

    @pytest.mark.parametrize("args", [["--nope"], ["info"], ["info", "a", "b"], ["new", "a"], ["check", "--fast", "a"]])
    def test_wrong_use_ends_with_2(self, typed: Typed, args: list[str]) -> None:
        done = typed(*args)
        assert done.returncode == 2
        assert "Usage: rundbord" in done.stderr

    def test_a_word_that_is_no_command_is_a_file_to_open(self, typed: Typed) -> None:
        assert "mangler.rundbord" in one_sentence(typed("mangler.rundbord"))

    def test_without_a_screen_the_window_is_not_tried(self, typed: Typed, demo: Path) -> None:
        assert "no screen" in one_sentence(typed(demo))

    def test_the_window_is_opened_with_the_file(
        self, monkeypatch: pytest.MonkeyPatch, path: Path, file: CommitteeFile
    ) -> None:
        """The window is the seam here: what it does has its own tests."""
        from app import facilitator

        opened: list[Path | None] = []
        monkeypatch.setattr(facilitator, "open_window", lambda path: opened.append(path) or 0)
        for args in ([], [str(path)]):
            assert CliRunner().invoke(rundbord, args).exit_code == 0
        assert opened == [None, path]

    def test_a_mistake_of_ours_is_one_sentence_and_a_log(self, typed: Typed, demo: Path, tmp_path: Path) -> None:
        broken = "import db.insight, app.cli; db.insight.counts = None; app.cli.main(['info', 'DEMO'])"
        command = [sys.executable, "-c", broken.replace("DEMO", str(demo))]
        own = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parent.parent)}
        done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
        assert "TypeError" in one_sentence(done, ours=True)
        log = next(tmp_path.rglob("rundbord.log"))
        assert str(log) in done.stderr
        assert "Traceback" in log.read_text(encoding="utf-8")

    def test_a_reader_that_has_had_enough_is_no_trouble(self, demo: Path) -> None:
        line = f"{sys.executable} -m app info {demo} | true"
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, text=True, check=False)
        assert "Traceback" not in done.stderr
        assert "Exception ignored" not in done.stderr
