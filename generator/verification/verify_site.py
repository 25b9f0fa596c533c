"""Runs every check of a finished site, and says which requirement each of them is about."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from generator.problems.refusal import RefusedError
from generator.verification.built import BuiltSite
from generator.verification.calendar_rules import calendars_are_valid
from generator.verification.feed_rules import feeds_are_valid
from generator.verification.index_files import IndexFault
from generator.verification.links import LinkCheck
from generator.verification.list_files import files_equal_pages
from generator.verification.lists import Lists
from generator.verification.machine_files import (
    data_package_is_true,
    is_demo,
    map_leads_to_pages,
    missing_page_works_anywhere,
    robots_fit_the_profile,
)
from generator.verification.page import SitePage
from generator.verification.page_facts import PAGE_CHECKS
from generator.verification.page_kinds import kind_of
from generator.verification.search_index import search_finds_everything

SiteCheck = Callable[[BuiltSite], Iterator[str]]
"""Finds the faults of a whole site in one respect."""

_STYLE_OF_OTHERS = re.compile(
    r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\"')\s]+)", re.IGNORECASE
)

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
    pages = {page.address.split("/")[2] for page in site.pages if _is_record(page)}
    yield from (f"{name} has no page" for name in sorted(recorded - pages))
    yield from (f"{name} is not in data/tasks.json" for name in sorted(pages - recorded))


def _is_record(page: SitePage) -> bool:
    return re.fullmatch(r"/tasks/[a-z0-9-]+-\d{3,}/", page.address) is not None


def policy_on_every_page(site: BuiltSite) -> Iterator[str]:
    """R-121: a strict policy; R-120: nothing of another host is loaded."""
    yield from _found_on_pages(site, "policy_on_every_page")


def nothing_of_others(site: BuiltSite) -> Iterator[str]:
    """R-120: whatever a browser asks for by itself, in pages and style sheets, is ours."""
    yield from _found_on_pages(site, "nothing_of_others")
    for path in sorted(path for path in site.files if path.endswith(".css")):
        text = (site.folder / path).read_text(encoding="utf-8")
        yield from (f"{path}: {match[1]}" for match in _STYLE_OF_OTHERS.finditer(text))


def statement_is_current(site: BuiltSite, content: Path, as_of: date) -> Iterator[str]:
    """R-086: the figures of the accessibility statement are not older than a year."""
    file = content / "accessibility-results.json"
    if "accessibility/index.html" not in site.files:
        yield "there is no accessibility statement"
    if file.is_file():
        day = date.fromisoformat(json.loads(file.read_text(encoding="utf-8"))["date"])
        if as_of - day > STATEMENT_LASTS:
            yield f"the last full run was on {day}"
    elif not is_demo(site):
        yield "no full run was ever recorded; make accessibility writes it"


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
        data_package_is_true,
        map_leads_to_pages,
        robots_fit_the_profile,
        missing_page_works_anywhere,
    )
}

REQUIREMENTS_BY_CHECK: Mapping[str, Sequence[str]] = {
    "site_tags": ("R-010",),
    "article_tags": ("R-011",),
    "each_name_once": ("R-011",),
    "each_tag_filled": ("R-010", "R-011", "R-013"),
    "one_description": ("R-011", "R-013"),
    "publication_time": ("R-012", "R-014"),
    "column_tags": ("R-013",),
    "signs_of_the_profile": ("R-025",),
    "canonical_address": ("R-026",),
    "foreign_links_are_announced": ("R-028",),
    "links_lead_somewhere": ("R-032", "R-112"),
    "counts_are_right": ("R-031",),
    "agreed_addresses": ("R-036",),
    "no_word_of_blame": ("R-044",),
    "nothing_in_the_way": ("R-052", "R-055", "R-124"),
    "tables_are_named": ("R-082",),
    "no_level_skipped": ("R-083",),
    "one_first_heading": ("R-083",),
    "landmarks": ("R-083",),
    "language_of_the_page": ("R-079",),
    "language_of_parts": ("R-079",),
    "statement_is_current": ("R-086",),
    "way_to_report": ("R-090",),
    "no_empty_value": ("R-091",),
    "trail": ("R-094",),
    "title_is_the_heading": ("R-094",),
    "official_wording_is_never_folded": ("R-096",),
    "records_equal_pages": ("R-098",),
    "search_finds_everything": ("R-034",),
    "files_equal_pages": ("R-104",),
    "data_package_is_true": ("R-105",),
    "calendars_are_valid": ("R-110",),
    "feeds_are_valid": ("R-111",),
    "published_addresses": ("R-115",),
    "ids_are_unique": ("R-116",),
    "robots_fit_the_profile": ("R-117",),
    "map_leads_to_pages": ("R-118",),
    "missing_page_works_anywhere": ("R-119",),
    "nothing_of_others": ("R-027", "R-120", "R-125"),
    "policy_on_every_page": ("R-121",),
    "nothing_inline": ("R-121",),
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
    faults: dict[str, list[str]] = {name: [] for name in PAGE_CHECKS}
    for page in site.pages:
        facts = site.facts[page.path]
        if not facts.is_moved:
            _known_kind(page)
        for name, fault in facts.faults:
            if name in faults:
                faults[name].append(f"{page.path}: {fault}")
    found = {name: list(_faults_of(check, site)) for name, check in SITE_CHECKS.items()}
    statement = list(statement_is_current(site, content, as_of))
    return {**faults, **found, "statement_is_current": statement}


def _known_kind(page: SitePage) -> str:
    """A page of no kind was put there by somebody else, or this program does not test its own."""
    try:
        return kind_of(page)
    except LookupError as unknown:
        raise RefusedError(
            str(unknown),
            f"网站里有一个不是这里生成的页面：{page.path}。手写的页面放进 content/pages/，"
            "再运行 taizhang build，它会把别的清掉",
            f"the site holds a page that was not made here: {page.path}. Hand-written pages belong "
            "into content/pages/; taizhang build clears away everything else",
        ) from unknown


def _faults_of(check: SiteCheck, site: BuiltSite) -> Iterator[str]:
    """A file that was cut off on its way is a fault of the site, and no end of the checks."""
    try:
        yield from check(site)
    except (ValueError, KeyError, TypeError, zipfile.BadZipFile, IndexFault) as trouble:
        yield f"a file is damaged: {type(trouble).__name__}: {trouble}"


def _found_on_pages(site: BuiltSite, check: str) -> Iterator[str]:
    for path, facts in site.facts.items():
        yield from (f"{path}: {fault}" for name, fault in facts.faults if name == check)
