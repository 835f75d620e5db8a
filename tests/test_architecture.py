"""The house's plan as tests: which way imports point, what stays out of which room, who may speak SQL."""

import ast
import subprocess
import sysconfig
from functools import cache
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
MATHEMATICS = {"layout", "geometry", "ring"}
QT = ("PySide6", "shiboken6", "qtawesome", "qtpy")


@cache
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("app", "db", include_external_packages=True, cache_dir=None)


def sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def test_arrows_only_point_down() -> None:
    """The contracts stand in pyproject.toml; what they report is the failure's text."""
    command = [Path(sysconfig.get_path("scripts")) / "lint-imports", "--no-cache", "--no-logo"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_pure_mathematics_imports_no_qt_by_any_road() -> None:
    graph = imports()
    pure = [name for name in graph.modules if name.startswith("app.") and name.rpartition(".")[2] in MATHEMATICS]
    roads = [graph.find_shortest_chain(name, qt) for name in pure for qt in QT if qt in graph.modules]
    assert [road for road in roads if road] == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in sources("app", "db")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_folder_packaging_hides_no_package_from_pypi() -> None:
    assert not (ROOT / "packaging/__init__.py").exists()


def test_the_sqlite_library_has_one_import_place() -> None:
    asking = [name for name in imports().modules if name.split(".")[0] in ("app", "db") and imports_sqlite(name)]
    assert len(asking) <= 1, asking


def imports_sqlite(module: str) -> bool:
    graph = imports()
    return any(
        library in graph.modules and graph.direct_import_exists(importer=module, imported=library)
        for library in ("pysqlite3", "sqlite3")
    )


def test_app_asks_db_and_never_the_database() -> None:
    """`file.db` is the door's inside; what a panel wants to know is a read in db."""
    asking = [
        place(path, node)
        for path in sources("app")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("query", "execute", "table", "executescript")
        and isinstance(node.value, ast.Attribute)
        and node.value.attr in ("db", "conn")
    ]
    assert asking == []


def test_questions_go_through_ask() -> None:
    """Dialogs of Qt's own stand in app/kit/ask.py alone, where a test can answer them."""
    dialogs = {"QMessageBox", "QFileDialog", "QInputDialog"}
    asking = [
        place(path, node)
        for path in sources("app")
        if path != ROOT / "app/kit/ask.py"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Name) and node.id in dialogs
    ]
    assert asking == []


def test_no_text_is_read_as_markup() -> None:
    """What people type is plain text: markup could load files and pretend to be ours."""
    markup = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "RichText", "AutoText"}
    found = [
        place(path, node)
        for path in sources("app")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in markup
    ]
    assert found == []
