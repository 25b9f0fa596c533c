"""The reader and the schemas judge alike wherever a schema can judge."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from yaml.nodes import Node

from generator.formatting.canonical import canonical_text
from generator.outputs.schema import ROOTS, schema_for
from generator.pipeline import examine
from generator.reading.shape import Shape
from generator.reading.sources import SourceKind
from generator.reading.value import ListOf
from generator.settings import Settings
from tests.records.bad_example import codes_of_content
from tests.unit.outputs.editor import compose_text, objections, shape_codes, shape_in, shapes_below
from tests.unit.outputs.examples import BAD, GOOD, companions, good_text, kind_of, place_of
from tests.unit.outputs.unsayable import CANNOT_SAY

ROOT = Path(__file__).parents[3]
CONTENT = ROOT / "content"
AS_OF = date(2024, 12, 31)

MISTAKES = [
    ("unknown-key", "document-minimal", "year: 2023", "year: 2023\nyears: 2023"),
    ("missing-key", "document-minimal", "jurisdiction: yunxi\n", ""),
    ("wrong-type", "document-minimal", "topics: [education]", "topics: education"),
    ("wrong-type", "document-minimal", "year: 2023", "year: [2023]"),
    ("empty-value", "document-minimal", "year: 2023", "year:"),
    ("empty-value", "topics-minimal", "name: 教育", 'name: " "'),
    ("bad-choice", "jurisdictions-minimal", "kind: city", "kind: town"),
    ("bad-date", "progress-minimal", "2023-09-01", "2023-02-29"),
    ("bad-date", "progress-minimal", "2023-09-01", "2023/9/1"),
    ("bad-number", "document-minimal", "year: 2023", "year: 1999"),
    ("bad-number", "document-minimal", "year: 2023", 'year: "2101"'),
    ("bad-flag", "document-maximal", "open_list: true", "open_list: false"),
    ("bad-form", "topics-minimal", "id: education", "id: Education"),
    ("bad-form", "progress-maximal", "http://www", "ftp://www"),
    ("duplicate-item", "topics-maximal", "[上学, 入学", "[上学, 上学"),
    ("empty-list", "topics-maximal", "[就业, 找工作, 招聘]", "[]"),
    ("stray-line-break", "topics-minimal", "name: 教育", "name: |-\n      教\n      育"),
    ("element-not-told", "document-minimal", "  - cc\n", ""),
    ("element-twice-told", "document-minimal", "  - cc\n", "  - cc\n  - number\n"),
    ("number-brackets", "document-minimal", "〔2023〕", "[2023]"),
    ("upper-document-unsettled", "document-maximal", "    not_held: true\n", ""),
    ("heading-without-theme", "document-minimal", "    theme: education-disclosure\n", ""),
    ("blank-with-value", "document-minimal", "topics: [education]", "blank: [responsible]"),
    ("deadline-disagrees", "document-maximal", "date, date: 2024-06-30", "date"),
    ("deadline-disagrees", "document-maximal", "ongoing,", "ongoing, date: 2024-12-31,"),
    (
        "members-of-office",
        "departments-minimal",
        "kind: office",
        "kind: office\n    members_open: true",
    ),
    ("collective-unexplained", "departments-minimal", "kind: office", "kind: collective"),
    ("evidence-missing", "progress-minimal", "status: update", "status: disclosed"),
    ("progress-empty", "progress-minimal", "\n    note: 公布了招生范围。", ""),
]
"""A code that a schema can express, a good example, and a change that makes it bad."""


def codes_in(folder: Path, texts: list[str]) -> set[str]:
    """The codes of the errors in a project that holds these files."""
    for text in texts:
        file = folder / place_of(text)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return {problem.code for problem in examine(Settings(root=folder, as_of=AS_OF)).errors}


@pytest.mark.parametrize("name", sorted(file.stem for file in GOOD.glob("*.yml")))
def test_a_good_example_is_good_for_the_reader_and_for_the_schema(
    name: str, tmp_path: Path
) -> None:
    text = good_text(name)
    assert codes_in(tmp_path, [text, *companions(name)]) == set()
    assert objections(schema_for(kind_of(place_of(text))), compose_text(text)) == []


@pytest.mark.parametrize("name", sorted(file.stem for file in GOOD.glob("*.yml")))
def test_a_good_example_is_written_as_fmt_writes_it(name: str) -> None:
    first, _, text = good_text(name).partition("\n")
    place = place_of(first)
    assert canonical_text(text, kind_of(place), place).text == text


@pytest.mark.parametrize("kind", SourceKind)
def test_the_good_examples_use_every_key(kind: SourceKind) -> None:
    used: set[tuple[str, str]] = set()
    for size in ("minimal", "maximal"):
        used.update(keys_in(ROOTS[kind], compose_text(good_text(f"{kind.value}-{size}"))))
    wanted = {(s.name, field.key) for s in shapes_below(ROOTS[kind]) for field in s.fields}
    assert wanted - used == set()


def keys_in(shape: Shape, node: Node) -> Iterator[tuple[str, str]]:
    fields = {field.key: field for field in shape.fields}
    for key, value in node.value:
        yield shape.name, key.value
        below = shape_in(fields[key.value].type)
        if below is not None:
            is_list = isinstance(fields[key.value].type, ListOf)
            for item in value.value if is_list else [value]:
                yield from keys_in(below, item)


def test_the_shipped_content_is_good_for_the_reader_and_for_the_schema() -> None:
    judged = 0
    for file in sorted(CONTENT.rglob("*.yml")):
        place = file.relative_to(ROOT).as_posix()
        kind = kind_of(place)
        root = compose_text(file.read_text(encoding="utf-8"))
        assert shape_codes(kind, root) == [], place
        assert objections(schema_for(kind), root) == [], place
        judged += 1
    assert judged >= 9


@pytest.mark.parametrize(("code", "name", "old", "new"), MISTAKES)
def test_a_mistake_that_a_schema_can_express_is_found_by_both(
    code: str, name: str, old: str, new: str, tmp_path: Path
) -> None:
    text = good_text(name).replace(old, new, 1)
    assert text != good_text(name)
    assert codes_in(tmp_path, [text, *companions(name)]) == {code}
    assert objections(schema_for(kind_of(place_of(text))), compose_text(text))


def test_every_code_can_be_expressed_or_has_its_reason_why_not() -> None:
    expressed = {code for code, *_ in MISTAKES}
    assert expressed | set(CANNOT_SAY) == set(codes_of_content())
    assert expressed & set(CANNOT_SAY) == {"stray-line-break", "deadline-disagrees"}


def test_every_bad_example_that_a_schema_can_judge_is_bad_for_it_too() -> None:
    passed = []
    for file in sorted(BAD.glob("*.yml")):
        if file.stem in CANNOT_SAY:
            continue
        text = file.read_text(encoding="utf-8")
        schema = schema_for(kind_of(place_of(text)))
        if not objections(schema, compose_text(text)):
            passed.append(file.name)
    assert passed == []
