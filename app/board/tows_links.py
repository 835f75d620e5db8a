"""The notes a strategy stands on, as small buttons that let go of one, and a choice of further ones."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.board.tows_words import ONE_OF, short
from app.kit.buttons import KeyButton
from app.kit.clear import clear
from app.kit.fields import Choice
from app.kit.label import Label
from app.shell.errors import contained
from app.shell.language import tr
from db.crossing import link_note
from db.file import CommitteeFile
from db.strategies import Factor, Strategy

SHOWN: Final = 24


class LinkRow(QWidget):
    """One row: what it stands on, and what it may stand on besides."""

    def __init__(self, file: CommitteeFile) -> None:
        super().__init__()
        self.setObjectName("tows_links")
        self._file = file
        self._strategy = 0
        self._key: object = None
        self.choice = Choice(name=tr("Link to a note"))
        self.choice.setObjectName("tows_link")
        self.choice.setMaximumWidth(210)
        self.choice.activated.connect(self._on_chosen)
        self._held = QHBoxLayout()
        self._held.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(tr("Stands on"), "hint"))
        row.addLayout(self._held, 1)
        row.addWidget(self.choice)

    def show_strategy(self, strategy: Strategy, factors: Sequence[Factor]) -> None:
        """Show the links of a strategy."""
        key = (strategy.id, strategy.notes, tuple(factors))
        if key == self._key:
            return
        self._key, self._strategy = key, strategy.id
        clear(self._held)
        for factor in factors:
            if factor.id in strategy.notes:
                button = KeyButton(f"{short(factor.text, SHOWN)} ×", quiet=True, height=28)
                button.setObjectName(f"tows_unlink_{factor.id}")
                button.setToolTip(tr("No longer stands on: {text}").format(text=factor.text))
                button.setAccessibleName(button.toolTip())
                button.clicked.connect(partial(self._link, factor.id, False))
                self._held.addWidget(button)
        self._held.addStretch(1)
        self.choice.clear()
        self.choice.addItem(tr("Link to a note …"), 0)
        for factor in factors:
            if factor.id not in strategy.notes:
                self.choice.addItem(f"{tr(ONE_OF[factor.key])}: {short(factor.text, 60)}", factor.id)
        self.choice.view().setMinimumWidth(460)

    def _on_chosen(self, at: int) -> None:
        note = self.choice.itemData(at)
        if note:
            self._link(note, True)

    def _link(self, note: int, on: bool) -> None:
        contained(partial(link_note, self._file, self._strategy, note, on))
