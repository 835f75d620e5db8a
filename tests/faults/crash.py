"""What a disk may hold after the power went, worked out from a recording of writes and syncs.

The model is unkind but keeps to what POSIX promises. A file certainly holds what was there at its last completed sync.
Of every later write - cut into sectors of 512 bytes - and every later truncation any part may have arrived, in any
order. A new, gone or renamed file is certain once its folder was synced, or, as on ext4, XFS, Btrfs, NTFS and APFS,
once the new file itself was; before that any first part of the changes of names may have happened.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tests.faults.disk import Step

SECTOR: Final = 512
HOWS: Final = ("nothing", "everything", "in order", "some", "torn", "garbage")
"""How much of what was not synced arrived: none, all, a first part, whole writes, sectors, sectors and old rubbish."""


@dataclass(eq=False)
class Inode:
    """A file without its name: what is certain, and the steps since."""

    certain: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)


Names = dict[str, Inode]


class Model:
    """Follows a recording and says at any point what a power cut could leave."""

    def __init__(self) -> None:
        self.names: Names = {}
        self._certain: Names = {}
        self._renamings: list[tuple[Step, Inode | None]] = []

    def follow(self, step: Step) -> None:
        """Do `step`."""
        match step.kind:
            case "write" | "truncate":
                self.names[step.path].pending.append(step)
            case "create":
                self._rename(step, Inode())
            case "link" | "rename" | "unlink":
                self._rename(step, None)
            case "sync":
                self._sync(self.names[step.path])
            case "sync_folder":
                self._settle(len(self._renamings))

    def _rename(self, step: Step, made: Inode | None) -> None:
        _apply_name(self.names, step, made)
        self._renamings.append((step, made))

    def _sync(self, inode: Inode) -> None:
        for step in inode.pending:
            _apply(inode.certain, step)
        inode.pending = []
        for at, (_, made) in enumerate(self._renamings):
            if made is inode:
                # The journal of a file system keeps the order: what was named before goes with it.
                self._settle(at + 1)
                break

    def _settle(self, count: int) -> None:
        for step, made in self._renamings[:count]:
            _apply_name(self._certain, step, made)
        del self._renamings[:count]

    def cut(self, how: str, dice: random.Random) -> dict[str, bytes]:
        """The files after a power cut now, by name."""
        names = dict(self._certain)
        pending = len(self._renamings)
        arrived = {"nothing": 0, "everything": pending}.get(how, dice.randint(0, pending))
        for step, made in self._renamings[:arrived]:
            _apply_name(names, step, made)
        return {name: _left(inode, how, dice) for name, inode in names.items()}


def _apply_name(names: Names, step: Step, made: Inode | None) -> None:
    match step.kind:
        case "create" if made is not None:
            names[step.path] = made
        case "link":
            names[step.other] = names[step.path]
        case "rename":
            names[step.other] = names.pop(step.path)
        case "unlink":
            names.pop(step.path, None)


def _apply(held: bytearray, step: Step) -> None:
    if step.kind == "truncate":
        held[step.at :] = b"\0" * max(0, step.at - len(held))
        return
    if len(held) < step.at:
        held.extend(b"\0" * (step.at - len(held)))
    held[step.at : step.at + len(step.data)] = step.data


def _left(inode: Inode, how: str, dice: random.Random) -> bytes:
    held = bytearray(inode.certain)
    pending = inode.pending
    if how == "nothing":
        pending = []
    elif how == "in order":
        pending = pending[: dice.randint(0, len(pending))]
    elif how in ("some", "torn", "garbage"):
        pending = list(_arrived(inode, how, dice))
    for step in pending:
        _apply(held, step)
    return bytes(held)


def _arrived(inode: Inode, how: str, dice: random.Random) -> Iterator[Step]:
    chance = dice.choice((0.1, 0.5, 0.9))
    end = len(inode.certain)
    for step in inode.pending:
        if how == "some" or step.kind == "truncate":
            if dice.random() < chance:
                yield step
            continue
        for sector in _sectors(step):
            if dice.random() < chance:
                yield sector
            elif how == "garbage" and sector.at >= end:
                # A sector that was given to the file and not yet written shows what lay there before.
                yield Step("write", sector.path, sector.at, dice.randbytes(len(sector.data)))


def _sectors(step: Step) -> Iterator[Step]:
    at = 0
    while at < len(step.data):
        stop = min(len(step.data), at + SECTOR - (step.at + at) % SECTOR)
        yield Step("write", step.path, step.at + at, step.data[at:stop])
        at = stop
