"""The schemas are what editors load: stable, explained, and never putting words in a mouth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from generator.outputs.schema import ROOTS, schema_for, schema_name, schema_text
from generator.reading.sources import SourceKind
from tests.unit.importers.drafts import catalogue
from tests.unit.outputs.editor import shapes_below

FOLDER = Path(__file__).parents[3] / "content" / "schema"


@pytest.mark.parametrize("kind", SourceKind)
def test_the_file_that_editors_load_is_the_one_that_is_generated(kind: SourceKind) -> None:
    """It completes the ids of the shipped content; `taizhang fmt` renews it."""
    file = FOLDER / schema_name(kind)
    assert file.read_bytes().decode("utf-8") == schema_text(kind, catalogue())


def test_no_other_schema_lies_there() -> None:
    found = {file.name for file in FOLDER.iterdir()}
    assert found == {schema_name(kind) for kind in SourceKind}


@pytest.mark.parametrize("kind", SourceKind)
def test_a_schema_is_valid_by_both_drafts_that_editors_know(kind: SourceKind) -> None:
    schema = schema_for(kind)
    Draft202012Validator.check_schema(schema)
    Draft7Validator.check_schema(schema)
    assert schema["$id"] == f"{kind.value}.schema.json"
    assert schema_text(kind).endswith("}\n")


@pytest.mark.parametrize("kind", SourceKind)
def test_every_key_is_explained_in_chinese_and_in_english(kind: SourceKind) -> None:
    schema = schema_for(kind)
    objects = [schema, *(d for d in schema["$defs"].values() if "properties" in d)]
    assert len(objects) == len({shape.name for shape in shapes_below(ROOTS[kind])})
    for described in objects:
        for key, told in described["properties"].items():
            chinese, _, english = told["description"].rpartition(" / ")
            assert any("\u4e00" <= character <= "\u9fff" for character in chinese), key
            assert english.isascii() or "等" in english, key


@pytest.mark.parametrize("kind", SourceKind)
def test_an_editor_is_never_offered_sample_words_that_could_be_left_standing(
    kind: SourceKind,
) -> None:
    """A completed sample would look like official wording, or like evidence."""
    text = schema_text(kind)
    assert '"examples"' not in text
    assert '"default"' not in text
    assert "${1:" not in text


def test_a_date_is_a_day_of_the_calendar() -> None:
    """A pattern that knows leap years is long enough to be wrong; so every day is tried."""
    validator = Draft202012Validator(schema_for(SourceKind.PROGRESS)["$defs"]["day"])
    days = {(date(1896, 1, 1) + timedelta(days=n)).isoformat() for n in range(110_000)}
    for year in range(1896, 2196):
        for month in range(14):
            for day in (0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32):
                words = f"{year}-{month:02}-{day:02}"
                assert validator.is_valid(words) == (words in days), words
    assert not validator.is_valid("0000-01-01")


def test_a_schema_is_plain_json_with_chinese_as_it_is_read() -> None:
    text = schema_text(SourceKind.TOPICS)
    assert json.loads(text) == schema_for(SourceKind.TOPICS)
    assert "百姓会输入的词" in text


OFFERED = {
    ("document", "jurisdiction"): "jining",
    ("heading", "theme"): "policy-interpretation",
    ("task", "topics"): "education",
    ("task", "lead"): "市教育局",
    ("task", "responsible"): "市教育局",
    ("upper-document", "document"): "jining-2023",
}


def offered(kind: SourceKind, shape: str, key: str) -> dict[str, str]:
    """What an editor lists for a key, with what it says beside each."""
    schema = schema_for(kind, catalogue())
    body = schema if shape == kind.value else schema["$defs"][shape]
    field = body["properties"][key]
    name = field.get("items", field)["$ref"].rpartition("/")[2]
    words = schema["$defs"][name]["anyOf"][0]
    return dict(zip(words["enum"], words["enumDescriptions"], strict=True))


@pytest.mark.parametrize(("shape", "key"), OFFERED)
def test_ids_and_names_are_completed_with_chinese_words_beside_them(shape: str, key: str) -> None:
    words = offered(SourceKind.DOCUMENT, shape, key)
    assert OFFERED[shape, key] in words
    assert all(any("\u4e00" <= c <= "\u9fff" for c in told) for told in words.values())


def enums_in(schema: object) -> Iterator[dict[str, list[str]]]:
    """Every list of words in a schema, at any depth."""
    if isinstance(schema, dict):
        if "enum" in schema:
            yield schema
        for value in schema.values():
            yield from enums_in(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from enums_in(item)


def is_chinese(words: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in words)


@pytest.mark.parametrize("kind", SourceKind)
def test_whatever_is_offered_is_chinese_or_explained_in_chinese(kind: SourceKind) -> None:
    """`deadline.kind`, `blank`, `status`: who knows only Word reads 某月底 beside month-end."""
    for words in enums_in(schema_for(kind, catalogue())):
        told = words.get("enumDescriptions", words["enum"])
        assert len(told) == len(words["enum"])
        assert all(map(is_chinese, told)), words["enum"]


def test_an_id_is_found_under_its_chinese_name() -> None:
    """An editor types 教育; the language server offers what begins so, and inserts education."""
    snippets = schema_for(SourceKind.DOCUMENT, catalogue())["$defs"]["known-topic"][
        "defaultSnippets"
    ]
    labels = {snippet["label"]: snippet["body"] for snippet in snippets}
    assert labels["教育（education）"] == "education"
    assert set(labels.values()) == set(offered(SourceKind.DOCUMENT, "task", "topics"))


def test_records_and_members_are_completed_too() -> None:
    rows = offered(SourceKind.PROGRESS, "progress-entry", "task")
    assert rows["jining-2023-001"]
    assert len(rows) == sum(1 for _ in catalogue().rows())
    members = offered(SourceKind.DEPARTMENTS, "department", "members")
    assert members["jining/education"] == "市教育局"


def test_misprints_are_not_offered() -> None:
    misprints = {name for office in catalogue().departments for name in office.misprints}
    assert misprints
    assert not misprints & set(offered(SourceKind.DOCUMENT, "task", "lead"))


def test_an_entry_made_today_is_not_called_wrong_and_a_form_still_is() -> None:
    schema = schema_for(SourceKind.PROGRESS, catalogue())
    validator = Draft202012Validator(schema)
    entry = {"task": "jining-2024-001", "date": "2024-06-01", "status": "update", "note": "公布。"}
    assert validator.is_valid({"progress": [entry]})
    assert not validator.is_valid({"progress": [{**entry, "task": "第一条"}]})


def test_a_great_collection_does_not_list_every_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.outputs.schema_words.MOST_RECORDS", 10)
    schema = schema_for(SourceKind.PROGRESS, catalogue())
    assert "known-record" not in schema["$defs"]


@pytest.mark.parametrize("kind", SourceKind)
def test_completion_keeps_a_schema_valid_by_both_drafts(kind: SourceKind) -> None:
    schema = schema_for(kind, catalogue())
    Draft202012Validator.check_schema(schema)
    Draft7Validator.check_schema(schema)
