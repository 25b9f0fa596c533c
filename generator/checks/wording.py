"""Official wording that looks like a slip and is not yet explained by a note."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator.checks.context import CheckContext
from generator.checks.official_text import findings
from generator.model.document import Document
from generator.model.note import Note
from generator.problems.problem import Place, Problem

MOST_IN_ONE_TEXT = 50
"""A text with more is damaged as a whole; the first ones are enough to see it."""

Keys = tuple[str | int, ...]


def check_wording(context: CheckContext) -> Iterator[Problem]:
    """Every official text of every notice."""
    for document in context.catalogue.documents:
        for keys, text, notes in _texts(document):
            for offset, make in islice(findings(text), MOST_IN_ONE_TEXT):
                if not is_noted(text, offset, notes + document.notes):
                    yield make(Place(path=document.path, keys=keys, offset=offset))


def _texts(document: Document) -> Iterator[tuple[Keys, str, tuple[Note, ...]]]:
    """Where it stands, the words, and the notes about them."""
    yield from ((keys, text, ()) for keys, text in _notice_texts(document))
    for row, task in enumerate(document.tasks):
        yield ("tasks", row, "requirement"), task.requirement, task.notes
        if task.lead_text is not None and "lead" not in task.inherited:
            yield ("tasks", row, "lead_text"), task.lead_text, task.notes
        if task.responsible_text is not None and "responsible" not in task.inherited:
            yield ("tasks", row, "responsible_text"), task.responsible_text, task.notes


def _notice_texts(document: Document) -> Iterator[tuple[Keys, str]]:
    for key in ("title", "addressees", "attachment", "publication_mark", "cc"):
        text = getattr(document, key)
        if text is not None:
            yield (key,), text
    for key in ("preamble", "closing"):
        for index, text in enumerate(getattr(document, key)):
            yield (key, index), text
    for part, requirement in enumerate(document.requirements):
        yield ("requirements", part, "heading"), requirement.heading
        for index, text in enumerate(requirement.text):
            yield ("requirements", part, "text", index), text
    yield from heading_texts(document)


def heading_texts(document: Document) -> Iterator[tuple[Keys, str]]:
    """Every printed heading and where it stands."""
    top, under = -1, -1
    for heading in document.headings:
        if heading.parent_key is None:
            top, under = top + 1, -1
            yield ("headings", top, "text"), heading.text
        else:
            under += 1
            yield ("headings", top, "under", under, "text"), heading.text


def is_noted(text: str, offset: int, notes: tuple[Note, ...]) -> bool:
    """Whether a note quotes the very spot, so that the office has been told already."""
    return any(note.quote and _covers(text, offset, note.quote) for note in notes)


def _covers(text: str, offset: int, quote: str) -> bool:
    """Whether the quote stands over the spot; looks nowhere else, however long the text."""
    start = text.find(quote, max(0, offset - len(quote) + 1), offset + len(quote))
    return 0 <= start <= offset
