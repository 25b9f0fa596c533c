"""A record has the keys of its shape, each once; whatever else it has is told at its place."""

from __future__ import annotations

import pytest
from yaml.nodes import MappingNode

from generator.problems.problem import Problem
from generator.reading.document_shape import DOCUMENT
from generator.reading.parsed import Reading, TooManyProblemsError
from generator.reading.progress_shape import PROGRESS
from generator.reading.registry_shape import DEPARTMENTS, JURISDICTIONS, THEMES, TOPICS
from generator.reading.shape import Field, Shape
from generator.reading.task_shape import TASK
from generator.reading.value import Flag, ListOf, Text, ValueType, Whole
from tests.unit.reading.trees import told, tree

INNER = Shape(
    name="inner",
    zh="一项",
    en="an item",
    fields=(Field(key="name", type=Text(example="甲"), zh="名称", en="its name", required=True),),
)
SHAPE = Shape(
    name="outer",
    zh="一条记录",
    en="a record",
    fields=(
        Field(key="id", type=Text(example="a"), zh="编号", en="its id", required=True),
        Field(
            key="year", type=Whole(low=2000, high=2100, example="2023"), zh="年度", en="the year"
        ),
        Field(
            key="theme",
            type=Text(example="economy"),
            zh="主题",
            en="its theme",
            attribute="theme_id",
        ),
        Field(key="items", type=ListOf(item=INNER), zh="各项", en="its items"),
        Field(key="open", type=Flag(), zh="未列全", en="open"),
    ),
)


def read(text: str) -> tuple[object, list[Problem]]:
    reading = Reading(path="a.yml")
    return SHAPE.read(tree(text), reading), reading.problems


def test_values_come_by_their_names_in_the_model() -> None:
    text = "theme: economy\nid: a\nyear: 2023\nitems:\n  - name: 甲\nopen: true\n"
    assert read(text) == (
        {
            "id": "a",
            "year": 2023,
            "theme_id": "economy",
            "items": ({"name": "甲"},),
            "open": True,
        },
        [],
    )


def test_an_unknown_key_is_told_with_the_nearest_one() -> None:
    value, problems = read("id: a\nyaer: 2023\n")
    assert value is None
    assert told(problems) == [("unknown-key", 2, 1)]
    assert "是不是“year”" in problems[0].hint("zh")


def test_an_unknown_key_like_no_other_gets_the_list_of_all() -> None:
    hint = read("id: a\n备注: 2023\n")[1][0].hint("zh")
    assert "id、year、theme、items、open" in hint


def test_a_misspelt_key_is_not_told_to_be_missing_as_well() -> None:
    _, problems = read("ids: a\n")
    assert told(problems) == [("unknown-key", 1, 1)]


def test_a_key_that_is_there_already_is_not_suggested() -> None:
    _, problems = read("id: a\nidd: b\n")
    assert "是不是" not in problems[0].hint("zh")


def test_a_key_without_its_value_is_one_problem() -> None:
    assert told(read("id:\n")[1]) == [("empty-value", 1, 4)]


def test_a_missing_key_is_told_where_the_record_begins() -> None:
    _, problems = read("year: 2023\nopen: true\n")
    assert told(problems) == [("missing-key", 1, 1)]
    assert "id: a" in problems[0].hint("zh")


def test_a_key_written_twice_is_told_at_its_second_place_with_the_line_of_the_first() -> None:
    value, problems = read("id: a\nyear: 2023\nid: b\n")
    assert value is None
    assert told(problems) == [("duplicate-key", 3, 1)]
    assert "第 1 行" in problems[0].message("zh")


def test_a_key_written_twice_in_a_nested_group_is_found() -> None:
    _, problems = read("id: a\nitems:\n  - name: 甲\n    name: 乙\n")
    assert told(problems) == [("duplicate-key", 4, 5)]
    assert "line 3" in problems[0].message("en")


