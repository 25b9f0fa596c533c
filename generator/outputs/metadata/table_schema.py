"""Describes the columns of CSV files as Frictionless Table Schemas (R-105)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model.deadline import DeadlineKind
from generator.model.department import DepartmentKind
from generator.outputs.tables.columns import COLUMNS, LEAST, Column, ColumnType
from generator.outputs.tables.csv_table import SEPARATOR
from generator.outputs.tables.directory import HEADERS
from generator.outputs.tables.offices import COLUMNS as OFFICE_COLUMNS
from generator.outputs.tables.workbook import LINE
from generator.views.status import Status
from generator.views.wording.words import WORDS

_TYPES = {
    ColumnType.TEXT: "string",
    ColumnType.INTEGER: "integer",
    ColumnType.BOOLEAN: "boolean",
    ColumnType.DATE: "date",
    ColumnType.LIST: "list",
}

_CHOICES = {
    "deadline_kind": [kind.value for kind in DeadlineKind],
    "status": [status.value for status in Status],
    "office_kind": [kind.value for kind in DepartmentKind],
}


def task_table_schema() -> dict[str, Any]:
    """The columns of tasks.csv and of the CSV file of every list."""
    return _table_schema(COLUMNS)


def workbook_table_schema() -> dict[str, Any]:
    """The same columns under the names that they have in a workbook."""
    return {
        "fields": [{**_field(column, LINE), "name": column.label} for column in COLUMNS],
        "missingValues": [""],
        "primaryKey": [COLUMNS[0].label],
    }


def offices_table_schema() -> dict[str, Any]:
    """The columns of offices.csv."""
    return _table_schema(OFFICE_COLUMNS)


def directory_table_schema() -> dict[str, Any]:
    """The columns of directory.csv, none of them ever empty."""
    number, *others = HEADERS
    return {
        "fields": [
            {"name": number, "type": "integer", "constraints": {"required": True, "unique": True}},
            *({"name": n, "type": "string", "constraints": {"required": True}} for n in others),
        ],
        "missingValues": [""],
    }


def _table_schema(columns: Iterable[Column]) -> dict[str, Any]:
    return {
        "fields": [_field(column, SEPARATOR) for column in columns],
        "missingValues": [""],
        "primaryKey": ["id"],
    }


def _field(column: Column, delimiter: str) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.is_required:
        constraints["required"] = True
    if column.name == "id":
        constraints["unique"] = True
    if column.phrase in _CHOICES:
        constraints["enum"] = _CHOICES[column.phrase]
    if column.type is ColumnType.INTEGER:
        constraints["minimum"] = LEAST[column.name]
    field: dict[str, Any] = {
        "name": column.name,
        "title": column.label,
        "description": WORDS["zh"][f"meaning_{column.phrase}"],
        "type": _TYPES[column.type],
    }
    if column.type is ColumnType.LIST:
        parted = WORDS["zh"]["parted_by_lines" if delimiter == LINE else "parted_by_mark"]
        field["description"] += parted.format(mark=delimiter)
        field.update(delimiter=delimiter, itemType="string")
    return {**field, "constraints": constraints} if constraints else field
