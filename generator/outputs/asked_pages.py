"""The few pages that somebody is looking at, before all the others are made again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from generator.model.catalogue import Catalogue
from generator.outputs.deadline_pages import produce_deadline_pages
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.keeping import Keeping, Piece
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.produced import Made
from generator.outputs.producers import Producer
from generator.outputs.production import LANGUAGES
from generator.outputs.publication import prepare_publication
from generator.outputs.subject_pages import produce_theme_pages, produce_topic_pages
from generator.outputs.subscription_links import announce_subscriptions
from generator.outputs.task_pages import produce_task_pages
from generator.rendering.environment import Templates
from generator.rendering.page import Page
from generator.settings import Settings

KINDS: Mapping[str, Producer] = {
    "tasks": produce_task_pages,
    "documents": produce_document_pages,
    "departments": produce_department_pages,
    "themes": produce_theme_pages,
    "topics": produce_topic_pages,
    "deadlines": produce_deadline_pages,
}
"""By the second part of the key of a portion; the first is its language."""


class _Asked:
    """Stands for a memory that has everything but some portions."""

    def __init__(self, keys: Collection[str]) -> None:
        self._keys = keys

    def begin(self, common: bytes) -> None:
        """Nothing is compared."""

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """Only what is asked for has to be made."""
        del shows
        return None if key in self._keys else ()

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """The build that follows makes it again, and remembers it."""

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """Made at once."""
        del kind, shows
        return make()


def produce_asked(
    catalogue: Catalogue,
    settings: Settings,
    keys: Collection[str],
    *,
    templates: Templates,
    kept: KeptEntries,
) -> Iterator[Page]:
    """The pages of these portions, as a whole build makes them; of other kinds none."""
    entries, prints = kept.join(catalogue, settings.as_of)
    for language in LANGUAGES:
        kinds = dict.fromkeys(_kind(key) for key in keys if key.startswith(f"{language}/"))
        producers = [KINDS[kind] for kind in kinds if kind in KINDS]
        if not producers:
            continue
        publication = prepare_publication(
            catalogue,
            settings,
            templates=templates,
            language=language,
            entries=entries,
            prints=prints,
            keeping=Keeping(memory=_Asked(keys), wanted=keys.__contains__),
        )
        outputs = (output for produce in producers for output in produce(publication))
        yield from _pages(announce_subscriptions(outputs, publication))


def _kind(key: str) -> str:
    return key.split("/")[1]


def _pages(outputs: Iterable[object]) -> Iterator[Page]:
    return (output for output in outputs if isinstance(output, Page))
