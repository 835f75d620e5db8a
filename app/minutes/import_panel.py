"""Bringing a map of another program in: what was found in the file, what cannot come along, and where it goes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from app.kit import ask
from app.kit.buttons import KeyButton
from app.kit.card import Card
from app.kit.label import Label
from app.kit.wording import ANSWERS
from app.minutes.exchange.reading import MODULES
from app.minutes.reader import Reading
from app.shell.errors import told
from app.shell.language import say, tr
from db.agenda import meeting
from db.errors import Trouble
from db.file import CommitteeFile
from db.incoming import IncomingMap, Notice
from db.map_import import Imported, import_branches, import_meeting, import_under
from db.minutes import node, tree_of

SHOWN_BRANCHES: Final = 6
LONG: Final = 2_000
"""A map of more nodes takes long enough for somebody to press a key."""
SWALLOW_MS: Final = 60


class ImportDialog(QDialog):
    """What would be written, before anything is; one button writes it, and one undo takes it back."""

    def __init__(
        self,
        file: CommitteeFile,
        path: Path,
        meeting_id: int | None,
        node_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(tr("Import a map"))
        self.setAccessibleName(tr("Import a map"))
        self.file, self.path, self.meeting_id, self.node_id = file, path, meeting_id, node_id
        self.incoming: IncomingMap | None = None
        self._writing = False
        self.work = Reading(path, self)
        self.work.ended.connect(self._on_read)
        self.found, self.begins = Label(tr("Reading …"), "strong"), Label("", "body", wraps=True)
        self.told = Label("", "body", wraps=True)
        self.bar = QProgressBar()
        self.where = Places(self._places())
        self._lay_out()
        self.work.start()

    def write(self) -> None:
        """Write the map where it was asked for; trouble is told here, beside the button."""
        if self.incoming is None or self._writing:
            return
        self._writing = True
        long = len(self.incoming.nodes) > LONG
        self._show_writing(long)
        try:
            done = self._write(self.incoming)
        except Trouble as trouble:
            self._show_told(say(trouble))
            self.found.setText(tr("Nothing was imported."))
            self._end_writing()
            return
        finally:
            self._show_writing(False)
        title = meeting(self.file, done.meeting).title
        sentence = tr("%n points were imported into “{meeting}”.", "", done.nodes).format(meeting=title)
        told.sentence.emit(" ".join([sentence, *map(notice_words, done.notices)]))
        if long:
            # What was pressed meanwhile still waits: it ends here, in a dialog that does nothing more.
            QTimer.singleShot(SWALLOW_MS, self, self._leave)
        else:
            self._leave()

    def done(self, result: int) -> None:
        """The thread ends before the window does; a map that is being written is not left alone."""
        if self._writing:
            return
        self.work.wait()
        super().done(result)

    def _leave(self) -> None:
        self._end_writing()
        self.accept()

    def _end_writing(self) -> None:
        self._writing = False

    def _write(self, incoming: IncomingMap) -> Imported:
        where = self.where.chosen()
        if where == "under" and self.node_id is not None:
            return import_under(self.file, self.node_id, incoming, self._on_step)
        if where == "branches" and self.meeting_id is not None:
            return import_branches(self.file, self.meeting_id, incoming, self._on_step)
        return import_meeting(self.file, incoming, self._on_step)

    def _on_step(self, nodes: int) -> None:
        """Painted at once: the file is in the middle of an action, so nothing else may happen in between."""
        if self.bar.isVisible():
            self.bar.setValue(nodes)
            self.bar.repaint()

    def _show_writing(self, on: bool) -> None:
        for widget in (self.yes, self.no, self.where):
            widget.setEnabled(not on)
        self.bar.setVisible(on)
        if on and self.incoming is not None:
            self.bar.setRange(0, len(self.incoming.nodes))
            self.bar.setAccessibleName(tr("How much is written"))
            self.found.setText(tr("Importing %n points …", "", len(self.incoming.nodes)))
            self._make_room()
            self.repaint()

    def _places(self) -> dict[str, str]:
        places = {}
        if self.node_id is not None:
            places["under"] = tr("Under “{text}”").format(text=short(node(self.file, self.node_id).text))
        if self.meeting_id is not None:
            title = short(meeting(self.file, self.meeting_id).title)
            begun = tree_of(self.file, self.meeting_id).root is not None
            text = tr("As branches of “{meeting}”") if begun else tr("As the minutes of “{meeting}”")
            places["branches"] = text.format(meeting=title)
        return {**places, "meeting": tr("As the minutes of a new meeting")}

    def _lay_out(self) -> None:
        self.told.setObjectName("import_told")
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Reading …"))
        self._card = Card()
        self._card.rows.addWidget(self.told)
        self._card.hide()
        self._goes = Label(tr("Where shall it go?"), "column")
        self.yes = KeyButton(tr("Import"), "Return", next=True)
        self.yes.setObjectName("import_write")
        self.yes.setDefault(True)
        self.no = KeyButton(ANSWERS["cancel"], "Esc")
        self.no.setObjectName("import_cancel")
        self.yes.clicked.connect(self.write)
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(10)
        for widget in (Label(self.path.name, "screen", elided=True), self.found, self.bar, self.begins, self._card):
            rows.addWidget(widget)
        rows.addSpacing(4)
        rows.addWidget(self._goes)
        rows.addWidget(self.where)
        rows.addStretch(1)
        rows.addLayout(buttons)
        self._show_ready(False)
        self.resize(560, 300)

    def _show_ready(self, ready: bool) -> None:
        for widget in (self._goes, self.where, self.yes):
            widget.setVisible(ready)
        self.begins.setVisible(ready)
        self._make_room()

    def _show_told(self, text: str) -> None:
        self.told.setText(text)
        self._card.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """Grow to what the lines need at this width: wrapped words are taller than their hint."""
        inside = self.width() - 80
        self.told.setMinimumHeight(max(0, self.told.heightForWidth(inside)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_read(self, incoming: IncomingMap | None, error: BaseException | None) -> None:
        self.bar.hide()
        if incoming is None:
            self.found.setText(tr("Nothing was imported."))
            if not isinstance(error, Trouble):
                self._show_told(tr("Something in the program failed. Nothing is lost; the step was taken back."))
                raise error or RuntimeError("nothing was read and nothing went wrong")
            self._show_told(say(error))
            return
        self.incoming = incoming
        self.found.setText(tr("%n points", "", len(incoming.nodes)))
        self.begins.setText(beginning(incoming))
        self._show_told("\n".join(notice_words(notice) for notice in incoming.notices))
        self._show_ready(True)
        self.yes.setFocus()


class Places(QWidget):
    """Radio buttons for where a map can go, the first one chosen."""

    def __init__(self, texts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_places")
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for code, text in texts.items():
            button = QRadioButton(text.replace("&", "&&"))
            button.setObjectName(f"import_{code}")
            button.setAccessibleName(text)
            button.setChecked(not self.buttons)
            self._group.addButton(button)
            self.buttons[code] = button
            rows.addWidget(button)

    def chosen(self) -> str:
        """The code of the one that is chosen."""
        return next(code for code, button in self.buttons.items() if button.isChecked())


def ask_and_import(
    file: CommitteeFile, meeting_id: int | None, node_id: int | None, parent: QWidget, path: Path | None = None
) -> ImportDialog | None:
    """Show what is in a file, asked for if none is given; None if the question was left."""
    if path is None:
        pattern = " ".join(f"*.{ending}" for ending in MODULES)
        maps, every = tr("Mind maps and outlines"), tr("All files")
        kinds = f"{maps} ({pattern});;{every} (*)"
        chosen = ask.file_to_open(parent, tr("Import a map"), kinds, str(file.path.parent))
        if not chosen:
            return None
        path = Path(chosen)
    dialog = ImportDialog(file, path, meeting_id, node_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def can_import(paths: Sequence[str]) -> Path | None:
    """The one file among what is dropped that may hold a map."""
    return Path(paths[0]) if len(paths) == 1 and Path(paths[0]).suffix.lower()[1:] in MODULES else None


def beginning(incoming: IncomingMap) -> str:
    """The middle of a map and its first branches, to see that it is the right file."""
    branches = [short(one.text) for one in incoming.nodes if one.depth == 1]
    more = ["…"] if len(branches) > SHOWN_BRANCHES else []
    return "\n".join([f"“{short(incoming.nodes[0].text)}”", " · ".join([*branches[:SHOWN_BRANCHES], *more])]).strip()


def notice_words(notice: Notice) -> str:
    """A notice in the language of the window."""
    return tr(notice.text, "", notice.n).format(**notice.values)


def short(text: str) -> str:
    """A text on one line of at most sixty letters."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59].rstrip() + "…"
