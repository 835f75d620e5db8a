"""A vote on the wall: what is voted on, by which rule and how, how many have voted; its result once it is closed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.board.vote_bars import draw_result
from app.board.vote_words import result_words, step_words
from app.kit.fit_text import wrap
from app.kit.stage import wall_font, wall_px
from app.kit.theme import color
from app.shell.language import tr
from db.agenda import shown
from db.file import CommitteeFile
from db.vote_results import lines, standings
from db.vote_rows import Vote, ballots_in, budget, eligible, options, vote_on_wall
from db.vote_words import HOW_TO

TABLES: Final = ("vote", "vote_option", "voter", "tally", "attendance", "presence")
LINE: Final = 1.2
SIDE: Final = 400.0
COUNT: Final = 330.0
"""Width of the column with the count, and how high the count is. Sizes are in u."""
QUESTION: Final = (76.0, 64.0, 54.0)


def vote_to_show(file: CommitteeFile) -> Vote | None:
    """The vote the room looks at: one that is open, or the result of one at this item that was not put away."""
    showing = shown(file)
    found = vote_on_wall(file, showing.meeting.id) if showing.meeting else None
    if found is None or found.state == "open":
        return found
    return found if found.item == (showing.item.id if showing.item else None) else None


def draw_vote(painter: QPainter, area: QRectF, file: CommitteeFile, found: Vote) -> None:
    """Draw a vote that is open, without any sum of it, or the result of one that is closed."""
    if found.state == "closed":
        _draw_closed(painter, area, file, found)
    else:
        _draw_open(painter, area, file, found)


def _draw_open(painter: QPainter, area: QRectF, file: CommitteeFile, found: Vote) -> None:
    main = area.adjusted(0, 8, -SIDE - 48, 0)
    y = draw_question(painter, main, found) + 20
    y = draw_lines(painter, QRectF(main.x(), y, main.width(), 0), rule_sentence(found), 40, 600) + 14
    y = draw_lines(painter, QRectF(main.x(), y, main.width(), 0), how_sentences(file, found), 40, 400, "ink2") + 24
    # Where the count has room beside what stands above, the options have the whole width.
    over = y - area.y() >= COUNT
    wide = area.width() if over else main.width()
    _draw_options(painter, QRectF(main.x(), y, wide, area.bottom() - y), file, found)
    tall = y - area.y() if over else area.height()
    _draw_count(painter, QRectF(area.right() - SIDE, area.y(), SIDE, tall), file, found)


def _draw_count(painter: QPainter, side: QRectF, file: CommitteeFile, found: Vote) -> None:
    """How many have voted, never who and never what; hands are counted in the room."""
    may, done = len(eligible(file, found.meeting)), ballots_in(file, found)
    large = str(may if found.way == "hands" else done)
    below = tr("may vote") if found.way == "hands" else tr("of {count} have voted").format(count=may)
    px = 200.0
    middle = side.center().y() - (0 if side.height() < 2 * COUNT else 60)
    _text(painter, QRectF(side.x(), middle - px, side.width(), px * 1.2), large, px, 700, "ink")
    box = QRectF(side.x(), middle + px * 0.3, side.width(), wall_px(44) * 1.3)
    _text(painter, box, below, 44, 400, "ink2")


def _draw_options(painter: QPainter, area: QRectF, file: CommitteeFile, found: Vote) -> None:
    """The options by number, or the steps of a single proposal; many options are read on the board and the paper."""
    known = options(file, found.id)
    if len(known) < 2 and found.how.steps:
        told = [(str(step), step_words(found.kind, step)) for step in found.how.numbers]
        if found.kind in ("hands", "consent"):
            told = [("", words) for _, words in told]
    else:
        told = [(str(one.position), one.text) for one in known]
    _draw_listed(painter, area, told)


def _draw_listed(painter: QPainter, area: QRectF, told: Sequence[tuple[str, str]]) -> None:
    """Numbers with their words, in two columns and on two lines each where that helps."""
    px = wall_px(40)
    room, high = int(area.height() // (px * LINE)), px * LINE
    across = 1 if len(told) <= room else 2
    if not told or len(told) > room * across:
        draw_lines(painter, area, tr("%n options to choose from", "", len(told)), 44, 600)
        return
    down = -(-len(told) // across)
    wide = (area.width() - 40 * (across - 1)) / across
    lead = px * 1.7 if any(number for number, _ in told) else 0.0
    needed = [len(wrap(text, wide - lead, wall_font(40), 2)) for _, text in told]
    columns = [needed[at : at + down] for at in range(0, len(told), down)]
    spare = [room - len(column) for column in columns]
    y = [area.y()] * across
    for n, (number, text) in enumerate(told):
        column = n // down
        most = 2 if needed[n] == 2 and spare[column] > 0 else 1
        spare[column] -= most - 1
        x = area.x() + column * (wide + 40)
        painter.setPen(color("ink2"))
        painter.setFont(wall_font(40, 600, tabular=True))
        painter.drawText(QRectF(x, y[column], lead, high), int(Qt.AlignmentFlag.AlignVCenter), number)
        y[column] = draw_lines(painter, QRectF(x + lead, y[column], wide - lead, high), text, 40, most=most)


def _draw_closed(painter: QPainter, area: QRectF, file: CommitteeFile, found: Vote) -> None:
    made = lines(file, found)
    y = draw_question(painter, area.adjusted(0, 8, 0, 0), found, QUESTION[1:])
    told = closed_sentence(found)
    y = draw_lines(painter, QRectF(area.x(), y + 6, area.width(), 0), told, 40, 400, "ink2") + 20
    result = result_words(found, found.result)
    if result:
        _text(painter, QRectF(area.x(), y, area.width(), wall_px(64) * LINE), result, 64, 700, "ink", left=True)
        y += wall_px(64) * LINE + 16
    shown = made if found.how.steps else standings(made)
    draw_result(painter, QRectF(area.x(), y, area.width(), area.bottom() - y), found, shown)


def rule_sentence(found: Vote) -> str:
    """The rule of decision, which the room hears and reads before it votes."""
    return tr("Rule: {rule}").format(rule=found.rule) if found.rule else ""


def how_sentences(file: CommitteeFile, found: Vote) -> str:
    """How one votes, and with how many dots."""
    parts = []
    if not found.how.steps and found.dots_each:
        most = budget(found, len(options(file, found.id)))
        each = tr("%n dots each", "", most)
        parts.append(tr("{dots}, at most {most} on one.").format(dots=each, most=found.at_most))
    if found.how.steps and found.way == "dots":
        parts.append(tr("When the laptop comes to you, choose where nobody looks."))
    else:
        parts.append(tr(HOW_TO[found.way]))
    return " ".join(parts)


def closed_sentence(found: Vote) -> str:
    """How many voted in which round, and by which rule."""
    parts = [tr("%n voted", "", found.voters or 0)]
    if found.round > 1:
        parts.insert(0, tr("Round {number}").format(number=found.round))
    if found.blank:
        parts.append(tr("%n blank", "", found.blank))
    if found.inside is not None and found.needed is not None and found.inside < found.needed:
        parts.append(tr("too few in the room to decide: {inside} of {members}").format(
            inside=found.inside, members=found.members))  # fmt: skip
    parts.append(rule_sentence(found))
    return " · ".join(part for part in parts if part)


def draw_question(painter: QPainter, area: QRectF, found: Vote, sizes: Sequence[float] = QUESTION) -> float:
    """Draw what is asked in at most three lines; gives where the next thing begins."""
    px = next((px for px in sizes if len(wrap(found.question, area.width(), wall_font(px, 600))) <= 2), sizes[-1])
    return draw_lines(painter, area, found.question, px, 600, most=3)


def draw_lines(
    painter: QPainter, area: QRectF, text: str, px: float, weight: int = 400, ink: str = "ink", most: int = 3
) -> float:
    """Draw a text in lines from the top of an area; gives the y below the last."""
    if not text:
        return area.y()
    cut = wall_font(px, weight)
    painter.setFont(cut)
    painter.setPen(color(ink))
    high, y = wall_px(px) * LINE, area.y()
    for line in wrap(text, area.width(), cut, most):
        painter.drawText(QRectF(area.x(), y, area.width(), high), int(Qt.AlignmentFlag.AlignVCenter), line)
        y += high
    return y


def _text(painter: QPainter, box: QRectF, text: str, px: float, weight: int, ink: str, *, left: bool = False) -> None:
    painter.setFont(wall_font(px, weight, tabular=True))
    painter.setPen(color(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter)
    painter.drawText(box, int(flags | Qt.TextFlag.TextDontClip), text)
