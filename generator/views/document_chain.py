"""Turns the documents that a notice is based on, and those based on it, into links (R-046)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.document import Document, UpperDocument
from generator.views.source import quote_title, source_link
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """A document above or below."""

    text: str
    """Title and number as printed."""
    lang: str
    """The lang attribute of the printed words."""
    address: str
    """Its page; empty where this site does not hold it."""
    remark: str
    """Says that this site does not hold it, or is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainView:
    """The documents above and below."""

    above: tuple[ChainLink, ...]
    """Those the notice names as its basis, in printed order."""
    below: tuple[ChainLink, ...]
    """Those on this site that name the notice as their basis."""


def view_chain(document: Document, catalogue: Catalogue, voice: Voice) -> ChainView:
    """The chain of authority around a notice."""
    below = (
        other
        for other in catalogue.documents
        if any(upper.document_id == document.id for upper in other.based_on)
    )
    return ChainView(
        above=tuple(_above(upper, catalogue, voice) for upper in document.based_on),
        below=tuple(_below(other, voice) for other in below),
    )


def _above(upper: UpperDocument, catalogue: Catalogue, voice: Voice) -> ChainLink:
    held = upper.document_id if upper.document_id in catalogue.documents_by_id else None
    return ChainLink(
        text=f"{quote_title(upper.title)}（{upper.number}）",
        lang=voice.official_lang,
        address="" if held is None else voice.addresses.document(held),
        remark=voice.words["document_not_held"] if held is None else "",
    )


def _below(other: Document, voice: Voice) -> ChainLink:
    link = source_link(other, voice)
    return ChainLink(text=link.text, lang=link.lang, address=link.address, remark="")
