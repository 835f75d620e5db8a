"""The house rules as tests: sizes, names, words about the code, tested versions, files that must ship."""

import ast
import builtins
import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution, requires, version
from pathlib import Path
from types import ModuleType
from xml.sax.handler import ContentHandler

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6 import QtCore, QtGui, QtPrintSupport, QtSvg, QtSvgWidgets, QtWidgets
from pytestqt.qtbot import QtBot

from db.places import resources

ROOT = Path(__file__).parent.parent
CODE = sorted(path for folder in ("app", "db") for path in (ROOT / folder).rglob("*.py"))
EVERYTHING = sorted(path for folder in ("app", "db", "tests", "packaging") for path in (ROOT / folder).rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in EVERYTHING}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {lock.stem: lock for lock in (ROOT / "packaging").glob("requirements*.txt")}


def place(path: Path, node: ast.AST | None = None) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


class TestTheLibrariesUnderUs:
    """What we stand on is what was tested."""

    def test_calls_into_qt_keep_the_references_of_none_and_true(self, qtbot: QtBot) -> None:
        """PySide6 6.12.0 under Python 3.11 drops one a call and aborts within minutes, while short tests stay green."""
        widget = QtWidgets.QLineEdit()
        qtbot.addWidget(widget)
        before = sys.getrefcount(None), sys.getrefcount(True)
        for _ in range(100):
            widget.setEnabled(True)
            widget.textChanged.emit("")
        after = sys.getrefcount(None), sys.getrefcount(True)
        assert all(now > then - 50 for then, now in zip(before, after, strict=True)), (before, after)

    @pytest.mark.parametrize("lock", ["requirements", "requirements-test"])
    def test_installed_versions_are_the_locked_ones(self, lock: str) -> None:
        assert {one.name: version(one.name) for one in locked(lock)} == {
            one.name: str(one.specifier).removeprefix("==") for one in locked(lock)
        }

    @pytest.mark.parametrize("locks", [["requirements"], ["requirements", "requirements-test"]])
    def test_a_lock_is_complete(self, locks: list[str]) -> None:
        """Installed with --no-deps, so nothing may be forgotten. sqlite-utils wants pip for its own plugins only."""
        here = {canonicalize_name(one.name) for lock in locks for one in locked(lock)}
        missing = {
            f"{name} wants {wanted.name}"
            for name in here
            for wanted in map(Requirement, requires(name) or [])
            if (not wanted.marker or wanted.marker.evaluate({"extra": ""}))
            and canonicalize_name(wanted.name) not in here | {"pip"}
        }
        assert missing == set()

    def test_the_locks_fulfil_what_the_project_asks_for(self) -> None:
        pinned = {canonicalize_name(one.name): one for lock in LOCKS for one in locked(lock, anywhere=True)}
        asked = PROJECT["project"]["dependencies"] + [
            one for group in PROJECT["dependency-groups"].values() for one in group
        ]
        for wanted in map(Requirement, asked):
            chosen = str(pinned[canonicalize_name(wanted.name)].specifier).removeprefix("==")
            assert wanted.specifier.contains(chosen), f"{wanted} but {chosen} is locked"

    def test_only_the_essentials_of_qt_are_there(self) -> None:
        with pytest.raises(PackageNotFoundError):
            distribution("PySide6-Addons")


def locked(lock: str, *, anywhere: bool = False) -> list[Requirement]:
    """The pinned packages of a lock that are meant for this machine (or for any)."""
    lines = (line for line in text_of(LOCKS[lock]).splitlines() if line and not line.startswith("#"))
    pinned = [Requirement(line) for line in lines]
    return [one for one in pinned if anywhere or not one.marker or one.marker.evaluate()]


