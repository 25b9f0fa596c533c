"""Tells from its address what kind of page a page is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.verification.page import SitePage

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
    "subscribe by place": rf"/subscribe/{_ID}/",
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

_PATTERNS = {kind: re.compile(pattern) for kind, pattern in ADDRESSES.items()}

CONTENT_KINDS = frozenset({"record", "document", "record version", "document version"})
"""Pages with the tags of R-011; the home page and all others have those of R-013."""


def kind_of(page: SitePage) -> str:
    """The kind of a page; a page without one is a kind that nobody tests."""
    kinds = _kinds_at("/" + page.address.removeprefix("/en/").removeprefix("/"))
    if len(kinds) != 1:
        raise LookupError(f"{page.path} is of {len(kinds)} kinds {kinds}: complete page_kinds.py")
    return kinds[0]


@lru_cache(maxsize=64)
def _kinds_at(address: str) -> list[str]:
    """Asked by one check of a page after the other."""
    return [kind for kind, pattern in _PATTERNS.items() if pattern.fullmatch(address)]
