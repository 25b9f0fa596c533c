"""Turns a notice into its element block; an element that it does not state is said so (R-038)."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.views.fact import FactView, ValueView, missing
from generator.views.label import name_label
from generator.views.source import shown_issue_date
from generator.views.voice import Voice

NEVER_STATED = ("element_published_on", "element_subject", "element_validity", "element_keywords")
"""Elements of the national block that the form of our records has no place for yet."""

_MARKS = {"此件公开发布": "element_disclosure_public"}
"""What publication marks say within their brackets, as far as English pages can tell it."""


def view_elements(document: Document, catalogue: Catalogue, voice: Voice) -> tuple[FactView, ...]:
    """The elements in their usual order, then what this site adds."""
    words = voice.words
    issued_on = document.issued_on
    return (
        missing(words["element_index"], words["not_stated"]),
        _official("element_title", document.title, voice),
        _official("element_issuer", document.issuer, voice, _issuer(document, catalogue)),
        _official("element_number", document.number, voice),
        missing(words["element_issued_on"], words["not_stated"])
        if issued_on is None
        else _issue_date(document, issued_on.date.isoformat(), voice),
        *(missing(words[name], words["not_stated"]) for name in NEVER_STATED),
        _official(
            "element_disclosure", document.publication_mark, voice, _disclosure(document, voice)
        ),
        _official("element_attachment", document.attachment, voice),
        *_own(document, catalogue, voice),
    )


def _issuer(document: Document, catalogue: Catalogue) -> str | None:
    """Our name for who issued it, where the registry holds the office."""
    place = document.jurisdiction_id
    office = catalogue.department_named(place, document.issuer or "")
    return None if office is None else office.english


def _disclosure(document: Document, voice: Voice) -> str | None:
    key = _MARKS.get((document.publication_mark or "").strip("（）()"))
    return None if key is None else voice.words[key]


def _official(name: str, text: str | None, voice: Voice, english: str | None = None) -> FactView:
    """Official words; on an English page our translation follows where we have one."""
    label = voice.words[name]
    if text is None:
        return missing(label, voice.words["not_stated"])
    value = ValueView(text=text, lang=voice.official_lang)
    if english is None or voice.language == "zh":
        return FactView(name=label, content=(value,))
    translation = ValueView(note=voice.words["element_in_english"], text=english)
    return FactView(name=label, content=(value,), remarks=(translation,))


def _issue_date(document: Document, iso: str, voice: Voice) -> FactView:
    value = ValueView(text=shown_issue_date(document, voice), iso=iso)
    return FactView(name=voice.words["element_issued_on"], content=(value,))


def _own(document: Document, catalogue: Catalogue, voice: Voice) -> tuple[FactView, ...]:
    place = catalogue.jurisdictions_by_id.get(document.jurisdiction_id)
    words = voice.words
    year = FactView(name=words["element_year"], content=(ValueView(text=str(document.year)),))
    own_id = FactView(name=words["element_id"], content=(ValueView(text=document.id),))
    if place is None:
        return (year, own_id)
    name = name_label(place.name, place.english, voice.language)
    address = voice.addresses.jurisdiction(place.id)
    value = ValueView(text=name.text, lang=name.lang, address=address)
    return (FactView(name=words["element_jurisdiction"], content=(value,)), year, own_id)
