"""A folder of published files as pages that can be asked what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Chinese characters, as the inside of a character class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePage:
    """One HTML file."""

    path: str
    """Relative to the site: tasks/jining-2023-001/index.html."""
    source: bytes = field(repr=False)
    """As published."""
    official: str = field(default="", repr=False)
    """All notices as recorded: the only words that may say what a page may not."""

    @property
    def address(self) -> str:
        """Below the base path, with both slashes: /tasks/jining-2023-001/."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def is_english(self) -> bool:
        """Whether the interface around it is."""
        return self.path.startswith("en/")

    def parse(self) -> LexborHTMLParser:
        """Read anew each time: thousands of trees at once would fill the memory."""
        return LexborHTMLParser(self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """All that a web server would be given."""

    folder: Path
    pages: tuple[SitePage, ...] = field(repr=False)
    files: frozenset[str] = field(repr=False)
    """The paths of everything, pages included."""

    def page(self, address: str) -> SitePage:
        """The page at an address."""
        path = address[1:] + "index.html" if address.endswith("/") else address[1:]
        return next(page for page in self.pages if page.path == path)


def read_site(folder: Path, content: Path | None = None) -> BuiltSite:
    """Read every page of a site; `content` has the official words that its pages quote."""
    official = "" if content is None else read_official(content)
    paths = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    pages = (path for path in paths if path.endswith(".html"))
    return BuiltSite(
        folder=folder,
        pages=tuple(
            SitePage(path=path, source=(folder / path).read_bytes(), official=official)
            for path in pages
        ),
        files=frozenset(paths),
    )


def read_official(content: Path) -> str:
    """All notices as recorded: the title of a record is cut from them."""
    notices = sorted((content / "documents").glob("*.yml"))
    return "".join(notice.read_text(encoding="utf-8") for notice in notices)


def attribute(node: LexborNode | None, name: str) -> str:
    """What an attribute says; nothing where there is no such attribute or no such element."""
    return "" if node is None else node.attributes.get(name) or ""


def visible(node: LexborNode | None) -> str:
    """The text of an element with single spaces."""
    return "" if node is None else " ".join(node.text().split())


def metas(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Name and content of every tag of the head."""
    for node in tree.css("meta[name]"):
        yield attribute(node, "name"), attribute(node, "content")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
