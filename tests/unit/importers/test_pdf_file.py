"""What a PDF can look like, and what is said of one that cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from generator.importers import read_source
from generator.importers.limits import MAX_PAGE_MARKS, MAX_PAGES
from generator.importers.pdf_letters import plain_letter
from generator.importers.source import Paragraph, SourceFile
from generator.problems.kind import Kind
from generator.problems.kinds import pdf_kinds
from generator.problems.problem import ContentError
from tests.unit.importers.drafts import draft_of
from tests.unit.importers.paper import Paper, row, tall, wide
from tests.unit.importers.pdf_paper import HEIGHT, WIDTH, draw, pdf_of

TITLE = "2024年金乡县政务公开工作任务分解表"
HEADER = row("序号", "工作任务", "具体要求", "责任单位", "完成时限")
WIDTHS = (3, 4, 24, 8, 6)
"""Of the columns, in characters, so that they are those of another page."""
LONG = "公开义务教育学校招生范围、报名条件、学位情况、咨询电话、监督方式和录取结果，按时更新"
PLAIN = Paper(
    before=[TITLE],
    tables=[[HEADER, row("1", "教育", LONG + "。", "县教育和体育局", "12月底前")]],
)
UNMAPPED = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H "
    "/DescendantFonts [4 0 R] /ToUnicode 99 0 R >>"
)


def write(file: Path, *sheets: Sequence[str], **keys: str) -> Path:
    file.write_bytes(pdf_of(sheets, **keys))
    return file


def drawn(paper: Paper = PLAIN) -> list[str]:
    (sheet,) = draw(paper)
    return sheet.drawn


def lines_only(operators: Sequence[str]) -> list[str]:
    return [each for each in operators if each.startswith("BT")]


def _encrypted(file: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(write(file, drawn())))
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write(file)


def _scanned(file: Path) -> None:
    """A picture, and words over it that are not drawn, as scanners' programs add them."""
    picture = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    write(file, drawn(), [picture, "3 Tr", *drawn()])


def _private(file: Path) -> None:
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def "
        "1 begincodespacerange <0000> <FFFF> endcodespacerange "
        "1 beginbfrange <0000> <FFFF> <E000> endbfrange endcmap end end"
    )
    raw = pdf_of([drawn()], font=UNMAPPED).replace(b"99 0 R", b"7 0 R ")
    extra = f"7 0 obj\n<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream\nendobj\n"
    file.write_bytes(raw.replace(b"xref\n", extra.encode() + b"xref\n", 1))


def _cut_off(file: Path) -> None:
    """Words between two pages of a table part it from its header."""
    rest = Paper(before=["续表见下，共两页。"], tables=[PLAIN.tables[0][1:]])
    sheets = [sheet for paper in (PLAIN, rest) for sheet in draw(paper, widths=WIDTHS)]
    write(file, *[sheet.drawn for sheet in sheets])


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "pdf-encrypted": (_encrypted, "密码"),
    "pdf-scanned": (_scanned, "第 2 页"),
    "pdf-font": (_private, "第 1 页"),
    "pdf-unruled": (lambda file: write(file, ["0 0 m 1 1 l S"], lines_only(drawn())), "第 2 页"),
    "pdf-table-missing": (
        lambda file: write(file, drawn(Paper(before=[TITLE, "没有表格。"]))),
        "没有带格线的表格",
    ),
    "pdf-too-much": (lambda file: write(file, *[["0 0 m"]] * (MAX_PAGES + 1)), "301 页"),
}


def trouble(file: Path) -> tuple[str, str]:
    with pytest.raises(ContentError) as caught:
        read_source(file, file.name)
    (problem,) = caught.value.problems
    assert problem.place.path == file.name
    assert problem.message("en")
    assert problem.hint("en")
    return problem.code, problem.message("zh") + problem.hint("zh")


@pytest.mark.parametrize("code", FILES)
def test_what_cannot_be_read_is_told_with_the_way_out(code: str, tmp_path: Path) -> None:
    make, words = FILES[code]
    make(tmp_path / "a.pdf")
    told, message = trouble(tmp_path / "a.pdf")
    assert told == code
    assert words in message


def test_every_kind_has_a_file() -> None:
    codes = {kind.code for kind in vars(pdf_kinds).values() if isinstance(kind, Kind)}
    assert codes == set(FILES)


def test_a_page_of_endless_lines_is_refused(tmp_path: Path) -> None:
    lines = " ".join(f"{n % 800} {n % 1100} m 800 900 l" for n in range(MAX_PAGE_MARKS))
    code, message = trouble(write(tmp_path / "a.pdf", [lines, "S"]))
    assert code == "pdf-too-much"
    assert str(MAX_PAGE_MARKS) in message


