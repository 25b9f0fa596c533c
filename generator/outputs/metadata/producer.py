"""Makes the descriptions of the data files, after those were made."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from generator.outputs.metadata.data_schema import offices_schema, task_schema, tasks_schema
from generator.outputs.metadata.datapackage import datapackage
from generator.outputs.metadata.dcat import describe_catalogue
from generator.outputs.metadata.graph import to_json_ld, to_turtle
from generator.outputs.metadata.openapi import openapi
from generator.outputs.metadata.table_schema import offices_table_schema, task_table_schema
from generator.outputs.metadata.terms import terms_csv
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.rendering.page import Artifact

SCHEMAS = {
    "data/schema/tasks.schema.json": tasks_schema,
    "data/schema/task.schema.json": task_schema,
    "data/schema/tasks.tableschema.json": task_table_schema,
    "data/schema/offices.schema.json": offices_schema,
    "data/schema/offices.tableschema.json": offices_table_schema,
}
"""What programs check the data by: a list, a record, a table; the offices."""


def produce_metadata(publication: Publication, produced: Produced) -> Iterator[Artifact]:
    """Data Package, DCAT twice, OpenAPI and schemas; once, as they serve both languages."""
    if publication.language != "zh":
        return
    yield _json("data/datapackage.json", datapackage(publication, produced))
    graph = describe_catalogue(publication, produced)
    yield Artifact(path="data/dcat.jsonld", content=to_json_ld(graph).encode())
    yield Artifact(path="data/dcat.ttl", content=to_turtle(graph).encode())
    yield _json("data/openapi.json", openapi(publication))
    for path, describe in SCHEMAS.items():
        yield _json(path, describe())
    yield Artifact(path="data/metadata-terms.csv", content=terms_csv())


def _json(path: str, data: Mapping[str, object]) -> Artifact:
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return Artifact(path=path, content=text.encode())
