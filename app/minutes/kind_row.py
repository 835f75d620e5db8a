"""The kinds of point in a row under the minutes: legend and tool in one, the rarer ones behind "More"."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.kit.buttons import KeyButton
from app.minutes.kind_button import KindButton
from app.minutes.kinds import KEYED_KINDS, RARER_KINDS, kind_word
from app.shell.actions import Command, dress, run
from app.shell.language import tr

WIDE = 24


class KindRow(QWidget):
    """Buttons for the kinds; `commands` stand in the order of their keys."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        kinds = (*KEYED_KINDS, *RARER_KINDS)
        self._of = dict(zip(kinds, commands, strict=True))
        self.buttons = [KindButton(kind, self._of[kind]) for kind in KEYED_KINDS]
        self.more = KeyButton(tr("More"), icon="chevron-down", quiet=True, height=28)
        self.more.setObjectName("map_more_kinds")
        self.more.setToolTip(", ".join(kind_word(kind) for kind in RARER_KINDS))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self.open_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for button in (*self.buttons, self.more):
            row.addWidget(button)
        row.addStretch(1)

    def show_kind(self, kind: str, may_change: bool) -> None:
        """Tint the kind of the selected point."""
        for button in self.buttons:
            button.set_current(button.kind == kind)
            button.setEnabled(may_change)
        self.more.setText(kind_word(kind) if kind in RARER_KINDS else tr("More"))
        self.more.setEnabled(may_change)

    def fit(self, width: int) -> None:
        """Leave out the keys where there is no room for them; the last kinds go behind "More" before words are cut."""
        full = sum(button.full_width() for button in self.buttons) + self.more.sizeHint().width() + 34
        for button in self.buttons:
            button.show_cap(full <= width)
        left = width - 34 - self.more.sizeHint().width()
        for button in self.buttons:
            left -= button.sizeHint().width() + 2
            button.setVisible(left >= 0)

    def open_more(self) -> None:
        """Open the list of the rarer kinds."""
        menu = self.make_menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def make_menu(self) -> QMenu:
        """The rarer kinds with their keys."""
        menu = QMenu(self)
        menu.setObjectName("map_more_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        behind = [button.kind for button in self.buttons if button.isHidden()]
        for kind in (*behind, *RARER_KINDS):
            command = self._of[kind]
            action = dress(menu.addAction(f"{kind_word(kind)}\t{command.key}"), command)
            action.setObjectName(f"more_{kind}")
            action.triggered.connect(lambda _checked=False, c=command: run(c))
        return menu
