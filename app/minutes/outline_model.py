"""The minutes as the rows of a tree: they come, go and move one by one, each known by the id of its node."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.kit.icons import icon
from app.kit.theme import font
from app.minutes.draft import DRAFT, Draft
from app.minutes.kinds import KIND_ICONS, kind_word, shown_text
from app.shell.language import tr
from db.outline import Node, Tree

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """The nodes below the middle of a map; `words` and `aside` say what the map says of a node."""

    def __init__(
        self, words: Callable[[Node], str], aside: Callable[[Node], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tree = Tree(())
        self._words, self._aside = words, aside
        self._root = 0
        self._rows: dict[int, list[int]] = {}
        self._parents: dict[int, int] = {}
        self._said: dict[int, tuple[Node, str]] = {}

    def show_tree(self, tree: Tree, hidden: Callable[[Node], bool], draft: Draft | None = None) -> None:
        """Show these rows; `hidden` are branches to be left out, the draft has a row of its own."""
        self.tree = tree
        root = tree.root.id if tree.root else 0
        if root != self._root:
            self.beginResetModel()
            self._root, self._rows, self._parents = root, {}, {}
            self.endResetModel()
        wanted = dict[int, list[int]]()
        waiting = [root] if root else []
        while waiting:
            at = waiting.pop()
            wanted[at] = [one.id for one in tree.children(at) if at != root or not hidden(one)]
            waiting.extend(wanted[at])
        if draft is not None and draft.node is None and draft.parent in wanted:
            row = wanted[draft.parent]
            row.insert(row.index(draft.after) + 1 if draft.after in row else 0, DRAFT)
        self._remove(wanted)
        for at, row in wanted.items():
            if self._rows.get(at, []) != row:
                self._fill(at, row)
        self._tell_changed()

    def index_of(self, node: int) -> QModelIndex:
        """The place of a node, an invalid one if it has none."""
        parent = self._parents.get(node)
        return (
            self.createIndex(self._rows[parent].index(node), 0, node + SHIFT) if parent is not None else QModelIndex()
        )

    def node_at(self, index: Index) -> int:
        """The node of a place, 0 outside."""
        return int(index.internalId()) - SHIFT if index.isValid() else self._root

    def _tell_changed(self) -> None:
        """Tell which rows say something else now."""
        before = self._said
        shown = (self.tree.nodes[id_] for id_ in self._parents if id_ in self.tree)
        self._said = {node.id: (node, self._aside(node)) for node in shown}
        for id_, said in self._said.items():
            if id_ in before and said != before[id_]:
                index = self.index_of(id_)
                self.dataChanged.emit(index, index)

    def _remove(self, wanted: Mapping[int, Sequence[int]]) -> None:
        for at in list(self._rows):
            keep = set(wanted.get(at, ()))
            for row in reversed(range(len(self._rows.get(at, ())))):
                if self._rows[at][row] not in keep:
                    self.beginRemoveRows(self.index_of(at), row, row)
                    self._forget(self._rows[at].pop(row))
                    self.endRemoveRows()

    def _forget(self, node: int) -> None:
        waiting = [node]
        while waiting:
            gone = waiting.pop()
            waiting.extend(self._rows.pop(gone, ()))
            self._parents.pop(gone, None)

    def _fill(self, at: int, wanted: Sequence[int]) -> None:
        """Let the children of a node be these: none of them is under another node now."""
        rows = self._rows.setdefault(at, [])
        index = self.index_of(at)
        if not rows:
            self.beginInsertRows(index, 0, len(wanted) - 1)
            rows.extend(wanted)
            self._parents.update(dict.fromkeys(wanted, at))
            self.endInsertRows()
        for row, node in enumerate(wanted):
            if row < len(rows) and rows[row] == node:
                continue
            if node in rows:
                old = rows.index(node)
                self.beginMoveRows(index, old, old, index, row)
                rows.insert(row, rows.pop(old))
                self.endMoveRows()
            else:
                self.beginInsertRows(index, row, row)
                rows.insert(row, node)
                self._parents[node] = at
                self.endInsertRows()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        rows = self._rows.get(self.node_at(parent), ())
        if column or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row] + SHIFT)

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        return self.index_of(self._parents.get(self.node_at(child), 0)) if child.isValid() else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._rows.get(self.node_at(parent), ()))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.tree.nodes.get(self.node_at(index)) if index.isValid() else None
        if node is None:
            return tr("New point") if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() else None
        topic = node.kind in ("root", "topic")
        if role == Qt.ItemDataRole.DisplayRole:
            aside = self._aside(node)
            return shown_text(node.kind, self._words(node)) + (f"   {aside}" if aside else "")
        if role == Qt.ItemDataRole.FontRole:
            return font(16, 600) if topic else font(14, 600 if node.kind == "decision" else 400)
        if role == Qt.ItemDataRole.DecorationRole:
            return None if topic else icon(KIND_ICONS[node.kind])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (node.text, node.detail, node.link) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part for part in (f"{kind_word(node.kind)}: {self._words(node)}", self._aside(node)) if part
            )
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return node.detail
        return None


SHIFT: Final = 8
"""Added to ids where Qt takes only positive numbers: the draft has a negative one."""
