"""Actions and decisions of a meeting as a workbook (`.xlsx`), texts always as texts."""

from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from app.kit.markup import printable
from app.minutes.exchange.action_rows import action_rows, cells, heads
from app.minutes.exchange.material import Material
from app.minutes.exchange.outcome_blocks import decision_facts
from app.minutes.exchange.outline import Rendition
from app.shell.language import tr

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

DATES: Final = (4, 6)  # columns of `heads` that hold ISO dates
LONGEST: Final = 32_000  # letters a cell may hold, a few below Excel's own end
# A note that begins with "=" must never become a formula, nor one with "http" a link nobody asked for.
SAFE: Final = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write(material: Material) -> Rendition:
    """A sheet of actions and one of decisions."""
    from xlsxwriter import Workbook

    kept = BytesIO()
    book = Workbook(kept, SAFE)
    shown = material.edition.record
    day = datetime.fromisoformat(material.outline.date)
    book.set_properties({"title": shown.title, "author": shown.committee, "created": day})
    actions = [cells(material, row) for row in action_rows(material)]
    _sheet(book, tr("Actions"), heads(), actions, [9, 30, 60, 26, 13, 14, 13, 40], DATES)
    decided = [
        [f"{shown.number}.{one.number}", next((case.title for case in shown.cases if case.id == one.item), ""),
         one.text, decision_facts(one)]
        for one in shown.decisions
    ]  # fmt: skip
    _sheet(book, tr("Decisions"), [tr("No."), tr("Item"), tr("Decision"), tr("How")], decided, [9, 30, 70, 60], ())
    book.close()
    return Rendition(kept.getvalue(), len(material.outline.points))


def _sheet(
    book: "Workbook", name: str, head: list[str], rows: list[list[str]], widths: list[int], dates: tuple[int, ...]
) -> None:
    sheet = book.add_worksheet(name)
    strong = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    dated = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)
    for at, title in enumerate(head):
        sheet.write_string(0, at, title, strong)
    for down, row in enumerate(rows, start=1):
        for at, text in enumerate(row):
            _cell(sheet, down, at, text, dated if at in dates else plain, is_date=at in dates)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)


def _cell(sheet: Any, down: int, across: int, text: str, look: "Format", *, is_date: bool) -> None:
    try:
        moment = date.fromisoformat(text) if is_date and text else None
    except ValueError:
        moment = None
    if moment is not None and moment.year >= 1900:
        sheet.write_datetime(down, across, datetime(moment.year, moment.month, moment.day), look)  # noqa: DTZ001
    else:
        sheet.write_string(down, across, printable(text)[:LONGEST], look)
