"""Keys that no command has: what fields, lists and the table make of Enter, arrows and Esc; for the sheet of keys."""

from typing import Final

from db.errors import words

FLOOR: Final = (
    (("Return",), words("Sign up the one that is offered"), words("In the field of the speaking list")),
    (("Up", "Down"), words("Another of those that are offered"), words("In the field of the speaking list")),
    (("Del",), words("Take off the list"), words("On a row of the speaking list")),
    (("Alt+Up", "Alt+Down"), words("One place up or down"), words("On a row of the speaking list")),
    (("Left", "Right", "Up", "Down"), words("The seat beside this one"), words("Round the table")),
    (("Return",), words("The one on this seat"), words("Round the table")),
)  # fmt: skip
CAPTURE: Final = (
    (("Return",), words("Keep the line as a point"), words("In the line of the minutes")),
    (("!", ">", "?", "#", '"'), words("Decision, action, question, disagreement, quote"),
     words("As the first sign of a line in the minutes")),
    (("Esc",), words("Leave the line"), words("What is written stays")),
)  # fmt: skip
NOTE: Final = (
    (("Return",), words("Keep the note and write the next one"), words("While a note is written")),
    (("Shift+Return",), words("A new line"), words("While a note is written")),
    (("Tab", "Shift+Tab"), words("Go on in the next field, or the one before"), words("While a note is written")),
    (("Esc",), words("Keep the note and stop writing"), words("While a note is written")),
)  # fmt: skip
FIND: Final = (
    (("Return", "Shift+Return"), words("To the next one found, or the one before"),
     words("While something is looked for")),
    (("Esc",), words("Close the search"), words("While something is looked for")),
)  # fmt: skip
STRATEGIES: Final = (
    (("Return",), words("Choose the note, or keep the strategy"), words("In the lists and the line of the strategies")),
    (("Up", "Down"), words("The pair before, or the next"), words("In the lists and the line of the strategies")),
    (("Shift+Return",), words("Keep it and stay at this pair"), words("In the lists and the line of the strategies")),
    (("F2",), words("Change the strategy"), words("In the list of strategies")),
    (("Del",), words("Delete the strategy"), words("In the list of strategies")),
    (("Esc",), words("Back to the board"), words("What is written stays")),
)  # fmt: skip
SEARCH: Final = (
    (("Up", "Down", "PgUp", "PgDown"), words("Another of those found"), words("Letters go on to the line meanwhile")),
    (("Return",), words("Go there"), words("To the row that is selected, wherever it is shown")),
    (("Esc",), words("Close the search"), words("It is found again as it was left")),
)  # fmt: skip
TURNS: Final = (
    (("Return",), words("Go to the point"), words("In the list of who had the floor")),
    (("Esc",), words("Back"), words("To where it was opened")),
)  # fmt: skip
