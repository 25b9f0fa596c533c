"""An office is drafted from answers and comes behind the others of its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drafting.department_draft import PATH, DepartmentAnswers, draft_department
from generator.drafting.draft import AnswerError, Insertion
from generator.problems.problem import ContentError
from tests.unit.drafting.project import catalogue_in, errors_in, good_files, lay_out

OFFICE = DepartmentAnswers(
    jurisdiction="云溪市",
    name="市水务局",
    function="water",
    full_name="云溪市水务局",
    short=("水务局", "水利局"),
    valid_from="2019年1月1日",
    english="Yunxi Water Bureau",
)
OTHER_PLACE = """\

  - id: beishan/education
    name: 县教育局
    kind: office
"""


def draft(folder: Path, answers: DepartmentAnswers, text: str | None = None) -> Insertion:
    given = text or good_files()[PATH]
    lay_out(folder, {PATH: given})
    return draft_department(catalogue_in(folder), answers, text=given)


def test_an_entry_comes_behind_the_last_of_its_place(tmp_path: Path) -> None:
    text = good_files()[PATH] + OTHER_PLACE
    insertion = draft(tmp_path, OFFICE, text)
    assert (
        insertion.new_text
        == good_files()[PATH]
        + """\

  - id: yunxi/water
    name: 市水务局
    full_name: 云溪市水务局
    kind: office
    function: water
    short: [水务局, 水利局]
    valid_from: 2019-01-01
    english: Yunxi Water Bureau
"""
        + OTHER_PLACE
    )
    assert insertion.record_id == "yunxi/water"
    lay_out(tmp_path, {PATH: insertion.new_text})
    assert errors_in(tmp_path) == []


def test_the_first_entry_of_a_place_comes_last(tmp_path: Path) -> None:
    answers = replace(OFFICE, jurisdiction="nanhu", name="区水务局", full_name=None)
    insertion = draft(tmp_path, answers)
    assert insertion.new_text.startswith(insertion.old_text)
    assert "  - id: nanhu/water\n" in insertion.new_text


def test_a_collective_names_its_members_by_id_or_name(tmp_path: Path) -> None:
    answers = DepartmentAnswers(
        jurisdiction="yunxi",
        name="市直有关部门",
        slug="relevant-departments",
        kind="统称",
        members=("市教育局", "人社局", "yunxi/agriculture"),
        members_open=True,
    )
    text = draft(tmp_path, answers).new_text
    assert "    kind: collective\n" in text
    assert "    members: [yunxi/education, yunxi/human-resources, yunxi/agriculture]\n" in text
    assert text.endswith("    members_open: true\n")


@pytest.mark.parametrize(
    ("change", "answer", "told"),
    [
        ({"name": "市教育局"}, "name", "yunxi/education"),
        ({"name": "市教肓局"}, "name", "yunxi/education"),
        ({"slug": "education"}, "slug", "市教育局"),
        ({"function": None}, "slug", "小写字母"),
        ({"kind": "局"}, "kind", "office"),
        ({"members": ("市教育局",)}, "members", "统称"),
        ({"kind": "collective"}, "members", "members_open"),
        ({"kind": "collective", "members": ("市水利厅",)}, "members", "没有“市水利厅”"),
        ({"successor": "市水利厅"}, "successor", "没有“市水利厅”"),
        ({"valid_to": "去年"}, "valid_to", "不是日历上的日期"),
        ({"jurisdiction": "南沙"}, "jurisdiction", "南湖区"),
    ],
)
def test_an_answer_that_will_not_do_is_named_with_what_would(
    change: dict[str, Any], answer: str, told: str, tmp_path: Path
) -> None:
    with pytest.raises(AnswerError) as refused:
        draft(tmp_path, replace(OFFICE, **change))
    assert refused.value.answer == answer
    assert told in refused.value.message("zh")


def test_what_the_reader_refuses_is_not_drafted(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        draft(tmp_path, replace(OFFICE, slug="Water Bureau"))
