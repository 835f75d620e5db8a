"""A packed file opened with care: how many entries, how large they say they are, and no more read than allowed."""

import io
import zipfile
from typing import Final

from db.errors import Trouble, words

MOST_ENTRIES: Final = 2_000
MOST_BYTES: Final = 100_000_000
MOST_OF_ONE: Final = 20_000_000

DAMAGED: Final = words("{name} is damaged: it cannot be unpacked.")
TOO_LARGE: Final = words("{name} unpacks to more than a map can be; it was not read.")
LOCKED: Final = words("{name} is locked with a password; take it off in the program it was made with.")


class Archive:
    """The entries of a packed file by name.

    Raises:
        Trouble: it is damaged, or a trap that would fill the memory.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._packed = zipfile.ZipFile(io.BytesIO(content))
            entries = self._packed.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Trouble(DAMAGED, name=name) from error
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise Trouble(TOO_LARGE, name=name)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, entry: str) -> bytes:
        """One entry whole, whatever size it claims to have."""
        try:
            with self._packed.open(entry) as opened:
                content = opened.read(MOST_OF_ONE + 1)
        except RuntimeError as error:
            raise Trouble(LOCKED, name=self._name) from error
        except Exception as error:
            # The decompressors of the standard library raise what they please on damage.
            if type(error).__module__.partition(".")[0] in ("zipfile", "zlib", "lzma", "builtins"):
                raise Trouble(DAMAGED, name=self._name) from error
            raise
        if len(content) > MOST_OF_ONE:
            raise Trouble(TOO_LARGE, name=self._name)
        return content