def test_a_key_whose_first_value_was_wrong_is_still_found_twice() -> None:
    _, problems = read("id: a\nyear: x\nyear: 2023\n")
    assert told(problems) == [("bad-number", 2, 7), ("duplicate-key", 3, 1)]


@pytest.mark.parametrize("typed", ["[a, b]: c", "{a: b}: c", "? [a]\n: c"])
def test_a_key_that_is_no_word_is_told_in_both_languages(typed: str) -> None:
    _, problems = read(f"id: a\n{typed}\n")
    assert [problem.code for problem in problems] == ["wrong-type"]
    assert problems[0].place.line == 2
    assert problems[0].message("en").isascii()
    assert "键的名称" in problems[0].message("zh")


@pytest.mark.parametrize("typed", ["- id: a", "只有一句话", "[]", '""'])
def test_a_file_that_is_no_group_of_keys_is_one_problem(typed: str) -> None:
    _, problems = read(typed)
    assert [problem.code for problem in problems] == ["wrong-type"]
    assert "一条记录" in problems[0].message("zh")


def test_all_problems_of_a_record_are_told_at_once() -> None:
    _, problems = read("year: x\nitems: []\nitems: [{name: ''}]\nzzz: 1\nopen: no\n")
    assert sorted(problem.code for problem in problems) == [
        "bad-flag",
        "bad-number",
        "duplicate-key",
        "empty-list",
        "missing-key",
        "unknown-key",
    ]


def test_reading_stops_where_nobody_reads_on() -> None:
    reading = Reading(path="a.yml", most=10)
    with pytest.raises(TooManyProblemsError):
        SHAPE.read(tree("items: [" + "x, " * 50 + "]"), reading)
    assert len(reading.problems) == 10


@pytest.mark.parametrize("shape", [DOCUMENT, PROGRESS, JURISDICTIONS, DEPARTMENTS, THEMES, TOPICS])
def test_the_example_of_a_shape_is_read_by_it(shape: Shape) -> None:
    reading = Reading(path="a.yml")
    assert shape.read(tree(shape.example), reading) is not None, reading.problems


@pytest.mark.parametrize("shape", [DOCUMENT, PROGRESS, JURISDICTIONS, DEPARTMENTS, THEMES, TOPICS])
def test_the_example_of_every_key_can_be_typed_as_the_hint_says(shape: Shape) -> None:
    for field in fields_below(shape):
        node = tree(f"{field.key}: {field.type.example}\n")
        assert isinstance(node, MappingNode)
        reading = Reading(path="a.yml")
        assert field.type.read(node.value[0][1], reading) is not None, (field.key, reading.problems)


def fields_below(shape: Shape) -> list[Field]:
    found: list[Field] = []
    for field in shape.fields:
        found.append(field)
        below: ValueType = field.type
        while isinstance(below, ListOf):
            below = below.item
        if isinstance(below, Shape):
            found += fields_below(below)
    return found


def test_a_chinese_name_of_a_column_is_understood_as_its_key() -> None:
    for typed, key in {
        "牵头单位": "lead",
        "责任部门": "responsible",
        "完成时间": "deadline",
    }.items():
        reading = Reading(path="a.yml")
        TASK.read(tree(f"id: a-2023-001\n{typed}: 甲\n"), reading)
        assert f"“{key}”" in reading.problems[0].hint("zh")


def test_a_record_that_lost_its_dash_is_one_problem() -> None:
    _, problems = read("id: a\nyear: 2023\nid: b\nyear: 2024\nopen: true\n")
    assert told(problems) == [("duplicate-key", 3, 1)]
    assert "请写成 - id: b" in problems[0].hint("zh")
    assert "write - id: b" in problems[0].hint("en")


def test_keys_that_come_twice_one_by_one_are_told_one_by_one() -> None:
    _, problems = read("id: a\nyear: 2023\nyear: 2024\nopen: true\nopen: true\n")
    assert told(problems) == [("duplicate-key", 3, 1), ("duplicate-key", 5, 1)]
