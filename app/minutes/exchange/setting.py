"""Sets the minutes as a document: facts, attendance, agenda, map, items with their headings, signatures."""

from collections.abc import Iterator

from app.minutes.exchange.attendance import attendance
from app.minutes.exchange.material import Material, gather
from app.minutes.exchange.outcome_blocks import actions_table, decided, decisions_table
from app.minutes.exchange.paper import Block, Entry, Grid, Heading, Listing, Paper, Picture, Text, plain
from app.minutes.kinds import kind_word, shown_text
from app.minutes.record_words import EDITIONS, ROLES, STATES, heading, told
from app.shell.language import clock, day, language, tr
from db.file import CommitteeFile, moment
from db.record import Case, Record, Said


def set_minutes(material: Material) -> Paper:
    """The whole document, with every point of the map in it."""
    shown = material.edition.record
    blocks = [
        Heading(1, shown.title),
        *_front(material),
        *attendance(shown),
        Heading(2, tr("Agenda")),
        Listing(tuple(Entry(0, "", case.title) for case in shown.cases), ordered=True),
        *_map(material),
    ]
    for case in shown.cases:
        blocks += [Heading(2, _title(case)), *case_blocks(material, case)]
    blocks += [*_beside(material), *decisions_table(material), *actions_table(material), *_end(material)]
    listed = sum(len(block.entries) for block in blocks if isinstance(block, Listing)) - len(shown.cases)
    heads = {case.id for case in shown.cases}
    headed = sum(1 for said in shown.points if said.depth == 0 or said.heads in heads)
    beside = sum(1 for said in shown.points if said.depth == 1 and said.heads not in heads)
    return Paper(
        title=shown.title,
        author=shown.committee,
        subject=tr(EDITIONS[material.edition.name]),
        language=language(),
        date=material.outline.date,
        blocks=tuple(blocks),
        nodes=listed - _decided_lines(shown) + headed + beside,
    )


def item_as_text(file: CommitteeFile, meeting_id: int, item: int) -> str:
    """One item with its headings as plain text, for the clipboard and the town's case system."""
    material = gather(file, meeting_id, "internal")
    case = next(case for case in material.edition.record.cases if case.id == item)
    return plain((Heading(2, _title(case)), *case_blocks(material, case)))


def _decided_lines(shown: Record) -> int:
    """The lines of lists that are no points: decisions under their items, by cases that are shown."""
    known = {case.id for case in shown.cases}
    return sum(1 for one in shown.decisions if one.item in known)


def case_blocks(material: Material, case: Case) -> list[Block]:
    """What stands under the title of an item, ready to be pasted into the town's case system."""
    shown, form = material.edition.record, material.form
    blocks: list[Block] = []
    if facts := _case_facts(case):
        blocks.append(Text(facts, quiet=True))
    branch = next((said for said in shown.points if said.heads == case.id), None)
    occasion = [Text(text) for text in (case.purpose, case.question) if text]
    if occasion:
        blocks += [Heading(3, heading(form, "occasion")), *occasion]
    entries = list(_entries(material, shown.under(case.id)))
    note = []
    if branch is not None and not _hidden(material, case):
        note = [Text(text) for text in (branch.text, branch.detail) if text and text != case.title]
    if entries or note:
        blocks += [Heading(3, heading(form, "account")), *note]
        blocks += [Listing(tuple(entries))] if entries else []
    if case.recommendation:
        blocks += [Heading(3, heading(form, "recommendation")), Text(case.recommendation)]
    outcome = decided(material, case.id)
    if _hidden(material, case):
        outcome = [Text(case.public_text or tr("The item was treated behind closed doors."))]
    if outcome:
        blocks += [Heading(3, heading(form, "decision")), *outcome]
    return blocks


def _hidden(material: Material, case: Case) -> bool:
    return case.closed and material.edition.name == "public"


def _title(case: Case) -> str:
    return tr("{number}. {title}", "heading of an item in minutes").format(number=case.number, title=case.title)


def _case_facts(case: Case) -> str:
    """When, led by whom, and where the case is kept, on one line."""
    began, ended = (clock(moment(at)) if at else "" for at in (case.began_at, case.ended_at))
    time = f"{began}–{ended}" if ended else began
    leaders = tr("Led by {names}").format(names=", ".join(case.leaders)) if case.leaders else ""
    number = (
        tr("Case {number}", "the town's number of a case").format(number=case.case_number) if case.case_number else ""
    )
    return " · ".join(part for part in (time, leaders, number, case.route) if part)


