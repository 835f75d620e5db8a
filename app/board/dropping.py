"""Pictures that come to a board: dropped on it, pasted, or chosen as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from app.board.photo import Scaled, is_picture, read_photo, scaled
from app.board.view import BoardView
from app.kit.ask import file_to_open
from app.shell.errors import contained
from app.shell.language import tr
from db.board_pictures import backdrops, drop_picture, lay_picture

MOST_AT_ONCE = 12
MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Dropping(QObject):
    """Takes pictures for the board of one view."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.board_scene
        view.setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def has_pictures(self) -> bool:
        """Whether a picture lies on the board."""
        return bool(self._scene.paper.photos)

    def ask_file(self, parent: QWidget) -> None:
        """Choose a picture file and lay it down."""
        pattern = tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)"
        path = file_to_open(parent, tr("Lay down a picture"), pattern)
        if path:
            self._lay(read_photo(path))

    def take(self, data: QMimeData) -> bool:
        """Lay down the pictures in what was dropped or copied; False if there is none."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile() and is_picture(url.toLocalFile())]
        for path in paths[:MOST_AT_ONCE]:
            self._lay(read_photo(Path(path)))
        if paths or not data.hasImage():
            return bool(paths)
        image = data.imageData()
        self._lay(scaled(image if isinstance(image, QImage) else QImage()))
        return True

    def drop_last(self) -> None:
        """Take the picture laid down last off the board."""
        board = self._scene.board
        held = backdrops(self._scene.file, board.id) if board else []
        if held:
            drop_picture(self._scene.file, held[-1].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and isinstance(event, QDragMoveEvent) and holds_picture(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and holds_picture(event.mimeData()):
            event.acceptProposedAction()
            contained(partial(self.take, event.mimeData()))
            return True
        return False

    def _lay(self, picture: Scaled) -> None:
        board = self._scene.board
        if board is not None:
            lay_picture(
                self._scene.file, board.id, picture.content, picture.media, picture.width, picture.height
            )  # fmt: skip
            self._view.show_all()


def holds_picture(data: QMimeData) -> bool:
    """Whether there is a picture in what is dropped or copied; text comes first when there is both."""
    if any(url.isLocalFile() and is_picture(url.toLocalFile()) for url in data.urls()):
        return True
    return data.hasImage() and not data.hasText()
