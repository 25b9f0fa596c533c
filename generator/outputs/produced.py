"""What was produced so far: for the pages and files that tell of all the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from generator.rendering.page import Artifact, Language, Page, Section

CATALOGUED = ("data/tasks.", "data/directory.", "data/documents/")
"""Files that are described with their hash: the whole set and each notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProducedPage:
    """A page that was made."""

    address: str
    """Where it stands."""
    title: str
    """Its title."""
    language: Language
    """Its language."""
    section: Section
    """The part of the site it stands in."""


@dataclass(frozen=True, slots=True)
class Produced:
    """Everything that was made, in the order of making; their contents are not kept."""

    pages: dict[str, ProducedPage] = field(default_factory=dict)
    """By address."""
    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of every other file, by its path."""

    digests: dict[str, str] = field(default_factory=dict)
    """SHA-256 of the files that catalogues name, by path."""

    def has(self, path: str) -> bool:
        """Tell whether something is written to this path already."""
        return path in self.sizes or _address(path) in self.pages

    def note(self, output: Page | Artifact) -> None:
        """Remember one output."""
        if isinstance(output, Page):
            self.pages[output.address] = ProducedPage(
                address=output.address,
                title=output.title,
                language=output.language,
                section=output.section,
            )
        else:
            self.sizes[output.path] = len(output.content)
            if output.path.startswith(CATALOGUED):
                self.digests[output.path] = sha256(output.content).hexdigest()

    def in_language(self, language: Language) -> Iterator[ProducedPage]:
        """The pages of one language."""
        return (page for page in self.pages.values() if page.language == language)


def _address(path: str) -> str:
    return "/" + path.removesuffix("index.html")
