"""What one published page or file is, before it is dressed and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Language = Literal["zh", "en"]
"""The two languages of the interface; English addresses begin with /en/."""

Kind = Literal["home", "column", "content", "missing"]
"""Which page tags a page carries (R-010, R-011, R-013); `missing` is the page of error 404."""

Section = Literal[
    "home",
    "tasks",
    "themes",
    "topics",
    "departments",
    "deadlines",
    "documents",
    "jurisdictions",
    "search",
    "data",
    "about",
]
"""The part of the site a page stands in; it decides which entry of the navigation is current."""


def is_address(text: str) -> bool:
    """Tell whether a text is a page address: root-relative, ASCII, with a closing slash."""
    return text.startswith("/") and text.endswith("/") and text.isascii() and "//" not in text


class Link(NamedTuple):
    """A text that leads to an address of this site."""

    text: str
    """What the reader sees."""
    address: str
    """Root-relative without the base path: /themes/."""


class Alternate(NamedTuple):
    """The same content in another form, announced in the head (R-109, R-112)."""

    address: str
    """Root-relative without the base path: /tasks/jining-2023-001.json."""
    type: str
    """Media type: application/json."""
    title: str
    """What the other form is, in words."""
    rel: str = "alternate"
    """Link relation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One HTML page: its article and what the chrome has to know about it."""

    address: str
    """Root-relative without the base path, ASCII, closing slash: /tasks/jining-2023-001/."""
    language: Language
    """Language of the interface around the article."""
    section: Section
    """Which entry of the navigation is current."""
    kind: Kind
    """Which page tags the head carries."""
    title: str
    """Unique in the site; on a content page identical to the first heading (R-011)."""
    description: str
    """One or two sentences for search engines and previews."""
    article_html: str
    """The finished article with its h1; links made by the `link` filter."""
    keywords: tuple[str, ...] = ()
    """Subjects of the page."""
    breadcrumbs: tuple[Link, ...] = ()
    """The pages above this one from the home page on; the page itself is added by the shell."""
    meta: tuple[tuple[str, str], ...] = ()
    """Further name and content pairs, names as R-011 and R-013 spell them: PubDate, ColumnType."""
    alternates: tuple[Alternate, ...] = ()
    """The same content as data, feed or calendar."""
    json_ld: Mapping[str, object] | None = None
    """Linked data about the content; the list of breadcrumbs is added by the shell."""
    translation: str | None = None
    """Address of the same page in the other language, if there is one."""

    path: str = field(init=False, compare=False, repr=False)
    """Where the page is written, relative to the site folder: one text for all who keep it."""

    def __post_init__(self) -> None:
        for address in (self.address, self.translation):
            if address is not None and not is_address(address):
                raise ValueError(f"not a page address: {address!r}")
        object.__setattr__(self, "path", self.address[1:] + "index.html")


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """One file that is not a page of ours: data, feed, calendar, style sheet, script."""

    path: str
    """Relative to the site folder, with forward slashes: data/tasks.json."""
    content: bytes = field(repr=False)
    """The bytes as published."""

    def __post_init__(self) -> None:
        parts = self.path.split("/")
        if not self.path or any(part in ("", ".", "..") for part in parts):
            raise ValueError(f"not a path inside the site: {self.path!r}")
