"""The one catalogue of all words of our articles."""

from __future__ import annotations

from collections.abc import Mapping

from generator.problems.problem import Language
from generator.views.wording import (
    change,
    column,
    data_file,
    department,
    document,
    glossary,
    home,
    lists,
    place,
    search,
    shared,
    site,
    subject,
    subscribe,
    task,
    version,
)
from generator.views.wording.phrases import Phrases, Words, words_of

PARTS: tuple[Phrases, ...] = (
    shared.PHRASES,
    change.PHRASES,
    column.PHRASES,
    data_file.PHRASES,
    department.PHRASES,
    document.PHRASES,
    glossary.PHRASES,
    home.PHRASES,
    lists.PHRASES,
    place.PHRASES,
    search.PHRASES,
    site.PHRASES,
    subject.PHRASES,
    subscribe.PHRASES,
    task.PHRASES,
    version.PHRASES,
)
"""The phrases of each kind of page; a new module is added here."""

WORDS: Mapping[Language, Words] = {"zh": words_of(PARTS, "zh"), "en": words_of(PARTS, "en")}
"""Every word, by language."""
