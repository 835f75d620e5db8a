"""Files that are damaged, lie, or want to fill the memory: a sentence, or the map mended."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.minutes.exchange.mending import balanced
from app.minutes.exchange.outline import outline
from app.minutes.exchange.reading import read, read_content
from db.committee import committee
from db.errors import Trouble
from db.file import CommitteeFile
from db.incoming import DEEPEST, MOST_NODES
from db.map_import import import_meeting
from tests.app.map_samples import MAPS, packed

NODES = '<map version="1.0.1"><node TEXT="Rod">'
TRAPS = {
    "laughs.mm": '<!DOCTYPE map [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><map><node TEXT="&b;"/></map>',
    "external.mm": '<!DOCTYPE map [<!ENTITY x SYSTEM "file:///etc/passwd">]><map><node TEXT="a">&x;</node></map>',
    "deep.mm": "<map>" + "<node>" * 1_000_000,
    "deep-closed.mm": "<map>" + '<node TEXT="a">' * 202 + "</node>" * 202 + "</map>",
    "deep-page.mm": f'{NODES}<richcontent TYPE="NOTE">' + "<div>" * 500_000,
    "wide.mm": NODES + '<node TEXT="a"/>' * 60_000 + "</node></map>",
    "tags.mm": NODES + "<a/>" * 3_000_000 + "</node></map>",
    "long-tag.mm": f'<map><node TEXT="{"x" * 1_100_000}"/></map>',
    "long-tag-open.mm": '<map><node TEXT="' + "x" * 2_000_000,
    "many-attributes.mm": "<map><node " + "".join(f'a{at}="" ' for at in range(100_000)) + "/></map>",
    "open-tags.mm": "<map><node>" + "<a " * 3_000_000,
    "open-quotes.mm": "<map><node>" + "<a b='" * 1_500_000,
    "comments.mm": "<map><node>" + "<!-- <" * 1_500_000,
    "references.mm": "<map><node TEXT='" + "&#1;" * 2_000_000 + "'/></map>",
    "long-reference.mm": '<map><node TEXT="a &#' + "9" * 100_000 + "; b & c",
    "deep.opml": "<opml><body>" + '<outline text="a">' * 300_000,
    "wide.opml": "<opml><body>" + '<outline text="a"/>' * 60_000 + "</body></opml>",
    "deep.json": '{"format":"rundbord-map","version":1,"nodes":' + "[" * 200_000,
    "levels.json": json.dumps({"format": "rundbord-map", "version": 1, "nodes": [{"depth": at} for at in range(300)]}),
    "gap.json": json.dumps({"format": "rundbord-map", "version": 1, "nodes": [{"depth": 0}, {"depth": 7}]}),
    "other.json": '{"a": 1}',
    "newer.json": '{"format": "rundbord-map", "version": 99, "nodes": [{"depth": 0}]}',
    "wide.txt": "a\n" * 60_000,
    "deep.txt": "\n".join("\t" * at + "a" for at in range(1_000)),
    "wide.md": "- a\n" * 60_000,
    "deep.md": "\n".join("  " * at + "- a" for at in range(1_000)),
    "stars.md": "# a\n" + "**a " * 2_000_000,
    "brackets.md": "# a\n" + "[a](" * 2_000_000 + "\n" + "<!--" * 1_000_000,
    "backticks.md": "# a\n" + "`a``" * 1_500_000,
    "html.opml": '<opml><body><outline text="' + "&lt;div&gt;" * 80_000 + '"/></body></opml>',
    "other.xml": "<rss><channel/></rss>",
    "empty.mm": "",
    "blank.txt": " \n\t\n",
    "nothing.mm": "<map version='1.0.1'></map>",
    "page.html": "<html><body>hej</body></html>",
}
REFUSED = sorted(set(TRAPS) - {"html.opml", "references.mm", "comments.mm",
                               "long-reference.mm", "many-attributes.mm"})  # fmt: skip


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_ends_in_one_sentence_or_in_a_map(name: str) -> None:
    if name not in REFUSED:
        assert read_content(TRAPS[name].encode(), name).nodes
        return
    with pytest.raises(Trouble) as refused:
        read_content(TRAPS[name].encode(), name)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)
    assert name in str(refused.value)


def test_the_bounds_are_those_of_a_map(file: CommitteeFile) -> None:
    deep = "<map>" + '<node TEXT="a">' * (DEEPEST + 1) + "</node>" * (DEEPEST + 1) + "</map>"
    assert len(read_content(deep.encode(), "a.mm").nodes) == DEEPEST + 1
    many = NODES + '<node TEXT="a"/>' * (MOST_NODES - 1) + "</node></map>"
    assert len(read_content(many.encode(), "a.mm").nodes) == MOST_NODES
    long = f'<map><node TEXT="{"x" * 900_000}"/></map>'
    assert import_meeting(file, read_content(long.encode(), "a.mm")).nodes == 1


def test_a_file_of_more_than_20_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "stor.mm"
    with path.open("wb") as opened:
        opened.truncate(200_000_000)
    with pytest.raises(Trouble, match="larger than 20 MB"):
        read(path)


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "ikke.mm", tmp_path):
        with pytest.raises(Trouble):
            read(path)


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7", b"\x89PNG\r\n", b"SQLite format 3\0", b"\xd0\xcf\x11\xe0old", b"a\0b\0c"]
)
def test_other_files_are_told_from_maps(content: bytes) -> None:
    for name in ("a.mm", "a.xmind", "a.md", "a.doc"):
        with pytest.raises(Trouble):
            read_content(content, name)


class TestArchives:
    def test_a_bomb_is_not_unpacked(self) -> None:
        with pytest.raises(Trouble, match="unpacks to more"):
            read_content(packed(content__json="[" + " " * 150_000_000 + "]"), "a.xmind")

    def test_a_bomb_that_lies_about_its_size_is_not_unpacked(self) -> None:
        honest = packed(content__json=" " * 90_000_000)
        lying = honest.replace((90_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
        with pytest.raises(Trouble):
            read_content(lying, "a.xmind")

    def test_too_many_entries_are_not_looked_through(self) -> None:
        content = BytesIO()
        with zipfile.ZipFile(content, "w") as opened:
            for at in range(2_001):
                opened.writestr(f"{at}", "")
        with pytest.raises(Trouble, match="unpacks to more"):
            read_content(content.getvalue(), "a.xmind")

    @pytest.mark.parametrize("cut", [30, 100, -30])
    def test_a_damaged_one_is_told(self, cut: int) -> None:
        whole = packed(content__json='[{"rootTopic":{"title":"a"}}]', metadata__json="{}")
        with pytest.raises(Trouble, match="damaged"):
            read_content(whole[:cut], "a.xmind")

    def test_a_changed_byte_is_told(self) -> None:
        whole = bytearray(packed(content__json='[{"rootTopic":{"title":"' + "abc" * 99 + '"}}]'))
        whole[60] ^= 0xFF
        with pytest.raises(Trouble):
            read_content(bytes(whole), "a.xmind")

    @pytest.mark.parametrize("content", ["[]", "{}", "[[]]", "[{}]", '[{"rootTopic": 5}]', "nej", "[" * 100_000])
    def test_content_that_is_no_map_is_told(self, content: str) -> None:
        with pytest.raises(Trouble):
            read_content(packed(content__json=content), "a.xmind")

    def test_another_packed_file_is_told(self) -> None:
        with pytest.raises(Trouble, match="no map of XMind"):
            read_content(packed(word="x"), "a.docx")


@pytest.mark.parametrize("cut", range(1, 60))
def test_a_map_cut_off_anywhere_gives_what_is_left(cut: int) -> None:
    whole = (MAPS / "freeplane-1.2-styles.mm").read_bytes()
    left = whole[: len(whole) * cut // 60]
    if b"<node" not in left:
        with pytest.raises(Trouble, match="no mind map"):
            read_content(left, "a.mm")
    else:
        assert read_content(left, "a.mm").nodes[0].text in ("Vandmiljø", "")


PARTS = (
    "<map>", "<node TEXT='a'>", "<node", "</node>", "<richcontent TYPE='NOTE'>", "<p>", "&", "&nbsp;", "<br>", "</map>",
    'x="', "'", ">", "<", "/>", "<!--", "-->", "<![CDATA[", "]]>", "=", "&#xd800;", "\0",
)  # fmt: skip
KEYS = (
    "id", "depth", "text", "kind", "carried", "arrows", "mm", "icons", "link", "node", "names", "attributes",
    "elements", "plain", "side", "to", "status", "followup", "decision", "sides", "arguments", "name", "consent",
    "state", "rests_on", "vote",
)  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=40))
def test_no_broken_file_is_a_mistake_of_ours(parts: list[str]) -> None:
    try:
        found = read_content(("<map>" + "".join(parts)).encode(), "a.mm")
    except Trouble:
        return
    assert found.nodes[0].depth == 0


@given(st.text(st.sampled_from("<>/ab='\"& !-"), max_size=60))
def test_mended_tags_are_closed_in_order(text: str) -> None:
    open_: list[str] = []
    for piece in balanced(text, {}):
        if piece.what == "start":
            open_.append(piece.name)
        elif piece.what == "end":
            assert open_.pop() == piece.name
    assert open_ == []


@settings(max_examples=100, deadline=None)
@given(JSON)
def test_no_json_of_a_stranger_breaks_the_next_export(value: object) -> None:
    from app.minutes.exchange import freeplane
    from tests.app.exchange_samples import outline_of, point

    node = {**value, "depth": 1} if isinstance(value, dict) else {"depth": 1, "carried": {"mm": value, "icons": value}}
    told = {"format": "rundbord-map", "version": 1, "nodes": [{"depth": 0, "id": 1}, node]}
    found = read_content(json.dumps(told).encode(), "a.json").nodes[1]
    one = point(2, 1, found.text)
    kept = {name: value for name, value in found.carried.items() if name != "link"}
    again = type(one)(**{**{name: getattr(one, name) for name in type(one).__dataclass_fields__}, "carried": kept})
    made = freeplane.write(outline_of(point(1, 0, "a", "root"), again))
    assert len(read_content(made.content, "a.mm").nodes) == 2


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON, st.sampled_from(("decision", "action", "disagreement", "quote", "parking")))
def test_no_follow_up_of_a_stranger_breaks_the_writing(file: CommitteeFile, value: object, kind: str) -> None:
    facts = value if isinstance(value, dict) else {"sides": value, "rests_on": value, "decision": value, "vote": value}
    node = {"depth": 1, "text": "a", "kind": kind, "followup": facts}
    uuid = committee(file).uuid
    told = {"format": "rundbord-map", "version": 1, "committee_id": uuid, "nodes": [{"depth": 0, "id": 1}, node]}
    done = import_meeting(file, read_content(json.dumps(told).encode(), "a.json"))
    assert len(outline(file, done.meeting).points) == 2
    file.undo()
