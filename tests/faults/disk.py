"""A layer between the program's own SQLite and the disk: it writes down every write and sync, or lets one fail.

SQLite reaches the disk through a table of functions (sqlite.org/vfs.html), and the SQLite inside pysqlite3 shows the
functions that change this table. So the program under test is the real one, with the SQLite that is shipped, and no
compiler is needed. Works on Linux only, where the tests run.
"""

import ctypes
import os
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self

from pysqlite3 import _sqlite3

SQLITE_OK: Final = 0
# SQLite calls into these as long as a file is open, so none may be swept up.
_ever: list["Disk"] = []

OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
CLOSE = CFUNCTYPE(c_int, c_void_p)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(ctypes.Structure):
    """struct sqlite3_vfs"""

    _fields_ = (
        ("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("following", c_void_p),
        ("name", c_char_p), ("app_data", c_void_p), ("open", OPEN), ("delete", DELETE),
        *((f"other_{n}", c_void_p) for n in range(14)),
    )  # fmt: skip


class Methods(ctypes.Structure):
    """struct sqlite3_io_methods"""

    _fields_ = (
        ("version", c_int), ("close", CLOSE), ("read", c_void_p), ("write", WRITE), ("truncate", TRUNCATE),
        ("sync", SYNC), *((f"other_{n}", c_void_p) for n in range(13)),
    )  # fmt: skip


class OpenFile(ctypes.Structure):
    """struct sqlite3_file"""

    _fields_ = (("methods", POINTER(Methods)),)


@dataclass(frozen=True)
class Step:
    """One thing done to the disk.

    `kind` is create, write, truncate, sync, sync_folder, unlink, link, rename, or said (the user was told: number
    `at` is saved). `path` is what it was done to, `other` the second name of a link or rename.
    """

    kind: str
    path: str
    at: int = 0
    data: bytes = b""
    other: str = ""


@dataclass(frozen=True)
class Recording:
    """`steps` with a `said` after each command; `contents[n]` is what the file held when number n was said."""

    steps: list[Step]
    contents: list[str]


class Disk:
    """Puts itself before the default VFS of pysqlite3 inside a `with`.

    `steps` is what was done. `fault` is asked before each write, truncate and sync, and gives the SQLite result code
    to fail with, or 0.
    """

    def __init__(self, fault: Callable[[str, str], int] = lambda kind, path: 0) -> None:
        self.steps: list[Step] = []
        self.fault = fault
        self._paths: dict[int, str] = {}
        self._tables: dict[int, Methods] = {}
        self._sqlite = ctypes.CDLL(_sqlite3.__file__)
        self._sqlite.sqlite3_vfs_find.restype = c_void_p
        self._sqlite.sqlite3_vfs_find.argtypes = [c_char_p]
        self._sqlite.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        self._real = Vfs.from_address(self._sqlite.sqlite3_vfs_find(None))
        self._ours = Vfs.from_buffer_copy(self._real)
        self._ours.name = b"written-down"
        self._ours.open = OPEN(self._open)
        self._ours.delete = DELETE(self._delete)

    def __enter__(self) -> Self:
        """From now on every file SQLite opens goes through here."""
        _ever.append(self)
        assert self._sqlite.sqlite3_vfs_register(ctypes.addressof(self._ours), 1) == SQLITE_OK
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Files opened later go straight to the disk."""
        self._sqlite.sqlite3_vfs_unregister(ctypes.c_void_p(ctypes.addressof(self._ours)))

    def note(self, kind: str, path: str, at: int = 0, data: bytes = b"", other: str = "") -> None:
        self.steps.append(Step(kind, path, at, data, other))

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        there = os.path.exists(path)
        result = int(self._real.open(ctypes.addressof(self._real), name, file, flags, out))
        opened = OpenFile.from_address(file)
        if result == SQLITE_OK and path and opened.methods:
            if not there:
                self.note("create", path)
            self._paths[file] = path
            opened.methods = ctypes.pointer(self._watched(opened.methods))
        return result

    def _watched(self, methods: Any) -> Methods:
        """A copy of a function table with ours in place of those that change the disk."""
        key = ctypes.addressof(methods.contents)
        if key in self._tables:
            return self._tables[key]
        real = methods.contents
        copy = Methods.from_buffer_copy(real)

        def close(file: int) -> int:
            self._paths.pop(file, None)
            return int(real.close(file))

        def write(file: int, data: int, amount: int, at: int) -> int:
            path = self._paths[file]
            failed = self.fault("write", path)
            result = failed or int(real.write(file, data, amount, at))
            if result == SQLITE_OK:
                self.note("write", path, at, ctypes.string_at(data, amount))
            return result

        def truncate(file: int, size: int) -> int:
            result = self.fault("truncate", self._paths[file]) or int(real.truncate(file, size))
            if result == SQLITE_OK:
                self.note("truncate", self._paths[file], size)
            return result

        def sync(file: int, flags: int) -> int:
            result = self.fault("sync", self._paths[file]) or int(real.sync(file, flags))
            if result == SQLITE_OK:
                self.note("sync", self._paths[file])
            return result

        copy.close, copy.write, copy.truncate, copy.sync = CLOSE(close), WRITE(write), TRUNCATE(truncate), SYNC(sync)
        self._tables[key] = copy
        return copy

    def _delete(self, _vfs: int, name: bytes, sync_folder: int) -> int:
        there = os.path.exists(name)
        result = int(self._real.delete(ctypes.addressof(self._real), name, sync_folder))
        if result == SQLITE_OK and there:
            path = os.fsdecode(name)
            self.note("unlink", path)
            if sync_folder:
                self.note("sync_folder", os.path.dirname(path))
        return result