def test_a_table_cut_off_from_its_header_is_not_left_out_in_silence(tmp_path: Path) -> None:
    _cut_off(tmp_path / "a.pdf")
    code, message = trouble(tmp_path / "a.pdf")
    assert code == "pdf-unruled"
    assert "第 2 页" in message


def words_of(source: SourceFile) -> list[tuple[str, ...]]:
    return [row.texts for table in source.tables for row in table.rows]


EXPECTED = [tuple(cell.text for cell in cells) for cells in PLAIN.tables[0]]


def read(file: Path) -> SourceFile:
    return read_source(file, file.name)


def test_a_page_that_lies_on_its_side_is_read_as_it_is_held(tmp_path: Path) -> None:
    turned = ["q", f"0 1 -1 0 {HEIGHT} 0 cm", *drawn(), "Q"]
    raw = pdf_of([turned], page_keys="/Rotate 90")
    raw = raw.replace(f"[0 0 {WIDTH} {HEIGHT}]".encode(), f"[0 0 {HEIGHT} {WIDTH}]".encode())
    (tmp_path / "a.pdf").write_bytes(raw)
    assert words_of(read(tmp_path / "a.pdf")) == EXPECTED


def test_borders_may_be_thin_areas_or_dashes(tmp_path: Path) -> None:
    def area(operator: str) -> str:
        if not operator.endswith(" S"):
            return operator
        x, y, _, to_x, to_y, *_ = operator.split()
        width, height = float(to_x) - float(x), float(to_y) - float(y)
        return f"{x} {y} {width or 0.5} {height or 0.5} re f"

    assert words_of(read(write(tmp_path / "a.pdf", [area(o) for o in drawn()]))) == EXPECTED

    def dashes(operator: str) -> str:
        if not operator.endswith(" S"):
            return operator
        x, y, to_x, to_y = (float(operator.split()[n]) for n in (0, 1, 3, 4))
        count = max(int(max(abs(to_x - x), abs(to_y - y)) // 4), 1)
        step_x, step_y = (to_x - x) / count, (to_y - y) / count
        return " ".join(
            f"{x + n * step_x} {y + n * step_y} m "
            f"{x + (n + 0.6) * step_x} {y + (n + 0.6) * step_y} l S"
            for n in range(count)
        )

    assert words_of(read(write(tmp_path / "b.pdf", [dashes(o) for o in drawn()]))) == EXPECTED


def test_bold_that_is_printed_twice_is_read_once(tmp_path: Path) -> None:
    twice = [o.replace(" Td", " Td", 1) for o in drawn()]
    twice += ["q 1 0 0 1 0.3 0 cm", *lines_only(drawn()), "Q"]
    assert words_of(read(write(tmp_path / "a.pdf", twice))) == EXPECTED


def test_a_watermark_is_left_out_and_told(tmp_path: Path) -> None:
    slanted = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 500 Tm <51858d446765> Tj ET"
    source = read(write(tmp_path / "a.pdf", [*drawn(), slanted]))
    assert words_of(source) == EXPECTED
    assert any("水印" in entry.zh and entry.needs_person for entry in source.entries)


def test_radicals_become_the_characters_of_their_shape() -> None:
    """The font of the tests has none; Chromium prints them: tests/browser/test_printed_notices."""
    assert "".join(map(plain_letter, "⽂⻓⺠⽣\u3000\u00a0一")) == "文长民生\u3000 一"


def test_page_numbers_are_removed_and_told(tmp_path: Path) -> None:
    source = read(write(tmp_path / "a.pdf", drawn()))
    assert any("“— 1 —”" in entry.zh for entry in source.entries)
    assert not any("— 1 —" in getattr(block, "text", "") for block in source.blocks)


def test_a_running_head_is_removed_and_told(tmp_path: Path) -> None:
    head = f"BT /F1 10 Tf 60 {HEIGHT - 30} Td <{'县政府文件'.encode('utf-16-be').hex()}> Tj ET"
    sheets = [[head, *sheet.drawn] for sheet in draw(PLAIN)]
    source = read(write(tmp_path / "a.pdf", *sheets, [head]))
    assert [e.zh for e in source.entries if "县政府文件" in e.zh]
    assert not any("县政府文件" in getattr(block, "text", "") for block in source.blocks)


def test_words_in_columns_below_the_table_without_lines_are_refused(tmp_path: Path) -> None:
    more = [row(str(n), "教育", LONG + "。", "县教育和体育局", "12月底前") for n in range(3)]
    open_page = lines_only(drawn(Paper(tables=[more])))
    code, message = trouble(write(tmp_path / "a.pdf", drawn(), open_page))
    assert code == "pdf-unruled"
    assert "第 2 页" in message


ROWS = [
    row(str(n), tall("教育", 6) if n == 1 else "", LONG + "。", "县教育和体育局", "12月底前")
    for n in range(1, 7)
]
TALL = [[HEADER, *[[cell for cell in cells if cell.text] for cells in ROWS]]]


@pytest.mark.parametrize("repeat_header", [True, False])
def test_a_merged_cell_goes_on_over_pages(repeat_header: bool, tmp_path: Path) -> None:
    sheets = draw(Paper(before=[TITLE], tables=TALL), repeat_header=repeat_header, page_rows=3)
    assert len(sheets) == 3
    file = write(tmp_path / "a.pdf", *[sheet.drawn for sheet in sheets])
    draft = draft_of(file)
    tasks = draft.values["tasks"]
    assert [task["seq"] for task in tasks] == ["1", "2", "3", "4", "5", "6"]
    assert {task["heading"] for task in tasks} == {"1"}
    assert len(draft.log.fates) == draft.source_rows
    assert any("与上一页的这一格合并" in entry.zh for entry in draft.log.entries)


def _halves(requirement: str, rest: str, *, number: str = "2") -> list[list[str]]:
    """A row on the foot of a page and what stands at the top of the next."""
    top = [HEADER, row("1", "教育", LONG + "。", "县教育和体育局", "12月底前")]
    top.append(row(number, "健康", requirement, "县卫生健康局", "12月底前"))
    low = [HEADER, row("", "", rest, "", "")]
    papers = [Paper(before=[TITLE], tables=[top]), Paper(tables=[low])]
    sheets = [sheet for paper in papers for sheet in draw(paper, widths=WIDTHS)]
    return [sheet.drawn for sheet in sheets]


def test_a_row_that_a_page_cut_is_one_row(tmp_path: Path) -> None:
    first, rest = "公开就诊信息" * 4, "和咨询电话，公开义务教育学校招生范围、报名条件。"
    draft = draft_of(write(tmp_path / "a.pdf", *_halves(first, rest)))
    assert [task["requirement"] for task in draft.values["tasks"]] == [LONG + "。", first + rest]
    assert len(draft.log.fates) == draft.source_rows == 5
    assert any("后半在下一页" in entry.zh for entry in draft.log.entries)


def test_a_row_without_its_number_is_the_rest_of_one(tmp_path: Path) -> None:
    """Though its words had ended where the page ended."""
    draft = draft_of(write(tmp_path / "a.pdf", *_halves("公开就诊信息。", LONG + "。")))
    assert [task["requirement"] for task in draft.values["tasks"]] == [
        LONG + "。",
        "公开就诊信息。" + LONG + "。",
    ]


def test_a_name_that_fills_its_line_does_not_run_into_the_next(tmp_path: Path) -> None:
    names = "县教育和体育局\n县卫生健康局\n县民政局"
    paper = Paper(before=[TITLE], tables=[[HEADER, row("1", "教育", LONG, names, "12月底前")]])
    draft = draft_of(write(tmp_path / "a.pdf", drawn(paper)))
    assert draft.values["tasks"][0]["responsible"] == ("县教育和体育局", "县卫生健康局", "县民政局")


def test_a_heading_across_and_a_frame_around_the_page_are_read(tmp_path: Path) -> None:
    table = [HEADER, [wide("一、民生", 5)], *PLAIN.tables[0][1:]]
    operators = drawn(Paper(before=[TITLE], tables=[table]))
    frame = f"20 20 {WIDTH - 40} {HEIGHT - 40} re S"
    draft = draft_of(write(tmp_path / "a.pdf", [frame, *operators]))
    assert [heading["text"] for heading in draft.values["headings"]] == ["民生"]


def test_short_lines_stay_lines_and_full_ones_run_on(tmp_path: Path) -> None:
    long = "为做好公开工作，现将任务印发给你们，请抓好落实，" * 5 + "按时报送。"
    paper = Paper(before=["附件", TITLE, long], tables=PLAIN.tables)
    source = read(write(tmp_path / "a.pdf", drawn(paper)))
    told = [block.text for block in source.blocks if isinstance(block, Paragraph)]
    assert told == ["附件", TITLE, long]
