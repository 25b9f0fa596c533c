"""Where official wording is quoted from."""

from datetime import date

import pytest

from generator.model.document import IssueDate
from generator.problems.problem import Language
from generator.views.source import (
    quote_title,
    source_link,
    word_citation,
    word_issue_date,
    word_row,
    word_source,
)
from generator.views.wording.words import WORDS
from tests.factories import make_document, make_publication, make_task

ISSUED = make_document(issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"))
PRINTED = make_task(seq="3")
BARE = make_document(number=None, issuer=None, title="任务分解表")


def test_source_is_issuer_title_and_number() -> None:
    assert (
        word_source(make_document(title="通知"))
        == "济宁市人民政府办公室《通知》（济政办字〔2023〕41号）"
    )


def test_what_is_not_printed_is_left_out() -> None:
    assert word_source(BARE) == "《任务分解表》"
    assert (
        word_citation(BARE, PRINTED, 3, "https://a.cn/") == "《任务分解表》，第3项。https://a.cn/"
    )


def test_citation_has_day_item_and_address() -> None:
    text = word_citation(ISSUED, PRINTED, 3, "https://a.cn/")
    assert text.endswith("（济政办字〔2023〕41号），2023年7月5日，第3项。https://a.cn/")


@pytest.mark.parametrize(
    ("seq", "language", "words"),
    [
        ("3", "zh", "第3项"),
        ("3", "en", "item 3"),
        ("7", "zh", "第3项（原表序号7）"),
        (None, "zh", "表格第3项（原表无序号，按顺序数）"),
        (None, "en", "item 3 of the table (counted by us: it has no item numbers)"),
    ],
)
def test_a_count_where_no_number_is_printed_is_said_to_be_ours(
    seq: str | None, language: Language, words: str
) -> None:
    assert word_row(make_task(seq=seq), 3, WORDS[language]) == words


def test_citation_says_whose_count_it_is() -> None:
    text = word_citation(BARE, make_task(), 3, "https://a.cn/")
    assert text == "《任务分解表》，表格第3项（原表无序号，按顺序数）。https://a.cn/"


@pytest.mark.parametrize(
    ("printed", "quoted"),
    [
        ("关于印发《要点》的通知", "《关于印发〈要点〉的通知》"),
        ("关于印发《论〈要点〉》的通知", "《关于印发〈论《要点》〉的通知》"),
        ("关于印发〈要点〉的通知", "《关于印发〈要点〉的通知》"),
        ("关于印发要点的通知", "《关于印发要点的通知》"),
    ],
)
def test_marks_in_a_title_go_one_level_in_between_ours(printed: str, quoted: str) -> None:
    assert quote_title(printed) == quoted
    assert word_source(make_document(title=printed, number=None, issuer=None)) == quoted


def test_day_of_issue_is_worded_in_the_language_of_the_page() -> None:
    assert word_issue_date(ISSUED, make_publication(language="en").voice) == "5 July 2023"
    assert word_issue_date(BARE, make_publication().voice) == ""


def test_source_leads_to_the_notice_and_stays_chinese() -> None:
    link = source_link(ISSUED, make_publication(language="en").voice)
    assert (link.address, link.lang) == ("/en/documents/jining-2023/", "zh-Hans")
