"""What a page counts, and what stands on it to be counted (R-031)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from generator.verification.page import PageTree, attribute, visible

COUNTS = ".tz-count, .tz-bars__value"
TASKS = re.compile(r"(\d+)(项任务| tasks?\b)")
OTHERS = re.compile(r"(\d+)(个单位|个名称| offices?\b| names?\b)")

_RECORD = re.compile(r"tasks/([a-z0-9-]+-\d{3,})/$")
_LISTS_BELOW = '.tz-described__link, [aria-labelledby="documents"] a[href]'
_ROWS = ".tz-task-row__title, .tz-original tr[id] a[href]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number beside the name of a list."""

    said: int
    words: str
    """As printed."""
    beside: str
    """The words around it."""
    link: str | None
    """The list whose count it is; without a link that of the page itself."""
    is_of_tasks: bool
    found_here: int | None = None
    """Offices or names below the heading that it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingCount:
    """A heading that counts the rows below it."""

    said: int
    words: str
    rows: int


def records_on(tree: PageTree) -> frozenset[str]:
    """The records in the rows of a page."""
    links = (attribute(node, "href") for node in tree.css(_ROWS))
    return frozenset(match[1] for link in links if (match := _RECORD.search(link)))


def lists_below(tree: PageTree) -> tuple[str, ...]:
    """The lists that a list without rows leads to: a theme its parts, a place its notices."""
    return tuple(attribute(node, "href") for node in tree.css(_LISTS_BELOW))


def counts_on(tree: PageTree) -> Iterator[Count]:
    """Every count of tasks, offices or names."""
    for node in tree.css(COUNTS):
        words = visible(node)
        tasks, others = TASKS.search(words), OTHERS.search(words)
        said = tasks or others
        if said is None:
            continue
        parent = node.parent
        own = not tasks and parent is not None and parent.tag == "h2"
        yield Count(
            said=int(said[1]),
            words=words,
            beside=visible(parent),
            link=None if own else _link_before(node),
            is_of_tasks=tasks is not None,
            found_here=items_of(tree, attribute(parent, "id")) if own else None,
        )


def heading_counts_on(tree: PageTree) -> Iterator[HeadingCount]:
    """Every heading that counts and has no count of its own inside."""
    for heading in tree.css("article h2"):
        said = TASKS.search(visible(heading))
        if said and heading.css_first(".tz-count") is None:
            rows = _rows_below(heading)
            yield HeadingCount(said=int(said[1]), words=visible(heading), rows=rows)


def items_of(tree: PageTree, key: str) -> int:
    """What a section lists; a name that several offices have is one name."""
    return len(tree.css(f'[aria-labelledby="{key}"] li, [aria-labelledby="{key}"] dt'))


def _link_before(node: LexborNode) -> str | None:
    """The link whose list a count belongs to: the one beside it."""
    link = None if node.parent is None else node.parent.css_first("a[href]")
    return None if link is None else attribute(link, "href")


def _rows_below(heading: LexborNode) -> int:
    """The rows between a heading and the next one."""
    rows, node = 0, heading.next
    while node is not None and node.tag not in {"h1", "h2"}:
        rows += len(node.css(".tz-task-row")) if node.tag and node.tag[0] != "-" else 0
        node = node.next
    return rows
