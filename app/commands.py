"""The commands of `rundbord` that open a window, make a file or tell what is in one.

Everything heavier than click is imported inside the command that needs it, so that `info` answers at once.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.display import has_screen
from app.minutes.exchange.reading import MODULES
from app.terminal import sentence, tell
from db.errors import FileTrouble, Trouble, counted, words

if TYPE_CHECKING:
    from db.file import CommitteeFile

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

    With FILE the committee in it is opened in the window, or a mind map shown, ready to be imported; without
    anything the start screen is shown.
    """
    if ctx.invoked_subcommand is None:
        _show(ctx, None)


@click.command()
@click.argument("file", type=FILE)
@click.pass_context
def _open(ctx: click.Context, file: Path) -> None:
    """Open the committee in FILE, or look at the mind map or outline in it."""
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
def check(file: Path) -> None:
    """Find out whether FILE is sound; nothing is written."""
    from db.health import check as look_over

    found = look_over(file)
    for trouble in found[1:]:
        click.echo(sentence(trouble), err=True)
    if found:
        raise found[0]
    click.echo(tell(words("{name} is sound.")).format(name=file.name))


def _show(ctx: click.Context, path: Path | None) -> None:
    if not has_screen():
        raise Trouble(words("There is no screen here to show the window on."))
    if path is not None and path.suffix.lower()[1:] in MODULES:
        from app.map_window import open_map

        ctx.exit(open_map(path))
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
