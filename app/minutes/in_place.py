"""Points written on the map itself: the field, the point being written, and how it gets into the file."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt

from app.kit.theme import font
from app.minutes.draft import DRAFT, Draft
from app.minutes.editor import NodeEditor
from app.minutes.ground import Ground
from app.minutes.live import live_line
from app.minutes.node_card import card_being_written, text_left
from db.file import CommitteeFile
from db.line import Line, without_names
from db.minutes import Way, add_node, move_node, read_capture, read_here, write_node
from db.outline import Node, Tree, write_capture
from db.parent_node import add_parent

LEAST_PX = 12.0


class InPlace(QObject):
    """Writing on the map: Enter keeps a point and begins the next, Tab and Shift+Tab shift it in and out.

    An empty Enter or Esc leaves. What was typed is always kept; Ctrl+Z takes it back.
    """

    def __init__(self, file: CommitteeFile, canvas: Ground) -> None:
        super().__init__(canvas.page)
        self.file = file
        self.canvas = canvas
        self.meeting: int | None = None
        """The meeting whose minutes these are: its people are meant by @."""
        self.editor = NodeEditor(canvas.page)
        self._kind = "point"  # of a new point, unless its text begins with another one's sign
        self.editor.textChanged.connect(self._on_text)

    @property
    def tree(self) -> Tree:
        """The map as it is shown."""
        return self.canvas.map.tree

    @property
    def node(self) -> Node | None:
        """The selected node."""
        return self.tree.nodes.get(self.canvas.selected)

    def new_sibling(self) -> None:
        """Begin a point right behind the selected one; below it, if it is the middle."""
        self.leave()
        if self.node is not None:
            if self.node.parent is None:
                self.new_child()
            else:
                self._begin(Draft(None, self.node.parent, self.node.id))

    def new_child(self) -> None:
        """Begin a point as the last below the selected one."""
        self.leave()
        if self.node is not None:
            below = self.tree.children(self.node.id)
            self.canvas.map.fold_here(self.node.id, False)
            self._begin(Draft(None, self.node.id, below[-1].id if below else None))

    def new_parent(self) -> None:
        """Begin a point that the selected one goes under."""
        self.leave()
        if self.node is not None and self.node.parent is not None:
            self._begin(Draft(None, self.node.parent, self.node.id, over=self.node.id))

    def edit(self) -> None:
        """Change the selected node, the cursor at its end."""
        self.leave()
        if self.node is not None:
            self._begin(Draft(self.node.id, self.node.parent or 0, None, self.node.kind), self.node.text)

    def keep(self) -> None:
        """Write what was typed and begin the next point behind it; nothing typed leaves the field."""
        draft = self.canvas.draft
        if draft is None or not self.editor.text().strip():
            self.leave()
            return
        spot = self.canvas.spot(draft.id)
        kept = self._write(draft)
        parent = self.tree.nodes[kept].parent
        if parent is None:
            self._end(kept)
            return
        self.canvas.draft, self.canvas.draft_text = Draft(None, parent, kept), ""
        self._kind = "point"
        self._clear()
        live_line(self.file).end()
        self.canvas.selected = DRAFT
        self.canvas.arrange((kept, spot) if spot is not None else None)
        self.canvas.bring_in(DRAFT)

    def leave(self) -> None:
        """Stop writing; what was typed is kept."""
        draft = self.canvas.draft
        if draft is not None:
            kept = self._write(draft) if self.editor.text().strip() else draft.node or draft.after or draft.parent
            self._end(kept)

    def shift(self, way: Way) -> None:
        """Move what is being written in below the point before it, or out behind its parent."""
        draft = self.canvas.draft
        if draft is None or draft.over is not None:
            return
        if draft.node is not None:
            move_node(self.file, self._write(draft), way)
        elif way == "in" and draft.after is not None:
            below = self.tree.children(draft.after)
            self.canvas.map.fold_here(draft.after, False)
            self._continue(Draft(None, draft.after, below[-1].id if below else None, draft.kind))
        elif way == "out" and (above := self.tree.nodes[draft.parent]).parent is not None:
            self._continue(Draft(None, above.parent, above.id, draft.kind))

    def _begin(self, draft: Draft, text: str = "") -> None:
        spot = self.canvas.spot(self.canvas.selected)
        anchor = (self.canvas.selected, spot) if spot is not None else None
        self.canvas.draft, self.canvas.draft_text = draft, text
        self._kind = draft.kind
        self.canvas.selected = draft.id
        self._clear(text)
        self.canvas.arrange(anchor)
        self.canvas.bring_in(draft.id)
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _continue(self, draft: Draft) -> None:
        self.canvas.draft = draft
        self.canvas.arrange()
        self.canvas.bring_in(draft.id)

    def _write(self, draft: Draft) -> int:
        """Write what was typed and give its node; the field keeps its text if that is refused."""
        if draft.node is not None:
            write_node(self.file, draft.node, self.editor.text())
            return draft.node
        line = self._line(draft)
        if draft.over is not None:
            return add_parent(self.file, draft.over, line) or draft.over
        more = {"detail": line.detail, "person": line.person, "due_on": line.due_on}
        made = add_node(self.file, draft.parent, line.text, line.kind, after=draft.after, **more)
        return made or draft.after or draft.parent

    def _line(self, draft: Draft) -> Line:
        """What is being written, the kind chosen by key unless a sign before the text tells another one."""
        text = self.editor.text()
        if read_capture(text)[0] == "point":
            text = write_capture(self._kind, text)
        line = read_here(self.file, self.meeting or 0, text)
        return line if line.kind != "point" else replace(line, kind=self._kind)

    def _end(self, selected: int) -> None:
        spot = self.canvas.spot(self.canvas.selected)
        self.canvas.draft, self.canvas.draft_text = None, ""
        self.canvas.selected = selected
        self.canvas.arrange((selected, spot) if spot is not None else None)
        self.canvas.select(selected)
        if self.editor.hasFocus():
            self.canvas.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.hide()
        live_line(self.file).end()

    def _clear(self, text: str = "") -> None:
        self.editor.blockSignals(True)
        self.editor.setText(text)
        self.editor.blockSignals(False)

    def _on_text(self, text: str) -> None:
        draft = self.canvas.draft
        if draft is not None and draft.node is None:
            line = self._line(draft)
            self.canvas.draft = replace(draft, kind=line.kind)
            live_line(self.file).show(line.kind, without_names(line.text), draft.parent)
        self.canvas.draft_text = text
        self.canvas.arrange()
        if self.canvas.draft is not None:
            self.canvas.bring_in(self.canvas.draft.id)

    def place_editor(self) -> None:
        """Put the field where its node is; called when nodes have other places."""
        draft = self.canvas.draft
        if draft is None or draft.id not in self.canvas.map.places:
            return
        box, zoom = self.canvas.box_on_screen(draft.id), self.canvas.scale
        px = max(LEAST_PX, 14 * zoom)
        left = round(text_left(card_being_written("", draft.kind)) * zoom)
        high = max(round(px * 1.5), box.height() - 4)
        self.editor.setFont(font(px))
        self.editor.place(QPoint(box.x() + left, box.center().y() - high // 2), box.width() - left - 6, high)
