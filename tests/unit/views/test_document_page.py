"""The page of one notice."""

from datetime import date

from generator.model.document import Document, GeneralRequirement, IssueDate
from generator.problems.problem import Language
from generator.views.document_page import DocumentPageView, title_document, view_document
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_entries,
    make_publication,
    make_table,
    make_task,
)


def page(document: Document, language: Language = "zh") -> DocumentPageView:
    catalogue = make_catalogue(documents=[document])
    voice = make_publication(catalogue, language).voice
    return view_document(document, make_entries(catalogue), catalogue, voice)


FULL = make_document(
    addressees="各县（市、区）人民政府：",
    preamble=("为进一步……",),
    requirements=(GeneralRequirement(mark="一、", heading="加强领导。", text=("要……",)),),
    closing=("请抓好落实。",),
    attachment="附件：分解表",
    issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"),
    publication_mark="（此件公开发布）",
    cc="抄送：市委各部门。",
)


def test_notice_keeps_its_parts_in_printed_order() -> None:
    notice = page(FULL).notice
    assert notice.has_text
    assert notice.addressees == "各县（市、区）人民政府："
    assert [(part.heading, part.text) for part in notice.parts] == [("一、加强领导。", ("要……",))]
    assert notice.closing == ("请抓好落实。",)
    assert notice.signature == ("济宁市人民政府办公室", "2023年7月5日")
    assert notice.end_lines == ("（此件公开发布）", "抄送：市委各部门。")
    assert notice.missing_text == ""


def test_table_without_notice_says_so_and_names_what_is_missing() -> None:
    notice = page(make_document(number=None, not_stated=("number", "cc"))).notice
    assert not notice.has_text
    assert notice.missing_text == "原文未列：发文字号、抄送。"


def test_our_reading_of_the_table_is_told() -> None:
    row = make_task(id="jining-2023-002", inherited=("responsible",))
    notice = make_document(tasks=(make_task(), row))
    assert page(notice).table_remarks == (
        "原表没有序号栏，第几项是本站按顺序数的。",
        "这些格子原文没有文字，本站推定与上一行合并成一格：“责任单位”第2项。",
    )
    assert page(notice, "en").table_remarks[1].endswith("by item: Responsible offices 2.")


def test_a_table_that_was_not_read_into_has_no_remarks() -> None:
    numbered = make_table(columns=make_columns("seq", "requirement"))
    assert page(make_document(table=numbered)).table_remarks == ()


def test_title_stands_alone_while_it_is_the_only_one() -> None:
    catalogue = make_catalogue()
    voice = make_publication(catalogue).voice
    assert title_document(make_document(), catalogue, voice)[1] == ""


def test_title_that_two_notices_share_names_the_notice() -> None:
    documents = [make_document(), make_document(id="yanzhou-2023", jurisdiction_id="yanzhou")]
    catalogue = make_catalogue(documents=documents)
    voice = make_publication(catalogue).voice
    titles = {"".join(title_document(document, catalogue, voice)) for document in documents}
    assert len(titles) == 2


def test_english_title_names_the_place_and_marks_the_chinese() -> None:
    view = page(FULL, "en")
    assert (view.title_suffix, view.lang) == (" (Jining City 2023)", "zh-Hans")
