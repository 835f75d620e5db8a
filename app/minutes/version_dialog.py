"""Two versions of the minutes side by side in time: what came, what went."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.theme import color, font
from app.kit.writing import field
from app.minutes.record_text import Changed, compare
from app.minutes.record_words import STATES, told
from app.shell.actions import Command, button_for
from app.shell.language import clock, short_day, tr
from db.approval import Version, sound, versions
from db.errors import words
from db.file import CommitteeFile, moment
from db.record import Record
from db.record_reading import read_canonical, record

SIGNS = {"+": "+", "-": "−", " ": ""}


class VersionDialog(QDialog):
    """Choose an older and a newer version; new lines carry a plus, those that went a minus."""

    def __init__(self, file: CommitteeFile, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("version_dialog")
        self.setWindowTitle(tr("Compare versions"))
        self.setAccessibleName(tr("Compare versions"))
        self.kept = versions(file, meeting_id)
        self.now = record(file, meeting_id)
        self.older, self.newer = Choice(name=tr("Older version")), Choice(name=tr("Newer version"))
        self.older.setObjectName("version_older")
        self.newer.setObjectName("version_newer")
        for choice in (self.older, self.newer):
            for version in self.kept:
                choice.addItem(version_line(version))
            choice.addItem(tr("As it stands now"))
            choice.currentIndexChanged.connect(self.refresh)
        self.only = QCheckBox(tr("Only what changed"))
        self.only.setObjectName("version_only")
        self.only.setChecked(True)
        self.only.toggled.connect(self.refresh)
        self.lines = QListWidget()
        self.lines.setObjectName("version_lines")
        self.lines.setAccessibleName(tr("What changed"))
        self.lines.setWordWrap(True)
        self.told = Label("", "hint")
        self._lay_out()
        self.newer.setCurrentIndex(len(self.kept))
        self.older.setCurrentIndex(max(len(self.kept) - 1, 0))
        self.refresh()
        self.resize(860, 560)

    def refresh(self) -> None:
        """Compare what is chosen."""
        changed = compare(self._record(self.older.currentIndex()), self._record(self.newer.currentIndex()))
        came, went = (sum(1 for one in changed if one.sign == sign) for sign in "+-")
        self.told.setText(" · ".join((tr("%n lines new", "", came), tr("%n lines gone", "", went))))
        self._show(changed)

    def _record(self, at: int) -> Record:
        return read_canonical(self.kept[at].content) if at < len(self.kept) else self.now

    def _show(self, changed: Sequence[Changed]) -> None:
        self.lines.clear()
        for one in changed:
            if one.sign == " " and self.only.isChecked():
                continue
            item = QListWidgetItem(f"{SIGNS[one.sign]}\t{one.text}" if one.sign != " " else f"\t{one.text}")
            item.setFont(font(14, 600 if one.sign != " " else 400))
            item.setForeground(color("ink2" if one.sign != "+" else "ink"))
            cut = item.font()
            cut.setStrikeOut(one.sign == "-")
            item.setFont(cut)
            self.lines.addItem(item)
        if not self.lines.count():
            self.lines.addItem(tr("Nothing changed between these two."))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(field(tr("From"), self.older), 1)
        row.addWidget(field(tr("To"), self.newer), 1)
        box.addLayout(row)
        box.addWidget(self.only)
        box.addWidget(self.lines, 1)
        close = Command("version_close", words("Close"), "Esc", "", words("Back"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.told)
        foot.addStretch()
        foot.addWidget(button_for(close, next=True))
        box.addLayout(foot)


def version_line(version: Version) -> str:
    """When a version was kept, in which state, and the beginning of its checksum."""
    at = moment(version.kept_at)
    line = tr("{state}, {day} at {time} · {checksum}", "a kept version of the minutes").format(
        state=told(STATES, version.state), day=short_day(at), time=clock(at), checksum=version.sha256[:8]
    )
    return line if sound(version) else tr("{line} – was changed outside the program").format(line=line)
