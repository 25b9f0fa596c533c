"""Turns a notice into its table exactly as issued: printed words, order and merged cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from generator.model.document import Column, ColumnField, Document
from generator.views.addresses import row_anchor
from generator.views.entry import Entry
from generator.views.merged_cells import THEMES, goes_on, span_of
from generator.views.printed_cell import is_merged, printed_heading, printed_lines
from generator.views.title import split_wording
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderView:
    """One printed header."""

    text: str
    """Its words."""
    span: int
    """How many columns it stands over."""


class CellView(NamedTuple):
    """One printed cell."""

    kind: str
    """theme, seq, requirement or plain: how it is set."""
    header: str
    """The header above it, for screens too narrow for a table."""
    lines: tuple[str, ...]
    """Its lines; none where it is printed empty."""
    link_text: str
    """The opening words that lead to the record; empty in other cells."""
    scope: str
    """rowgroup or row for a header cell, else empty."""
    is_blank: bool
    """Whether it is printed empty."""
    span: int
    """How many rows it goes over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One printed row."""

    anchor: str
    """Its id on the page."""
    address: str
    """The page of its record."""
    cells: tuple[CellView, ...]
    """The cells that begin in this row."""
    merged: str
    """Says what stands in cells merged with those above, for narrow screens; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """The rows under one heading of level 1."""

    heading: str
    """Its words where it is printed as a row across the table, else empty."""
    rows: tuple[RowView, ...]
    """Its rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """The whole table."""

    caption: str
    """Its printed title."""
    headers: tuple[HeaderView, ...]
    """Its printed headers."""
    width: int
    """How many columns it has."""
    bodies: tuple[BodyView, ...]
    """Its rows, by heading of level 1."""
    blank_text: str
    """Said on narrow screens where a cell is printed empty."""
    lang: str
    """The lang attribute of all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A column of one field with its header."""

    field: ColumnField
    header: str


def view_table(document: Document, entries: Sequence[Entry], voice: Voice) -> TableView:
    """The table of a notice from its records."""
    places = tuple(_places(document.table.columns))
    return TableView(
        caption=document.table.title,
        headers=tuple(
            HeaderView(text=c.header, span=len(c.fields)) for c in document.table.columns
        ),
        width=len(places),
        bodies=tuple(
            _body(document, tuple(rows), places, voice) for _, rows in groupby(entries, _top_key)
        ),
        blank_text=voice.words["table_blank"],
        lang=voice.official_lang,
    )


def _places(columns: Sequence[Column]) -> Iterator[_Place]:
    for column in columns:
        for field in column.fields:
            yield _Place(field=field, header=column.header)


def _top_key(entry: Entry) -> str:
    return entry.theme_path[0].key if entry.theme_path else ""


def _body(
    document: Document, rows: Sequence[Entry], places: Sequence[_Place], voice: Voice
) -> BodyView:
    path = rows[0].theme_path
    heading = printed_heading(path[0]) if document.table.section_rows and path else ""
    return BodyView(
        heading=heading,
        rows=tuple(_row(rows, at, places, voice) for at in range(len(rows))),
    )


def _row(rows: Sequence[Entry], at: int, places: Sequence[_Place], voice: Voice) -> RowView:
    entry = rows[at]
    return RowView(
        anchor=row_anchor(entry.row),
        address=voice.addresses.task(entry.id),
        cells=tuple(
            _cell(rows, at, place, voice) for place in places if not goes_on(rows, at, place.field)
        ),
        merged="；".join(
            voice.words["table_merged"].format(
                header=place.header, value="、".join(printed_lines(entry, place.field))
            )
            for place in places
            if is_merged(entry, place.field) and entry.is_listed
        ),
    )


def _cell(rows: Sequence[Entry], at: int, place: _Place, voice: Voice) -> CellView:
    entry, field = rows[at], place.field
    lines = _shown_lines(rows, at, field, voice)
    is_requirement = field is ColumnField.REQUIREMENT
    link_text = split_wording(lines[0])[0] if is_requirement and lines else ""
    return CellView(
        kind=_kind(field),
        header=place.header,
        lines=(lines[0][len(link_text) :], *lines[1:]) if link_text else lines,
        link_text=link_text,
        scope=_scope(field),
        is_blank=not lines and entry.is_listed,
        span=span_of(rows, at, field),
    )


def _shown_lines(
    rows: Sequence[Entry], at: int, field: ColumnField, voice: Voice
) -> tuple[str, ...]:
    """What is printed; of a withdrawn record only that it was withdrawn.

    A merged cell that begins in this row shares its value with a row across a section row, where
    the paper is empty, or with a withdrawn row, which does not show it any more.
    """
    entry = rows[at]
    if entry.is_listed:
        return () if at == 0 and is_merged(entry, field) else printed_lines(entry, field)
    if field is ColumnField.REQUIREMENT:
        return (voice.words["withdrawn"],)
    return printed_lines(entry, field) if field in {*THEMES, ColumnField.SEQ} else ()


def _kind(field: ColumnField) -> str:
    if field in THEMES:
        return "theme"
    return field.value if field in {ColumnField.SEQ, ColumnField.REQUIREMENT} else "plain"


def _scope(field: ColumnField) -> str:
    """A heading of level 1 heads the whole group, a lower one only the rows it goes over."""
    if field is ColumnField.THEME_1:
        return "rowgroup"
    return "row" if field in {*THEMES, ColumnField.SEQ} else ""
