"""Describes records and notices in schema.org terms, a notice never as legislation (R-107)."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.document import Document
from generator.rendering.head import absolute
from generator.settings import Settings
from generator.views.addresses import Addresses
from generator.views.entry import Entry
from generator.views.task_page import TaskPageView

CHINESE = "zh-Hans"
"""The language of all official wording."""


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
