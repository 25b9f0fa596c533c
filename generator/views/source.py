"""Names the published document that official wording is quoted from."""

from __future__ import annotations

from generator.model.document import Document
from generator.views.days import word_day
from generator.views.label import LinkLabel
from generator.views.voice import Voice


def word_source(document: Document) -> str:
    """Issuer, title and number as printed; what is not printed is left out."""
    number = "" if document.number is None else f"（{document.number}）"
    return f"{document.issuer or ''}《{document.title}》{number}"


def source_link(document: Document, voice: Voice) -> LinkLabel:
    """The source, leading to its page."""
    return LinkLabel(
        text=word_source(document),
        address=voice.addresses.document(document.id),
        lang=voice.official_lang,
    )


def word_issue_date(document: Document, voice: Voice) -> str:
    """The day of issue in the language of the page, or nothing."""
    if document.issued_on is None:
        return ""
    return word_day(document.issued_on.date, voice.language)


def shown_issue_date(document: Document, voice: Voice) -> str:
    """The day of issue as a fact: as printed on a Chinese page, in English on an English one."""
    if document.issued_on is None:
        return ""
    if voice.language == "zh":
        return document.issued_on.text
    return word_day(document.issued_on.date, voice.language)


def word_citation(document: Document, row: int, permalink: str) -> str:
    """A citation to copy: source, day, place in the table, address; always in Chinese."""
    day = "" if document.issued_on is None else f"，{word_day(document.issued_on.date, 'zh')}"
    return f"{word_source(document)}{day}，第{row}项。{permalink}"
