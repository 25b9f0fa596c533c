"""Every producer of pages and files, in the order of the site map."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.outputs.publication import Publication
from generator.outputs.subject_pages import produce_theme_pages, produce_topic_pages
from generator.rendering.page import Artifact, Page

Producer = Callable[[Publication], Iterable[Page | Artifact]]
"""Makes the pages of one kind in one language, one after the other."""

PRODUCERS: tuple[Producer, ...] = (
    produce_theme_pages,
    produce_topic_pages,
)
"""Run once for each language."""

SHARED_PRODUCERS: tuple[Producer, ...] = ()
"""Files that serve both languages; run once, with the Chinese publication."""
