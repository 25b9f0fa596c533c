"""Schemas and the description of the interface hold for what is published (R-109)."""

from __future__ import annotations

import copy
import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from openapi_spec_validator import validate as validate_openapi

from generator.model.task import Withdrawal
from generator.reading.task_shape import CELLS
from generator.settings import Identity
from tests.factories import make_catalogue, make_task
from tests.unit.outputs.metadata.made_files import make_files


def schema(files: dict[str, bytes], name: str) -> Draft202012Validator:
    body = json.loads(files[f"data/schema/{name}.schema.json"])
    Draft202012Validator.check_schema(body)
    return Draft202012Validator(body)


def test_every_list_keeps_to_the_schema() -> None:
    files = make_files()
    validator = schema(files, "tasks")
    lists = [p for p in files if p.endswith(".json") and p.count("/") > 1 and "schema" not in p]
    assert len(lists) >= 6
    for path in [*lists, "data/tasks.json"]:
        validator.validate(json.loads(files[path]))


def test_the_offices_keep_to_the_schema() -> None:
    files = make_files()
    found = json.loads(files["data/offices.json"])
    schema(files, "offices").validate(found)
    found["offices"][0]["kind"] = "bureau"
    with pytest.raises(ValidationError):
        schema(files, "offices").validate(found)


def test_every_twin_keeps_to_the_schema() -> None:
    withdrawn = Withdrawal(on=date(2024, 1, 1), reason="不当公开")
    tasks = [make_task(), make_task(id="jining-2023-002", withdrawn=withdrawn)]
    files = make_files(make_catalogue(tasks=tasks))
    twins = [json.loads(files[path]) for path in files if path.startswith("tasks/")]
    assert len(twins) == 2
    for twin in twins:
        schema(files, "task").validate(twin)


@pytest.mark.parametrize("field", ["id", "theme_path", "lead", "deadline", "status", "url"])
def test_a_field_that_is_missing_or_of_another_type_is_found(field: str) -> None:
    files = make_files()
    whole: dict[str, Any] = json.loads(files["data/tasks.json"])
    for change in ("missing", "type"):
        spoilt = copy.deepcopy(whole)
        if change == "missing":
            del spoilt["tasks"][0][field]
        else:
            spoilt["tasks"][0][field] = 7
        with pytest.raises(ValidationError):
            schema(files, "tasks").validate(spoilt)


def test_schemas_of_one_record_agree() -> None:
    """The table and the object have one least row, and no field is merged that no record merges."""
    files = make_files()
    table = json.loads(files["data/schema/tasks.tableschema.json"])
    (row,) = (field for field in table["fields"] if field["name"] == "row")
    whole: dict[str, Any] = json.loads(files["data/tasks.json"])
    task = whole["tasks"][0]
    for field, right, wrong in (
        ("row", row["constraints"]["minimum"], row["constraints"]["minimum"] - 1),
        ("inherited", list(CELLS), ["seq"]),
        ("absent", ["seq", "deadline"], ["requirement"]),
    ):
        schema(files, "tasks").validate({"tasks": [{**task, field: right}]})
        with pytest.raises(ValidationError):
            schema(files, "tasks").validate({"tasks": [{**task, field: wrong}]})


def test_every_description_has_one_version() -> None:
    files = make_files()
    versions = {json.loads(files["data/datapackage.json"])["version"]}
    versions.add(json.loads(files["data/openapi.json"])["info"]["version"])
    for thing in json.loads(files["data/dcat.jsonld"])["@graph"]:
        versions.update(version["@value"] for version in thing.get("dcat:version", ()))
    assert versions == {"2024.1.15"}


def test_the_interface_is_described_as_openapi_has_it() -> None:
    found = json.loads(make_files()["data/openapi.json"])
    validate_openapi(found)
    assert found["servers"] == [{"url": "https://a.gov.cn/zwgk"}]
    assert "license" not in found["info"]


def test_every_address_of_the_interface_answers() -> None:
    files = make_files()
    found = json.loads(files["data/openapi.json"])
    names = {
        "id": "jining-2023-001",
        "document": "jining-2023",
        "jurisdiction": "jining",
        "name": "commerce",
        "theme": "economy",
        "topic": "education",
        "month": "2023-12",
    }
    assert [path for path in found["paths"] if path.format(**names)[1:] not in files] == []
    assert len(found["paths"]) >= 9


def test_a_licence_is_named_when_the_office_gave_its_address() -> None:
    identity = Identity(licence="https://a.gov.cn/terms")
    found = json.loads(make_files(identity=identity)["data/openapi.json"])
    validate_openapi(found)
    assert found["info"]["license"]["url"] == "https://a.gov.cn/terms"
