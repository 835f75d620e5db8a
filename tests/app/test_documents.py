"""The minutes as documents, read back by programs that know nothing of ours."""

import csv
import json
import xml.etree.ElementTree as ET
from io import BytesIO, StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import page as pdf_judge
import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from app.minutes.exchange import writer
from app.minutes.exchange.material import Material, gather
from app.minutes.exchange.setting import item_as_text
from app.shell.language import set_language
from db.approval import add_addendum, approve
from db.errors import FileTrouble
from db.file import CommitteeFile
from db.items import change_item
from db.minutes import tree_of
from db.minutes_form import change_form
from tests.app.document_room import DEEP, WORD, Page, awkward_meeting, parts, squeezed, xml_text


@pytest.fixture
def meeting(file: CommitteeFile, qapp: QApplication) -> int:
    return awkward_meeting(file)


@pytest.fixture
def inside(file: CommitteeFile, meeting: int) -> Material:
    """The internal edition."""
    return gather(file, meeting, "internal")


def words_of(file: CommitteeFile, meeting: int) -> list[str]:
    """The text of every node but the root and the items' branches, squeezed."""
    nodes = tree_of(file, meeting).nodes.values()
    return [squeezed(node.text) for node in nodes if node.parent is not None and node.item is None]


class TestHtml:
    def test_every_point_stands_in_the_outline_and_in_the_map(
        self, file: CommitteeFile, meeting: int, inside: Material
    ) -> None:
        page = Page(writer.render(inside, "html").content.decode())
        assert not page.ill
        assert page.open == []
        nodes = [one for one in page.named("g") if one.get("class") == "node"]
        assert len(nodes) == len(inside.outline.points)
        for text in words_of(file, meeting):
            assert page.text.count(text) >= 2, text

    def test_it_is_a_document_for_a_screen_reader(self, inside: Material) -> None:
        page = Page(writer.render(inside, "html").content.decode())
        assert page.named("html")[0]["lang"] == "en"
        assert len(page.named("h1")) == 1
        levels = [int(name[1]) for name, _ in page.tags if name in ("h1", "h2", "h3", "h4")]
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert len(page.named("caption")) == len(page.named("table")) > 3
        assert {one.get("scope") for one in page.named("th")} == {"col", "row"}
        assert all(one.get("aria-label") for one in page.named("svg"))

    def test_it_asks_nothing_of_the_network(self, inside: Material) -> None:
        page = Page(writer.render(inside, "html").content.decode())
        asked = [one for _, attributes in page.tags for one in (attributes.get("src"), attributes.get("href")) if one]
        assert all(one.startswith("#") for one in asked)
        (policy,) = (one["content"] for one in page.named("meta") if one.get("http-equiv"))
        assert policy is not None
        assert policy.startswith("default-src 'none'")

    def test_what_people_wrote_is_never_markup(self, inside: Material) -> None:
        page = Page(writer.render(inside, "html").content.decode())
        assert "b" not in {name for name, _ in page.tags}
        assert len(page.named("script")) == 1


