"""What the chrome is told of a page, as data."""

from __future__ import annotations

from typing import Any

from generator.rendering.languages import in_language
from generator.rendering.page import Language, Page
from generator.rendering.shell import LONG_ARTICLE
from generator.views.addresses import translated
from tests.bench.hugo.tables import Tables

COLUMN_TAGS = frozenset({"ColumnName", "ColumnDescription", "ColumnKeywords"})
"""Tags that the theme makes from the title, the description and the keywords of a list."""

_MARK, _END = '<span lang="zh-Hans">', "</span>"
_SIGNS = {ord(sign): 0xE000 + place for place, sign in enumerate("<>&\"'")}
_GIVEN_BACK = {kept: sign for sign, kept in _SIGNS.items()}


def tell_head(page: Page, tables: Tables) -> dict[str, Any]:
    """The fields that pages of every kind have."""
    if page.translation != translated(page.address):
        raise ValueError(f"{page.address} has no twin in the other language")
    return {
        "site": _site(page, tables),
        "description": page.description,
        "keywords": ",".join(page.keywords) or _column_keywords(page),
        "name_parts": split_languages(page.title, page.language),
    }


def number_trail(page: Page, tables: Tables) -> int | None:
    """The breadcrumbs above a page."""
    if not page.breadcrumbs:
        return None
    crumbs = [
        {
            "address": link.address,
            "text": link.text,
            "parts": split_languages(link.text, page.language),
        }
        for link in page.breadcrumbs
    ]
    return tables.trails.number((page.language, page.breadcrumbs), crumbs)


def tell_tags(page: Page) -> list[dict[str, str]]:
    """The tags that are not made from other fields."""
    made = frozenset() if page.kind == "content" else COLUMN_TAGS
    return [
        {"name": name, "content": content}
        for name, content in page.meta
        if content and name not in made
    ]


def split_languages(text: str, language: Language) -> list[str]:
    """A text in turns of the language of the page and of Chinese; empty where it is in one."""
    marked = in_language(text.translate(_SIGNS), language).translate(_GIVEN_BACK)
    return marked.replace(_END, _MARK).split(_MARK) if _MARK in marked else []


def _site(page: Page, tables: Tables) -> int:
    """The number of the chrome."""
    index = page.address in (f"/{page.section}/", f"/en/{page.section}/", "/", "/en/")
    site = {
        "language": page.language,
        "section": page.section,
        "kind": page.kind,
        "current": "page" if index else "true",
        "long": len(page.article_html) > LONG_ARTICLE,
    }
    return tables.sites.number(tuple(site.values()), site)


def _column_keywords(page: Page) -> str:
    return "" if page.kind == "content" else dict(page.meta).get("ColumnKeywords", "")
