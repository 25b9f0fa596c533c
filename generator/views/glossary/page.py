"""Turns the explained words into the page that lists them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.views.entry import Entry
from generator.views.glossary.explained import Explained, explain
from generator.views.label import Label, LinkLabel
from generator.views.order import latest_first
from generator.views.voice import Voice

RECORDS_SHOWN = 3
"""Records shown for a word; it may stand in many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """One explained word."""

    key: str
    """Its anchor."""
    name: Label
    """The word as the documents write it."""
    translation: str
    """The word in English, on English pages."""
    text: str
    """What it means."""
    source: Label | None
    """The document that explains or brought up the word."""
    records: tuple[LinkLabel, ...]
    """Some of the records it stands in, the latest first."""
    more: str
    """How many records it stands in, where not all are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermPart:
    """Words about one thing."""

    key: str
    """Id of the heading."""
    heading: str
    """What they are about."""
    terms: tuple[TermView, ...]
    """The words, never none."""


def view_glossary(entries: Iterable[Entry], voice: Voice) -> tuple[TermPart, ...]:
    """The words that stand in records, by what they are about."""
    return tuple(
        TermPart(
            key=key,
            heading=voice.words[f"glossary_{key}"],
            terms=tuple(_view(explained, voice) for explained in part),
        )
        for key, part in explain(entries).items()
    )


def _view(explained: Explained, voice: Voice) -> TermView:
    term = explained.term
    is_chinese = voice.language == "zh"
    shown = latest_first(explained.entries)[:RECORDS_SHOWN]
    count = len(explained.entries)
    return TermView(
        key=term.key,
        name=Label(text=term.name, lang=voice.official_lang),
        translation="" if is_chinese else term.english_name,
        text=term.chinese if is_chinese else term.english,
        source=Label(text=term.source, lang=voice.official_lang) if term.source else None,
        records=tuple(
            LinkLabel(text=voice.place(entry), address=voice.addresses.task(entry.id))
            for entry in shown
        ),
        more=voice.words["glossary_more"].format(count=count) if count > len(shown) else "",
    )
