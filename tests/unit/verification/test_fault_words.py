"""Whatever keeps a site from being published is said in Chinese, too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import verification
from generator.verification.fault_words import TITLES, in_chinese
from generator.verification.verify_site import BLOCKING

FOLDER = Path(verification.__file__).parent
MODULES = (
    *("links", "lists", "list_files", "machine_files", "calendar_rules", "feed_rules"),
    *("search_index", "search_names", "index_files", "verify_site"),
)
"""Modules of checks that stand in the way, and of nothing else."""

FUNCTIONS = {
    "heads": ("signs_of_the_profile", "publication_time"),
    "page_links": ("strict_policy",),
}
"""Such checks among others."""

TERMS = re.compile(
    r"CR LF|PubDate|robots\.txt|UID|SEQUENCE|JSON|XML|DOCTYPE|Atom|alternate|make accessibility"
    r"|[a-z0-9/№]*\.(?:json|html)"
)
"""Words of formats, which no language says otherwise."""


def said(module: str) -> Iterator[str]:
    """Every sentence of a module that a fault may be, each value in it as a mark."""
    tree: ast.AST = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    wanted = FUNCTIONS.get(module)
    for node in ast.walk(tree):
        if wanted is None or (isinstance(node, ast.FunctionDef) and node.name in wanted):
            yield from (text for part in ast.walk(node) for text in _faults(part))


def _faults(node: ast.AST) -> Iterator[str]:
    value: ast.AST | None = None
    if isinstance(node, ast.Yield | ast.Return | ast.YieldFrom):
        value = node.value
    elif isinstance(node, ast.Call) and _called(node.func) in {"IndexFault", "append", "_compare"}:
        value = node.args[-1]
    elif isinstance(node, ast.AugAssign):
        value = node.value
    if isinstance(value, ast.GeneratorExp):
        value = value.elt
    if isinstance(value, ast.JoinedStr):
        parts = (p.value if isinstance(p, ast.Constant) else "№" for p in value.values)
        yield "".join(map(str, parts))
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


SAID = sorted(
    {text for module in (*MODULES, *FUNCTIONS) for text in said(module) if re.search("[a-z]", text)}
)


def test_the_sentences_of_the_checks_are_found() -> None:
    for text in ("leads to nothing", "№: is cut off or damaged", "has no language", "no event"):
        assert text in SAID
    assert len(SAID) > 60


@pytest.mark.parametrize("text", SAID)
def test_every_fault_is_said_in_chinese(text: str) -> None:
    whole = {
        "leads to nothing": f"№ {text}",
        "leaves the base path №": f"№ {text}",
        "has no anchor in №": f"№ {text}",
        "№ of №": "№ of №: there are №",
        "№: there are №": "№ of №: there are №",
        "№ in №": "№ in №: there are №",
        "rows below “№”": "rows below “№”: there are №",
    }.get(text, text)
    chinese = in_chinese(whole)
    assert re.findall("[a-z]{2,}", TERMS.sub("", chinese)) == []
    assert chinese.count("№") == whole.count("№")


def test_every_check_that_stands_in_the_way_has_a_title() -> None:
    assert TITLES.keys() == BLOCKING


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("../x/ leads to nothing", "“../x/”打不开"),
        ("x/index.html: ../y/ leads to nothing", "x/index.html：“../y/”打不开"),
        (
            "12项任务 of themes/a/index.html: there are 11",
            "写着“12项任务”，themes/a/index.html 里实际有 11 项",
        ),
        ("12项任务 of : there are 0", "写着“12项任务”，可是它的链接打不开"),
        ("9 rows, 8 records in data/a.json", "有 9 行，而 data/a.json 里有 8 条记录"),
        ("3 records, 2 on a/index.html", "有 3 条记录，而页面 a/index.html 上有 2 条"),
        ("a.ics: u-1: 2 of DTSTART", "a.ics：u-1：有 2 个 DTSTART，应当有一个"),
        ("data/tasks.csv", "data/tasks.csv"),
        ("robots.txt: Disallow: /x", "robots.txt：不应禁止收录：/x"),
    ],
)
def test_what_is_wrong_keeps_its_names_and_numbers(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese
