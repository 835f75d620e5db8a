"""The minutes as a linear outline: headings for the items and nested points, written with the same keys as the map."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.minutes.arrangement import Arrangement
from app.minutes.canvas import KeyTable
from app.minutes.draft import DRAFT, Draft
from app.minutes.layout import Box
from app.minutes.outline_model import OutlineModel
from app.shell.actions import run
from app.shell.language import tr
from db.outline import Tree


class OutlineShape:
    """The outline as what points are written on: every row is a place, folds are those of the view."""

    def __init__(self, view: "OutlineView") -> None:
        self._view = view

    @property
    def tree(self) -> Tree:
        """The rows."""
        return self._view.model_.tree

    @property
    def places(self) -> Mapping[int, Box]:
        """The rows that are there: all lie right of the heading, so that left is out and right is in."""
        rows = [DRAFT] if self._view.draft else []
        return dict.fromkeys((*self.tree.nodes, *rows), Box(0, 0, 1, 1, 1))

    def folded(self, node: int) -> bool:
        """Whether what is below a node is hidden."""
        return not self._view.isExpanded(self._view.model_.index_of(node))

    def fold_here(self, node: int, folded: bool | None) -> None:
        """Fold or unfold on this screen only; None is left to what the file says."""
        self._view.open_row(node, None if folded is None else not folded)


class OutlineView(QTreeView):
    """The rows under the middle of the map.

    Signals: `chosen(node)` when another one is selected, `moved` when rows have other places, `asked("edit")`.
    """

    chosen = Signal(int)
    moved = Signal()
    asked = Signal(str)

    def __init__(self, arrangement: Arrangement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("The minutes as an outline"))
        self._arrangement = arrangement
        self.model_ = OutlineModel(arrangement.caption, arrangement.aside, self)
        self.map = OutlineShape(self)
        self.keys = KeyTable()
        self.draft: Draft | None = None
        self.draft_text = ""
        self.linking = 0
        self.selected = 0
        self._open: dict[int, bool] = {}
        self._showing = False  # rows come and go: what Qt makes current meanwhile was chosen by nobody
        self.setModel(self.model_)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setIndentation(26)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.expanded.connect(lambda index: self._on_fold(index, True))
        self.collapsed.connect(lambda index: self._on_fold(index, False))
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def page(self) -> QWidget:
        """The widget in whose measure places are given."""
        return self.viewport()

    @property
    def scale(self) -> float:
        """Letters have their usual size."""
        return 1.0

    def take(self, tree: Tree) -> None:
        """Show the rows as they are now; what is open, selected and in sight stays so."""
        self._show(tree)
        self._mark()

    def _show(self, tree: Tree) -> None:
        breaks, self._showing = self._arrangement.around.breaks, True
        self.model_.show_tree(tree, lambda one: one.item in breaks and not tree.children(one.id), self.draft)
        for id_, node in tree.nodes.items():
            if tree.children(id_) and id_ not in self._open:
                self._open[id_] = not node.folded
            index = self.model_.index_of(id_)
            if index.isValid() and id_ in self._open and self._open[id_] != self.isExpanded(index):
                self.setExpanded(index, self._open[id_])
        self._showing = False
        self._open = {id_: open_ for id_, open_ in self._open.items() if id_ in tree}

    def open_row(self, node: int, is_open: bool | None) -> None:
        """Open or close a row; None is what the file says from now on."""
        self._open.pop(node, None)
        if is_open is not None:
            self.setExpanded(self.model_.index_of(node), is_open)

    def _on_fold(self, index: QModelIndex, is_open: bool) -> None:
        self._open[self.model_.node_at(index)] = is_open
        self.moved.emit()

    def spot(self, node: int) -> QPointF | None:
        """Where a row begins."""
        box = self.box_on_screen(node)
        return QPointF(box.topLeft()) if box.isValid() else None

    def box_on_screen(self, node: int) -> QRect:
        """The place of a row, to the right edge."""
        row = self.visualRect(self.model_.index_of(node))
        return (
            QRect(row.x(), row.y(), self.viewport().width() - row.x() - 6, row.height()) if row.isValid() else QRect()
        )

    def arrange(self, anchor: tuple[int, QPointF] | None = None) -> None:
        """Show the draft among the rows, the row it is about staying where it was as far as can be."""
        self._show(self.model_.tree)
        if self.draft is not None:
            self.expand(self.model_.index_of(self.draft.parent))
        self._mark()
        self.executeDelayedItemsLayout()
        self.moved.emit()

    def bring_in(self, node: int) -> None:
        """Scroll no further than needed to see a row."""
        self.scrollTo(self.model_.index_of(node))
        self.moved.emit()

    def select(self, node: int) -> None:
        """Select a row and open what hides it."""
        self.selected = node
        self._mark()
        self.bring_in(node)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self.keys.find(event)
        if command is not None:
            run(command)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the keys of commands, not the beginnings of rows."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.asked.emit("edit")

    def focusNextPrevChild(self, next: bool) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def _mark(self) -> None:
        index = self.model_.index_of(self.selected)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        node = self.model_.node_at(now) if now.isValid() else 0
        if node > 0 and node != self.selected and self.draft is None and not self._showing:
            self.selected = node
            self.chosen.emit(node)
