"""How a command talks to the terminal: its language, one sentence for trouble, exit codes, the log of our mistakes."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from db.errors import Trouble, words

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

log = logging.getLogger(__name__)

# Qt takes the application away with the last reference to it.
_applications: list["QCoreApplication"] = []


def ended(command: click.Command, args: Sequence[str] | None) -> int:
    """Run a command and return its exit code: 0 done, 1 trouble, 2 wrong use; nothing gets past as a traceback."""
    try:
        return _told(command, args)
    except Exception as error:
        place = _begin_log()
        log.exception("rundbord %s", " ".join(sys.argv[1:]))
        click.echo(_failed(error, place), err=True)
        return 1


def _told(command: click.Command, args: Sequence[str] | None) -> int:
    """Run a command; whatever a person can do something about is told."""
    try:
        return int(command.main(args, prog_name="rundbord", standalone_mode=False) or 0)
    except click.UsageError as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    except click.ClickException as error:
        error.show()
        return 1
    except Trouble as trouble:
        click.echo(sentence(trouble), err=True)
        return 1
    except BrokenPipeError:
        # Whoever read has had enough; the rest has nowhere to go, nor has Python's last flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def have_application(*, drawing: bool = False) -> None:
    """Have what Qt needs to translate and, with `drawing`, to draw letters without a screen; the language is set."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is not None:
        return
    if drawing:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtGui import QGuiApplication

        _applications.append(QGuiApplication(["rundbord"]))
    else:
        _applications.append(QCoreApplication(["rundbord"]))
    from app.shell.language import set_language
    from app.shell.settings import Settings

    set_language(Settings().text("language", "system"))


def tell(text: str, n: int = -1) -> str:
    """A text in the language of the terminal."""
    have_application()
    from app.shell.language import tr

    return tr(text, "", n)


def sentence(trouble: Trouble) -> str:
    """The sentence of a trouble on one line."""
    have_application()
    from app.shell.language import say

    return " ".join(say(trouble).split())


def _begin_log() -> Path | None:
    """Have mistakes of ours written to the log of this user; returns where that is, None when it cannot be written."""
    from platformdirs import user_log_path

    path = user_log_path("rundbord", appauthor=False) / "rundbord.log"
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=path, encoding="utf-8", format=form, force=True)
    except OSError:
        logging.basicConfig(handlers=[logging.NullHandler()], force=True)
        return None
    return path


def _failed(error: Exception, place: Path | None) -> str:
    if place is None:
        return tell(words("Something in the program failed ({error}).")).format(error=type(error).__name__)
    text = words("Something in the program failed ({error}); the details are in {place}.")
    return tell(text).format(error=type(error).__name__, place=place)
