"""Pages that are made before all others are those that a whole build makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Never

import pytest

from generator.outputs.asked_pages import KINDS, produce_asked
from generator.outputs.keeping import Piece
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.produced import Made
from generator.outputs.production import produce_site
from generator.rendering.environment import Templates
from generator.rendering.page import Page
from tests.factories import make_catalogue, make_settings

SETTINGS = make_settings()


class Listening:
    """A memory that has nothing, and takes down the keys that were asked for."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def begin(self, common: bytes) -> None:
        """Nothing."""

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """Nothing stands."""
        del shows
        self.keys.append(key)
        return None

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """Nothing."""

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """Always made."""
        del kind, shows
        return make()


@pytest.fixture(scope="module")
def whole() -> tuple[dict[str, Page], list[str]]:
    memory = Listening()
    outputs = list(produce_site(make_catalogue(), SETTINGS, memory=memory))
    return {o.path: o for o in outputs if isinstance(o, Page)}, memory.keys


def asked(keys: Sequence[str]) -> dict[str, Page]:
    templates = Templates(SETTINGS.templates)
    pages = produce_asked(
        make_catalogue(), SETTINGS, frozenset(keys), templates=templates, kept=KeptEntries()
    )
    return {page.path: page for page in pages}


@pytest.mark.parametrize("kind", KINDS)
def test_pages_of_each_kind_are_those_of_a_whole_build(
    kind: str, whole: tuple[dict[str, Page], list[str]]
) -> None:
    pages, keys = whole
    wanted = [key for key in keys if key.split("/")[1] == kind]
    found = asked(wanted)
    assert {path.removeprefix("en/").split("/")[0] for path in found} == {kind}
    assert {path.startswith("en/") for path in found} == {True, False}
    assert found == {path: pages[path] for path in found}


def test_only_what_is_asked_for_is_made() -> None:
    notice = "zh/tasks/of/jining-2023"
    found = asked([notice, "zh/tasks/jining-2023-001"])
    assert set(found) == {"tasks/jining-2023-001/index.html"}


def test_the_page_of_a_record_asks_for_nothing_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is what an editor waits for: what only lists show is left to the build behind it."""

    def too_much(*given: object) -> Never:
        raise AssertionError(given)

    for name in ("gather_places", "list_subscriptions"):
        monkeypatch.setattr(f"generator.outputs.publication.{name}", too_much)
    keys = ["zh/tasks/of/jining-2023", "zh/tasks/jining-2023-001"]
    assert len(asked(keys)) == 1
    monkeypatch.setattr("generator.outputs.task_pages.join_prints", too_much)
    assert asked(["zh/tasks/of/another-2023"]) == {}


def test_files_and_kinds_without_portions_wait_for_the_whole_build() -> None:
    assert asked(["data/of/jining-2023", "data/jining-2023-001", "calendars/all"]) == {}
