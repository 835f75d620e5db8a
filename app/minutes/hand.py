"""What is done to the map: points moved, folded, deleted, and made another kind, beside those written in place."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from app.minutes.ground import Ground
from app.minutes.in_place import InPlace
from app.minutes.kinds import KIND_KEYS
from app.shell.actions import Command, run
from db.cross_links import link_nodes
from db.file import CommitteeFile
from db.minutes import Way, delete_nodes, fold_node, move_node, set_kind
from db.node_facts import facts
from db.outline import write_capture
from db.pasted import paste_points, read_pasted


class MapHand(InPlace):
    """The verbs behind the keys of map and outline.

    Signals: `go_to(table, id)` when the note, turn or vote behind a point is asked for, `linking` when a link across
    was begun or ended.
    """

    go_to = Signal(str, int)
    linking = Signal()

    def __init__(self, file: CommitteeFile, canvas: Ground) -> None:
        super().__init__(file, canvas)
        self.editor.asked.connect(self._on_asked)

    def make(self, kind: str) -> None:
        """Make what is being written, or the selected node, another kind."""
        draft = self.canvas.draft
        if draft is not None and draft.node is None:
            self._kind = kind
            self._continue(replace(draft, kind=kind))
        elif draft is not None and draft.node is not None:
            set_kind(self.file, draft.node, kind)
            self._continue(replace(draft, kind=kind))
        elif self.node is not None:
            set_kind(self.file, self.node.id, kind)

    def may_change_kind(self) -> bool:
        """Whether what is selected, or being written, is a point and no branch of the agenda."""
        draft = self.canvas.draft
        if draft is not None and draft.node is None:
            return True
        return self.node is not None and self.node.parent is not None and self.node.item is None

    def move(self, way: Way) -> None:
        """Move the selected node with all below it."""
        self.leave()
        if self.node is not None:
            move_node(self.file, self.node.id, way)

    def move_aside(self, dx: int) -> None:
        """Move the selected node left or right on the screen: in or out, depending on its side of the middle."""
        box = self.canvas.map.places.get(self.canvas.selected)
        if box is not None and box.side:
            self.move("in" if box.side == dx else "out")

    def fold(self) -> None:
        """Fold or unfold the selected node; the file remembers."""
        self.leave()
        if self.node is not None and self.tree.children(self.node.id) and self.node.parent is not None:
            folded = not self.canvas.map.folded(self.node.id)
            self.canvas.map.fold_here(self.node.id, None)
            fold_node(self.file, self.node.id, folded)

    def delete(self) -> None:
        """Delete the selected node with all below it; the point before it, or its parent, is selected."""
        self.leave()
        node = self.node
        if node is not None:
            row = [sibling.id for sibling in self.tree.children(node.parent or 0)]
            at = row.index(node.id) if node.id in row else 0
            after = row[at - 1] if at else (row[1] if len(row) > 1 else node.parent or node.id)
            delete_nodes(self.file, [node.id])
            self.canvas.select(after)

    def origin(self) -> tuple[str, int] | None:
        """The table and id of what the selected point came from: a note, a turn, a photo, or its vote."""
        if self.node is None:
            return None
        if self.node.note is not None:
            return "note", self.node.note
        if self.node.turn is not None:
            return "turn", self.node.turn
        if self.node.backdrop is not None:
            return "backdrop", self.node.backdrop
        if self.node.kind == "decision" and (vote := facts(self.file, self.node.id).vote) is not None:
            return "vote", vote
        return None

    def follow(self) -> None:
        """Go to the note, turn, photo or vote the selected point came from."""
        found = self.origin()
        if found is not None:
            self.go_to.emit(*found)

    def link(self) -> None:
        """Begin a link across at the selected point, or end it here; a link that is there already goes."""
        self.leave()
        start, node = self.canvas.linking, self.node
        if node is None:
            return
        self.canvas.linking = 0 if start else node.id
        self.linking.emit()
        if start and start != node.id:
            link_nodes(self.file, start, node.id)

    def stop_linking(self) -> None:
        """Link nothing."""
        self.canvas.linking = 0
        self.linking.emit()

    def paste(self) -> None:
        """Put the text of the clipboard below the selected point, or behind what is being written, as one action."""
        draft, node = self.canvas.draft, self.node
        lines = read_pasted(QApplication.clipboard().text())
        if draft is not None:
            self.leave()
            node = self.node
            made = paste_points(self.file, draft.parent, lines, after=node.id if node else None)
        elif node is not None:
            self.canvas.map.fold_here(node.id, False)
            made = paste_points(self.file, node.id, lines)
        else:
            made = []
        if made:
            self.canvas.select(made[-1])

    def copy(self) -> None:
        """Put the selected point with all below it into the clipboard as indented text."""
        if self.node is not None:
            deep = len(self.tree.path(self.node.id))
            rows = [
                "\t" * (len(self.tree.path(one.id)) - deep) + write_capture(one.kind, one.text)
                for one in self.tree.subtree(self.node.id)
            ]
            QApplication.clipboard().setText("\n".join(rows))

    def _on_asked(self, name: str) -> None:
        do = {
            "keep": self.keep,
            "leave": self.leave,
            "in": lambda: self.shift("in"),
            "out": lambda: self.shift("out"),
            "paste": self.paste,
        }
        act = (lambda: self.make(name)) if name in KIND_KEYS else do[name]
        run(Command(f"map_{name}", "", "", "", "", act))
