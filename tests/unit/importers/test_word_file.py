"""What only Word files have: tracked changes, hidden words, automatic numbers, nested tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from generator.importers.word_file import read_word_file
from tests.unit.importers.drafts import draft_of
from tests.unit.importers.layouts import HEAD
from tests.unit.importers.paper import row, word_table

HEADER = row("序号", "工作任务", "具体要求", "责任单位")
FIRST = row("1", "公开教育", "公开招生。", "县教育和体育局")


def word(body: str, tmp_path: Path) -> Path:
    """A Word file with the head of a notice and this body."""
    document = docx.Document()
    for line in HEAD:
        document.add_paragraph(line)
    wrapped = parse_xml(f"<w:body {nsdecls('w')}>{body}</w:body>")
    for element in list(wrapped):
        document.element.body.insert(-1, element)
    file = tmp_path / "notice.docx"
    document.save(str(file))
    return file


def requirements(file: Path) -> list[str]:
    return [task["requirement"] for task in draft_of(file).values["tasks"]]


def table(*rows: Any) -> str:  # noqa: ANN401 - rows of cells
    return word_table([HEADER, *rows])


def test_changes_are_accepted_and_told(tmp_path: Path) -> None:
    changed = (
        '<w:r><w:t>公开</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText>'
        '</w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>招生</w:t></w:r></w:ins>'
        "<w:r><w:t>计划。</w:t></w:r>"
    )
    file = word(table(FIRST).replace("<w:r><w:t>公开招生。</w:t></w:r>", changed), tmp_path)
    assert requirements(file) == ["公开招生计划。"]
    told = [entry.zh for entry in draft_of(file).log.entries if "修订" in entry.zh]
    assert len(told) == 2


def test_a_deleted_row_is_gone(tmp_path: Path) -> None:
    gone = row("2", "公开教育", "不再公开。", "县教育和体育局")
    printed = table(FIRST, gone)
    rows = printed.rpartition("<w:tr>")
    mark = '<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>'
    assert requirements(word(f"{rows[0]}<w:tr>{mark}{rows[2]}", tmp_path)) == ["公开招生。"]


def test_hidden_words_are_left_out_and_told(tmp_path: Path) -> None:
    hidden = "<w:r><w:t>公开招生。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>"
    file = word(table(FIRST).replace("<w:r><w:t>公开招生。</w:t></w:r>", hidden), tmp_path)
    assert requirements(file) == ["公开招生。"]
    assert [entry.quote for entry in draft_of(file).log.entries if "隐藏" in entry.zh] == ["内部"]


def test_bookmarks_leave_nothing_behind(tmp_path: Path) -> None:
    marked = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>公开招生。</w:t></w:r>'
    file = word(table(FIRST).replace("<w:r><w:t>公开招生。</w:t></w:r>", marked), tmp_path)
    assert requirements(file) == ["公开招生。"]


def test_content_controls_are_read_through(tmp_path: Path) -> None:
    wrapped = f"<w:sdt><w:sdtContent>{table(FIRST)}</w:sdtContent></w:sdt>"
    assert requirements(word(wrapped, tmp_path)) == ["公开招生。"]


def test_a_table_inside_a_frame_of_one_cell_is_the_table(tmp_path: Path) -> None:
    frame = f"<w:tbl><w:tr><w:tc>{table(FIRST)}<w:p/></w:tc></w:tr></w:tbl>"
    assert requirements(word(frame, tmp_path)) == ["公开招生。"]


def test_a_table_inside_a_cell_gives_its_words(tmp_path: Path) -> None:
    inner = word_table([row("幼儿园", "小学")])
    printed = "<w:p><w:r><w:t>公开招生。</w:t></w:r></w:p>"
    file = word(table(FIRST).replace(printed, f"{printed}{inner}<w:p/>"), tmp_path)
    assert requirements(file) == ["公开招生。幼儿园 小学"]


def test_rows_drawn_with_other_widths_have_the_same_columns(tmp_path: Path) -> None:
    """Word counts a finer grid when cells are not exactly below each other."""
    printed = table(FIRST, row("2", "公开健康", "公开医院。", "县卫生健康局"))
    spans = iter(["2", "1", "3", "1", "1", "2", "3", "1", "3", "1", "1", "2"])
    parts = printed.split('<w:gridSpan w:val="1"/>')
    odd = "".join(f'{part}<w:gridSpan w:val="{next(spans)}"/>' for part in parts[:-1])
    assert requirements(word(odd + parts[-1], tmp_path)) == ["公开招生。", "公开医院。"]


@pytest.fixture
def numbered(tmp_path: Path) -> Path:
    """Row numbers and headings across that Word counts itself."""
    printed = word_table(
        [
            HEADER,
            row("@", "公开教育", "公开招生。", "县教育和体育局"),
            row("@", "公开健康", "公开医院。", "县卫生健康局"),
        ]
    )
    number = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr>'
    file = word(
        printed.replace("<w:p><w:r><w:t>@</w:t></w:r></w:p>", f"<w:p>{number}</w:p>"), tmp_path
    )
    document = docx.Document(str(file))
    numbering = document.part.numbering_part.element
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    kind = f'{level}<w:lvlText w:val="%1"/></w:lvl>'
    xml = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{kind}</w:abstractNum>'
    numbering.insert(0, parse_xml(xml))
    used = '<w:abstractNumId w:val="77"/>'
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77">{used}</w:num>'))
    document.save(str(file))
    return file


def test_automatic_numbers_are_counted(numbered: Path) -> None:
    assert [task["seq"] for task in draft_of(numbered).values["tasks"]] == ["1", "2"]


def test_chinese_automatic_numbers_are_counted(numbered: Path) -> None:
    document = docx.Document(str(numbered))
    level = next(
        n
        for n in document.part.numbering_part.element.iter(qn("w:abstractNum"))
        if n.get(qn("w:abstractNumId")) == "77"
    )
    next(level.iter(qn("w:numFmt"))).set(qn("w:val"), "chineseCountingThousand")
    next(level.iter(qn("w:lvlText"))).set(qn("w:val"), "（%1）")
    document.save(str(numbered))
    texts = [row.texts[0] for row in read_word_file(numbered, "x").tables[0].rows]
    assert texts == ["序号", "（一）", "（二）"]
