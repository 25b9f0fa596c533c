"""JSON Schemas of the published data: a record, a list of records (PRODUCT.md, data/tasks.json)."""

from __future__ import annotations

from typing import Any

from generator.model.deadline import DeadlineKind
from generator.model.department import DepartmentKind
from generator.model.progress import ProgressStatus
from generator.outputs.tables.columns import LEAST, Column, ColumnType
from generator.outputs.tables.offices import COLUMNS as OFFICE_COLUMNS
from generator.reading.task_shape import CELLS
from generator.views.data_page import FIELDS
from generator.views.printed_cell import OFTEN_ABSENT
from generator.views.status import Status
from generator.views.wording.words import WORDS

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_DAY: Schema = {"type": "string", "format": "date"}
_DAY_OR_NULL: Schema = {"type": ["string", "null"], "format": "date"}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_ADDRESS: Schema = {"type": "string", "format": "uri"}
_ROW: Schema = {"type": "integer", "minimum": LEAST["row"]}


def _object(**properties: Schema) -> Schema:
    """An object with these keys, all of them, and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


_OFFICES = _list(_object(name=_TEXT, department=_TEXT_OR_NULL))
_EVIDENCE = _object(title=_TEXT, url=_ADDRESS, publisher=_TEXT, published_on=_DAY)
_PROGRESS = _object(
    date=_DAY,
    status={"enum": [status.value for status in ProgressStatus]},
    note=_TEXT_OR_NULL,
    evidence=_list(_EVIDENCE),
)
_FIELDS: Schema = {
    "id": _TEXT,
    "document": _TEXT,
    "row": _ROW,
    "seq": _TEXT_OR_NULL,
    "theme_path": _TEXTS,
    "theme": _TEXT_OR_NULL,
    "topics": _TEXTS,
    "lead": _OFFICES,
    "responsible": _OFFICES,
    "open_list": {"type": "boolean"},
    "requirement": _TEXT,
    "deadline": _object(
        kind={"enum": [kind.value for kind in DeadlineKind]},
        date=_DAY_OR_NULL,
        text=_TEXT_OR_NULL,
    ),
    "inherited": _list({"enum": list(CELLS)}),
    "absent": _list({"enum": [field.value for field in OFTEN_ABSENT]}),
    "status": {"enum": [status.value for status in Status]},
    "as_of": _DAY,
    "progress": _list(_PROGRESS),
    "url": _ADDRESS,
}
_OFFICE_FIELDS: Schema = {
    "kind": {"enum": [kind.value for kind in DepartmentKind]},
    "url": _ADDRESS,
}
_SHAPES: dict[tuple[ColumnType, bool], Schema] = {
    (ColumnType.TEXT, True): _TEXT,
    (ColumnType.TEXT, False): _TEXT_OR_NULL,
    (ColumnType.LIST, False): _TEXTS,
    (ColumnType.BOOLEAN, True): {"type": "boolean"},
}


def task_body() -> Schema:
    """One record as lists have it, each field with its meaning."""
    meanings = {n: f"{_word('zh', n)} / {_word('en', n)}" for n in FIELDS}
    return _object(**{n: {"description": meanings[n], **_FIELDS[n]} for n in FIELDS})


def withdrawn_body() -> Schema:
    """What is left of a record that was taken back; it stands beside its page only."""
    return _object(
        id=_TEXT,
        document=_TEXT,
        row=_ROW,
        withdrawn=_object(date=_DAY, reason=_TEXT),
        url=_ADDRESS,
    )


def list_body(task: Schema) -> Schema:
    """A list of records."""
    return _object(tasks=_list(task))


def offices_body() -> Schema:
    """offices.json, each field with its meaning."""
    fields = {column.name: _of_column(column) for column in OFFICE_COLUMNS}
    return _object(offices=_list(_object(**fields)))


def _of_column(column: Column) -> Schema:
    said = " / ".join(WORDS[language][f"meaning_{column.phrase}"] for language in WORDS)
    shape = _OFFICE_FIELDS.get(column.name) or _SHAPES[column.type, column.is_required]
    return {"description": said, **shape}


def offices_schema() -> Schema:
    """offices.json."""
    return {"$schema": DIALECT, "title": "offices", **offices_body()}


def task_schema() -> Schema:
    """The file beside the page of a record."""
    return {"$schema": DIALECT, "title": "task", "oneOf": [task_body(), withdrawn_body()]}


def tasks_schema() -> Schema:
    """tasks.json, and the JSON file of every list."""
    return {"$schema": DIALECT, "title": "tasks", **list_body(task_body())}


def _word(language: str, name: str) -> str:
    return WORDS["zh" if language == "zh" else "en"][f"data_field_{name}"]
