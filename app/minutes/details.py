"""What is known about the selected point, beside the map: longer text, link, who, when, consent, origin."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.kit.buttons import KeyButton
from app.kit.fields import Choice
from app.kit.label import Label
from app.kit.writing import TextArea, TextLine, field
from app.minutes.kinds import kind_word
from app.minutes.understood import weekday_and_date
from app.shell.actions import Command, run
from app.shell.language import clock, tr
from db.dates import read_date
from db.errors import words
from db.file import CommitteeFile, moment
from db.followup import STATUSES, set_due, set_owner, set_status
from db.minutes import next_meeting_on, node
from db.node_facts import CONSENTS, Facts, facts, set_consent, set_link, set_speaker, write_detail
from db.outline import TITLES, Node
from db.people import people

STATUS_WORDS = {
    "planned": words("Planned"), "under_way": words("Under way"), "done": words("Done"), "partly": words("Partly done"),
    "late": words("Late"), "dropped": words("Dropped"),
}  # fmt: skip
CONSENT_WORDS = {
    "internal": words("Only for the committee"), "anonymous": words("Without a name"),
    "first_name": words("With first name"), "full": words("With full name"),
}  # fmt: skip
ORIGIN_WORDS = {
    "note": words("Go to the note"), "turn": words("Go to the turn"), "vote": words("Go to the vote"),
    "backdrop": words("Go to the photo"),
}  # fmt: skip
WIDTH = 264


class Details(QScrollArea):
    """One point in full; every field is kept when it is left. Signals: `go_to(table, id)`, `closed`."""

    go_to = Signal(str, int)
    closed = Signal()

    def __init__(self, file: CommitteeFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_details")
        self.setAccessibleName(tr("About the point"))
        self.file = file
        self.meeting: int | None = None
        self._node: Node | None = None
        self._facts = Facts()
        self._origin: tuple[str, int] | None = None
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.hide()

    def show_node(self, id_: int | None) -> None:
        """Show a node, or that none is selected; a field that is being written in keeps what stands in it."""
        other = (self._node.id if self._node else None) != id_
        if other and not self.file.changed.telling:
            self._leave_fields()
        self._node = node(self.file, id_) if id_ is not None else None
        self._facts = facts(self.file, id_) if id_ is not None else Facts()
        here, known = self._node, self._facts
        point = here is not None and here.kind not in TITLES
        self._kind.setText(kind_word(here.kind) if here else tr("No point is selected"))
        self._when.setText(
            tr("written at {time}").format(time=clock(moment(here.created_at))) if here and point else ""
        )
        self._text.setText(here.text[:400] if here else "")
        self._put(self.detail, here.detail if here else "", other)
        self._put(self.link, here.link if here else "", other)
        self._open.setEnabled(bool(here and here.link))
        for widget, shown in (
            (self._detail_field, here is not None), (self._link_row, here is not None),
            (self._person_field, known.action or known.quotation), (self._due_field, known.action),
            (self._status_field, known.action), (self._consent_field, known.quotation),
        ):  # fmt: skip
            widget.setVisible(bool(shown))
        self._show_facts(known, other)
        self._show_origin(known)

    def enter(self) -> None:
        """Put the cursor into the longer text."""
        self.detail.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        self._kind, self._when = Label("", "pane"), Label("", "hint")
        self._text = Label("", "body", wraps=True)
        self.detail = TextArea(hint=tr("What else was said about it"))
        self.detail.setMinimumHeight(84)
        self.link = TextLine(hint="https://")
        self.person, self.status, self.consent = Choice(), Choice(), Choice()
        self.due = TextLine(hint=tr("Friday, 12/3, next meeting"))
        for name, widget in (
            ("detail", self.detail), ("link", self.link), ("person", self.person), ("due", self.due),
            ("status", self.status), ("consent", self.consent),
        ):  # fmt: skip
            widget.setObjectName(f"map_{name}")
        fill(self.status, [(status, tr(STATUS_WORDS[status])) for status in STATUSES])
        fill(self.consent, [(consent, tr(CONSENT_WORDS[consent])) for consent in CONSENTS])
        self._detail_field = field(tr("Detail"), self.detail)
        self._person_field, self._due_field = field(tr("Who"), self.person), field(tr("By when"), self.due)
        self._status_field = field(tr("How far"), self.status)
        self._consent_field = field(tr("May be used"), self.consent)
        self._go = KeyButton("", "Alt+L", quiet=False, height=34)
        self._go.setObjectName("map_go_to_origin")
        self._go.clicked.connect(lambda: self.go_to.emit(*self._origin) if self._origin else None)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(10)
        rows.addLayout(self._head())
        for row in (
            self._when, self._text, self._detail_field, self._make_link_row(), self._person_field, self._due_field,
            self._status_field, self._consent_field, self._go,
        ):  # fmt: skip
            rows.addWidget(row)
        rows.addStretch(1)
        self.setWidget(inside)
        self._connect()

    def _head(self) -> QHBoxLayout:
        close = KeyButton("", icon="close", quiet=True, height=30)
        close.setObjectName("map_details_close")
        close.setAccessibleName(tr("Close the details"))
        close.setToolTip(tr("Close the details"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        head.addWidget(close)
        return head

    def _make_link_row(self) -> QWidget:
        self._open = KeyButton("", icon="open-in-new", height=36)
        self._open.setObjectName("map_open_link")
        self._open.setAccessibleName(tr("Open the link"))
        self._open.setToolTip(tr("Open the link"))
        self._open.clicked.connect(self._on_open)
        self._link_row = QWidget()
        row = QHBoxLayout(self._link_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field(tr("Link"), self.link), 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        return self._link_row

    def _connect(self) -> None:
        self.detail.settled.connect(self.keep_detail)
        self.link.editingFinished.connect(self.keep_link)
        self.due.editingFinished.connect(self.keep_due)
        self.person.activated.connect(lambda: self._write(self._keep_person))
        self.status.activated.connect(
            lambda: self._write(lambda: set_status(self.file, self._facts.action or 0, self.status.currentData()))
        )
        self.consent.activated.connect(
            lambda: self._write(lambda: set_consent(self.file, self._facts.quotation or 0, self.consent.currentData()))
        )

    def _show_facts(self, known: Facts, other: bool) -> None:
        everybody = [(None, tr("Nobody")), *((one.id, one.name) for one in people(self.file))]
        if known.person is not None and known.person not in dict(everybody):
            everybody += [(one.id, one.name) for one in people(self.file, active=False) if one.id == known.person]
        fill(self.person, everybody)
        self.person.setCurrentIndex(max(0, self.person.findData(known.person)))
        self.status.setCurrentIndex(max(0, self.status.findData(known.status)))
        self.consent.setCurrentIndex(max(0, self.consent.findData(known.consent)))
        self._put(self.due, weekday_and_date(date.fromisoformat(known.due_on)) if known.due_on else "", other)
        self._due_field.say("")

    def _show_origin(self, known: Facts) -> None:
        found = [("note", known.note), ("turn", known.turn), ("backdrop", known.backdrop), ("vote", known.vote)]
        self._origin = next(((table, id_) for table, id_ in found if id_ is not None), None)
        self._go.setVisible(self._origin is not None)
        if self._origin is not None:
            self._go.setText(tr(ORIGIN_WORDS[self._origin[0]]))

    def keep_detail(self) -> None:
        """Keep the longer text."""
        here = self._node
        if here is not None:
            self._write(lambda: write_detail(self.file, here.id, self.detail.toPlainText()))

    def keep_link(self) -> None:
        """Keep the web address; what is none is told and put back."""
        here = self._node
        if here is None or self.link.text() == here.link:
            return
        if not self._write(lambda: set_link(self.file, here.id, self.link.text())):
            self.link.setText(here.link)

    def keep_due(self) -> None:
        """Keep the date that was written in words; other words are told about below the field."""
        known, said = self._facts, self.due.text().strip()
        if known.action is None or said == (weekday_and_date(date.fromisoformat(known.due_on)) if known.due_on else ""):
            return
        after = next_meeting_on(self.file, self.meeting) if self.meeting is not None else None
        day = read_date(said, self.file.now().astimezone().date(), after)
        if said and day is None:
            self._due_field.say(tr("That is no date. Write for instance Friday, 12/3 or week 23."))
            return
        self._due_field.say("")
        action, due_on = known.action, day.isoformat() if day else None
        self._write(lambda: set_due(self.file, action, due_on))

    def _keep_person(self) -> None:
        chosen = self.person.currentData()
        if self._facts.action is not None:
            set_owner(self.file, self._facts.action, chosen)
        elif self._facts.quotation is not None:
            set_speaker(self.file, self._facts.quotation, chosen)

    def _leave_fields(self) -> None:
        for line in (self.link, self.due, self.detail):
            if line.hasFocus():
                line.clearFocus()

    def _on_open(self) -> None:
        if self._node is not None and self._node.link:
            QDesktopServices.openUrl(QUrl(self._node.link))

    @staticmethod
    def _write(do: Callable[[], object]) -> bool:
        return run(Command("map_detail", "", "", "", "", do))

    @staticmethod
    def _put(widget: TextLine | TextArea, text: str, other: bool) -> None:
        """Show a text, but not over one that is being written about the same node."""
        if widget.hasFocus() and not other:
            return
        if isinstance(widget, TextArea):
            if widget.toPlainText() != text:
                widget.setPlainText(text)
        elif widget.text() != text:
            widget.setText(text)


def fill(choice: Choice, rows: Sequence[tuple[object, str]]) -> None:
    """Offer rows of data and words."""
    if [(choice.itemData(at), choice.itemText(at)) for at in range(choice.count())] != list(rows):
        choice.clear()
        for data, text in rows:
            choice.addItem(text, data)
