"""What one may want at once after a paste: a line that says how many notes came of it, with one button."""

from collections.abc import Callable

from app.board.bar import Bar
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.shell.errors import contained


class Toast(Bar):
    """A sentence and one answer; it goes when it is answered, closed, or something else is done."""

    def __init__(self) -> None:
        super().__init__("board_toast")
        self._sentence = Label("", "body", elided=True)
        self.answer = KeyButton("", "Ctrl+Shift+V", height=32)
        self.answer.setObjectName("board_toast_answer")
        self.row.addWidget(self._sentence, 1)
        self.row.addWidget(self.answer)
        self.add_cross()
        self._do: Callable[[], object] = self.close_it
        self.answer.clicked.connect(lambda: contained(self.give))

    def tell(self, sentence: str, answer: str, do: Callable[[], object]) -> None:
        """Say a sentence and offer an answer."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.answer.setText(answer)
        self.answer.setAccessibleName(answer)
        self._do = do
        self.show()

    def give(self) -> None:
        """Do what is offered."""
        do, self._do = self._do, self.close_it
        self.close_it()
        do()

    def open_now(self) -> bool:
        """Whether there is something to answer."""
        return not self.isHidden()
