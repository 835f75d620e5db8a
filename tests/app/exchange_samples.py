"""Outlines to be exported: a small one with every kind, one with awkward words, and large ones."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.minutes.exchange.outline import Outline, Point

FILES = Path(__file__).parent.parent / "files"
AT = datetime(2024, 3, 5, 16, 0, tzinfo=UTC)
AWKWARD = [
    "=1+1",
    "<b>fed</b> & 'ikke' \"fed\"",
    "<html><body>side</body></html>",
    "&copy; &amp; &#65;",
    "# ingen overskrift",
    "- ingen liste",
    "1. intet nummer",
    "* stjerne * og _streg_ og `kode`",
    "[link](http://x.dk) | ~~væk~~ $x$",
    "to\nlinjer",
    "🙂 emoji 👩‍👩‍👧",
    "שלום עולם",
    "مرحبا بالعالم",
    "tab\tog  to mellemrum",
    "x" * 10_000,
    "ord " * 2_500,
    "æøå ÆØÅ ğ ş ł č ő – “citat”",
    "C #",
    "",
]


def point(id_: int, depth: int, text: str, kind: str = "point", **more: object) -> Point:
    moment = AT + timedelta(seconds=id_)
    side = more.pop("side", 1 if depth else 0)
    return Point(
        id=id_,
        depth=depth,
        kind=kind,
        text=text,
        detail=str(more.pop("detail", "")),
        side=int(str(side)),
        folded=bool(more.pop("folded", False)),
        created_at=moment,
        changed_at=moment + timedelta(minutes=1),
        item=int(str(item)) if (item := more.pop("item", None)) else None,
        owner=str(more.pop("owner", "")),
        due_on=str(more.pop("due_on", "")),
        status=str(more.pop("status", "")),
    )


def outline_of(*points: Point) -> Outline:
    return Outline("Udvalget for fællesskab", 2, "Møde 2: Sådan gør vi i dag", "2024-03-05T16:00:00.000Z", points)


def small() -> Outline:
    """Every kind once; the branch on the left is folded."""
    return outline_of(
        point(1, 0, "Sådan gør vi", "root"),
        point(2, 1, "I dag", "topic", item=1),
        point(3, 2, "Svar i fire af 23 processer"),
        point(4, 3, "Hvem svarer?", "question", detail="Spurgt to gange\nog ikke besvaret"),
        point(5, 2, "Giv svar inden for en frist", "idea"),
        point(6, 1, "Aftaler", "topic", item=2, side=-1, folded=True),
        point(7, 2, "Referat som mindmap", "decision", side=-1),
        point(
            8, 2, "Skriv til foreningerne", "action", side=-1, owner="Åse Holm", due_on="2024-04-01", status="planned"
        ),
        point(9, 2, "Mål det", "action", side=-1, status="done"),
        point(10, 2, "Skal vi stemme?", "disagreement", side=-1),
        point(11, 2, "Unge bliver talt om, ikke med.", "quote", side=-1),
        point(12, 2, "Det tager tid", "concern", side=-1),
        point(13, 2, "Alle vil det", "agreement", side=-1),
        point(14, 2, "Rapporten fra 2022", "source", side=-1),
        point(15, 2, "It-platform", "parking", side=-1),
    )


def awkward() -> Outline:
    """Words that formats have taken for something else."""
    branch = [point(2, 1, "Gren", "topic")]
    return outline_of(
        point(1, 0, "Rod & <rod>", "root"), *branch, *(point(10 + at, 2, text) for at, text in enumerate(AWKWARD))
    )


def chain(length: int) -> Outline:
    """Each node under the one before it."""
    return outline_of(point(1, 0, "Rod", "root"), *(point(at + 1, at, f"led {at}") for at in range(1, length)))


def wide(many: int) -> Outline:
    """Ten branches with as many points as make up the number."""
    points = [point(1, 0, "Rod", "root")]
    for at in range(2, many + 1):
        first = (at - 2) % (many // 10) == 0
        side = 1 if at < many / 2 else -1
        points.append(
            point(at, 1 if first else 2, f"punkt {at} i en lang række", "topic" if first else "point", side=side)
        )
    return outline_of(*points)
