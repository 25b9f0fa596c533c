"""Every check of a finished site is seen red."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from generator.verification.verify_site import SITE_CHECKS, statement_is_current
from tests.site.built import make_site

CANONICAL = '<link rel="canonical" href="https://a.example/">'
COUNT = '<p><a href="themes/x/">x</a> <span class="tz-count">2项任务</span></p>'
ROW = CANONICAL + '<a class="tz-task-row__title" href="../../tasks/a-2023-001/">x</a>'

RED: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "links_lead_somewhere": ({"index.html": CANONICAL + '<a href="none/">x</a>'},),
    "counts_are_right": ({"index.html": CANONICAL + COUNT, "themes/x/index.html": "<article>x"},),
    "files_equal_pages": (
        {
            "index.html": CANONICAL,
            "themes/x/index.html": ROW,
            "data/themes/x.json": '{"tasks": []}',
        },
        {
            "index.html": CANONICAL,
            "themes/x/index.html": ROW,
            "data/themes/x.json": '{"tasks": [{"id": "a-2023-002", "requirement": ""}]}',
        },
        {
            "index.html": CANONICAL,
            "themes/x/index.html": ROW,
            "data/themes/x.json": '{"tasks": [{"id": "a-2023-001", "requirement": ""}]}',
            "data/themes/x.csv": "编号\r\n",
        },
    ),
    "agreed_addresses": ({"index.html": CANONICAL},),
    "records_equal_pages": ({"data/tasks.json": '{"tasks": [{"id": "a-2023-001"}]}'},),
    "policy_on_every_page": (
        {"index.html": CANONICAL},
        {
            "index.html": '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        },
    ),
    "nothing_of_others": (
        {"index.html": '<script src="https://b.example/x.js"></script>'},
        {"index.html": '<img src="//b.example/x.png">'},
    ),
    "search_finds_everything": (
        {"data/tasks.json": '{"tasks": [{"id": "a-2023-001", "requirement": "公开"}]}'},
    ),
    "calendars_are_valid": ({"a.ics": "BEGIN:VCALENDAR\n"},),
    "feeds_are_valid": ({"index.html": CANONICAL, "a.atom": "<feed>"},),
}


@pytest.mark.parametrize("name", SITE_CHECKS)
def test_a_fault_is_found(name: str, tmp_path: Path) -> None:
    for number, files in enumerate(RED[name]):
        site = make_site(tmp_path / str(number), files)
        assert list(SITE_CHECKS[name](site)), files


def test_a_statement_of_long_ago_or_none_is_found(tmp_path: Path) -> None:
    (tmp_path / "accessibility-results.json").write_text('{"date": "2024-01-01"}', encoding="utf-8")
    site = make_site(tmp_path / "site", {"accessibility/index.html": ""})
    assert list(statement_is_current(site, tmp_path, date(2024, 12, 1))) == []
    assert list(statement_is_current(site, tmp_path, date(2025, 2, 1)))
    empty = make_site(tmp_path / "empty", {"index.html": ""})
    assert list(statement_is_current(empty, tmp_path, date(2024, 12, 1)))
