"""The colours of the program, light and dark, by the name of what they are for."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType


@dataclass(frozen=True)
class Tokens:
    """One scheme. Every colour is '#rrggbb'; `kinds` and `notes` are keyed by their id."""

    dark: bool
    paper: str
    surface: str
    sunken: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_text: str
    amber_soft: str
    red: str
    red_soft: str
    kinds: Mapping[str, str]
    on_kind: str
    notes: Mapping[str, str]
    note_ink: str = "#1F2328"

    def find(self, name: str) -> str:
        """The colour of a token, a kind or a note, or `name` itself if it already is '#rrggbb'."""
        if name.startswith("#"):
            return name
        value = getattr(self, name, "")
        return (value if isinstance(value, str) else "") or self.kinds.get(name) or self.notes[name]

    def plain(self) -> dict[str, str]:
        """Every token that is one colour, by its name."""
        values = {part.name: getattr(self, part.name) for part in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, str)}


NOTES: Mapping[str, str] = MappingProxyType(
    {"yellow": "#FBE9A6", "green": "#CFE8C6", "blue": "#CBE1F3", "rose": "#F7D4D0"}
)

LIGHT = Tokens(
    dark=False,
    paper="#F6F4EF",
    surface="#FFFFFF",
    sunken="#EBE8E0",
    line="#D9D4C8",
    edge="#857F72",
    ink="#1F2328",
    ink2="#4A5056",
    ink3="#61676D",
    accent="#0A5A66",
    on_accent="#FFFFFF",
    accent_soft="#DCEBEC",
    amber="#B07400",
    amber_text="#754900",
    amber_soft="#FBEBC8",
    red="#9E1F18",
    red_soft="#FBE4E1",
    kinds=MappingProxyType(
        {"citizen": "#2B62B8", "politician": "#8B3A86", "administrator": "#4F6A16", "guest": "#5B6470"}
    ),
    on_kind="#FFFFFF",
    notes=NOTES,
)

DARK = Tokens(
    dark=True,
    paper="#14181B",
    surface="#1D2327",
    sunken="#0E1113",
    line="#353D43",
    edge="#7C868E",
    ink="#F1EFE9",
    ink2="#C3C8CC",
    ink3="#A0A7AD",
    accent="#6FC6D0",
    on_accent="#06282D",
    accent_soft="#17363B",
    amber="#F0B94F",
    amber_text="#F4C76E",
    amber_soft="#3B2E12",
    red="#FF9489",
    red_soft="#43201D",
    kinds=MappingProxyType(
        {"citizen": "#8FB8F5", "politician": "#E39BDA", "administrator": "#B5D069", "guest": "#BCC3CB"}
    ),
    on_kind="#14181B",
    notes=NOTES,
)


def blend(ground: str, over: str, share: float) -> str:
    """The colour `share` (0 to 1) of the way from `ground` to `over`."""
    mixed = (round(a + (b - a) * share) for a, b in zip(_channels(ground), _channels(over), strict=True))
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = (channel / 255 for channel in _channels(colour))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
