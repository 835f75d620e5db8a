"""What went wrong: a sentence on the laptop for trouble, a logged report for a mistake of ours."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.shell.language import say, tr
from db.errors import Trouble, trouble_of, words

log = logging.getLogger(__name__)


class Told(QObject):
    """Signals: `sentence(text)` for the banner of the laptop; never shown on the wall."""

    sentence = Signal(str)


told = Told()
_reported: set[str] = set()


def tell(trouble: Trouble) -> None:
    """Show the finished sentence of a trouble as a banner."""
    told.sentence.emit(say(trouble))


def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The one place where an exception out of a slot ends: `sys.excepthook`.

    A mistake of ours is logged once per distinct traceback; the meeting goes on, because its action was rolled back.
    """
    trouble = error if isinstance(error, Trouble) else trouble_of(error, tr(words("The file")))
    if trouble is not None:
        tell(trouble)
        return
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    report = "".join(traceback.format_exception(kind, error, trace))
    if report not in _reported:
        _reported.add(report)
        log.error("a mistake in the program:\n%s", report)
    told.sentence.emit(tr(words("Something in the program failed. Nothing is lost; the step was taken back.")))


def contained(do: Callable[[], object]) -> bool:
    """Do something Qt called us for; trouble is told, a mistake of ours ends in `hook`. True if nothing went wrong.

    An exception must not pass through Qt's events and filters: PySide 6.11 may end the program then.
    """
    try:
        do()
    except Trouble as trouble:
        tell(trouble)
        return False
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        return False
    return True


def install() -> None:
    """Make `hook` the end of every uncaught exception."""
    sys.excepthook = hook
