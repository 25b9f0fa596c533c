"""What holds comes before what was replaced; what was withdrawn does not come (R-102, R-049)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from playwright.sync_api import Page

from generator.model.task import Withdrawal
from tests.bench_search.engines import build_ours
from tests.browser.conftest import ServeFolder
from tests.factories import make_catalogue, make_settings, make_task


def test_replaced_records_come_last_and_withdrawn_ones_not_at_all(
    page: Page, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    tasks = [
        make_task(superseded_by="jining-2023-003", requirement="养老政策。"),
        make_task(
            id="jining-2023-002",
            requirement="养老机构。",
            withdrawn=Withdrawal(on=date(2024, 1, 1), reason="不当公开"),
        ),
        make_task(id="jining-2023-003", requirement="公开和解读养老政策。"),
    ]
    build_ours(make_catalogue(tasks=tasks), make_settings(root=tmp_path), tmp_path / "site")
    page.goto(serve_folder(tmp_path / "site"))
    page.wait_for_function("() => Boolean(window.ask)")
    found = page.evaluate("() => window.ask('养老')")
    assert found["ids"] == ["jining-2023-003", "jining-2023-001"]


def test_a_place_nearer_to_the_beginning_comes_first(
    page: Page, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    tasks = [
        make_task(requirement="公开和解读养老政策。"),
        make_task(id="jining-2023-002", requirement="养老政策。"),
    ]
    build_ours(make_catalogue(tasks=tasks), make_settings(root=tmp_path), tmp_path / "site")
    page.goto(serve_folder(tmp_path / "site"))
    page.wait_for_function("() => Boolean(window.ask)")
    assert page.evaluate("() => window.ask('养老')")["ids"] == [
        "jining-2023-002",
        "jining-2023-001",
    ]
