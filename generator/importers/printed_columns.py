"""Writes the printed columns of a table as a record lists them."""

from __future__ import annotations

from typing import Any

from generator.importers.columns import Group, Plan
from generator.model.document import ColumnField

_LEVELS = (ColumnField.THEME_1, ColumnField.THEME_2)


def printed_columns(plan: Plan, section_levels: int) -> list[dict[str, Any]]:
    """Left to right; headers that a record has no field for are in the log."""
    fields = dict(_theme_fields(plan, section_levels))
    if plan.seq is not None:
        fields[plan.seq] = ColumnField.SEQ
    fields[plan.requirement] = ColumnField.REQUIREMENT
    for cell_field, columns in plan.cells:
        fields[columns[0]] = cell_field
    printed: list[dict[str, Any]] = []
    for group in plan.groups:
        held = [fields[column].value for column in group.columns if column in fields]
        if held:
            printed.append({"header": _header(group, plan), "fields": held})
    return printed


def _theme_fields(plan: Plan, section_levels: int) -> list[tuple[int, ColumnField]]:
    if section_levels == 1:
        return [(column, ColumnField.THEME) for column in plan.themes[:1]]
    if section_levels:
        return []
    return list(zip(plan.themes, _LEVELS, strict=False))


def _header(group: Group, plan: Plan) -> str:
    """The printed header; columns that are read as one bring theirs together."""
    for _, columns in plan.cells:
        if group.columns[0] == columns[0]:
            headers = dict.fromkeys(plan.header_of(column) for column in columns)
            return "、".join(headers)
    return group.header
