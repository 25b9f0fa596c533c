"""What was produced so far: for the pages and files that tell of all the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from generator.rendering.page import Artifact, Language, Page, Section

CATALOGUED = ("data/tasks.", "data/directory.", "data/offices.", "data/documents/")
"""Files that are described with their hash: the whole set, each notice, the offices."""


class ProducedPage(NamedTuple):
    """A page that was made."""

    address: str
    """Where it stands."""
    title: str
    """Its title."""
    language: Language
    """Its language."""
    section: Section
    """The part of the site it stands in."""


class Made(NamedTuple):
    """One output, as others speak of it: so much is remembered when it is not made again."""

    path: str
    """Where it is written."""
    page: ProducedPage | None
    """What others say of a page; none for any other file."""
    size: int = 0
    """Bytes of a file that is not a page."""
    digest: str = ""
    """SHA-256 of a file that catalogues name."""


def describe(output: Page | Artifact) -> Made:
    """What is remembered of an output."""
    if isinstance(output, Page):
        page = ProducedPage(output.address, output.title, output.language, output.section)
        return Made(output.path, page)
    is_named = output.path.startswith(CATALOGUED)
    digest = sha256(output.content).hexdigest() if is_named else ""
    return Made(output.path, None, len(output.content), digest)


@dataclass(slots=True)
class Produced:
    """Everything that was made, in the order of making; their contents are not kept."""

    made: list[Made] = field(default_factory=list)
    """All of it."""
    pages: dict[str, ProducedPage] = field(default_factory=dict)
    """By address."""
    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of every other file, by its path."""

    digests: dict[str, str] = field(default_factory=dict)
    """SHA-256 of the files that catalogues name, by path."""

    changed_on: Mapping[str, date] = field(default_factory=dict)
    """The recorded day of the last change of a page, by address; of most none is recorded."""

    def has(self, path: str) -> bool:
        """Tell whether something is written to this path already."""
        return path in self.sizes or _address(path) in self.pages

    def note(self, output: Page | Artifact) -> None:
        """Remember one output."""
        self.add(describe(output))

    def add(self, made: Made) -> None:
        """Remember what was made now, or stands from an earlier build."""
        self.made.append(made)
        if made.page is not None:
            self.pages[made.page.address] = made.page
            return
        self.sizes[made.path] = made.size
        if made.digest:
            self.digests[made.path] = made.digest

    def in_language(self, language: Language) -> Iterator[ProducedPage]:
        """The pages of one language."""
        return (page for page in self.pages.values() if page.language == language)


def _address(path: str) -> str:
    return "/" + path.removesuffix("index.html")
