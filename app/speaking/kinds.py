"""The kinds of entry on the speaking list: their words, keys and signs, and the row that chooses the next one."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.flow import Flow
from app.shell.language import tr
from db.errors import words
from db.speaking_rules import SPEECH


@dataclass(frozen=True)
class KindWords:
    """How a kind of entry is called and explained, its key, and the sign that stands for it before a name."""

    text: str
    key: str
    sign: str
    hint: str


KIND_WORDS: Final = {
    SPEECH: KindWords(words("Contribution"), "", "", words("An ordinary turn to speak.")),
    "remark": KindWords(words("Short remark"), "V", "-", words("About the last contribution, nothing new.")),
    "answer": KindWords(words("Answer"), "A", "=", words("The speaker answers the remarks.")),
    "question": KindWords(
        words("Question"), "Q", "?", words("To understand the speaker, who pauses and then goes on.")
    ),
    "information": KindWords(words("Factual information"), "Shift+U", "+", words("A fact that helps, no opinion.")),
    "procedure": KindWords(words("Point of order"), "D", "!", words("About how we do it: break, vote, time, noise.")),
}
SIGNS: Final = {said.sign: kind for kind, said in KIND_WORDS.items() if said.sign}


@dataclass(frozen=True)
class Written:
    """What was written into the field: the kind (None: as chosen), who is meant, and what it is about."""

    kind: str | None
    who: str
    about: str


def read_entry(text: str) -> Written:
    """'-do: the school' is a short remark by 'do' about the school; '12' the person in seat 12."""
    bare = text.strip()
    kind = SIGNS.get(bare[:1])
    who, _, about = (bare[1:] if kind else bare).partition(":")
    return Written(kind, who.strip(), about.strip())


def entry_word(kind: str) -> str:
    """What a kind of entry is called."""
    return tr(KIND_WORDS[kind].text) if kind in KIND_WORDS else tr("Contribution")


class KindChoice(QWidget):
    """The kind of the next one who signs up; `chosen` tells it. After each it is an ordinary contribution again."""

    chosen = Signal(str)

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        """`field` is where the name is written; it stands behind the kinds."""
        super().__init__(parent)
        self.setObjectName("kind_choice")
        self.kind = SPEECH
        self.buttons = {kind: self._button(kind) for kind in KIND_WORDS}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(Flow([*self.buttons.values(), field], gap=4))
        self.show_kind(SPEECH)

    def show_kind(self, kind: str) -> None:
        """Show which kind is chosen."""
        self.kind = kind
        for name, button in self.buttons.items():
            button.setChecked(name == kind)

    def _button(self, kind: str) -> KeyButton:
        said = KIND_WORDS[kind]
        made = KeyButton(tr(said.text), said.key, quiet=True, height=30)
        made.setObjectName(f"kind_{kind}")
        made.setCheckable(True)
        made.setToolTip(tr(said.hint))
        made.setAccessibleName(tr(said.text))
        made.setAccessibleDescription(tr(said.hint))
        made.clicked.connect(lambda: self.chosen.emit(kind))
        return made
