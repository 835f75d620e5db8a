"""The menus of the rota: who swaps evenings with whom, who leads instead, and who has an apology."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.kit.kind_icon import kind_icon
from app.shell.language import short_day, tr
from db.chair import Evening
from db.file import moment
from db.people import Person, first_name

Swap = Callable[[int, int, int], object]
Choose = Callable[[list[int]], object]


def fill_swaps(menu: QMenu, evening: Evening, others: Sequence[Evening], people: Sequence[Person], swap: Swap,
               choose: Choose) -> None:  # fmt: skip
    """Offer for each chair who can swap evenings with them and who can lead instead, and a chair where one is missing.

    Args:
        swap: called with a chair, another evening, and whom of it they swap with.
        choose: called with who shall lead the evening.
    """
    empty(menu)
    leading = [one.id for one in evening.chairs]
    free = [one for one in people if one.id not in leading]
    for chair in evening.chairs:
        part = menu.addMenu(kind_icon(chair.kind), chair.name.replace("&", "&&"))
        part.setObjectName(f"swap_{chair.id}")
        for other in others:
            if chair.id not in [one.id for one in other.chairs]:
                for one in other.chairs:
                    if one.id not in leading:
                        _offer_swap(part, chair, other, one, swap)
        part.addSeparator()
        for one in free:
            rest = [one.id if id_ == chair.id else id_ for id_ in leading]
            text = tr("{name} leads instead").format(name=one.name)
            _offer(part, one, text, f"instead_{chair.id}_{one.id}", partial(choose, rest))
    if len(leading) < 2:
        part = menu.addMenu(tr("Choose who leads"))
        part.setObjectName("choose")
        for one in free:
            _offer(part, one, one.name, f"choose_{one.id}", partial(choose, [*leading, one.id]))


def fill_apologies(menu: QMenu, evening: Evening, skip: Callable[[int], object]) -> None:
    """Offer the chairs of an evening; `skip` is called with the one who cannot come."""
    empty(menu)
    for chair in evening.chairs:
        _offer(menu, chair, chair.name, f"skip_{chair.id}", partial(skip, chair.id))


def empty(menu: QMenu) -> None:
    """Take everything out of a menu; Qt would keep the menus inside it."""
    menu.clear()
    for inner in menu.findChildren(QMenu):
        inner.setParent(None)
        inner.deleteLater()


def _offer_swap(menu: QMenu, chair: Person, other: Evening, one: Person, swap: Swap) -> None:
    text = tr("Swap with {name}, meeting {number} on {day}").format(
        name=first_name(one.name), number=other.meeting.number, day=short_day(moment(other.meeting.starts_at))
    )
    name = f"swap_{chair.id}_{other.id}_{one.id}"
    _offer(menu, one, text, name, lambda: swap(chair.id, other.id, one.id))


def _offer(menu: QMenu, one: Person, text: str, name: str, do: Callable[[], object]) -> None:
    action = QAction(kind_icon(one.kind), text.replace("&", "&&"), menu)
    action.setObjectName(name)
    action.triggered.connect(lambda _checked=False: do())
    menu.addAction(action)
