"""What the parser cannot read is told in plain words where the slip is."""

from __future__ import annotations

import re

import pytest

from generator.problems.problem import Problem
from generator.reading.yaml_tree import compose
from generator.reading.yaml_trouble import _PLAIN_WORDS


def trouble(text: str) -> Problem:
    root, problems = compose(text, "a.yml", 24)
    assert root is None
    assert [problem.code for problem in problems] == ["yaml-syntax"]
    return problems[0]


SLIPS = {
    "a colon too many": ("a: b: c\n", (1, 5), "冒号多了一个"),
    "words without a colon": ("id: a\ntitle\nyear: 1\n", (2, 1), "键的后面缺少冒号"),
    "words without a colon at the end": ("id: a\ntitle", (2, 1), "键的后面缺少冒号"),
    "a list that ends with the file": ("id: a\nlead: [甲,", (2, 10), "这里缺少内容"),
    "uneven indents": ("a:\n  b: 1\n c: 2\n", (3, 2), "缩进不齐"),
    "a list out of line": ("a:\n  - b\n c\n", (3, 2), "缩进不齐"),
    "a key within a list": ("- a\nb: 1\n", (2, 1), "“-”没有对齐"),
    "a bracket without its partner": ("id: a\nlead: [甲, 乙\nyear: 1\n", (2, 7), "“[”没有配对"),
    "a brace without its partner": (
        "id: a\nd: {kind: x, text: y\nyear: 1\n",
        (2, 4),
        "“{”没有配对",
    ),
    "a quote without its partner": ('id: a\ntitle: "甲\nyear: 1\n', (2, 8), "引号没有配对"),
    "a single quote without its partner": ("id: a\ntitle: '甲\nyear: 1\n", (2, 8), "引号没有配对"),
    "a quote that swallows a mark": ('a: "甲\n---\n"\n', (1, 4), "引号没有配对"),
    "words behind a quote": ('title: "第一"第二\n', (1, 11), "引号到这里就结束了"),
    "an at sign": ("a: @甲\n", (1, 4), "不能以这个符号开头"),
    "a star": ("a: * 注意\n", (1, 5), "“*”或“&”"),
    "an exclamation mark": ("a: !重要\n", (1, 5), "“!”"),
    "words behind a bar": ("a: |甲\n", (1, 5), "请从下一行写起"),
    "a backslash": ('a: "C:\\甲"\n', (1, 7), "反斜杠"),
    "a comma too many": ("a: [甲,, 乙]\n", (1, 7), "多了一个逗号"),
    "a dash behind a key": ("a: - 甲\n", (1, 4), "请另起一行"),
    "words behind the end": ("a: 1\n...\nb: 1\n", (3, 1), "已经结束"),
    "another version": ("%YAML 2.0\n---\na: 1\n", (1, 1), "YAML 版本"),
    "a full-width colon": ("id: a\ntitle：甲\nyear: 1\n", (2, 6), "中文冒号"),
    "a full-width colon in a list": ("tasks:\n  - id：a\n    seq: 1\n", (2, 7), "中文冒号"),
    "a full-width colon on the first line": ("id：a\ntitle: 甲\n", (1, 3), "中文冒号"),
    "a colon without its space": ("id: a\ntitle:甲\nyear: 1\n", (2, 6), "缺少一个空格"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_where_it_is(slip: str) -> None:
    text, place, words = SLIPS[slip]
    problem = trouble(text)
    assert (problem.place.line, problem.place.column) == place
    assert words in problem.message("zh")


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_in_words_of_our_own(slip: str) -> None:
    problem = trouble(SLIPS[slip][0])
    assert not re.search("did not find|found |expected", problem.message("en"))
    assert "无法按 YAML" not in problem.message("zh")


def test_an_address_is_not_taken_for_a_colon_without_its_space() -> None:
    text = "a: 1\n  url: http://x\n"
    assert "缺少一个空格" not in trouble(text).message("zh")


def test_what_the_parser_says_for_the_first_time_is_passed_on() -> None:
    problem = trouble('a: "\\ud800"\n')
    assert "无法按 YAML 读懂这里" in problem.message("zh")
    assert "found invalid Unicode" in problem.message("en")


def test_no_two_entries_answer_to_the_same_words() -> None:
    said = [words for words, *_ in _PLAIN_WORDS]
    assert [(a, b) for a in said for b in said if a != b and a.startswith(b)] == []
