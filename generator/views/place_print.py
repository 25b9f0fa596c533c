"""Gathers what all notices of a place print, to find out whether a name stands in any of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.catalogue import Catalogue
from generator.model.document import Document


def print_of_place(catalogue: Catalogue, place_id: str) -> str:
    """One text, so that each of many names is looked for once and not in every row."""
    own = (d for d in catalogue.documents if d.jurisdiction_id == place_id)
    return "\n".join(text for document in own for text in _texts(document))


def _texts(document: Document) -> Iterator[str]:
    """All that is printed where a name can stand."""
    for text in (document.issuer, document.addressees, document.publication_mark, document.cc):
        yield text or ""
    yield from (document.title, *document.preamble, *document.closing)
    yield from (line for part in document.requirements for line in (part.heading, *part.text))
    yield from (upper.title for upper in document.based_on)
    for task in document.tasks:
        yield from (task.requirement, *task.lead, *task.responsible)
