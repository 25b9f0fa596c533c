"""Headings lead to a theme and to rows; a slip in one place is told at that place only."""

from __future__ import annotations

from generator.checks.headings import check_headings
from generator.checks.usage import check_usage
from generator.model.catalogue import Catalogue
from generator.model.document import Heading
from tests.factories import make_catalogue, make_document, make_task, make_theme
from tests.unit.checks.findings import codes, found, told

TOP = Heading(key="1", text="推进信息公开")
FIRST = Heading(key="1.1", text="稳经济", theme_id="economy", parent_key="1")
SECOND = Heading(key="1.2", text="保民生", theme_id="economy", parent_key="1")


def catalogue(*headings: Heading, rows: tuple[str, ...] = ("1.1",)) -> Catalogue:
    tasks = tuple(make_task(heading_key=key) for key in rows)
    return make_catalogue(documents=[make_document(headings=headings, tasks=tasks)])


def test_headings_with_theme_and_rows_pass() -> None:
    assert codes(check_headings, catalogue(TOP, FIRST, SECOND, rows=("1.1", "1.2"))) == []


def test_the_theme_of_the_heading_above_serves_those_below() -> None:
    top = Heading(key="1", text="甲", theme_id="economy")
    assert (
        codes(check_headings, catalogue(top, Heading(key="1.1", text="乙", parent_key="1"))) == []
    )


def test_a_heading_without_theme_is_told_at_its_place() -> None:
    bare = Heading(key="1.2", text="乙", parent_key="1")
    problems = found(check_headings, catalogue(TOP, FIRST, bare, rows=("1.1", "1.2")))
    assert told(problems) == [("heading-without-theme", ("headings", 0, "under", 1))]


def test_a_misspelt_theme_above_is_not_told_again_for_each_heading_below() -> None:
    top = Heading(key="1", text="甲", theme_id="economie")
    below = Heading(key="1.1", text="乙", parent_key="1")
    problems = found(check_headings, catalogue(top, below))
    assert told(problems) == [("unknown-theme", ("headings", 0, "theme"))]
    assert "economy" in problems[0].hint("en")


def test_an_unread_registry_of_themes_brings_no_problem_of_headings() -> None:
    top = Heading(key="1", text="甲", theme_id="economy")
    below = Heading(key="1.1", text="乙", parent_key="1")
    documents = [make_document(headings=(top, below))]
    unread = make_catalogue(documents=documents, themes=[])
    assert codes(check_headings, unread, "themes") == []


def test_a_heading_without_rows_is_told() -> None:
    problems = found(check_headings, catalogue(TOP, FIRST, SECOND))
    assert told(problems) == [("heading-unused", ("headings", 0, "under", 1))]


def test_a_row_that_names_the_wrong_heading_does_not_make_the_right_one_unused() -> None:
    problems = found(check_headings, catalogue(TOP, FIRST, SECOND, rows=("1.1", "1.3")))
    assert told(problems) == [("unknown-heading", ("tasks", 1, "heading"))]


def test_a_row_under_a_heading_with_headings_below_is_told() -> None:
    problems = found(check_headings, catalogue(TOP, FIRST, rows=("1.1", "1")))
    assert told(problems) == [("unknown-heading", ("tasks", 1, "heading"))]


def test_many_rows_under_a_missing_heading_are_one_problem_with_their_number() -> None:
    problems = found(check_headings, catalogue(TOP, FIRST, rows=("1.1", "2.1", "2.1", "2.1")))
    assert told(problems) == [("unknown-heading", ("tasks", 1, "heading"))]
    assert "3 处" in problems[0].message("zh")
    assert "3 times" in problems[0].message("en")


def test_a_key_used_twice_is_told_at_the_second_heading() -> None:
    problems = found(
        check_headings, catalogue(FIRST, Heading(key="1.1", text="乙", theme_id="economy"))
    )
    assert ("heading-repeated", ("headings", 0)) in told(problems)


def test_a_heading_with_the_key_of_the_one_above_it_does_not_loop() -> None:
    same = Heading(key="1", text="乙", theme_id="economy", parent_key="1")
    circular = catalogue(TOP, same, rows=("1",))
    document = circular.documents[0]
    assert len(circular.theme_path(document, document.tasks[0])) == 1
    assert "heading-repeated" in codes(check_headings, circular)
    codes(check_usage, circular)


def test_headings_that_stand_above_each_other_do_not_loop() -> None:
    crossed = catalogue(
        Heading(key="2", text="甲"),
        Heading(key="1", text="乙", parent_key="2"),
        Heading(key="1", text="丙"),
        Heading(key="2", text="丁", parent_key="1"),
        rows=("1", "2"),
    )
    document = crossed.documents[0]
    assert all(len(crossed.theme_path(document, task)) <= 2 for task in document.tasks)


def test_a_theme_that_is_there_passes_whatever_else_is_there() -> None:
    themes = [make_theme(), make_theme(id="other", name="其他")]
    assert codes(check_headings, make_catalogue(themes=themes)) == []
