"""Turns a notice into all that its page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.document import Document, GeneralRequirement
from generator.views.derived import DerivedView, view_derived
from generator.views.document_chain import ChainView, view_chain
from generator.views.element_block import view_elements
from generator.views.entry import Entry
from generator.views.fact import FactView
from generator.views.label import LinkLabel
from generator.views.original_table import TableView, view_table
from generator.views.source import source_link
from generator.views.table_remarks import table_remarks
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One general requirement."""

    heading: str
    """Its heading with its number mark, as printed."""
    text: tuple[str, ...]
    """Its paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """The notice's own text, in printed order."""

    has_text: bool
    """Whether the document has a notice beside its table."""
    addressees: str
    """The line of addressees, or empty."""
    preamble: tuple[str, ...]
    """Paragraphs before the general requirements."""
    parts: tuple[PartView, ...]
    """The general requirements."""
    closing: tuple[str, ...]
    """Paragraphs after them."""
    attachment: str
    """The line that names the annex, or empty."""
    signature: tuple[str, ...]
    """Issuer and day as printed below the text."""
    end_lines: tuple[str, ...]
    """Publication mark and copies, as printed at the end."""
    missing_text: str
    """Names what the document does not state; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPageView:
    """The page of one notice."""

    title: str
    """Its printed title."""
    title_suffix: str
    """What makes the title its own in the site; empty where it is so already."""
    lang: str
    """The lang attribute of official wording."""
    count_text: str
    """How many tasks it has."""
    source: LinkLabel
    """Issuer, title and number for the quotation."""
    notice: NoticeView
    """Its text."""
    chain: ChainView
    """What it is based on and what is based on it."""
    elements: tuple[FactView, ...]
    """Its element block."""
    table: TableView
    """Its table as issued."""
    table_remarks: tuple[str, ...]
    """What of it is our reading."""
    derived: DerivedView
    """What this site adds."""


def title_document(document: Document, catalogue: Catalogue, voice: Voice) -> tuple[str, str]:
    """The title and what makes it unique; an English page always names the place."""
    is_shared = sum(other.title == document.title for other in catalogue.documents) > 1
    if voice.language == "zh" and not is_shared:
        return document.title, ""
    name = voice.document_names[document.id]
    return document.title, voice.words["title_suffix"].format(place=name)


def view_document(
    document: Document, entries: Sequence[Entry], catalogue: Catalogue, voice: Voice
) -> DocumentPageView:
    """Everything on the page of a notice; the entries are its rows."""
    title, suffix = title_document(document, catalogue, voice)
    return DocumentPageView(
        title=title,
        title_suffix=suffix,
        lang=voice.official_lang,
        count_text=word_count(voice.words, "tasks", len(document.tasks)),
        source=source_link(document, voice),
        notice=view_notice(document, voice),
        chain=view_chain(document, catalogue, voice),
        elements=view_elements(document, catalogue, voice),
        table=view_table(document, entries, voice),
        table_remarks=tuple(table_remarks(document, entries, voice)),
        derived=view_derived(entries, voice),
    )


def view_notice(document: Document, voice: Voice) -> NoticeView:
    """The text of the notice."""
    words = voice.words
    names = words["name_separator"].join(words[f"stated_{name}"] for name in document.not_stated)
    day = None if document.issued_on is None else document.issued_on.text
    return NoticeView(
        has_text=bool(document.preamble or document.requirements or document.closing),
        addressees=document.addressees or "",
        preamble=document.preamble,
        parts=tuple(_part(requirement) for requirement in document.requirements),
        closing=document.closing,
        attachment=document.attachment or "",
        signature=tuple(line for line in (document.issuer, day) if line),
        end_lines=tuple(line for line in (document.publication_mark, document.cc) if line),
        missing_text=words["document_not_stated"].format(names=names) if names else "",
    )


def _part(requirement: GeneralRequirement) -> PartView:
    heading = f"{requirement.mark or ''}{requirement.heading}"
    return PartView(heading=heading, text=requirement.text)
