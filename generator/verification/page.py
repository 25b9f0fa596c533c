"""One published HTML file, and how its parts are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Chinese characters, as the inside of a character class."""

_MOVED = b'name="taizhang-moved"'

Attributes = Mapping[str, str | None]
"""Of one element; one without a value has none."""


class PageTree(LexborHTMLParser):
    """A page that was parsed; what many checks ask for is looked for once."""

    @cached_property
    def elements(self) -> tuple[tuple[str, Attributes], ...]:
        """Tag and attributes of every element that has any."""
        found = ((node, node.attributes) for node in self.css("*"))
        return tuple((node.tag or "", given) for node, given in found if given)

    @cached_property
    def attribute_names(self) -> frozenset[str]:
        """Of all elements together: most checks ask for one that no element has."""
        return frozenset().union(*(given for _, given in self.elements))

    @cached_property
    def metas(self) -> tuple[tuple[str, str], ...]:
        """Name and content of every tag of the head."""
        given = (node.attributes for node in self.css("meta[name]"))
        return tuple((one["name"] or "", one.get("content") or "") for one in given)

    @cached_property
    def meta_by_name(self) -> Mapping[str, str]:
        """The content of each tag of the head, by its name."""
        return dict(self.metas)

    @cached_property
    def canonical(self) -> str:
        """The address that the page gives itself, if it gives any."""
        return attribute(self.css_first('link[rel="canonical"]'), "href")

    @cached_property
    def heading(self) -> str:
        """The first heading of the first level."""
        return visible(self.css_first("h1"))


class SitePage:
    """One HTML file; it is read whenever it is asked for, so that no site fills the memory."""

    __slots__ = ("_source", "official", "path")

    def __init__(self, *, path: str, source: bytes | Path, official: str = "") -> None:
        """`path` is relative to the site: tasks/jining-2023-001/index.html.

        `official` are all notices as recorded: the only words that may say what a page may not.
        """
        self.path = path
        self._source = source
        self.official = official

    @property
    def source(self) -> bytes:
        """As published."""
        return self._source.read_bytes() if isinstance(self._source, Path) else self._source

    @property
    def address(self) -> str:
        """Below the base path, with both slashes: /tasks/jining-2023-001/."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def is_english(self) -> bool:
        """Whether the interface around it is."""
        return self.path.startswith("en/")

    def parse(self) -> PageTree:
        """Read anew each time: thousands of trees at once would fill the memory."""
        return PageTree(self.source)


def is_moved(source: bytes) -> bool:
    """Whether a page only leads to another one."""
    return _MOVED in source


def attribute(node: LexborNode | None, name: str) -> str:
    """What an attribute says; nothing where there is no such attribute or no such element."""
    return "" if node is None else node.attributes.get(name) or ""


def visible(node: LexborNode | None) -> str:
    """The text of an element with single spaces."""
    return "" if node is None else " ".join(node.text().split())
