"""What differs from head to head: page tags, canonical and alternate links, linked data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from generator.rendering.page import Link, Page
from generator.rendering.quoting import quote
from generator.settings import Settings

_HREFLANG = {"zh": "zh-Hans", "en": "en"}
_SCRIPT_CODES = {ord(unsafe): f"\\u{ord(unsafe):04x}" for unsafe in "<>&\u2028\u2029"}
_SCRIPT_UNSAFE = re.compile("[<>&\u2028\u2029]")
_TRANSLATION = '<link rel="alternate" href="{href}" hreflang="{language}">'
_CRUMBS = (
    '{{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{items}]}}'
)
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, check_circular=False).encode
_encode_text = json.encoder.encode_basestring


def absolute(settings: Settings, address: str) -> str:
    """The full address of a page as published."""
    return settings.site_url + address[1:]


def head_html(page: Page, settings: Settings, root: str) -> str:
    """All lines of the head that belong to this page alone, each value escaped for its place."""
    lines = [_meta(name, content) for name, content in page_tags(page, settings)]
    if page.kind == "missing":
        return "\n".join((*lines, _meta("robots", "noindex")))
    here = quote(absolute(settings, page.address))
    lines.append(f'<link rel="canonical" href="{here}">')
    if page.translation is not None:
        there = quote(absolute(settings, page.translation))
        other = "en" if page.language == "zh" else "zh"
        lines.append(_TRANSLATION.format(href=here, language=_HREFLANG[page.language]))
        lines.append(_TRANSLATION.format(href=there, language=_HREFLANG[other]))
    lines.extend(
        f'<link rel="{quote(other.rel)}" href="{quote(root + other.address[1:])}" '
        f'type="{quote(other.type)}" title="{quote(other.title)}">'
        for other in page.alternates
    )
    lines.extend(
        f'<script type="application/ld+json">{text}</script>' for text in _linked(page, settings)
    )
    return "\n".join(lines)


def page_tags(page: Page, settings: Settings) -> tuple[tuple[str, str], ...]:
    """The tags of R-010, R-011 and R-013; what the page gives itself replaces what is derived.

    Names are compared without case: to a browser `Description` and `description` are one.
    """
    tags = dict(_site_tags(settings.site_name, settings.site_url, settings.identity.site_id_code))
    for tag in (*_kind_tags(page, settings), *page.meta):
        if tag[1]:
            tags[_folded(tag[0])] = tag
    return tuple(tags.values())


def script_json(data: Mapping[str, object]) -> str:
    """Linked data that cannot end the script element it stands in (R-127)."""
    return _safe(_encode(data))


def _safe(text: str) -> str:
    return text.translate(_SCRIPT_CODES) if _SCRIPT_UNSAFE.search(text) else text


@lru_cache(maxsize=8)
def _site_tags(name: str, url: str, code: str | None) -> Mapping[str, tuple[str, str]]:
    """What all pages of a site carry, by its name without case."""
    tags = (("SiteName", name), ("SiteDomain", urlsplit(url).hostname or ""), ("SiteIDCode", code))
    return {_folded(name): (name, content) for name, content in tags if content}


@lru_cache(maxsize=256)
def _folded(name: str) -> str:
    return name.casefold()


def _kind_tags(page: Page, settings: Settings) -> tuple[tuple[str, str], ...]:
    keywords = ",".join(page.keywords)
    if page.kind == "missing":
        return ()
    if page.kind == "content":
        return (
            ("ArticleTitle", page.title),
            ("Description", page.description),
            ("Keywords", keywords),
            ("Url", absolute(settings, page.address)),
        )
    return (
        ("ColumnName", page.title),
        ("ColumnDescription", page.description),
        ("ColumnKeywords", keywords or page.title),
        ("description", page.description),
    )


def _linked(page: Page, settings: Settings) -> Iterator[str]:
    if page.json_ld is not None:
        yield script_json(page.json_ld)
    if page.breadcrumbs:
        yield _breadcrumb_list(page, settings)


def _breadcrumb_list(page: Page, settings: Settings) -> str:
    """Those above a page are those of a thousand others, so each is written once."""
    items = [
        _crumb(settings.site_url, link, place)
        for place, link in enumerate(page.breadcrumbs, start=1)
    ]
    here = Link(text=page.title, address=page.address)
    items.append(_write_crumb(settings.site_url, here, len(items) + 1))
    return _CRUMBS.format(items=", ".join(items))


def _write_crumb(site_url: str, link: Link, place: int) -> str:
    item, name = _encode_text(site_url + link.address[1:]), _encode_text(link.text)
    return _safe(f'{{"@type": "ListItem", "item": {item}, "name": {name}, "position": {place}}}')


_crumb = lru_cache(maxsize=4096)(_write_crumb)


def _meta(name: str, content: str) -> str:
    return f'<meta name="{quote(name)}" content="{quote(content)}">'
