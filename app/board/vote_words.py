"""Sentences about a vote for laptop, wall and paper, in the language of the program."""

from app.shell.language import tr
from db.vote_results import Line
from db.vote_rows import Vote
from db.vote_rules import Rule
from db.vote_words import RESULTS, RULES, STEPS


def step_words(kind: str, step: int) -> str:
    """What a step means."""
    known = STEPS.get(kind, {})
    return tr(known[step]) if step in known else ""


def rule_words(rule: Rule) -> str:
    """A rule of decision as the room hears it before the vote opens; a rule of one's own has no words yet."""
    return "" if rule.key == "own" else tr(RULES[rule.key])


def result_words(found: Vote, result: str) -> str:
    """What came of it; nothing where the rule leaves it to the group."""
    if result in RESULTS:
        return tr(RESULTS[result])
    return tr("Nobody voted") if found.state == "closed" and not found.voters else ""


def tally_words(found: Vote, line: Line) -> str:
    """How the votes on one option fell, as "5 for, 2 against, 1 abstain"; steps nobody took are left out."""
    if not found.how.steps:
        return tr("%n dots", "", line.count)
    parts = [f"{line.steps[step]} {_short(found, step)}" for step in found.how.numbers if line.steps.get(step)]
    return ", ".join(parts) or tr("Nobody voted")


def _short(found: Vote, step: int) -> str:
    told = step_words(found.kind, step)
    return told[:1].lower() + told[1:]
