"""Trouble is what the room can act on, told in one sentence; everything else is a mistake of ours."""

import errno
from typing import Final


def words(text: str) -> str:
    """Mark an English literal for translation and hand it back unchanged."""
    return text


def counted(text: str, comment: str = "", n: int = 1) -> str:
    """Marks a literal with a plural (`%n`) for translation; the number comes when it is shown."""
    return text


class Trouble(Exception):
    """Something outside the program, told to the facilitator in one plain sentence.

    `text` is the untranslated sentence with named places, `values` what goes into them.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**self.values)


class FileTrouble(Trouble):
    """The committee file cannot be opened, read or written (disk, lock, rights)."""


class RuleBroken(Trouble):
    """The committee's own rules forbid this, for example a chair who is no citizen."""


class UndoRefused(Trouble):
    """Undoing would overwrite what somebody has done since."""


class BugError(Exception):
    """A mistake in this program; never caught below the top-level error handler."""


# Result codes from sqlite.org/rescode.html. The low byte is the family; a full code goes before its family.
READ_ONLY: Final = 8
CANNOT_OPEN: Final = 14
_MOVED: Final = 8 | 4 << 8
_NO_MEMORY: Final = words("The computer has no memory left for {name}. Nothing of the last step was saved.")
_IN_USE: Final = words("{name} is already open in another window or program. Close it there first.")
_DISK_FULL: Final = words("The disk is full. Nothing of the last step was saved; free some space and do it again.")
_FORBIDDEN: Final = words("{name} cannot be opened: this user may not read or write it there.")
DAMAGED: Final = words("{name} is damaged and was left as it is. Open a backup of it instead.")
UNFINISHED: Final = words("{name} was not closed properly. Open it once where it can be written; then it is whole.")
NOT_OURS: Final = words("{name} is not a Rundbord file.")
REPLACED: Final = words("{name} was changed or replaced by another program. Nothing was written; save a copy now.")

_BY_SQLITE_CODE: Final[dict[int, str]] = {
    3: _FORBIDDEN,
    5: _IN_USE,
    6: _IN_USE,
    7: _NO_MEMORY,
    READ_ONLY: words("{name} can only be read where it lies. Save a copy elsewhere to go on writing."),
    _MOVED: REPLACED,
    10: words("The disk with {name} does not answer as it should. Nothing of the last step was saved."),
    10 | 12 << 8: _NO_MEMORY,
    11: DAMAGED,
    13: _DISK_FULL,
    CANNOT_OPEN: words("{name} cannot be opened: the folder is gone or this user may not use it."),
    18: words("That is more text than one row of {name} can hold. Nothing of the last step was saved."),
    26: NOT_OURS,
}

# The driver's backup() raises without a code; these are SQLite's own words for one.
_CODE_OF_WORDS: Final = {
    "database is locked": 5,
    "out of memory": 7,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
}

_BY_ERRNO: Final[dict[int, str]] = {
    errno.ENOENT: words("{name} is not there. Was it moved or renamed, or is a disk not connected?"),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: words("{name} cannot be made there: that disk can only be read."),
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.ENAMETOOLONG: words("The name is too long for a file. Choose a shorter one."),
    errno.ENOTDIR: words("The folder of {name} is not there."),
}


def sqlite_family(error: BaseException) -> int:
    """The primary result code of an SQLite error, 0 if it carries none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def trouble_of(error: BaseException, name: str) -> FileTrouble | None:
    """The sentence for an error of SQLite or of the disk; None when the fault is ours (a constraint, bad SQL)."""
    if isinstance(error, OSError):
        text = _BY_ERRNO.get(error.errno or 0, words("{name} cannot be used: {reason}."))
        return FileTrouble(text, name=name, reason=error.strerror or type(error).__name__)
    code = int(getattr(error, "sqlite_errorcode", _CODE_OF_WORDS.get(str(error), 0)))
    sentence = _BY_SQLITE_CODE.get(code) or _BY_SQLITE_CODE.get(code & 0xFF)
    return FileTrouble(sentence, name=name) if sentence else None
