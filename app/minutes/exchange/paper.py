"""A document as a row of blocks, the same for every format that has headings, lists and tables."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's own."""

    level: int
    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph, with a word in front of it or in smaller letters."""

    text: str
    label: str = ""
    quiet: bool = False


@dataclass(frozen=True)
class Entry:
    """A line of a list. `depth` is 0 or at most one more than that of the line before; `word` says its kind."""

    depth: int
    word: str
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Listing:
    """A list, numbered when `ordered`."""

    entries: tuple[Entry, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Grid:
    """A table. The first cell of a row heads it when `sided`; with an empty `head` it has two columns and no header.

    `widths` are the parts of the page the columns take, empty where the words decide.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sided: bool = True
    widths: tuple[int, ...] = ()


@dataclass(frozen=True)
class Picture:
    """The place of the map, with what it shows in words."""

    alt: str
    caption: str


Block = Heading | Text | Listing | Grid | Picture


@dataclass(frozen=True)
class Paper:
    """A document. `language` is "da" or "en", `date` ISO; `nodes` are the points of the map that stand in it."""

    title: str
    author: str
    subject: str
    language: str
    date: str
    blocks: tuple[Block, ...]
    nodes: int

    def sections(self) -> Iterator[tuple[Heading, tuple[Block, ...]]]:
        """Each heading of level 1 and 2 with what stands below it."""
        marks = [at for at, block in enumerate(self.blocks) if isinstance(block, Heading) and block.level <= 2]
        for at, end in zip(marks, [*marks[1:], len(self.blocks)], strict=True):
            head = self.blocks[at]
            assert isinstance(head, Heading)
            yield head, self.blocks[at + 1 : end]


def plain(blocks: tuple[Block, ...]) -> str:
    """Blocks as text to be pasted anywhere: headings alone on their line, lists with hyphens, tables with tabs."""
    parts = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append(f"\n{block.text}")
        elif isinstance(block, Text):
            parts.append(f"{block.label}: {block.text}" if block.label else block.text)
        elif isinstance(block, Listing):
            parts += _listed(block)
        elif isinstance(block, Grid):
            rows = [block.head, *block.rows] if block.head else list(block.rows)
            parts += ["\t".join(" ".join(cell.split()) for cell in row) for row in rows]
    return "\n".join(parts).strip() + "\n"


def _listed(listing: Listing) -> list[str]:
    lines = []
    number = 0
    for entry in listing.entries:
        number += entry.depth == 0
        sign = f"{number}." if listing.ordered and entry.depth == 0 else "-"
        line = f"{'  ' * entry.depth}{sign} {f'{entry.word}: ' if entry.word else ''}{' '.join(entry.text.split())}"
        lines.append(line)
        if entry.detail:
            lines.append(f"{'  ' * entry.depth}  {' '.join(entry.detail.split())}")
    return lines
