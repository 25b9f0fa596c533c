"""Marks every Chinese page and every subscription of a state, so that two states can be compared.

The pages themselves are made and compared, not guessed from what changed: whatever a page shows,
a difference in it is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.model.catalogue import Catalogue
from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.feeds.producer import produce_feeds
from generator.outputs.handwritten import ENGLISH
from generator.outputs.producers import PRODUCERS
from generator.outputs.publication import prepare_publication
from generator.rendering.environment import Templates
from generator.rendering.page import Artifact, Page
from generator.settings import Settings
from generator.views.entry import list_entries

OutputMarks = Mapping[str, str]
"""By the address of a page or file, a mark that differs as soon as it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputChanges:
    """How the outputs of two states differ."""

    added: tuple[str, ...]
    """Addresses that were not there."""
    changed: tuple[str, ...]
    """Addresses that show something else."""
    removed: tuple[str, ...]
    """Addresses that would no longer answer: links and subscriptions to them break."""


def mark_outputs(catalogue: Catalogue, settings: Settings, templates: Templates) -> OutputMarks:
    """Mark the pages, calendars and feeds; English pages and tables follow the Chinese pages."""
    publication = prepare_publication(
        catalogue,
        settings,
        templates=templates,
        language="zh",
        entries=list_entries(catalogue, settings.as_of),
    )
    marks: dict[str, str] = {}
    for producer in (*PRODUCERS, produce_calendars, produce_feeds):
        for output in producer(publication):
            marks[_address(output)] = _mark(output)
    marks.update(_mark_handwritten(settings))
    return marks


def compare_outputs(before: OutputMarks, after: OutputMarks) -> OutputChanges:
    """What came, what changed and what would be gone, in the order of the site."""
    return OutputChanges(
        added=tuple(address for address in after if address not in before),
        changed=tuple(a for a, mark in after.items() if before.get(a, mark) != mark),
        removed=tuple(address for address in before if address not in after),
    )


def _address(output: Page | Artifact) -> str:
    return output.address if isinstance(output, Page) else f"/{output.path}"


def _mark(output: Page | Artifact) -> str:
    if isinstance(output, Artifact):
        return sha256(output.content).hexdigest()
    told = (output.title, output.description, output.article_html, *map(repr, output.meta))
    return sha256("\n".join(told).encode()).hexdigest()


def _mark_handwritten(settings: Settings) -> Iterator[tuple[str, str]]:
    folder = settings.content / "pages"
    for path in sorted(folder.rglob("*.md")):
        parts = path.relative_to(folder).with_suffix("").parts
        if parts[0] != ENGLISH:
            kept = parts[:-1] if parts[-1] == "index" else parts
            address = "/" + "".join(f"{part}/" for part in kept)
            yield address, sha256(path.read_bytes()).hexdigest()
