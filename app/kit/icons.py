"""The outline icons (Material Design Icons 6 out of qtawesome), drawn in the colours of the scheme that is on."""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

from app.kit.theme import color

BASELINE = 0.875  # of the square from its top: the font's ascent is 448 of 512 units


def icon(name: str, token: str = "ink2") -> QIcon:
    """The icon `name` without its 'mdi6.' prefix; it follows the scheme by itself and costs nothing until shown."""
    return QIcon(_icon(name, token))


def known(name: str) -> bool:
    """Whether there is an icon of that name."""
    return name in _glyphs()


def icon_path(name: str, px: float) -> QPainterPath:
    """The outline of an icon in a square of `px` at 0, 0, for drawings that leave the program without its fonts."""
    path = QPainterPath()
    path.addText(QPointF(0, px * BASELINE), _font(round(px)), _glyphs()[name])
    return path


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw the icon as large as fits in the middle of `rect`, at any scale of the painter."""
    painter.save()
    painter.setFont(_font(max(1, round(min(rect.width(), rect.height())))))
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), _glyphs()[name])
    painter.restore()


class _Glyph(QIconEngine):
    """Draws one icon anew each time it is asked, so that a change of scheme needs no new icons."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "ink3" if mode == QIcon.Mode.Disabled else self._token
        draw_icon(painter, self._name, QRectF(rect), color(token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._token)


@lru_cache(maxsize=256)
def _icon(name: str, token: str) -> QIcon:
    return QIcon(_Glyph(name, token))


def _folder() -> Path:
    # Importing qtawesome loads nine fonts and all of Qt's modules (0.1 s of the start); its one font is enough here.
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome")
    return Path(spec.origin).parent / "fonts"


@lru_cache(maxsize=1)
def _glyphs() -> dict[str, str]:
    charmap = next(_folder().glob("materialdesignicons6-webfont-charmap-*.json"))
    codes: dict[str, str] = json.loads(charmap.read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@lru_cache(maxsize=1)
def _family() -> str:
    file = next(path for path in _folder().glob("materialdesignicons6-webfont-*.ttf"))
    loaded = QFontDatabase.addApplicationFont(str(file))
    return QFontDatabase.applicationFontFamilies(loaded)[0]


@lru_cache(maxsize=64)
def _font(px: int) -> QFont:
    made = QFont(_family())
    made.setPixelSize(px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
