"""Tells in which roles an office comes to records: in one sentence, and as parts of its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.department import Department
from generator.views.directory import Directory
from generator.views.entry import Entry
from generator.views.order import earliest_due_first
from generator.views.sections import Section
from generator.views.wording.phrases import Words, word_count

ROLES = ("lead", "responsible", "through")
"""How an office comes to a record, in the order of its page (R-098)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHead:
    """What stands above the records of one role."""

    key: str
    """Id of the heading."""
    heading: str
    """The role and the number of records."""
    heading_continued: str
    """The same on a further page."""
    hint: str
    """What has to be known about the role, or nothing."""


def word_roles(department: Department, directory: Directory) -> str:
    """How many records it has in which role: 牵头5项任务，另有2项任务作为责任单位."""
    group = directory.groups[department.id]
    counts = [len(entries) for entries in (group.lead, group.responsible, group.through)]
    return word_role_counts(counts, directory.voice.words, both=len(group.both))


def word_role_counts(counts: Sequence[int], words: Words, *, both: int = 0) -> str:
    """The numbers of records by role in one sentence; a role without any is left out.

    Data count a record for each role. So that theirs can be told from these, the sentence says
    that what follows is not led, and of how many that it leads the office is responsible, too.
    """
    told = {_role(role, counts): count for role, count in zip(ROLES, counts, strict=True)}
    parts = [
        words[f"department_count_{role}"].format(tasks=word_count(words, "tasks", count))
        for role, count in told.items()
        if count
    ]
    if both:
        parts[0] += words["department_count_both"].format(count=both)
    before, last = words["department_comma"].join(parts[:-1]), parts[-1:]
    joined = words["department_and"].join([*([before] if before else []), *last])
    return words["department_counts"].format(counts=joined)


def _role(role: str, counts: Sequence[int]) -> str:
    """What an office is responsible for is another record where it leads some."""
    return "responsible_more" if role == "responsible" and counts[0] else role


def sort_roles(
    department: Department, directory: Directory
) -> tuple[Section[RoleHead, Entry], ...]:
    """Its records by role, each role by deadline; a role without records is left out."""
    group = directory.groups[department.id]
    found = (group.lead, group.responsible, group.through)
    return tuple(
        Section(head=_head(role, [*map(len, found)], department, directory), items=due)
        for role, entries in zip(ROLES, found, strict=True)
        if (due := earliest_due_first(entries))
    )


def _head(
    role: str, counts: Sequence[int], department: Department, directory: Directory
) -> RoleHead:
    words = directory.voice.words
    name = words[f"department_{_role(role, counts)}"]
    tasks = word_count(words, "tasks", counts[ROLES.index(role)])
    hint = ""
    if role == "through":
        names = (directory.label(d).text for d in directory.collectives_with(department.id))
        hint = words["department_through_hint"].format(names=words["name_separator"].join(names))
    return RoleHead(
        key=role,
        heading=words["department_role"].format(role=name, tasks=tasks),
        heading_continued=words["department_role_continued"].format(role=name, tasks=tasks),
        hint=hint,
    )
