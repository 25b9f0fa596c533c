"""Lists what pages say around the records; a search that finds nothing else asks these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from generator.model.deadline import DeadlineKind
from generator.outputs.search_ground import SearchGround
from generator.rendering.page import Language
from generator.rendering.words import WORDS as CHROME_WORDS
from generator.views.days import word_day
from generator.views.glossary.explained import explain, glossary_address
from generator.views.news import list_news
from generator.views.status import STATUS_KEYS
from generator.views.task_row import word_deadline
from generator.views.voice import Voice

EVERYWHERE = (
    *("lead", "responsible", "deadline", "task_requirement", "task_facts", "task_lead"),
    *("task_responsible", "task_deadline", "task_path", "task_theme", "task_topics", "progress"),
    *("position", "citing", "permalink", "citation", "record_id", "element_index"),
    *("element_title", "element_issuer", "element_number", "element_issued_on"),
    *("element_published_on", "element_subject", "element_validity", "element_keywords"),
    *("element_disclosure", "element_attachment", "element_jurisdiction", "element_year"),
    *("element_id", "not_stated", "elements", "record_id_hint"),
)
"""Phrases on the page of every record: whoever asks for one of them asks for all records."""

SITE_PAGES = ("/about/", "/subscribe/", "/accessibility/", "/privacy/", "/report/", "/sitemap/")
"""Pages about this site, which the foot of every page leads to."""

Labels = Mapping[str, object]
"""The file as JSON knows it."""


def list_labels(ground: SearchGround, language: Language) -> Labels:
    """Values with the texts that print them, phrases of every record, and other pages."""
    voice = ground.voices[language]
    return {
        "values": [*_statuses(ground, voice), *_days(ground, voice)],
        "everywhere": list(dict.fromkeys(voice.words[name] for name in EVERYWHERE)),
        "pages": [*_site_pages(ground, voice), *_terms(ground, voice)],
    }


def _statuses(ground: SearchGround, voice: Voice) -> Iterator[Sequence[object]]:
    """The mark of each status, the sentences below it, and what stands where nothing followed.

    `said` tells records apart that are worded apart; what they are filtered by is `status`.
    """
    words = voice.words
    day = words["task_status_day"].format(day=word_day(ground.as_of, voice.language))
    gap = "" if voice.language == "zh" else " "
    followed = {entry.status_key for entry in ground.listed if entry.progress}
    used = {entry.status_key for entry in ground.listed}
    for key in STATUS_KEYS:
        if key in used:
            texts = [words[f"task_status_{key}"] + gap + day]
            if key not in followed:
                texts.append(words["progress_none"])
            yield ["said", key, words[f"status_{key}"], texts]


def _days(ground: SearchGround, voice: Voice) -> Iterator[Sequence[object]]:
    """Each day as pages print it, in both of their forms, and as people type it."""
    printed: dict[date, list[str]] = {}
    for entry in ground.listed:
        deadline = entry.task.deadline
        if deadline.date is not None:
            texts = printed.setdefault(deadline.date, [])
            texts.append(word_deadline(deadline, voice.words, voice.language))
            if deadline.kind is DeadlineKind.MONTH_END:
                day = word_day(deadline.date, voice.language)
                derived = voice.words["deadline_derived"]
                texts.append(derived.format(day=day, year=entry.document.year))
    for last, texts in sorted(printed.items()):
        name = word_day(last, voice.language)
        yield ["day", last.isoformat(), name, list(dict.fromkeys((*texts, *_typed(last))))]


def _typed(day: date) -> Iterable[str]:
    return (
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y年%m月%d日}",
        *(f"{day.year}{mark}{day.month}{mark}{day.day}" for mark in "-/."),
        *(f"{day:%Y{mark}%m{mark}%d}" for mark in "/."),
    )


def _site_pages(ground: SearchGround, voice: Voice) -> Iterator[Sequence[object]]:
    """Under their names, and under what people call them."""
    links = CHROME_WORDS[voice.language].footer_links
    for address in SITE_PAGES:
        words = voice.words[f"search_words_{address.strip('/')}"].split()
        yield ["site", address, links[address], words]
    glossary = glossary_address(ground.chinese)
    yield ["site", glossary, voice.words["glossary"], [voice.words["glossary_notes"]]]
    yield ["site", "/data/", voice.words["data"], [voice.words["data_twin_link"]]]
    if list_news(ground.catalogue, ground.listed):
        yield ["site", "/changes/", voice.words["changes"], [voice.words["history_none"]]]


def _terms(ground: SearchGround, voice: Voice) -> Iterator[Sequence[object]]:
    """Explained words, under their explanations."""
    # Scripts add the folder of the language to an address.
    page = glossary_address(ground.chinese)
    is_chinese = voice.language == "zh"
    for part in explain(ground.listed).values():
        for explained in part:
            term = explained.term
            texts = [term.chinese] if is_chinese else [term.english_name, term.english]
            yield ["term", f"{page}#{term.key}", term.name, texts]
