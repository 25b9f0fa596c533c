"""What an office leads and answers for, in one sentence, in the numbers of the data."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.outputs.task_data import task_data
from generator.pipeline import load
from generator.problems.problem import Language
from generator.views.department_roles import sort_roles, word_role_counts, word_roles
from generator.views.directory import Directory, open_directory
from tests.factories import make_catalogue, make_publication, make_settings, make_task


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (
            (5, 3, 0),
            "This office leads 5 tasks and is responsible for 3 tasks that it does not lead.",
        ),
        (
            (0, 3, 2),
            "This office is responsible for 3 tasks and is part of a collective name in 2 tasks.",
        ),
        ((1, 0, 0), "This office leads 1 task."),
        (
            (5, 0, 2),
            "This office leads 5 tasks and is part of a collective name in 2 tasks.",
        ),
    ],
)
def test_roles_are_joined_with_and(counts: tuple[int, ...], said: str) -> None:
    assert word_role_counts(counts, make_publication(language="en").words) == said


def test_only_the_last_is_joined_with_and() -> None:
    said = word_role_counts((5, 3, 2), make_publication(language="en").words)
    assert said.startswith("This office leads 5 tasks, is responsible for 3 tasks that it does not")
    assert said.endswith(" and is part of a collective name in 2 tasks.")


def test_in_chinese_a_comma_joins_them() -> None:
    said = word_role_counts((5, 3, 2), make_publication().words)
    assert said == "牵头5项任务，另有3项任务作为责任单位，有2项任务只写了它所在的统称。"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "牵头2项任务（其中1项也写为责任单位），另有1项任务作为责任单位。"),
        (
            "en",
            (
                "This office leads 2 tasks (named as responsible, too: 1) and "
                "is responsible for 1 task that it does not lead."
            ),
        ),
    ],
)
def test_what_it_leads_and_is_named_for_twice_is_told(language: Language, said: str) -> None:
    tasks = [
        make_task(lead=("市商务局",), responsible=("市商务局", "市教育局")),
        make_task(id="jining-2023-002"),
        make_task(id="jining-2023-003", lead=(), responsible=("市商务局",)),
    ]
    publication = make_publication(make_catalogue(tasks=tasks), language)
    directory = publication.places.directory
    commerce = directory.catalogue.departments_by_id["jining/commerce"]
    assert word_roles(commerce, directory) == said
    headings = [section.head.heading for section in sort_roles(commerce, directory)]
    assert ("其他任务" if language == "zh" else "Other tasks") in headings[1]


def test_an_office_that_leads_nothing_has_no_other_tasks() -> None:
    directory = make_publication().places.directory
    education = directory.catalogue.departments_by_id["jining/education"]
    assert word_roles(education, directory) == "作为责任单位1项任务。"
    (section,) = sort_roles(education, directory)
    assert section.head.heading == "作为责任单位的任务（1项任务）"


@pytest.fixture(scope="module")
def shipped() -> Directory:
    publication = make_publication(load(make_settings()))
    return open_directory(publication.catalogue, publication.listed, publication.voice)


def test_the_numbers_of_each_page_make_those_of_the_data(shipped: Directory) -> None:
    """What it leads, and what it is responsible for whether it leads or not."""
    publication = make_publication(shipped.catalogue)
    counted = {"lead": Counter[str](), "responsible": Counter[str]()}
    for entry in publication.listed:
        data = task_data(entry, publication.settings)
        for role, counts in counted.items():
            counts.update({office["department"] for office in data[role]})
    twice = 0
    for key, group in shipped.groups.items():
        assert len(group.lead) == counted["lead"][key], key
        assert len(group.responsible) + len(group.both) == counted["responsible"][key], key
        twice += bool(group.both)
    assert twice == 6
