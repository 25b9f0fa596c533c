"""Lists the names of pages for the dictionary of one language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.department import Department, DepartmentKind
from generator.model.document import Document
from generator.outputs.search_ground import SearchGround
from generator.rendering.page import Language
from generator.search.dictionary import NamedKind, NamedPage
from generator.search.english_words import office_english
from generator.views.days import word_month
from generator.views.department_name import name_departments
from generator.views.directory import open_directory
from generator.views.groups import (
    NO_DEADLINE,
    ONGOING,
    Group,
    by_deadline,
    by_jurisdiction,
    by_theme,
    by_topic,
)
from generator.views.label import name_label
from generator.views.voice import Voice

_KINDS = {
    DepartmentKind.OFFICE: NamedKind.DEPARTMENT,
    DepartmentKind.COLLECTIVE: NamedKind.COLLECTIVE,
}


def list_named_pages(ground: SearchGround, language: Language) -> tuple[NamedPage, ...]:
    """Every page that can be asked for by name; only pages that exist."""
    voice = ground.voices[language]
    return (
        *_departments(ground, voice),
        *_topics(ground, voice),
        *_themes(ground, voice),
        *(_document(document, voice, ground) for document in ground.catalogue.documents),
        *_jurisdictions(ground, voice),
        *(_deadline(group, voice) for group in by_deadline(ground.listed)),
    )


def _departments(ground: SearchGround, voice: Voice) -> Iterator[NamedPage]:
    titles = name_departments(ground.catalogue, voice.words, voice.language)
    for department in open_directory(ground.catalogue, ground.listed, voice).departments():
        yield NamedPage(
            kind=_KINDS[department.kind],
            id=department.id,
            label=titles[department.id],
            own=(*_right_names(department), *_in_english(department.english, voice)),
            also=(
                *(*department.aliases, *department.short_names, *department.misprints),
                *(office_english(department.name) if voice.language == "en" else ()),
            ),
        )


def _right_names(department: Department) -> tuple[str, ...]:
    full = department.full_name
    return (department.name,) if full is None else (department.name, full)


def _topics(ground: SearchGround, voice: Voice) -> Iterator[NamedPage]:
    for group in by_topic(ground.listed, ground.catalogue):
        topic = ground.catalogue.topics_by_id[group.key]
        yield NamedPage(
            kind=NamedKind.TOPIC,
            id=topic.id,
            label=name_label(topic.name, topic.english, voice.language).text,
            own=(topic.name, *_in_english(topic.english, voice)),
            also=topic.words,
        )


def _themes(ground: SearchGround, voice: Voice) -> Iterator[NamedPage]:
    for group in by_theme(ground.listed, ground.catalogue):
        theme = ground.catalogue.themes_by_id[group.key]
        yield NamedPage(
            kind=NamedKind.THEME,
            id=theme.id,
            label=name_label(theme.name, theme.english, voice.language).text,
            own=(theme.name, *_in_english(theme.english, voice)),
        )


def _document(document: Document, voice: Voice, ground: SearchGround) -> NamedPage:
    short = dict.fromkeys(one.document_names[document.id] for one in (voice, ground.chinese))
    number = () if document.number is None else (document.number,)
    return NamedPage(
        kind=NamedKind.DOCUMENT,
        id=document.id,
        label=voice.document_names[document.id],
        own=(document.title, *number),
        also=(document.table.title, *short),
    )


def _jurisdictions(ground: SearchGround, voice: Voice) -> Iterator[NamedPage]:
    for group in by_jurisdiction(ground.listed, ground.catalogue):
        place = ground.catalogue.jurisdictions_by_id[group.key]
        yield NamedPage(
            kind=NamedKind.JURISDICTION,
            id=place.id,
            label=name_label(place.name, place.english, voice.language).text,
            own=(place.name, *_in_english(place.english, voice)),
            also=place.names,
        )


def _deadline(group: Group, voice: Voice) -> NamedPage:
    is_month = group.key not in (ONGOING, NO_DEADLINE)
    name = word_month(group.key, voice.language) if is_month else voice.words[f"status_{group.key}"]
    printed = dict.fromkeys(entry.task.deadline.text or "" for entry in group.entries)
    return NamedPage(
        kind=NamedKind.DEADLINE,
        id=group.key,
        label=name,
        own=(name,),
        also=tuple(text for text in printed if text),
    )


def _in_english(english: str | None, voice: Voice) -> tuple[str, ...]:
    """English pages can be asked in English; Chinese pages do not show those names."""
    return (english,) if english is not None and voice.language == "en" else ()
