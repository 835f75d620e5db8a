"""A soft gong when somebody's time is up, played by whatever the computer has; without it there is silence."""

import math
import shutil
import struct
import sys
import wave
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir
from typing import Final

from PySide6.QtCore import QProcess

RATE: Final = 22_050
LONG_S: Final = 2.2
# Partials of a small bowl: frequency in Hz, loudness, and how fast it fades (per second).
PARTIALS: Final = ((220.0, 1.0, 1.8), (593.0, 0.45, 2.6), (1129.0, 0.18, 4.0))
PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
LOUDNESS: Final = 0.22


def gong_sound() -> bytes:
    """A WAV file: a struck bowl that fades within two seconds, quiet enough not to startle."""
    total = sum(loud for _, loud, _ in PARTIALS)
    samples = bytearray()
    for step in range(round(RATE * LONG_S)):
        at = step / RATE
        tone = sum(loud * math.exp(-fade * at) * math.sin(2 * math.pi * pitch * at) for pitch, loud, fade in PARTIALS)
        rise = min(1.0, at / 0.02)  # without a click at the start
        samples += struct.pack("<h", round(32_767 * LOUDNESS * rise * tone / total))
    made = BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(bytes(samples))
    return made.getvalue()


def player() -> tuple[str, ...] | None:
    """The program that can play a sound here, with its options; None when there is none."""
    return next(((path, *rest) for name, *rest in PLAYERS if (path := shutil.which(name))), None)


def ring() -> bool:
    """Play the gong and go on at once; False where nothing here can play it."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(_sound_file()), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return True
    found = player()
    return found is not None and QProcess.startDetached(found[0], [*found[1:], str(_sound_file())])[0]


def _sound_file() -> Path:
    path = Path(gettempdir()) / "rundbord-gong.wav"
    if not path.exists():
        path.write_bytes(gong_sound())
    return path
