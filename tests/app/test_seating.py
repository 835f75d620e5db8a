"""The seating plan: dragging, keys, the proposal with its reasons, and signs; each way to do a thing, and undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.kit import ask
from app.people.room import PeopleRoom
from app.people.seating import SeatingPanel
from app.shell.hear import Hear
from app.shell.seat_signs import _draw_sign, write_signs
from db.errors import FileTrouble
from db.file import CommitteeFile, stamp
from db.people import add_guest, add_people, present, send_substitute, set_attendance
from db.roles import SHOWN, lay_aside
from db.seating import own_seats
from tests.app.keyed_panel import ALT, Keyed
from tests.conftest import Clock

Seating = Keyed[SeatingPanel]


@pytest.fixture
def hear(file: CommitteeFile, qtbot: QtBot) -> Iterator[Hear]:
    made = Hear(file, 0)
    yield made
    made.stop()


@pytest.fixture
def meeting(file: CommitteeFile, clock: Clock) -> int:
    """Three citizens and three politicians in that order round the table of an open meeting."""
    add_people(file, ["Anne Berg", "Bo Dam", "Carl Ek"], "citizen")
    add_people(file, ["Pia Friis", "Qvist Holm", "Rie Juhl"], "politician")
    with file.action("Prepare"):
        return file.new(
            "meeting", {"number": 1, "title": "M", "starts_at": stamp(clock()), "opened_at": stamp(clock())}
        )


@pytest.fixture
def page(qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int) -> Seating:
    return Keyed(qtbot, SeatingPanel(file, hear))


def sits(file: CommitteeFile) -> str:
    return "".join(p.name[0] for p in present(file, 1))


def shown(page: Seating) -> str:
    return "".join(one.name[0] for one in page.panel.table.places)


def drag(page: Seating, start: int, end: QPointF) -> None:
    table, button = page.panel.table, Qt.MouseButton.LeftButton
    at = table.seat_point(start).toPoint()
    page.qtbot.mousePress(table, button, pos=at)
    for point in (at + QPoint(12, 12), (at + end.toPoint()) / 2, end.toPoint()):
        page.qtbot.mouseMove(table, point)
    page.qtbot.mouseRelease(table, button, pos=end.toPoint())


class TestArranging:
    def test_a_drag_onto_a_seat_swaps(self, page: Seating, file: CommitteeFile) -> None:
        drag(page, 0, page.panel.table.seat_point(3))
        assert sits(file) == shown(page) == "PBCAQR"
        assert page.panel.table.current() == 1
        file.undo()
        assert sits(file) == shown(page) == "ABCPQR"
        file.redo()
        assert shown(page) == "PBCAQR"

    @pytest.mark.parametrize(
        ("who", "gap", "order"), [(0, 3, "BCAPQR"), (4, 1, "AQBCPR"), (5, 1, "ARBCPQ"), (2, 0, "CABPQR")]
    )
    def test_a_drag_between_two_puts_somebody_in(
        self, page: Seating, file: CommitteeFile, who: int, gap: int, order: str
    ) -> None:
        drag(page, who, page.panel.table.gap_point(gap))
        assert sits(file) == shown(page) == order
        file.undo()
        assert shown(page) == "ABCPQR"

    def test_a_drag_into_nowhere_or_back_changes_nothing(self, page: Seating, file: CommitteeFile) -> None:
        drag(page, 0, QPointF(page.panel.table.rect().center()))
        drag(page, 0, page.panel.table.seat_point(0))
        drag(page, 0, page.panel.table.gap_point(1))
        assert own_seats(file, 1) == {}

    def test_escape_lets_go_of_a_drag(self, page: Seating, file: CommitteeFile) -> None:
        table = page.panel.table
        at, to = table.seat_point(0).toPoint(), table.seat_point(3).toPoint()
        page.qtbot.mousePress(table, Qt.MouseButton.LeftButton, pos=at)
        page.qtbot.mouseMove(table, to)
        page.press(Qt.Key.Key_Escape)
        page.qtbot.mouseRelease(table, Qt.MouseButton.LeftButton, pos=to)
        assert own_seats(file, 1) == {}

    def test_arrows_choose_and_alt_with_an_arrow_moves(self, page: Seating, file: CommitteeFile) -> None:
        page.press(Qt.Key.Key_Right)
        assert page.panel.table.current() == 2
        page.press(Qt.Key.Key_Down, ALT)
        assert sits(file) == shown(page) == "ACBPQR"
        assert page.panel.table.current() == 2
        page.press(Qt.Key.Key_Up, ALT)
        assert sits(file) == "ABCPQR"
        file.undo()
        assert sits(file) == "ACBPQR"

    def test_the_usual_seats_come_back(self, page: Seating, file: CommitteeFile) -> None:
        assert not page.panel.findChild(type(page.panel._buttons["usual_seats"]), "usual_seats").isEnabled()
        drag(page, 0, page.panel.table.seat_point(3))
        page.press(Qt.Key.Key_U)
        assert sits(file) == shown(page) == "ABCPQR"
        file.undo()
        assert shown(page) == "PBCAQR"

    def test_guests_substitutes_and_who_comes_late_have_seats(self, page: Seating, file: CommitteeFile) -> None:
        add_guest(file, "Signe", 1)
        send_substitute(file, 1, 2, "Una")
        with file.action("Late"):
            file.db.table("attendance").insert({"meeting": 1, "person": 3, "status": "late"})
        places = {one.name: one for one in page.panel.table.places}
        assert shown(page) == "AUCPQRS"
        assert (places["Carl Ek"].late, places["Una"].kind, places["Una"].note) == (True, "citizen", "for Bo Dam")
        set_attendance(file, 1, 1, "apology")
        assert shown(page) == "UCPQRS"


class TestMixing:
    def test_a_proposal_is_shown_before_it_is_used(self, page: Seating, file: CommitteeFile) -> None:
        page.press(Qt.Key.Key_M)
        assert sits(file) == "ABCPQR" != shown(page)
        card = page.panel.card
        assert card.alike.accessibleName() == "Two of a kind side by side: 4, then 0"
        assert card.index.accessibleName() == "Mix index: 83 %, then 100 %"
        page.press(Qt.Key.Key_Return)
        kinds = [p.kind for p in present(file, 1)]
        assert all(kind != kinds[i - 1] for i, kind in enumerate(kinds))
        assert sits(file) == shown(page)
        assert card.alike.accessibleName() == "Two of a kind side by side: 0"
        file.undo()
        assert sits(file) == shown(page) == "ABCPQR"

    def test_it_can_be_left_and_another_asked_for(self, page: Seating, file: CommitteeFile) -> None:
        page.click("mix_seats")
        orders = set()
        for _ in range(6):
            orders.add(shown(page))
            page.click("another_mix")
        assert len(orders) > 1
        page.press(Qt.Key.Key_Escape)
        assert shown(page) == "ABCPQR"
        assert own_seats(file, 1) == {}
        page.click("mix_seats")
        page.click("use_seats")
        assert sits(file) == shown(page)

    def test_nothing_is_dragged_while_a_proposal_is_shown(self, page: Seating, file: CommitteeFile) -> None:
        page.press(Qt.Key.Key_M)
        drag(page, 0, page.panel.table.seat_point(3))
        page.press(Qt.Key.Key_Right, ALT)
        assert own_seats(file, 1) == {}

    def test_a_proposal_made_for_others_is_forgotten(self, page: Seating, file: CommitteeFile) -> None:
        page.press(Qt.Key.Key_M)
        set_attendance(file, 1, 1, "apology")
        assert (page.panel.order, shown(page)) == (None, "BCPQR")

    def test_parties_are_a_reason_only_where_they_are_not_laid_aside(self, page: Seating, file: CommitteeFile) -> None:
        assert not page.panel.card.party.isVisible()
        lay_aside(file, 1, SHOWN)
        assert page.panel.card.party.isVisible()


class TestTheRoom:
    def test_without_a_meeting_there_is_nobody_to_seat(self, qtbot: QtBot, file: CommitteeFile, hear: Hear) -> None:
        page = Keyed(qtbot, SeatingPanel(file, hear))
        assert not page.panel.table.isVisible()
        assert not page.run("mix_seats")

    def test_tabs_change_the_page_and_its_keys(
        self, qtbot: QtBot, file: CommitteeFile, hear: Hear, meeting: int
    ) -> None:
        room = Keyed(qtbot, PeopleRoom(file, hear))
        room.keys._groups = room.panel.key_groups
        room.press(Qt.Key.Key_2, ALT)
        assert room.panel.seating.isVisible()
        room.press(Qt.Key.Key_M)
        assert room.panel.seating.order is not None
        room.click("people_list")
        assert room.panel.list.isVisible()
        assert room.panel.list.table.hasFocus()


class TestSigns:
    def test_there_are_two_on_a_page(self, page: Seating, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "signs.pdf"
        monkeypatch.setattr(ask, "file_to_save", lambda *_given: str(path))
        page.click("seat_signs")
        assert path.read_bytes().count(b"/Type /Page\n") == 3

    def test_leaving_the_question_writes_nothing(
        self, page: Seating, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ask, "file_to_save", lambda *_given: None)
        page.click("seat_signs")
        assert list(tmp_path.glob("*.pdf")) == []

    def test_a_place_that_takes_no_file_is_told(self, qtbot: QtBot, tmp_path: Path) -> None:
        with pytest.raises(FileTrouble):
            write_signs(str(tmp_path / "no folder" / "signs.pdf"), ["Anne"])

    def test_the_name_stands_on_both_faces_within_the_edges(self, qtbot: QtBot) -> None:
        image = QImage(1000, 708, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        _draw_sign(painter, "Anne-Margrethe Kjeldgaard-Christoffersen", cut=False)
        painter.end()
        dark = [(x, y) for x in range(0, 1000, 2) for y in range(0, 708, 2) if image.pixelColor(x, y).lightness() < 90]
        assert {y < 354 for _, y in dark} == {True, False}
        assert min(x for x, _ in dark) > 40
        assert max(x for x, _ in dark) < 960
