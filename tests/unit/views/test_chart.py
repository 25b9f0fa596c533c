from generator.model.deadline import NO_DEADLINE
from generator.model.department import DepartmentKind
from generator.views.chart import draw_bars
from generator.views.charts import chart_months, chart_offices
from generator.views.counted_link import CountedLink
from generator.views.directory import open_directory
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_departments,
    make_publication,
    make_task,
)


def link(text: str) -> CountedLink:
    return CountedLink(text=text, address="/x/")


def test_the_longest_bar_is_full_and_the_others_are_parts_of_it() -> None:
    long, short = draw_bars([link("A"), link("B")], [[8], [2]])
    assert [part.width for part in long.parts] == ["100"]
    assert [part.width for part in short.parts] == ["25"]


def test_the_second_part_begins_where_the_first_ends() -> None:
    (bar,) = draw_bars([link("A")], [[1, 2]])
    assert [(part.kind, part.start, part.width) for part in bar.parts] == [
        ("solid", "0", "33.33"),
        ("open", "33.33", "66.67"),
    ]


def test_a_part_of_nothing_is_not_drawn() -> None:
    (bar,) = draw_bars([link("A")], [[0, 2]])
    assert [part.kind for part in bar.parts] == ["open"]


def test_months_are_counted_and_the_rest_is_said() -> None:
    tasks = [
        make_task(id="jining-2023-001"),
        make_task(id="jining-2023-002"),
        make_task(id="jining-2023-003", deadline=make_deadline("2023-11-30")),
        make_task(id="jining-2023-004", deadline=NO_DEADLINE),
    ]
    publication = make_publication(make_catalogue(tasks=tasks))
    chart = chart_months(publication.listed, publication.voice)
    assert chart is not None
    assert [(bar.text, bar.value_text) for bar in chart.bars] == [
        ("2023年11月", "1项任务"),
        ("2023年12月", "2项任务"),
    ]
    assert chart.note == "不在图里：未设时限的1项任务。"
    assert [row.cells for row in chart.rows] == [("1", "0", "1", "0"), ("2", "0", "2", "0")]


def test_without_a_day_there_is_no_picture_of_months() -> None:
    publication = make_publication(make_catalogue(tasks=[make_task(deadline=NO_DEADLINE)]))
    assert chart_months(publication.listed, publication.voice) is None


def test_offices_with_most_records_come_first_and_collectives_never() -> None:
    collective = make_department(id="jining/all", name="各部门", kind=DepartmentKind.COLLECTIVE)
    tasks = [
        make_task(id="jining-2023-001", lead=("市教育局",), responsible=("各部门",)),
        make_task(id="jining-2023-002", lead=("市商务局",), responsible=("市教育局",)),
    ]
    catalogue = make_catalogue(tasks=tasks, departments=[*make_departments(), collective])
    publication = make_publication(catalogue)
    chart = chart_offices(open_directory(catalogue, publication.listed, publication.voice))
    assert chart is not None
    assert [row.cells for row in chart.rows] == [("1", "1", "0"), ("1", "0", "0")]
    assert [bar.text for bar in chart.bars] == ["市教育局（济宁市）", "市商务局（济宁市）"]
    assert [part.text for part in chart.legend] == list(chart.columns[1:3])
    assert "不牵头" in chart.columns[2]


def test_without_offices_there_is_no_picture_of_them() -> None:
    catalogue = make_catalogue(tasks=[make_task(lead=(), responsible=())])
    publication = make_publication(catalogue)
    directory = open_directory(catalogue, publication.listed, publication.voice)
    assert chart_offices(directory) is None
