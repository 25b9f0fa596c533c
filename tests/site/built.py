"""A folder of published files as pages that the tests of the site can ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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

    @property
    def address(self) -> str:
        """Below the base path, with both slashes: /tasks/jining-2023-001/."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def is_english(self) -> bool:
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
        path = address[1:] + "index.html" if address.endswith("/") else address[1:]
        return next(page for page in self.pages if page.path == path)


def read_site(folder: Path) -> BuiltSite:
    """Read every page of a site."""
    paths = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    pages = (path for path in paths if path.endswith(".html"))
    return BuiltSite(
        folder=folder,
        pages=tuple(SitePage(path=path, source=(folder / path).read_bytes()) for path in pages),
        files=frozenset(paths),
    )


def make_site(folder: Path, files: Mapping[str, str]) -> BuiltSite:
    """A small site that has one fault, so that a check can be seen red."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return read_site(folder)


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
