"""Turns a long list of records into pages of rows, grouped by the notice they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from generator.model.document import ColumnField
from generator.views.entry import Entry
from generator.views.groups import NO_DEADLINE, by_document
from generator.views.pager import Leaf, PagerView, cut, view_pager
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


class RowGroupView(NamedTuple):
    """The rows of one notice on one page."""

    heading: str
    """The short name of the notice."""
    address: str
    """Its page."""
    count_text: str
    """How many of its records the whole list has."""
    remark: str
    """What has to be said about all of them; may be empty."""
    rows_html: tuple[Markup, ...]
    """Their rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPageView:
    """One page of a list of records."""

    title: str
    """Its title, with its number where the list has several pages."""
    groups: tuple[RowGroupView, ...]
    """The rows of this page by notice."""
    pager: PagerView | None
    """The way to the other pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHead:
    """What all pages of a list share."""

    address: str
    """Address of its first page."""
    title: str
    """Its title."""
    key: str = ""
    """The deadline it is about; empty where it is about none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLeaf:
    """What one page of a list is made from."""

    leaf: Leaf
    """Its place within the list."""
    entries: Sequence[Entry]
    """Its records."""
    counts: tuple[tuple[str, int], ...]
    """How many records of each of its notices the whole list has."""


def cut_list(address: str, entries: Sequence[Entry]) -> Iterator[ListLeaf]:
    """Every page of a list, in order, before anything is rendered."""
    counts = {group.key: len(group.entries) for group in by_document(entries)}
    for leaf, shown in cut(entries, address):
        keys = dict.fromkeys(entry.document.id for entry in shown)
        yield ListLeaf(leaf=leaf, entries=shown, counts=tuple((key, counts[key]) for key in keys))


def view_leaf(
    one: ListLeaf, head: ListHead, rows_html: Mapping[str, Markup], voice: Voice
) -> ListPageView:
    """One page of a list."""
    counts = dict(one.counts)
    groups = (
        _group(tuple(group.entries), counts[group.key], head, rows_html, voice)
        for group in by_document(one.entries)
    )
    return ListPageView(
        title=one.leaf.title(head.title, voice.words),
        groups=tuple(groups),
        pager=view_pager(one.leaf, voice.words),
    )


def _group(
    entries: Sequence[Entry],
    count: int,
    head: ListHead,
    rows_html: Mapping[str, Markup],
    voice: Voice,
) -> RowGroupView:
    document = entries[0].document
    is_absent = head.key == NO_DEADLINE and not document.table.has(ColumnField.DEADLINE)
    return RowGroupView(
        heading=voice.document_names[document.id],
        address=voice.addresses.document(document.id),
        count_text=voice.words["group_count"].format(count=word_count(voice.words, "tasks", count)),
        remark=voice.words["deadline_absent"] if is_absent else "",
        rows_html=tuple(rows_html[entry.id] for entry in entries),
    )
