"""Joins the rows of the source into records: pages and merged cells undone, nothing interpreted."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.cell_text import heading_text, running_text
from generator.importers.columns import Plan
from generator.importers.headings import Headings
from generator.importers.log import Fate, Log
from generator.importers.marks import keep_apart, section_mark
from generator.importers.printed_row import PrintedCell, PrintedRow
from generator.importers.row_kinds import SortedRow
from generator.importers.source import SourceRow
from generator.importers.task_table import note_fate, spot_of
from generator.importers.theme_levels import theme_levels


def join_rows(
    rows: Sequence[SortedRow], plan: Plan, headings: Headings, log: Log
) -> list[PrintedRow]:
    """The records in order; every row is accounted for in the log."""
    joiner = _Joiner(plan, headings, log, theme_levels(rows, plan))
    for sorted_row in rows:
        joiner.take(sorted_row)
    return joiner.records


class _Joiner:
    def __init__(
        self, plan: Plan, headings: Headings, log: Log, levels: tuple[int | None, ...]
    ) -> None:
        self.plan, self.headings, self.log, self.levels = plan, headings, log, levels
        self.records: list[PrintedRow] = []
        self.opens_theme = False
        self.top_mark: int | None = None

    def take(self, sorted_row: SortedRow) -> None:
        """Account for a row and keep what it says."""
        row, fate = sorted_row.row, sorted_row.fate
        if fate is Fate.SECTION:
            self._section(sorted_row.text)
        elif fate is Fate.RECORD:
            self._record(sorted_row)
        elif fate is Fate.PART:
            self._part(row)
        if row.number:
            number = len(self.records) if fate in {Fate.RECORD, Fate.PART} else None
            note_fate(self.log, row, fate, None if number is None else f"{number:03}")

    def _section(self, words: str) -> None:
        level = section_mark(words) or 1
        if self.top_mark is None:
            self.top_mark = level
        self.headings.enter(1 if level <= self.top_mark else 2, heading_text(keep_apart(words)))
        self.opens_theme = True

    def _record(self, sorted_row: SortedRow) -> None:
        row = sorted_row.row
        notes: list[dict[str, str]] = []
        title = self._themes(sorted_row, notes)
        texts = row.texts
        self.records.append(
            PrintedRow(
                row=row,
                place=self.headings.place(),
                requirement=running_text(texts[self.plan.requirement]),
                seq=self._seq(row),
                cells={f: self._cell(row, columns) for f, columns in self.plan.cells},
                remarks=self._remarks(row),
                title=title,
                notes=notes,
                opens_theme=self.opens_theme,
            )
        )
        self.opens_theme = False

    def _seq(self, row: SourceRow) -> str | None:
        if self.plan.seq is None:
            return None
        if row.slots[self.plan.seq].is_joined_above and self.records:
            return self.records[-1].seq
        return heading_text(row.texts[self.plan.seq]) or None

    def _themes(self, sorted_row: SortedRow, notes: list[dict[str, str]]) -> str | None:
        title = None
        row = sorted_row.row
        for column, level in zip(self.plan.themes, self.levels, strict=True):
            text = heading_text(keep_apart(row.texts[column]))
            if not text:
                if level is None and row.slots[column].is_joined_above and self.records:
                    title = self.records[-1].title
                continue
            if level is None:
                title = text
                self._third_level(column, text, row, notes)
                continue
            is_reprint = self.headings.enter(level, text)
            self.opens_theme = self.opens_theme or not is_reprint
            if is_reprint and self._was_continued(column):
                self._note_reprint(text, row, notes)
        return title

    def _third_level(
        self, column: int, text: str, row: SourceRow, notes: list[dict[str, str]]
    ) -> None:
        """Records have two levels of themes; the words of a third become the title of the row."""
        header = self.plan.header_of(column)
        note = f"原表“{header}”一栏是第三级主题，照录为本行的小标题。"
        notes.append({"kind": "layout", "quote": text, "text": note})
        self.log.guess(
            note, "a theme of level 3 became the title", spot=spot_of(row, header), quote=text
        )

    def _was_continued(self, column: int) -> bool:
        """Whether the row above left the theme to the one above it: then this is a new page."""
        return bool(self.records) and not self.records[-1].row.texts[column].strip()

    def _note_reprint(self, text: str, row: SourceRow, notes: list[dict[str, str]]) -> None:
        notes.append(
            {
                "kind": "layout",
                "quote": text,
                "text": "换页后重复印出的任务名，与前页为同一项，已合并。",
            }
        )
        self.log.noise(
            "换页后重复印出的任务名，与前页为同一项。",
            "a theme printed again on a new page",
            spot=spot_of(row),
            quote=text,
        )

    def _cell(self, row: SourceRow, columns: tuple[int, ...]) -> PrintedCell:
        texts = [row.texts[column] for column in columns if row.texts[column].strip()]
        joined = all(row.slots[column].is_joined_above for column in columns)
        return PrintedCell(text="\n".join(texts), is_joined_above=joined)

    def _remarks(self, row: SourceRow) -> list[tuple[str, str]]:
        return [
            (self.plan.header_of(column), running_text(row.texts[column]))
            for column in self.plan.remarks
            if row.texts[column].strip()
        ]

    def _part(self, row: SourceRow) -> None:
        """Add what a row says to the record above."""
        record = self.records[-1]
        rest = running_text(row.texts[self.plan.requirement])
        record.requirement += rest
        quote = next((text for text in row.texts if text.strip()), "")
        for cell_field, columns in self.plan.cells:
            cell, more = record.cells[cell_field], self._cell(row, columns)
            if more.text and more.text != cell.text:
                cell.text = f"{cell.text}\n{more.text}" if cell.text else more.text
                cell.is_joined_above = False
        record.remarks += self._remarks(row)
        self._heading_part(row)
        if quote:
            note = "这一格在换页或拆行后续排，已与上一部分连为一格。"
            record.notes.append({"kind": "layout", "quote": quote.split("\n")[0], "text": note})
        self.log.guess(
            "这一行并入上一条记录。",
            "joined to the record above",
            spot=spot_of(row),
            quote=quote[:40],
        )

    def _heading_part(self, row: SourceRow) -> None:
        """A theme in a row that is a part goes on here, unless it is only printed again."""
        for column, level in zip(self.plan.themes, self.levels, strict=True):
            text = heading_text(keep_apart(row.texts[column]))
            if text and level is not None and not self.headings.is_current(level, text):
                self.headings.extend(text)
