"""Counts what stands on the lists of a site and compares it with what the site says (R-031)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urldefrag

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.verification.built import BuiltSite, SitePage, attribute, visible
from generator.verification.links import LinkCheck

COUNTS = ".tz-count, .tz-bars__value"
TASKS = re.compile(r"(\d+)(项任务| tasks?\b)")
OTHERS = re.compile(r"(\d+)(个单位|个名称| offices?\b| names?\b)")

_RECORD = re.compile(r"tasks/([a-z0-9-]+-\d{3,})/$")
_LISTS_BELOW = '.tz-described__link, [aria-labelledby="documents"] a[href]'
_ROWS = ".tz-task-row__title, .tz-original tr[id] a[href]"


@dataclass(frozen=True, kw_only=True)
class Lists:
    """The lists of one site: which records stand on which page, and its further pages."""

    site: BuiltSite

    @cached_property
    def check(self) -> LinkCheck:
        """Where its links lead."""
        return LinkCheck(site=self.site, base=LinkCheck(site=self.site).site_path)

    @cached_property
    def records_by_list(self) -> Mapping[str, frozenset[str]]:
        """The records of each list, of all its pages together, by the path of its first page."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for page in self.site.pages:
            links = (attribute(node, "href") for node in page.parse().css(_ROWS))
            records = {match[1] for link in links if (match := _RECORD.search(link))}
            found[first_page(page.path)] |= records
        for path in [path for path, records in found.items() if not records]:
            found[path] = set().union(*(found.get(below, set()) for below in self._below(path)))
        return {path: frozenset(records) for path, records in found.items()}

    def _below(self, path: str) -> Iterator[str]:
        """The lists that a list without rows leads to: a theme its parts, a place its notices."""
        page = next(page for page in self.site.pages if page.path == path)
        for node in page.parse().css(_LISTS_BELOW):
            yield self.target(page, node)

    def target(self, page: SitePage, node: LexborNode) -> str:
        """The file that a link leads to."""
        address = self.check.target(page.path, attribute(node, "href")) or ""
        path = unquote(urldefrag(address)[0].removeprefix(self.check.base))
        return self.check.file(path) or ""

    def wrong_counts(self) -> list[str]:
        """Every count that is not the number of what it counts."""
        return [f"{page.path}: {fault}" for page in self.site.pages for fault in self._faults(page)]

    def _faults(self, page: SitePage) -> Iterator[str]:
        tree = page.parse()
        for node in tree.css(COUNTS):
            tasks, others = TASKS.search(visible(node)), OTHERS.search(visible(node))
            if tasks:
                link = _link_before(node)
                path = page.path if link is None else self.target(page, link)
                found = len(self.records_by_list.get(first_page(path), ()))
                yield from _compare(int(tasks[1]), found, f"{visible(node)} of {path}")
            elif others:
                found = self._items(page, node)
                yield from _compare(int(others[1]), found, f"{visible(node)} in {_words(node)}")
        yield from self._wrong_headings(page, tree)

    def _items(self, page: SitePage, node: LexborNode) -> int:
        """Offices or names: those below the heading, or on the page of the place linked to."""
        parent = node.parent
        if parent is not None and parent.tag == "h2":
            return _section_items(page.parse(), attribute(parent, "id"))
        link = _link_before(node)
        path = "" if link is None else self.target(page, link)
        linked = next(other for other in self.site.pages if other.path == path)
        return _section_items(linked.parse(), "offices")

    def _wrong_headings(self, page: SitePage, tree: LexborHTMLParser) -> Iterator[str]:
        """A heading that counts the rows below it; long sections go on, so each row counts once."""
        if "/page/" in page.path or self._goes_on(page):
            return
        for heading in tree.css("article h2"):
            said = TASKS.search(visible(heading))
            if said and heading.css_first(".tz-count") is None:
                rows = _rows_below(heading)
                yield from _compare(int(said[1]), rows, f"rows below “{visible(heading)}”")

    def _goes_on(self, page: SitePage) -> bool:
        return page.path.replace("index.html", "page/2/index.html") in self.site.files


def first_page(path: str) -> str:
    """The path of the first page of a list."""
    return re.sub(r"page/\d+/index\.html$", "index.html", path)


def _compare(said: int, found: int, what: str) -> Iterator[str]:
    if said != found:
        yield f"{what}: there are {found}"


def _link_before(node: LexborNode) -> LexborNode | None:
    """The link whose list a count belongs to: the one beside it."""
    return None if node.parent is None else node.parent.css_first("a[href]")


def _words(node: LexborNode) -> str:
    return visible(node.parent)


def _section_items(tree: LexborHTMLParser, key: str) -> int:
    """A name that several offices have is one name."""
    return len(tree.css(f'[aria-labelledby="{key}"] li, [aria-labelledby="{key}"] dt'))


def _rows_below(heading: LexborNode) -> int:
    """The rows between a heading and the next one."""
    rows, node = 0, heading.next
    while node is not None and node.tag not in {"h1", "h2"}:
        rows += len(node.css(".tz-task-row")) if node.tag and node.tag[0] != "-" else 0
        node = node.next
    return rows
