"""Whatever bytes, trees or records there are: an answer with places, and no exception."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.pipeline import examine
from generator.reading.sources import SourceKind
from generator.settings import Settings
from tests.fuzz.judging import AS_OF, Judge, assert_places
from tests.fuzz.mutations import INDICATORS, ODD
from tests.fuzz.pieces import Piece, find_pieces
from tests.fuzz.strange_records import CONTENT

QUICK = settings(max_examples=2_000, deadline=None, derandomize=True)
THOROUGH = settings(QUICK, max_examples=400)
"""The same examples in every run: a test that fails now and then is read by nobody."""

KINDS = st.sampled_from(list(SourceKind))
PIECES = find_pieces()


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    return Judge(tmp_path_factory.mktemp("any"))


@QUICK
@given(raw=st.binary(max_size=600), kind=KINDS)
@example(raw=b"", kind=SourceKind.DOCUMENT)
@example(raw=b"\xef\xbb\xbf", kind=SourceKind.TOPICS)
@example(raw=b"\r", kind=SourceKind.TOPICS)
@example(raw=b"\xff\xfe", kind=SourceKind.THEMES)
def test_any_bytes(judge: Judge, raw: bytes, kind: SourceKind) -> None:
    judge.judge(raw, kind, "content/x.yml")


@QUICK
@given(text=st.text(max_size=400), kind=KINDS)
def test_any_text(judge: Judge, text: str, kind: SourceKind) -> None:
    judge.judge(text.encode("utf-8", "surrogatepass"), kind, "content/x.yml")


MARKS = st.sampled_from([*INDICATORS, *ODD, "\n", "\n  ", "\n    ", "id", "tasks", "a", "甲", "1"])


@QUICK
@given(parts=st.lists(MARKS, max_size=60), kind=KINDS)
def test_any_heap_of_marks(judge: Judge, parts: list[str], kind: SourceKind) -> None:
    judge.judge("".join(parts).encode("utf-8", "surrogatepass"), kind, "content/x.yml")


SCALARS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(
        ["", "~", "2023-07-05", "true", "1.1", "[", "a: b", " ", "\n", "甲\n乙\n", "\\"]
    ),
)
TREES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(SCALARS, below, max_size=4),
    max_leaves=12,
)


def places_in(tree: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - what YAML can be
    """Every value with what holds it."""
    found: list[tuple[Any, Any]] = []
    keys = tree.keys() if isinstance(tree, dict) else range(len(tree))
    for key in list(keys):
        found.append((tree, key))
        if isinstance(tree[key], dict | list):
            found += places_in(tree[key])
    return found


@THOROUGH
@given(
    piece=st.sampled_from(PIECES),
    tree=TREES,
    at=st.integers(0, 10_000),
    flow=st.sampled_from([None, True, False]),
    style=st.sampled_from([None, '"', "'", "|"]),
)
def test_any_tree_in_the_place_of_any_value(
    judge: Judge, piece: Piece, tree: object, at: int, *, flow: bool | None, style: str | None
) -> None:
    whole = yaml.load(piece.raw, Loader=yaml.BaseLoader)  # noqa: S506 - it makes strings only
    places = places_in(whole)
    holder, key = places[at % len(places)]
    holder[key] = tree
    dumped = yaml.dump(whole, allow_unicode=True, default_flow_style=flow, default_style=style)
    judge.judge(dumped.encode("utf-8", "surrogatepass"), piece.kind, piece.name)


@THOROUGH
@given(content=CONTENT)
def test_any_records_of_the_right_form(content: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, tree in content.items():
            file = root / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            dumped = yaml.dump(tree, allow_unicode=True, width=10_000, sort_keys=False)
            file.write_text(dumped, encoding="utf-8")
        examined = examine(Settings(root=root, as_of=AS_OF))
        for name in content:
            path = f"content/{name}"
            ours = [problem for problem in examined.problems if problem.place.path == path]
            assert_places(ours, (root / path).read_bytes(), path)
        for document, task in examined.catalogue.rows():
            path_of_headings = examined.catalogue.theme_path(document, task)
            assert len(set(map(id, path_of_headings))) == len(path_of_headings)
