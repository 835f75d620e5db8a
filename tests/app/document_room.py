"""A meeting whose minutes hold whatever is awkward, and readers of documents that know nothing of our writers."""

import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser
from io import BytesIO

from db import minutes
from db.agenda import plan_meeting
from db.file import CommitteeFile
from db.followup import action_items, set_due, set_owner
from db.items import add_item, change_item
from db.people import add_person, set_attendance
from tests.app.exchange_samples import AWKWARD

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEEP = 14


def awkward_meeting(file: CommitteeFile) -> int:
    """Two items; the first with awkward words, a chain of 14 levels, a decision, an action and a quote."""
    id_ = plan_meeting(file, "Møde 2: <b>Sådan</b> & sådan", "2024-03-05T16:00:00.000Z", place="Salen")
    first = add_item(file, id_, title="=Aftaler & <punkter>", kind="decision", outcome="Vi skal enes")
    add_item(file, id_, title="Åben post", kind="round")
    change_item(file, first, recommendation="Det indstilles, at #panic(1) *x* $y$", case_number="24/123", route="ØU/KB")
    minutes.begin(file, id_)
    for text in AWKWARD:
        minutes.capture(file, id_, f"se: {text[:3000]}", item=first)
    parent = minutes.tree_of(file, id_).branches[1].id
    for level in range(DEEP):
        parent = minutes.add_node(file, parent, f"led {level}")
    minutes.capture(file, id_, "! Vi mødes <tirsdage>", item=first)
    minutes.capture(file, id_, "> =Skriv ud", item=first)
    minutes.capture(file, id_, '" Unge bliver talt om', item=first)
    owner = add_person(file, "Åse Holm", "citizen")
    add_person(file, "Bo Dahl", "politician")
    set_attendance(file, id_, owner, "late")
    action = action_items(file, id_)[0]
    set_owner(file, action.id, owner)
    set_due(file, action.id, "2024-04-01")
    return id_


def squeezed(text: str) -> str:
    """Text without the spaces and breaks that formats may set as they please."""
    return "".join(text.split())


class Page(HTMLParser):
    """What a reader of the page finds: its tags, its words outside scripts, and whether lists are well nested."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.ill = False
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br", "rect", "path") or tag == "p":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.ill = self.ill or not self.open or self.open.pop() != tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.words.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def text(self) -> str:
        return squeezed("".join(self.words))


def parts(content: bytes) -> dict[str, bytes]:
    """The files in a zip."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def xml_text(part: bytes) -> str:
    """All words of an XML file, squeezed."""
    return squeezed("".join(ET.fromstring(part).itertext()))
