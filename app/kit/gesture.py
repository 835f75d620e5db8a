"""Motion that explains a change, over within 200 ms, and none at all for whoever asked the system for less of it."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication

ANIMATIONS = True
LONGEST_MS = 200


def animate(callback: Callable[[float], None], ms: int, parent: QObject | None = None) -> Callable[[], None]:
    """Call `callback` with shares from 0.0 to 1.0, the last always 1.0; what is given back jumps to the end.

    Without motion there is one call with 1.0 before this returns. The motion ends unseen when `parent` is deleted.
    """
    if not moves():
        callback(1.0)
        return _nothing
    motion = QVariantAnimation(parent)
    motion.setStartValue(0.0)
    motion.setEndValue(1.0)
    motion.setDuration(min(ms, LONGEST_MS))
    motion.setEasingCurve(QEasingCurve.Type.OutCubic)
    motion.valueChanged.connect(callback)
    running.add(motion)
    motion.finished.connect(lambda: running.discard(motion))
    motion.destroyed.connect(lambda: running.discard(motion))
    motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def finish() -> None:
        if motion in running:
            motion.setCurrentTime(motion.duration())

    return finish


# What is moving now; a motion without a parent would otherwise be forgotten at once.
running: set[QVariantAnimation] = set()


def moves() -> bool:
    """Whether anything may move: not on a surface nobody sees, nor when the system asks for less motion."""
    return ANIMATIONS and QGuiApplication.platformName() not in ("offscreen", "minimal", "") and _system_moves()


def _system_moves() -> bool:
    if sys.platform == "win32":
        import ctypes

        # SPI_GETCLIENTAREAANIMATION, "Show animations in Windows".
        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(wanted), 0)
        return bool(wanted.value)
    return True


def _nothing() -> None:
    return None
