"""`rundbord FILE.mm`: a map is on the screen at a glance, read in full behind it, led by keys, and ready to come in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app import cli, facilitator, map_window
from app.facilitator import Facilitator
from app.kit import ask
from app.kit.theme import theme
from app.map_window import MapWindow
from app.minutes.exchange.glance import glance
from app.minutes.exchange.reading import read
from app.minutes.import_panel import ImportDialog
from app.minutes.reader import tree_of
from app.shell.settings import Recent, Settings
from db.agenda import meetings
from db.errors import Trouble
from db.file import CommitteeFile
from tests.app.map_samples import MAPS

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

Shown = Callable[[Path], MapWindow]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Shown]:
    theme().apply(qapp)
    made: list[MapWindow] = []

    def show(path: Path) -> MapWindow:
        window = MapWindow(path, settings)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        return window

    yield show
    for window in made:
        window.close()


def large(folder: Path) -> Path:
    """A map of 61 points, six branches of nine each."""
    branches = "".join(
        f'<node TEXT="Gren {n}" POSITION="{"left" if n > 3 else "right"}">'
        + "".join(f'<node TEXT="Punkt {n}.{m}"/>' for m in range(9))
        + "</node>"
        for n in range(1, 7)
    )
    path = folder / "stort.mm"
    path.write_text(f'<map version="freeplane 1.11.5"><node TEXT="Havnen">{branches}</node></map>', encoding="utf-8")
    return path


def in_full(window: MapWindow, qtbot: QtBot) -> MapWindow:
    """The window once the file has been read."""
    window.begin()
    qtbot.waitUntil(lambda: window.counts.text() != "Reading …", timeout=10_000)
    qtbot.waitUntil(
        lambda: window.desk is not None and (window.desk.incoming is not None or bool(window.notices.text())),
        timeout=10_000,
    )
    return window


class TestAGlance:
    @pytest.mark.parametrize("path", sorted(MAPS.glob("*.mm")), ids=lambda path: path.stem)
    def test_shows_the_same_places_as_the_reading_or_nothing(self, path: Path) -> None:
        seen = glance(path.read_bytes())
        if seen is None:
            return
        whole = tree_of(read(path))
        assert [(n.id, n.parent, n.side) for n in seen.nodes.values()] == [
            (n.id, n.parent, n.side) for n in whole.nodes.values()
        ]
        assert [(n.text.split() or [""])[0] for n in seen.nodes.values()] == [
            (n.text.split() or [""])[0] for n in whole.nodes.values()
        ]

    def test_is_enough_for_the_usual_file(self) -> None:
        enough = [path.stem for path in MAPS.glob("*.mm") if glance(path.read_bytes()) is not None]
        assert "freeplane-1.11-bottom-or-right" in enough
        assert len(enough) > 12

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"<map><node TEXT='a'>",
            b"<map><node TEXT='a'/><node TEXT='b'/></map>",
            b"<!DOCTYPE m [<!ENTITY a 'b'>]><map><node TEXT='&a;'/></map>",
            b"<map>" + b"<node TEXT='a'>" * 300 + b"</node>" * 300 + b"</map>",
            b"<map><node/></map>",
            b"no map at all",
        ],
    )
    def test_leaves_whatever_is_odd_to_the_reading(self, content: bytes) -> None:
        assert glance(content) is None


class TestTheWindow:
    def test_shows_the_map_before_the_file_is_read_in_full(self, shown: Shown, tmp_path: Path) -> None:
        window = shown(large(tmp_path))
        assert len(window.canvas.map.tree) == 61
        assert 7 <= len(window.canvas.map.places) <= 25
        assert window.title.text() == "Havnen"
        assert window.desk is None

    def test_is_ready_to_import_once_it_is_read(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        window = in_full(shown(large(tmp_path)), qtbot)
        assert window.desk is not None
        assert window.desk.import_button.isEnabled()
        assert window.counts.text() == "61 points"
        assert not window.notices.isVisible()

    def test_what_is_selected_stays_when_the_rest_is_read(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        window = shown(large(tmp_path))
        window.canvas.go(1, 0)
        before = window.canvas.selected
        assert before != window.canvas.map.tree.root
        in_full(window, qtbot)
        assert window.canvas.selected == before

    def test_a_damaged_map_is_mended_and_that_is_told(self, shown: Shown, qtbot: QtBot) -> None:
        window = in_full(shown(MAPS / "damaged-tags.mm"), qtbot)
        assert len(window.canvas.map.tree) > 1
        assert "damaged" in window.notices.text()

    def test_what_is_no_map_is_one_sentence_and_cannot_come_in(self, shown: Shown, qtbot: QtBot) -> None:
        window = in_full(shown(MAPS / "really-opml.mm"), qtbot)
        assert window.desk is not None
        assert window.canvas.map.tree.root is None or window.desk.incoming is not None
        assert window.desk.import_button.isEnabled() == (window.desk.incoming is not None)

    def test_a_trap_is_one_sentence(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "bombe.mm"
        path.write_text("<!DOCTYPE m [<!ENTITY a 'b'>]><map><node TEXT='&a;'/></map>")
        window = in_full(shown(path), qtbot)
        assert "trap" in window.notices.text()
        assert window.canvas.map.tree.root is None
        assert window.desk is not None
        assert not window.desk.import_button.isEnabled()

    def test_a_file_that_went_away_is_one_sentence(self, shown: Shown, tmp_path: Path) -> None:
        window = shown(tmp_path / "væk.mm")
        assert window.notices.text()

    def test_other_formats_are_shown_once_read(self, shown: Shown, qtbot: QtBot) -> None:
        window = in_full(shown(MAPS / "outline.md"), qtbot)
        assert len(window.canvas.map.tree) > 1

    def test_closing_it_at_once_leaves_no_thread(self, shown: Shown, tmp_path: Path) -> None:
        window = shown(large(tmp_path))
        window.begin()
        window.close()


class TestByKeys:
    def test_the_map_is_walked_folded_and_fitted(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        window = in_full(shown(large(tmp_path)), qtbot)
        canvas = window.canvas
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        branch = canvas.selected
        assert canvas.map.tree.nodes[branch].kind == "topic"
        folded = canvas.map.folded(branch)
        QTest.keyClick(canvas, Qt.Key.Key_F)
        assert canvas.map.folded(branch) is not folded
        QTest.keyClick(canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(canvas, Qt.Key.Key_0)
        assert canvas.map.places

    def test_words_are_found_wherever_they_are_folded_away(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        window = in_full(shown(large(tmp_path)), qtbot)
        assert window.desk is not None
        window.canvas.setFocus()
        QTest.keyClick(window.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        text = window.desk.find_bar.text
        QTest.keyClicks(text, "punkt 6.8")
        QTest.keyClick(text, Qt.Key.Key_Return)
        assert window.canvas.map.tree.nodes[window.canvas.selected].text == "Punkt 6.8"
        QTest.keyClick(text, Qt.Key.Key_Escape)
        assert not window.desk.find_bar.isVisible()
        assert not window.canvas.map.found

    def test_ctrl_w_closes_it(self, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
        window = in_full(shown(large(tmp_path)), qtbot)
        QTest.keyClick(window.canvas, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert not window.isVisible()


class TestTakingItIn:
    @pytest.fixture
    def committee(self, file: CommitteeFile) -> Path:
        file.close()
        return file.path

    def _opened(self, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[Facilitator]:
        opened: list[Facilitator] = []
        show = facilitator.show_window

        def remember(settings: Settings, path: Path | None) -> Facilitator:
            opened.append(show(settings, path))
            qtbot.addWidget(opened[0])
            return opened[0]

        monkeypatch.setattr(facilitator, "show_window", remember)
        return opened

    def test_a_recent_committee_is_offered_and_takes_it(
        self, shown: Shown, qtbot: QtBot, tmp_path: Path, settings: Settings, committee: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        opened = self._opened(monkeypatch, qtbot)
        settings.remember(Recent(str(committee), "Udvalget", "2024-03-05T16:00:00.000Z"))
        window = in_full(shown(large(tmp_path)), qtbot)
        assert window.desk is not None
        QTest.keyClick(window.canvas, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        menu = next(menu for menu in window.findChildren(QMenu) if menu.actions())
        next(action for action in menu.actions() if action.text() == "Udvalget").trigger()
        menu.close()
        dialog = opened[0].findChildren(ImportDialog)[0]
        qtbot.waitUntil(lambda: dialog.incoming is not None, timeout=10_000)
        dialog.write()
        assert opened[0].file is not None
        assert [held.title for held in meetings(opened[0].file)] == ["Havnen"]
        assert not window.isVisible()
        opened[0].close()

    def test_another_committee_can_be_asked_for(
        self, shown: Shown, qtbot: QtBot, tmp_path: Path, committee: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened = self._opened(monkeypatch, qtbot)
        monkeypatch.setattr(ask, "file_to_open", lambda *_: str(committee))
        window = in_full(shown(large(tmp_path)), qtbot)
        assert window.desk is not None
        window.desk._on_another()
        dialog = opened[0].findChildren(ImportDialog)[0]
        qtbot.waitUntil(lambda: dialog.incoming is not None, timeout=10_000)
        dialog.reject()
        opened[0].close()

    def test_a_committee_that_cannot_be_opened_leaves_the_map_where_it_is(
        self, shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened = self._opened(monkeypatch, qtbot)
        (tmp_path / "broken.rundbord").write_bytes(b"no committee")
        monkeypatch.setattr(ask, "file_to_open", lambda *_: str(tmp_path / "broken.rundbord"))
        window = in_full(shown(large(tmp_path)), qtbot)
        assert window.desk is not None
        window.desk._on_another()
        assert opened[0].file is None
        assert opened[0].findChildren(ImportDialog) == []
        assert window.isVisible()
        opened[0].close()


class TestTheCommand:
    def test_a_map_alone_opens_the_window_and_loads_no_commands(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        opened: list[Path] = []
        monkeypatch.setattr(map_window, "open_map", lambda path: opened.append(path) or 0)
        path = large(tmp_path)
        with pytest.raises(SystemExit) as end:
            cli.main([str(path)])
        assert (end.value.code, opened) == (0, [path])

    def test_other_maps_go_the_same_way(self, monkeypatch: pytest.MonkeyPatch) -> None:
        opened: list[Path] = []
        monkeypatch.setattr(map_window, "open_map", lambda path: opened.append(path) or 0)
        with pytest.raises(SystemExit):
            cli.main([str(MAPS / "outline.md")])
        assert opened == [MAPS / "outline.md"]


def test_a_map_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kæmpe.mm"
    with path.open("wb") as opened:
        opened.truncate(200_000_000)
    with pytest.raises(Trouble):
        read(path)
