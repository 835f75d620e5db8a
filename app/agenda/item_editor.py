"""One agenda item to be changed: what is written is kept when a field is left, what is chosen is kept at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from app.agenda.fit import RoundFit
from app.agenda.item_fields import ItemFields
from app.agenda.words import minutes_of
from app.shell.actions import Command, run
from app.shell.language import tr
from db.agenda import DEFAULT_TURN_S, Item
from db.errors import words
from db.file import CommitteeFile
from db.items import change_item, fix_time, lead_item
from db.people import Person
from db.roles import lay_aside_for_item

TIMED = ("round", "list")


class ItemEditor(ItemFields):
    """The pane at the right of the plan."""

    def __init__(self, file: CommitteeFile, foot: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(foot, parent)
        self.file = file
        self.item: Item | None = None
        self.title.editingFinished.connect(self._on_title)
        self.outcome.editingFinished.connect(self._on_outcome)
        self.question.settled.connect(self._on_question)
        self.form.activated.connect(self._on_form)
        self.method.activated.connect(self._on_method)
        self.roles.chosen.connect(self._on_roles)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.turn.valueChanged.connect(self._on_turn)
        self.leaders.ticked.connect(self._on_leaders)
        self.card.seconds.connect(self._on_turn)
        self.fixed.chosen.connect(self._on_fixed)
        self.card.minutes.connect(self._on_minutes)
        self.show_item(None, [], [], [], None)

    def show_item(
        self, item: Item | None, led_by: Sequence[Person], near: Sequence[Person], everybody: Sequence[Person],
        fit: RoundFit | None,
    ) -> None:  # fmt: skip
        """Show an item; None leaves the pane empty. A field that is being written in keeps what stands there."""
        other = (self.item.id if self.item else None) != (item.id if item else None)
        self.item = item
        self.inside.setVisible(item is not None)
        if item is None:
            return
        self.head.setText(tr("Item {number}").format(number=item.position))
        put_line(self.title, item.title, other)
        put_line(self.outcome, item.outcome, other)
        if other or not (self.question.hasFocus() and self.question.document().isModified()):
            self._put_question(item.question)
        put_choice(self.form, item.kind)
        put_choice(self.method, item.method)
        self.roles.show_level(item.roles_aside)
        put_number(self.minutes, minutes_of(item.planned_s))
        put_number(self.turn, item.turn_s or DEFAULT_TURN_S)
        self.turn_field.setVisible(item.kind in TIMED)
        self.fixed.show_item(item, other)
        self.leaders.show_leaders(led_by, near, everybody)
        self.card.show_fit(fit)

    def settle(self) -> None:
        """Keep what stands in a field that is still being written in."""
        self._on_title()
        self._on_outcome()
        self._on_question()
        self.fixed.settle()

    def write_title(self) -> None:
        """Put the cursor into the title with all of it marked."""
        mark_all(self.title)

    def _put_question(self, text: str) -> None:
        if self.question.toPlainText() != text:
            with QSignalBlocker(self.question):
                self.question.setPlainText(text)
        self.question.document().setModified(False)

    def _on_title(self) -> None:
        if self.item is not None and self.title.isModified():
            self.title.setModified(False)
            self._change(lambda id_: change_item(self.file, id_, title=self.title.text()))

    def _on_outcome(self) -> None:
        if self.item is not None and self.outcome.isModified():
            self.outcome.setModified(False)
            self._change(lambda id_: change_item(self.file, id_, outcome=self.outcome.text()))

    def _on_question(self) -> None:
        if self.item is not None and self.question.toPlainText() != self.item.question:
            self.question.document().setModified(False)
            self._change(lambda id_: change_item(self.file, id_, question=self.question.toPlainText()))

    def _on_form(self, at: int) -> None:
        self._change(lambda id_: change_item(self.file, id_, kind=str(self.form.itemData(at))))

    def _on_method(self, at: int) -> None:
        self._change(lambda id_: change_item(self.file, id_, method=self.method.itemData(at)))

    def _on_roles(self, level: int | None) -> None:
        self._change(lambda id_: lay_aside_for_item(self.file, id_, level))

    def _on_minutes(self, minutes: int) -> None:
        self._change(lambda id_: change_item(self.file, id_, planned_s=60 * minutes))

    def _on_turn(self, seconds: int) -> None:
        self._change(lambda id_: change_item(self.file, id_, turn_s=seconds))

    def _on_fixed(self, time: tuple[int, int] | None) -> None:
        self._change(lambda id_: fix_time(self.file, id_, time))

    def _on_leaders(self, ids: list[int]) -> None:
        self._change(lambda id_: lead_item(self.file, id_, ids))

    def _change(self, do: Callable[[int], object]) -> None:
        if self.item is not None:
            id_ = self.item.id
            run(Command("change_item", words("Change the item"), "", "", "", lambda: do(id_)))


def put_line(line: QLineEdit, text: str, other: bool) -> None:
    """Show a text from the file, unless the line is being written in for the same thing (`other` is False)."""
    if other or not (line.hasFocus() and line.isModified()):
        if line.text() != text:
            with QSignalBlocker(line):
                line.setText(text)
                line.setCursorPosition(0)
        line.setModified(False)


def mark_all(line: QLineEdit) -> None:
    """Put the cursor into a line with all of it marked and its beginning in sight."""
    line.setFocus()
    line.setSelection(len(line.text()), -len(line.text()))


def put_number(box: QSpinBox, number: int) -> None:
    """Show a number from the file without telling that it was changed."""
    if box.value() != number:
        with QSignalBlocker(box):
            box.setValue(number)


def put_choice(box: QComboBox, key: str | None) -> None:
    """Show a choice from the file; a key this version does not know is shown as it is."""
    at = next((i for i in range(box.count()) if box.itemData(i) == key), -1)
    if at < 0:
        box.addItem(key or "", key)
        at = box.count() - 1
    box.setCurrentIndex(at)
