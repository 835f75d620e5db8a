"""Sheets of paper from A4 to A0: which one a drawing needs to stay readable, and how large it becomes there."""

from typing import Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

SHEETS: Final = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A2,
    QPageSize.PageSizeId.A1,
    QPageSize.PageSizeId.A0,
)
MARGIN: Final = 10.0  # millimetres
NATURAL: Final = 25.4 / 96  # millimetres of a unit of the drawing at scale 1: letters of 16 are 12 points
# Down to two thirds the letters are of 8 points and read well in the hand; up they need not grow further.
LEAST_SCALE: Final = 2 / 3
MOST_SCALE: Final = 1.25


def sheet_for(width: float, height: float) -> tuple[QPageLayout, float]:
    """The smallest sheet from A4 to A0 on which a drawing of that size stays readable, and the scale it gets there.

    Lying down, or upright where a tall map becomes at least a fifth larger by it; beyond A0 the letters shrink.
    """
    for id_ in SHEETS:
        page, scale = laid_on(id_, width, height)
        if scale >= LEAST_SCALE:
            break
    return page, min(scale, MOST_SCALE)


def laid_on(id_: QPageSize.PageSizeId, width: float, height: float) -> tuple[QPageLayout, float]:
    """One sheet, lying or upright as suits a drawing of that size, and the scale at which it fills the sheet."""
    size = QPageSize(id_).size(QPageSize.Unit.Millimeter)
    lying, upright = (_scale(width, height, sheet) for sheet in (size.transposed(), size))
    scale, layout = max(lying, upright), QPageLayout.Orientation.Portrait
    if upright < lying * 1.2:
        scale, layout = lying, QPageLayout.Orientation.Landscape
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(id_), layout, margins, QPageLayout.Unit.Millimeter), scale


def _scale(width: float, height: float, sheet: QSizeF) -> float:
    across, down = sheet.width() - 2 * MARGIN, sheet.height() - 2 * MARGIN
    return min(across / (width * NATURAL), down / (height * NATURAL))
