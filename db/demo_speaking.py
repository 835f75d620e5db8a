"""The demo's rounds and speaking lists, each turn with the seconds it took, laid out inside the time of its item."""

from datetime import datetime, timedelta
from typing import Any, Final

from db.demo_rows import Gathering
from db.file import stamp

TURN_KIND: Final = {"indlæg": "speech", "kommentar": "remark", "spørgsmål": "question", "opsamling": "summary"}
LINK_KIND: Final = {"bygger_paa": "builds_on", "modsiger": "contradicts"}


def gather_speaking(demo: Gathering) -> None:
    for speaking_round in demo.told("runder"):
        _gather_round(demo, speaking_round)
    for listed in demo.told("talerlister"):
        _gather_list(demo, listed)


def turn_times(began: datetime, ended: datetime, lengths: list[int]) -> list[tuple[datetime, datetime]]:
    """Lay turns of `lengths` seconds one after the other in an item's time.

    The time that is left over stands before the first turn (at most a minute, half of it) and between the turns, in
    whole seconds. Turns that are longer than the item together run past its end.
    """
    spare = max(0, int((ended - began).total_seconds()) - sum(lengths))
    moment = began + timedelta(seconds=min(60, spare // 2))
    pause = timedelta(seconds=min(10, spare // 2 // max(1, len(lengths))))
    times = []
    for length in lengths:
        times.append((moment, moment + timedelta(seconds=length)))
        moment = times[-1][1] + pause
    return times


def _gather_round(demo: Gathering, source: dict[str, Any]) -> None:
    began, ended = demo.spans[source["punkt"]]
    turns = source["ture"]
    times = turn_times(began, ended, [turn["sekunder"] for turn in turns])
    id_ = demo.add(
        "round",
        source["id"],
        item=demo.of(source["punkt"]),
        question=source["spoergsmaal"],
        turn_s=source["sekunder_pr_person"],
        direction=1 if source["retning"] == "med uret" else -1,
        starter=demo.of(turns[0]["person"]),
        began_at=stamp(times[0][0]),
        ended_at=stamp(times[-1][1]),
    )
    for turn, time in zip(turns, times, strict=True):
        state = "passed" if turn["pas"] else "done"
        _add_turn(demo, source, turn, time, round=id_, state=state, limit_s=source["sekunder_pr_person"])


def _gather_list(demo: Gathering, source: dict[str, Any]) -> None:
    turns = source["indlaeg"]
    rules = source["regler"]
    times = turn_times(*demo.spans[source["punkt"]], [turn["sekunder"] for turn in turns])
    ids = {}
    for turn, time in zip(turns, times, strict=True):
        seconds = rules["kommentar_sekunder" if turn["type"] == "kommentar" else "indlaeg_sekunder"]
        ids[turn["nr"]] = _add_turn(demo, source, turn, time, round=None, state="done", limit_s=seconds)
    for turn in turns:
        for word, kind in LINK_KIND.items():
            if word in turn:
                demo.add("turn_link", turn=ids[turn["nr"]], other=ids[turn[word]], kind=kind)


def _add_turn(
    demo: Gathering, source: dict[str, Any], turn: dict[str, Any], time: tuple[datetime, datetime], **columns: Any
) -> int:
    passed = columns["state"] == "passed"
    id_ = demo.add(
        "turn",
        item=demo.of(source["punkt"]),
        person=demo.of(turn["person"]),
        guest="",
        kind=TURN_KIND[turn.get("type", "indlæg")],
        position=turn["nr"],
        # In a round this is when someone who passed was asked again.
        asked_at=None if columns["round"] else stamp(demo.spans[source["punkt"]][0]),
        passed_at=stamp(time[0]) if passed else None,
        text=turn.get("stikord", ""),
        parent=None,
        pinned=0,
        overtaken=0,
        **columns,
    )
    if not passed:
        demo.add("turn_time", turn=id_, began_at=stamp(time[0]), ended_at=stamp(time[1]))
    return id_
