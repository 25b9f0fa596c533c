"""Layouts that nobody here has printed come out as the records that a person would enter."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.drafting.imported import new_file
from generator.pipeline import examine
from generator.settings import Settings
from tests.unit.importers.drafts import ROOT, draft_of
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import PRINTERS

SUFFIXES = (".docx", ".xlsx", ".html", ".pdf")


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of a draft
    """Lists for tuples and words for days; empty values are absent."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v not in (None, (), [], False)}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, bool | int) else str(value)


@pytest.fixture(params=LAYOUTS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


DRAWN: dict[tuple[str, str], dict[str, Any]] = {}
"""Each file is made and imported once."""


@pytest.fixture(params=SUFFIXES)
def values(request: pytest.FixtureRequest, name: str, tmp_path: Path) -> dict[str, Any]:
    suffix = str(request.param)
    if (name, suffix) not in DRAWN:
        file = PRINTERS[suffix](LAYOUTS[name].paper, tmp_path / f"notice{suffix}")
        DRAWN[name, suffix] = plain(dict(draft_of(file).values))
    return DRAWN[name, suffix]


def test_rows_are_those_that_a_person_would_enter(name: str, values: dict[str, Any]) -> None:
    expected = LAYOUTS[name].rows
    assert len(values["tasks"]) == len(expected)
    for task, told in zip(values["tasks"], expected, strict=True):
        assert {key: task.get(key) for key in told} == told


def test_headings_are_those_of_the_paper(name: str, values: dict[str, Any]) -> None:
    headings = [h for top in values["headings"] for h in (top, *top.get("under", ()))]
    told = [" ".join(filter(None, (h["key"], h.get("mark"), h["text"]))) for h in headings]
    assert told == LAYOUTS[name].headings


def test_columns_are_those_of_the_paper(name: str, values: dict[str, Any]) -> None:
    columns = values["table"]["columns"]
    told = " ".join(f"{c['header']}:{'+'.join(c['fields'])}" for c in columns)
    assert told == LAYOUTS[name].columns
    assert values["table"].get("section_rows", False) is LAYOUTS[name].section_rows


def test_the_notice_around_the_table_is_read(values: dict[str, Any]) -> None:
    assert values["id"] == "jinxiang-2024"
    assert values["title"] == "关于印发2024年金乡县政务公开工作任务分解表的通知"
    assert values["number"] == "金政办字〔2024〕7号"
    assert values["issued_on"] == {"date": "2024-05-06", "text": "2024年5月6日"}
    assert values["table"]["title"] == "2024年金乡县政务公开工作任务分解表"
    assert values["addressees"] == "各镇政府："
    assert values["not_stated"] == [key for key in ("requirements", "cc") if key not in values]


def test_drafts_pass_the_check_but_for_what_a_person_settles(tmp_path: Path) -> None:
    """All layouts as notices of different years, checked together."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    for year, layout in enumerate(LAYOUTS.values(), start=2030):
        file = PRINTERS[".html"](layout.paper, tmp_path / "notice.html")
        new = new_file(draft_of(file, year=year))
        (tmp_path / new.path).write_text(new.text, encoding="utf-8")
    examined = examine(Settings(root=tmp_path, as_of=date(2024, 1, 1)))
    settled = {"heading-without-theme", "unknown-department", "deadline-disagrees"}
    assert {problem.code for problem in examined.errors} == settled
    assert sum(1 for _ in examined.catalogue.rows()) > 294 + 2 * len(LAYOUTS)


def test_what_a_person_must_confirm_stands_in_the_record_too(tmp_path: Path) -> None:
    paper = LAYOUTS["deadlines in words"].paper
    values = draft_of(PRINTERS[".docx"](paper, tmp_path / "notice.docx")).values
    notes = [note["text"] for task in values["tasks"] for note in task["notes"]]
    assert "时限“每季度”没有单一的最后一天，种类请人工写定。" in notes
    paper = LAYOUTS["remarks and persons"].paper
    values = draft_of(PRINTERS[".docx"](paper, tmp_path / "notice.docx")).values
    assert "这一栏是个人信息，没有录入。" in [note["text"] for note in values["notes"]]
    assert "张三" not in str(values)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("two halves side by side", "表格左右两半并排，按先左后右读"),
        ("two halves side by side", "标题里有时限“12月底前”"),
        ("decimal numbers of headings across", "里又写明县教育和体育局牵头"),
    ],
)
def test_what_a_layout_leaves_open_is_to_be_confirmed(
    name: str, words: str, tmp_path: Path
) -> None:
    draft = draft_of(PRINTERS[".docx"](LAYOUTS[name].paper, tmp_path / "notice.docx"))
    told = [entry.zh for entry in draft.log.entries if entry.needs_person]
    assert any(words in entry for entry in told), told


def test_both_halves_of_a_row_are_accounted_for(tmp_path: Path) -> None:
    paper = LAYOUTS["two halves side by side"].paper
    draft = draft_of(PRINTERS[".docx"](paper, tmp_path / "notice.docx"))
    spots = [fate.spot.words(zh=True) for fate in draft.log.fates]
    assert draft.source_rows == len(spots) == len(set(spots))
    assert {"第1张表第3行左半", "第1张表第3行右半", "第1张表第2行"} <= set(spots)


def test_a_log_says_what_each_column_became_in_words(tmp_path: Path) -> None:
    """The one column of tasks became the requirement, whatever its header is a name of."""
    paper = LAYOUTS["short headings across without a mark"].paper
    draft = draft_of(PRINTERS[".docx"](paper, tmp_path / "notice.docx"))
    told = {e.spot.column: e.zh for e in draft.log.entries if e.zh.startswith("读作")}
    assert told == {
        "序号": "读作“序号”（seq）。",
        "工作任务": "读作“具体要求”（requirement）。",
        "责任单位": "读作“责任单位”（responsible）。",
        "完成时限": "读作“完成时限”（deadline）。",
    }
