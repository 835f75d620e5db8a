"""What goes out of a board and what comes in: files, paper, and text dropped from other programs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.board.lettering import height_of
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit import ask
from app.shell.actions import Command
from app.shell.errors import contained, told
from app.shell.language import tr
from db.board import find_board
from db.board_incoming import take_in
from db.board_places import zone_at
from db.errors import words
from db.incoming import Notice
from db.vote_rows import open_vote_of

# app.board.exchange.reading.ENDINGS, which is not loaded before a file comes; a test compares them.
ENDINGS = ("txt", "md", "markdown", "csv", "tsv", "excalidraw", "canvas", "json")
MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class OutIn(QObject):
    """The ways out of the board of one view and into it."""

    def __init__(self, view: BoardView, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._scene, self._pen, self._parent = view, view.board_scene, pen, parent
        view.setAcceptDrops(True)
        view.viewport().installEventFilter(self)
        self.commands = self._make_commands()

    def has_board(self) -> bool:
        """Whether a board is shown."""
        return self._scene.board is not None

    def export(self) -> None:
        """Open the window in which boards are written as files."""
        board = self._scene.board
        if board is not None:
            from app.board.export_dialog import BoardExportDialog  # with its formats, once somebody asks for one
            from app.shell.settings import Settings

            self._pen.finish()
            self._open(BoardExportDialog(self._scene.file, board.id, Settings(), self._parent))

    def print_paper(self) -> None:
        """Open the window in which blank boards, seat signs and ballots are written."""
        from app.board.paper_dialog import PaperDialog

        self._pen.finish()
        board = self._scene.board
        vote = open_vote_of(self._scene.file, board.meeting) if board is not None else None
        self._open(PaperDialog(self._scene.file, board, vote, self._parent))

    def ask_file(self) -> None:
        """Choose a list or a board of another program and take its notes in."""
        self._pen.finish()
        pattern = " ".join(f"*.{ending}" for ending in ENDINGS)
        lists, every = tr("Lists and boards"), tr("All files")
        kinds = f"{lists} ({pattern});;{every} (*)"
        path = ask.file_to_open(self._parent, tr("Import notes"), kinds, str(self._scene.file.path.parent))
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path, zone: int | None = None) -> None:
        """Put the notes of a file on the board; one undo takes them all back.

        Raises:
            Trouble: there are none, too many, or the file cannot be read.
        """
        board = self._scene.board
        if board is None or find_board(self._scene.file, board.id) is None:
            return
        from app.board.exchange.reading import read

        incoming = read(path)
        done = take_in(self._scene.file, board.id, incoming, zone, height=height_of)
        self._scene.choose(done.ids)
        self._view.come_to(self._scene.chosen_area())
        notices = [notice_words(notice) for notice in (*incoming.notices, *done.notices)]
        told.sentence.emit(" ".join([tr("%n notes were imported.", "", len(done.ids)), *notices]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and isinstance(event, QDragMoveEvent) and self._wants(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and self._wants(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            contained(partial(self._take, event.mimeData(), event.position()))
            return True
        # The view never saw what it was not shown entering, and would complain of it.
        return event.type() == QEvent.Type.DragLeave

    def _wants(self, data: QMimeData) -> bool:
        return self.has_board() and (bool(list_files(data)) or (data.hasText() and not data.hasUrls()))

    def _take(self, data: QMimeData, spot: QPointF) -> None:
        here = self._view.mapToScene(spot.toPoint())
        field = zone_at(self._scene.paper.fields, here.x(), here.y())
        zone = field.id if field else None
        if files := list_files(data):
            for path in files:
                self.take_file(path, zone)
        else:
            self._pen.paste(data.text(), zone)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _make_commands(self) -> list[Command]:
        out = words("Write the board as PDF, drawing, picture, table or outline")
        into = words("Take the notes of a list, a table or a board of another program in")
        paper = words("Blank boards, signs for the seats and ballots for the printer")
        there = self.has_board
        return [
            Command("board_export", words("Export the board …"), "Ctrl+Shift+U", "export", out, self.export, there),
            Command("board_import", words("Import notes …"), "Ctrl+Shift+I", "import", into, self.ask_file, there),
            Command("board_paper", words("Paper for the meeting …"), "", "printer-outline", paper, self.print_paper),
        ]


def list_files(data: QMimeData) -> list[Path]:
    """The files among what is dropped that may hold a list of notes."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower()[1:] in ENDINGS]


def notice_words(notice: Notice) -> str:
    """A notice in the language of the window."""
    return tr(notice.text, "", notice.n).format(**notice.values)
