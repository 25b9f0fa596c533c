"""A link that leads nowhere is told with the id that was meant, unless its file was not read."""

from __future__ import annotations

import pytest

from generator.checks.page_links import check_page_links
from generator.model.page_link import PageLink
from generator.problems.problem import Place, Problem
from tests.factories import make_catalogue

CATALOGUE = make_catalogue()


def found(kind: str, target: str, unread: frozenset[str] = frozenset()) -> list[Problem]:
    link = PageLink(kind=kind, target=target, place=Place(path="content/pages/a.md", line=3))
    return list(check_page_links(CATALOGUE, [link], unread))


@pytest.mark.parametrize(
    ("kind", "target", "file"),
    [
        ("task", "jining-2023-001", "document"),
        ("document", "jining-2023", "document"),
        ("department", "jining/education", "departments"),
        ("theme", CATALOGUE.themes[0].id, "themes"),
        ("topic", CATALOGUE.topics[0].id, "topics"),
    ],
)
def test_an_id_that_is_there_passes_and_another_is_told(kind: str, target: str, file: str) -> None:
    assert found(kind, target) == []
    (problem,) = found(kind, f"{target}9")
    assert (problem.code, problem.place.line) == ("page-link-unknown", 3)
    assert f"({kind}:{target})" in problem.hint("zh")
    assert found(kind, f"{target}9", frozenset({file})) == []
