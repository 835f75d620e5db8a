"""The rules of the speaking list as commands: in the menu of the list, in the search, and by the keys of the menu."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, cast

from PySide6.QtWidgets import QMenu, QWidget

from app.shell.actions import Command, run
from app.shell.language import tr
from db.errors import words
from db.file import CommitteeFile
from db.methods import speaking_times
from db.speaking import floor
from db.speaking_rules import Digits, Policy, RuleColumns, Rules, forget_item_rules, rules, set_rules

ORDER_WORDS: Final[dict[Policy, str]] = {
    "fifo": words("In the order asked"),
    "first": words("Who has not spoken comes first"),
    "fewest": words("Fewest contributions first"),
    "least": words("Least speaking time first"),
    "alternate": words("Kinds take turns"),
    "manual": words("The chair decides"),
}
SCOPE_WORDS: Final = {
    "item": words("Count over the item"),
    "meeting": words("Count over the meeting"),
    "term": words("Count over all meetings"),
}
KIND_ORDER_WORDS: Final = {
    "danish": words("Point of order before questions"),
    "questions_first": words("Questions before points of order"),
}
DIGIT_WORDS: Final[dict[Digits, str]] = {
    "late": words("Digits on the wall in the last minute"),
    "always": words("Digits on the wall all the time"),
    "never": words("No digits on the wall"),
}
TIMES: Final = ("kort", "normal", "lang")
TIME_WORDS: Final = {
    "kort": words("Contributions 1:00, then 0:30"),
    "normal": words("Contributions 1:30, then 0:45"),
    "lang": words("Contributions 3:00, then 1:30"),
    "": words("Contributions without a limit"),
}


class RuleMenu:
    """The rules as commands by group, each of which knows whether it is what holds now."""

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self._taken: dict[str, Callable[[Rules], bool]] = {}
        self.groups: list[tuple[str, list[Command]]] = [
            (words("Who comes first"), list(self._orders())),
            (words("Counted over"), list(self._choices("scope", SCOPE_WORDS))),
            (words("Kinds of entry"), list(self._choices("kinds", KIND_ORDER_WORDS))),
            (words("Time"), list(self._times())),
            (words("The clock"), list(self._choices("digits", DIGIT_WORDS))),
            ("", [self._flag("gong"), self._flag("figures")]),
        ]
        self.own = Command(
            "rules_of_item",
            words("Rules for this item only"),
            "",
            "",
            words("Changes from now on hold for this item; once more, and it follows the committee again."),
            self._toggle_own,
            lambda: floor(file).item is not None,
        )
        self.commands = [*(command for _, group in self.groups for command in group), self.own]

    def menu(self, parent: QWidget) -> QMenu:
        """The rules with what holds now marked."""
        made = QMenu(parent)
        made.setObjectName("rule_menu")
        now = self._now()
        own = made.addAction(tr(self.own.text), lambda: run(self.own))
        own.setCheckable(True)
        own.setChecked(now.item is not None)
        made.addSeparator()
        for title, group in self.groups:
            part = made.addMenu(tr(title)) if title else made
            for command in group:
                action = part.addAction(tr(command.text))
                action.setObjectName(f"menu_{command.name}")
                action.setToolTip(tr(command.tip))
                action.setCheckable(True)
                action.setChecked(self._taken[command.name](now))
                action.triggered.connect(partial(_give, command))
        return made

    def _orders(self) -> Iterator[Command]:
        for policy, text in ORDER_WORDS.items():
            tip = words("Choose who comes first on the speaking list")
            yield self._command(f"order_{policy}", text, tip, {"policy": policy})

    def _choices(self, column: str, choices: dict[str, str] | dict[Digits, str]) -> Iterator[Command]:
        for value, text in choices.items():
            tip = words("A rule of the speaking list, kept in the committee's file")
            yield self._command(f"{column}_{value}", text, tip, cast("RuleColumns", {column: value}))

    def _times(self) -> Iterator[Command]:
        known = {time.id: time for time in speaking_times()}
        tip = words("How long contributions on the list may be; the clock warns and never cuts off")
        for id_ in TIMES:
            wanted: RuleColumns = {"speech_s": known[id_].first_s, "later_s": known[id_].later_s}
            yield self._command(f"times_{id_}", TIME_WORDS[id_], tip, wanted)
        yield self._command("times_free", TIME_WORDS[""], tip, {"speech_s": None, "later_s": None})

    def _flag(self, column: str) -> Command:
        text, tip = {
            "gong": (words("Soft gong when time is up"), words("A quiet sound once; off by default")),
            "figures": (words("Figures for the chair"), words("Who is heard and who is quiet, on the laptop only")),
        }[column]
        self._taken[column] = lambda now: bool(getattr(now, column))

        def toggle() -> None:
            wanted = 0 if getattr(self._now(), column) else 1
            self._set({"gong": wanted} if column == "gong" else {"figures": wanted})

        return Command(column, text, "", "", tip, toggle)

    def _command(self, name: str, text: str, tip: str, wanted: RuleColumns) -> Command:
        self._taken[name] = lambda now: all(getattr(now, column) == value for column, value in wanted.items())
        return Command(name, text, "", "", tip, partial(self._set, wanted))

    def _now(self) -> Rules:
        item = floor(self.file).item
        return rules(self.file, item.id if item else None)

    def _set(self, wanted: RuleColumns) -> None:
        set_rules(self.file, self._now().item, **wanted)

    def _toggle_own(self) -> None:
        item = floor(self.file).item
        if item is None:
            return
        if self._now().item is None:
            set_rules(self.file, item.id)
        else:
            forget_item_rules(self.file, item.id)


def _give(command: Command, _checked: bool = False) -> None:
    run(command)
