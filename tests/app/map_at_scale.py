"""A map of many kinds of point beside the same map drawn directly; for a process with its own display scaling too."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication

from app.kit.theme import theme
from app.minutes.arrangement import Around
from app.minutes.drawing import Hand, draw_map
from app.minutes.surface import MapSurface
from db.cross_links import CrossLink
from db.outline import NODE_KINDS, Node, Tree
from tests.app.test_board_drawing import share_that_differs

TEXTS = ("Husk at høre de unge", "Kommuneplanstrategien skal skrives næste år, og den skal høres", "Støj", "Ærlighed")


def node(id_: int, parent: int | None, text: str = "", kind: str = "point", folded: bool = False) -> Node:
    at = f"2024-03-05T16:{id_ // 60 % 60:02}:{id_ % 60:02}.000Z"
    words = text or f"{id_}. {TEXTS[id_ % len(TEXTS)]}"
    side = None if parent != 1 else (1, -1)[id_ % 2]
    return Node(id_, 1, parent, id_, kind, words, "", None, None, None, side, folded, at, at, None)


def nodes(count: int = 160, branches: int = 6) -> list[Node]:
    """A root, branches on both sides, points of all kinds under them and under one another, one of them folded."""
    made = [node(1, None, "Møde 4", "root")]
    made += [node(n, 1, f"Punkt {n - 1}", "topic") for n in range(2, branches + 2)]
    kinds = NODE_KINDS[2:]
    for n in range(branches + 2, count):
        parent = n - branches * 3 if n % 3 == 0 and n > branches * 4 + 2 else 2 + n % branches
        made.append(node(n, parent, kind=kinds[n % len(kinds)], folded=n == branches * 4))
    return made


def surface(tree: Tree, width: int = 700, height: int = 460) -> MapSurface:
    """A map wholly unfolded but for what the rows fold, in a shown widget that becomes sharp in its first frame."""
    made = MapSurface()
    made.resize(width, height)
    made.open(tree, Around(links=(CrossLink(1, 10, 21, ""),)))
    for id_ in tree.nodes:
        made.map.fold_here(id_, None)
    made.arrange()
    made.tiles.budget = 60.0
    made.show()
    return made


def grabbed(made: MapSurface) -> QImage:
    made.grab()
    made.tiles.settle()
    image = made.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    return image


def directly(made: MapSurface) -> QImage:
    """The same map drawn at once and without tiles, as it is while its nodes move."""
    dpr = made.devicePixelRatioF()
    image = QImage(made.size() * dpr, QImage.Format.Format_RGB32)
    image.fill(made.paper.ground())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setWorldTransform(made.sight.transform(dpr) * QTransform.fromScale(dpr, dpr))
    everything = QRectF(-1e6, -1e6, 2e6, 2e6)
    draw_map(painter, made.map, made.map.places, everything, Hand(made.selected), made.sight.zoom)
    painter.end()
    return image


def differs(app: QApplication, zoom: float = 0.8) -> float:
    """The largest share of pixels in which the shown map, moved about and zoomed, differs from direct drawing."""
    theme().apply(app)
    made = surface(Tree(nodes()))
    worst = 0.0
    for step in range(3):
        made.zoom_by(zoom / made.sight.zoom, QPointF(140, 99))
        made.sight.shift(QPointF(37.3 * step, 11.7 * step))
        made.grab()
        worst = max(worst, share_that_differs(grabbed(made), directly(made)))
    made.close()
    made.deleteLater()
    return worst
