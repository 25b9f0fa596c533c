"""A folder of published files as a site that can be asked what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.verification.page import SitePage
from generator.verification.page_facts import PageFacts, glean


@dataclass(frozen=True, kw_only=True)
class BuiltSite:
    """All that a web server would be given."""

    folder: Path
    pages: tuple[SitePage, ...] = field(repr=False)
    files: frozenset[str] = field(repr=False)
    """The paths of everything, pages included."""

    def page(self, address: str) -> SitePage:
        """The page at an address."""
        return self.pages_by_path[
            address[1:] + "index.html" if address.endswith("/") else address[1:]
        ]

    @cached_property
    def pages_by_path(self) -> Mapping[str, SitePage]:
        """Every page by its path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def facts(self) -> Mapping[str, PageFacts]:
        """What each page says, by its path; one page is read and parsed at a time."""
        return {page.path: glean(page) for page in self.pages}

    @cached_property
    def canonical(self) -> str:
        """The address that the home page gives itself, if it gives any."""
        return self.page("/").parse().canonical


def read_site(folder: Path, content: Path | None = None) -> BuiltSite:
    """List every file of a site; `content` has the official words that its pages quote."""
    official = "" if content is None else read_official(content)
    paths = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    pages = (path for path in paths if path.endswith(".html"))
    return BuiltSite(
        folder=folder,
        pages=tuple(SitePage(path=path, source=folder / path, official=official) for path in pages),
        files=frozenset(paths),
    )


def read_official(content: Path) -> str:
    """All notices as recorded: the title of a record is cut from them."""
    notices = sorted((content / "documents").glob("*.yml"))
    return "".join(notice.read_text(encoding="utf-8") for notice in notices)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
