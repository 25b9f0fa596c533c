"""What the office said about itself and about reuse; a demo says nothing for anyone (R-108)."""

from __future__ import annotations

from generator.outputs.publication import Publication
from generator.settings import Profile, Settings

_WEB = ("https://", "http://")


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