class TestDocx:
    def test_headings_lists_and_tables_are_real(self, file: CommitteeFile, meeting: int, inside: Material) -> None:
        found = parts(writer.render(inside, "docx").content)
        body = ET.fromstring(found["word/document.xml"])
        styles = [one.get(f"{WORD}val") for one in body.iter(f"{WORD}pStyle")]
        assert {"Title", "Heading1", "Heading2", "ListParagraph"} <= set(styles)
        lists = {one.get(f"{WORD}val") for one in body.iter(f"{WORD}numId")}
        numbering = ET.fromstring(found["word/numbering.xml"])
        assert lists <= {one.get(f"{WORD}numId") for one in numbering.iter(f"{WORD}num")}
        kinds = [one.tag for one in numbering]
        assert kinds == sorted(kinds)  # abstractNum before num, or Word calls it damaged
        assert len(list(body.iter(f"{WORD}tblHeader"))) >= 3
        text = xml_text(found["word/document.xml"])
        for words in words_of(file, meeting):
            assert words in text

    def test_the_picture_says_in_words_what_it_shows(self, inside: Material) -> None:
        found = parts(writer.render(inside, "docx").content)
        body = ET.fromstring(found["word/document.xml"])
        space = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
        (picture,) = body.iter(space)
        assert f"{len(inside.outline.points)} points" in str(picture.get("descr"))
        assert found["word/media/image1.png"].startswith(b"\x89PNG")

    def test_it_is_danish_when_the_program_is(self, file: CommitteeFile, meeting: int) -> None:
        set_language("da")
        try:
            found = parts(writer.render(gather(file, meeting, "internal"), "docx").content)
        finally:
            set_language("en")
        languages = {one.get(f"{WORD}val") for one in ET.fromstring(found["word/styles.xml"]).iter(f"{WORD}lang")}
        assert languages == {"da-DK"}

    def test_a_town_writes_into_its_own_template(self, file: CommitteeFile, meeting: int, tmp_path: Path) -> None:
        import docx

        own = docx.Document()
        own.sections[0].header.paragraphs[0].text = "Egelund Kommune"
        own.add_paragraph("Brevhoved")
        own.save(str(tmp_path / "egen.docx"))
        found = parts(writer.render(gather(file, meeting, "public", tmp_path / "egen.docx"), "docx").content)
        assert any("EgelundKommune" in xml_text(part) for name, part in found.items() if "header" in name)
        assert xml_text(found["word/document.xml"]).startswith("Brevhoved")

    def test_whatever_else_is_no_template(self, file: CommitteeFile, meeting: int, tmp_path: Path) -> None:
        (tmp_path / "x.docx").write_bytes(b"PK\x03\x04 og ikke mere")
        for name in ("x.docx", "nowhere.docx"):
            with pytest.raises(FileTrouble, match="no Word document"):
                writer.render(gather(file, meeting, "public", tmp_path / name), "docx")


