"""Where official wording is quoted from."""

from datetime import date

from generator.model.document import IssueDate
from generator.views.source import source_link, word_citation, word_issue_date, word_source
from tests.factories import make_document, make_publication

ISSUED = make_document(issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"))
BARE = make_document(number=None, issuer=None, title="任务分解表")


def test_source_is_issuer_title_and_number() -> None:
    assert (
        word_source(make_document(title="通知"))
        == "济宁市人民政府办公室《通知》（济政办字〔2023〕41号）"
    )


def test_what_is_not_printed_is_left_out() -> None:
    assert word_source(BARE) == "《任务分解表》"
    assert word_citation(BARE, 3, "https://a.cn/") == "《任务分解表》，第3项。https://a.cn/"


def test_citation_has_day_item_and_address() -> None:
    text = word_citation(ISSUED, 3, "https://a.cn/")
    assert text.endswith("（济政办字〔2023〕41号），2023年7月5日，第3项。https://a.cn/")


def test_day_of_issue_is_worded_in_the_language_of_the_page() -> None:
    assert word_issue_date(ISSUED, make_publication(language="en").voice) == "5 July 2023"
    assert word_issue_date(BARE, make_publication().voice) == ""


def test_source_leads_to_the_notice_and_stays_chinese() -> None:
    link = source_link(ISSUED, make_publication(language="en").voice)
    assert (link.address, link.lang) == ("/en/documents/jining-2023/", "zh-Hans")
