"""The demo's committee, people, meetings and agendas, with who came and who led."""

from datetime import datetime, timedelta
from typing import Any, Final

from db.demo_rows import KINDS, Gathering, local, local_stamp
from db.file import stamp
from db.methods import ITEM_KIND

MEETING_KIND: Final = {"udvalgsmøde": "meeting", "workshop": "workshop", "camp": "camp"}
STATUS: Final = {"til stede": "present", "afbud": "apology"}
TOPIC_STATUS: Final = {"behandlet": "treated", "delvist behandlet": "partly", "urørt": "untouched"}


def gather_committee(demo: Gathering) -> dict[str, Any]:
    """Gather rules, goals and parties; returns the columns of the one committee row."""
    source = demo.source["udvalg"]
    promise = source["indflydelsesloefte"]
    for position, text in enumerate(source["spilleregler"], 1):
        demo.add("ground_rule", position=position, text=text)
    for goal in source["maalhistorik"]:
        demo.add("goal", from_on=goal["dato"], text=goal["maal"], reason=goal["aarsag"])
    for party in demo.told("partier"):
        demo.add("party", party["id"], name=party["neutralt_navn"])
    return {
        "name": source["navn"],
        "municipality": source["kommune"],
        "task": source["opgave"],
        "deliverable": source["leverance"],
        "promise": "\n".join(
            (
                promise["tekst"],
                f"Det ligger fast: {'; '.join(promise['ligger_fast'])}.",
                f"Det er åbent: {'; '.join(promise['aabent'])}.",
                f"Svar inden {promise['svarfrist_dage']} dage.",
            )
        ),
        "legal_basis": source["retsgrundlag"],
        "reports_to": source["afrapporterer_til"],
        "case_number": source["journal"]["sagsnr"],
    }


def gather_people(demo: Gathering) -> None:
    """Members get the seats 1, 2, 3 ... in the order of the list; guests have none."""
    seat = 0
    for person in demo.told("personer"):
        member = person["gruppe"] != "gaest"
        seat += member
        demo.add(
            "person",
            person["id"],
            name=person["navn"],
            kind=KINDS[person["gruppe"]],
            party=demo.of(person.get("parti")),
            title=person["titel"],
            cause=person.get("maerkesag", ""),
            seat=seat if member else None,
            active=1,
        )


def gather_meetings(demo: Gathering) -> None:
    """Gather meetings in the order they took place; the numbered keep their number, the others follow after."""
    meetings = demo.told("moeder")
    prepared = {duty["moede"]: duty.get("formoede") for duty in demo.told("formandsrotation")}
    free = max(meeting["nr"] or 0 for meeting in meetings)
    for meeting in meetings:
        free += meeting["nr"] is None
        began = local(meeting["dato"], meeting["start"])
        lasted = timedelta(minutes=sum(item["faktisk_minutter"] for item in meeting["dagsorden"]))
        demo.add(
            "meeting",
            meeting["id"],
            number=meeting["nr"] or free,
            kind=MEETING_KIND[meeting["type"]],
            title=meeting["titel"],
            theme=meeting["tema"],
            place=meeting["sted"],
            purpose=meeting["formaal"],
            outcome="\n".join(meeting["oensket_udbytte"]),
            starts_at=stamp(began),
            opened_at=stamp(began),
            closed_at=stamp(began + lasted),
            prepare_on=prepared.get(meeting["id"]),
            secretary=demo.of(meeting["referent"]),
            timekeeper=demo.of(meeting["tidtager"]),
            mood_watch=demo.of(meeting["stemningsvagt"]),
            roles_aside=1,
            minutes_status="approved" if meeting["referat_status"] == "godkendt" else "draft",
        )
        _gather_agenda(demo, meeting, began)
        _gather_attendance(demo, meeting)
    _gather_hard_topics(demo)
    _gather_chairs(demo)


def _gather_agenda(demo: Gathering, meeting: dict[str, Any], began: datetime) -> None:
    """Items follow one another from the start without a gap, each as long as it really took."""
    questions = _questions(demo)
    seconds = {row["punkt"]: row["sekunder_pr_person"] for row in demo.told("runder")}
    seconds |= {row["punkt"]: row["regler"]["indlaeg_sekunder"] for row in demo.told("talerlister")}
    for item in meeting["dagsorden"]:
        ended = began + timedelta(minutes=item["faktisk_minutter"])
        id_ = demo.add(
            "item",
            item["id"],
            meeting=demo.of(meeting["id"]),
            position=item["nr"],
            kind=ITEM_KIND[item["vaerktoej"]],
            title=item["titel"],
            question=questions.get(item["id"], ""),
            outcome=item["formaal"],
            planned_s=item["minutter"] * 60,
            turn_s=seconds.get(item["id"]),
            method=item["metode"],
        )
        demo.add("item_time", item=id_, began_at=stamp(began), ended_at=stamp(ended))
        for leader in item["ansvarlige"]:
            demo.add("item_leader", item=id_, person=demo.of(leader))
        demo.spans[item["id"]] = (began, ended)
        began = ended


def _questions(demo: Gathering) -> dict[str, str]:
    """The question of an item by its key, where it has exactly one: that of its round or of its only board."""
    asked = {row["punkt"]: row["spoergsmaal"] for row in demo.told("runder")}
    boards = [board["punkt"] for board in demo.told("tavler")]
    alone = {board["punkt"]: board["spoergsmaal"] for board in demo.told("tavler") if boards.count(board["punkt"]) == 1}
    return asked | alone


def _gather_attendance(demo: Gathering, meeting: dict[str, Any]) -> None:
    for line in meeting["fremmoede"]:
        came, left = line.get("kom"), line.get("gik")
        demo.add(
            "attendance",
            meeting=demo.of(meeting["id"]),
            person=demo.of(line["person"]),
            status="left" if left else "late" if came else STATUS[line["status"]],
            came_at=local_stamp(meeting["dato"], came),
            left_at=local_stamp(meeting["dato"], left),
        )


def _gather_hard_topics(demo: Gathering) -> None:
    for topic in demo.source["udvalg"]["svaere_emner"]:
        demo.add(
            "hard_topic",
            topic["id"],
            text=topic["tekst"],
            raised=demo.of(topic["rejst"]),
            treated=demo.of(next(iter(topic["behandlet"]), None)),
            status=TOPIC_STATUS[topic["status"]],
        )


def _gather_chairs(demo: Gathering) -> None:
    """Gather who chaired, workshops and the camp too, and who of the administration stood by them."""
    support = {duty["moede"]: duty.get("stoette", []) for duty in demo.told("formandsrotation")}
    for meeting in demo.told("moeder"):
        for role, keys in (("chair", meeting["moedeledere"]), ("support", support.get(meeting["id"], []))):
            for position, key in enumerate(keys, 1):
                demo.add(
                    "chair_duty",
                    meeting=demo.of(meeting["id"]),
                    person=demo.of(key),
                    role=role,
                    position=position,
                    status="confirmed",
                )
