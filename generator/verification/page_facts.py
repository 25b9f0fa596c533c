"""A page, read once, as the few facts about it that checks of the whole site ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from sys import intern

from generator.verification.bodies import BODY_CHECKS, TAKING_AWAY
from generator.verification.heads import HEAD_CHECKS, PageCheck
from generator.verification.page import PageTree, SitePage, is_moved, visible
from generator.verification.page_counts import (
    Count,
    HeadingCount,
    counts_on,
    heading_counts_on,
    items_of,
    lists_below,
    records_on,
)
from generator.verification.page_kinds import kind_of
from generator.verification.page_links import asked_of_others, links_of, strict_policy
from generator.verification.word_marks import mark_words

PAGE_CHECKS: Mapping[str, PageCheck] = {**HEAD_CHECKS, **BODY_CHECKS}
"""What a page keeps to by itself; one that only leads to another is asked nothing of it."""

_OF_ALL: Mapping[str, PageCheck] = {"nothing_of_others": asked_of_others}
_OF_ITSELF: Mapping[str, PageCheck] = {"policy_on_every_page": strict_policy}
"""Parts of checks of the site that look at one page after the other."""

_NAMES = "dl.tz-facts dd:not(:has(*))"
"""On a Chinese page of an office: the facts that are plain words are its names, with 、 between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What stands on one page."""

    is_moved: bool
    """It only leads to another page."""
    is_hidden: bool
    """It asks not to be found."""
    kind: str
    """One of `page_kinds`; nothing for a page that is of none."""
    links: tuple[str, ...]
    """Every link, once, as written."""
    ids: tuple[str, ...]
    """The anchors."""
    records: frozenset[str]
    """In its rows."""
    lists_below: tuple[str, ...]
    """The lists that it leads to."""
    offices: int
    """Entries of its list of offices."""
    counts: tuple[Count, ...]
    """What it counts beside links and headings."""
    heading_counts: tuple[HeadingCount, ...]
    """What its headings count below them."""
    names: tuple[str, ...]
    """That an office has, by its page."""
    marks: int
    """Of the words on it, for the search; pages in English have none."""
    faults: tuple[tuple[str, str], ...]
    """What it breaks by itself, with the name of the check."""


def glean(page: SitePage) -> PageFacts:
    """Parse a page once, take from it what is needed, and let go of it."""
    source = page.source
    tree = PageTree(source)
    moved, kind, is_chinese = is_moved(source), _kind(page), not page.is_english
    return PageFacts(
        is_moved=moved,
        is_hidden=b'content="noindex"' in source,
        kind=kind,
        links=_kept_once(links_of(tree)),
        ids=_kept_once(given["id"] or "" for _, given in tree.elements if "id" in given),
        records=records_on(tree),
        lists_below=lists_below(tree),
        offices=items_of(tree, "offices"),
        counts=tuple(counts_on(tree)),
        heading_counts=tuple(heading_counts_on(tree)),
        names=tuple(_names(tree)) if kind == "department" and is_chinese else (),
        marks=mark_words(visible(tree.css_first("main"))) if is_chinese else 0,
        faults=tuple(_faults(page, tree, is_asked=bool(kind) and not moved, is_moved=moved)),
    )


def _kind(page: SitePage) -> str:
    try:
        return kind_of(page)
    except LookupError:
        return ""


def _kept_once(words: Iterator[str]) -> tuple[str, ...]:
    """Each once, in order; pages share most of these, and the memory holds one of each."""
    return tuple(map(intern, sorted(set(words))))


def _names(tree: PageTree) -> Iterator[str]:
    for node in tree.css(_NAMES):
        yield from visible(node).split("、")


def _faults(
    page: SitePage, tree: PageTree, *, is_asked: bool, is_moved: bool
) -> Iterator[tuple[str, str]]:
    """One tree does for all; the check that takes parts of it away comes last."""
    checks = {**_OF_ALL, **({} if is_moved else _OF_ITSELF), **(PAGE_CHECKS if is_asked else {})}
    for name in sorted(checks, key=lambda name: name == TAKING_AWAY):
        yield from ((name, fault) for fault in checks[name](page, tree))
