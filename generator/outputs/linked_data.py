"""Describes records and notices in schema.org terms, a notice never as legislation (R-107)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from generator.model.document import Document
from generator.outputs.metadata.terms_of_use import describe_site, licence_address
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.settings import Settings
from generator.views.addresses import Addresses
from generator.views.data_page import FileView
from generator.views.entry import Entry
from generator.views.task_page import TaskPageView

CHINESE = "zh-Hans"
"""The language of all official wording."""

WHOLE = ("tasks.", "directory.", "offices.")
"""Files that hold all records or all offices; the others describe them."""

ENCODINGS = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".ndjson": "application/x-ndjson",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def describe_document(
    document: Document, settings: Settings, addresses: Addresses
) -> Mapping[str, object]:
    """A notice as a report with its number, issuer and day, where they are stated."""
    return {"@context": "https://schema.org", **_report(document, settings, addresses)}


def describe_task(
    entry: Entry, view: TaskPageView, settings: Settings, addresses: Addresses
) -> Mapping[str, object]:
    """A record as a part of its notice."""
    return {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": view.title.text,
        "identifier": view.id,
        "text": entry.task.requirement,
        "inLanguage": CHINESE,
        "position": entry.row,
        "url": view.permalink,
        "isPartOf": _report(entry.document, settings, addresses),
    }


def describe_data(
    files: Iterable[FileView], publication: Publication, *, address: str
) -> Mapping[str, object]:
    """The whole set as a dataset, with each file that holds it; no licence that nobody gave."""
    settings, words = publication.settings, publication.words
    licence = licence_address(settings)
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": words["tasks"],
        "description": describe_site(publication),
        "url": absolute(settings, address),
        "inLanguage": CHINESE,
        "isAccessibleForFree": True,
        **({} if licence is None else {"license": licence}),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": file.name,
                "contentUrl": absolute(settings, file.address),
                "encodingFormat": ENCODINGS[suffix],
            }
            for file in files
            if file.name.startswith(WHOLE) and (suffix := PurePosixPath(file.name).suffix)
        ],
    }


def _report(document: Document, settings: Settings, addresses: Addresses) -> dict[str, object]:
    stated: dict[str, object] = {
        "@type": "Report",
        "name": document.title,
        "inLanguage": CHINESE,
        "url": absolute(settings, addresses.document(document.id)),
    }
    if document.number is not None:
        stated["identifier"] = document.number
    if document.issuer is not None:
        stated["publisher"] = {"@type": "GovernmentOrganization", "name": document.issuer}
    if document.issued_on is not None:
        stated["dateCreated"] = document.issued_on.date.isoformat()
    return stated
