"""A table without lines is read where its words leave no doubt, and refused where they do."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.importers.draft import draft_record
from generator.importers.identity import Wishes
from generator.importers.pdf_aligned import TOLD_ZH
from generator.importers.pdf_file import source_of
from generator.importers.pdf_page import Glyph
from generator.importers.pdf_process import pages_of
from generator.problems.problem import ContentError
from tests.unit.importers.drafts import catalogue, draft_of
from tests.unit.importers.layout import CIVIL, EDU, HEALTH
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import PRINTERS, Cell, Paper, row, wide
from tests.unit.importers.pdf_paper import PITCH, Sheet, draw, pdf_of

TITLE = "2024年金乡县政务公开工作任务分解表"
HEADER = row("序号", "工作任务", "具体要求", "责任单位", "完成时限")
LONG = "公开义务教育学校招生范围、报名条件、学位情况、咨询电话、监督方式和录取结果，按时更新"
ROWS = [
    row("1", "一、教育", LONG + "。", f"{EDU}、{HEALTH}、{CIVIL}", "12月底前"),
    row("2", "二、医疗卫生", "公开医院名单。", HEALTH, "长期坚持"),
    row("3", "三、救助", LONG + "，" + LONG + "。", CIVIL, "6月底前"),
]


def unruled(sheet: Sheet) -> list[str]:
    return [each for each in sheet.drawn if each.startswith("BT")]


def write(sheets: Sequence[Sheet], folder: Path) -> Path:
    file = folder / "notice.pdf"
    file.write_bytes(pdf_of([unruled(sheet) for sheet in sheets]))
    return file


def paper(*rows: list[Cell], after: Sequence[str] = ()) -> Paper:
    return Paper(before=[TITLE], tables=[[HEADER, *rows]], after=list(after))


def told(file: Path) -> list[dict[str, object]]:
    """What the records say, without what only lines could tell."""
    kept = ("seq", "heading", "requirement", "lead", "responsible", "deadline")
    return [{key: task.get(key) for key in kept} for task in draft_of(file).values["tasks"]]


def refused(file: Path) -> str:
    with pytest.raises(ContentError) as caught:
        draft_of(file)
    (problem,) = caught.value.problems
    assert ".docx" in problem.hint("zh")
    return problem.code


@pytest.mark.parametrize("page_rows", [None, 2])
@pytest.mark.parametrize("repeat_header", [True, False])
def test_aligned_words_are_read_as_if_lines_were_drawn(
    page_rows: int | None, repeat_header: bool, tmp_path: Path
) -> None:
    full = paper(*ROWS, after=["（此件公开发布）"])
    sheets = draw(full, page_rows=page_rows, repeat_header=repeat_header)
    assert len(sheets) == (1 if page_rows is None else 2)
    file = write(sheets, tmp_path)
    assert told(file) == told(PRINTERS[".pdf"](full, tmp_path / "ruled.pdf"))
    draft = draft_of(file)
    assert next(entry.zh for entry in draft.log.entries if entry.needs_person) == TOLD_ZH
    assert len(draft.log.fates) == draft.source_rows
    assert draft.values["publication_mark"] == "（此件公开发布）"


@pytest.mark.parametrize(
    "name",
    [
        "headings across in two levels",
        "the task itself is the requirement",
        "offices and time limit in one column",
    ],
)
def test_layouts_that_number_their_rows_come_out_the_same(name: str, tmp_path: Path) -> None:
    file = write(draw(LAYOUTS[name].paper), tmp_path)
    assert told(file) == told(PRINTERS[".pdf"](LAYOUTS[name].paper, tmp_path / "ruled.pdf"))


def test_a_heading_across_stays_one(tmp_path: Path) -> None:
    rows = [row(wide("一、民生", 5)), *ROWS[:2], row(wide("二、其他工作的公开", 5)), ROWS[2]]
    full = paper(*rows)
    assert told(write(draw(full), tmp_path)) == told(PRINTERS[".pdf"](full, tmp_path / "r.pdf"))


DOUBTFUL = {
    "an empty cell": [ROWS[0], row("2", "二、卫生", "公开医院名单。", "", "长期坚持"), ROWS[2]],
    "numbers with a gap": [ROWS[0], row("4", "二、卫生", "公开名单。", HEALTH, "年底前"), ROWS[2]],
    "no numbers": [row("", *(cell.text for cell in cells[1:])) for cells in ROWS],
    "one row": ROWS[:1],
}


@pytest.mark.parametrize("name", DOUBTFUL)
def test_what_can_be_read_in_two_ways_is_refused(name: str, tmp_path: Path) -> None:
    assert refused(write(draw(paper(*DOUBTFUL[name])), tmp_path)) == "pdf-unruled"


def test_numbers_in_the_middle_of_their_rows_are_refused(tmp_path: Path) -> None:
    """A third line of the same row stands above the number: it would be given to the row above."""
    rows = [ROWS[1], row("2", "二、救助", LONG + "，" + LONG + "。", CIVIL, "6月底前")]
    rows[0] = row("1", "一、卫生", "公开医院名单。", HEALTH, "长期坚持")
    (sheet,) = draw(paper(*rows))
    moved = []
    for operator in unruled(sheet):
        parts = operator.split()
        is_number = parts[7] == "<0032>" and float(parts[4]) < 100
        if is_number or ("6708" in parts[7] and float(parts[4]) > 600):
            parts[5] = f"{float(parts[5]) - PITCH:.2f}"
        moved.append(" ".join(parts))
    assert moved != unruled(sheet)
    file = tmp_path / "notice.pdf"
    file.write_bytes(pdf_of([moved]))
    assert refused(file) == "pdf-unruled"


def test_a_word_between_two_columns_is_refused(tmp_path: Path) -> None:
    (sheet,) = draw(paper(*ROWS))
    lines = unruled(sheet)
    at = next(n for n, each in enumerate(lines) if "957f671f575a6301" in each)  # 长期坚持
    parts = lines[at].split()
    parts[4] = f"{float(parts[4]) - 25:.2f}"
    lines[at] = " ".join(parts)
    file = tmp_path / "notice.pdf"
    file.write_bytes(pdf_of([lines]))
    assert refused(file) == "pdf-unruled"


def test_a_theme_that_may_reach_into_the_next_row_is_refused(tmp_path: Path) -> None:
    rows = [
        row("1", "公开办学信息", "公开招生。", EDU, "12月底前"),
        row("2", "和收费信息", "公开医院名单。", HEALTH, "长期坚持"),
    ]
    assert refused(write(draw(paper(*rows)), tmp_path)) == "pdf-unruled"
    assert "heading" in told(PRINTERS[".pdf"](paper(*rows), tmp_path / "ruled.pdf"))[0]


def _moved(glyphs: Sequence[Glyph], chance: random.Random) -> tuple[Glyph, ...]:
    """Words of a line moved sideways, up or down, lost, or all that stands below them."""
    one = chance.choice(glyphs)
    dx, dy = chance.choice([(25.0, 0.0), (-40.0, 0.0), (0.0, 14.0), (0.0, -7.0), (0.0, 900.0)])
    reach = chance.choice([15, 80, 900])
    near = [abs(g.base - one.base) < 1 and abs(g.left - one.left) < reach for g in glyphs]
    return tuple(
        replace(g, left=g.left + dx, right=g.right + dx, base=g.base + dy, middle=g.middle + dy)
        if is_near
        else g
        for g, is_near in zip(glyphs, near, strict=True)
        if dy < 900 or not is_near
    )


def test_displaced_words_give_a_draft_or_a_message(tmp_path: Path) -> None:
    """150 pages, and nothing but problems is raised; each row of those read is accounted for."""
    chance = random.Random(11)  # noqa: S311 - the same pages every time
    pages = pages_of(write(draw(paper(*ROWS)), tmp_path))
    outcomes = set()
    for _ in range(150):
        spoilt = [replace(page, glyphs=_moved(page.glyphs, chance)) for page in pages]
        try:
            wishes = Wishes(jurisdiction="jinxiang", year=2024)
            draft = draft_record(source_of(spoilt, "notice.pdf"), catalogue(), wishes)
        except ContentError:
            outcomes.add("refused")
        else:
            outcomes.add("read")
            assert len(draft.log.fates) == draft.source_rows
    assert outcomes == {"refused", "read"}
