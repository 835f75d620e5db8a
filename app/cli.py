"""Where the program starts: a command with its arguments, or a file to be shown in a window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from app.display import has_screen


def main(args: Sequence[str] | None = None) -> None:
    """Run a command and end the process: 0 done, 1 trouble told in a sentence on stderr, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter is no reason to stop
    given = sys.argv[1:] if args is None else args
    if (file := _file_to_show(given)) is not None:
        sys.exit(_show(file))
    from app.minutes_commands import rundbord
    from app.terminal import ended

    sys.exit(ended(rundbord, args))


def _file_to_show(given: Sequence[str]) -> Path | None:
    """The file that is all that was asked for: it is on the screen before the commands would be loaded."""
    if len(given) != 1 or not given[0].lower().endswith((".mm", ".rundbord")) or not has_screen():
        return None
    path = Path(given[0])
    return path if path.is_file() else None


def _show(file: Path) -> int:
    if file.suffix.lower() == ".mm":
        from app.map_window import open_map

        return open_map(file)
    from app.facilitator import open_window

    return open_window(file)


if __name__ == "__main__":
    main()
