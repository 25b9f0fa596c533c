"""Runs all producers for both languages and lets no two outputs have one path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Keeping, Memory, Wanted
from generator.outputs.prints import Prints, print_common
from generator.outputs.produced import Produced
from generator.outputs.producers import (
    CLOSING_PRODUCERS,
    LAST_PRODUCERS,
    PRODUCERS,
    SHARED_PRODUCERS,
    ClosingProducer,
    LastProducer,
    Producer,
)
from generator.outputs.publication import Publication, prepare_publication
from generator.outputs.sitemap_files import list_change_days
from generator.outputs.subscription_links import announce_subscriptions
from generator.reading.pause import collection_seldom
from generator.rendering.environment import Templates
from generator.rendering.page import Artifact, Language, Page
from generator.settings import Settings
from generator.views.entry import list_entries

LANGUAGES: tuple[Language, ...] = ("zh", "en")
"""Chinese first."""


class SamePathError(Exception):
    """Two outputs would be written to one file."""


def produce_site(
    catalogue: Catalogue,
    settings: Settings,
    *,
    producers: tuple[Producer, ...] = PRODUCERS,
    shared: tuple[Producer, ...] = SHARED_PRODUCERS,
    closing: tuple[ClosingProducer, ...] = CLOSING_PRODUCERS,
    last: tuple[LastProducer, ...] = LAST_PRODUCERS,
    memory: Memory | None = None,
    templates: Templates | None = None,
    wanted: Wanted | None = None,
) -> Iterator[Page | Artifact]:
    """Every page and file of the site, one after the other, but for those that stand already."""
    with collection_seldom():
        templates = Templates(settings.templates) if templates is None else templates
        entries = list_entries(catalogue, settings.as_of)
        produced = Produced()
        if memory is not None:
            memory.begin(print_common(catalogue, settings))
        keeping = Keeping(produced, memory, wanted)
        prints: Prints | None = None
        for language in LANGUAGES:
            publication = prepare_publication(
                catalogue,
                settings,
                templates=templates,
                language=language,
                entries=entries,
                prints=prints,
                keeping=keeping,
            )
            prints = publication.prints
            chosen = (*producers, *shared) if language == LANGUAGES[0] else producers
            outputs = announce_subscriptions(_run(chosen, publication), publication)
            yield from _noted(keeping.chosen(outputs), produced)
            for close in closing:
                yield from _noted(close(publication, produced), produced)
        produced.changed_on = list_change_days(catalogue)
        for finish in last:
            yield from _noted(finish(settings, entries, produced), produced)


def _run(producers: Iterable[Producer], publication: Publication) -> Iterator[Page | Artifact]:
    for producer in producers:
        yield from producer(publication)


def _noted(outputs: Iterable[Page | Artifact], produced: Produced) -> Iterator[Page | Artifact]:
    for output in outputs:
        if produced.has(output.path):
            raise SamePathError(f"two outputs are written to {output.path}")
        produced.note(output)
        yield output
