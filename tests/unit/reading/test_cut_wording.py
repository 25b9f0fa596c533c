"""Wording that goes on behind a # is told before it is lost."""

from __future__ import annotations

import pytest

from generator.reading.cut_wording import find_cut_wording


@pytest.mark.parametrize(
    "line",
    [
        "    requirement: 推进信息公开 #注，加大宣传",
        "title: 附件\t#1",
        "  - " + "为进一步提升全市政务公开工作水平" * 3 + " # 1",
    ],
)
def test_a_hash_in_official_wording_is_told_where_it_stands(line: str) -> None:
    (problem,) = find_cut_wording(f"a: b\n{line}\n", "x.yml")
    assert problem.code == "wording-cut"
    assert (problem.place.line, problem.place.column) == (2, line.index("#") + 1)


@pytest.mark.parametrize(
    "line",
    [
        '    requirement: "推进信息公开 #注"',
        "    requirement: 推进信息公开#注",
        "    lead: [市教育局]  # 已核对",
        "# 一行注释 # 再一个",
        "  - 市教育局  # 已核对",
    ],
)
def test_quoted_wording_and_real_comments_are_left_alone(line: str) -> None:
    assert find_cut_wording(f"a: b\n{line}\n", "x.yml") == []
