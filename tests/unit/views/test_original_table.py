"""The table of a notice with its merged cells."""

from collections.abc import Mapping
from datetime import date

from generator.model.document import Column, ColumnField, Document, Heading
from generator.model.task import Task, Withdrawal
from generator.views.original_table import CellView, TableView, view_table
from tests.factories import (
    make_catalogue,
    make_document,
    make_entries,
    make_publication,
    make_table,
    make_task,
)

HEADINGS = (
    Heading(key="1", mark="一、", text="甲"),
    Heading(key="1.1", mark="（一）", text="甲一", parent_key="1"),
    Heading(key="1.2", mark="（二）", text="甲二", parent_key="1"),
    Heading(key="2", mark="二、", text="乙"),
    Heading(key="2.1", mark="（三）", text="乙一", parent_key="2"),
)
NESTED = make_table(
    section_rows=False,
    columns=(
        Column(header="序号", fields=(ColumnField.SEQ,)),
        Column(
            header="工作任务及要求",
            fields=(ColumnField.THEME_1, ColumnField.THEME_2, ColumnField.REQUIREMENT),
        ),
        Column(header="责任单位", fields=(ColumnField.RESPONSIBLE,)),
    ),
)


def rows(*rows: Mapping[str, object]) -> tuple[Task, ...]:
    return tuple(
        make_task(id=f"jining-2023-{n:03}", seq=str(n), **row) for n, row in enumerate(rows, 1)
    )


def table(*tasks: Mapping[str, object], **document: object) -> TableView:
    notice: Document = make_document(headings=HEADINGS, tasks=rows(*tasks), **document)
    entries = make_entries(make_catalogue(documents=[notice]))
    return view_table(notice, entries, make_publication().voice)


def spans(view: TableView) -> list[list[tuple[str, int]]]:
    """For each row the cells that begin in it, by header, with how many rows they go over."""
    return [
        [(cell.header, cell.span) for cell in row.cells]
        for body in view.bodies
        for row in body.rows
    ]


def cell(view: TableView, row: int, header: str) -> CellView:
    found = [r for body in view.bodies for r in body.rows][row - 1]
    return next(c for c in found.cells if c.header == header)


def test_heading_goes_over_all_rows_under_it() -> None:
    view = table({"heading_key": "1.1"}, {"heading_key": "1.1"}, {"heading_key": "1.2"})
    assert [dict(row).get("工作任务") for row in spans(view)] == [2, None, 1]


def test_section_row_begins_a_group_of_its_own() -> None:
    view = table({"heading_key": "1.1"}, {"heading_key": "2.1"})
    assert [body.heading for body in view.bodies] == ["一、甲", "二、乙"]
    assert [len(body.rows) for body in view.bodies] == [1, 1]


def test_nested_headings_go_over_rows_on_two_levels() -> None:
    view = table(
        {"heading_key": "1.1"},
        {"heading_key": "1.1"},
        {"heading_key": "1.2"},
        {"heading_key": "2.1"},
        table=NESTED,
    )
    assert [body.heading for body in view.bodies] == ["", ""]
    themes = [
        [(c.lines[0], c.span, c.scope) for c in row.cells if c.kind == "theme"]
        for body in view.bodies
        for row in body.rows
    ]
    assert themes == [
        [("一、甲", 3, "rowgroup"), ("（一）甲一", 2, "row")],
        [],
        [("（二）甲二", 1, "row")],
        [("二、乙", 1, "rowgroup"), ("（三）乙一", 1, "row")],
    ]


def test_header_over_several_columns_spans_them() -> None:
    view = table({"heading_key": "1.1"}, table=NESTED)
    assert [(header.text, header.span) for header in view.headers] == [
        ("序号", 1),
        ("工作任务及要求", 3),
        ("责任单位", 1),
    ]
    assert view.width == 5


def test_inherited_cell_is_one_with_the_cells_above() -> None:
    inherits = {"heading_key": "1.1", "inherited": ("responsible",)}
    view = table({"heading_key": "1.1"}, inherits, inherits, {"heading_key": "1.1"})
    assert [dict(row).get("责任单位") for row in spans(view)] == [3, None, None, 1]


def test_merged_cell_is_said_where_there_is_no_table() -> None:
    inherits = {"heading_key": "1.1", "inherited": ("responsible",)}
    view = table({"heading_key": "1.1"}, inherits)
    assert [row.merged for row in view.bodies[0].rows] == ["", "责任单位：推定同上栏（市教育局）"]


def test_cell_merged_across_a_section_row_is_printed_empty() -> None:
    view = table({"heading_key": "1.1"}, {"heading_key": "2.1", "inherited": ("responsible",)})
    assert cell(view, 2, "责任单位").lines == ()


def test_blank_cell_has_no_words_and_is_marked() -> None:
    view = table({"heading_key": "1.1", "responsible": (), "blank": ("responsible",)})
    assert cell(view, 1, "责任单位").lines == ()
    assert cell(view, 1, "责任单位").is_blank
    assert not cell(view, 1, "牵头部门").is_blank


def test_opening_words_lead_to_the_record_and_nothing_is_added() -> None:
    found = cell(table({"heading_key": "1.1"}), 1, "具体要求")
    assert found.link_text == "推动外贸固稳提质"
    assert found.link_text + "".join(found.lines) == make_task().requirement


def test_every_row_has_its_anchor_and_its_record() -> None:
    view = table({"heading_key": "1.1"}, {"heading_key": "2.1"})
    found = [(row.anchor, row.address) for body in view.bodies for row in body.rows]
    assert found == [
        ("row-1", "/tasks/jining-2023-001/"),
        ("row-2", "/tasks/jining-2023-002/"),
    ]


WITHDRAWN = Withdrawal(on=date(2024, 1, 1), reason="个人信息")


def test_withdrawn_row_keeps_its_place_and_says_nothing_else() -> None:
    view = table({"heading_key": "1.1", "withdrawn": WITHDRAWN})
    assert cell(view, 1, "具体要求").link_text == "已撤下"
    for header in ("牵头部门", "责任单位", "完成时限"):
        assert cell(view, 1, header).lines == ()
        assert not cell(view, 1, header).is_blank


def test_withdrawn_row_does_not_repeat_a_merged_cell() -> None:
    row = {"heading_key": "1.1", "inherited": ("responsible",), "withdrawn": WITHDRAWN}
    assert table({"heading_key": "1.1"}, row).bodies[0].rows[1].merged == ""


def test_cell_merged_with_a_withdrawn_row_is_shown_in_its_own_row() -> None:
    inherits = {"heading_key": "1.1", "inherited": ("responsible",)}
    view = table({"heading_key": "1.1", "withdrawn": WITHDRAWN}, inherits, inherits)
    assert cell(view, 2, "责任单位").lines == ("市教育局",)
    assert cell(view, 2, "责任单位").span == 2
