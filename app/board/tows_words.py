"""The words of a crossing: its steps, its four fields, the prompt of a pair, and what the quadrants leave unseen."""

from typing import Final

from app.shell.language import tr
from db.errors import words
from db.strategies import FEWEST, KEYS, MOST, Factor, Pair, blind_spots, crowded, of_key

STEP_WORDS: Final = {
    "choose": words("Choose"), "cross": words("Cross"), "check": words("Check"), "pick": words("Pick three"),
}  # fmt: skip
QUADRANTS: Final = {
    "S": words("Strengths"), "W": words("Weaknesses"), "O": words("Opportunities"), "T": words("Threats"),
}  # fmt: skip
ONE_OF: Final = {
    "S": words("Strength"), "W": words("Weakness"), "O": words("Opportunity"), "T": words("Threat"),
}  # fmt: skip
FIELD_WORDS: Final = {
    "SO": words("Use: strength × opportunity"), "WO": words("Improve: weakness × opportunity"),
    "ST": words("Defend: strength × threat"), "WT": words("Avoid: weakness × threat"),
}  # fmt: skip
VERBS: Final = {
    "SO": words("Use"), "WO": words("Improve"), "ST": words("Defend"), "WT": words("Avoid"),
}  # fmt: skip
PROMPTS: Final = {
    "SO": words("How can “{inner}” help us take “{outer}”?"),
    "WO": words("How can “{outer}” help us improve “{inner}”?"),
    "ST": words("How can “{inner}” help us defend ourselves against “{outer}”?"),
    "WT": words("What should we avoid or stop doing, so that “{inner}” and “{outer}” do not meet?"),
}  # fmt: skip
BLIND: Final = {
    "S": words("No strength is chosen. What do we do well that we take for granted?"),
    "W": words("No weakness is chosen. What would a guest say we find hard?"),
    "O": words("No opportunity is chosen. What around us may help, if we took hold of it?"),
    "T": words("No threat is chosen. What may trip us up that nobody likes to mention?"),
    "inside": words("All of it is about ourselves. What happens around us?"),
    "outside": words("All of it is about the world around. What is ours, good and bad?"),
    "bright": words("Only bright sides are chosen. What may go wrong?"),
    "dark": words("Only dark sides are chosen. What is there to build on?"),
}  # fmt: skip
LONGEST: Final = 96


def short(text: str, most: int = LONGEST) -> str:
    """The text on one line, cut at a word when it is longer than a sentence can carry."""
    line = " ".join(text.split()).rstrip(".")
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"


def prompt(pair: Pair) -> str:
    """The question of a pair."""
    return tr(PROMPTS[pair.field]).format(inner=short(pair.inner.text), outer=short(pair.outer.text))


def count_words(chosen: list[Factor], key: str) -> str:
    """How many of a quadrant are chosen, and how many are meant to be."""
    held = len(of_key(chosen, key))
    return tr("{count} chosen of {fewest}–{most}").format(count=held, fewest=FEWEST, most=MOST)


def advice(chosen: list[Factor], every: list[Factor]) -> str:
    """What to look at before going on; nothing when the choice is sound."""
    if not every:
        return tr("There are no notes to cross yet. Esc leads back to the board.")
    if not chosen:
        bare = [key for key in KEYS if not of_key(every, key)]
        return tr(BLIND[bare[0]]) if bare else ""
    told = [tr(BLIND[spot]) for spot in blind_spots(chosen)]
    many = crowded(chosen)
    if many:
        most = tr("More than three are chosen under {fields}: that is many pairs. It may stay so.")
        told.append(most.format(fields=", ".join(tr(QUADRANTS[key]) for key in many)))
    return " ".join(told[:2])
