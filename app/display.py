"""Whether there is a screen here to show a window on."""

import os
import sys


def has_screen() -> bool:
    """False on a Linux machine without one, where Qt would end the process on the spot."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in screens)
