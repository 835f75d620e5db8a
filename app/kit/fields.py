"""Fields for a choice among a few, a number, a day and a moment."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QSpinBox,
    QStyledItemDelegate,
    QWidget,
)

from app.kit.theme import color

CALENDAR = (308, 264)


class Choice(QComboBox):
    """A choice among a few; the wheel passes it by unless it has the focus."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(3)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A whole number from `least` to `most` with its unit behind it: '60 s'."""

    def __init__(
        self, least: int = 0, most: int = 999, *, unit: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        indent(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DateField(QDateEdit):
    """A day, written or taken from a calendar."""

    def __init__(self, day: date, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        calm_calendar(self.calendarWidget())


class MomentField(QDateTimeEdit):
    """A day and the time of day, written or taken from a calendar; it knows nothing of time zones."""

    def __init__(self, moment: datetime, *, name: str = "", parent: QWidget | None = None) -> None:
        day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        super().__init__(QDateTime(day, time), parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        calm_calendar(self.calendarWidget())


def indent(box: QAbstractSpinBox) -> None:
    """Give the text of a spin box the room at its left that Qt's style sheets cannot."""
    box.lineEdit().setTextMargins(8, 0, 0, 0)


def calm_calendar(calendar: QCalendarWidget) -> None:
    """Room for two figures in every field of a calendar, and no red on its weekends: red is over time."""
    plain = QTextCharFormat()
    plain.setForeground(color("ink"))
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, plain)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
    calendar.setMinimumSize(*CALENDAR)
