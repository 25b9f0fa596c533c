"""Notices as Word files: python-docx finds the text, the rows and the merged cells of the paper."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from generator.model.catalogue import Catalogue
from generator.model.document import Column, ColumnField, GeneralRequirement, IssueDate
from generator.model.task import Task, Withdrawal
from generator.outputs.word_notice import produce_word_notices
from tests.factories import (
    make_catalogue,
    make_document,
    make_publication,
    make_table,
    make_task,
    make_tasks,
)


def files(catalogue: Catalogue) -> dict[str, bytes]:
    return {file.path: file.content for file in produce_word_notices(make_publication(catalogue))}


def read(content: bytes) -> WordDocument:
    return docx.Document(BytesIO(content))


def word(*tasks: Task, **changes: object) -> WordDocument:
    document = make_document(tasks=tasks or (make_task(),), **changes)
    return read(files(make_catalogue(documents=[document]))["data/documents/jining-2023.docx"])


def texts(document: WordDocument) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.text]


def cells(document: WordDocument) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows]


def tags(document: WordDocument, name: str) -> int:
    return len(document.tables[0]._tbl.findall(f".//{qn(name)}"))  # noqa: SLF001 - counts XML


def test_headers_section_row_and_cells_stand_in_printed_order() -> None:
    header, section, row = cells(word())
    assert header == ["工作任务", "牵头部门", "责任单位", "具体要求", "完成时限"]
    assert section == ["一、推进信息公开"] * 5
    assert row == [
        "（一）围绕稳经济强化公开",
        "市商务局",
        "市教育局",
        "推动外贸固稳提质，实时发布工作动态及政策信息。",
        "12月底前",
    ]


def test_the_header_is_repeated_on_every_page() -> None:
    document = word(*make_tasks(3))
    assert tags(document, "w:tblHeader") == 1
    first = document.tables[0].rows[0]._tr  # noqa: SLF001 - as tags
    assert first.find(f".//{qn('w:tblHeader')}") is not None


def test_words_keep_off_the_edges_of_their_cells() -> None:
    """Without room the first line of a cell touches the line above it."""
    found = word().tables[0]._tbl.find(f".//{qn('w:tblCellMar')}")  # noqa: SLF001 - as tags
    assert found is not None
    assert [int(side.get(qn("w:w"))) for side in found] == [60, 90, 60, 90]


def test_a_row_of_headings_stays_with_the_rows_below_it() -> None:
    document = word()
    section = document.tables[0].rows[1].cells[0].paragraphs[0]
    assert section.style is not None
    assert section.style.name == "TzSection"
    assert section.style.paragraph_format.keep_with_next


def test_fonts_are_those_of_notices_by_name() -> None:
    document = word(preamble=("各单位：",))
    styles = {p.text: p.style for p in document.paragraphs if p.style is not None}
    fonts = {text: style.element.rPr.rFonts.get(qn("w:eastAsia")) for text, style in styles.items()}
    assert fonts["各单位："] == "仿宋"
    assert fonts["济政办字〔2023〕41号"] == "仿宋"
    assert fonts["关于印发2023年济宁市政务公开重点工作任务分解表的通知"] == "宋体"


def test_a_heading_over_several_rows_is_one_cell() -> None:
    table = word(*make_tasks(3)).tables[0]
    assert table.cell(2, 0)._tc is table.cell(4, 0)._tc  # noqa: SLF001 - one cell is one element
    assert table.cell(2, 3)._tc is not table.cell(3, 3)._tc  # noqa: SLF001 - as above


def test_an_inherited_value_is_one_cell_with_the_one_above() -> None:
    second = make_task(id="jining-2023-002", inherited=("responsible",))
    table = word(make_task(), second).tables[0]
    assert table.cell(2, 2)._tc is table.cell(3, 2)._tc  # noqa: SLF001 - as above
    assert table.cell(2, 1)._tc is not table.cell(3, 1)._tc  # noqa: SLF001 - as above


def test_a_header_over_two_columns_is_one_cell() -> None:
    columns = (
        Column(header="工作任务", fields=(ColumnField.THEME_1, ColumnField.THEME_2)),
        Column(header="具体要求", fields=(ColumnField.REQUIREMENT,)),
    )
    document = word(table=make_table(columns=columns, section_rows=False))
    table = document.tables[0]
    assert table.cell(0, 0)._tc is table.cell(0, 1)._tc  # noqa: SLF001 - as above
    assert cells(document)[1][:2] == ["一、推进信息公开", "（一）围绕稳经济强化公开"]


def test_a_wide_table_lies_on_its_side_and_its_notice_does_not() -> None:
    upright, sideways = word(preamble=("各单位：",)).sections
    assert upright.orientation == WD_ORIENT.PORTRAIT
    assert sideways.orientation == WD_ORIENT.LANDSCAPE
    assert sideways.page_width is not None
    assert sideways.page_height is not None
    assert sideways.page_width > sideways.page_height


def test_a_narrow_table_stands_upright() -> None:
    columns = make_table().columns[:4]
    (section,) = word(table=make_table(columns=columns), preamble=("各单位：",)).sections
    assert section.orientation == WD_ORIENT.PORTRAIT


def test_the_notice_is_told_in_printed_order() -> None:
    document = word(
        addressees="各县（市、区）人民政府：",
        preamble=("现印发给你们。",),
        requirements=(GeneralRequirement(mark="一、", heading="加强领导", text=("各级要落实。",)),),
        closing=("特此通知。",),
        attachment="附件：分解表",
        issued_on=IssueDate(date=date(2023, 7, 5), text="2023年7月5日"),
        publication_mark="（此件公开发布）",
        cc="抄送：市委各部门",
    )
    assert texts(document) == [
        "济政办字〔2023〕41号",
        "关于印发2023年济宁市政务公开重点工作任务分解表的通知",
        "各县（市、区）人民政府：",
        "现印发给你们。",
        "一、加强领导",
        "各级要落实。",
        "特此通知。",
        "附件：分解表",
        "济宁市人民政府办公室",
        "2023年7月5日",
        "（此件公开发布）",
        "抄送：市委各部门",
        "2023年济宁市政务公开重点工作任务分解表",
    ]


def test_an_annex_alone_is_its_table_alone() -> None:
    assert texts(word()) == ["2023年济宁市政务公开重点工作任务分解表"]


def test_every_page_says_that_this_is_not_the_paper() -> None:
    for section in word(preamble=("各单位：",)).sections:
        text = section.footer.paragraphs[0].text
        assert "以发文机关公布的文本为准" in text
        assert "演示站点" in text


def test_markup_and_formulas_are_text() -> None:
    text = "</w:t><script>&=1+1"
    assert cells(word(make_task(requirement=text)))[2][3] == text


def test_a_withdrawn_row_says_nothing_of_what_it_said() -> None:
    withdrawn = Withdrawal(on=date(2024, 1, 1), reason="不当公开")
    secret = make_task(id="jining-2023-002", requirement="某人的住址", withdrawn=withdrawn)
    assert "某人的住址" not in str(cells(word(make_task(), secret)))
    assert files(make_catalogue(tasks=[secret])) == {}


def test_nobody_is_named_as_the_author() -> None:
    properties = word().core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == "关于印发2023年济宁市政务公开重点工作任务分解表的通知"


def test_files_are_the_same_bytes_every_time() -> None:
    catalogue = make_catalogue()
    assert files(catalogue) == files(catalogue)