class TestOdt:
    def test_every_point_stands_in_it_under_real_headings(
        self, file: CommitteeFile, meeting: int, inside: Material
    ) -> None:
        content = writer.render(inside, "odt").content
        assert content[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text")
        found = parts(content)
        text = xml_text(found["content.xml"])
        for words in words_of(file, meeting):
            assert words in text
        space = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
        body = ET.fromstring(found["content.xml"])
        assert {one.get(f"{space}outline-level") for one in body.iter(f"{space}h")} == {"1", "2", "3"}
        assert b"<svg:desc>" in found["content.xml"]
        assert b'fo:language="en"' in found["styles.xml"]
        listed = ET.fromstring(found["META-INF/manifest.xml"])
        names = {one.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path") for one in listed}
        assert names == {"/", *found} - {"mimetype", "META-INF/manifest.xml"}


class TestMinutesPdf:
    @pytest.mark.parametrize("edition", ["internal", "public"])
    @pytest.mark.parametrize("standard", ["ua1", "2a"])
    def test_it_is_what_archives_and_screen_readers_ask_for(
        self, file: CommitteeFile, meeting: int, edition: str, standard: str
    ) -> None:
        content = writer.render(gather(file, meeting, edition), "minutes-pdf").content
        report = pdf_judge.validate_pdf_bytes(content, profile=standard)
        assert [(one.rule_id, one.message) for one in report.failures] == []
        assert report.is_compliant

    def test_the_same_minutes_make_the_same_file(self, inside: Material) -> None:
        assert writer.render(inside, "minutes-pdf") == writer.render(inside, "minutes-pdf")


class TestActions:
    def test_a_spreadsheet_runs_none_of_it_as_a_formula(self, inside: Material) -> None:
        content = writer.render(inside, "csv").content
        assert content.startswith(b"\xef\xbb\xbf")
        head, row = csv.reader(StringIO(content.decode("utf-8-sig"), newline=""))
        assert row[2:6] == ["'=Skriv ud", "Åse Holm", "2024-04-01", "Planned"]
        assert len(head) == len(row) == 8

    def test_the_workbook_holds_texts_and_dates(self, inside: Material) -> None:
        book: Any = load_workbook(BytesIO(writer.render(inside, "xlsx").content))
        actions, decisions = book.worksheets
        assert [cell.data_type for cell in actions[2]][2:5] == ["s", "s", "d"]
        assert actions["C2"].value == "=Skriv ud"
        assert actions["E2"].value.date().isoformat() == "2024-04-01"
        assert decisions["C2"].value == "Vi mødes <tirsdage>"

    def test_a_calendar_takes_the_meeting_and_the_actions(self, inside: Material) -> None:
        found: Any = Calendar.from_ical(writer.render(inside, "ics").content)
        (event,), (task,) = found.walk("VEVENT"), found.walk("VTODO")
        assert event.decoded("dtstart").isoformat() == "2024-03-05T17:00:00+01:00"
        assert str(event["location"]) == "Salen"
        assert (str(task["summary"]), task.decoded("due").isoformat()) == ("=Skriv ud", "2024-04-01")
        assert "Åse Holm" in str(task["description"])
        assert [str(zone["tzid"]) for zone in found.walk("VTIMEZONE")] == ["Europe/Copenhagen"]


def everything(material: Material) -> dict[str, str]:
    """What a reader finds in each format that holds words."""
    made = {name: writer.render(material, name).content for name in writer.FORMATS if name not in ("png", "pdf")}
    found = {name: made[name].decode() for name in ("mm", "opml", "md", "svg", "html", "csv", "txt", "json", "mermaid")}
    packed = {name: parts(made[name]) for name in ("docx", "odt", "xlsx", "xmind")}
    found |= {
        name: "\n".join(part.decode(errors="replace") for part in inner.values()) for name, inner in packed.items()
    }
    return found | {"ics": made["ics"].decode().replace("\r\n ", "")}


def test_the_public_edition_names_nobody_in_any_format(file: CommitteeFile, meeting: int, inside: Material) -> None:
    spelled = ("Åse", "&#xc5;se", "\\u00c5se")
    held = {name for name, text in everything(inside).items() if any(one in text for one in spelled)}
    assert {"mm", "html", "docx", "odt", "csv", "xlsx", "ics", "json"} <= held
    for name, text in everything(gather(file, meeting, "public")).items():
        assert not any(one in text for one in spelled), name
        assert "Unge bliver talt om" not in text, name


def test_a_closed_item_shows_nothing_but_its_text_for_the_public(file: CommitteeFile, meeting: int) -> None:
    item = next(branch.item for branch in tree_of(file, meeting).branches if branch.item is not None)
    change_item(file, item, closed=1, public_title="Personsag", public_text="Indstillingen blev fulgt.")
    for name, text in everything(gather(file, meeting, "public")).items():
        assert "tirsdage" not in text, name
        if name in ("html", "docx", "odt"):
            assert "Personsag" in text, name
            assert "Indstillingen blev fulgt." in text, name


def test_headings_are_the_committees_own(file: CommitteeFile, meeting: int) -> None:
    change_form(file, decision="Udvalget besluttede", occasion="Hvorfor nu?")
    item = next(branch.item for branch in tree_of(file, meeting).branches if branch.item is not None)
    text = item_as_text(file, meeting, item)
    assert "\nUdvalget besluttede\n1. Vi mødes <tirsdage>\n" in text
    assert "\nHvorfor nu?\nVi skal enes\n" in text
    assert "\nRecommendation\nDet indstilles, at #panic(1) *x* $y$\n" in text
    assert "Case 24/123 · ØU/KB" in text


def test_every_level_is_listed_one_below_the_other(file: CommitteeFile, meeting: int) -> None:
    item = [branch.item for branch in tree_of(file, meeting).branches][1]
    assert item is not None
    lines = [line for line in item_as_text(file, meeting, item).splitlines() if "led " in line]
    assert lines == [f"{'  ' * level}- led {level}" for level in range(DEEP)]


def test_approved_minutes_carry_their_checksum_and_their_addenda(file: CommitteeFile, meeting: int) -> None:
    checksum = approve(file, meeting)
    add_addendum(file, meeting, "Sekretæren", "Lokalet var et andet.")
    page = Page(writer.render(gather(file, meeting, "internal"), "html").content.decode())
    assert checksum in page.text
    assert squeezed("Lokalet var et andet.") in page.text


def test_the_data_of_every_format_is_json_or_bytes_only(inside: Material) -> None:
    assert json.loads(everything(inside)["json"])
