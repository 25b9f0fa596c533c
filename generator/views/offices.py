"""Turns the offices of a record into a line of facts: who, through whom, what is empty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.model.department import Department, DepartmentKind
from generator.model.document import ColumnField
from generator.model.task import Task
from generator.views.entry import Entry, NamedOffice
from generator.views.fact import FactView, KnownFacts, ValueView, missing
from generator.views.joined_names import joined_names, repeated_marks
from generator.views.label import LinkLabel, name_label
from generator.views.task_row import office_label
from generator.views.voice import Voice

Role = Literal["lead", "responsible"]
"""The two ways to be named in a row."""

_SEPARATORS = re.compile(r"[、，；,;\s。]|等")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFacts:
    """Words the lines about offices of all records."""

    departments_by_id: Mapping[str, Department]
    """To name the members of collectives."""
    voice: Voice
    """The language of the page."""
    lines: KnownFacts = field(default_factory=KnownFacts, compare=False)
    """What was worded before."""
    _values: dict[tuple[str, str | None], ValueView] = field(default_factory=dict, compare=False)
    """Names that were worded before, by what is printed and whom it means."""

    def lead(self, entry: Entry) -> FactView:
        """Who leads."""
        return self._fact(entry, "lead", entry.lead)

    def responsible(self, entry: Entry) -> FactView:
        """Who is responsible or supports."""
        return self._fact(entry, "responsible", entry.responsible)

    def _fact(self, entry: Entry, role: Role, offices: Sequence[NamedOffice]) -> FactView:
        task, document = entry.task, entry.document
        says = (task.lead, task.lead_text, task.responsible, task.responsible_text)
        has_column = document.table.has(ColumnField(role))
        around = (document.jurisdiction_id, has_column, task.inherited, task.open_list)
        return self.lines.once((role, says, around), lambda: self._line(entry, role, offices))

    def _line(self, entry: Entry, role: Role, offices: Sequence[NamedOffice]) -> FactView:
        words = self.voice.words
        name = words[f"task_{role}"]
        if not offices:
            return missing(name, words[f"empty_{_kind_of_empty(entry, role)}"])
        return FactView(
            name=name,
            content=tuple(self._value(office) for office in offices),
            remarks=tuple(self._remarks(entry, role)),
        )

    def _value(self, office: NamedOffice) -> ValueView:
        """A name, which stands in many records."""
        key = (office.name, None if office.department is None else office.department.id)
        value = self._values.get(key)
        if value is None:
            value = self._values[key] = self._word(office)
        return value

    def _word(self, office: NamedOffice) -> ValueView:
        label = office_label(office, self.voice.language)
        department = office.department
        if department is None:
            return ValueView(text=label.text, lang=label.lang)
        return ValueView(
            text=label.text,
            lang=label.lang,
            address=self.voice.addresses.department(department.id),
            note=self._note(department),
            members=tuple(self._members(department)),
        )

    def _note(self, department: Department) -> str:
        if department.kind is not DepartmentKind.COLLECTIVE:
            return ""
        if not department.member_ids:
            return self.voice.words["collective_open"]
        form = "collective_members_open" if department.members_open else "collective_members"
        return self.voice.words[form]

    def _members(self, department: Department) -> list[LinkLabel]:
        found = (self.departments_by_id.get(member) for member in department.member_ids)
        return [self._member(member) for member in found if member is not None]

    def _member(self, member: Department) -> LinkLabel:
        label = name_label(member.full_name or member.name, member.english, self.voice.language)
        address = self.voice.addresses.department(member.id)
        return LinkLabel(text=label.text, lang=label.lang, address=address)

    def _remarks(self, entry: Entry, role: Role) -> Iterator[ValueView]:
        words = self.voice.words
        if role in entry.task.inherited:
            yield ValueView(text=words["empty_inherited"])
        if not entry.document.table.has(ColumnField(role)):
            yield ValueView(text=words["lead_from_responsible"])
        if form := _open_list(entry.task, role):
            yield ValueView(text=words[form])
        printed = entry.task.lead_text if role == "lead" else entry.task.responsible_text
        if printed is not None and _says_more(printed, entry):
            lang = self.voice.official_lang
            yield ValueView(note=words["printed_cell"], text=printed, lang=lang)
        yield from self._readings(printed or "", entry)

    def _readings(self, printed: str, entry: Entry) -> Iterator[ValueView]:
        """Where the cell does not say by itself which names it holds."""
        words, lang = self.voice.words, self.voice.official_lang
        names = (*entry.task.lead, *entry.task.responsible)
        for run in joined_names(printed, names):
            yield ValueView(note=words["joined_names"], text=run, lang=lang)
        for marks in repeated_marks(printed):
            yield ValueView(note=words["repeated_marks"], text=marks, lang=lang)


def _kind_of_empty(entry: Entry, role: Role) -> str:
    """Which of the three kinds of empty a cell without names is (R-042)."""
    if not entry.document.table.has(ColumnField(role)):
        return "absent"
    return "inherited" if role in entry.task.inherited else "blank"


def _open_list(task: Task, role: Role) -> str | None:
    """What is said of 等: at the cell that has it, else once, without saying which cell does."""
    if task.open_cells:
        return "open_list" if role in task.open_cells else None
    return "open_list_somewhere" if task.open_list and role == "responsible" else None


def _says_more(printed: str, entry: Entry) -> bool:
    """Whether a cell holds more than names: who leads, who supports, how the work is shared."""
    rest = printed
    for office in sorted((*entry.lead, *entry.responsible), key=lambda o: -len(o.name)):
        rest = rest.replace(office.name, "")
    return bool(_SEPARATORS.sub("", rest))
