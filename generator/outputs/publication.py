"""One language of the site in the making: what every producer is given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Keeping
from generator.outputs.prints import Prints, print_entries
from generator.rendering.environment import Templates
from generator.rendering.page import Language
from generator.settings import Settings
from generator.views.addresses import Addresses
from generator.views.document_name import name_documents
from generator.views.entry import Entry
from generator.views.groups import listed_of
from generator.views.news import NewsItem, by_subject, list_news
from generator.views.places import Places, gather_places
from generator.views.subscriptions import Subscription, list_subscriptions
from generator.views.task_row import view_task_row
from generator.views.voice import Voice
from generator.views.wording.phrases import Words
from generator.views.wording.words import WORDS


@dataclass(frozen=True, kw_only=True)
class Publication:
    """The content, the templates and a language, with all that pages of this language share.

    What takes long to find out is found when it is first asked for: a preview that shows one page
    asks for little of it.
    """

    catalogue: Catalogue
    """Everything that was read."""
    settings: Settings
    """The options of the run."""
    templates: Templates
    """Ready to render."""
    language: Language
    """The language of the interface."""
    words: Words
    """Everything our articles say in it."""
    addresses: Addresses
    """Where its pages stand."""
    document_names: Mapping[str, str]
    """Short names of notices by id: 济宁市2023年."""
    entries: tuple[Entry, ...]
    """Every record, withdrawn ones too, in order of document and row."""
    listed: tuple[Entry, ...]
    """The records that lists show."""
    voice: Voice
    """The language as views need it."""
    rows_html: Mapping[str, Markup]
    """The row of each listed record, rendered once, by record id."""
    prints: Prints
    """What pages show of each record, as prints, by record id."""
    keeping: Keeping
    """Makes only what does not stand already."""

    @cached_property
    def news(self) -> Mapping[str, Sequence[NewsItem]]:
        """What happened, by the id of the record or the notice, latest first."""
        return by_subject(self._happened)

    @cached_property
    def subscriptions(self) -> tuple[Subscription, ...]:
        """Everything that can be subscribed to."""
        return list_subscriptions(self.catalogue, self.entries, self._happened)

    @cached_property
    def places(self) -> Places:
        """Who has records, by place and by subject."""
        return gather_places(self.catalogue, self.listed, self.voice)

    @cached_property
    def _happened(self) -> tuple[NewsItem, ...]:
        return list_news(self.catalogue, self.entries)


class RenderedRows(Mapping[str, Markup]):
    """The rows of records by their ids; each is rendered when it is first asked for.

    They are kept in UTF-8: as text, one Chinese character makes two bytes of every one of markup.
    """

    __slots__ = ("_entries", "_kept", "_templates", "_voice")

    def __init__(self, listed: Sequence[Entry], templates: Templates, voice: Voice) -> None:
        """Nothing is rendered yet: after a small edit few rows are needed."""
        self._entries = {entry.id: entry for entry in listed}
        self._kept: dict[str, bytes] = {}
        self._templates = templates
        self._voice = voice

    def __getitem__(self, record_id: str) -> Markup:
        """One row, rendered now or before."""
        kept = self._kept.get(record_id)
        if kept is not None:
            return str.__new__(Markup, kept, "utf-8")
        view = view_task_row(self._entries[record_id], self._voice)
        html = self._templates.component("task_row", **view._asdict())
        self._kept[record_id] = html.encode()
        return html

    def __iter__(self) -> Iterator[str]:
        """Every record that can be asked for."""
        return iter(self._entries)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._entries)


def prepare_publication(
    catalogue: Catalogue,
    settings: Settings,
    *,
    templates: Templates,
    language: Language,
    entries: tuple[Entry, ...],
    prints: Prints | None = None,
    keeping: Keeping | None = None,
) -> Publication:
    """Make what the pages of one language share; prints know no language."""
    words = WORDS[language]
    addresses = Addresses(language=language)
    document_names = name_documents(catalogue, words, language)
    voice = Voice(
        language=language, words=words, addresses=addresses, document_names=document_names
    )
    listed = listed_of(entries)
    return Publication(
        catalogue=catalogue,
        settings=settings,
        templates=templates,
        language=language,
        words=words,
        addresses=addresses,
        document_names=document_names,
        entries=entries,
        listed=listed,
        voice=voice,
        rows_html=RenderedRows(listed, templates, voice),
        prints=print_entries(catalogue, entries) if prints is None else prints,
        keeping=Keeping() if keeping is None else keeping,
    )
