"""Pages of records as they are published."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from generator.model.change import ChangeEvent, ChangeKind
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import IssueDate
from generator.model.note import Note, NoteKind
from generator.model.task import Correction, Withdrawal
from generator.outputs.task_pages import produce_task_pages
from generator.rendering.links import ROOT_MARK
from generator.rendering.page import Language, Page
from generator.settings import Identity, Profile
from tests.factories import (
    make_catalogue,
    make_change,
    make_document,
    make_progress,
    make_publication,
    make_task,
)

NOTE = Note(kind=NoteKind.MISPRINT, quote="推动外贸", text="疑为多余的字。")
EVIL = '</script><script>alert(1)</script> & "{{ 7 }}" *_<[ ]]> 𬬭'


def publish(
    language: Language = "zh",
    *,
    settings: Mapping[str, Any] | None = None,
    changes: Sequence[ChangeEvent] = (),
    **task: object,
) -> Page:
    progress = (make_progress(),) if task.pop("with_progress", False) else ()
    document = make_document(
        issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"),
        tasks=(make_task(**task),),
    )
    catalogue = make_catalogue(documents=[document], progress=progress, changes=changes)
    publication = make_publication(catalogue, language, **(settings or {}))
    (page,) = produce_task_pages(publication)
    return page


def parse(page: Page) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    html = page.article_html.replace(ROOT_MARK, "/")
    tree: Element = parser.parse(f"<!doctype html><html lang=zh><title>x</title>{html}")
    return tree


def text_of(element: Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_first_heading_and_title_are_one(language: Language) -> None:
    page = publish(language)
    assert text_of(parse(page).find(".//h1")) == page.title


def test_wording_is_quoted_with_its_source() -> None:
    page = publish()
    figure = parse(page).find(".//figure")
    assert figure is not None
    assert text_of(figure.find("blockquote")).strip() == make_task().requirement
    assert text_of(figure.find("figcaption")) == (
        "引自济宁市人民政府办公室《关于印发2023年济宁市政务公开重点工作任务分解表的通知》"
        "（济政办字〔2023〕41号），表格第1项（原表无序号，按顺序数），2023年7月5日"
    )


def test_wording_is_marked_as_chinese_on_an_english_page() -> None:
    quote = parse(publish("en")).find(".//blockquote")
    assert quote is not None
    assert quote.get("lang") == "zh-Hans"


def test_title_and_wording_are_read_aloud() -> None:
    read = [element.tag for element in parse(publish()).iter() if "data-tz-read" in element.attrib]
    assert read == ["h1", "blockquote"]


def test_absence_of_progress_is_said() -> None:
    assert "本站尚未收录这项任务的落实情况" in publish().article_html


def test_progress_links_to_its_evidence() -> None:
    page = publish(with_progress=True)
    assert "https://www.jining.gov.cn/art/1.html" in page.article_html
    assert "本站尚未收录" not in page.article_html


def test_notes_for_the_office_are_not_published() -> None:
    page = publish(notes=(NOTE,))
    assert NOTE.text not in page.article_html + page.description + str(page.json_ld)


def test_text_of_a_record_is_text_everywhere() -> None:
    page = publish(requirement=EVIL, title=EVIL, lead=(EVIL,), responsible=(EVIL,))
    tree = parse(page)
    assert text_of(tree.find(".//h1")) == page.title
    assert page.title.startswith(EVIL)
    assert text_of(tree.find(".//blockquote")).strip() == EVIL
    assert tree.find(".//script") is None


def test_page_belongs_to_its_notice() -> None:
    page = publish()
    assert [link.address for link in page.breadcrumbs] == [
        "/",
        "/documents/",
        "/documents/jining-2023/",
    ]
    assert page.translation == "/en/tasks/jining-2023-001/"
    assert publish("en").translation == "/tasks/jining-2023-001/"


def test_data_twin_and_calendar_are_announced() -> None:
    twin, calendar = publish().alternates
    assert (twin.address, twin.type) == ("/tasks/jining-2023-001.json", "application/json")
    assert (calendar.address, calendar.type) == ("/tasks/jining-2023-001.ics", "text/calendar")


def test_a_record_without_a_day_announces_no_calendar() -> None:
    ongoing = Deadline(kind=DeadlineKind.ONGOING, text="长期坚持")
    (twin,) = publish(deadline=ongoing).alternates
    assert twin.type == "application/json"


def test_tags_name_source_and_column() -> None:
    tags = dict(publish().meta)
    assert tags["ContentSource"] == "济宁市人民政府办公室"
    assert tags["ColumnType"] == "信息公开目录"
    assert {"ColumnName", "ColumnDescription", "ColumnKeywords"} <= set(tags)


def test_no_day_of_publication_is_made_up() -> None:
    assert "PubDate" not in dict(publish().meta)


@pytest.mark.parametrize("subject", ["jining-2023", "jining-2023-001"])
def test_the_recorded_day_of_publication_is_a_tag_and_shown(subject: str) -> None:
    """R-011, R-012, R-014: of the record, else of its notice; later changes do not move it."""
    first = make_change(
        id=f"{subject}-c1",
        subject_id=subject,
        kind=ChangeKind.PUBLISHED,
        field=None,
        was=None,
        now=None,
        on=date(2024, 1, 2),
    )
    page = publish(changes=(first, make_change(id="jining-2023-001-c2", on=date(2024, 2, 3))))
    assert dict(page.meta)["PubDate"] == "2024-01-02"
    assert '公布：<time datetime="2024-01-02">2024年1月2日</time>' in page.article_html


def test_keywords_are_offices_and_subjects() -> None:
    assert publish().keywords == ("市商务局", "市教育局", "经济发展", "教育")


def test_description_is_short_and_has_the_place() -> None:
    page = publish(requirement="推动外贸固稳提质，" * 40)
    assert page.description.startswith("济宁市2023年第1项：推动外贸固稳提质")
    assert len(page.description) <= 110


def test_an_error_in_a_record_is_one_press_away_from_it() -> None:
    """R-023: the page of this site, or the national report with this address filled in."""
    assert f'href="{ROOT_MARK}report/">这条信息有错？</a>' in publish().article_html
    assert f'href="{ROOT_MARK}en/report/"' in publish("en").article_html
    production = {
        "profile": Profile.PRODUCTION,
        "site_url": "https://www.example.gov.cn/",
        "identity": Identity(site_id_code="3708000001"),
    }
    assert (
        "site_code=3708000001&amp;url=https%3A%2F%2Fwww.example.gov.cn%2Ftasks%2Fjining-2023-001%2F"
        '">这条信息有错？</a>'
    ) in publish(settings=production).article_html


def test_permalink_is_the_full_address() -> None:
    page = publish(settings={"site_url": "https://a.gov.cn/zwgk/"})
    assert "https://a.gov.cn/zwgk/tasks/jining-2023-001/" in page.article_html


def test_replaced_record_leads_to_the_new_one() -> None:
    page = publish(superseded_by="jining-2024-001")
    assert f"{ROOT_MARK}tasks/jining-2024-001/" in page.article_html


def test_corrections_are_shown() -> None:
    correction = Correction(on=date(2023, 8, 1), field="lead", was="市商物局", reason="错字")
    assert "更正前为“市商物局”" in publish(corrections=(correction,)).article_html


def test_withdrawn_record_says_why_and_nothing_of_what_it_said() -> None:
    withdrawal = Withdrawal(on=date(2024, 1, 1), reason="含个人信息")
    page = publish(withdrawn=withdrawal)
    assert page.title == "已撤下的任务（济宁市2023年第1项）"
    assert "含个人信息" in page.article_html
    assert 'id="history"' in page.article_html  # An anchor that the page of the record promised.
    everything = page.article_html + page.description + str(page.keywords) + str(page.json_ld)
    assert "外贸" not in everything
    assert "市商务局" not in everything


def test_headings_skip_no_level() -> None:
    levels = [int(element.tag[1]) for element in parse(publish()).iter() if element.tag in HEADINGS]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


HEADINGS = {"h1", "h2", "h3", "h4"}
