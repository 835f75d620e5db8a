"""What can be done to clusters and near-identical notes, listed with words and keys."""

from functools import partial

from app.board.choosing import Choosing
from app.board.clustering import Clustering
from app.board.clusters import ClusterDeeds
from app.board.fan import Fan
from app.board.twins import TwinBar
from app.shell.actions import Command
from db.board_sorting import MOST_KEYS
from db.errors import words

INTO = (
    words("Into the first cluster"), words("Into the second cluster"), words("Into the third cluster"),
    words("Into the fourth cluster"), words("Into the fifth cluster"), words("Into the sixth cluster"),
    words("Into the seventh cluster"), words("Into the eighth cluster"), words("Into the ninth cluster"),
)  # fmt: skip


def cluster_commands(deeds: ClusterDeeds, choosing: Choosing, fan: Fan) -> list[Command]:
    """Gathering, naming, folding and letting go."""
    gather = words("Gather the selected notes under a sentence, or add them to the cluster among them")
    name, out = words("Say what the notes of the cluster say together"), words("Let the selected notes stand alone")
    fold = words("Show only the name of the cluster and how many notes it has, or all its notes again")
    merge = words("Put the clusters of the selected notes together")
    dissolve = words("Let all notes of the cluster stand alone")
    every = words("Select all notes of the cluster, so that they are moved together")
    names, all_ = words("Show only the names of all clusters"), words("Show the notes of all clusters")
    look = words("Show the notes of the stack side by side for a moment; nothing is moved")
    chosen, held, several = choosing.has_chosen, deeds.has_cluster, deeds.has_several
    return [
        Command("board_cluster", words("Make a cluster"), "Ctrl+G", "group", gather, deeds.gather, chosen),
        Command("board_take_out", words("Take out of the cluster"), "Ctrl+Shift+G", "ungroup", out, deeds.take_out,
                deeds.may_take_out),
        Command("board_name_cluster", words("Name the cluster …"), "Ctrl+Shift+K", "", name, deeds.ask_name, held),
        Command("board_fold", words("Fold or open the cluster"), "Ctrl+Shift+O", "", fold, deeds.fold, held),
        Command("board_choose_cluster", words("Select the cluster"), "Alt+C", "", every, deeds.choose_whole, held),
        Command("board_merge_clusters", words("Merge the clusters"), "Ctrl+Shift+J", "", merge, deeds.merge, several),
        Command("board_dissolve", words("Dissolve the cluster"), "Alt+Shift+G", "", dissolve, deeds.dissolve, held),
        Command("board_fold_all", words("Fold all clusters"), "", "", names, partial(deeds.fold_all, True),
                partial(deeds.may_fold_all, True)),
        Command("board_open_all", words("Open all clusters"), "", "", all_, partial(deeds.fold_all, False),
                partial(deeds.may_fold_all, False)),
        Command("board_fan", words("Look into the stack"), "Alt+L", "", look, fan.toggle, fan.may_show),
        Command("board_fan_close", words("Lay the stack together"), "Esc", "", look, fan.close, fan.is_open),
    ]  # fmt: skip


def sorting_commands(clustering: Clustering, twins: TwinBar) -> list[Command]:
    """Clustering in silence with one key a note, and near-identical notes. Before those that share their keys."""
    begin = words("Go through the notes one by one: a digit throws the note into that cluster, nobody talks")
    throw, new = words("Put the note into this cluster"), words("Begin a new cluster with the note")
    alone, look = words("Let the note stand alone and go on"), words("Find notes that say nearly the same")
    into = [
        Command(f"board_sort_{n}", text, str(n), "", throw, partial(clustering.throw, n), clustering.asks)
        for n, text in enumerate(INTO[:MOST_KEYS], 1)
    ]
    one, go = words("Make one note of these"), twins.asks
    stack, other = words("Lay these notes on one another"), words("Remember that these are not the same")
    return [
        *into,
        Command("board_sort_alone", words("Stands alone"), "0", "", alone, clustering.alone, clustering.on),
        Command("board_sort_new", words("New cluster"), "N", "", new, clustering.new, clustering.asks),
        Command("board_sort", words("Cluster in silence"), "Alt+G", "group", begin, clustering.toggle,
                clustering.may_begin),
        Command("board_twin_merge", words("Merge"), "M", "", one, twins.merge, go),
        Command("board_twin_edit", words("Other words …"), "E", "", words("Write the words of the one note"),
                twins.edit, go),
        Command("board_twin_other", words("The other's words"), "O", "", words("Keep the words of the next of these"),
                twins.take_other, go),
        Command("board_twin_stack", words("Stack"), "G", "", stack, twins.stack, go),
        Command("board_not_twins", words("Not the same"), "X", "", other, twins.part, go),
        Command("board_twins_close", words("Leave the twins"), "Esc", "", words("Put the question away"),
                twins.close_it, twins.is_open),
        Command("board_sort_end", words("End the clustering"), "Esc", "", words("End the clustering"),
                clustering.toggle, clustering.on),
        Command("board_twins", words("Find twins"), "Alt+D", "content-duplicate", look, twins.open,
                twins.may_open),
    ]  # fmt: skip
