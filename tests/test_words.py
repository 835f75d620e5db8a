"""Danish and English are complete, and the files Qt reads are made from what stands in the code."""

import ast
import re
import shutil
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.tool import load_tool

translate = load_tool("translate")
MARKS = ("tr", "words", "counted", "tell")


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """(source, comment) -> the translations, one for each plural form."""
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        done = translation.get("type") != "unfinished"
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms if done else []
    return found


@pytest.mark.parametrize("name", ["rundbord_da.ts", "rundbord_en.ts"])
def test_every_text_of_the_code_is_translated_and_no_other(tmp_path: Path, name: str) -> None:
    for ts in translate.I18N.glob("*.ts"):
        shutil.copy(ts, tmp_path)
    translate.collect(tmp_path)
    code, shipped = messages(tmp_path / name), messages(translate.I18N / name)
    missing = [source for (source, _), forms in code.items() if not forms or not all(forms)]
    assert not missing, f"{len(missing)} without translation: {missing[:10]}"
    assert set(shipped) == set(code)


def test_no_text_hides_where_it_is_not_collected() -> None:
    """lupdate does not look into f-strings: a text in one of them would stay English for ever."""
    known = {source for source, _ in messages(translate.I18N / "rundbord_da.ts")}
    hidden = []
    for path in (path for part in ("app", "db") for path in sorted((translate.TOP / part).rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and text.value and text.value not in known:
                    hidden.append(f"{path.name}:{node.lineno} {text.value}")
    assert hidden == []


@pytest.mark.parametrize("name", ["rundbord_da.ts", "rundbord_en.ts"])
def test_translations_keep_the_named_places(name: str) -> None:
    for (source, _), forms in messages(translate.I18N / name).items():
        for form in forms:
            assert places(form) == places(source), f"{source!r} and {form!r} name other places"


def test_the_compiled_files_are_those_of_the_texts(tmp_path: Path) -> None:
    for ts in translate.I18N.glob("*.ts"):
        shutil.copy(ts, tmp_path)
    translate.release(tmp_path)
    for qm in tmp_path.glob("*.qm"):
        assert qm.read_bytes() == (translate.I18N / qm.name).read_bytes(), f"run packaging/translate.py: {qm.name}"


def places(text: str) -> set[str]:
    """The named places of a text, `%n` among them."""
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | set(re.findall("%n", text))
