"""Freeplane, OPML and Markdown: everything arrives, and words stay words."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

import pytest
from defusedxml.ElementTree import fromstring

from app.minutes.exchange import freeplane, markdown, opml
from app.minutes.exchange.outline import Outline, Rendition
from tests.app.exchange_samples import AWKWARD, FILES, awkward, chain, outline_of, point, small, wide


def tree(xml: bytes, name: str) -> Iterator[tuple[int, ET.Element]]:
    """Elements of that name with their depths, read by a parser that is not ours."""
    waiting = [(0, element) for element in fromstring(xml).iter(name) if element.tag == name][:1]
    while waiting:
        depth, element = waiting.pop()
        yield depth, element
        waiting.extend((depth + 1, child) for child in reversed(element.findall(name)))


def words_of(node: ET.Element) -> str:
    """The text of a Freeplane node, wherever it stands."""
    if node.get("TEXT") is not None:
        return str(node.get("TEXT"))
    page = node.find("richcontent[@TYPE='NODE']")
    return "" if page is None else "\n".join("".join(line.itertext()) for line in page.iter("p"))


class TestFreeplane:
    def test_the_file_is_pure_ascii_with_hexadecimal_references(self) -> None:
        made = freeplane.write(small()).content
        assert made.isascii()
        assert b"S&#xe5;dan g&#xf8;r vi" in made
        assert not re.search(rb"&#[0-9]", made)

    def test_it_says_a_version_that_opens_without_a_warning(self) -> None:
        assert freeplane.write(small()).content.startswith(b'<map version="freeplane 1.7.0">')

    def test_nodes_keep_order_and_depth(self) -> None:
        read = [(depth, words_of(node)) for depth, node in tree(freeplane.write(small()).content, "node")]
        assert read == [(one.depth, one.text) for one in small().points]

    def test_only_branches_have_a_side_and_folds_hide_nothing(self) -> None:
        nodes = {node.get("ID"): node for _, node in tree(freeplane.write(small()).content, "node")}
        assert {id_: node.get("POSITION") for id_, node in nodes.items() if node.get("POSITION")} == {
            "ID_2": "right",
            "ID_6": "left",
        }
        assert {id_: node.get("FOLDED") for id_, node in nodes.items() if node.get("FOLDED")} == {
            "ID_1": "false",
            "ID_6": "true",
        }
        assert len(nodes) == 15

    def test_kinds_owners_and_dates_are_attributes_and_icons(self) -> None:
        nodes = {node.get("ID"): node for _, node in tree(freeplane.write(small()).content, "node")}
        facts = {one.get("NAME"): one.get("VALUE") for one in nodes["ID_8"].findall("attribute")}
        assert facts == {"kind": "action", "owner": "Åse Holm", "due": "2024-04-01", "status": "planned"}
        icons = {id_: [icon.get("BUILTIN") for icon in node.findall("icon")] for id_, node in nodes.items()}
        assert icons["ID_7"] == ["button_ok"]
        assert icons["ID_4"] == ["help"]
        assert icons["ID_9"] == ["checked"]
        assert icons["ID_3"] == []

    def test_times_are_milliseconds(self) -> None:
        root = next(node for _, node in tree(freeplane.write(small()).content, "node"))
        assert (root.get("CREATED"), root.get("MODIFIED")) == ("1709654401000", "1709654461000")

    def test_the_detail_is_a_note_of_one_paragraph_a_line(self) -> None:
        nodes = {node.get("ID"): node for _, node in tree(freeplane.write(small()).content, "node")}
        lines = nodes["ID_4"].findall("richcontent[@TYPE='NOTE']/html/body/p")
        assert [line.text for line in lines] == ["Spurgt to gange", "og ikke besvaret"]

    def test_awkward_words_arrive_as_they_are(self) -> None:
        read = [words_of(node) for depth, node in tree(freeplane.write(awkward()).content, "node") if depth == 2]
        assert read == AWKWARD

    def test_a_formula_is_marked_as_plain_text(self) -> None:
        nodes = {words_of(node): node for _, node in tree(freeplane.write(awkward()).content, "node")}
        assert nodes["=1+1"].get("FORMAT") == "NO_FORMAT"


class TestOpml:
    def test_nodes_keep_order_and_depth(self) -> None:
        read = [(depth, node.get("text")) for depth, node in tree(opml.write(small()).content, "outline")]
        assert read == [(one.depth, one.text) for one in small().points]

    def test_head_and_version_are_those_of_opml_2(self) -> None:
        root = fromstring(opml.write(small()).content)
        assert root.get("version") == "2.0"
        assert root.findtext("head/title") == "Møde 2: Sådan gør vi i dag"
        assert root.findtext("head/dateCreated") == "Tue, 05 Mar 2024 16:00:01 +0000"
        assert root.findtext("head/ownerName") == "Udvalget for fællesskab"

    def test_notes_kinds_and_done_actions_are_carried(self) -> None:
        nodes = {node.get("text"): node for _, node in tree(opml.write(small()).content, "outline")}
        assert nodes["Hvem svarer?"].get("_note") == "Spurgt to gange\nog ikke besvaret"
        assert nodes["Referat som mindmap"].get("category") == "decision"
        assert nodes["Mål det"].get("_complete") == "true"
        assert nodes["Skriv til foreningerne"].get("_complete") is None
        assert nodes["Skriv til foreningerne"].get("_due") == "2024-04-01"

    def test_a_line_break_is_a_reference(self) -> None:
        assert b'text="to&#10;linjer"' in opml.write(awkward()).content

    def test_awkward_words_arrive_as_they_are(self) -> None:
        read = [node.get("text") for depth, node in tree(opml.write(awkward()).content, "outline") if depth == 2]
        assert read == [text or " " for text in AWKWARD]


class TestMarkdown:
    def test_headings_then_nested_lists(self) -> None:
        lines = shown(markdown.write(small()).content.decode()).splitlines()
        assert lines[0] == "# Sådan gør vi"
        assert "## I dag" in lines
        assert "- Svar i fire af 23 processer" in lines
        assert "  - **Question:** Hvem svarer?" in lines
        assert "- **Decision:** Referat som mindmap" in lines
        assert "- [ ] Skriv til foreningerne — Åse Holm, due 2024-04-01" in lines
        assert "- [x] Mål det" in lines

    def test_the_detail_stands_below_its_item(self) -> None:
        text = shown(markdown.write(small()).content.decode())
        assert "  - **Question:** Hvem svarer?\n\n    Spurgt to gange\\\n    og ikke besvaret\n" in text

    def test_every_node_is_a_heading_or_an_item_at_its_depth(self) -> None:
        read = list(blocks(markdown.write(awkward()).content.decode()))
        assert [depth for depth, _ in read] == [one.depth for one in awkward().points]

    @pytest.mark.parametrize("text", AWKWARD, ids=range(len(AWKWARD)))
    def test_awkward_words_are_only_words(self, text: str) -> None:
        for depth in (0, 1, 2):
            above = [point(1 + at, at, "Over", "root" if at == 0 else "topic") for at in range(depth)]
            made = outline_of(*above, point(9, depth, text, "topic"))
            assert list(blocks(markdown.write(made).content.decode()))[-1] == (depth, " ".join(text.split()))

    def test_a_line_break_stays_inside_its_item(self) -> None:
        assert "\n- to\\\n  linjer\n" in shown(markdown.write(awkward()).content.decode())


def shown(text: str) -> str:
    """What a reader of Markdown shows: everything but comments."""
    return re.sub(r" ?<!--.*?-->", "", text, flags=re.DOTALL)


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Depth and words of every heading and item, as the rules of CommonMark read them; markup in words is an error."""
    for found in re.finditer(r"^(#+|(?P<indent> *)-)(?: (?P<words>(?:.*\\\n)*.*))?$", shown(text), re.MULTILINE):
        depth = 2 + len(found["indent"]) // 2 if found["indent"] is not None else len(found[1]) - 1
        words = (found["words"] or "").replace("\\\n", " ")
        bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", words)
        assert not re.search(r"[*_`\[\]<>|~$]|&#?\w+;|^\s*[#+=-]|^\d+[.)]", bare), words[:80]
        assert depth > 1 or not bare.endswith("#"), words[-80:]
        yield depth, " ".join(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", words).split())


@pytest.mark.parametrize("write", [freeplane.write, opml.write, markdown.write])
@pytest.mark.parametrize(
    "made", [small(), awkward(), chain(2_000), wide(5_000)], ids=["small", "awkward", "deep", "wide"]
)
def test_as_many_nodes_come_out_as_went_in(write: Callable[[Outline], Rendition], made: Outline) -> None:
    assert write(made).nodes == len(made.points)


@pytest.mark.parametrize(("write", "name"), [(freeplane.write, "node"), (opml.write, "outline")])
def test_control_characters_are_taken_out(write: Callable[[Outline], Rendition], name: str) -> None:
    made = outline_of(point(1, 0, "a\x00b\x0bc\ud800d\ufffee\x7f", "root"))
    read = [node for _, node in tree(write(made).content, name)]
    assert [node.get("TEXT") or node.get("text") for node in read] == ["abcde"]


@pytest.mark.parametrize(
    ("write", "name"), [(freeplane.write, "small.mm"), (opml.write, "small.opml"), (markdown.write, "small.md")]
)
def test_the_small_meeting_is_written_as_it_always_was(write: Callable[[Outline], Rendition], name: str) -> None:
    """The samples were opened in Freeplane 1.7.10 and pandoc; a change in them is to be looked at there again."""
    assert write(small()).content == (FILES / name).read_bytes()
