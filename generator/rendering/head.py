"""What differs from head to head: page tags, canonical and alternate links, linked data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from generator.rendering.page import Link, Page
from generator.rendering.quoting import quote
from generator.settings import Settings

_HREFLANG = {"zh": "zh-Hans", "en": "en"}
_SCRIPT_CODES = {ord(unsafe): f"\\u{ord(unsafe):04x}" for unsafe in "<>&\u2028\u2029"}
_SCRIPT_UNSAFE = re.compile("[<>&\u2028\u2029]")
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def absolute(settings: Settings, address: str) -> str:
    """The full address of a page as published."""
    return settings.site_url + address[1:]


def head_html(page: Page, settings: Settings, root: str) -> str:
    """All lines of the head that belong to this page alone, each value escaped for its place."""
    lines = [_meta(name, content) for name, content in page_tags(page, settings)]
    if page.kind == "missing":
        return "\n".join((*lines, _meta("robots", "noindex")))
    lines.append(_link("canonical", absolute(settings, page.address)))
    lines.extend(_translations(page, settings))
    lines.extend(
        _link(other.rel, root + other.address[1:], type=other.type, title=other.title)
        for other in page.alternates
    )
    lines.extend(
        f'<script type="application/ld+json">{script_json(data)}</script>'
        for data in _linked(page, settings)
    )
    return "\n".join(lines)


def page_tags(page: Page, settings: Settings) -> tuple[tuple[str, str], ...]:
    """The tags of R-010, R-011 and R-013; what the page gives itself replaces what is derived.

    Names are compared without case: to a browser `Description` and `description` are one.
    """
    tags: dict[str, tuple[str, str]] = {}
    for name, content in (*_site_tags(settings), *_kind_tags(page, settings), *page.meta):
        if content:
            tags[name.casefold()] = (name, content)
    return tuple(tags.values())


def script_json(data: Mapping[str, object]) -> str:
    """Linked data that cannot end the script element it stands in (R-127)."""
    text = _encode(data)
    return text.translate(_SCRIPT_CODES) if _SCRIPT_UNSAFE.search(text) else text


def _site_tags(settings: Settings) -> Iterator[tuple[str, str]]:
    yield "SiteName", settings.site_name
    yield "SiteDomain", urlsplit(settings.site_url).hostname or ""
    yield "SiteIDCode", settings.identity.site_id_code or ""


def _kind_tags(page: Page, settings: Settings) -> Iterator[tuple[str, str]]:
    keywords = ",".join(page.keywords)
    if page.kind == "missing":
        return
    if page.kind == "content":
        yield "ArticleTitle", page.title
        yield "Description", page.description
        yield "Keywords", keywords
        yield "Url", absolute(settings, page.address)
        return
    yield "ColumnName", page.title
    yield "ColumnDescription", page.description
    yield "ColumnKeywords", keywords or page.title
    yield "description", page.description


def _translations(page: Page, settings: Settings) -> Iterator[str]:
    if page.translation is None:
        return
    other = "en" if page.language == "zh" else "zh"
    for language, address in ((page.language, page.address), (other, page.translation)):
        yield _link("alternate", absolute(settings, address), hreflang=_HREFLANG[language])


def _linked(page: Page, settings: Settings) -> Iterator[Mapping[str, object]]:
    if page.json_ld is not None:
        yield page.json_ld
    if page.breadcrumbs:
        here = Link(text=page.title, address=page.address)
        yield _breadcrumb_list((*page.breadcrumbs, here), settings)


def _breadcrumb_list(links: Iterable[Link], settings: Settings) -> Mapping[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": link.text,
                "item": absolute(settings, link.address),
            }
            for place, link in enumerate(links, start=1)
        ],
    }


@lru_cache(maxsize=4096)
def _meta(name: str, content: str) -> str:
    """Most pages share most of their tags."""
    return f'<meta name="{quote(name)}" content="{quote(content)}">'


def _link(rel: str, href: str, **attributes: str) -> str:
    more = "".join(f' {name}="{quote(value)}"' for name, value in attributes.items())
    return f'<link rel="{quote(rel)}" href="{quote(href)}"{more}>'
