"""Turns a record into its summary list: who, by when, under which heading, on which subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import ColumnField
from generator.model.theme import Theme
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.fact import FactView, KnownFacts, ValueView, missing
from generator.views.groups import deadline_key
from generator.views.label import name_label
from generator.views.offices import OfficeFacts
from generator.views.printed_cell import printed_heading
from generator.views.voice import Voice


def view_facts(entry: Entry, offices: OfficeFacts, voice: Voice) -> tuple[FactView, ...]:
    """The lines in the order a citizen asks for them."""
    known, subjects = offices.lines, _Subjects(entry=entry, voice=voice)
    task, notice = entry.task, entry.document.id
    due = (notice, task.deadline, ColumnField.DEADLINE.value in task.inherited)
    return (
        offices.lead(entry),
        offices.responsible(entry),
        known.once(due, lambda: _deadline(entry, voice)),
        known.once((notice, task.heading_key), subjects.path),
        *subjects.derived(known),
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

    def derived(self, known: KnownFacts) -> Iterator[FactView]:
        """The canonical theme and the topics, which are ours."""
        theme, topics = self.entry.theme, self.entry.topics
        if theme is not None:
            yield known.once(("theme", theme.id), lambda: self._theme(theme))
        if topics:
            yield known.once(("topics", *(topic.id for topic in topics)), self._topics)

    def _theme(self, theme: Theme) -> FactView:
        value = self._value(theme.name, theme.english, self.voice.addresses.theme(theme.id))
        return FactView(name=self.voice.words["task_theme"], content=(value,))

    def _topics(self) -> FactView:
        addresses = self.voice.addresses
        values = tuple(
            self._value(topic.name, topic.english, addresses.topic(topic.id))
            for topic in self.entry.topics
        )
        return FactView(name=self.voice.words["task_topics"], content=values)

    def _value(self, name: str, english: str | None, address: str) -> ValueView:
        label = name_label(name, english, self.voice.language)
        return ValueView(text=label.text, lang=label.lang, address=address)
