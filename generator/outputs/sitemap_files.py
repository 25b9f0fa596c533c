"""The map of the site for machines, and what robots may read (R-117, R-118)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from xml.sax.saxutils import escape

from generator.model.catalogue import Catalogue
from generator.outputs.handwritten import list_handwritten
from generator.outputs.produced import Produced
from generator.rendering.head import absolute
from generator.rendering.page import Artifact, Language
from generator.settings import Profile, Settings
from generator.views.addresses import Addresses
from generator.views.entry import Entry

ADDRESSES_IN_A_FILE = 50_000
"""The protocol allows no more."""

LANGUAGES: tuple[Language, ...] = ("zh", "en")

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def produce_sitemap(
    settings: Settings, entries: Sequence[Entry], produced: Produced
) -> Iterator[Artifact]:
    """One file, or as many as there are addresses for, and a file that lists those."""
    changes = find_changes(entries, produced.changed_on)
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


def list_change_days(catalogue: Catalogue) -> Mapping[str, date]:
    """The day of the last event of each record, and of each notice or one of its rows."""
    owners = {task.id: document.id for document, task in catalogue.rows()}
    days: dict[str, date] = {}
    for subject_id, events in catalogue.changes_by_subject_id.items():
        day = max(event.on for event in events)
        document_id = owners.get(subject_id, subject_id)
        for language in LANGUAGES:
            notice = Addresses(language=language).document(document_id)
            days[notice] = max(day, days.get(notice, day))
            if subject_id in owners:
                days[Addresses(language=language).task(subject_id)] = day
    return days


def find_changes(
    entries: Sequence[Entry], recorded: Mapping[str, date] | None = None
) -> Mapping[str, date]:
    """The day a page was last changed, where that is recorded: by an event, a 勘误, a withdrawal.

    The dates of documents and of progress are not the days on which our pages changed.
    """
    changes: dict[str, date] = dict(recorded or {})
    for entry in entries:
        days = [correction.on for correction in entry.task.corrections]
        if entry.task.withdrawn is not None:
            days.append(entry.task.withdrawn.on)
        if days:
            for language in LANGUAGES:
                address = Addresses(language=language).task(entry.id)
                changes[address] = max(*days, changes.get(address, days[0]))
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
