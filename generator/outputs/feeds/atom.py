"""Turns entries into Atom documents: a current one, and archives of what came before (RFC 5005)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

MOST_ENTRIES = 50
"""As many entries as a document holds."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ATOM = "application/atom+xml"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_HISTORY_NAMESPACE = "http://purl.org/syndication/history/1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One thing that happened."""

    id: str
    """Permanent, a tag: URI."""
    title: str
    """What happened to what."""
    updated: str
    """The day, as RFC 3339 wants it."""
    url: str
    """The full address of the page it is about."""
    kind: str
    """What happened, as a category."""
    content_html: str
    """What changed and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """All entries of one subscription, latest first, never none."""

    id: str
    """Permanent, a tag: URI."""
    title: str
    """What it follows."""
    subtitle: str
    """One sentence about it."""
    author: str
    """Who publishes the site."""
    url: str
    """The full address of its page."""
    own_url: str
    """The full address of the current document; archives stand below it."""
    entries: Sequence[FeedEntry]
    """What happened."""


def write_feed(feed: Feed) -> Iterator[tuple[str, bytes]]:
    """Full address and content of each document, the current one first.

    Archives are filled from the oldest entry on and hold as many as fit, so that one that was
    written stays as it is; the current document holds the latest entries, a few of them twice.
    """
    oldest_first = tuple(reversed(feed.entries))
    count = -(-max(0, len(oldest_first) - MOST_ENTRIES) // MOST_ENTRIES)
    current = _document(feed, feed.entries[:MOST_ENTRIES], feed.own_url, before=count)
    yield feed.own_url, current
    for number in range(1, count + 1):
        chosen = oldest_first[(number - 1) * MOST_ENTRIES : number * MOST_ENTRIES]
        url = _archive_url(feed, number)
        yield url, _document(feed, tuple(reversed(chosen)), url, before=number - 1)


def _archive_url(feed: Feed, number: int) -> str:
    return f"{feed.own_url.removesuffix('.atom')}/archive-{number}.atom"


def _document(feed: Feed, entries: Sequence[FeedEntry], url: str, *, before: int) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="{_NAMESPACE}" xmlns:fh="{_HISTORY_NAMESPACE}" xml:lang="zh-Hans">',
        _element("id", feed.id),
        _element("title", feed.title),
        _element("subtitle", feed.subtitle),
        _element("updated", max(entry.updated for entry in entries)),
        f"<author>{_element('name', feed.author)}</author>",
        _link("self", url, _ATOM),
        _link("alternate", feed.url, "text/html"),
    ]
    if url != feed.own_url:
        lines += ["<fh:archive/>", _link("current", feed.own_url, _ATOM)]
    if before:
        lines.append(_link("prev-archive", _archive_url(feed, before), _ATOM))
    lines += [_entry(entry) for entry in entries]
    return "\n".join((*lines, "</feed>", "")).encode()


def _entry(entry: FeedEntry) -> str:
    return "\n".join(
        (
            "<entry>",
            _element("id", entry.id),
            _element("title", entry.title),
            _element("published", entry.updated),
            _element("updated", entry.updated),
            _link("alternate", entry.url, "text/html"),
            f"<category term={quoteattr(_clean(entry.kind))}/>",
            f'<content type="html">{escape(_clean(entry.content_html))}</content>',
            "</entry>",
        )
    )


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(_clean(text))}</{name}>"


def _link(rel: str, href: str, media_type: str) -> str:
    return f'<link rel="{rel}" type="{media_type}" href={quoteattr(_clean(href))}/>'


def _clean(text: str) -> str:
    """Without the characters that no XML document may hold, however they are written."""
    return _NOT_XML.sub("", text)