class TestWhatShips:
    def test_the_typeface_ships_with_its_licence(self) -> None:
        fonts = {path.name for path in (resources() / "fonts").iterdir()}
        assert {"AHN-400.ttf", "AHN-600.ttf", "AHN-700.ttf", "LICENSE-OFL.txt"} <= fonts

    def test_every_resource_folder_of_the_program_is_there(self) -> None:
        missing = {"demo", "fonts", "i18n", "methods"} - {path.name for path in resources().iterdir()}
        assert missing == set()

    def test_the_file_type_says_what_the_schema_says(self) -> None:
        from db.schema import APPLICATION_ID

        magic = APPLICATION_ID.to_bytes(4, "big").decode("ascii")
        assert f'offset="68" value="{magic}"' in text_of(ROOT / "packaging/linux/rundbord-mime.xml")

    def test_version_and_release_notes_agree(self) -> None:
        here = PROJECT["project"]["version"]
        assert f"\n## {here} " in text_of(ROOT / "CHANGELOG.md")
        assert f'version="{here}"' in text_of(ROOT / "packaging/linux/dk.rundbord.Rundbord.metainfo.xml")


class TestSize:
    def test_no_module_is_longer_than_400_lines(self) -> None:
        """The aim is 150; whoever passes 300 splits it where a reader would look."""
        long = {place(path): lines for path in EVERYTHING if (lines := text_of(path).count("\n")) > 400}
        assert long == {}

    def test_no_function_is_longer_than_40_lines(self) -> None:
        long = {
            f"{place(path, node)} {node.name}": length(node)
            for path in CODE
            for node in ast.walk(TREES[path])
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and length(node) > 40
        }
        assert long == {}

    def test_no_class_has_more_than_20_methods(self) -> None:
        large = {
            f"{place(path, node)} {node.name}": methods
            for path in CODE
            for node in ast.walk(TREES[path])
            if isinstance(node, ast.ClassDef)
            and (methods := sum(isinstance(part, ast.FunctionDef) for part in node.body)) > 20
        }
        assert large == {}


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    first = function.body[0]
    words = first.end_lineno - first.lineno + 1 if ast.get_docstring(function) and first.end_lineno else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - words


class TestNames:
    def test_modules_are_named_after_what_is_in_them(self) -> None:
        vague = {"util", "utils", "helper", "helpers", "manager", "misc", "base", "common", "core"}
        taken = vague | sys.stdlib_module_names | set(dir(builtins))
        names = {place(path): set(path.relative_to(ROOT).with_suffix("").parts) & taken for path in CODE}
        assert {where: words for where, words in names.items() if words} == {}

    def test_camel_case_is_for_methods_of_qt_and_sax_alone(self) -> None:
        theirs = qt_methods()
        own = [
            f"{place(path, node)} {node.name}"
            for path in CODE
            for node in ast.walk(TREES[path])
            if isinstance(node, ast.FunctionDef) and re.search("[a-z][A-Z]", node.name) and node.name not in theirs
        ]
        assert own == []


def qt_methods() -> set[str]:
    modules: list[ModuleType] = [QtCore, QtGui, QtWidgets, QtSvg, QtSvgWidgets, QtPrintSupport]
    classes = [thing for module in modules for name in dir(module) if isinstance(thing := getattr(module, name), type)]
    return {name for one in [*classes, ContentHandler] for name in dir(one)}


class TestWordsAboutTheCode:
    def test_every_module_opens_with_a_sentence(self) -> None:
        silent = [
            place(path)
            for path, tree in TREES.items()
            if tree.body
            and not (words := ast.get_docstring(tree) or "").partition("\n")[0].rstrip().endswith((".", ":"))
            and "." not in words
        ]
        assert silent == []

    def test_nothing_is_left_for_later(self) -> None:
        left = re.compile(r"\b(TODO|FIXME|XXX)\b|\bmark\.(skip|xfail)|pytest\.skip")
        assert lines_with(left, "app", "db", "tests", "packaging") == []

    def test_nothing_names_a_place_on_somebodys_machine(self) -> None:
        places = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|farm|opt|mnt|Users)/\w|\.\./shared\b")
        assert lines_with(places, "app", "db", "resources", "tests", "packaging", ".ci") == []


def lines_with(pattern: re.Pattern[str], *folders: str) -> list[str]:
    kinds = {".py", ".md", ".toml", ".json", ".txt", ".xml", ".ts", ".spec", ".desktop", "", ".svg"}
    paths = [
        path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in kinds and path.is_file()
    ]
    paths += [ROOT / name for name in ("README.md", "CHANGELOG.md", "Makefile", "pyproject.toml")]
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted(paths)
        if path != Path(__file__)
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if pattern.search(line)
    ]
