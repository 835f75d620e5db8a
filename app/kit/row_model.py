"""The rows behind a table, each a thing with an id: they come, go and move one by one, so that nothing jumps."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class RowModel(QAbstractTableModel):
    """Rows with an `id`; `text(row, column)` is what a cell says. `edited(id, column, text)` tells what was written."""

    edited = Signal(int, int, str)

    def __init__(
        self, headers: Sequence[str], text: Callable[[Any, int], str], editable: Collection[int] = (), *,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.rows: list[Any] = []
        self.aligned: Mapping[int, Qt.AlignmentFlag] = {}
        """Columns whose header does not stand at the left."""
        self._headers, self._text, self._editable = list(headers), text, editable

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows: those that stay are kept with what is selected, the others come, go and move."""
        wanted = {row.id for row in rows}
        for at in reversed(range(len(self.rows))):
            if self.rows[at].id not in wanted:
                self.beginRemoveRows(NOWHERE, at, at)
                del self.rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            old = next((i for i in range(at, len(self.rows)) if self.rows[i].id == row.id), None)
            if old is None:
                self.beginInsertRows(NOWHERE, at, at)
                self.rows.insert(at, row)
                self.endInsertRows()
            elif old != at:
                self.beginMoveRows(NOWHERE, old, old, NOWHERE, at)
                self.rows.insert(at, self.rows.pop(old))
                self.endMoveRows()
        self.rows = list(rows)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._headers) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return self.aligned.get(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._text(self.rows[index.row()], index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self.data(index, role):
            self.edited.emit(self.rows[index.row()].id, index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in self._editable else flags
