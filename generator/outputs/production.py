"""Runs all producers for both languages and lets no two outputs have one path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.catalogue import Catalogue
from generator.outputs.producers import PRODUCERS, SHARED_PRODUCERS, Producer
from generator.outputs.publication import Publication, prepare_publication
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
) -> Iterator[Page | Artifact]:
    """Every page and file of the site, one after the other."""
    templates = Templates(settings.templates)
    entries = list_entries(catalogue, settings.as_of)
    paths: set[str] = set()
    for language in LANGUAGES:
        publication = prepare_publication(
            catalogue, settings, templates=templates, language=language, entries=entries
        )
        chosen = (*producers, *shared) if language == LANGUAGES[0] else producers
        for output in _run(chosen, publication):
            if output.path in paths:
                raise SamePathError(f"two outputs are written to {output.path}")
            paths.add(output.path)
            yield output


def _run(producers: Iterable[Producer], publication: Publication) -> Iterator[Page | Artifact]:
    for producer in producers:
        yield from producer(publication)
