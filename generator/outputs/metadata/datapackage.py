"""Describes the files of the whole set as a Data Package that names their bytes and hashes."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from generator.outputs.metadata.table_schema import (
    directory_table_schema,
    offices_table_schema,
    task_table_schema,
    workbook_table_schema,
)
from generator.outputs.metadata.terms_of_use import (
    data_version,
    describe_site,
    licence_address,
    licence_words,
)
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.views.data_files import MEDIA_TYPES

FOLDER = "data/"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

TABLES = {
    "tasks.csv": task_table_schema,
    "tasks.xlsx": workbook_table_schema,
    "directory.csv": directory_table_schema,
    "offices.csv": offices_table_schema,
}
"""Files with columns, and who describes those."""

FILES = ("tasks.json", "tasks.ndjson", "offices.json")
"""The same for programs. Their type is said because a JSON file whose key is `tasks` would be taken
for an inquiry of Frictionless."""


def datapackage(publication: Publication, produced: Produced) -> dict[str, Any]:
    """What the package is, where it comes from, and each of its files."""
    settings = publication.settings
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": "taizhang-tasks",
        "title": settings.site_name,
        "description": describe_site(publication),
        "homepage": absolute(settings, "/data/"),
        "version": data_version(settings),
        "created": f"{datetime.combine(settings.as_of, time()):%Y-%m-%dT%H:%M:%S}Z",
        **_terms(publication),
        "sources": _sources(publication),
        "resources": [],
    }
    if settings.identity.organiser:
        contributor = {"title": settings.identity.organiser, "roles": ["publisher"]}
        package["contributors"] = [contributor]
    for name, describe in TABLES.items():
        if FOLDER + name in produced.digests:
            table = {"type": "table", "schema": describe()}
            package["resources"].append({**_file(name, produced), **table})
    for name in FILES:
        if FOLDER + name in produced.digests:
            package["resources"].append({**_file(name, produced), "type": "file"})
    return package


def _file(name: str, produced: Produced) -> dict[str, Any]:
    path = FOLDER + name
    suffix = name.rpartition(".")[2]
    return {
        "name": name.replace(".", "-"),
        "path": name,
        "format": suffix,
        "mediatype": MEDIA_TYPES[suffix],
        "encoding": "utf-8",
        "bytes": produced.sizes[path],
        "hash": f"sha256:{produced.digests[path]}",
    }


def _terms(publication: Publication) -> dict[str, Any]:
    """A licence has an address or is put in words of the office; otherwise none is claimed."""
    address = licence_address(publication.settings)
    if address is not None:
        return {"licenses": [{"path": address}]}
    words = licence_words(publication.settings)
    return {} if words is None else {"termsOfUse": words}


def _sources(publication: Publication) -> list[dict[str, str]]:
    settings, addresses = publication.settings, publication.addresses
    return [
        {
            "title": f"{document.title}（{document.number}）"
            if document.number
            else document.title,
            "path": absolute(settings, addresses.document(document.id)),
        }
        for document in publication.catalogue.documents
    ]
