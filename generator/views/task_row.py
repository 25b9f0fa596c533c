"""Turns a record into the row that stands for it in any list."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.deadline import Deadline, DeadlineKind
from generator.problems.problem import Language
from generator.views.days import word_day
from generator.views.entry import Entry, NamedOffice
from generator.views.label import Label, name_label
from generator.views.voice import Voice
from generator.views.wording.phrases import Words

NAMES_SHOWN = 4
"""More names than these are cut in a list; the record shows all of them."""


class TaskRowView(NamedTuple):
    """One record in a list; its fields are the parameters of the component of this name."""

    title: str
    """Its title, official wording."""
    title_lang: str
    """The lang attribute of the title, empty on a Chinese page."""
    address: str
    """Its page."""
    offices_label: str
    """Who the offices are: those that lead, or, where none is named, those responsible."""
    offices: tuple[Label, ...]
    """Their names."""
    more_offices: str
    """Says that there are more of them, or is empty."""
    deadline_label: str
    """The word before the deadline."""
    deadline_text: str
    """The deadline in words; empty where the status says it already."""
    deadline_iso: str
    """Its day for machines; empty where there is none."""
    status_code: str
    """Which mark the status has."""
    status_text: str
    """The status in words."""
    place_text: str
    """Its notice and its place in the table."""


def view_task_row(entry: Entry, voice: Voice) -> TaskRowView:
    """The row of one record."""
    offices = entry.lead or entry.responsible
    deadline = entry.task.deadline
    words = voice.words
    has_more = len(offices) > NAMES_SHOWN
    return TaskRowView(
        title=entry.title,
        title_lang=voice.official_lang,
        address=voice.addresses.task(entry.id),
        offices_label=words["lead" if entry.lead else "responsible"],
        offices=tuple(office_label(office, voice.language) for office in offices[:NAMES_SHOWN]),
        more_offices=words["more_offices"].format(count=len(offices)) if has_more else "",
        deadline_label=words["deadline"],
        deadline_text=word_deadline(deadline, words, voice.language),
        deadline_iso="" if deadline.date is None else deadline.date.isoformat(),
        status_code=entry.status.value,
        status_text=words[f"status_{entry.status_key}"],
        place_text=voice.place(entry),
    )


def office_label(office: NamedOffice, language: Language) -> Label:
    """A name exactly as printed, misprints too (R-075), or our translation on an English page."""
    english = None if office.department is None else office.department.english
    return name_label(office.name, english, language)


def word_deadline(deadline: Deadline, words: Words, language: Language) -> str:
    """The printed words with the day derived from them; empty without a day."""
    if deadline.date is None:
        return ""
    is_derived = deadline.kind is DeadlineKind.MONTH_END
    form = words["deadline_month_end" if is_derived else "deadline_date"]
    return form.format(text=deadline.text or "", day=word_day(deadline.date, language))
