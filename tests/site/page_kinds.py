"""Tells from its address what kind of page a page is, and picks pages that stand for a kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from tests.project import ROOT
from tests.site.built import BuiltSite, SitePage

_ID = r"[a-z0-9-]+"

ADDRESSES: Mapping[str, str] = {
    "home": r"/",
    "tasks": r"/tasks/(page/\d+/)?",
    "record": r"/tasks/[a-z0-9-]+-\d{3,}/",
    "record version": r"/tasks/[a-z0-9-]+-\d{3,}/versions/\d+/",
    "documents": r"/documents/",
    "document": rf"/documents/{_ID}/",
    "document version": rf"/documents/{_ID}/versions/\d+/",
    "themes": r"/themes/",
    "theme": rf"/themes/{_ID}/(page/\d+/)?",
    "theme by place": rf"/themes/{_ID}/(?!page/){_ID}/(page/\d+/)?",
    "topics": r"/topics/",
    "topic": rf"/topics/{_ID}/(page/\d+/)?",
    "topic by place": rf"/topics/{_ID}/(?!page/){_ID}/(page/\d+/)?",
    "departments": r"/departments/",
    "departments by function": r"/departments/by-function/",
    "departments by initial": r"/departments/by-pinyin/",
    "department": rf"/departments/{_ID}/{_ID}/(page/\d+/)?",
    "department by year": rf"/departments/{_ID}/{_ID}/\d{{4}}/(page/\d+/)?",
    "jurisdictions": r"/jurisdictions/",
    "jurisdiction": rf"/jurisdictions/{_ID}/(page/\d+/)?",
    "deadlines": r"/deadlines/",
    "deadline month": r"/deadlines/\d{4}-\d{2}/(page/\d+/)?",
    "ongoing": r"/deadlines/ongoing/(page/\d+/)?",
    "no deadline": r"/deadlines/none/(page/\d+/)?",
    "search": r"/search/",
    "data": r"/data/",
    "data fields": r"/data/fields/",
    "subscribe": r"/subscribe/",
    "changes": r"/changes/(page/\d+/)?",
    "glossary": r"/glossary/",
    "about": r"/about/",
    "accessibility": r"/accessibility/",
    "privacy": r"/privacy/",
    "report": r"/report/",
    "guide": r"/guide/",
    "cheat sheet": r"/cheat-sheet/",
    "sitemap": r"/sitemap/",
    "missing": r"/404\.html",
}
"""Every kind of page of the site, and the addresses it has; English ones have /en before them."""

RARE_KINDS = frozenset({"department by year", "record version", "document version"})
"""Pages that the shipped notices do not call for: no office has records of two years, and nothing
changed yet."""

CONTENT_KINDS = frozenset({"record", "document", "record version", "document version"})
"""Pages with the tags of R-011; the home page and all others have those of R-013."""

MAIN_KINDS = ("home", "record", "document", "theme", "department", "deadline month", "search")
"""The seven that people come to; English too is looked at in the browser for these."""

COLLECTIVE = "collective"
"""A department that stands for several; its address looks like that of an office."""


def kind_of(page: SitePage) -> str:
    """The kind of a page; a page without one is a kind that nobody tests."""
    address = "/" + page.address.removeprefix("/en/").removeprefix("/")
    kinds = [kind for kind, pattern in ADDRESSES.items() if re.fullmatch(pattern, address)]
    if len(kinds) != 1:
        raise LookupError(f"{page.path} is of {len(kinds)} kinds {kinds}: complete page_kinds.py")
    return kinds[0]


def examples(site: BuiltSite) -> Mapping[str, SitePage]:
    """The largest page of each kind, English ones as `en <kind>`, and a collective."""
    by_kind: dict[str, SitePage] = {}
    collectives = collective_ids(ROOT / "content")
    for page in site.pages:
        for name in _names(page, collectives):
            best = by_kind.get(name)
            if best is None or len(page.source) > len(best.source):
                by_kind[name] = page
    return by_kind


def _names(page: SitePage, collectives: frozenset[str]) -> tuple[str, ...]:
    kind = kind_of(page)
    if page.is_english:
        return (f"en {kind}",)
    if kind == "department" and page.address.split("/departments/")[1].strip("/") in collectives:
        return (COLLECTIVE,)
    return (kind,)


def collective_ids(content: Path) -> frozenset[str]:
    """The departments that stand for several."""
    registry = yaml.safe_load((content / "registry" / "departments.yml").read_text("utf-8"))
    return frozenset(
        department["id"]
        for department in registry["departments"]
        if department["kind"] == COLLECTIVE
    )
