"""Pages that are made before all others are those that a whole build makes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Never

import pytest
from markupsafe import Markup

from generator.model.catalogue import Catalogue
from generator.outputs.asked_pages import KINDS, produce_asked
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.production import produce_site
from generator.rendering.environment import Templates
from generator.rendering.page import Page
from tests.factories import make_catalogue, make_change, make_settings, make_task

SETTINGS = make_settings()


def catalogue() -> Catalogue:
    """Every kind of page is made of it."""
    explained = make_task(id="jining-2023-002", requirement="推进“双减”。")
    return make_catalogue(tasks=[make_task(), explained], changes=[make_change()])


@pytest.fixture(scope="module")
def whole() -> dict[str, Page]:
    outputs = produce_site(catalogue(), SETTINGS)
    return {o.path: o for o in outputs if isinstance(o, Page)}


def asked(paths: Iterable[str]) -> dict[str, Page]:
    templates = Templates(SETTINGS.templates)
    pages = list(
        produce_asked(
            catalogue(), SETTINGS, frozenset(paths), templates=templates, kept=KeptEntries()
        )
    )
    assert len({page.path for page in pages}) == len(pages)
    return {page.path: page for page in pages}


def kind_of(path: str) -> str:
    return path.removeprefix("en/").split("/")[0]


@pytest.mark.parametrize("kind", KINDS)
def test_pages_of_each_kind_are_those_of_a_whole_build(kind: str, whole: dict[str, Page]) -> None:
    pages = {path: page for path, page in whole.items() if kind_of(path) == kind}
    assert {path.startswith("en/") for path in pages} == {True, False}
    if kind == "data":
        pages = {path: page for path, page in pages.items() if path.endswith("fields/index.html")}
    assert asked(pages) == pages


def test_each_page_can_be_asked_for_alone_but_for_those_that_tell_of_all(
    whole: dict[str, Page],
) -> None:
    late = {path for path in whole if not asked([path])}
    assert {path.removeprefix("en/") for path in late} == {
        "data/index.html",
        "sitemap/index.html",
    }


def test_only_what_is_asked_for_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    render = Templates.render

    def note(self: Templates, template: str, /, **values: object) -> Markup:
        made.append(template)
        return render(self, template, **values)

    monkeypatch.setattr(Templates, "render", note)
    assert set(asked(["tasks/jining-2023-001/index.html"])) == {"tasks/jining-2023-001/index.html"}
    assert made == ["pages/task.html"]


def test_the_page_of_a_record_asks_for_nothing_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is what an editor waits for: what only lists show is left to the build behind it."""

    def too_much(*given: object) -> Never:
        raise AssertionError(given)

    for name in ("gather_places", "list_subscriptions"):
        monkeypatch.setattr(f"generator.outputs.publication.{name}", too_much)
    assert len(asked(["tasks/jining-2023-001/index.html"])) == 1


def test_files_and_pages_that_are_none_wait_for_the_whole_build() -> None:
    assert (
        asked(["data/tasks/jining-2023-001.json", "calendars/all.ics", "tasks/x/index.html"]) == {}
    )
