"""Is a committee file sound? Everything that can be found out without opening it for work."""

from pathlib import Path
from typing import Final

from db import opening
from db.errors import FileTrouble, words

_SHOWN: Final = 20


def check(path: Path | str) -> list[FileTrouble]:
    """What is wrong with the file, one sentence each and at most twenty; empty if it is sound. Nothing is written."""
    path = Path(path).absolute()
    try:
        conn, _ = opening.open_file(path, read_only=True)
    except FileTrouble as trouble:
        return [trouble]
    try:
        found = [
            FileTrouble(words("{name}: the pages do not fit together ({finding})."), name=path.name, finding=row[0])
            for row in conn.execute(f"PRAGMA integrity_check({_SHOWN})")
            if row[0] != "ok"
        ]
        text = words("{name}: row {row} of {table} refers to a row of {other} that is not there.")
        for table, row, other, _ in conn.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN):
            found.append(FileTrouble(text, name=path.name, table=table, row=row, other=other))
        return found[:_SHOWN]
    finally:
        conn.close()
