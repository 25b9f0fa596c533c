"""A progress entry is drafted from answers, into a new file or behind the last entry of one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.drafting.progress_draft import (
    EvidenceAnswers,
    ProgressAnswers,
    draft_progress,
    progress_path,
)
from tests.unit.drafting.project import catalogue_in, errors_in, good_files, lay_out

PATH = "content/progress/yunxi/2024-06.yml"
ENTRY = ProgressAnswers(
    task="yunxi-2024-003",
    date="2024-07-01",
    status="disclosed",
    note="公布了资助名单。",
    evidence=(
        EvidenceAnswers(
            title="2024年学生资助名单",
            url="https://www.example.org/art/2.html",
            publisher="云溪市教育局",
            published_on="2024年6月30日",
        ),
    ),
)
TYPED = """\
  - task: yunxi-2024-003
    date: 2024-07-01
    status: disclosed
    note: 公布了资助名单。
    evidence:
      - title: 2024年学生资助名单
        url: https://www.example.org/art/2.html
        publisher: 云溪市教育局
        published_on: 2024-06-30
"""


def test_without_a_file_a_new_one_is_drafted(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    path = progress_path(catalogue, ENTRY)
    drafted = draft_progress(catalogue, ENTRY, path=path, text=None)
    assert isinstance(drafted, DraftFile)
    assert drafted.path == "content/progress/yunxi-2024.yml"
    assert drafted.text == (
        f"# yaml-language-server: $schema=../schema/progress.schema.json\nprogress:\n{TYPED}"
    )
    lay_out(tmp_path, {drafted.path: drafted.text})
    assert errors_in(tmp_path) == []


def test_a_file_in_a_folder_below_still_finds_its_schema(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    drafted = draft_progress(catalogue, ENTRY, path="content/progress/a/b/c.yml", text=None)
    assert isinstance(drafted, DraftFile)
    assert "$schema=../../../schema/progress.schema.json\n" in drafted.text


def test_an_entry_comes_behind_the_last_of_its_file(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    insertion = draft_progress(catalogue, ENTRY, path=PATH, text=good_files()[PATH])
    assert isinstance(insertion, Insertion)
    assert insertion.new_text.replace(TYPED, "").strip() == good_files()[PATH].strip()
    assert insertion.new_text.endswith(TYPED)
    lay_out(tmp_path, {PATH: insertion.new_text})
    assert errors_in(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "answer", "told"),
    [
        ({"task": "yunxi-2024-030"}, "task", "yunxi-2024-00"),
        ({"task": "水利"}, "task", "jining-2023-021"),
        ({"evidence": ()}, "evidence", "网址"),
        ({"date": "昨天"}, "date", "2023-07-05"),
        ({"status": "done"}, "status", "disclosed"),
    ],
)
def test_an_answer_that_will_not_do_is_named_with_what_would(
    change: dict[str, Any], answer: str, told: str, tmp_path: Path
) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    with pytest.raises(AnswerError) as refused:
        draft_progress(catalogue, replace(ENTRY, **change), path=PATH, text=None)
    assert refused.value.answer == answer
    assert told in refused.value.message("zh")


@pytest.mark.parametrize(
    "path",
    ["content/documents/x.yml", "content/progress/x.yaml", "content/progress/../x.yml", "/x.yml"],
)
def test_progress_goes_nowhere_else(path: str, tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    with pytest.raises(AnswerError, match="content/progress/"):
        draft_progress(catalogue, ENTRY, path=path, text=None)


def test_the_status_may_be_told_in_the_words_of_the_site(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    answers = replace(ENTRY, status="已公开落实情况")
    drafted = draft_progress(catalogue, answers, path=PATH, text=None)
    assert isinstance(drafted, DraftFile)
    assert "    status: disclosed\n" in drafted.text
