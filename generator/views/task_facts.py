"""Turns a record into its summary list: who, by when, under which heading, on which subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import ColumnField
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.fact import FactView, ValueView, missing
from generator.views.groups import deadline_key
from generator.views.label import name_label
from generator.views.offices import OfficeFacts
from generator.views.printed_cell import printed_heading
from generator.views.voice import Voice


def view_facts(entry: Entry, offices: OfficeFacts, voice: Voice) -> tuple[FactView, ...]:
    """The lines in the order a citizen asks for them."""
    subjects = _Subjects(entry=entry, voice=voice)
    return (
        offices.lead(entry),
        offices.responsible(entry),
        _deadline(entry, voice),
        subjects.path(),
        *subjects.derived(),
    )


def _deadline(entry: Entry, voice: Voice) -> FactView:
    words = voice.words
    name = words["task_deadline"]
    deadline = entry.task.deadline
    if deadline.text is None:
        has_column = entry.document.table.has(ColumnField.DEADLINE)
        return missing(name, words["empty_blank" if has_column else "empty_absent"])
    value = ValueView(
        text=deadline.text,
        lang=voice.official_lang,
        address=voice.addresses.deadline(deadline_key(deadline)),
    )
    return FactView(name=name, content=(value,), remarks=tuple(_deadline_remarks(entry, voice)))


def _deadline_remarks(entry: Entry, voice: Voice) -> Iterator[ValueView]:
    deadline: Deadline = entry.task.deadline
    if ColumnField.DEADLINE.value in entry.task.inherited:
        yield ValueView(text=voice.words["empty_inherited"])
    if deadline.date is not None and deadline.kind is DeadlineKind.MONTH_END:
        day = word_day(deadline.date, voice.language)
        derived = voice.words["deadline_derived"].format(day=day, year=entry.document.year)
        yield ValueView(text=derived, iso=deadline.date.isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subjects:
    """What a record is about."""

    entry: Entry
    voice: Voice

    def path(self) -> FactView:
        """The printed headings with their number marks."""
        name = self.voice.words["task_path"]
        path = self.entry.theme_path
        if not path:
            return missing(name, self.voice.words["empty_blank"])
        lang = self.voice.official_lang
        values = tuple(ValueView(text=printed_heading(h), lang=lang) for h in path)
        return FactView(name=name, content=values)

    def derived(self) -> Iterator[FactView]:
        """The canonical theme and the topics, which are ours."""
        words, addresses = self.voice.words, self.voice.addresses
        theme = self.entry.theme
        if theme is not None:
            value = self._value(theme.name, theme.english, addresses.theme(theme.id))
            yield FactView(name=words["task_theme"], content=(value,))
        if self.entry.topics:
            values = tuple(
                self._value(topic.name, topic.english, addresses.topic(topic.id))
                for topic in self.entry.topics
            )
            yield FactView(name=words["task_topics"], content=values)

    def _value(self, name: str, english: str | None, address: str) -> ValueView:
        label = name_label(name, english, self.voice.language)
        return ValueView(text=label.text, lang=label.lang, address=address)
