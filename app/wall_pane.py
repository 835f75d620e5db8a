"""The small pictures of the wall beside the meeting: what the room sees, what comes, and the buttons for both."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.frost import frost
from app.kit.buttons import KeyButton
from app.kit.label import Label
from app.kit.stage import draw_stage
from app.projector import WallView
from app.shell.actions import button_for
from app.shell.hear import Hear
from app.shell.language import tr
from app.shell.panel import Panel
from app.wall_commands import wall_commands
from app.wall_menu import choices, open_menu, what
from app.wall_pictures import WHOLE, Draw, Thumbnail, WallLook, WallPictures
from app.wall_stages import STAGE_WORDS, WALL_TABLES, ComingStage
from db.change import Change
from db.file import CommitteeFile
from db.time_up import question
from db.wall import Shown, board_shown, coming, held, prepare_wall, prepared, show_on_wall, shown, wall

LOW, TALL = 640, 940
LARGE = 0.7  # of the window's width and height


class WallPane(Panel):
    """What the room sees and what comes, chosen here; both are rows of the file, so a restart shows the same."""

    tables: ClassVar = (*WALL_TABLES, "wall_next", "node", "person")

    def __init__(self, file: CommitteeFile, hear: Hear, parent: QWidget | None = None) -> None:
        super().__init__(file, hear, parent)
        self.setObjectName("wall_pane")
        self.view = WallView(file, hear)
        self._coming = ComingStage(file)
        self.commands = wall_commands(self)
        self._by_name = {command.name: command for command in self.commands}
        frozen = frost(hear)
        self.thumbnail = Thumbnail("wall_thumbnail", tr("What the room sees"), self.view.picture, lambda: frozen.size)
        self.preview = Thumbnail("wall_preview", tr("What comes on the wall"), self.coming, lambda: frozen.size)
        self.pictures = WallPictures(self.thumbnail, self.preview)
        self.thumbnail.pressed.connect(lambda: self._look_at(self.view.picture, tr("What the room sees")))
        self.preview.pressed.connect(lambda: self._look_at(self.coming, tr("What comes on the wall")))
        self._what = Label("", "body", elided=True)
        self._title = QWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 6, 14, 12)
        box.setSpacing(8)
        self._head()
        box.addWidget(self._title)
        box.addWidget(self.pictures)
        self.take_row, self.choose_row = QWidget(), QWidget()
        self.take_button, _ = self._fill(self.take_row, "take_wall", "put_away")
        self.choose_button, self.prepare_button = self._fill(self.choose_row, "choose_wall", "prepare_wall")
        keys = QWidget()
        self.blank_button, self.freeze_button = self._fill(keys, "blank_wall", "freeze_wall")
        for row in (self.take_row, self.choose_row, keys):
            box.addWidget(row)

    def coming(self, size: QSize, ratio: float = 1.0) -> QPixmap:
        """What comes on the wall, in a size."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        draw_stage(painter, size, self._coming, self.hear.now())
        painter.end()
        return picture

    def choose(self) -> None:
        """Open the list of what the room can see."""
        now = wall(self.file)
        self._open(self.choose_button, tr("Show on the wall"), (now.stage, now.board), show_on_wall)

    def prepare(self) -> None:
        """Open the same list to put something ready that the room does not see yet."""
        ready = prepared(self.file)
        chosen = (ready.stage, ready.board) if ready else None
        self._open(self.prepare_button, tr("Make ready for the wall"), chosen, prepare_wall)

    def look(self) -> None:
        """Look at what comes, or else at what the room sees, large."""
        (self.preview if coming(self.file) else self.thumbnail).pressed.emit()

    def fit(self, height: int) -> None:
        """Fold the pictures away where the room is low; put them over one another where it is tall."""
        self.pictures.set_shape("folded" if height < LOW else "stacked" if height >= TALL else "beside")
        self._show_rows()

    def refresh(self) -> None:
        chosen, next_ = wall(self.file), coming(self.file)
        self.blank_button.setText(tr("Show again") if chosen.blank else tr("Black"))
        self.freeze_button.setText(tr("Thaw") if chosen.frozen else tr("Freeze"))
        self.pictures.show_coming(tr("Next: {what}").format(what=self._words(next_)) if next_ else "")
        self._show_rows()
        self.thumbnail.set_sign("snowflake" if chosen.frozen else "")
        self._say_what()
        self.thumbnail.draw_now()
        self.preview.draw_now()

    def hear_change(self, change: Change) -> None:
        if change.touches("wall", "wall_next", "meeting", "item_time", "time_up", "item_extension"):
            self.refresh()
        else:
            self._ask()

    def on_tick(self) -> None:
        self._say_what()
        self._ask()

    def _show_rows(self) -> None:
        """Two rows of buttons where height is dear: what is ready is shown or put away first, then chosen anew."""
        ready, shape = prepared(self.file) is not None, self.pictures.shape
        self._title.setVisible(not self.pictures.two() and shape != "folded")
        self.take_row.setVisible(ready)
        self.choose_row.setVisible(not ready or shape == "stacked")

    def _head(self) -> None:
        head = QHBoxLayout(self._title)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(Label(tr("On the wall"), "column"))
        head.addWidget(self._what, 1)

    def _fill(self, row: QWidget, *names: str) -> list[KeyButton]:
        """Buttons side by side; where the pane is narrow their caps give way before their words."""
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        buttons = [button_for(self._by_name[name], height=34) for name in names]
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            line.addWidget(button)
        return buttons

    def _open(
        self, button: KeyButton, title: str, chosen: tuple[str, int | None] | None, do: Callable[..., None]
    ) -> None:
        lines = list(choices(self.file))
        checked = next((line for line in lines if (line.stage, line.board) == chosen and not line.earlier), None)
        at = button.mapToGlobal(button.rect().bottomLeft())
        open_menu(self, at, title, lines, checked, lambda stage, board: do(self.file, stage, board))

    def _look_at(self, draw: Draw, told: str) -> None:
        window = self.window()
        frame = frost(self.hear).size.scaled(window.size() * LARGE, WHOLE)
        WallLook(draw(frame, self.devicePixelRatioF()), told, window).show()

    def _ask(self) -> None:
        self.preview.ask()
        if not wall(self.file).frozen:
            self.thumbnail.ask()

    def _say_what(self) -> None:
        chosen = wall(self.file)
        if chosen.blank:
            told = tr(STAGE_WORDS["black"])
        elif chosen.frozen:
            told = self._words(held(self.file) or shown(self.file))
        elif question(self.file, self.hear.now()):
            told = tr(STAGE_WORDS["time_up"])
        else:
            told = self._words(shown(self.file))
        self._what.setText(told)
        frozen = chosen.frozen and not chosen.blank
        line = tr("Frozen: {what}") if frozen else tr("On the wall: {what}")
        self.pictures.show_seen(line.format(what=told))

    def _words(self, showing: Shown) -> str:
        return what(self.file, showing.stage, board_shown(self.file, showing))
