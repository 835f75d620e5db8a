"""The commands of `rundbord` that write minutes out of a committee's file and bring maps into it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.commands import FILE, rundbord
from app.terminal import have_application, tell
from db.errors import Trouble, counted, words

if TYPE_CHECKING:
    from db.agenda import Meeting
    from db.file import CommitteeFile

__all__ = ["FORMATS", "rundbord"]

# The endings of app.minutes.exchange.writer.FORMATS, which is not loaded to read a command line; a test compares them.
FORMATS: Final = (
    "mm", "opml", "md", "mermaid", "xmind", "txt", "json", "svg", "png", "pdf", "html", "docx", "odt",
    "minutes-pdf", "csv", "xlsx", "ics",
)  # fmt: skip
DRAWN: Final = ("svg", "png", "pdf", "html", "docx", "odt", "minutes-pdf")


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
