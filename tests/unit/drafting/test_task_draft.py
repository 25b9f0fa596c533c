"""A row is drafted from answers and comes behind the last row of its notice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drafting.draft import AnswerError, Insertion
from generator.drafting.task_draft import TaskAnswers, draft_task
from generator.formatting.canonical import canonical_text
from generator.problems.problem import ContentError
from generator.reading.sources import SourceKind
from tests.unit.drafting.project import catalogue_in, errors_in, good_files, lay_out

PATH = "content/documents/yunxi-2024.yml"
ROW = TaskAnswers(
    requirement="公开中小学收费项目和标准。",
    heading="教育",
    seq="5",
    lead="市教育局",
    responsible="市人力资源社会保障局、市政府各部门、单位等",
    deadline="11月底前",
)


def draft(folder: Path, answers: TaskAnswers, text: str | None = None) -> Insertion:
    lay_out(folder, {PATH: text} if text else None)
    given = text or good_files()[PATH]
    return draft_task(catalogue_in(folder), "yunxi-2024", answers, text=given)


def added(insertion: Insertion) -> str:
    """What was put in; the rest of the file is as it was."""
    assert insertion.new_text.startswith(insertion.old_text)
    return insertion.new_text.removeprefix(insertion.old_text)


def refusal(folder: Path, answers: TaskAnswers) -> AnswerError:
    with pytest.raises(AnswerError) as refused:
        draft(folder, answers)
    return refused.value


def test_a_row_is_written_as_fmt_writes_it_and_passes_all_checks(tmp_path: Path) -> None:
    insertion = draft(tmp_path, ROW)
    assert added(insertion) == (
        "\n"
        "  - id: yunxi-2024-005\n"
        '    seq: "5"\n'
        '    heading: "1.2"\n'
        "    lead: [市教育局]\n"
        "    responsible: [市人力资源社会保障局, 市政府各部门、单位]\n"
        "    responsible_text: 市人力资源社会保障局、市政府各部门、单位等\n"
        "    open_list: true\n"
        "    requirement: 公开中小学收费项目和标准。\n"
        "    deadline: {kind: month-end, date: 2024-11-30, text: 11月底前}\n"
    )
    assert insertion.record_id == "yunxi-2024-005"
    lay_out(tmp_path, {PATH: insertion.new_text})
    assert errors_in(tmp_path) == []
    assert catalogue_in(tmp_path).documents[-1].tasks[-1].heading_key == "1.2"


def test_a_canonical_file_stays_canonical(tmp_path: Path) -> None:
    text = canonical_text(good_files()[PATH], SourceKind.DOCUMENT, PATH).text
    assert text is not None
    new_text = draft(tmp_path, ROW, text).new_text
    assert canonical_text(new_text, SourceKind.DOCUMENT, PATH).text == new_text


def test_comments_and_odd_layout_of_the_rest_stay_as_they_are(tmp_path: Path) -> None:
    text = good_files()[PATH].replace("tasks:\n", "tasks:  # 各行\n  # 第一行\n") + "\n# 完\n"
    insertion = draft(tmp_path, ROW, text)
    assert insertion.new_text.replace(added(draft(tmp_path, ROW)), "") == text
    assert insertion.new_text.endswith("text: 11月底前}\n\n# 完\n")


def test_merged_and_blank_cells_are_told_apart(tmp_path: Path) -> None:
    answers = replace(ROW, lead="^", responsible="-", deadline="^")
    text = added(draft(tmp_path, answers))
    assert "    lead: [市人力资源社会保障局]\n" in text
    assert "    deadline: {kind: ongoing, text: 长期坚持}\n" in text
    assert "    inherited: [lead, deadline]\n    blank: [responsible]\n" in text
    assert "    responsible:" not in text


def test_topics_and_themes_are_found_by_their_names(tmp_path: Path) -> None:
    text = added(draft(tmp_path, replace(ROW, topics=("教育", "jobs"), theme="民生")))
    assert "    theme: livelihood\n    topics: [education, jobs]\n" in text


def test_the_theme_of_the_heading_is_not_repeated(tmp_path: Path) -> None:
    assert "theme" not in added(draft(tmp_path, replace(ROW, theme="education-disclosure")))


def test_a_deadline_that_is_not_understood_needs_its_day(tmp_path: Path) -> None:
    assert refusal(tmp_path, replace(ROW, deadline="国庆节前")).answer == "deadline_on"
    answers = replace(ROW, deadline="国庆节前", deadline_on="2024-09-30")
    assert "{kind: date, date: 2024-09-30, text: 国庆节前}" in added(draft(tmp_path, answers))


def test_glued_names_and_doubled_marks_are_noted_for_the_office(tmp_path: Path) -> None:
    text = added(draft(tmp_path, replace(ROW, lead="市教育局市农业农村局、、市乡村振兴局")))
    assert "lead: [市教育局, 市农业农村局, 市乡村振兴局]" in text
    assert "kind: split, quote: 市教育局市农业农村局" in text
    assert "kind: dropped, quote: 、、" in text


@pytest.mark.parametrize(
    ("change", "answer", "told"),
    [
        ({"heading": "水利"}, "heading", "1.1 （一）聚焦民生保障推进公开"),
        ({"heading": None}, "heading", "请写编号"),
        ({"seq": None}, "seq", "照录"),
        ({"lead": None}, "lead", "“牵头部门”"),
        ({"responsible": " "}, "responsible", "合并写 ^"),
        ({"deadline": None}, "deadline", "“完成时限”"),
        ({"deadline": "国庆节前", "deadline_on": "国庆"}, "deadline_on", "2023-07-05"),
        ({"topics": ("水利",)}, "topics", "education"),
        ({"theme": "水利"}, "theme", "没有“水利”"),
    ],
)
def test_an_answer_that_will_not_do_is_named_with_what_would(
    change: dict[str, Any], answer: str, told: str, tmp_path: Path
) -> None:
    trouble = refusal(tmp_path, replace(ROW, **change))
    assert trouble.answer == answer
    assert told in trouble.message("zh")
    assert trouble.message("en").isascii() or "“" not in trouble.message("en")


def test_a_cell_cannot_share_what_the_row_above_does_not_have(tmp_path: Path) -> None:
    blank = draft(tmp_path, replace(ROW, responsible="-")).new_text
    with pytest.raises(AnswerError, match="row above"):
        draft(tmp_path, replace(ROW, responsible="^"), blank)


def test_a_column_that_the_table_does_not_have_takes_no_answer(tmp_path: Path) -> None:
    lay_out(tmp_path)
    path = "content/documents/yunxi-2023.yml"
    answers = TaskAnswers(requirement="公开收费标准。", responsible="市教育局", lead="市教育局")
    with pytest.raises(AnswerError, match="no such column"):
        draft_task(catalogue_in(tmp_path), "yunxi-2023", answers, text=good_files()[path])
    with pytest.raises(AnswerError, match="prints no numbers"):
        draft_task(
            catalogue_in(tmp_path),
            "yunxi-2023",
            replace(answers, lead=None, seq="1"),
            text=good_files()[path],
        )


def test_the_only_heading_needs_no_answer(tmp_path: Path) -> None:
    lay_out(tmp_path)
    path = "content/documents/yunxi-2023.yml"
    answers = TaskAnswers(requirement="公开收费标准。", responsible="市教育局")
    insertion = draft_task(catalogue_in(tmp_path), "yunxi-2023", answers, text=good_files()[path])
    assert insertion.record_id == "yunxi-2023-002"
    assert '    heading: "1"\n' in insertion.new_text.removeprefix(insertion.old_text)


def test_a_number_that_was_ever_given_is_not_given_again(tmp_path: Path) -> None:
    """A row that was cut out of the file by mistake is still named by its progress."""
    progress = good_files()["content/progress/yunxi/2024-06.yml"]
    lay_out(
        tmp_path,
        {"content/progress/x.yml": progress.replace("yunxi-2024-004", "yunxi-2024-007")},
    )
    insertion = draft_task(catalogue_in(tmp_path), "yunxi-2024", ROW, text=good_files()[PATH])
    assert insertion.record_id == "yunxi-2024-008"


def test_an_unknown_document_is_answered_with_the_nearest(tmp_path: Path) -> None:
    lay_out(tmp_path)
    with pytest.raises(AnswerError) as refused:
        draft_task(catalogue_in(tmp_path), "yunxi-2042", ROW, text="")
    assert "yunxi-202" in refused.value.message("zh")


def test_a_file_with_errors_is_left_alone(tmp_path: Path) -> None:
    lay_out(tmp_path)
    text = good_files()[PATH].replace("year: 2024", "year: 今年")
    with pytest.raises(ContentError):
        draft_task(catalogue_in(tmp_path), "yunxi-2024", ROW, text=text)


def test_rows_in_brackets_are_refused_with_a_way_out(tmp_path: Path) -> None:
    """A row cannot be put into `tasks: [...]` without touching the other rows."""
    path = "content/documents/yunxi-2023.yml"
    head, row = good_files()[path].split("tasks:\n")
    fields = ", ".join(line.strip(" -") for line in row.splitlines())
    lay_out(tmp_path, {path: f"{head}tasks: [{{{fields}}}]\n"})
    answers = TaskAnswers(requirement="公开收费标准。", responsible="市教育局")
    with pytest.raises(AnswerError, match="taizhang fmt"):
        draft_task(
            catalogue_in(tmp_path), "yunxi-2023", answers, text=(tmp_path / path).read_text("utf-8")
        )
