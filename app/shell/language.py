"""The words on the screen in Danish or English, and times and dates as people in the room say them."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.kit.wording import ANSWERS, KEY_NAMES
from db.errors import Trouble, words
from db.places import resources

LANGUAGES: Final = ("da", "en")
_installed: list[QTranslator] = []
_language = "en"

KEY_WORDS: Final = {
    "Space": words("Space"),
    "Return": words("Enter"),
    "Del": words("Del"),
    "Ins": words("Ins"),
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
}


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the window; `%n` and the plural form follow `n`."""
    return QCoreApplication.translate("", text, comment, n)


def say(trouble: Trouble) -> str:
    """The sentence of a trouble in the language of the window."""
    return tr(trouble.text).format(**trouble.values)


def language() -> str:
    """The language in use: "da" or "en"."""
    return _language


def system_language() -> str:
    """Danish when the system is Danish, English otherwise."""
    return "da" if any(name.startswith("da") for name in QLocale.system().uiLanguages()) else "en"


def set_language(choice: str) -> None:
    """Use "da", "en" or "system" from now on; what is drawn already must be made anew."""
    global _language
    _language = choice if choice in LANGUAGES else system_language()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    for name, folder in (
        (f"qtbase_{_language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"rundbord_{_language}", str(resources() / "i18n")),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    ANSWERS.update({"ok": tr("OK"), "cancel": tr("Cancel")})
    KEY_NAMES.update({key: tr(text) for key, text in KEY_WORDS.items()})


def locale() -> QLocale:
    """The locale whose month names and number signs are used."""
    return QLocale("da_DK") if _language == "da" else QLocale("en_GB")


def clock(moment: datetime) -> str:
    """The local time of day, as 17:22."""
    return moment.astimezone().strftime("%H:%M")


def day(moment: datetime) -> str:
    """The whole local date, as "tirsdag den 23. august 2022"."""
    text = locale().toString(moment.astimezone().date(), QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
    return str(text)


def short_day(moment: datetime) -> str:
    """Day and month, as "23. aug."."""
    here = moment.astimezone()
    month = locale().monthName(here.month, QLocale.FormatType.ShortFormat)
    if _language == "da":
        return f"{here.day}. {month.rstrip('.')}{'.' if len(month.rstrip('.')) < 4 and here.month != 5 else ''}"
    return f"{here.day} {month}"


def short_date(day: date) -> str:
    """Day and month as "8. mar."."""
    month = locale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    if _language != "da":
        return f"{day.day} {month}"
    return f"{day.day}. {month}" if day.month == 5 else f"{day.day}. {month}."
