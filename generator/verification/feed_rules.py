"""Holds every feed of a site to RFC 4287, RFC 5005 and R-111, element by element."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from generator.verification.built import BuiltSite
from generator.verification.links import LinkCheck

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

MOST_ENTRIES = 50
"""In one document (R-111)."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_PERMANENT = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:\S+")


def feeds_are_valid(site: BuiltSite) -> Iterator[str]:
    """R-111; where links lead is known only on a whole site."""
    paths = [path for path in sorted(site.files) if path.endswith(".atom")]
    links = LinkCheck(site=site)
    seen: dict[str, str] = {}
    for path in paths:
        content = (site.folder / path).read_bytes()
        feed = _parse(content)
        if feed is None:
            yield f"{path}: no well-formed XML, or with a DOCTYPE"
            continue
        yield from (f"{path}: {fault}" for fault in feed_faults(feed))
        yield from (f"{path}: {fault}" for fault in _link_faults(feed, path, links))
        identity = (texts(feed, "id") or [""])[0]
        current = re.sub(r"/archive-\d+(?=\.atom$)", "", path)
        if seen.setdefault(identity, current) != current:
            yield f"{path}: has the id of {seen[identity]}"


def feed_faults(feed: Element) -> Iterator[str]:
    """What one document breaks by itself."""
    if feed.tag != f"{ATOM}feed":
        yield "is no Atom feed"
    if feed.get(LANGUAGE) != "zh-Hans":
        yield "has no language"
    yield from _element_faults(feed, ("id", "title", "updated"), "the feed")
    if not any(any(texts(author, "name")) for author in feed.findall(f"{ATOM}author")):
        yield "the feed has no author"
    yield from (
        f"the feed has no link {rel}" for rel in ("self", "alternate") if not link(feed, rel)
    )
    entries = feed.findall(f"{ATOM}entry")
    if not 0 < len(entries) <= MOST_ENTRIES:
        yield f"has {len(entries)} entries"
    counted = Counter(identity for entry in entries for identity in texts(entry, "id"))
    yield from (f"{identity} stands {n} times" for identity, n in counted.items() if n > 1)
    moments = [moment for entry in entries for moment in texts(entry, "updated")]
    if texts(feed, "updated") != [max(moments, default="")]:
        yield "was updated at another time than its latest entry"
    if moments != sorted(moments, reverse=True):
        yield "the latest entry is not the first"
    for entry in entries:
        yield from _entry_faults(entry)


def texts(parent: Element, name: str) -> list[str]:
    """What the elements of a name say."""
    return [(element.text or "").strip() for element in parent.findall(f"{ATOM}{name}")]


def link(parent: Element, rel: str) -> str:
    """Where the first link of a kind leads."""
    links = parent.findall(f"{ATOM}link")
    return next((found.get("href", "") for found in links if found.get("rel") == rel), "")


def _parse(content: bytes) -> Element | None:
    """The document; one with a DOCTYPE could name other files, and no feed needs one."""
    try:
        return None if b"<!DOCTYPE" in content else ET.fromstring(content)  # noqa: S314
    except ET.ParseError:
        return None


def _entry_faults(entry: Element) -> Iterator[str]:
    names = ("id", "title", "updated", "published", "content")
    who = (texts(entry, "id") or ["an entry"])[0]
    yield from _element_faults(entry, names, who)
    if not link(entry, "alternate"):
        yield f"{who} has no link alternate"


def _element_faults(parent: Element, names: tuple[str, ...], who: str) -> Iterator[str]:
    """Elements that are there once and say something, ids that last, and moments."""
    for name in names:
        found = texts(parent, name)
        if len(found) != 1 or not found[0]:
            yield f"{who} has {len([text for text in found if text])} of {name}"
        elif name == "id" and not _PERMANENT.fullmatch(found[0]):
            yield f"{found[0]} is no permanent id"
        elif name in {"updated", "published"} and not _is_moment(found[0]):
            yield f"{who}: {name} {found[0]} is no moment"


def _is_moment(text: str) -> bool:
    """As RFC 3339 writes it."""
    try:
        return bool(_MOMENT.fullmatch(text)) and bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _link_faults(feed: Element, path: str, links: LinkCheck) -> Iterator[str]:
    """`self` is this file, and every other address leads to a page or file of ours."""
    if link(feed, "self") != links.site_url + path:
        yield f"says that it stands at {link(feed, 'self')}"
    for node in feed.iter(f"{ATOM}link"):
        address = node.get("href", "")
        if not address.startswith(links.site_url):
            yield f"{address} is not below {links.site_url}"
            continue
        fault = LinkCheck.fault(links, path, address)
        if fault:
            yield f"{address} {fault}"
