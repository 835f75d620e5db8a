"""What votes are called, untranslated: kinds, ways, steps, rules of decision, results; for screens, paper, minutes."""

from collections.abc import Mapping
from typing import Final

from db.errors import words

KINDS: Final = {
    "dots": words("Dots"),
    "hands": words("For and against"),
    "scale": words("Agreement scale, 5 steps"),
    "scale8": words("Agreement scale, 8 steps"),
    "consent": words("Consent"),
    "fist": words("Fist of five"),
}
WAYS: Final = {
    "dots": words("One by one at the laptop"),
    "hands": words("Count and type in the sums"),
    "paper": words("Paper ballots"),
}
HOW_TO: Final = {
    "dots": words("Think first. When the laptop comes to you, place your dots where nobody looks."),
    "hands": words("Raise your hand when your answer is called."),
    "paper": words("Fill in your ballot, fold it, and hand it to the chairs."),
}
GROUPS: Final = {
    "citizen": words("Citizens"),
    "politician": words("Politicians"),
    "administrator": words("Administration"),
}
STEPS: Final[Mapping[str, Mapping[int, str]]] = {
    "hands": {1: words("For"), 2: words("Against"), 3: words("Abstain")},
    "scale": {
        1: words("Fully agree"), 2: words("Agree with reservations"), 3: words("Can live with it"),
        4: words("Doubtful, to be noted"), 5: words("Cannot go along"),
    },
    "scale8": {
        1: words("Wholehearted support"), 2: words("Support with a small objection"),
        3: words("Support with reservations"), 4: words("Neither for nor against"),
        5: words("Needs more talk"), 6: words("Dislike it but will go along"),
        7: words("Serious disagreement"), 8: words("Block it"),
    },
    "consent": {1: words("Consent"), 2: words("Stand aside"), 3: words("Reasoned objection")},
    "fist": {
        5: words("Five fingers: I will help to carry it"), 4: words("Four: good"), 3: words("Three: good enough"),
        2: words("Two: small worries"), 1: words("One: big worries"), 0: words("Fist: stop"),
    },
}  # fmt: skip
RULES: Final = {
    "prioritise": words("The dots only prioritise; the group decides afterwards."),
    "simple": words("Adopted if more are for than against; abstentions do not count."),
    "absolute": words("Adopted if more than half of all who vote are for."),
    "two_thirds": words("Adopted if at least two thirds of those for and against are for."),
    "two_thirds_of_all": words("Adopted if at least two thirds of all who vote can live with it."),
    "four_fifths": words("Adopted if at least four fifths of all who vote can live with it."),
    "consensus": words("Adopted if nobody is against."),
    "consensus_minus": words("Adopted if at most one is against."),
    "no_objection": words("Adopted if there is no reasoned objection."),
    "own": words("A rule of our own"),
}
RESULTS: Final = {
    "adopted": words("Adopted"),
    "adopted_changed": words("Adopted with an objection worked in"),
    "rejected": words("Not adopted"),
    "tied": words("A tie: not adopted"),
    "postponed": words("Postponed"),
}
