"""Every check of a finished site is seen red."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from generator.problems.refusal import RefusedError
from generator.verification.page_facts import PAGE_CHECKS
from generator.verification.verify_site import SITE_CHECKS, find_faults, statement_is_current
from tests.site.built import make_site, read_site

CANONICAL = '<link rel="canonical" href="https://a.example/">'
COUNT = '<p><a href="themes/x/">x</a> <span class="tz-count">2项任务</span></p>'
ROW = CANONICAL + '<a class="tz-task-row__title" href="../../tasks/a-2023-001/">x</a>'
NOINDEX = '<meta name="robots" content="noindex">'
MAP = "Sitemap: https://a.example/sitemap.xml"
PACKAGE = json.dumps(
    {
        "resources": [
            {"path": "a.csv", "bytes": 1, "hash": f"sha256:{hashlib.sha256(b'a').hexdigest()}"}
        ]
    }
)
MACHINE_CHECKS = (
    *("data_package_is_true", "map_leads_to_pages"),
    *("robots_fit_the_profile", "missing_page_works_anywhere"),
)

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
    "records_equal_pages": (
        {"data/tasks.json": '{"tasks": [{"id": "a-2023-001"}]}'},
        {"data/tasks.json": '{"tasks": []}', "tasks/a-2023-001/index.html": ""},
    ),
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
        {"index.html": '<img srcset="x.png 1x, HTTPS://b.example/x.png 2x">'},
        {"index.html": '<link rel="shortcut icon" href="https://b.example/x.ico">'},
        {"index.html": '<link rel="preconnect" href="https://b.example">'},
        {"index.html": '<video poster="//b.example/x.png"></video>'},
        {"index.html": '<object data="//b.example/x.pdf"></object>'},
        {"assets/x.css": "a{background:url( '//b.example/x.png')}"},
        {"assets/x.css": '@import "https://b.example/x.css";'},
    ),
    "search_finds_everything": (
        {"data/tasks.json": '{"tasks": [{"id": "a-2023-001", "requirement": "公开"}]}'},
    ),
    "calendars_are_valid": ({"a.ics": "BEGIN:VCALENDAR\n"},),
    "feeds_are_valid": ({"index.html": CANONICAL, "a.atom": "<feed>"},),
    "data_package_is_true": (
        {"index.html": CANONICAL},
        {"data/datapackage.json": PACKAGE},
        {"data/datapackage.json": PACKAGE, "data/a.csv": "ab"},
        {"data/datapackage.json": PACKAGE, "data/a.csv": "b"},
    ),
    "map_leads_to_pages": (
        {"index.html": CANONICAL, "sitemap.xml": "<loc>https://a.example/none/</loc>"},
        {"index.html": CANONICAL, "sitemap-1.xml": "<loc>https://b.example/</loc>"},
        {"index.html": CANONICAL, "sitemap.xml": "<loc>https://a.example/</loc>" * 2},
        {"index.html": CANONICAL, "sitemap.xml": "x" * (50 * 1024 * 1024 + 1)},
        {"index.html": CANONICAL, "tasks/a-2023-001/index.html": ""},
    ),
    "robots_fit_the_profile": (
        {"index.html": CANONICAL + NOINDEX},
        {"index.html": CANONICAL + NOINDEX, "robots.txt": "User-agent: *\nDisallow:\n"},
        {"index.html": CANONICAL, "robots.txt": "User-agent: *\nDisallow:\n"},
        {"index.html": CANONICAL, "robots.txt": f"User-agent: *\nDisallow: /en/\n{MAP}"},
        {"index.html": CANONICAL, "robots.txt": f"Disallow:\n{MAP}"},
    ),
    "missing_page_works_anywhere": (
        {"index.html": CANONICAL},
        {"index.html": CANONICAL, "404.html": '<script src="x.js"></script>'},
    ),
}


def test_files_for_machines_that_are_right_have_no_fault(tmp_path: Path) -> None:
    site = make_site(
        tmp_path,
        {
            "index.html": CANONICAL,
            "404.html": '<a href="/">x</a><a href="#main">y</a><a href="https://b.example/">z</a>',
            "assets/x.css": "a{background:url(x.png)}",
            "data/a.csv": "a",
            "data/datapackage.json": PACKAGE,
            "data/tasks.json": '{"tasks": [{"id": "a-2023-001"}]}',
            "robots.txt": f"User-agent: *\nDisallow:\n\n{MAP}",
            "sitemap.xml": "<loc>https://a.example/</loc>"
            "<loc>https://a.example/tasks/a-2023-001/</loc>",
            "tasks/a-2023-001/index.html": '<a href="https://b.example/">x</a>',
        },
    )
    for name in (*MACHINE_CHECKS, "records_equal_pages", "nothing_of_others"):
        assert list(SITE_CHECKS[name](site)) == []


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


def test_an_office_has_to_have_looked_once_and_a_demo_has_not(tmp_path: Path) -> None:
    pages = {"accessibility/index.html": "", "index.html": ""}
    site = make_site(tmp_path / "site", pages)
    (fault,) = statement_is_current(site, tmp_path, date(2024, 12, 1))
    assert "no full run was ever recorded" in fault
    demo = make_site(tmp_path / "demo", {**pages, "index.html": NOINDEX})
    assert list(statement_is_current(demo, tmp_path, date(2024, 12, 1))) == []


def test_a_workbook_with_other_rows_than_its_page_is_found(tmp_path: Path) -> None:
    task = '{"tasks": [{"id": "a-2023-001", "requirement": ""}]}'
    files = {"index.html": CANONICAL, "themes/x/index.html": ROW, "data/themes/x.json": task}
    make_site(tmp_path, files)
    for rows, faults in ((2, 0), (3, 1), (1, 1)):
        with zipfile.ZipFile(tmp_path / "data" / "themes" / "x.xlsx", "w") as book:
            book.writestr("xl/worksheets/sheet1.xml", "<rows>" + '<row r="1"/>' * rows)
        assert len(list(SITE_CHECKS["files_equal_pages"](read_site(tmp_path)))) == faults


@pytest.mark.parametrize("damaged", ["data/tasks.json", "data/datapackage.json"])
def test_a_damaged_file_is_a_fault_and_ends_no_check(damaged: str, tmp_path: Path) -> None:
    site = make_site(tmp_path, {"index.html": CANONICAL, damaged: "{"})
    faults = find_faults(site, tmp_path, date(2026, 1, 1))
    told = [fault for found in faults.values() for fault in found if "damaged" in fault]
    assert told
    assert set(faults) == {*PAGE_CHECKS, *SITE_CHECKS, "statement_is_current"}


def test_a_page_that_somebody_put_into_the_site_is_named(tmp_path: Path) -> None:
    site = make_site(tmp_path, {"index.html": CANONICAL, "old-page.html": "<p>abc"})
    with pytest.raises(RefusedError) as refused:
        find_faults(site, tmp_path, date(2026, 1, 1))
    assert "不是这里生成的页面：old-page.html" in refused.value.message("zh")
    assert "taizhang build" in refused.value.message("en")
