"""What stands in the menus of a board, in which order and under which names; "" parts, ">name" is a menu below."""

from typing import Final

from app.board.silent_commands import SILENT_MENU
from db.errors import words

NOTE_MENU: Final = (
    "board_edit", "board_evidence", "board_copy", "board_duplicate", "board_delete", "",
    ">field", ">colour", ">author", ">cluster", ">stack", ">line", "",
    "silent_reveal", "silent_cover", "", "board_vote", "board_to_minutes", "board_focus", "board_focus_field",
)  # fmt: skip
BOARD_MENU: Final = (
    "board_new_note", "board_paste", "board_import", "board_author", "",
    ">silent", ">gather", ">swot", "board_vote", "", ">look", ">wall", ">photos", "",
    "board_tidy", "board_choose_all", "", "board_export", "board_paper", "board_templates", "board_save_template",
)  # fmt: skip
BELOW: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    ">stack": (words("Stacks and layers"), (
        "board_stack", "board_unstack", "board_turn", "board_fan", "", "board_front", "board_back", "board_lock",
    )),
    ">line": (words("Align and spread"), (
        "board_align_left", "board_align_centre", "board_align_right", "board_align_top", "board_align_middle",
        "board_align_bottom", "", "board_spread_across", "board_spread_down", "", "board_tidy",
    )),
    ">silent": (words("Silent writing"), SILENT_MENU),
    ">gather": (words("Clusters and twins"), (
        "board_sort", "board_twins", "", "board_fold_all", "board_open_all",
    )),
    ">swot": (words("SWOT and strategy"), ("board_check", "board_tows", "board_compare")),
    ">look": (words("Look around"), (
        "board_all", "board_chosen", "board_show_field", "board_nearer", "board_farther", "",
        "board_find", "board_outline", "board_minimap",
    )),
    ">wall": (words("On the wall"), (
        "board_focus", "board_focus_field", "board_laser", "", "board_page_next", "board_page_back",
    )),
    ">photos": (words("Photos under the notes"), (
        "board_picture", "board_photos", "board_photo_minutes", "board_photo_away", "board_drop_picture",
    )),
}  # fmt: skip
CLUSTER: Final = (
    "board_cluster", "board_take_out", "board_name_cluster", "board_fold", "board_choose_cluster",
    "board_merge_clusters", "board_dissolve",
)  # fmt: skip
ONLY_WHEN: Final = frozenset(("silent_reveal", "silent_cover", "board_focus_field"))
"""What stands in the menu only while it makes sense, so that it does not take room the whole evening."""
