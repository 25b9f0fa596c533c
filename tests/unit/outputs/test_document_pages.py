"""Pages of notices as they are published."""

from xml.etree.ElementTree import Element

import html5lib
import pytest

from generator.model.document import Document, GeneralRequirement, Heading, UpperDocument
from generator.model.note import Note, NoteKind
from generator.outputs.document_pages import produce_document_pages
from generator.rendering.links import ROOT_MARK
from generator.rendering.page import Language, Page
from tests.factories import make_catalogue, make_document, make_publication, make_task

EVIL = '</td></table><script>alert(1)</script> & "{{ 7 }}" *_<[ ]]> 𬬭'


def publish(document: Document, language: Language = "zh") -> list[Page]:
    catalogue = make_catalogue(documents=[document])
    return list(produce_document_pages(make_publication(catalogue, language)))


def page_of(language: Language = "zh", **document: object) -> Page:
    return publish(make_document(**document), language)[1]


def parse(page: Page) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    html = page.article_html.replace(ROOT_MARK, "/")
    tree: Element = parser.parse(f"<!doctype html><html lang=zh><title>x</title>{html}")
    return tree


def text_of(element: Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


def test_directory_has_the_four_columns_of_the_regulations() -> None:
    index, _ = publish(make_document())
    headers = [text_of(header) for header in parse(index).findall(".//thead//th")]
    assert headers == ["索引", "名称", "内容概述", "生成日期"]


def test_no_notice_makes_no_page() -> None:
    assert list(produce_document_pages(make_publication(make_catalogue(documents=[])))) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_first_heading_and_title_are_one(language: Language) -> None:
    page = page_of(language)
    assert text_of(parse(page).find(".//h1")) == page.title


def test_table_prints_caption_headers_and_rows() -> None:
    table = parse(page_of()).find(".//table")
    assert table is not None
    assert text_of(table.find("caption")) == "2023年济宁市政务公开重点工作任务分解表"
    assert [header.get("scope") for header in table.findall("thead/tr/th")] == ["col"] * 5
    assert text_of(table.find("tbody/tr/th")) == "一、推进信息公开"


def test_rows_have_anchors_and_merged_cells_have_rowspans() -> None:
    tasks = (make_task(), make_task(id="jining-2023-002", inherited=("lead",)))
    table = parse(page_of(tasks=tasks)).find(".//table")
    assert table is not None
    rows = table.findall("tbody/tr")
    assert [row.get("id") for row in rows] == [None, "row-1", "row-2"]
    assert [cell.get("rowspan") for cell in rows[1]] == ["2", "2", None, None, None]
    assert len(rows[2]) == 3


def test_requirements_of_the_notice_are_headings() -> None:
    part = GeneralRequirement(mark="一、", heading="加强组织领导。", text=("要……",))
    tree = parse(page_of(requirements=(part,)))
    assert "一、加强组织领导。" in [text_of(heading) for heading in tree.iter("h3")]


def test_document_that_is_not_held_is_said_so() -> None:
    upper = UpperDocument(number="鲁政办发〔2023〕8号", title="通知", not_held=True)
    assert "本站未收录" in page_of(based_on=(upper,)).article_html


def test_text_of_a_notice_is_text_everywhere() -> None:
    headings = (Heading(key="1.1", text=EVIL, theme_id="economy"),)
    task = make_task(requirement=EVIL, lead=(EVIL,), responsible_text=EVIL)
    page = page_of(
        title=EVIL, number=EVIL, issuer=EVIL, preamble=(EVIL,), headings=headings, tasks=(task,)
    )
    tree = parse(page)
    assert tree.find(".//script") is None
    assert text_of(tree.find(".//h1")) == EVIL
    cells = [text_of(cell) for cell in tree.findall(".//tbody//td")]
    assert cells.count(EVIL) == 3


def test_notes_for_the_office_are_not_published() -> None:
    note = Note(kind=NoteKind.NOISE, quote="[bookmark]", text="书签代码，已去除。")
    assert note.text not in page_of(notes=(note,)).article_html


def test_ids_are_unique() -> None:
    tasks = (make_task(), make_task(id="jining-2023-002"))
    ids = [element.get("id") for element in parse(page_of(tasks=tasks)).iter()]
    named = [found for found in ids if found is not None]
    assert len(named) == len(set(named))


def test_source_is_the_title_where_no_issuer_is_printed() -> None:
    assert dict(page_of(issuer=None, title="分解表").meta)["ContentSource"] == "《分解表》"


def test_english_page_marks_the_whole_table_as_chinese() -> None:
    table = parse(page_of("en")).find(".//table")
    assert table is not None
    assert table.get("lang") == "zh-Hans"
