"""The rows of the follow-up behind the nodes of a map that was read from a file, written many at a time.

Everything here runs inside an action that is open already.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from db.file import CommitteeFile, clean
from db.incoming import Incoming
from db.node_facts import CONSENTS
from db.outcome_facts import DISPUTES, MARKS, OF_KIND
from db.outcomes import OF_ITEMS, TABLE_OF_KIND

ORDER: Final = ("decision", "action_item", "disagreement", "quotation", "parking")
"""Actions and disagreements refer to decisions."""


def add_rows(file: CommitteeFile, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if rows:
        names, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        file.db.conn.executemany(sql, (list(row.values()) for row in rows))


def known(file: CommitteeFile, table: str, id_: int | None) -> bool:
    """Whether a table has that row."""
    if id_ is None:
        return False
    return next(file.db.query(f"SELECT id FROM {table} WHERE id = ?", [id_]), None) is not None


def make_outcomes(
    file: CommitteeFile,
    meeting: int,
    nodes: Sequence[Incoming],
    rows: Sequence[Mapping[str, Any]],
    members: Mapping[str, int],
    names: Sequence[int],
    *,
    own: bool,
) -> int:
    """Give decisions, actions and the like their rows in the follow-up; gives how many owners nobody knows.

    Args:
        nodes: what was read, `rows` the nodes it became.
        names: the ids of the nodes by their places in the file, 0 where one was left out.
        own: whether the file is of this committee, so that votes, notes and strategies are those of the file.
    """
    made = _Outcomes(file, meeting, members, names, own=own)
    items: dict[int | None, int | None] = {}
    for one, row in zip(nodes, rows, strict=True):
        if row["parent"] not in items:
            items[row["parent"]] = _item_above(file, row["parent"])
        items[row["id"]] = row["item"] or items[row["parent"]]
        if (table := TABLE_OF_KIND.get(row["kind"])) is not None:
            made.take(table, one, row, items[row["id"]])
    made.write()
    return made.unknown


class _Outcomes:
    """The rows to be, by their table; those of decisions get their ids here, since others refer to them."""

    def __init__(
        self,
        file: CommitteeFile,
        meeting: int,
        members: Mapping[str, int],
        names: Sequence[int],
        *,
        own: bool,
    ) -> None:
        self._file, self._meeting, self._members, self._names, self._own = file, meeting, members, names, own
        self._rows: dict[str, list[dict[str, Any]]] = {table: [] for table in ORDER}
        self._firsts = {table: _next(file, table) for table in ("decision", "disagreement")}
        self._decisions: dict[int, int] = {}
        self._told: dict[str, list[Mapping[str, Any]]] = {table: [] for table in ORDER}
        self.unknown = 0

    def take(self, table: str, one: Incoming, row: Mapping[str, Any], item: int | None) -> None:
        """Note the row behind a node."""
        told = {name: value for name, value in one.followup.items() if name in OF_KIND[row["kind"]]}
        made: dict[str, Any] = {"meeting": self._meeting, "node": row["id"], "text": told.get("words") or row["text"]}
        if table in OF_ITEMS:
            made["item"] = item
        if table in self._firsts:
            made["id"] = self._firsts[table] + len(self._rows[table])
        if table == "decision":
            self._decisions[row["id"]] = made["id"]
        if table == "action_item":
            owner = self._members.get(one.owner)
            self.unknown += bool(one.owner) and owner is None
            made |= {"owner": owner, "due_on": one.due_on or None, "status": one.status or "planned"}
        self._rows[table].append(made | self._columns(table, told))
        self._told[table].append(told)

    def write(self) -> None:
        """Write all of them, decisions first."""
        for table in ("action_item", "disagreement"):
            for row, told in zip(self._rows[table], self._told[table], strict=True):
                at = told.get("decision")
                node = self._names[at] if isinstance(at, int) and 0 <= at < len(self._names) else 0
                elsewhere = told.get("decided") if self._own else None
                row["decision"] = self._decisions.get(node)
                if row["decision"] is None and known(self._file, "decision", elsewhere):
                    row["decision"] = elsewhere
        for table in ORDER:
            add_rows(self._file, table, self._rows[table])
        add_rows(self._file, "side_taken", list(self._sides()))
        if self._own:
            add_rows(self._file, "decision_source", list(self._grounds()))

    def _columns(self, table: str, told: Mapping[str, Any]) -> dict[str, Any]:
        """What was told of a row, as its columns."""
        if table == "decision":
            vote = told.get("vote") if self._own and known(self._file, "vote", told.get("vote")) else None
            texts = {name: told.get(name, "") for name in ("competence", "reason", "agreement", "minority")}
            return {**texts, **{mark: int(mark in told.get("concrete", ())) for mark in MARKS}, "vote": vote}
        if table == "action_item":
            return {"done_on": told.get("done_on"), "remark": told.get("remark", "")}
        if table == "disagreement":
            state = told.get("state")
            return {"status": state if state in DISPUTES else DISPUTES[0], "outcome": told.get("outcome", "")}
        if table == "quotation":
            person = self._members.get(told.get("person", ""))
            return {"consent": told.get("consent", CONSENTS[0]), "person": person}
        return {"status": told.get("state", "")}

    def _sides(self) -> Iterator[dict[str, Any]]:
        for row, told in zip(self._rows["disagreement"], self._told["disagreement"], strict=True):
            for position, side in enumerate(told.get("sides", ()), 1):
                arguments = "\n".join(map(clean, side["arguments"]))
                yield {
                    "disagreement": row["id"],
                    "position": position,
                    "name": clean(side["name"]),
                    "arguments": arguments,
                }

    def _grounds(self) -> Iterator[dict[str, Any]]:
        for row, told in zip(self._rows["decision"], self._told["decision"], strict=True):
            for ground in told.get("rests_on", ()):
                for table, id_ in ground.items():
                    if known(self._file, table, id_):
                        yield {"decision": row["id"], "note": None, "strategy": None} | ground


def _next(file: CommitteeFile, table: str) -> int:
    return int(next(file.db.query(f"SELECT COALESCE(MAX(id), 0) AS last FROM {table}"))["last"]) + 1


def _item_above(file: CommitteeFile, id_: int | None) -> int | None:
    while id_ is not None:
        row = next(file.db.query("SELECT parent, item FROM node WHERE id = ?", [id_]))
        if row["item"] is not None:
            return int(row["item"])
        id_ = row["parent"]
    return None
