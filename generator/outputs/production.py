"""Runs all producers for both languages and lets no two outputs have one path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Keeping, Memory, Wanted
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.prints import print_common
from generator.outputs.produced import Made, Produced
from generator.outputs.producers import (
    CLOSING_PRODUCERS,
    LAST_PRODUCERS,
    PRODUCERS,
    SHARED_PRODUCERS,
    WITH_SECOND,
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

LANGUAGES: tuple[Language, ...] = ("zh", "en")
"""Chinese first."""


Outputs = Iterator[Page | Artifact]

Beside = Callable[[Callable[[], Outputs], Produced], Callable[[], Sequence[Made]]]
"""Begins to take some of the outputs somewhere else, where they are noted in `Produced`;
what it gives waits until all are taken, and tells what they were."""


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
    beside: Beside | None = None,
    kept: KeptEntries | None = None,
) -> Outputs:
    """Every page and file of the site, one after the other, but for those that stand already.

    With `beside`, the pages of the second language and some files are made at the same time as
    the rest; pages that tell of all others wait for both. Who builds again hands in what was
    `kept`.
    """
    with collection_seldom():
        entries, prints = (KeptEntries() if kept is None else kept).join(catalogue, settings.as_of)
        produced = Produced()
        if memory is not None:
            memory.begin(print_common(catalogue, settings))
        prepare = partial(
            prepare_publication,
            catalogue,
            settings,
            templates=Templates(settings.templates) if templates is None else templates,
            entries=entries,
            prints=prints,
            keeping=Keeping(produced, memory, wanted),
        )
        first = (*producers, *(producer for producer in shared if producer not in WITH_SECOND))
        last_shared = tuple(producer for producer in shared if producer in WITH_SECOND)

        # None of them is kept longer than it is used: its rows are as large as the records.
        def make_others() -> Outputs:
            yield from _made(producers, prepare(language=LANGUAGES[1]), produced)
            yield from _made(last_shared, prepare(language=LANGUAGES[0]), produced)

        wait = None if beside is None else beside(make_others, produced)
        yield from _made(first, prepare(language=LANGUAGES[0]), produced)
        if wait is None:
            yield from make_others()
        else:
            _add(wait(), produced)
        for language in LANGUAGES:
            yield from _closed(closing, prepare(language=language), produced)
        produced.changed_on = list_change_days(catalogue)
        for finish in last:
            yield from _noted(finish(settings, entries, produced), produced)


def _made(producers: Iterable[Producer], publication: Publication, produced: Produced) -> Outputs:
    """What producers make in one language, of that only what is asked for."""
    outputs = (output for producer in producers for output in producer(publication))
    announced = announce_subscriptions(outputs, publication)
    return _noted(publication.keeping.chosen(announced), produced)


def _closed(
    closing: Iterable[ClosingProducer], publication: Publication, produced: Produced
) -> Outputs:
    for close in closing:
        yield from _noted(close(publication, produced), produced)


def _noted(outputs: Iterable[Page | Artifact], produced: Produced) -> Outputs:
    for output in outputs:
        _claim(output.path, produced)
        produced.note(output)
        yield output


def _add(found: Iterable[Made], produced: Produced) -> None:
    """Note what was made beside us as if it had been made here."""
    for made in found:
        _claim(made.path, produced)
        produced.add(made)


def _claim(path: str, produced: Produced) -> None:
    if produced.has(path):
        raise SamePathError(f"two outputs are written to {path}")
