"""The two commands that hand the chair on for one item and take it back, and the menu of who can take it."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.kit.kind_icon import kind_icon
from app.shell.actions import Command, run
from app.shell.language import tr
from db.agenda import Item, current_item
from db.errors import words
from db.file import CommitteeFile
from db.handover import can_take, chairs_of, hand_chair, handovers, in_force, stand_ins, take_back, usual_chairs
from db.people import short_names


def hand_commands(file: CommitteeFile, owner: QWidget) -> list[Command]:
    """Hand the chair on (Alt+H) and take it back (Alt+O); the menu opens over the middle of `owner`."""

    def handed() -> bool:
        item = current_item(file)
        return item is not None and in_force(handovers(file, item.id)) is not None

    return [
        Command("hand_chair", words("Hand over the chair …"), "Alt+H", "account-switch-outline",
                words("Let somebody else lead this item"), lambda: _ask(file, owner),
                lambda: current_item(file) is not None),
        Command("take_back_chair", words("Take the chair back"), "Alt+O", "account-arrow-left-outline",
                words("Those who led this item first lead it again"), lambda: take_back(file), handed),
    ]  # fmt: skip


def who_leads(file: CommitteeFile, item: Item) -> str:
    """Who leads an item now, in first names: "Birthe for Helge" when the chair was handed on, "" for nobody."""
    usual = usual_chairs(file, item)
    taken = stand_ins(file, item.meeting).get(item.id)
    if taken is None:
        return " + ".join(short_names(usual).values())
    names = short_names([taken, *(one for one in usual if one.id != taken.id)])
    name = names.pop(taken.id)
    others = " + ".join(names.values())
    return tr("{name} for {others}", "leads in their place").format(name=name, others=others) if others else name


def fill_takers(menu: QMenu, file: CommitteeFile, item: Item) -> None:
    """Offer everybody who can take the chair, and the way back where it was handed on."""
    menu.clear()
    leading = {person.id for person in chairs_of(file, item)}
    for person in can_take(file, item):
        text = person.name.replace("&", "&&")
        if person.id in leading:
            text = tr("{name} alone", "leads the item").format(name=text)
        entry = QAction(kind_icon(person.kind), text, menu)
        entry.setObjectName(f"take_{person.id}")
        entry.triggered.connect(partial(_give, file, person.id))
        menu.addAction(entry)


def _ask(file: CommitteeFile, owner: QWidget) -> None:
    item = current_item(file)
    if item is None:
        return
    menu = owner.findChild(QMenu, "hand_chair_menu") or QMenu(owner)
    menu.setObjectName("hand_chair_menu")
    fill_takers(menu, file, item)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    size = menu.sizeHint()
    menu.popup(owner.mapToGlobal(QPoint((owner.width() - size.width()) // 2, max(0, owner.height() // 4))))


def _give(file: CommitteeFile, person: int, _checked: bool = False) -> None:
    run(Command("hand_chair_to", words("Hand over the chair"), "", "", "", partial(hand_chair, file, person)))
