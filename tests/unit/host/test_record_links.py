"""Links of hand-written pages lead to records by their ids."""

import pytest

from generator.host.record_links import Written, resolve, targets_of
from generator.problems.problem import Language, Place, Problem
from generator.rendering.links import ROOT_MARK
from tests.factories import make_catalogue

TARGETS = targets_of(make_catalogue())


def linked(html: str, source: str = "", language: Language = "zh") -> tuple[str, list[Problem]]:
    written = Written(path="content/pages/a.md", source=source, language=language)
    result, problems = resolve(html, written, TARGETS)
    return result, list(problems)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("task:jining-2023-001", "tasks/jining-2023-001/"),
        ("document:jining-2023#row-1", "documents/jining-2023/#row-1"),
        ("department:jining/education", "departments/jining/education/"),
    ],
)
def test_an_id_leads_to_its_page(link: str, address: str) -> None:
    html, problems = linked(f'<a href="{link}">甲</a>')
    assert html == f'<a href="{ROOT_MARK}{address}">甲</a>'
    assert not problems


def test_themes_and_topics_can_be_linked() -> None:
    catalogue = make_catalogue()
    for kind, found in (("theme", catalogue.themes[0]), ("topic", catalogue.topics[0])):
        html, problems = linked(f'<a href="{kind}:{found.id}">甲</a>')
        assert f"{ROOT_MARK}{kind}s/{found.id}/" in html
        assert not problems


def test_english_pages_lead_to_english_pages() -> None:
    assert f"{ROOT_MARK}en/tasks/" in linked('<a href="task:jining-2023-001">', "", "en")[0]


@pytest.mark.parametrize("kind", ["task", "department", "theme", "document", "topic"])
def test_an_unknown_id_is_a_problem_where_it_stands(kind: str) -> None:
    source = f"---\ntitle: 甲\n---\n# 甲\n\n看[它]({kind}:nowhere)\n"
    _, (problem,) = linked(f'<a href="{kind}:nowhere">它</a>', source)
    assert problem.code == "page-link-unknown"
    assert problem.place == Place(path="content/pages/a.md", line=6, column=6)


def test_other_links_are_left_alone() -> None:
    html = '<a href="https://example.org/task:x">甲</a><p>task:x</p>'
    assert linked(html) == (html, [])
