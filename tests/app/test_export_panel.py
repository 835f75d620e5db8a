"""The export dialog: formats, edition and its differences, files written in the background, stopped, refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.kit import ask
from app.minutes.exchange import writer
from app.minutes.export_panel import ExportDialog
from app.minutes.form_dialog import FormDialog
from app.shell.settings import Settings
from db.file import CommitteeFile
from db.minutes_form import change_form, form
from tests.app.document_room import awkward_meeting

Opened = ExportDialog


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot: QtBot, file: CommitteeFile, settings: Settings, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog of the awkward meeting; the folder asked for is "ud"."""
    opened = ExportDialog(file, awkward_meeting(file), settings)
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    opened.done(0)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def answer(_parent: QWidget | None, _title: str, _start: str | Path = "") -> str:
        return str(tmp_path / "ud")

    monkeypatch.setattr(ask, "folder", answer)
    return tmp_path / "ud"


def tick(dialog: ExportDialog, *formats: str) -> None:
    for name, box in dialog.formats.ticks.items():
        box.setChecked(name in formats)


def write(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.write()
    qtbot.waitUntil(lambda: dialog.work is None, timeout=30_000)


def reasons(dialog: ExportDialog) -> list[str]:
    tops = [dialog.differences.topLevelItem(at) for at in range(dialog.differences.topLevelItemCount())]
    return [top.text(0) for top in tops if top is not None]


def test_every_format_has_its_tick(dialog: ExportDialog) -> None:
    assert set(dialog.formats.ticks) == set(writer.FORMATS)


def test_what_is_ticked_is_written_and_remembered(
    qtbot: QtBot, dialog: ExportDialog, folder: Path, settings: Settings
) -> None:
    tick(dialog, "html", "docx", "minutes-pdf", "png")
    write(qtbot, dialog)
    assert len(list(folder.iterdir())) == 4
    assert "4 files were written" in dialog.told.text()
    assert not [path for path in folder.iterdir() if path.suffix == ".part"]
    assert settings.text("export_formats").split(",") == ["png", "html", "docx", "minutes-pdf"]


def test_the_public_edition_is_chosen_first_and_tells_what_it_leaves_out(
    qtbot: QtBot, dialog: ExportDialog, folder: Path
) -> None:
    assert dialog.edition.chosen() == "public"
    assert reasons(dialog) == ["Who does it (1)", "Attendance by name (2)", "Quote without consent (1)"]
    tick(dialog, "html")
    write(qtbot, dialog)
    assert "Åse Holm" not in next(folder.iterdir()).read_text(encoding="utf-8")


def test_the_internal_edition_says_so_in_its_name(
    qtbot: QtBot, dialog: ExportDialog, folder: Path, settings: Settings
) -> None:
    dialog.edition.buttons["internal"].click()
    assert not dialog.differences.isVisible()
    tick(dialog, "html")
    write(qtbot, dialog)
    (written,) = folder.iterdir()
    assert written.stem.endswith("-internal")
    assert "Åse Holm" in written.read_text(encoding="utf-8")
    assert settings.text("export_edition") == "internal"


def test_a_changed_rule_shows_in_the_differences(dialog: ExportDialog, file: CommitteeFile) -> None:
    change_form(file, attendance="names", owners="names")
    dialog.scope.buttons["all"].click()
    assert reasons(dialog) == ["Quote without consent (1)"]


def test_nothing_ticked_is_told(dialog: ExportDialog, folder: Path) -> None:
    tick(dialog)
    dialog.write()
    assert dialog.told.text() == "Tick at least one format."
    assert not folder.exists()


def test_a_question_that_is_left_writes_nothing(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "folder", lambda *_: None)
    tick(dialog, "html")
    dialog.write()
    assert dialog.work is None
    assert dialog.told.text() == ""


def test_stopping_leaves_only_whole_files(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    tick(dialog, *writer.FORMATS)
    dialog.write()
    dialog.stop()
    qtbot.waitUntil(lambda: dialog.work is None, timeout=30_000)
    assert dialog.told.text().startswith("Stopped.")
    assert not folder.exists() or not [path for path in folder.iterdir() if path.suffix == ".part"]
    write(qtbot, dialog)
    assert len(list(folder.iterdir())) == len(writer.FORMATS)


def test_closing_the_dialog_stops_the_writing(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    tick(dialog, *writer.FORMATS)
    dialog.write()
    dialog.reject()
    assert dialog.work is None
    assert not folder.exists() or not [path for path in folder.iterdir() if path.suffix == ".part"]


def test_trouble_in_the_background_is_told_in_a_sentence(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    folder.write_text("en fil")
    tick(dialog, "html")
    write(qtbot, dialog)
    assert dialog.told.text() == "ud is a file; choose a folder."


def test_a_word_template_is_asked_for_and_used(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.docx").write_text("nej")
    monkeypatch.setattr(ask, "file_to_open", lambda *_: str(tmp_path / "x.docx"))
    dialog.choose_template()
    tick(dialog, "docx")
    write(qtbot, dialog)
    assert "x.docx cannot be used as a template" in dialog.told.text()
    monkeypatch.setattr(ask, "file_to_open", lambda *_: None)
    dialog.choose_template()
    write(qtbot, dialog)
    assert [path.suffix for path in (tmp_path / "ud").iterdir()] == [".docx"]


def test_headings_and_rules_are_kept_in_the_file_and_can_be_undone(qtbot: QtBot, file: CommitteeFile) -> None:
    opened = FormDialog(file)
    qtbot.addWidget(opened)
    opened.show()
    opened.headings["decision"].setText("Udvalget besluttede")
    opened.headings["decision"].editingFinished.emit()
    votes = opened.choices["votes"]
    votes.setCurrentIndex(votes.findData("groups"))
    votes.activated.emit(votes.currentIndex())
    opened.parties.click()
    assert (form(file).decision, form(file).votes, form(file).parties) == ("Udvalget besluttede", "groups", 1)
    file.undo()
    file.undo()
    file.undo()
    assert (form(file).decision, form(file).votes, form(file).parties) == ("", "total", 0)
    opened.close()
