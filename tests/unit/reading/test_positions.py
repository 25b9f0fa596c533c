"""A finding points at the very value, in whatever style it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems.kinds import field_kinds
from generator.problems.problem import Place, Problem
from generator.reading.positions import locate
from generator.reading.read import Limits
from generator.reading.yaml_tree import compose

LIMITS = Limits(file_bytes=100_000, depth=24)
Keys = tuple[str | int, ...]


def problem_at(*keys: str | int, offset: int = 0, path: str = "a.yml") -> Problem:
    return field_kinds.bad_flag(Place(path=path, keys=keys, offset=offset), value="x")


def spot(folder: Path, text: str, *keys: str | int, offset: int = 0) -> tuple[int, int]:
    (folder / "a.yml").write_text(text, encoding="utf-8", newline="")
    place = locate([problem_at(*keys, offset=offset)], folder, LIMITS)[0].place
    return place.line, place.column


STYLES = {
    "plain": ("a: 1\nkey: 甲乙，，丙\n", ("key",)),
    "single quoted": ("a: 1\nkey: '甲乙，，丙'\n", ("key",)),
    "single quoted with a quote": ("key: '甲''乙''''，，丙'\n", ("key",)),
    "double quoted": ('key:   "甲乙，，丙"\n', ("key",)),
    "double quoted with escapes": ('key: "甲\\"\\u4e59\\x41\\U00020BB7\\\\，，丙"\n', ("key",)),
    "literal": ("key: |-\n  甲乙，，丙\nb: 1\n", ("key",)),
    "literal of several lines": ("key: |-\n  甲\n\n  乙\n  乙，，丙\n", ("key",)),
    "literal that says its indent": ("a:\n  - key: |2-\n      甲，，\n", ("a", 0, "key")),
    "literal with empty lines above": ("key: |\n\n\n  甲乙，，丙\n", ("key",)),
    "item of a block list": ("key:\n  - 甲\n  - 甲乙，，丙\n", ("key", 1)),
    "item of a flow list": ("key: [甲, 甲乙，，丙]\n", ("key", 1)),
    "value of a flow mapping": ("key: {a: 1, b: 甲，，}\n", ("key", "b")),
    "quoted in a flow list": ('key: [甲, "甲, 乙，，丙"]\n', ("key", 1)),
    "below other keys": ("a:\n  - b: 1\n  - b: 2\n    key: 甲，，\n", ("a", 1, "key")),
    "beyond the BMP": ("key: 𠮷𠮷，，\n", ("key",)),
    "behind a comment": ("# 说明\nkey: 甲，，  # 说明，，\n", ("key",)),
    "on the line below its key": ("key:\n  甲，，\n", ("key",)),
    "complex key": ("? key\n: 甲，，\n", ("key",)),
}


@pytest.mark.parametrize("style", STYLES)
def test_the_place_is_the_very_character(style: str, tmp_path: Path) -> None:
    text, keys = STYLES[style]
    node = compose(text, "a.yml", 24)[0]
    for key in keys:
        assert node is not None
        if isinstance(key, int):
            node = node.value[key]
        else:
            node = next(value for name, value in node.value if name.value == key)
    assert node is not None
    value = node.value.strip("\n")
    line, column = spot(tmp_path, text, *keys, offset=value.index("，，"))
    assert text.split("\n")[line - 1][column - 1 :].startswith("，，")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("key: 甲\n", (1, 6)),
        ("key: '甲'\n", (1, 7)),
        ('key: "甲"\n', (1, 7)),
        ("key: |-\n  甲\n", (2, 3)),
        ("key: [甲]\n", (1, 6)),
        ("key:\n  - 甲\n", (2, 3)),
        ("key: {a: 1}\n", (1, 6)),
        ("key:\n  a: 1\n", (2, 3)),
    ],
)
def test_a_value_as_a_whole_is_pointed_at_where_it_begins(
    text: str, expected: tuple[int, int], tmp_path: Path
) -> None:
    assert spot(tmp_path, text, "key") == expected


def test_a_value_that_is_not_there_is_pointed_at_by_what_lacks_it(tmp_path: Path) -> None:
    text = "tasks:\n  - id: a\n  - id: b\n"
    assert spot(tmp_path, text, "tasks", 1, "deadline") == (3, 5)
    assert spot(tmp_path, text, "tasks", 9) == (2, 3)
    assert spot(tmp_path, text, "gone") == (1, 1)


def test_windows_line_ends_and_a_byte_order_mark_do_not_shift_the_place(tmp_path: Path) -> None:
    assert spot(tmp_path, "\ufeffa: 1\r\nkey: 甲，，\r\n", "key", offset=1) == (2, 7)


def test_a_file_that_vanished_keeps_its_first_line(tmp_path: Path) -> None:
    place = locate([problem_at("key", path="gone.yml")], tmp_path, LIMITS)[0].place
    assert (place.line, place.column) == (1, 1)


def test_a_place_that_is_known_stays(tmp_path: Path) -> None:
    known = field_kinds.bad_flag(Place(path="a.yml", line=7, column=3), value="x")
    assert locate([known], tmp_path, LIMITS) == (known,)


def test_findings_come_by_file_then_line_then_column(tmp_path: Path) -> None:
    for name in ("a.yml", "b.yml"):
        (tmp_path / name).write_text("one: 1\ntwo: [1, 2]\n", encoding="utf-8")
    wanted: list[tuple[str, Keys]] = [
        ("a.yml", ("one",)),
        ("a.yml", ("two", 0)),
        ("a.yml", ("two", 1)),
        ("b.yml", ("one",)),
    ]
    found = locate([problem_at(*k, path=p) for p, k in reversed(wanted)], tmp_path, LIMITS)
    assert [str(problem.place) for problem in found] == [
        "a.yml:1:6",
        "a.yml:2:7",
        "a.yml:2:10",
        "b.yml:1:6",
    ]
