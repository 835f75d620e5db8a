"""The hand-over as a page: its headings and lines in order, written as one HTML file and as a PDF of the same words."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from app.chair.words import iso_day, title_of
from app.kit.theme import FAMILY, load_fonts
from app.shell.language import clock, language, short_day, tr
from db.file import moment
from db.handover_pack import Pack
from db.people import Person, short_names

Role = Literal["h1", "h2", "p", "li"]
INK, INK2 = "#1F2328", "#4A5056"
POINTS: Final[dict[Role, tuple[float, int]]] = {"h1": (20, 600), "h2": (13, 600), "p": (11, 400), "li": (11, 400)}
STYLE: Final = (
    f"body{{max-width:44rem;margin:2rem auto;padding:0 1rem;color:{INK};background:#fff;"
    'font:1rem/1.45 "Atkinson Hyperlegible Next",sans-serif}'
    f"h1{{font-size:1.7rem;line-height:1.2}}h2{{font-size:1.15rem;margin:2rem 0 .4rem}}p{{color:{INK2}}}"
    "ul{padding-left:1.2rem;margin:.2rem 0}li{margin:.3rem 0}"
)


@dataclass(frozen=True)
class Line:
    """A heading, a paragraph or a line of a list."""

    role: Role
    text: str


def lines_of(pack: Pack) -> list[Line]:
    """The whole page in order; a part without anything is left out."""
    day = short_day(moment(pack.meeting.starts_at))
    lines = [
        Line("h1", tr("Hand-over after meeting {title}, {day}").format(title=title_of(pack.meeting), day=day)),
        Line("p", tr("Internal: for those who lead the next meeting.")),
    ]
    by = named(pack.chairs)
    to = named(pack.next_chairs)
    if by or to:
        lines.append(Line("p", " ".join(part for part in (
            tr("From {names}.").format(names=by) if by else "", tr("To {names}.").format(names=to) if to else "",
        ) if part)))  # fmt: skip
    for title, found in parts(pack):
        if found:
            lines += [Line("h2", title), *(Line("li", text) for text in found)]
    return lines


def parts(pack: Pack) -> Iterator[tuple[str, list[str]]]:
    """The parts of the page with their lines, the most useful first."""
    yield tr("Tips"), [tip.text for tip in pack.tips]
    yield tr("Items that were not reached"), [item.title for item in pack.unfinished]
    yield tr("Open actions"), [
        " – ".join(
            part for part in (
                action.text,
                pack.owners.get(action.owner or 0, "") or tr("nobody yet"),
                tr("due {day}").format(day=iso_day(action.due_on)) if action.due_on else tr("no date"),
            ) if part
        )
        for action in pack.actions
    ]  # fmt: skip
    yield (
        tr("Open disagreements"),
        [
            f"{one.text} ({' / '.join(side.name for side in one.sides)})" if one.sides else one.text
            for one in pack.disagreements
        ],
    )
    yield (
        tr("What ran over"),
        [
            tr("{title}: {taken} min instead of {planned}").format(
                title=over.item.title, taken=over.taken, planned=over.planned
            )
            for over in pack.ran_over
        ],
    )
    yield from ahead(pack)


def ahead(pack: Pack) -> Iterator[tuple[str, list[str]]]:
    """What comes: the agenda of the next meeting and what to do before it."""
    if pack.next is not None:
        day = short_day(moment(pack.next.starts_at))
        yield (
            tr("Next: meeting {title}, {day}").format(title=title_of(pack.next), day=day),
            [
                f"{clock(slot.planned_at)} {slot.item.title} ({minutes_word(slot.given_s)})"
                for slot in pack.agenda
                if not slot.out
            ],
        )
        yield (
            tr("To do before it"),
            [f"{iso_day(task.due_on)}: {task.text}" for task in pack.tasks if task.phase == "before" and not task.done],
        )


def minutes_word(seconds: float) -> str:
    """A length of time in whole minutes."""
    return tr("{minutes} min").format(minutes=round(seconds / 60))


def named(people: tuple[Person, ...]) -> str:
    """First names with a plus between them."""
    return " + ".join(short_names(list(people)).values())


def html_of(pack: Pack) -> bytes:
    """One file that needs nothing else: headings in order, lists as lists, readable aloud and on paper."""
    lines = lines_of(pack)
    body: list[str] = []
    for at, line in enumerate(lines):
        if line.role == "li" and lines[at - 1].role != "li":
            body.append("<ul>")
        body.append(f"<{line.role}>{escape(line.text)}</{line.role}>")
        if line.role == "li" and (at + 1 == len(lines) or lines[at + 1].role != "li"):
            body.append("</ul>")
    head = (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(lines[0].text)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    return (head + "\n".join(body) + "\n</main>\n</body>\n</html>\n").encode()


def pdf_of(pack: Pack) -> bytes:
    """The same words on A4, in the program's typeface, as text that can be searched and read aloud."""
    load_fonts()
    lines = lines_of(pack)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(lines[0].text)
    writer.setCreator("Rundbord")
    margins = QMarginsF(0, 0, 0, 0)  # a text document leaves two centimetres round what it prints
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setDocumentMargin(0)
    _write(QTextCursor(document), lines)
    document.print_(writer)
    return bytes(buffer.data().data())


def _write(cursor: QTextCursor, lines: list[Line]) -> None:
    listed = QTextListFormat()
    listed.setStyle(QTextListFormat.Style.ListDisc)
    listed.setIndent(1)
    opened: QTextList | None = None
    for at, line in enumerate(lines):
        block, letters = QTextBlockFormat(), QTextCharFormat()
        points, weight = POINTS[line.role]
        letters.setFontFamilies([FAMILY])
        letters.setFontPointSize(points)
        letters.setFontWeight(weight)
        letters.setForeground(QColor(INK2 if line.role == "p" else INK))
        block.setHeadingLevel({"h1": 1, "h2": 2}.get(line.role, 0))
        block.setTopMargin({"h1": 0.0, "h2": 16.0}.get(line.role, 3.0))
        block.setBottomMargin(3.0)
        if at:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
        if line.role != "li":
            opened = None
        elif opened is None:
            opened = cursor.createList(listed)
        else:
            opened.add(cursor.block())
        cursor.insertText(line.text, letters)
