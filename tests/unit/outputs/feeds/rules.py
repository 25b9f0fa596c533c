"""What RFC 4287 and R-111 ask of a feed, checked element by element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, fromstring

ATOM = "{http://www.w3.org/2005/Atom}"
ARCHIVE = "{http://purl.org/syndication/history/1.0}archive"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00")


def faults(content: bytes) -> list[str]:
    """Everything that a feed document of ours breaks."""
    feed = fromstring(content)  # noqa: S314 - our own bytes
    return [*_head_faults(feed), *_entries_faults(feed)]


def texts(parent: Element, name: str) -> list[str]:
    return [element.text or "" for element in parent.findall(f"{ATOM}{name}")]


def link(parent: Element, rel: str) -> str:
    links = parent.findall(f"{ATOM}link")
    return next((found.get("href", "") for found in links if found.get("rel") == rel), "")


def _head_faults(feed: Element) -> Iterator[str]:
    if feed.get(LANGUAGE) != "zh-Hans":
        yield "no language"
    for name in ("id", "title", "updated"):
        if len(texts(feed, name)) != 1:
            yield f"feed without {name}"
    if not any(texts(author, "name") for author in feed.findall(f"{ATOM}author")):
        yield "feed without author"
    for rel in ("self", "alternate"):
        if not urlsplit(link(feed, rel)).scheme:
            yield f"feed without {rel}"
    yield from _moment_faults(feed, ("updated",))


def _entries_faults(feed: Element) -> Iterator[str]:
    entries = feed.findall(f"{ATOM}entry")
    if not 0 < len(entries) <= 50:
        yield f"{len(entries)} entries"
    ids = [identity for entry in entries for identity in texts(entry, "id")]
    if len(set(ids)) != len(entries):
        yield "ids not unique"
    moments = [moment for entry in entries for moment in texts(entry, "updated")]
    if moments != sorted(moments, reverse=True):
        yield "not latest first"
    if moments and max(moments) not in texts(feed, "updated"):
        yield "feed is not as old as its latest entry"
    for entry in entries:
        yield from _entry_faults(entry)


def _entry_faults(entry: Element) -> Iterator[str]:
    for name in ("id", "title", "updated", "published", "content"):
        if len(texts(entry, name)) != 1 or not texts(entry, name)[0].strip():
            yield f"entry without {name}"
    if not all(identity.startswith("tag:") for identity in texts(entry, "id")):
        yield "no permanent id"
    if not urlsplit(link(entry, "alternate")).scheme:
        yield "entry without alternate"
    yield from _moment_faults(entry, ("updated", "published"))


def _moment_faults(parent: Element, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        for moment in texts(parent, name):
            if not _DAY.fullmatch(moment):
                yield f"{name} is no moment"
            else:
                datetime.fromisoformat(moment)
