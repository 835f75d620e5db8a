"""The command `rundbord`: opens the window, and what can be done with a committee's file without one.

Everything heavier than click is imported inside the command that needs it, so that `info` answers at once.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.terminal import ended, have_application, sentence, tell
from db.errors import FileTrouble, Trouble, counted, words

if TYPE_CHECKING:
    from db.agenda import Meeting
    from db.file import CommitteeFile

# The endings of app.minutes.exchange.writer.FORMATS, which is not loaded to read a command line; a test compares them.
FORMATS: Final = (
    "mm", "opml", "md", "mermaid", "xmind", "txt", "json", "svg", "png", "pdf", "html", "docx", "odt",
    "minutes-pdf", "csv", "xlsx", "ics",
)  # fmt: skip
DRAWN: Final = ("svg", "png", "pdf", "html", "docx", "odt", "minutes-pdf")
FILE = click.Path(path_type=Path)


class Doorkeeper(click.Group):
    """A group whose first word may be a file instead of a command: that file is opened in the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.get_command(ctx, args[0]) is not None
        return super().resolve_command(ctx, args) if known else ("open", _open, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["[FILE] | COMMAND [ARGS]..."]


class Formats(click.ParamType[Sequence[str]]):
    """A list of formats with commas between them, each once."""

    name = "formats"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Sequence[str]:
        wanted = [part.strip().lower() for part in str(value).split(",") if part.strip()]
        unknown = [part for part in wanted if part not in FORMATS]
        if unknown or not wanted:
            self.fail(f"{', '.join(unknown) or value!r} is no format; choose from {','.join(FORMATS)}", param, ctx)
        return list(dict.fromkeys(wanted))


class MeetingNumber(click.ParamType[int | None]):
    """The number of a meeting, or "all" for None."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | None:
        if str(value).strip().lower() == "all":
            return None
        try:
            return int(value)
        except ValueError:
            self.fail(f"{value!r} is no number of a meeting, nor all", param, ctx)


def _version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    """Print which version this is; in a checkout that is not installed pyproject.toml knows it."""
    if not wanted:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("rundbord")
    except PackageNotFoundError:
        import tomllib

        project = Path(__file__).parent.parent / "pyproject.toml"
        number = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    click.echo(f"rundbord, version {number}")
    ctx.exit()


@click.group(cls=Doorkeeper, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version and exit."
)
@click.pass_context
def rundbord(ctx: click.Context) -> None:
    """Run a committee's meeting from one laptop, with the room looking at the wall.

    With FILE the committee in it is opened in the window; without anything the start screen is shown.
    """
    if ctx.invoked_subcommand is None:
        _show(ctx, None)


@click.command()
@click.argument("file", type=FILE)
@click.pass_context
def _open(ctx: click.Context, file: Path) -> None:
    """Open the committee in FILE."""
    if not file.exists():
        raise FileTrouble(
            words("{name} is not there. Was it moved or renamed, or is a disk not connected?"), name=file.name
        )
    _show(ctx, file)


@rundbord.command()
@click.argument("file", type=FILE, required=False)
@click.option("--no-window", is_flag=True, help="Write the file only.")
@click.pass_context
def demo(ctx: click.Context, file: Path | None, no_window: bool) -> None:
    """Write the demo committee and open it.

    Without FILE it is written among your documents; a file that is there is never written over.
    """
    from db.demo import write_demo
    from db.file import utc_now

    path = file or _free_name()
    _make_folder(path.absolute().parent)
    write_demo(path, utc_now)
    click.echo(path)
    if not no_window:
        _show(ctx, path)


@rundbord.command()
@click.argument("file", type=FILE)
@click.option("--name", required=True, help="What the committee is called.")
def new(file: Path, name: str) -> None:
    """Make FILE for a new committee."""
    from db.file import CommitteeFile, clean, utc_now

    if not clean(name):
        raise Trouble(words("A committee needs a name."))
    CommitteeFile.create(file, utc_now, name=name).close()
    click.echo(file)


@rundbord.command()
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def info(file: Path, as_json: bool) -> None:
    """Tell what is in FILE."""
    from db.file import CommitteeFile

    with CommitteeFile(file, read_only=True) as opened:
        facts = _facts(opened)
    # JSON is UTF-8 whatever the terminal speaks (RFC 8259).
    click.echo(json.dumps(facts, ensure_ascii=False, indent=2).encode() if as_json else _table(facts))


@rundbord.command()
@click.argument("file", type=FILE)
@click.option(
    "--meeting", "number", type=MeetingNumber(), required=True, help="A meeting's number, as in info; or all."
)
@click.option("--as", "formats", type=Formats(), required=True, help=f"Any of {','.join(FORMATS)}.")
@click.option("--to", "folder", type=FILE, required=True, help="The folder the files are written to.")
@click.option(
    "--edition",
    type=click.Choice(["public", "internal"]),
    default="public",
    show_default=True,
    help="public names nobody and leaves out what is not for outside; internal holds everything.",
)
@click.option("--template", type=FILE, help="A Word document of your own for docx.")
def export(
    file: Path, number: int | None, formats: Sequence[str], folder: Path, edition: str, template: Path | None
) -> None:
    """Write the minutes of a meeting as files.

    Prints a path per line. Files of an earlier export into the same folder are replaced. With --meeting all the
    meetings that have minutes are written one after the other; Ctrl+C stops between two files.
    """
    from db.file import CommitteeFile

    with CommitteeFile(file, read_only=True) as opened:
        found = [_meeting(opened, number).id] if number is not None else _written(opened)
        have_application(drawing=any(format_ in DRAWN for format_ in formats))
        from app.minutes.exchange import writer

        for meeting_id in found:
            for saved in writer.export(opened, meeting_id, formats, folder, edition=edition, template=template):
                click.echo(saved.path)
                if saved.notice:
                    click.echo(saved.notice, err=True)


@rundbord.command()
@click.argument("file", type=FILE)
@click.option("--meeting", "number", type=int, required=True, help="The meeting's number, as in info.")
@click.option("--to", "folder", type=FILE, required=True, help="The folder the files are written to.")
def handover(file: Path, number: int, folder: Path) -> None:
    """Write what the next pair of chairs needs after a meeting, as a page and a PDF.

    Internal: it names people. Prints a path per line; files of the same name are replaced.
    """
    from db.file import CommitteeFile

    with CommitteeFile(file, read_only=True) as opened:
        found = _meeting(opened, number)
        have_application(drawing=True)
        from app.handover_files import write_handover

        for path in write_handover(opened, found.id, folder):
            click.echo(path)


@rundbord.command(name="import")
@click.argument("file", type=FILE)
@click.argument("map_file", metavar="MAPFILE", type=FILE)
@click.option("--meeting", "number", type=int, help="The meeting it becomes branches of; without it a new meeting.")
def bring_in(file: Path, map_file: Path, number: int | None) -> None:
    """Write the map or outline in MAPFILE into the minutes of a meeting.

    Prints how many points were written; what could not be carried is told on stderr.
    """
    from app.minutes.exchange.reading import read
    from db.file import CommitteeFile
    from db.map_import import import_branches, import_meeting

    have_application()
    incoming = read(map_file)
    with CommitteeFile(file) as opened:
        if number is None:
            done = import_meeting(opened, incoming)
        else:
            done = import_branches(opened, _meeting(opened, number).id, incoming)
        click.echo(tell(counted("%n points", "", 1), done.nodes))
    for notice in (*incoming.notices, *done.notices):
        click.echo(tell(notice.text, notice.n).format(**notice.values), err=True)


@rundbord.command()
@click.argument("file", type=FILE)
def check(file: Path) -> None:
    """Find out whether FILE is sound; nothing is written."""
    from db.health import check as look_over

    found = look_over(file)
    for trouble in found[1:]:
        click.echo(sentence(trouble), err=True)
    if found:
        raise found[0]
    click.echo(tell(words("{name} is sound.")).format(name=file.name))


def main(args: Sequence[str] | None = None) -> None:
    """Run a command and end the process: 0 done, 1 trouble told in a sentence on stderr, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter is no reason to stop
    sys.exit(ended(rundbord, args))


def _show(ctx: click.Context, path: Path | None) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        # Qt would end the process on the spot.
        raise Trouble(words("There is no screen here to show the window on."))
    from app.facilitator import open_window

    ctx.exit(open_window(path))


def _free_name() -> Path:
    """A name among the user's documents that no file has yet."""
    from platformdirs import user_documents_path

    folder, stem, count = user_documents_path(), "rundbord-demo", 1
    path = folder / f"{stem}.rundbord"
    while path.exists():
        count += 1
        path = folder / f"{stem}-{count}.rundbord"
    return path


def _make_folder(folder: Path) -> None:
    from db.errors import trouble_of

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_of(error, folder.name) or error from error


def _meeting(file: "CommitteeFile", number: int) -> "Meeting":
    from db.agenda import meetings

    known = {meeting.number: meeting for meeting in meetings(file)}
    if not known:
        raise Trouble(words("There are no meetings in {name} yet."), name=file.path.name)
    if number not in known:
        numbers = ", ".join(map(str, sorted(known)))
        raise Trouble(words("There is no meeting {number}; there are: {numbers}."), number=number, numbers=numbers)
    return known[number]


def _written(file: "CommitteeFile") -> list[int]:
    """The meetings that have minutes, in their order."""
    from db.agenda import meetings
    from db.minutes import tree_of

    found = [meeting.id for meeting in meetings(file) if tree_of(file, meeting.id).root]
    if not found:
        raise Trouble(words("There are no minutes in {name} yet."), name=file.path.name)
    return found


def _facts(file: "CommitteeFile") -> dict[str, Any]:
    """What `info` tells, as it stands in its JSON; dates are local and ISO."""
    from db.agenda import meetings
    from db.committee import committee
    from db.file import moment
    from db.insight import counts
    from db.people import people
    from db.schema import SCHEMA_VERSION

    return {
        "committee": committee(file).name,
        "members": sum(1 for person in people(file) if person.kind != "guest"),
        "schema_version": SCHEMA_VERSION,
        "meetings": [
            {
                "number": meeting.number,
                "title": meeting.title,
                "date": moment(meeting.starts_at).astimezone().date().isoformat(),
                **vars(counts(file, meeting.id)),
            }
            for meeting in meetings(file)
        ],
    }


def _table(facts: dict[str, Any]) -> str:
    """The same for people."""
    heads = [
        tell(words("No.")), tell(words("Date")), tell(words("Items")), tell(words("Notes")),
        tell(words("Nodes")), tell(words("Decisions")), tell(words("Actions")), tell(words("Title")),
    ]  # fmt: skip
    keys = ("number", "date", "items", "notes", "nodes", "decisions", "actions", "title")
    rows = [heads, *([str(meeting[key]) for key in keys] for meeting in facts["meetings"])]
    widths = [max(len(row[at]) for row in rows) for at in range(len(keys) - 1)]
    lines = [
        "  ".join([*(cell.rjust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    ]
    members = tell(counted("%n members", "", 1), facts["members"])
    return "\n".join([f"{facts['committee']} ({members})", *(lines if facts["meetings"] else [])])


if __name__ == "__main__":
    main()
