"""The map for machines has every page once, and no day that nobody recorded (R-117, R-118)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest

from generator.model.task import Correction, Withdrawal
from generator.outputs import sitemap_files
from generator.outputs.handwritten import list_handwritten
from generator.outputs.produced import Produced
from generator.outputs.production import produce_site
from generator.outputs.sitemap_files import (
    find_changes,
    list_change_days,
    produce_robots,
    produce_sitemap,
)
from generator.rendering.page import Artifact, Page
from generator.settings import Profile
from generator.views.entry import Entry
from tests.factories import make_catalogue, make_change, make_entries, make_settings, make_task

NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
SITE = "https://www.jining.gov.cn/zwgk/rwtz/"


def make_page(address: str) -> Page:
    return Page(
        address=address,
        language="zh",
        section="tasks",
        kind="column",
        title=address,
        description="x",
        article_html="<h1>x</h1>",
    )


def sitemaps(
    root: Path, *addresses: str, entries: Sequence[Entry] = ()
) -> dict[str, list[tuple[str, str | None]]]:
    produced = Produced()
    for address in addresses:
        produced.note(make_page(address))
    settings = make_settings(root=root, site_url=SITE)
    found = {}
    for file in produce_sitemap(settings, entries, produced):
        tree = ET.fromstring(file.content)  # noqa: S314 - our own file
        found[file.path] = [
            (
                node.findtext("s:loc", None, NAMESPACE) or "",
                node.findtext("s:lastmod", None, NAMESPACE),
            )
            for node in tree
        ]
    return found


def test_addresses_are_those_of_the_published_site(tmp_path: Path) -> None:
    assert sitemaps(tmp_path, "/", "/tasks/x/") == {
        "sitemap.xml": [(SITE, None), (f"{SITE}tasks/x/", None)]
    }


def test_hand_written_pages_are_part_of_the_map(tmp_path: Path) -> None:
    pages = tmp_path / "content" / "pages"
    (pages / "en").mkdir(parents=True)
    (pages / "about.md").write_text("---\ntitle: 关于本站\n---\n# x\n", encoding="utf-8")
    (pages / "en" / "about.md").write_text("# About\n", encoding="utf-8")
    assert [(p.address, p.title, p.language) for p in list_handwritten(pages)] == [
        ("/about/", "关于本站", "zh"),
        ("/en/about/", "About", "en"),
    ]
    found = sitemaps(tmp_path, "/")["sitemap.xml"]
    assert [address for address, _ in found] == [SITE, f"{SITE}about/", f"{SITE}en/about/"]


def test_a_day_of_change_is_given_only_where_it_is_recorded(tmp_path: Path) -> None:
    correction = Correction(on=date(2023, 9, 1), field="deadline", was="11月", reason="笔误")
    tasks = [make_task(id="x-001"), make_task(id="x-002", corrections=(correction,))]
    entries = make_entries(make_catalogue(tasks=tasks))
    assert sitemaps(tmp_path, "/tasks/x-001/", "/tasks/x-002/", entries=entries) == {
        "sitemap.xml": [(f"{SITE}tasks/x-001/", None), (f"{SITE}tasks/x-002/", "2023-09-01")]
    }


def test_the_last_recorded_change_counts_in_both_languages() -> None:
    task = make_task(
        id="x-001",
        corrections=(Correction(on=date(2023, 9, 1), field="lead", was="x", reason="y"),),
        withdrawn=Withdrawal(on=date(2023, 10, 1), reason="重复"),
    )
    assert find_changes(make_entries(make_catalogue(tasks=[task]))) == {
        "/tasks/x-001/": date(2023, 10, 1),
        "/en/tasks/x-001/": date(2023, 10, 1),
    }


def test_a_long_map_is_cut_into_files_that_one_file_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemap_files, "ADDRESSES_IN_A_FILE", 2)
    assert sitemaps(tmp_path, "/", "/a/", "/b/") == {
        "sitemap-1.xml": [(SITE, None), (f"{SITE}a/", None)],
        "sitemap-2.xml": [(f"{SITE}b/", None)],
        "sitemap.xml": [(f"{SITE}sitemap-1.xml", None), (f"{SITE}sitemap-2.xml", None)],
    }


def robots(profile: Profile) -> RobotFileParser:
    settings = make_settings(profile=profile, site_url="https://www.jining.gov.cn/")
    (file,) = produce_robots(settings, (), Produced())
    assert file.path == "robots.txt"
    parser = RobotFileParser()
    parser.parse(file.content.decode().splitlines())
    return parser


def test_a_demo_is_not_read_by_robots() -> None:
    parser = robots(Profile.DEMO)
    assert not parser.can_fetch("Baiduspider", "https://www.jining.gov.cn/tasks/x/")
    assert parser.site_maps() is None


def test_a_real_site_is_read_and_shows_its_map() -> None:
    parser = robots(Profile.PRODUCTION)
    assert parser.can_fetch("Baiduspider", "https://www.jining.gov.cn/tasks/x/")
    assert parser.site_maps() == ["https://www.jining.gov.cn/sitemap.xml"]


def test_last_change_of_a_page_is_that_of_its_last_event() -> None:
    """R-118: of a record its own, of a notice that of any of its rows, too."""
    tasks = [make_task(), make_task(id="jining-2023-002")]
    later = make_change(id="jining-2023-001-c2", on=date(2024, 1, 9))
    other = make_change(id="jining-2023-002-c1", subject_id="jining-2023-002")
    days = list_change_days(make_catalogue(tasks=tasks, changes=[make_change(), later, other]))
    zh = {address: day for address, day in days.items() if not address.startswith("/en/")}
    assert zh == {
        "/documents/jining-2023/": date(2024, 1, 9),
        "/tasks/jining-2023-001/": date(2024, 1, 9),
        "/tasks/jining-2023-002/": date(2024, 1, 5),
    }
    assert days == zh | {f"/en{address}": day for address, day in zh.items()}


def test_the_map_of_the_site_has_the_days_of_the_events() -> None:
    catalogue = make_catalogue(changes=[make_change()])
    files = {o.path: o for o in produce_site(catalogue, make_settings()) if isinstance(o, Artifact)}
    tree = ET.fromstring(files["sitemap.xml"].content)  # noqa: S314 - our own file
    days = {
        node.findtext("s:loc", "", NAMESPACE).partition("8000")[2]: node.findtext(
            "s:lastmod", None, NAMESPACE
        )
        for node in tree
    }
    found = {address: day for address, day in days.items() if day is not None}
    assert set(found.values()) == {"2024-01-05"}
    assert set(found) == {
        f"{language}{address}"
        for language in ("", "/en")
        for address in ("/tasks/jining-2023-001/", "/documents/jining-2023/")
    }