def _front(material: Material) -> Iterator[Block]:
    shown, approval = material.edition.record, material.approval
    opened = clock(moment(shown.opened_at)) if shown.opened_at else ""
    closed = clock(moment(shown.closed_at)) if shown.closed_at else ""
    case = " · ".join(part for part in (shown.case_number, material.form.kle) if part)
    facts = [
        (tr("Committee"), ", ".join(part for part in (shown.committee, shown.municipality) if part)),
        (tr("Date"), day(moment(shown.starts_at))),
        (tr("Time"), f"{opened}–{closed}" if opened and closed else clock(moment(shown.starts_at))),
        (tr("Place"), shown.place),
        (tr("Theme"), shown.theme),
        (tr("Purpose"), shown.purpose),
        *_leading(shown),
        (tr("Legal basis"), shown.legal_basis),
        (tr("Case number"), case),
        (tr("Edition"), tr(EDITIONS[material.edition.name])),
        (tr("Minutes"), told(STATES, approval.state)),
    ]
    if approval.sha256:
        when = day(moment(approval.at)) if approval.at else ""
        facts += [(tr("Approved"), when), (tr("Checksum (SHA-256)"), approval.sha256)]
    yield Grid(tr("About the meeting"), (), tuple((name, text) for name, text in facts if text), widths=(1, 3))


def _leading(shown: Record) -> list[tuple[str, str]]:
    """Who chaired and wrote; nobody where names are laid aside."""
    return [
        (tr(ROLES[role]), ", ".join(one.name for one in shown.attendees if one.role == role and one.name))
        for role in ("chair", "secretary")
    ]


def _map(material: Material) -> Iterator[Block]:
    root = material.edition.record.points[0]
    yield Heading(2, tr("The minutes as a mind map"))
    yield Text(root.text)
    if root.detail:
        yield Text(root.detail)
    sentence = tr("Mind map of the meeting with %n points. All of them follow as lists under the items.", "",
                  len(material.outline.points))  # fmt: skip
    yield Picture(alt=sentence, caption=tr("The map of the meeting"))


def _beside(material: Material) -> Iterator[Block]:
    """The branches of the map that are no item of the agenda."""
    shown = material.edition.record
    heads = {case.id for case in shown.cases}
    rest = [said for said in shown.points if said.depth > 0 and (said.item not in heads)]
    for at, branch in enumerate(rest):
        if branch.depth > 1:
            continue
        below = []
        for said in rest[at + 1 :]:
            if said.depth == 1:
                break
            below.append(said)
        yield Heading(2, branch.text)
        if branch.detail:
            yield Text(branch.detail)
        if below:
            yield Listing(tuple(_entries(material, below)))


def _entries(material: Material, points: "Iterator[Said] | list[Said]") -> Iterator[Entry]:
    depth = -1
    for said in points:
        depth = min(max(said.depth - 2, 0), depth + 1)
        word = "" if said.kind in ("root", "topic", "point") else kind_word(said.kind)
        detail = "\n".join(part for part in (said.detail, said.link) if part)
        yield Entry(depth, word, _said(material, said), detail)


def _said(material: Material, said: Said) -> str:
    text = shown_text(said.kind, said.text, len(said.text))
    if said.kind == "quote":
        who = next((quote.who for quote in material.edition.record.quotes if quote.node == said.id), "")
        return f"{text} – {who}" if who else text
    point = next((one for one in material.outline.points if one.id == said.id), None) if said.kind == "action" else None
    return f"{text} ({point.who_when()})" if point is not None and point.who_when() else text


def _end(material: Material) -> Iterator[Block]:
    shown, approval = material.edition.record, material.approval
    if approval.addenda:
        yield Heading(2, tr("Addenda"))
        for one in approval.addenda:
            label = tr("{day}, {author}", "date and author of an addendum")
            yield Text(one.text, label.format(day=day(moment(one.written_at)), author=one.author))
    names = [one for one in shown.attendees if one.name and one.status not in ("apology",)]
    if names:
        yield Heading(2, heading(material.form, "signatures"))
        head = (tr("Name"), tr("Signature"), tr("Date"))
        yield Grid(tr("Those who took part"), head, tuple((one.name, "", "") for one in names), widths=(2, 3, 1))
