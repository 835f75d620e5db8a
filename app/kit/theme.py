"""The look of the running program: which scheme is on, its colours, its typeface, and the switch between schemes."""

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from app.kit.sheet import selection, sheet
from app.kit.tokens import DARK, LIGHT, Tokens
from db.places import resources

__all__ = ["DARK", "LIGHT", "RESOURCES", "Scheme", "Theme", "Tokens", "color", "font", "load_fonts", "sharp", "theme"]

Scheme = Literal["system", "light", "dark"]

FAMILY = "Atkinson Hyperlegible Next"
RESOURCES = resources()


class Theme(QObject):
    """The scheme that is on; `changed` comes after the whole program has been given the new colours."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme = "system"
        self._app: QApplication | None = None
        self.tokens: Tokens = LIGHT

    @property
    def scheme(self) -> Scheme:
        """What was asked for; `tokens.dark` tells what is shown."""
        return self._scheme

    def apply(self, app: QApplication) -> None:
        """Give `app` style, font, palette and sheet, and follow the system's scheme from now on."""
        load_fonts()
        if self._app is None:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self._app = app
        app.setStyle("Fusion")
        app.setFont(font(14))
        QToolTip.setFont(font(13))
        self._pick()
        self._paint_app()

    def set_scheme(self, scheme: Scheme) -> None:
        """Show `scheme` at once, also in the frames the system draws round the windows."""
        self._scheme = scheme
        hints = QGuiApplication.styleHints()
        if scheme == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        self._on_system_scheme()

    def _on_system_scheme(self) -> None:
        if self._pick():
            self._paint_app()
            self.changed.emit()

    def _pick(self) -> bool:
        dark = self._scheme == "dark"
        if self._scheme == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        before, self.tokens = self.tokens, DARK if dark else LIGHT
        return before is not self.tokens

    def _paint_app(self) -> None:
        if self._app is None:
            return
        self._app.setPalette(palette(self.tokens))
        QToolTip.setPalette(palette(self.tokens))
        self._app.setStyleSheet(sheet(self.tokens, RESOURCES / "icons" / ("dark" if self.tokens.dark else "light")))


_theme: Theme | None = None


def theme() -> Theme:
    """The one theme of the program; call it after the QApplication has been made."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


def color(token: str) -> QColor:
    """A token, kind or note of the scheme that is on, as a colour; '#rrggbb' is passed through."""
    return _shade(theme().tokens.find(token))


@lru_cache(maxsize=256)
def _shade(value: str) -> QColor:
    return QColor(value)


def font(px: float, weight: int = 400, tabular: bool = False) -> QFont:
    """The typeface `px` high; `tabular` makes all figures equally wide, for clocks, columns and counts."""
    return QFont(_cut(max(1, round(px)), weight, tabular))


@lru_cache(maxsize=512)
def _cut(px: int, weight: int, tabular: bool) -> QFont:
    cut = QFont(FAMILY)
    cut.setPixelSize(px)
    cut.setWeight(QFont.Weight(weight))
    if tabular:
        cut.setFeature(QFont.Tag("tnum"), 1)
    if px >= 100:
        cut.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.7)
    if px >= 26:
        # Large text is scaled by the painter on the wall; unhinted it keeps its proportions in the thumbnail.
        cut.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return cut


@lru_cache(maxsize=16)
def sharp(px: int, weight: int) -> QFont:
    """The typeface with its true proportions, so that a line is as wide on paper as it was measured."""
    cut = font(px, weight)
    cut.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Our cuts are merged from two: "locl" swaps A for its twin from the other, of which a PDF does not know the letter.
    cut.setFeature(QFont.Tag("locl"), 0)
    return cut


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Make the three cuts of the typeface known to Qt, once."""
    for weight in (400, 600, 700):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"AHN-{weight}.ttf"))


def palette(tokens: Tokens) -> QPalette:
    """The scheme for whatever the sheet does not reach."""
    role = QPalette.ColorRole
    roles = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.paper,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.ink,
        role.Highlight: selection(tokens),
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.PlaceholderText: tokens.ink3,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    made = QPalette()
    for part, value in roles.items():
        made.setColor(part, QColor(value))
    for part in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.ink3))
    return made
