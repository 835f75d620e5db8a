"""Bringing one node of the map into the middle of the view, whatever hides it."""

from PySide6.QtCore import QPointF

from app.minutes.canvas import MapCanvas

READABLE = 0.8


def centre(canvas: MapCanvas, node: int) -> None:
    """Select a node of the map in the middle of the view, near enough to be read; one that is not there does nothing.

    A branch that is looked at alone is left when the node lies outside of it.
    """
    if node not in canvas.map.tree:
        return
    if canvas.map.focus is not None and canvas.map.focus not in {one.id for one in canvas.map.tree.path(node)}:
        canvas.map.focus = None
        canvas.arrange()
    canvas.select(node)
    if node not in canvas.map.places:
        return
    if canvas.sight.zoom < READABLE:
        canvas.zoom_by(READABLE / canvas.sight.zoom)
    canvas.sight.own = True
    seen = canvas.sight.on_screen(canvas.map.places[node])
    canvas.sight.shift(QPointF(canvas.width() / 2, canvas.height() / 2) - seen.center())
    canvas.moved.emit()
    canvas.update()
