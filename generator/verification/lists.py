"""Counts what stands on the lists of a site and compares it with what the site says (R-031)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urldefrag

from generator.verification.built import BuiltSite
from generator.verification.links import LinkCheck
from generator.verification.page_counts import Count
from generator.verification.page_facts import PageFacts


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
        for path, facts in self.site.facts.items():
            found[first_page(path)] |= facts.records
        for path in [path for path, records in found.items() if not records]:
            found[path] = set().union(*(found.get(below, set()) for below in self._below(path)))
        return {path: frozenset(records) for path, records in found.items()}

    def _below(self, path: str) -> Iterator[str]:
        """The lists that a list without rows leads to."""
        facts = self.site.facts.get(path)
        yield from (self.target(path, link) for link in (facts.lists_below if facts else ()))

    def target(self, path: str, link: str) -> str:
        """The file that a link on a page leads to."""
        address = self.check.target(path, link) or ""
        return self.check.file(unquote(urldefrag(address)[0].removeprefix(self.check.base))) or ""

    def wrong_counts(self) -> list[str]:
        """Every count that is not the number of what it counts."""
        return [
            f"{path}: {fault}"
            for path, facts in self.site.facts.items()
            for fault in self._faults(path, facts)
        ]

    def _faults(self, path: str, facts: PageFacts) -> Iterator[str]:
        for count in facts.counts:
            if count.is_of_tasks:
                listed = path if count.link is None else self.target(path, count.link)
                found = len(self.records_by_list.get(first_page(listed), ()))
                yield from _compare(count.said, found, f"{count.words} of {listed}")
            else:
                found = self._items(path, count)
                yield from _compare(count.said, found, f"{count.words} in {count.beside}")
        yield from self._wrong_headings(path, facts)

    def _items(self, path: str, count: Count) -> int:
        """Offices or names: those below the heading, or on the page of the place linked to."""
        if count.found_here is not None:
            return count.found_here
        linked = self.site.facts.get("" if count.link is None else self.target(path, count.link))
        return 0 if linked is None else linked.offices

    def _wrong_headings(self, path: str, facts: PageFacts) -> Iterator[str]:
        """A heading that counts the rows below it; long sections go on, so each row counts once."""
        if "/page/" in path or path.replace("index.html", "page/2/index.html") in self.site.files:
            return
        for heading in facts.heading_counts:
            yield from _compare(heading.said, heading.rows, f"rows below “{heading.words}”")


def first_page(path: str) -> str:
    """The path of the first page of a list."""
    return re.sub(r"page/\d+/index\.html$", "index.html", path)


def _compare(said: int, found: int, what: str) -> Iterator[str]:
    if said != found:
        yield f"{what}: there are {found}"
