"""The Qt application every window of the program stands on."""

import sys

from PySide6.QtWidgets import QApplication

from app.kit.theme import theme
from app.shell.language import set_language
from app.shell.settings import Settings


def make_application(settings: Settings) -> QApplication:
    """The Qt application with the program's look and language."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("rundbord")
    app.setDesktopFileName("rundbord")
    set_language(settings.text("language", "system"))
    theme().apply(app)
    colours = settings.text("colours", "system")
    if colours in ("light", "dark"):
        theme().set_scheme("dark" if colours == "dark" else "light")
    return app
