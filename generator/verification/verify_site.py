"""Runs every check of a finished site, and says which requirement each of them is about."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from generator.verification.bodies import BODY_CHECKS
from generator.verification.built import BuiltSite, attribute
from generator.verification.calendar_rules import calendars_are_valid
from generator.verification.feed_rules import feeds_are_valid
from generator.verification.heads import HEAD_CHECKS
from generator.verification.links import LinkCheck
from generator.verification.list_files import files_equal_pages
from generator.verification.lists import Lists
from generator.verification.search_index import search_finds_everything

SiteCheck = Callable[[BuiltSite], Iterator[str]]
"""Finds the faults of a whole site in one respect."""

STATEMENT_LASTS = timedelta(days=365)
"""R-086."""


def links_lead_somewhere(site: BuiltSite) -> Iterator[str]:
    """Every internal link and anchor."""
    base = LinkCheck(site=site).site_path
    yield from LinkCheck(site=site, base=base).broken()


def counts_are_right(site: BuiltSite) -> Iterator[str]:
    """Counts beside links are those of the lists."""
    yield from Lists(site=site).wrong_counts()


def agreed_addresses(site: BuiltSite) -> Iterator[str]:
    """What PRODUCT agrees with readers and programs."""
    wanted = (
        *("index.html", "404.html", "sitemap.xml", "robots.txt", "data/tasks.json"),
        *("data/tasks.csv", "search/index.html", "data/index.html", "subscribe/index.html"),
        *("tasks/index.html", "documents/index.html", "themes/index.html", "topics/index.html"),
        *("departments/index.html", "deadlines/index.html", "about/index.html"),
        *("accessibility/index.html", "privacy/index.html", "report/index.html"),
        "sitemap/index.html",
    )
    yield from (path for path in wanted if path not in site.files)


def records_equal_pages(site: BuiltSite) -> Iterator[str]:
    """The file of all records and the pages of records tell of the same ones."""
    file = site.folder / "data" / "tasks.json"
    if not file.is_file():
        return
    recorded = {task["id"] for task in json.loads(file.read_text(encoding="utf-8"))["tasks"]}
    for name in sorted(recorded):
        if f"tasks/{name}/index.html" not in site.files:
            yield f"{name} has no page"


def policy_on_every_page(site: BuiltSite) -> Iterator[str]:
    """R-121: a strict policy; R-120: nothing of another host is loaded."""
    for page in site.pages:
        tree = page.parse()
        if b'name="taizhang-moved"' in page.source:
            continue
        policy = attribute(tree.css_first('meta[http-equiv="Content-Security-Policy"]'), "content")
        if "default-src 'none'" not in policy or "unsafe-inline" in policy:
            yield f"{page.path}: policy “{policy}”"


def nothing_of_others(site: BuiltSite) -> Iterator[str]:
    """R-120."""
    for page in site.pages:
        for node in page.parse().css("script[src], img[src], link[rel=stylesheet], iframe, source"):
            target = attribute(node, "src") or attribute(node, "href")
            if re.match(r"(?:https?:)?//", target):
                yield f"{page.path}: {target}"


def statement_is_current(site: BuiltSite, content: Path, as_of: date) -> Iterator[str]:
    """R-086: the figures of the accessibility statement are not older than a year."""
    file = content / "accessibility-results.json"
    if "accessibility/index.html" not in site.files:
        yield "there is no accessibility statement"
    if file.is_file():
        day = date.fromisoformat(json.loads(file.read_text(encoding="utf-8"))["date"])
        if as_of - day > STATEMENT_LASTS:
            yield f"the last full run was on {day}"


SITE_CHECKS: Mapping[str, SiteCheck] = {
    check.__name__: check
    for check in (
        links_lead_somewhere,
        counts_are_right,
        files_equal_pages,
        agreed_addresses,
        records_equal_pages,
        policy_on_every_page,
        nothing_of_others,
        search_finds_everything,
        calendars_are_valid,
        feeds_are_valid,
    )
}

REQUIREMENTS_BY_CHECK: Mapping[str, Sequence[str]] = {
    "site_tags": ("R-010",),
    "article_tags": ("R-011",),
    "publication_time": ("R-012", "R-014"),
    "column_tags": ("R-013",),
    "signs_of_the_profile": ("R-025",),
    "canonical_address": ("R-026",),
    "foreign_links_are_announced": ("R-028",),
    "links_lead_somewhere": ("R-032",),
    "counts_are_right": ("R-031",),
    "no_word_of_blame": ("R-044",),
    "nothing_in_the_way": ("R-052", "R-055", "R-124"),
    "tables_are_named": ("R-082",),
    "no_level_skipped": ("R-083",),
    "language_of_the_page": ("R-079",),
    "statement_is_current": ("R-086",),
    "way_to_report": ("R-090",),
    "no_empty_value": ("R-091",),
    "trail": ("R-094",),
    "official_wording_is_never_folded": ("R-096",),
    "records_equal_pages": ("R-098",),
    "search_finds_everything": ("R-034",),
    "files_equal_pages": ("R-104",),
    "calendars_are_valid": ("R-110",),
    "feeds_are_valid": ("R-111",),
    "published_addresses": ("R-115",),
    "ids_are_unique": ("R-116",),
    "nothing_of_others": ("R-120",),
    "policy_on_every_page": ("R-121",),
    "personal_data": ("R-061",),
    "pictures_have_size_and_text": ("R-141",),
}
"""What each check is evidence for; those without a row are about no requirement alone."""


BLOCKING = frozenset(
    {*SITE_CHECKS, "signs_of_the_profile", "publication_time", "statement_is_current"}
)
"""A site with a fault of these is not published; the others make a row of the self-check red."""


def find_faults(site: BuiltSite, content: Path, as_of: date) -> Mapping[str, Sequence[str]]:
    """The faults of every check, by its name."""
    page_checks = {**HEAD_CHECKS, **BODY_CHECKS}
    faults: dict[str, list[str]] = {name: [] for name in page_checks}
    for page in site.pages:
        if b'name="taizhang-moved"' in page.source:
            continue
        for name, check in page_checks.items():
            faults[name] += (f"{page.path}: {fault}" for fault in check(page, page.parse()))
    found = {name: list(check(site)) for name, check in SITE_CHECKS.items()}
    statement = list(statement_is_current(site, content, as_of))
    return {**faults, **found, "statement_is_current": statement}
