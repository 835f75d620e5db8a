"""The sheet of keys (?): every key by the place where it works, found by typing a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.kit.buttons import KeyButton, draw_key_cap, key_cap_text
from app.kit.fit_text import elide
from app.kit.keycap import key_cap_width
from app.kit.label import Label
from app.kit.theme import color, font
from app.kit.writing import TextLine
from app.shell.language import tr

ROW: Final = Qt.ItemDataRole.UserRole
HEADING, LINE, KEYS, WORDS, EDGE = 40, 30, 216, 250, 12
STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class KeyRow:
    """One line of the sheet: portable keys, what they do and where; `through` means all from the first to the last."""

    keys: tuple[str, ...]
    text: str
    tip: str
    through: bool = False

    def said(self) -> str:
        """The line in words, as it is searched and heard."""
        return f"{' · '.join(key_cap_text(key) for key in self.keys)}: {self.text}. {self.tip}"


class KeySheet(QDialog):
    """All keys in one list under a line to look for some; arrows and pages move through it, Esc closes."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[KeyRow]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        self._groups = groups
        self.line = TextLine(hint=tr("Find a key: words, or the key itself"), name=tr("Find a key"))
        self.line.setObjectName("key_sheet_line")
        self.count = Label("", "hint")
        self.list = QListWidget()
        self.list.setObjectName("key_sheet_list")
        self.list.setAccessibleName(tr("Keys"))
        self.list.setItemDelegate(KeyPainter(self.list))
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = KeyButton(tr("Close"), "Esc", quiet=True, height=34)
        close.setObjectName("key_sheet_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._lay_out(close)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.show_found)
        self.show_found("")
        self.resize(min(980, parent.width() - 40), min(720, parent.height() - 40))
        self.line.setFocus()

    def show_found(self, text: str) -> None:
        """Show the lines in which every word of a text is found; the words of the place count too."""
        asked = text.casefold().split()
        self.list.clear()
        count = 0
        for title, rows in self._groups:
            found = [row for row in rows if all(word in f"{title} {row.said()}".casefold() for word in asked)]
            if found:
                self._add(title, None)
            for row in found:
                self._add(row.said(), row)
            count += len(found)
        self.count.setText(tr("%n keys", "", count))
        if self.list.count() > 1:
            self.list.setCurrentRow(1)
            self.list.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._turn(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _turn(self, key: Qt.Key) -> bool:
        """Move through the list while the keyboard stays in the line."""
        if key in STEPS:
            self._step(STEPS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step((1 if key == Qt.Key.Key_PageDown else -1) * max(1, self.list.viewport().height() // LINE - 1))
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        return True

    def _step(self, by: int) -> None:
        last = self.list.count() - 1
        at = min(max(self.list.currentRow() + by, 0), last)
        while 0 <= at <= last and self.list.item(at).data(ROW) is None:  # over a heading
            at += 1 if by > 0 or at == 0 else -1
        self.list.setCurrentRow(min(max(at, 0), last))
        if self.list.currentRow() <= 1:
            self.list.scrollToTop()

    def _add(self, said: str, row: KeyRow | None) -> None:
        item = QListWidgetItem(said)
        item.setData(ROW, row)
        item.setSizeHint(QSize(0, HEADING if row is None else LINE))
        if row is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            item.setToolTip(row.tip)
        self.list.addItem(item)

    def _lay_out(self, close: KeyButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self.line, 1)
        head.addWidget(self.count)
        head.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addLayout(head)
        box.addWidget(self.list)


class KeyPainter(QStyledItemDelegate):
    """A heading, or a line with its keys in caps, what they do, and where in smaller letters."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: KeyRow | None = index.data(ROW)
        room = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._write(painter, room.adjusted(0, 12, 0, 0), index.data(), 16, 600, "ink")
        else:
            self._paint_row(painter, room, row, chosen=index.row() == self._list().currentRow())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, LINE if index.data(ROW) is not None else HEADING)

    def _list(self) -> QListWidget:
        held = self.parent()
        assert isinstance(held, QListWidget)
        return held

    def _paint_row(self, painter: QPainter, room: QRectF, row: KeyRow, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(room.adjusted(-6, 0, 6, 0), color("accent_soft"))
        else:
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(room.x(), room.bottom() - 0.5), QPointF(room.right(), room.bottom() - 0.5))
        x = room.x()
        between = "–" if row.through else "·"
        for at, key in enumerate(row.keys):
            if at:
                self._write(painter, QRectF(x, room.y(), 14, room.height()), between, 13, 400, "ink2")
                x += 12
            cap = key_cap_text(key)
            draw_key_cap(painter, QPointF(x, room.center().y()), cap, color("ink"), edge=color("edge"))
            x += key_cap_width(cap) + 4
        left = max(room.x() + KEYS, x + 8)
        words = min(WORDS, room.right() - left)
        told = QFontMetricsF(font(14, 600)).horizontalAdvance(row.text)
        wide = max(words, min(told + 8, room.right() - left))
        self._write(painter, QRectF(left, room.y(), wide, room.height()), row.text, 14, 600, "ink")
        rest = QRectF(left + wide + 12, room.y(), room.right() - left - wide - 12, room.height())
        if rest.width() > 60:
            self._write(painter, rest, row.tip, 13, 400, "ink2")

    @staticmethod
    def _write(painter: QPainter, room: QRectF, text: str, px: float, weight: int, token: str) -> None:
        cut = font(px, weight)
        painter.setFont(cut)
        painter.setPen(color(token))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elide(text, room.width(), cut))
