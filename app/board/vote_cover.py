"""The cover while the laptop goes from hand to hand: whose turn it is, who still has votes left, and the way in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kit.fields import Choice
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.person import Person, first_name


class Cover(QWidget):
    """Names only, never a choice. Signals: `picked(person)` when somebody else gets the laptop."""

    picked = Signal(int)

    def __init__(self, commands: Mapping[str, Command]) -> None:
        super().__init__()
        self.setObjectName("vote_cover_page")
        self.name, self._turn = Label("", "sentence", wraps=True), Label("", "lead", tone="ink2", wraps=True)
        self.names = Label("", "body", tone="ink2", wraps=True)
        self._mirror = Label("", "hint", wraps=True)
        for label in (self.name, self._turn, self.names, self._mirror):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.who = Choice(name=tr("Whose turn it is"))
        self.who.setObjectName("vote_who")
        self.who.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.who.activated.connect(lambda at: self.picked.emit(self.who.itemData(at)))
        self._uncover = button_for(commands["vote_uncover"], next=True, height=52)
        self._around = [button_for(commands["vote_before"]), self.who, button_for(commands["vote_later"])]
        self._lay_out()

    def show_turn(self, left: Sequence[Person], person: int | None, anybody: bool) -> None:
        """Say whose turn it is; with nobody left, that everybody has voted, or that nobody may."""
        name = next((one.name for one in left if one.id == person), "")
        if name:
            self.name.setText(tr("{name}, it is your turn").format(name=first_name(name)))
            self._turn.setText(tr("Nobody else looks. Uncover the ballot when you have the laptop."))
        else:
            self.name.setText(tr("Everybody has voted") if anybody else tr("Nobody in the room may vote"))
            self._turn.setText(tr("Close the vote to show the result.") if anybody else "")
        for widget in (self._uncover, *self._around):
            widget.setVisible(bool(name))
        self.names.setText(
            tr("Still to vote: {names}").format(names=", ".join(one.name for one in left)) if left else ""
        )
        mirrored = len(QGuiApplication.screens()) < 2 and bool(left)
        self._mirror.setText(
            tr("Does the wall show the same picture as the laptop? Turn the projector off meanwhile.")
            if mirrored
            else ""
        )
        self._show_choice(left, person)

    def _show_choice(self, left: Sequence[Person], person: int | None) -> None:
        self.who.blockSignals(True)
        self.who.clear()
        for one in left:
            self.who.addItem(one.name, one.id)
        self.who.setCurrentIndex(self.who.findData(person))
        self.who.blockSignals(False)
        for widget in self._around:
            widget.setEnabled(len(left) > 1)

    def _lay_out(self) -> None:
        row, main = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for widget in self._around:
            row.addWidget(widget)
        row.addStretch()
        main.addStretch()
        main.addWidget(self._uncover)
        main.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(14)
        rows.addStretch(2)
        rows.addWidget(self.name)
        rows.addWidget(self._turn)
        rows.addLayout(main)
        rows.addSpacing(8)
        rows.addLayout(row)
        rows.addStretch(1)
        rows.addWidget(self.names)
        rows.addWidget(self._mirror)
        rows.addStretch(1)
