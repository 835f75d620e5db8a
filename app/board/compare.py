"""This SWOT beside an earlier one on the laptop: what moved, what is new, what is gone, as a list or as a picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from app.board.compare_picture import SIGNS
from app.board.cross_stage import compare_drawing, swot_name
from app.board.small_board import draw_small_board
from app.board.tows_picture import PictureView
from app.board.tows_words import ONE_OF
from app.kit.buttons import KeyButton
from app.kit.card import EmptyState
from app.kit.fields import Choice
from app.kit.label import Label
from app.shell.actions import Command, button_for
from app.shell.errors import contained
from app.shell.language import tr
from db.board_rows import Board, find_board
from db.crossing import compare_with, crossing
from db.file import CommitteeFile
from db.swot_compare import BETTER, WORSE, Comparison, EarlierSwot, comparison, earlier_swots


class ComparePage(QWidget):
    """Two SWOTs of the committee.

    Signals:
        left: Esc, or the button back.
    """

    left = Signal()

    def __init__(self, file: CommitteeFile, commands: dict[str, Command]) -> None:
        super().__init__()
        self.setObjectName("swot_compare")
        self._file = file
        self._board: Board | None = None
        self._known: list[EarlierSwot] = []
        self.beside = False
        self.choice = Choice(name=tr("Earlier SWOT"))
        self.choice.setObjectName("swot_earlier")
        self.choice.activated.connect(self._on_chosen)
        self.list = QListWidget()
        self.list.setObjectName("swot_changes")
        self.list.setAccessibleName(tr("What has changed"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture = PictureView("swot_beside")
        self.counts = Label("", "hint")
        self._commands = commands
        self._buttons = {name: button_for(commands[name], height=34) for name in ("swot_turn_over", "swot_on_wall")}
        self._lay_out()
        self.setFocusProxy(self.list)

    @property
    def face(self) -> str:
        """What the wall would show."""
        return "beside" if self.beside else "changes"

    @property
    def earlier(self) -> Board | None:
        """The SWOT that is compared with: the one chosen, else the newest before."""
        asked = crossing(self._file, self._board.id).earlier if self._board else None
        known = [one.board for one in self._known]
        return next((one for one in known if one.id == asked), known[0] if known else None)

    def show_board(self, board_id: int) -> None:
        """Compare a board with the SWOT chosen for it, or with the newest before it."""
        self._board = find_board(self._file, board_id)
        self._known = earlier_swots(self._file, self._board) if self._board else []
        earlier = self.earlier
        self._stack.setCurrentIndex(0 if earlier is not None else 1)
        if earlier is None or self._board is None:
            return
        self.choice.clear()
        for one in self._known:
            self.choice.addItem(f"{one.board.title} · {swot_name(self._file, one.board)}", one.board.id)
        self.choice.setCurrentIndex(self.choice.findData(earlier.id))
        found = comparison(self._file, earlier.id, self._board.id)
        self._show_list(found)
        told = tr("{moved} moved · {new} new · {gone} gone · {stayed} stayed")
        told = told.format(moved=len(found.moved), new=len(found.new), gone=len(found.gone), stayed=len(found.stayed))
        self.counts.setText(told)
        self.picture.show_drawing(compare_drawing(self._file, earlier, self._board, "beside"), told)
        self._show_way()

    def show_buttons(self) -> None:
        """Turn off what makes no sense now."""
        for name, button in self._buttons.items():
            button.setEnabled(self._commands[name].when())

    def turn_over(self) -> None:
        """Show the picture instead of the list, or the list again."""
        self.beside = not self.beside
        self._show_way()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            contained(self.left.emit)
        else:
            super().keyPressEvent(event)

    def _show_way(self) -> None:
        self.list.setVisible(not self.beside)
        self.picture.setVisible(self.beside)

    def _show_list(self, found: Comparison) -> None:
        at = self.list.currentRow()
        self.list.clear()
        if found.moved:
            self._add_heading(tr("Moved"))
        for match in found.moved:
            way = f"{tr(ONE_OF[match.before.key])} → {tr(ONE_OF[match.after.key])}"
            news = tr("good news") if match.way in BETTER else tr("watch this") if match.way in WORSE else ""
            self._add(f"{way}{f' ({news})' if news else ''}: {match.after.text}", strong=True)
        for heading, sign, held in ((tr("New"), "new", found.new), (tr("Gone"), "gone", found.gone)):
            if held:
                self._add_heading(heading)
            for one in held:
                self._add(f"{SIGNS[sign]} {tr(ONE_OF[one.key])}: {one.text}")
        if found.stayed:
            self._add_heading(tr("Stayed"))
        for match in found.stayed:
            self._add(f"{tr(ONE_OF[match.after.key])}: {match.after.text}")
        self.list.setCurrentRow(max(1, min(at, self.list.count() - 1)))

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        cut = self.list.font()
        cut.setBold(True)
        item.setFont(cut)
        self.list.addItem(item)

    def _add(self, text: str, *, strong: bool = False) -> None:
        item = QListWidgetItem(text)
        cut = self.list.font()
        cut.setBold(strong)
        item.setFont(cut)
        self.list.addItem(item)

    def _on_chosen(self, at: int) -> None:
        board, earlier = self._board, self.choice.itemData(at)
        if board is not None and earlier is not None:
            contained(lambda: compare_with(self._file, board.id, earlier))

    def _lay_out(self) -> None:
        back = KeyButton(tr("Back"), "Esc", "arrow-left", quiet=True, height=34)
        back.setObjectName("swot_compare_back")
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.setSpacing(8)
        head.addWidget(Label(tr("This SWOT beside an earlier one"), "screen"), 1)
        head.addWidget(back)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 0, 12, 0)
        tools.setSpacing(8)
        tools.addWidget(self.choice, 1)
        for button in self._buttons.values():
            tools.addWidget(button)
        full = QWidget()
        rest = QVBoxLayout(full)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.addLayout(tools)
        rest.addWidget(self.counts)
        self.counts.setContentsMargins(12, 0, 12, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 0, 12, 8)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.picture, 1)
        rest.addLayout(inner, 1)
        sentence = tr("A SWOT of a meeting before this one is compared with it: what is new, gone, and what has moved.")
        none = EmptyState(draw_small_board, tr("No earlier SWOT"), sentence)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        self._stack = QStackedLayout()
        rows.addLayout(self._stack, 1)
        # Only now, or the first page would be a window of its own for a moment.
        self._stack.addWidget(full)
        self._stack.addWidget(none)
