"""Everything that can be done with a vote, listed with words and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from app.shell.actions import Command
from db.errors import words

if TYPE_CHECKING:
    from app.board.scene import BoardScene
    from app.board.vote_deeds import VoteDeeds
    from app.board.vote_panel import VotePanel

FIGURES: Final = (
    words("Figure 0"), words("Figure 1"), words("Figure 2"), words("Figure 3"), words("Figure 4"),
    words("Figure 5"), words("Figure 6"), words("Figure 7"), words("Figure 8"), words("Figure 9"),
)  # fmt: skip


def vote_commands(panel: VotePanel, deeds: VoteDeeds) -> list[Command]:
    """The commands of the whole tool, the question whether to close first: it has the Enter key."""
    return [*_closing(panel, deeds), *_before(deeds), *_ballots(panel), *_after(deeds)]


def _before(deeds: VoteDeeds) -> list[Command]:
    opening = words("Open the vote: the wall shows the question, the rule and how many have voted")
    printing = words("Write the ballots as a PDF to print and cut")
    leave = words("Go back without a vote")
    return [
        Command("vote_open", words("Open the vote"), "Ctrl+Return", "vote-outline", opening, deeds.begin,
                deeds.in_setup),
        Command("vote_print", words("Ballots to print …"), "Ctrl+Shift+B", "printer-outline", printing,
                deeds.print_ballots, deeds.may_print),
        Command("vote_leave", words("Back"), "Esc", "", leave, deeds.leave, deeds.in_setup),
    ]  # fmt: skip


def _ballots(panel: VotePanel) -> list[Command]:
    """What is done to a ballot; these keys act only where the ballot has the keyboard."""
    uncover, later = words("Show the ballot to the one who has the laptop"), words("Come back to this member later")
    before, cover = words("Back to the member before"), words("Cover the ballot again; nothing is handed in")
    give = words("Hand the ballot in; the next one gets a cover")
    dot, empty = words("Give a dot, or choose this step"), words("Begin this ballot anew")
    back, kind = words("Take the last dot or step back"), words("Note the kind of member for the sheets typed in next")

    def filling() -> bool:
        return panel.turns.filling_in() and not panel.deeds.asking

    def waits() -> bool:
        return panel.turns.waits() and not panel.deeds.asking

    def behind_cover() -> bool:
        return filling() and panel.turns.vote is not None and panel.turns.vote.way == "dots"

    def sheets() -> bool:
        return filling() and not behind_cover()

    every = [
        Command("vote_uncover", words("Uncover"), "Return", "eye-outline", uncover, lambda: panel.turns.uncover(),
                waits, ("Space",)),
        Command("vote_before", words("Before"), "Left", "", before, lambda: panel.turns.step(-1), waits),
        Command("vote_later", words("Later"), "Right", "", later, lambda: panel.turns.step(1), waits),
        Command("vote_give", words("Hand in"), "Return", "", give, lambda: panel.turns.give(), filling),
        Command("vote_dot", words("A dot"), "Space", "", dot, lambda: panel.turns.sheet.press(), filling),
        Command("vote_clear", words("Empty it"), "Backspace", "", empty, lambda: panel.turns.sheet.clear(), filling),
        Command("vote_dot_back", words("Take back"), "Ctrl+Z", "", back, lambda: panel.turns.sheet.take_back(),
                lambda: panel.turns.may_take_back()),
        Command("vote_cover", words("Cover"), "Esc", "eye-off-outline", cover, lambda: panel.turns.cover(),
                behind_cover),
        Command("vote_kind", words("Ballots of"), "K", "", kind, lambda: panel.turns.next_kind(), sheets),
    ]  # fmt: skip
    figures = [
        Command(f"vote_figure_{n}", text, str(n), "", dot, partial(_figure, panel, n), filling)
        for n, text in enumerate(FIGURES)
    ]
    return [*every, *figures]


def _figure(panel: VotePanel, figure: int) -> None:
    panel.turns.sheet.figure(figure)


def _closing(panel: VotePanel, deeds: VoteDeeds) -> list[Command]:
    close = words("Close the vote and show the result; who put what is forgotten for good")
    yes, no = words("Close it although some have not voted"), words("Let the others vote first")
    drop = words("Take the vote away; it has no ballot in it yet")
    return [
        Command("vote_close_anyway", words("Close it all the same"), "Return", "", yes, deeds.close_anyway,
                deeds.asks_to_close),
        Command("vote_close_not", words("Not yet"), "Esc", "", no, deeds.forget_closing, deeds.asks_to_close),
        Command("vote_close_all_in", words("Close the vote, everybody has voted"), "Return", "", close, deeds.close,
                lambda: panel.turns.all_in()),
        Command("vote_close", words("Close the vote"), "Ctrl+Shift+L", "check", close, deeds.close, deeds.may_close),
        Command("vote_drop", words("Take the vote away"), "Ctrl+Shift+X", "", drop, deeds.drop, deeds.may_drop),
    ]  # fmt: skip


def _after(deeds: VoteDeeds) -> list[Command]:
    result = deeds.in_result
    decision = words("Write the result into the minutes as a decision with tally, rule and minority statement")
    again = words("Vote once more on the same options; the sums of both rounds are kept")
    new, away = words("Prepare another vote"), words("Take the result off the wall; the notes come back")
    return [
        Command("vote_decide", words("Decide"), "Ctrl+Return", "gavel", decision, deeds.decide,
                deeds.may_decide),
        Command("vote_round", words("New round"), "Ctrl+Shift+O", "", again, deeds.again, result),
        Command("vote_new", words("Another vote"), "Ctrl+Shift+A", "", new, deeds.prepare_new, result),
        Command("vote_away", words("Off the wall"), "Esc", "", away, deeds.put_away, result),
    ]  # fmt: skip


def vote_command(scene: BoardScene, ask: Callable[[int, list[int]], object]) -> Command:
    """Voting on what lies on a board, or on the notes that are selected."""

    def go() -> None:
        if scene.board is not None:
            ask(scene.board.id, sorted(scene.chosen))

    tip = words("Vote on the notes of this board, or on those that are selected")
    there = words("Vote …")
    return Command("board_vote", there, "Ctrl+Shift+D", "vote-outline", tip, go, lambda: scene.board is not None)
