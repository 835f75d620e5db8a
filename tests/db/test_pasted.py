"""A pasted text becomes a branch: indents, bullets, numbers and headings, as one action."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import RuleBroken
from db.minutes import tree_of
from db.pasted import MOST_LINES, Pasted, paste_points, read_pasted
from tests.db.minutes_room import assert_dense, branch, meeting, rows, texts

__all__ = ["meeting"]


def shape(text):
    return [(one.depth, one.kind, one.text) for one in read_pasted(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A\n  B\n    C\n  D\nE", "A\n\tB\n\t\tC\n\tD\nE", "- A\n  - B\n    - C\n  - D\n- E",
        "* A\n    * B\n        * C\n    * D\n* E",
        "1. A\n   1.1. B\n      a) C\n   1.2. D\n2. E",
        "# A\n## B\n### C\n## D\n# E", "  A\n    B\n      C\n    D\n  E",
        "• A\n\xa0\xa0• B\n\xa0\xa0\xa0\xa0• C\n\xa0\xa0• D\n• E", "A\r\n  B\r\n\r\n    C\r\n  D\r\nE\r\n",
    ],
)  # fmt: skip
def test_outlines_of_every_make_have_the_same_shape(text):
    assert [(depth, said) for depth, _, said in shape(text)] == [(0, "A"), (1, "B"), (2, "C"), (1, "D"), (0, "E")]


def test_headings_hold_lists_and_signs_tell_kinds():
    text = "# Trafik\n- ! Sænk farten\n- [ ] Ring til vejvæsenet // inden sommer\n## Skoler\n- ? Hvem følger?"
    assert read_pasted(text) == [
        Pasted(0, "point", "Trafik"),
        Pasted(1, "decision", "Sænk farten"),
        Pasted(1, "action", "Ring til vejvæsenet", "inden sommer"),
        Pasted(1, "point", "Skoler"),
        Pasted(2, "question", "Hvem følger?"),
    ]


def test_a_line_that_jumps_inwards_is_one_step_deeper():
    assert [depth for depth, _, _ in shape("A\n        B\n    C\n            D")] == [0, 1, 1, 2]


@given(st.text(alphabet=" \t\n-#*1.!ab", max_size=120))
def test_every_line_with_words_becomes_one_point_and_no_depth_is_skipped(text):
    found = read_pasted(text)
    assert all(one.text for one in found)
    before = -1
    for one in found:
        assert 0 <= one.depth <= before + 1
        before = one.depth


def test_a_branch_is_pasted_behind_a_point_and_undone_as_one(file, meeting):
    under = branch(file, meeting, "Runde").id
    first = paste_points(file, under, read_pasted("A\nZ"))[0]
    made = paste_points(file, under, read_pasted("B\n  B1\n  > B2\nC"), after=first)
    assert texts(file, meeting, under) == ["A", "B", "C", "Z"]
    assert texts(file, meeting, made[0]) == ["B1", "B2"]
    assert [row["text"] for row in rows(file, "action_item")] == ["B2"]
    assert_dense(file, meeting)
    file.undo()
    assert texts(file, meeting, under) == ["A", "Z"]
    assert rows(file, "action_item") == []
    file.redo()
    assert texts(file, meeting, under) == ["A", "B", "C", "Z"]


def test_too_long_a_text_is_refused_whole(file, meeting):
    before = len(tree_of(file, meeting))
    with pytest.raises(RuleBroken, match="lines"):
        paste_points(file, branch(file, meeting, "Runde").id, read_pasted("a\n" * (MOST_LINES + 1)))
    assert len(tree_of(file, meeting)) == before
