"""Describes the static JSON files as an interface in OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

from generator.outputs.metadata.data_schema import (
    list_body,
    offices_body,
    task_body,
    withdrawn_body,
)
from generator.outputs.metadata.terms_of_use import data_version, describe_site, licence_address
from generator.outputs.publication import Publication
from generator.views.data_files import CSV, JSON

_LIST = {"$ref": "#/components/schemas/TaskList"}
_TASK = {"$ref": "#/components/schemas/Task"}
_OFFICES = {"$ref": "#/components/schemas/OfficeList"}

LISTS = {
    "documents": ("document",),
    "departments": ("jurisdiction", "name"),
    "themes": ("theme",),
    "topics": ("topic",),
    "deadlines": ("month",),
    "jurisdictions": ("jurisdiction",),
}
"""The kinds of lists, and the parts of their addresses."""


def openapi(publication: Publication) -> dict[str, Any]:
    """Every file that a program would ask for."""
    settings, words = publication.settings, publication.words
    info: dict[str, Any] = {
        "title": settings.site_name,
        "description": describe_site(publication),
        "version": data_version(settings),
    }
    licence = licence_address(settings)
    if licence is not None:
        info["license"] = {"name": licence, "url": licence}
    record = {"oneOf": [_TASK, {"$ref": "#/components/schemas/WithdrawnTask"}]}
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": [{"url": settings.site_url.removesuffix("/")}],
        "paths": {
            "/data/tasks.json": _path(words["data_tasks_json"], JSON.type, _LIST),
            "/data/tasks.csv": _path(words["data_tasks_csv"], CSV.type, {"type": "string"}),
            "/data/offices.json": _path(words["data_offices_json"], JSON.type, _OFFICES),
            "/data/offices.csv": _path(words["data_offices_csv"], CSV.type, {"type": "string"}),
            "/tasks/{id}.json": _path(words["data_twins"], JSON.type, record, "id"),
            **{
                f"/data/{kind}/{'/'.join(f'{{{name}}}' for name in names)}.json": _path(
                    words["places" if kind == "jurisdictions" else kind], JSON.type, _LIST, *names
                )
                for kind, names in LISTS.items()
            },
        },
        "components": {
            "schemas": {
                "Task": task_body(),
                "WithdrawnTask": withdrawn_body(),
                "TaskList": list_body(_TASK),
                "OfficeList": offices_body(),
            }
        },
    }


def _path(summary: str, media_type: str, schema: dict[str, Any], *names: str) -> dict[str, Any]:
    found = {"description": summary, "content": {media_type: {"schema": schema}}}
    operation: dict[str, Any] = {"summary": summary, "responses": {"200": found}}
    if names:
        operation["responses"]["404"] = {"description": "没有 / not found"}
        operation["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ]
    return {"get": operation}
