"""Problems sort alike on every machine and speak both languages."""

from __future__ import annotations

from generator.problems.kinds import field_kinds
from generator.problems.problem import ContentError, Place, Problem


def at(path: str, line: int, column: int, value: str = "x") -> Problem:
    return field_kinds.bad_flag(Place(path=path, line=line, column=column), value=value)


def test_problems_sort_by_file_line_column_code_and_words() -> None:
    ordered = [
        at("a.yml", 2, 1),
        at("a.yml", 10, 1),
        at("a.yml", 10, 2),
        at("a.yml", 10, 2, "y"),
        at("b.yml", 1, 1),
    ]
    mixed = [ordered[place] for place in (3, 0, 4, 2, 1)]
    assert sorted(mixed, key=lambda problem: problem.sort_key) == ordered


def test_a_place_is_written_so_that_an_editor_opens_it() -> None:
    assert str(Place(path="content/a.yml", line=3, column=9)) == "content/a.yml:3:9"


def test_words_come_in_the_language_that_is_asked_for() -> None:
    problem = at("a.yml", 1, 1)
    assert (problem.message("zh"), problem.message("en")) == (
        problem.wording.message_zh,
        problem.wording.message_en,
    )
    assert problem.hint("zh") != problem.hint("en")


def test_the_error_that_stops_a_build_carries_all_problems() -> None:
    problems = (at("a.yml", 1, 1), at("b.yml", 1, 1))
    assert ContentError(problems).problems == problems
    assert "2 problems" in str(ContentError(problems))
