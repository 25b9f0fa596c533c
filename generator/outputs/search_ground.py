"""What the index and the dictionary of the search are made from, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.catalogue import Catalogue
from generator.rendering.page import Language
from generator.settings import Settings
from generator.views.addresses import Addresses
from generator.views.document_name import name_documents
from generator.views.entry import Entry, list_entries
from generator.views.groups import listed_of
from generator.views.voice import Voice
from generator.views.wording.words import WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchGround:
    """Everything that may be found."""

    catalogue: Catalogue
    """Everything that was read."""
    listed: tuple[Entry, ...]
    """The records that lists show: what was withdrawn is not found either."""
    voices: Mapping[Language, Voice]
    """How each language names things."""
    as_of: date
    """The day that statuses refer to."""

    @property
    def chinese(self) -> Voice:
        """The language of the records."""
        return self.voices["zh"]


def prepare_search(catalogue: Catalogue, settings: Settings) -> SearchGround:
    """Put together what both languages share."""
    entries = list_entries(catalogue, settings.as_of)
    return SearchGround(
        catalogue=catalogue,
        listed=listed_of(entries),
        voices={language: _voice(catalogue, language) for language in WORDS},
        as_of=settings.as_of,
    )


def _voice(catalogue: Catalogue, language: Language) -> Voice:
    words = WORDS[language]
    return Voice(
        language=language,
        words=words,
        addresses=Addresses(language=language),
        document_names=name_documents(catalogue, words, language),
    )
