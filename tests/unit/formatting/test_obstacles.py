"""What formatting could destroy is not touched: the reader's problems come back instead."""

import pytest

from generator.formatting.canonical import canonical_text
from generator.reading.sources import SourceKind


def _refused(text: str) -> list[str]:
    result = canonical_text(text, SourceKind.DOCUMENT, "content/documents/a-2023.yml")
    assert result.text is None
    return [f"{p.place.line}:{p.place.column} {p.code}" for p in result.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id: a\nyaer: 2023\n", ["2:1 unknown-key"]),
        ("id: a\nid: a\n", ["2:1 duplicate-key"]),
        (
            "tasks:\n  - id: a\n    leed: b\n  - {id: c, id: d}\n",
            ["3:5 unknown-key", "4:13 duplicate-key"],
        ),
        ("a: b: c\n", ["1:5 yaml-syntax"]),
        ("id: &x a\nyear: *x\n", ["1:5 alias-used"]),
        ("id: !!str a\n", ["1:5 tag-used"]),
        ("id: a\n---\nid: b\n", ["2:1 several-documents"]),
        ("tasks:\n\t- id: a\n", ["2:1 tab-indent"]),
        ("", ["1:1 file-empty"]),
        ("# 一\n", ["1:1 file-empty"]),
        ("- id: a\n", ["1:1 wrong-type"]),
        ("甲\n", ["1:1 wrong-type"]),
        ("id: a\u200bb\n", ["1:6 control-character"]),
        ('id: "a\\u200bb"\n', ["1:5 control-character"]),
        ("yaer: 1\n? [a]\n: b\n", ["1:1 unknown-key", "2:3 wrong-type"]),
        ("preamble:\n  - {a: 1, a: 2}\n", ["2:12 duplicate-key"]),
        ("preamble:\n  - ? {a: 1}\n    : b\n", ["2:7 wrong-type"]),
    ],
)
def test_the_problems_of_the_reader_come_back(text: str, expected: list[str]) -> None:
    assert _refused(text) == expected


@pytest.mark.parametrize(
    "value",
    ["动态公开\n  标准", "'动态公开\n  标准'", '"动态公开\n  标准"', ">-\n    动态公开\n    标准"],
)
def test_a_broken_line_is_not_joined_because_that_would_hide_the_space(value: str) -> None:
    assert _refused(f"id: a\ntitle: {value}\n") == ["2:8 stray-line-break"]


def test_folded_lines_are_not_joined_where_lines_are_allowed_either() -> None:
    text = "tasks:\n- id: a\n  lead_text: >-\n    市科技局\n    等\n"
    assert _refused(text) == ["3:14 stray-line-break"]


@pytest.mark.parametrize("levels", [24, 3000, 30000])
def test_nesting_beyond_any_record_is_refused(levels: int) -> None:
    assert _refused("id: " + "[" * levels + "]" * levels) == ["1:28 nested-too-deep"]


def test_marks_that_formatting_takes_away_are_not_among_the_problems() -> None:
    assert _refused("\ufeffyaer: 1\r\n") == ["1:1 unknown-key"]


def test_other_problems_do_not_come_back() -> None:
    assert _refused("yaer: 1\nyear: x\n") == ["1:1 unknown-key"]


def test_a_file_with_too_many_problems_to_see_them_all_is_not_touched() -> None:
    columns = "".join(f"    - {{header: '', fields: {n}}}\n" for n in range(1000))
    refused = _refused(f"table:\n  columns:\n{columns}yaer: 1\n")
    assert refused[0] == "3:16 empty-value"
    assert "1003:1 unknown-key" not in refused
