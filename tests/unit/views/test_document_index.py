"""The directory of notices (R-037)."""

import re
from datetime import date

from generator.model.document import IssueDate
from generator.pipeline import load
from generator.problems.problem import Language
from generator.views.document_index import DocumentLine, view_document_index
from generator.views.home_page import view_home
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_ongoing,
    make_publication,
    make_settings,
    make_table,
    make_task,
    make_tasks,
)

DATED = make_document(
    issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"), tasks=make_tasks(2)
)
BARE = make_document(
    id="yanzhou-2025", year=2025, number=None, table=make_table(columns=make_columns("lead"))
)


def lines(language: Language = "zh") -> tuple[DocumentLine, ...]:
    catalogue = make_catalogue(documents=[DATED, BARE])
    return view_document_index(catalogue, make_publication(catalogue, language).voice)


def test_latest_year_comes_first() -> None:
    assert [line.id for line in lines()] == ["yanzhou-2025", "jining-2023"]


def test_four_columns_say_what_is_printed() -> None:
    line = lines()[1]
    assert line.index == "济政办字〔2023〕41号"
    assert line.title == DATED.title
    assert line.summary == "济宁市，2023年，2项任务。写明时限的2项。"
    assert (line.day, line.day_iso) == ("2023年7月5日", "2023-07-05")


def test_what_is_not_printed_is_said_so() -> None:
    line = lines()[0]
    assert (line.index, line.day, line.day_iso) == ("原文未列", "原文未列", "")
    assert line.summary.endswith("原表无完成时限栏。")


def test_english_directory_marks_chinese_words() -> None:
    bare, dated = lines("en")
    assert (dated.title_lang, dated.index_lang) == ("zh-Hans", "zh-Hans")
    assert dated.day == "5 July 2023"
    assert (bare.index, bare.index_lang) == ("Not stated in the document", "")


def test_tasks_without_an_end_are_told_apart_from_those_with_a_day() -> None:
    tasks = [make_task(), make_task(id="jining-2023-002", deadline=make_ongoing())]
    catalogue = make_catalogue(documents=[make_document(tasks=tasks)])
    said = [
        view_document_index(catalogue, make_publication(catalogue, language).voice)[0].summary
        for language in ("zh", "en")
    ]
    assert said[0].endswith("2项任务。写明时限的1项，另有1项长期坚持。")
    assert said[1].endswith("2 tasks. 1 with a dated deadline, 1 more ongoing.")


def test_the_directory_counts_deadlines_as_the_home_page_does() -> None:
    publication = make_publication(load(make_settings()))
    catalogue, voice = publication.catalogue, publication.voice
    summaries = [line.summary for line in view_document_index(catalogue, voice)]
    told = [int(n) for text in summaries for n in re.findall(r"写明时限的(\d+)项", text)]
    home = view_home(publication.listed, publication.places, date(2026, 11, 29))
    (dated,) = [figure.value for figure in home.figures if figure.name == "项写明了时限"]
    assert str(sum(told)) == dated
