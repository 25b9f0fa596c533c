"""The map of the site for machines, and what robots may read (R-117, R-118)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from xml.sax.saxutils import escape

from generator.outputs.handwritten import list_handwritten
from generator.outputs.produced import Produced
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Profile, Settings
from generator.views.addresses import Addresses
from generator.views.entry import Entry

ADDRESSES_IN_A_FILE = 50_000
"""The protocol allows no more."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def produce_sitemap(
    settings: Settings, entries: Sequence[Entry], produced: Produced
) -> Iterator[Artifact]:
    """One file, or as many as there are addresses for, and a file that lists those."""
    changes = find_changes(entries)
    handwritten = (page.address for page in list_handwritten(settings.content / "pages"))
    addresses = tuple(dict.fromkeys((*produced.pages, *handwritten)))
    parts = tuple(
        addresses[start : start + ADDRESSES_IN_A_FILE]
        for start in range(0, len(addresses), ADDRESSES_IN_A_FILE)
    )
    if len(parts) == 1:
        yield Artifact(path="sitemap.xml", content=_addresses(parts[0], changes, settings))
        return
    names = tuple(f"sitemap-{number}.xml" for number in range(1, len(parts) + 1))
    for name, part in zip(names, parts, strict=True):
        yield Artifact(path=name, content=_addresses(part, changes, settings))
    yield Artifact(path="sitemap.xml", content=_index(names, settings))


def produce_robots(
    settings: Settings,
    entries: Sequence[Entry],  # noqa: ARG001 - of every producer of its kind
    produced: Produced,  # noqa: ARG001 - as entries
) -> Iterator[Artifact]:
    """A demo is not read by robots; a real site is, all of it."""
    if settings.profile is Profile.DEMO:
        lines = ["User-agent: *", "Disallow: /"]
    else:
        lines = ["User-agent: *", "Disallow:", "", f"Sitemap: {absolute(settings, '/sitemap.xml')}"]
    yield Artifact(path="robots.txt", content=("\n".join(lines) + "\n").encode())


def find_changes(entries: Sequence[Entry]) -> Mapping[str, date]:
    """The day a page was last changed, where that is recorded: the day of a 勘误 or a withdrawal.

    The dates of documents and of progress are not the days on which our pages changed.
    """
    changes: dict[str, date] = {}
    for entry in entries:
        days = [correction.on for correction in entry.task.corrections]
        if entry.task.withdrawn is not None:
            days.append(entry.task.withdrawn.on)
        if days:
            for language in ("zh", "en"):
                changes[Addresses(language=language).task(entry.id)] = max(days)
    return changes


def _addresses(addresses: Sequence[str], changes: Mapping[str, date], settings: Settings) -> bytes:
    lines = "\n".join(_line(address, changes.get(address), settings) for address in addresses)
    return f"{_HEAD}<urlset {_NAMESPACE}>\n{lines}\n</urlset>\n".encode()


def _line(address: str, changed: date | None, settings: Settings) -> str:
    location = escape(absolute(settings, address))
    changed_on = "" if changed is None else f"<lastmod>{changed.isoformat()}</lastmod>"
    return f"<url><loc>{location}</loc>{changed_on}</url>"


def _index(names: Sequence[str], settings: Settings) -> bytes:
    lines = "\n".join(
        f"<sitemap><loc>{escape(absolute(settings, f'/{name}'))}</loc></sitemap>" for name in names
    )
    return f"{_HEAD}<sitemapindex {_NAMESPACE}>\n{lines}\n</sitemapindex>\n".encode()
