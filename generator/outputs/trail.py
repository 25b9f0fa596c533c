"""The pages above a page, from the home page down."""

from __future__ import annotations

from generator.outputs.publication import Publication
from generator.rendering.page import Link


def trail(publication: Publication, *parents: Link) -> tuple[Link, ...]:
    """The home page and the pages between it and the page."""
    home = Link(text=publication.words["home"], address=publication.addresses.home())
    return (home, *parents)
