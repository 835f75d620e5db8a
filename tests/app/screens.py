"""Plugs screens in and out while the program runs: the offscreen platform takes a new set of screens at any time."""

import ctypes
import platform
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import PySide6
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument

POSSIBLE = sys.platform == "linux" and platform.machine() == "x86_64"
"""Qt does this for its own tests through a function of the platform plugin; how it is called depends on the machine."""

NATIVE_RESOURCE = 12
"""The place of nativeResourceForIntegration among the virtual functions: the first after the twelve of QObject."""

Screen = Mapping[str, Any]


def screen(name: str, x: int, width: int, height: int, scale: float = 1.0) -> Screen:
    """One screen, its place and size in pixels, and its scale."""
    place = {"name": name, "x": x, "y": 0, "width": width, "height": height}
    return place | {"logicalDpi": round(96 * scale), "logicalBaseDpi": 96, "dpr": 1.0}


USUAL = screen("", 0, 800, 800)
"""What the offscreen platform begins with."""


def plug(screens: Sequence[Screen]) -> None:
    """Let exactly these screens be there; one is known by its name and may have changed."""
    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    core, gui = (ctypes.CDLL(str(libraries / f"libQt6{name}.so.6")) for name in ("Core", "Gui"))
    document = QJsonDocument.fromVariant({"screens": list(screens)})
    configuration = ctypes.c_void_p()
    core["_ZNK13QJsonDocument6objectEv"](ctypes.byref(configuration), pointer(document))
    interface = gui["_ZN15QGuiApplication23platformNativeInterfaceEv"]
    interface.restype = ctypes.c_void_p
    here = interface()
    table = ctypes.cast(here, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    find = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(table[NATIVE_RESOURCE] or 0)
    name = QByteArray(b"setConfiguration")
    configure = find(here, pointer(name))
    assert configure, "this platform has no screens to plug"
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(configure)(ctypes.addressof(configuration), here)


def pointer(thing: object) -> ctypes.c_void_p:
    """Where Qt's own object lies."""
    return ctypes.c_void_p(shiboken6.getCppPointer(thing)[0])
