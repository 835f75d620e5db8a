"""A storyline on a page: meeting by meeting what was said, decided and agreed, with a way to each of them."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.card import Divider
from app.kit.label import Label
from app.kit.overlay import Overlay
from app.minutes.details import STATUS_WORDS
from app.minutes.kinds import KIND_ICONS, kind_word
from app.minutes.story_cell import StoryCell
from app.minutes.understood import weekday_and_date
from app.shell.language import short_day, tr
from db.errors import words
from db.file import CommitteeFile, moment
from db.followup import ActionItem, Trail
from db.story_rows import Told
from db.storylines import Chapter, storyline

WHY_WORDS = {
    "chosen": words("chosen here"), "carried": words("carried over"), "title": words("the same heading"),
    "decision": words("follows from a decision"), "action": words("follows an action up"),
    "note": words("where it came from"), "trail": words("on the same trail"),
}  # fmt: skip
TRAIL_WORDS = {
    "done": words("Done"), "partly": words("Partly done"), "under_way": words("Under way"),
    "postponed": words("Postponed"), "rejected": words("Rejected"), "unknown": words("Nobody knows"),
}  # fmt: skip
TOLD_ICONS = {"note": "note-outline", "strategy": "lightbulb-outline", "item": "format-list-bulleted"}
TOLD_WORDS = {"note": words("Note"), "strategy": words("Strategy"), "item": words("Item of the agenda")}
MEETING, SAID, DECIDED, AGREED = range(4)


class StoryPage(Overlay):
    """Arrow keys go from cell to cell. Signals: `taken(table, id)` when one was chosen; the page is closed then."""

    taken = Signal(str, int)

    def __init__(self, file: CommitteeFile, node: int, parent: QWidget) -> None:
        self.story = storyline(file, node)
        called = tr("The storyline of “{title}”").format(title=self.story.title)
        super().__init__("story_page", called, (1180, 820), parent)
        self.cells: list[tuple[int, int, StoryCell]] = []
        self._first: StoryCell | None = None
        self._grid = QGridLayout()
        self._build()
        self._fill()
        first = self._first or next((cell for *_, cell in self.cells), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, table: str, id_: int) -> None:
        """Go to something that is told."""
        self.accept()
        self.taken.emit(table, id_)

    def step(self, cell: StoryCell, dx: int, dy: int) -> None:
        """Move the keyboard to the cell above, below, or nearest at a side."""
        place = next((at for at, (*_, one) in enumerate(self.cells) if one is cell), 0)
        row, column, _ = self.cells[place]
        if dy:
            beside = [one for one in self.cells if one[1] == column or one[0] != row]
            same = [one for one in beside if one[1] == column]
            at = next(i for i, one in enumerate(same) if one[2] is cell) + dy
            target = same[at][2] if 0 <= at < len(same) else None
        else:
            near = [one for one in self.cells if (one[1] - column) * dx > 0]
            near.sort(key=lambda one: (abs(one[0] - row), abs(one[1] - column)))
            target = near[0][2] if near else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(target, 0, 24)

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for column, stretch in ((MEETING, 3), (SAID, 6), (DECIDED, 5), (AGREED, 5)):
            self._grid.setColumnStretch(column, stretch)
        inside = QWidget()
        inside.setLayout(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = KeyButton(tr("Back"), "Esc", quiet=True, height=34)
        close.setObjectName("story_close")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        told, of = len(self.story.told), len(self.story.chapters)
        counts = tr("In {told} of {all} meetings").format(told=told, all=of)
        head = QHBoxLayout()
        head.addWidget(Label(self.story.title, "screen", elided=True), 1)
        head.addWidget(Label(counts, "hint"))
        head.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(8)
        rows.addLayout(head)
        for trail in self.story.trails[:3]:
            rows.addWidget(Label(trail_words(trail), "body", wraps=True, tone="ink2"))
        rows.addWidget(Divider())
        rows.addWidget(self._scroll, 1)

    def _fill(self) -> None:
        heads = (tr("Meeting"), tr("Said"), tr("Decided"), tr("Agreed, and what became of it"))
        for column, text in enumerate(heads):
            self._grid.addWidget(Label(text, "hint"), 0, column)
        row = 1
        for told, run in groupby(self.story.chapters, key=lambda one: bool(one.why)):
            for chapter in run if told else ():
                self._add_chapter(chapter, row)
                row += 1
            if not told:
                names = ", ".join(chapter.meeting.title for chapter in run)
                self._grid.addWidget(Label(tr("Not there: {meetings}").format(meetings=names), "hint", wraps=True),
                                     row, 0, 1, 4)  # fmt: skip
                row += 1
        self._grid.setRowStretch(row, 1)

    def _add_chapter(self, chapter: Chapter, row: int) -> None:
        self._grid.addWidget(self._meeting(chapter, row), row, MEETING, Qt.AlignmentFlag.AlignTop)
        said = [(one.table, one.id, told_icon(one), one.text, "", told_word(one)) for one in chapter.said]
        decided = [("decision", one.id, KIND_ICONS["decision"], one.text, "", kind_word("decision"))
                   for one in chapter.decisions]  # fmt: skip
        agreed = [("action_item", one.id, KIND_ICONS["action"], one.text, self._became(one), kind_word("action"))
                  for one in chapter.actions]  # fmt: skip
        for column, rows in ((SAID, said), (DECIDED, decided), (AGREED, agreed)):
            box = QVBoxLayout()
            box.setSpacing(2)
            for told in rows:
                box.addWidget(self._cell(row, column, *told))
            if column == SAID and chapter.more:
                box.addWidget(Label(tr("and %n more", "points", chapter.more), "hint"))
            if column == SAID and not (said or decided or agreed):
                box.addWidget(Label(tr("Nothing was written"), "hint"))
            box.addStretch(1)
            self._grid.addLayout(box, row, column)
        if "chosen" in chapter.why:
            self._first = next((cell for at, column, cell in self.cells if at == row and column == MEETING), None)

    def _meeting(self, chapter: Chapter, row: int) -> QWidget:
        meeting = chapter.meeting
        when = moment(meeting.starts_at)
        below = f"{short_day(when)} {when.astimezone().year}\n{tr(WHY_WORDS[chapter.why[0]])}"
        branch = chapter.branches[0] if chapter.branches else 0
        table, id_ = ("node", branch) if branch else ("meeting", meeting.id)
        return self._cell(row, MEETING, table, id_, "calendar-text-outline", meeting.title, below, tr("Meeting"))

    def _cell(
        self, row: int, column: int, table: str, id_: int, icon: str, text: str, below: str, told: str
    ) -> StoryCell:
        cell = StoryCell(icon, text, below, told)
        cell.setObjectName(f"story_{table}_{id_}")
        cell.pressed.connect(lambda: self.take(table, id_))
        cell.asked.connect(lambda dx, dy: self.step(cell, dx, dy))
        self.cells.append((row, column, cell))
        return cell

    def _became(self, action: ActionItem) -> str:
        """Who does it, by when, and how far it has come."""
        day = action.done_on if action.status == "done" else action.due_on
        parts = [
            tr(STATUS_WORDS[action.status]), weekday_and_date(date.fromisoformat(day)) if day else "",
            self.story.owners.get(action.owner or 0, ""), action.remark,
        ]  # fmt: skip
        return " · ".join(part for part in parts if part)


def told_icon(told: Told) -> str:
    """The icon of what was said."""
    return TOLD_ICONS.get(told.table) or KIND_ICONS[told.kind]


def told_word(told: Told) -> str:
    """What it is in a word."""
    return tr(TOLD_WORDS[told.table]) if told.table in TOLD_WORDS else kind_word(told.kind)


def trail_words(trail: Trail) -> str:
    """What became of an idea."""
    parts = [tr(TRAIL_WORDS.get(trail.status, trail.status)), trail.result]
    return tr("What became of “{idea}”: {result}").format(idea=trail.idea, result=". ".join(p for p in parts if p))
