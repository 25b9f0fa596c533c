"""The whole program in order. READ FIRST.

content/ --find--> Source --compose, parse--> records --assemble--> Catalogue
    --check, locate--> problems --gate--> the Catalogue, or a ContentError that lists them all
    --produce--> pages and files, which the host dresses, writes and releases
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.checks import run_checks
from generator.checks.kept_notices import KeptNotices
from generator.checks.page_links import check_page_links
from generator.model.catalogue import Catalogue
from generator.problems.problem import ContentError, Problem, Severity
from generator.reading.assemble import assemble
from generator.reading.link_log import read_link_log
from generator.reading.masking import mask_findings
from generator.reading.page_heads import check_page_heads
from generator.reading.page_links import read_page_links
from generator.reading.pause import collection_paused
from generator.reading.positions import locate
from generator.reading.private_text import check_private_text
from generator.reading.publication_lock import read_lock
from generator.reading.read import Limits, read_sources
from generator.reading.redirects import read_redirects
from generator.reading.shelf import Shelf
from generator.reading.sources import find_sources
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.outputs.keeping import Memory
    from generator.outputs.kept_entries import KeptEntries
    from generator.outputs.production import Beside
    from generator.rendering.environment import Templates
    from generator.rendering.page import Artifact, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """Content that was read and checked, whatever was found."""

    catalogue: Catalogue
    """Every record that could be read."""
    problems: tuple[Problem, ...]
    """Everything found, sorted by file, line and column."""
    file_count: int
    """How many files were read."""
    unread_count: int = 0
    """Of these: which gave no record, so that further checks have not seen them."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stands in the way of publication."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What one examination leaves for the next, which reads and judges only what has changed."""

    shelf: Shelf = field(default_factory=Shelf)
    """Files that were read."""
    notices: KeptNotices = field(default_factory=KeptNotices)
    """What was found in single notices."""


def examine(settings: Settings, known: Known | None = None) -> Examined:
    """Find, compose, parse, assemble, check, locate: the first half, which `check` prints.

    Who examines again hands in what is `known` from the last time.
    """
    shelf = None if known is None else known.shelf
    limits = Limits(file_bytes=settings.max_file_bytes, depth=settings.max_depth)
    with collection_paused():
        found = find_sources(settings.content)
        read = read_sources(found, limits, shelf)
        read.gathered.lock, told = read_lock(settings.content)
        read.gathered.links, seen = read_link_log(settings.content)
        catalogue = assemble(read.gathered)
        _, moved = read_redirects(settings.content)
        private = check_private_text(settings.content, shelf)
        checked = run_checks(
            catalogue,
            settings.as_of,
            frozenset(read.unread),
            review_required=settings.review_required,
            review_steps=settings.review_steps,
            kept=None if known is None else known.notices,
        )
        links = read_page_links(settings.content)
        linked = check_page_links(catalogue, links, frozenset(read.unread))
        headed = check_page_heads(settings.content)
        found_all = (*read.problems, *told, *moved, *seen, *private, *checked, *linked, *headed)
        problems = mask_findings(locate(found_all, settings.root, limits))
    return Examined(
        catalogue=catalogue,
        problems=problems,
        file_count=len(found.sources),
        unread_count=read.unread_count,
    )


def recall(settings: Settings) -> Catalogue:
    """Records as they were, to compare with; what could not be read would seem to be new."""
    limits = Limits(file_bytes=settings.max_file_bytes, depth=settings.max_depth)
    with collection_paused():
        read = read_sources(find_sources(settings.content), limits)
        read.gathered.lock, told = read_lock(settings.content)
        problems = (*read.problems, *told)
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise ContentError(problems)
        return assemble(read.gathered)


def load(settings: Settings) -> Catalogue:
    """The gate: the catalogue of content without errors, or a ContentError with every problem."""
    examined = examine(settings)
    if examined.errors:
        raise ContentError(examined.problems)
    return examined.catalogue


def produce(
    catalogue: Catalogue,
    settings: Settings,
    memory: Memory | None = None,
    *,
    templates: Templates | None = None,
    beside: Beside | None = None,
    kept: KeptEntries | None = None,
) -> Iterator[Page | Artifact]:
    """The second half: every page and file of the site, in both languages, as a stream.

    With a memory of the last build, only those that this one makes otherwise; with templates
    that were used before, without reading those again; `beside` makes one language elsewhere.
    """
    # A check waits for none of the libraries that make the site.
    from generator.outputs.production import produce_site  # noqa: PLC0415

    yield from produce_site(
        catalogue, settings, memory=memory, templates=templates, beside=beside, kept=kept
    )


def produce_asked(
    catalogue: Catalogue,
    settings: Settings,
    paths: Collection[str],
    *,
    templates: Templates,
    kept: KeptEntries,
) -> Iterator[Page]:
    """A few pages of the second half, which somebody is looking at."""
    from generator.outputs.asked_pages import produce_asked  # noqa: PLC0415 - as above

    yield from produce_asked(catalogue, settings, paths, templates=templates, kept=kept)


def produce_places(
    catalogue: Catalogue,
    settings: Settings,
    places: frozenset[str],
    *,
    memory: Memory,
    templates: Templates | None = None,
) -> Iterator[Page | Artifact]:
    """The part of the second half that shows these places alone."""
    from generator.outputs.part import produce_part  # noqa: PLC0415 - as above

    yield from produce_part(catalogue, settings, places, memory=memory, templates=templates)
