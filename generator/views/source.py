"""Names the published document that official wording is quoted from."""

from __future__ import annotations

from generator.model.document import Document
from generator.model.task import Task
from generator.views.days import word_day
from generator.views.label import LinkLabel
from generator.views.voice import Voice
from generator.views.wording.phrases import Words
from generator.views.wording.words import WORDS

_ONE_LEVEL_IN = str.maketrans("《》〈〉", "〈〉《》")


def quote_title(title: str) -> str:
    """A title between our own marks: those it holds itself go one level in (GB/T 15834)."""
    return f"《{title.translate(_ONE_LEVEL_IN) if '《' in title else title}》"


def word_source(document: Document) -> str:
    """Issuer, title and number; what is not printed is left out."""
    number = "" if document.number is None else f"（{document.number}）"
    return f"{document.issuer or ''}{quote_title(document.title)}{number}"


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


def word_row(task: Task, row: int, words: Words) -> str:
    """The place of a row in the printed table; a count of ours is said to be ours."""
    if task.seq is None:
        return words["row_counted"].format(row=row)
    form = "row_printed" if task.seq == str(row) else "row_numbered"
    return words[form].format(row=row, seq=task.seq)


def word_citation(document: Document, task: Task, row: int, permalink: str) -> str:
    """A citation to copy: source, day, place in the table, address; always in Chinese."""
    day = "" if document.issued_on is None else f"，{word_day(document.issued_on.date, 'zh')}"
    return f"{word_source(document)}{day}，{word_row(task, row, WORDS['zh'])}。{permalink}"
