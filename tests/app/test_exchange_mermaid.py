"""Mermaid diagrams are read by the rules of Mermaid's language: one sign of its own would lose the whole diagram."""

import pytest
from hypothesis import given, settings

from app.kit.markup import printable
from app.minutes.exchange import mermaid
from app.minutes.exchange.outline import Outline
from app.minutes.kinds import kind_word
from tests.app.exchange_samples import awkward, chain, outline_of, point, small, wide
from tests.app.mermaid_grammar import NoDiagram, shown
from tests.app.test_round_trips import outlines

ODD = [
    '%%{init: {"theme":"dark"}}%%', "50%% rabat", "100 %", "end", "graph TD", "::icon(fa fa-book)", ":::urgent",
    "a[b](c){d}", "((rund))", '"] n9["x', "`kode`", "se https://kk.dk/a_b?c=1&d=2 og www.kk.dk eller a@kk.dk",
    "style:#rød; x", "classDef a:#1;", "---", "===", "1) et", "12345. fem", "3.5 mio.", "- punkt", "+ plus", "> citat",
    "# overskrift", "| a | b |\n|---|---|", "$$x^2$$", "a\n- b\n2. c\n\n\nd", "    kode", "#quot; #35; &lt;", "\\n ny",
    "—", "mindmap", "n1", "~~væk~~", "slut;", "<b>fed</b><br/>ny", "*_*", "__init__", "ﬂ°35¶ß",
]  # fmt: skip


def squeezed(text: str) -> str:
    return " ".join(text.split())


def check(made: Outline) -> None:
    rendition = mermaid.write(made)
    nodes = shown(rendition.content.decode())
    assert rendition.nodes == len(nodes) == len(made.points)
    for node, one in zip(nodes, made.points, strict=True):
        plain = one.kind in ("root", "topic", "point")
        said = printable(one.text) if plain else f"{kind_word(one.kind)}: {printable(one.text)}"
        assert (node.depth, squeezed(node.text)) == (one.depth, squeezed(said) or "–")


@pytest.mark.parametrize(
    "made", [small(), awkward(), chain(150), wide(2_000)], ids=["small", "awkward", "deep", "many"]
)
def test_every_node_is_shown_with_its_words(made: Outline) -> None:
    check(made)


@pytest.mark.parametrize("kind", ["point", "question"])
@pytest.mark.parametrize("text", ODD)
def test_words_that_mean_something_to_mermaid_or_markdown_are_only_words(text: str, kind: str) -> None:
    check(outline_of(point(1, 0, text, "root"), point(2, 1, text, "topic"), point(3, 2, text, kind)))


@settings(max_examples=150, deadline=None)
@given(made=outlines())
def test_any_words_are_shown(made: Outline) -> None:
    check(made)


@pytest.mark.parametrize(
    "source",
    [
        "mindmap\n  n1[Rod (a)]\n",
        'mindmap\n  n1["a"b"]\n',
        'mindmap\n  n1["Rod"]\n  n2["to"]\n',
        'mindmap\n  n1["Rod"]\n    n2["50%% rabat"]\n',
        'mindmap\n  n1["1. et"]\n',
        'mindmap\n  n1[" "]\n',
        'mindmap\n  n1["a # b"]\n',
        'graph TD\n  n1["a"]\n',
    ],
)
def test_the_reader_of_these_tests_knows_a_diagram_that_is_none(source: str) -> None:
    with pytest.raises(NoDiagram):
        shown(source)
