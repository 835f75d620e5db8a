"""The last call: the names on the list to read out, and how it is closed - by the chair or by a show of hands."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.card import Card
from app.kit.fields import Number
from app.kit.flow import Flow
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.language import tr
from db.file import CommitteeFile
from db.speaking import Floor
from db.speaking_list import close_list, reopen_list

MOST_HANDS = 999


class LastCall(Card):
    """Shown from the last call until the list is closed or the call is taken back."""

    def __init__(self, file: CommitteeFile, close: Command, parent: QWidget | None = None) -> None:
        super().__init__(next=True, parent=parent)
        self.setObjectName("last_call_card")
        self.file = file
        self._names = Label("", "lead", wraps=True)
        self.rows.setContentsMargins(16, 10, 12, 10)
        self.rows.addWidget(Label(tr("Last call: read the names out"), "strong"))
        self.rows.addWidget(self._names)
        self.close_button = button_for(close, next=True, height=34)
        self.hands_for, self.hands_against = self._hands(tr("Hands for closing")), self._hands(tr("Hands against"))
        self.hands_for.setObjectName("hands_for")
        self.hands_against.setObjectName("hands_against")
        self.count = KeyButton(tr("Hands decide"), height=34)
        self.count.setObjectName("count_hands")
        self.count.setToolTip(tr("Closed when more hands are for it than against; both numbers are kept."))
        self.count.clicked.connect(self._on_count)
        self.back = KeyButton(tr("Not yet"), quiet=True, height=34)
        self.back.setObjectName("not_yet")
        self.back.setToolTip(tr("Leave the list open."))
        self.back.clicked.connect(lambda: reopen_list(self.file))
        self.rows.addWidget(Flow([self.close_button, self._vote(), self.back], gap=14, centred=False))

    def show_floor(self, there: Floor) -> None:
        """Show who is on the list, or nothing while nobody has called."""
        called = there.closed is not None and there.closed.closed_at is None and there.round is None
        self.setVisible(called)
        names = ", ".join(one.name for one in there.waiting)
        self._names.setText(names or tr("Nobody is on the list."))
        self.setAccessibleName(f"{tr('Last call: read the names out')} {self._names.text()}")

    def _vote(self) -> QWidget:
        vote = QWidget()
        row = QHBoxLayout(vote)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Label(tr("for", "hands for closing"), "hint"))
        row.addWidget(self.hands_for)
        row.addWidget(Label(tr("against", "hands against closing"), "hint"))
        row.addWidget(self.hands_against)
        row.addWidget(self.count)
        return vote

    def _hands(self, name: str) -> Number:
        made = Number(0, MOST_HANDS, name=name)
        made.setFixedWidth(64)
        return made

    def _on_count(self) -> None:
        close_list(self.file, self.hands_for.value(), self.hands_against.value())
        self.hands_for.setValue(0)
        self.hands_against.setValue(0)
