"""Gives every notice a short name that is its own: 济宁市2023年."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.problems.problem import Language
from generator.views.label import name_label
from generator.views.wording.phrases import Words


def name_documents(catalogue: Catalogue, words: Words, language: Language) -> Mapping[str, str]:
    """Short names by document id; two notices of one place and year add their number or id."""
    shared = Counter((document.jurisdiction_id, document.year) for document in catalogue.documents)
    names: dict[str, str] = {}
    for document in catalogue.documents:
        is_alone = shared[document.jurisdiction_id, document.year] == 1
        form = words["document_name" if is_alone else "document_name_numbered"]
        names[document.id] = form.format(
            place=_place(catalogue, document, language),
            year=document.year,
            number=document.number or document.id,
        )
    return names


def _place(catalogue: Catalogue, document: Document, language: Language) -> str:
    place = catalogue.jurisdictions_by_id.get(document.jurisdiction_id)
    if place is None:
        return document.jurisdiction_id
    return name_label(place.name, place.english, language).text
