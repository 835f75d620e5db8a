"""The demo's groups, talks, quotations, pulses, evaluations and the draft of the policy."""

from typing import Any, Final

from db.demo_minutes import node_keys
from db.demo_rows import KINDS, Gathering

CONSENT: Final = {
    "intern": "internal",
    "anonym": "anonymous",
    "offentlig med fornavn": "first_name",
    "offentlig": "full",
}


def gather_together(demo: Gathering) -> None:
    _gather_groups(demo)
    _gather_talks(demo)
    _gather_quotations(demo)
    _gather_pulses(demo)
    _gather_evaluations(demo)
    for paragraph in demo.told("politikudkast"):
        demo.add(
            "paragraph",
            position=paragraph["nr"],
            title=paragraph["titel"],
            first_text=paragraph["version1"],
            final_text=paragraph["version2"],
            first_points=paragraph["konkrethed1"],
            final_points=paragraph["konkrethed2"],
        )


def _gather_groups(demo: Gathering) -> None:
    for grouping in demo.told("gruppearbejder"):
        id_ = demo.add(
            "grouping",
            grouping["id"],
            meeting=demo.of(grouping["moede"]),
            item=demo.of(grouping["punkt"]),
            task=grouping["opgave"],
        )
        for group in grouping["grupper"]:
            for member in group["medlemmer"]:
                demo.add("group_member", grouping=id_, name=group["navn"], person=demo.of(member))


def _gather_talks(demo: Gathering) -> None:
    for talk in demo.told("oplaeg"):
        id_ = demo.add(
            "talk",
            talk["id"],
            meeting=demo.of(talk["moede"]),
            item=demo.of(talk["punkt"]),
            guest=demo.of(talk["gaest"]),
            title=talk["titel"],
        )
        points = [("point", text) for text in talk["pointer"]]
        points += [("question", text) for text in talk["spoergsmaal_hoestet"]]
        points += [("reference", _item_named(demo, key)) for key in talk["henvist_til_i"]]
        for position, (kind, text) in enumerate(points, 1):
            demo.add("talk_point", talk=id_, position=position, kind=kind, text=text)


def _item_named(demo: Gathering, key: str) -> str:
    """The meeting and title of an item, given its key or that of its speaking list."""
    lists = {listed["id"]: listed["punkt"] for listed in demo.told("talerlister")}
    item = demo.find("item", lists.get(key, key))
    meeting = demo.rows["meeting"][item["meeting"] - 1]
    return f"{meeting['title']}, punkt {item['position']}: {item['title']}"


def _gather_quotations(demo: Gathering) -> None:
    """Quotations, and after them the anecdotes, which name nobody."""
    nodes = node_keys(demo, "citat")
    for quotation in demo.told("citater"):
        demo.add(
            "quotation",
            quotation["id"],
            meeting=demo.of(quotation["moede"]),
            node=nodes.get(quotation["id"]),
            person=demo.of(quotation["person"]),
            text=quotation["tekst"],
            consent=CONSENT[quotation["samtykke"]],
        )
    for anecdote in demo.told("anekdoter"):
        columns = {"node": None, "person": None, "text": anecdote["tekst"], "consent": "anonymous"}
        demo.add("quotation", anecdote["id"], meeting=demo.of(anecdote["moede"]), **columns)


def _gather_pulses(demo: Gathering) -> None:
    """A sheet has a number within its meeting and nothing that leads to a person."""
    questions: dict[str, int] = {}
    for position, question in enumerate(demo.told("pulsspoergsmaal"), 1):
        key = question["id"]
        questions[key] = demo.add("pulse_question", key=key, text=question["tekst"], position=position)
    sheets: dict[str, int] = {}
    for pulse in demo.told("pulser"):
        sheet = sheets[pulse["moede"]] = sheets.get(pulse["moede"], 0) + 1
        for key, score in pulse["svar"].items():
            answer: dict[str, Any] = {"question": questions[key], "sheet": sheet, "kind": KINDS[pulse["gruppe"]]}
            demo.add("pulse_answer", meeting=demo.of(pulse["moede"]), **answer, score=score)


def _gather_evaluations(demo: Gathering) -> None:
    """Scores from 1 to 5 by kind, then what was good (`plus` 1) and what to change (`plus` 0), from nobody."""
    for evaluation in demo.told("evalueringer"):
        meeting = demo.of(evaluation["moede"])
        for group, scores in evaluation["roti"].items():
            for score in scores:
                demo.add("evaluation", meeting=meeting, kind=KINDS[group], score=score, plus=None, text="")
        for word, plus in (("plus", 1), ("delta", 0)):
            for text in evaluation[word]:
                demo.add("evaluation", meeting=meeting, kind=None, score=None, plus=plus, text=text)
