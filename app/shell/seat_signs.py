"""Signs with the names for the seats: two on a sheet of A4, each folded along the middle so that it stands."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.kit.fit_text import elide, fit_name
from app.kit.theme import font
from app.shell.files import save
from app.shell.language import tr

DOTS: Final = 300
SHEET: Final = (210.0, 297.0)  # millimetres
SIGN: Final = SHEET[1] / 2
SIDE_MARGIN: Final = 14.0
LARGEST, LEAST = 230, 60  # in units of which 1000 are the width of the sheet
UNIT: Final = 1000 / SHEET[0]


def write_signs(path: str, names: Sequence[str]) -> None:
    """Write a PDF with a sign for each name; the name alone, because kinds and parties stay off the table.

    Raises:
        FileTrouble: the file cannot be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Seat signs"))
    writer.setCreator("Rundbord")
    writer.setResolution(DOTS)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter
    )
    page.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(page)
    painter = QPainter(writer)
    scale = writer.width() / 1000
    painter.scale(scale, scale)
    for i, name in enumerate(names):
        if i and i % 2 == 0:
            writer.newPage()
        painter.save()
        painter.translate(0, (i % 2) * SIGN * UNIT)
        _draw_sign(painter, name, cut=i % 2 == 0)
        painter.restore()
    painter.end()
    save(bytes(buffer.data().data()), Path(path))


def _draw_sign(painter: QPainter, name: str, *, cut: bool) -> None:
    """One sign, half a sheet: the name on both faces, the upper one upside down, dashed where it is folded and cut."""
    wide, high = 1000.0, SIGN * UNIT
    painter.setPen(QPen(QColor("#B0B0B0"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(0, round(high / 2), 40, round(high / 2))
    painter.drawLine(960, round(high / 2), 1000, round(high / 2))
    if cut:
        painter.drawLine(0, round(high), 1000, round(high))
    _draw_face(painter, QRectF(0, high / 2, wide, high / 2), name)
    painter.save()
    painter.translate(wide, high / 2)
    painter.rotate(180)
    _draw_face(painter, QRectF(0, 0, wide, high / 2), name)
    painter.restore()


def _draw_face(painter: QPainter, face: QRectF, name: str) -> None:
    room = face.width() - 2 * SIDE_MARGIN * UNIT
    lines, px = fit_name(name, room, LEAST, LARGEST)
    px = min(px, round(face.height() * (0.62 if not lines[1] else 0.38)))
    painter.setPen(QColor("#000000"))
    cut = font(px, 700)
    painter.setFont(cut)
    shown = [line for line in lines if line]
    top = face.center().y() - px * 1.1 * len(shown) / 2
    for i, line in enumerate(shown):
        box = QRectF(face.x(), top + px * 1.1 * i, face.width(), px * 1.1)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), elide(line, room, cut))
