"""One language of the site in the making: what every producer is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.model.catalogue import Catalogue
from generator.rendering.environment import Templates
from generator.rendering.page import Language
from generator.settings import Settings
from generator.views.addresses import Addresses
from generator.views.document_name import name_documents
from generator.views.entry import Entry
from generator.views.news import NewsItem, by_subject, list_news
from generator.views.subscriptions import Subscription, list_subscriptions
from generator.views.task_row import view_task_row
from generator.views.voice import Voice
from generator.views.wording.phrases import Words
from generator.views.wording.words import WORDS

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The content, the templates and a language, with all that pages of this language share."""

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
    news: Mapping[str, Sequence[NewsItem]]
    """What happened, by the id of the record or the notice, latest first."""
    subscriptions: tuple[Subscription, ...]
    """Everything that can be subscribed to."""
    voice: Voice
    """The language as views need it."""
    rows_html: Mapping[str, Markup]
    """The row of each listed record, rendered once, by record id."""


def parameters_of(view: DataclassInstance) -> dict[str, object]:
    """The fields of a view as the parameters of the component of the same name."""
    return {field.name: getattr(view, field.name) for field in fields(view)}


def prepare_publication(
    catalogue: Catalogue,
    settings: Settings,
    *,
    templates: Templates,
    language: Language,
    entries: tuple[Entry, ...],
) -> Publication:
    """Make what the pages of one language share."""
    words = WORDS[language]
    addresses = Addresses(language=language)
    document_names = name_documents(catalogue, words, language)
    voice = Voice(
        language=language, words=words, addresses=addresses, document_names=document_names
    )
    listed = tuple(entry for entry in entries if entry.is_listed)
    news = list_news(catalogue, entries)
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
        news=by_subject(news),
        subscriptions=list_subscriptions(catalogue, entries, news),
        voice=voice,
        rows_html={
            entry.id: templates.component("task_row", **parameters_of(view_task_row(entry, voice)))
            for entry in listed
        },
    )
