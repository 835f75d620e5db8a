"""Every question the program asks in a window of its own; tests put their answers in place of these functions."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.theme import font
from app.kit.wording import ANSWERS
from app.kit.writing import TextLine, field


def file_to_open(parent: QWidget | None, title: str, pattern: str, start: str | Path = "") -> str | None:
    """The path of a file that is there. `pattern` is as Qt has it: 'Committee (*.rundbord);;All files (*)'."""
    path, _pattern = QFileDialog.getOpenFileName(parent, title, str(start), pattern)
    return path or None


def file_to_save(parent: QWidget | None, title: str, pattern: str, start: str | Path = "") -> str | None:
    """The path to write to, with the ending of the pattern; the dialog has asked before an old file is replaced."""
    dialog = QFileDialog(parent, title, str(start), pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if start and not Path(start).is_dir():
        dialog.selectFile(str(start))
    _set_ending(dialog, pattern)
    dialog.filterSelected.connect(lambda chosen: _set_ending(dialog, chosen))
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    paths = dialog.selectedFiles() if answered else []
    dialog.deleteLater()
    return paths[0] if paths else None


def folder(parent: QWidget | None, title: str, start: str | Path = "") -> str | None:
    """The path of a folder."""
    return QFileDialog.getExistingDirectory(parent, title, str(start)) or None


def line(parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
    """One line of text; None if the question was left, '' if it was answered with nothing."""
    dialog, rows = _dialog(parent, title)
    written = TextLine(text)
    written.setObjectName("line")
    written.setMinimumWidth(360)
    written.selectAll()
    rows.addWidget(field(label, written))
    _add_buttons(dialog, rows, ANSWERS["ok"], ANSWERS["cancel"])
    written.setFocus()
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return written.text().strip() if answered else None


def confirm(parent: QWidget | None, title: str, sentence: str, yes: str, no: str, *, destroys: bool = False) -> bool:
    """A question with two answers. If the first `destroys` something it is red and Enter means no."""
    dialog, rows = _dialog(parent, title)
    words = QLabel(sentence)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setFont(font(14))
    words.setMinimumWidth(360)
    rows.addWidget(words)
    _add_buttons(dialog, rows, yes, no, destroys=destroys)
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answered


def _dialog(parent: QWidget | None, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setObjectName("question")
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    rows = QVBoxLayout(dialog)
    rows.setContentsMargins(24, 24, 24, 16)
    rows.setSpacing(24)
    return dialog, rows


def _add_buttons(dialog: QDialog, rows: QVBoxLayout, yes: str, no: str, *, destroys: bool = False) -> None:
    accept = KeyButton(yes, "Return" if not destroys else "", next=not destroys)
    accept.setObjectName("yes")
    accept.setProperty("danger", destroys)
    leave = KeyButton(no, "Esc")
    leave.setObjectName("no")
    accept.clicked.connect(dialog.accept)
    leave.clicked.connect(dialog.reject)
    default = leave if destroys else accept
    default.setDefault(True)
    default.setFocus()
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    buttons.addStretch(1)
    buttons.addWidget(leave)
    buttons.addWidget(accept)
    rows.addLayout(buttons)


def _set_ending(dialog: QFileDialog, pattern: str) -> None:
    ending = re.search(r"\*\.(\w+)", pattern)
    dialog.setDefaultSuffix(ending.group(1) if ending else "")
