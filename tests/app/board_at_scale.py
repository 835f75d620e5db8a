"""A board in a real view beside the same board drawn directly; for a process with its own display scaling."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from app.board.paper import Paper
from app.kit.layer import PictureItem
from app.kit.theme import theme
from tests.app.test_board_drawing import TEXTS, note, share_that_differs


def differs(app: QApplication) -> float:
    """The share of pixels in which the view, scrolled about, differs from direct drawing."""
    theme().apply(app)
    paper = Paper()
    paper.lay(note(n, n % 12 * 161.7, n // 12 * 203.3, TEXTS[n % 4], dots=n % 5) for n in range(96))
    scene, layer = QGraphicsScene(), PictureItem(paper)
    scene.addItem(layer)
    scene.setSceneRect(layer.boundingRect())
    view = QGraphicsView(scene)
    view.setFrameShape(QGraphicsView.Shape.NoFrame)
    tiles = layer.add_view(view)
    tiles.budget = 60.0
    view.resize(640, 400)
    view.scale(0.43, 0.43)
    view.centerOn(700, 500)
    view.show()
    for step in range(4):
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 37 * step)
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 11 * step)
        app.processEvents()
    seen = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    dpr = view.devicePixelRatioF()
    assert dpr == 1.5, dpr
    drawn = QImage(seen.size(), QImage.Format.Format_RGB32)
    drawn.fill(paper.ground())
    painter = QPainter(drawn)
    moved, scale = view.viewportTransform(), 0.43 * dpr
    left, top = -round(moved.dx() * dpr), -round(moved.dy() * dpr)
    area = QRectF(left / scale, top / scale, drawn.width() / scale, drawn.height() / scale)
    paper.draw(painter, area, scale, left, top, dpr)
    painter.end()
    seen.setDevicePixelRatio(1)
    view.close()
    return share_that_differs(seen, drawn)
