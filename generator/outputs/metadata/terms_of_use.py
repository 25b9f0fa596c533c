"""Who publishes what, as of when and on which terms; a demo says nothing for anyone (R-108)."""

from __future__ import annotations

from generator.outputs.publication import Publication
from generator.settings import Profile, Settings

_WEB = ("https://", "http://")


def data_version(settings: Settings) -> str:
    """The day of the statuses in the form of Semantic Versioning, which Data Package asks for."""
    return f"{settings.as_of.year}.{settings.as_of.month}.{settings.as_of.day}"


def licence_address(settings: Settings) -> str | None:
    """The address of the terms of reuse, where they are given as one."""
    licence = settings.identity.licence
    return licence if licence and licence.startswith(_WEB) else None


def licence_words(settings: Settings) -> str | None:
    """The terms of reuse, where they are given in words."""
    licence = settings.identity.licence
    return licence if licence and not licence.startswith(_WEB) else None


def describe_site(publication: Publication) -> str:
    """What the data are; of a demo also that no government published them."""
    words = publication.words
    demo = words["workbook_demo"] if publication.settings.profile is Profile.DEMO else ""
    return words["metadata_description"] + demo
