"""A meeting whose minutes tests write in, and what they ask of its map."""

import pytest

from db.minutes import lay_out, tree_of


@pytest.fixture
def meeting(file):
    """A meeting with three items, the second of them in work."""
    with file.action("Set up"):
        id_ = file.new(
            "meeting", {"number": 2, "title": "Møde 2", "theme": "I dag", "starts_at": "2024-03-05T16:00:00.000Z"}
        )
        items = [
            file.new("item", {"meeting": id_, "position": at, "kind": "info", "title": title, "planned_s": seconds})
            for at, (title, seconds) in enumerate((("Velkomst", 300), ("Runde", 900), ("SWOT", 1200)), start=1)
        ]
        file.new("item_time", {"item": items[1], "began_at": "2024-03-05T16:05:00.000Z"})
        lay_out(file, id_)
    return id_


def rows(file, table, where="1"):
    return list(file.db.query(f"SELECT * FROM {table} WHERE {where} ORDER BY id"))


def branch(file, meeting, title):
    return next(b for b in tree_of(file, meeting).branches if b.text == title)


def texts(file, meeting, parent):
    return [n.text for n in tree_of(file, meeting).children(parent)]


def assert_dense(file, meeting):
    tree = tree_of(file, meeting)
    for parent in tree.nodes:
        assert [n.position for n in tree.children(parent)] == list(range(1, len(tree.children(parent)) + 1))
