"""The element block of a notice (R-038)."""

from datetime import date

import pytest

from generator.model.document import IssueDate
from generator.problems.problem import Language
from generator.views.element_block import view_elements
from generator.views.fact import FactView
from tests.factories import make_catalogue, make_department, make_document, make_publication

ELEMENTS = (
    *("索引号", "名称", "发文机关", "发文字号", "成文日期", "发布日期", "主题分类", "有效性"),
    *("关键词", "公开方式", "附件"),
)


def elements(**document: object) -> dict[str, FactView]:
    voice = make_publication().voice
    facts = view_elements(make_document(**document), make_catalogue(), voice)
    return {fact.name: fact for fact in facts}


def test_every_element_has_its_line() -> None:
    assert set(ELEMENTS) <= set(elements())


def test_element_that_is_not_stated_is_said_so() -> None:
    found = elements(number=None, issuer=None)
    for name in ("发文字号", "发文机关", "成文日期", "附件", "索引号", "发布日期"):
        assert found[name].content[0].text == "原文未列"
        assert found[name].is_missing


def test_stated_elements_are_shown_as_printed() -> None:
    found = elements(
        issued_on=IssueDate(date=date(2023, 7, 5), text="二〇二三年七月五日"),
        publication_mark="（此件公开发布）",
        attachment="附件：任务分解表",
    )
    assert found["成文日期"].content[0].text == "二〇二三年七月五日"
    assert found["成文日期"].content[0].iso == "2023-07-05"
    assert found["公开方式"].content[0].text == "（此件公开发布）"
    assert found["附件"].content[0].text == "附件：任务分解表"


def test_on_an_english_page_the_day_of_issue_is_english() -> None:
    issued = IssueDate(date=date(2023, 7, 5), text="二〇二三年七月五日")
    voice = make_publication(language="en").voice
    facts = view_elements(make_document(issued_on=issued), make_catalogue(), voice)
    (day,) = next(fact for fact in facts if fact.name == "Date of issue").content
    assert (day.text, day.lang, day.iso) == ("5 July 2023", "", "2023-07-05")


@pytest.mark.parametrize(
    ("language", "printed", "issuer", "mark"),
    [
        *(
            (
                "en",
                printed,
                ["In English: Jining Government Office"],
                ["In English: This document is published openly."],
            )
            for printed in ("（此件公开发布）", "(此件公开发布)")
        ),
        ("zh", "（此件公开发布）", [], []),
    ],
)
def test_an_english_page_tells_who_issued_it_and_how_it_is_disclosed(
    language: Language, printed: str, issuer: list[str], mark: list[str]
) -> None:
    voice = make_publication(language=language).voice
    office = make_department(
        id="jining/government-office",
        name="市政府办公室",
        full_name="济宁市人民政府办公室",
        english="Jining Government Office",
    )
    facts = view_elements(
        make_document(publication_mark=printed),
        make_catalogue(departments=[office]),
        voice,
    )
    said = {
        fact.name: (fact.content[0].text, [r.note + r.text for r in fact.remarks]) for fact in facts
    }
    words = voice.words
    assert said[words["element_issuer"]] == ("济宁市人民政府办公室", issuer)
    assert said[words["element_disclosure"]] == (printed, mark)


def test_words_that_nobody_translated_stand_alone() -> None:
    voice = make_publication(language="en").voice
    notice = make_document(issuer="某办公室", publication_mark="（此件发至县级）")
    facts = view_elements(notice, make_catalogue(), voice)
    assert not any(fact.remarks for fact in facts)


def test_place_leads_to_its_page() -> None:
    assert elements()["地区"].content[0].address == "/jurisdictions/jining/"


def test_unregistered_place_has_no_line() -> None:
    bare = make_catalogue(jurisdictions=[])
    facts = view_elements(make_document(), bare, make_publication().voice)
    assert "地区" not in {fact.name for fact in facts}
