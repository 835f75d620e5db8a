"""Writes the hand-over of a meeting into a folder, as a page for the browser and as a PDF."""

from pathlib import Path

from app.chair.handover_sheet import html_of, pdf_of
from app.shell.files import make_folder, save
from app.shell.language import language, tr
from db.file import CommitteeFile
from db.handover_pack import pack


def write_handover(file: CommitteeFile, meeting_id: int, folder: Path) -> list[Path]:
    """Write both files and return their paths; files of the same name are replaced, each whole or not at all.

    Raises:
        Trouble: the folder or a file cannot be written.
    """
    found = pack(file, meeting_id, language())
    stem = tr("hand-over-meeting-{number}", "name of a file").format(number=found.meeting.number)
    make_folder(folder)
    written = []
    for ending, content in (("html", html_of(found)), ("pdf", pdf_of(found))):
        path = folder / f"{stem}.{ending}"
        save(content, path)
        written.append(path)
    return written
