"""What is done to clusters on the laptop: gathering the chosen notes, naming, folding, merging, letting go."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.board.bar import Bar
from app.board.choosing import Choosing
from app.board.cluster_headings import Heading
from app.board.pen import Pen
from app.board.view import BoardView
from app.kit.label import Label
from app.kit.writing import TextLine
from app.shell.errors import contained
from app.shell.language import tr
from db.board_clusters import (
    add_to_cluster,
    dissolve_cluster,
    fold_clusters,
    is_one_word,
    make_cluster,
    merge_clusters,
    name_cluster,
    take_out,
)


class ClusterDeeds(QObject):
    """The deeds on the clusters of one view.

    Signals:
        name_asked: the id of the cluster that wants a name.
    """

    name_asked = Signal(int)

    def __init__(self, view: BoardView, pen: Pen, choosing: Choosing) -> None:
        super().__init__(view)
        self._view, self._pen, self._choosing, self._scene = view, pen, choosing, view.board_scene

    def every(self) -> list[Heading]:
        """The clusters of the board, the oldest first."""
        found = self._scene.paper.headings.every(self._scene.paper.notes)
        return [found[id_] for id_ in sorted(found)]

    def touched(self) -> list[Heading]:
        """The clusters that a chosen note is in."""
        notes = self._scene.paper.notes
        ids = {notes[id_].cluster for id_ in self._scene.chosen if id_ in notes}
        return [one for one in self.every() if one.cluster.id in ids]

    def has_cluster(self) -> bool:
        """Whether a chosen note is in a cluster."""
        return self._choosing.has_chosen() and bool(self.touched())

    def may_take_out(self) -> bool:
        """Whether a chosen note is in an open cluster."""
        return any(not one.cluster.folded for one in self.touched()) and self._choosing.has_chosen()

    def has_several(self) -> bool:
        """Whether the chosen notes are in more than one cluster."""
        return self._choosing.has_chosen() and len(self.touched()) > 1

    def has_clusters(self) -> bool:
        """Whether the board has clusters."""
        return bool(self.every())

    def gather(self) -> None:
        """Make a cluster of the chosen notes and ask for its name; with one cluster among them, add the others to it.

        When all of them are in that one cluster already, they become one of their own.
        """
        file, chosen, touched = self._scene.file, self._scene.chosen, self.touched()
        loose = [id_ for id_ in chosen if self._scene.paper.notes[id_].cluster is None]
        if len(touched) == 1 and loose:
            add_to_cluster(file, loose, touched[0].cluster.id)
            self._show()
            return
        made = make_cluster(file, chosen)
        self._show()
        self.name_asked.emit(made)

    def send(self, cluster: int) -> None:
        """Put the chosen notes into a cluster."""
        add_to_cluster(self._scene.file, self._scene.chosen, cluster)
        self._show()

    def take_out(self) -> None:
        """Let the chosen notes stand alone."""
        take_out(self._scene.file, self._scene.chosen)
        self._show()

    def ask_name(self) -> None:
        """Ask for the name of the cluster of the chosen note."""
        for one in self.touched()[:1]:
            self.name_asked.emit(one.cluster.id)

    def fold(self) -> None:
        """Fold the clusters of the chosen notes; open them when all are folded."""
        touched = self.touched()
        fold = not all(one.cluster.folded for one in touched)
        fold_clusters(self._scene.file, [one.cluster.id for one in touched], fold)

    def may_fold_all(self, folded: bool) -> bool:
        """Whether there is a cluster to fold, or to open."""
        return any(bool(one.cluster.folded) != folded for one in self.every())

    def fold_all(self, folded: bool) -> None:
        """Fold every cluster of the board, or open every one."""
        fold_clusters(self._scene.file, [one.cluster.id for one in self.every()], folded)

    def open_one(self, cluster: int) -> None:
        """Show the notes of a folded cluster again."""
        fold_clusters(self._scene.file, [cluster], False)

    def merge(self) -> None:
        """Put the clusters of the chosen notes together, into the oldest."""
        ids = [one.cluster.id for one in self.touched()]
        merge_clusters(self._scene.file, ids, ids[0])
        self._show()

    def dissolve(self) -> None:
        """Let all notes of the clusters of the chosen notes stand alone."""
        for one in self.touched():
            dissolve_cluster(self._scene.file, one.cluster.id)

    def choose_whole(self) -> None:
        """Choose all notes of the clusters of the chosen notes."""
        self._scene.choose({id_ for one in self.touched() for id_ in one.notes})

    def _show(self) -> None:
        if self._scene.chosen:
            self._view.come_to(self._scene.chosen_area())


NAME_WIDE = 260


class NameBar(Bar):
    """Asks what the notes of a cluster say together; says calmly that a sentence says more than a word."""

    def __init__(self, view: BoardView, pen: Pen) -> None:
        super().__init__("board_name_cluster_bar")
        self._view, self._pen, self._scene = view, pen, view.board_scene
        self._cluster = 0
        self.hint = Label("", "hint")
        self.line = TextLine(
            hint=tr("For instance: We must ask early, while everything is open"),
            name=tr("What do these notes say together?"),
        )
        self.line.setObjectName("board_cluster_name")
        self.line.setMaxLength(200)
        self.row.addWidget(Label(tr("What do these notes say together?"), "strong", elided=True))
        self.row.addWidget(self.line, 1)
        self.line.setMinimumWidth(NAME_WIDE)
        self.row.addWidget(self.hint)
        self.add_cross()
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._on_return)
        self.closed.connect(view.setFocus)
        self._scene.content_changed.connect(self._on_content)

    def ask(self, cluster: int) -> None:
        """Ask for the name of a cluster; Enter keeps it, Esc leaves it as it was."""
        found = self._scene.paper.headings.every(self._scene.paper.notes).get(cluster)
        if found is None:
            return
        self._pen.finish()
        self._cluster = cluster
        self.line.setText(found.cluster.name)
        self.line.selectAll()
        self._on_text()
        self.show()
        self.line.setFocus()

    def _on_text(self) -> None:
        self.hint.setText(tr("Say it as a sentence") if is_one_word(self.line.text()) else "")

    def _on_return(self) -> None:
        if contained(partial(name_cluster, self._scene.file, self._cluster, self.line.text())):
            self.close_it()

    def _on_content(self) -> None:
        if not self.isHidden() and self._cluster not in self._scene.paper.headings.every(self._scene.paper.notes):
            self.close_it()
