"""The command that opens the storyline of the selected branch or point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.shell.actions import Command
from db.errors import words

if TYPE_CHECKING:
    from app.minutes.panel import MapPanel


def story_command(panel: MapPanel) -> Command:
    """Follow what is selected in the minutes through all meetings."""

    def follow() -> None:
        from app.minutes.story_page import StoryPage  # looked at now and then

        page = StoryPage(panel.file, panel.page.selected, panel.window())
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.taken.connect(panel.go_to)
        page.open()

    def can() -> bool:
        node = panel.page.hand_now().node
        return panel.page.isVisible() and node is not None and node.parent is not None

    tip = words("Follow this branch or point through all meetings, with what was decided and what became of it")
    return Command("map_story", words("Storyline"), "Alt+S", "timeline-text-outline", tip, follow, can)
