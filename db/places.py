"""Where the files that come with the program lie: icons, typefaces, translations, templates, methods, the demo."""

from pathlib import Path

HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder `resources`: beside `db` in a checkout, inside it in a wheel and in a frozen program."""
    inside = HERE / "resources"
    return inside if inside.is_dir() else HERE.parent / "resources"
