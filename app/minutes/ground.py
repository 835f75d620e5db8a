"""What points can be written on: the map and the outline, which show the same rows in two ways."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QPointF, QRect
from PySide6.QtWidgets import QWidget

from app.minutes.draft import Draft
from app.minutes.layout import Box
from db.outline import Tree


class Shape(Protocol):
    """The nodes as they are shown, with their folds."""

    @property
    def tree(self) -> Tree:
        """The rows."""

    @property
    def places(self) -> Mapping[int, Box]:
        """The boxes of what is shown."""

    def folded(self, node: int) -> bool:
        """Whether what is below a node is hidden."""

    def fold_here(self, node: int, folded: bool | None) -> None:
        """Fold or unfold on this screen only; None goes back to what the file says."""


class Ground(Protocol):
    """A view in which a node is selected and another one, the draft, may be being written."""

    draft: Draft | None
    draft_text: str
    linking: int
    selected: int

    @property
    def map(self) -> Shape:
        """What is shown."""

    @property
    def page(self) -> QWidget:
        """The widget in whose measure places are given, and on which the field stands."""

    @property
    def scale(self) -> float:
        """How large letters are drawn, 1.0 for the usual size."""

    def spot(self, node: int) -> QPointF | None:
        """Where a node begins."""

    def box_on_screen(self, node: int) -> QRect:
        """The place of a node."""

    def arrange(self, anchor: tuple[int, QPointF] | None = None) -> None:
        """Show draft and rows as they are now; the anchor stays at its point where that can be."""

    def bring_in(self, node: int) -> None:
        """See to it that a node is in sight."""

    def select(self, node: int) -> None:
        """Select a node."""
