"""Turns lines of which each is a row, with tabs between its cells, into tables and paragraphs."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from generator.importers.column_words import is_header
from generator.importers.source import Block, Paragraph, Slot, SourceRow, SourceTable


def read_row_lines(lines: Sequence[str]) -> Iterator[Block]:
    """Paragraphs and tables in order; an empty line within a table is a page break."""
    table = 0
    at = 0
    while at < len(lines):
        if not _starts_table(lines, at):
            if lines[at].strip():
                yield Paragraph(text=lines[at], line=at + 1)
            at += 1
            continue
        table += 1
        end = _end(lines, at)
        yield _table(lines[at:end], at + 1, table)
        at = end


def _starts_table(lines: Sequence[str], at: int) -> bool:
    return lines[at].count("\t") > 1 or is_header(lines[at].split("\t"))


def _end(lines: Sequence[str], start: int) -> int:
    """Behind the last line with tabs; a cell in quotes may hold lines without."""
    end, in_quotes = start, False
    for at in range(start, len(lines)):
        line = lines[at]
        if "\t" in line or in_quotes:
            end = at + 1
        elif line.strip():
            break
        in_quotes ^= line.count('"') % 2 == 1
    return end


def _table(lines: Sequence[str], first_line: int, number: int) -> SourceTable:
    read: list[tuple[int, bool, list[str]]] = []
    after_gap = False
    for line, texts in _rows(lines):
        if not "".join(texts).strip() and len(texts) < 2:  # noqa: PLR2004 - not even a tab
            after_gap = True
            continue
        read.append((first_line + line, after_gap, texts))
        after_gap = False
    width = max(len(texts) for _, _, texts in read)
    return SourceTable(
        number=number,
        rows=tuple(
            SourceRow(
                table=number,
                number=position,
                line=line,
                follows_page_break=after_gap,
                slots=tuple(
                    Slot(text=text.strip()) for text in texts + [""] * (width - len(texts))
                ),
            )
            for position, (line, after_gap, texts) in enumerate(read, start=1)
        ),
    )


def _rows(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of its first line, counted from 0."""
    if not any(line.count('"') % 2 for line in lines):
        for number, line in enumerate(lines):
            yield number, line.split("\t")
        return
    # Copied from Excel: a cell with line breaks stands in quotes.
    start = 0
    reader = csv.reader((f"{line}\n" for line in lines), delimiter="\t")
    for texts in reader:
        yield start, [text.strip("\n") for text in texts]
        start = reader.line_num
