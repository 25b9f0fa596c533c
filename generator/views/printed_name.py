"""Tells how notices print the name of an office, and whether they print a name at all."""

from __future__ import annotations

from generator.model.department import Department
from generator.views.directory import Directory


def printed_names(department: Department, directory: Directory) -> tuple[str, ...]:
    """How the rows of its records print its name, misprints too: they are what stands there."""
    group = directory.groups[department.id]
    return tuple(
        dict.fromkeys(
            office.name
            for entry in (*group.lead, *group.responsible)
            for office in (*entry.lead, *entry.responsible)
            if office.department is not None and office.department.id == department.id
        )
    )


def is_ours(name: str, department: Department, directory: Directory) -> bool:
    """Whether no notice of its place prints this name of an office, in rows or around them."""
    return name not in directory.place_print(department.jurisdiction_id)
