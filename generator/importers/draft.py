"""Turns a file that was read into the draft of a record, with a log of how it came about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.importers.columns import plan_columns, read_groups
from generator.importers.double_columns import part_double_columns
from generator.importers.halves import unfold_halves
from generator.importers.headings import Headings
from generator.importers.identity import Wishes, find_place, find_year
from generator.importers.log import EntryKind, Fate, Log, RowFate
from generator.importers.noise import first_pdf_space, without_pdf_spaces
from generator.importers.notice import read_notice
from generator.importers.notice_elements import Notice
from generator.importers.notice_foot import take_after
from generator.importers.office_words import known_names, report_unknown
from generator.importers.printed_columns import printed_columns
from generator.importers.printed_rows import join_rows
from generator.importers.record_values import RowWriter
from generator.importers.row_kinds import SortedRow, sort_rows
from generator.importers.source import Paragraph, SourceFile
from generator.importers.task_table import TaskTable, find_task_table
from generator.importers.theme_levels import section_levels
from generator.importers.themes import guess_themes
from generator.importers.trouble import stop
from generator.importers.upper_documents import read_upper_documents
from generator.model.catalogue import Catalogue
from generator.model.document import ELEMENTS, ColumnField
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A record that a person has not looked at yet."""

    document_id: str
    values: Mapping[str, Any]
    """The keys of the file as they are typed."""
    log: Log
    """How it came about."""
    source_rows: int
    """How many rows the tables of the file have."""


def draft_record(source: SourceFile, catalogue: Catalogue, wishes: Wishes) -> Draft:
    """Everything that the file tells; what it cannot tell is left to a person."""
    log = Log(entries=list(source.entries))
    source = unfold_halves(source, log)
    table = find_task_table(source, log, wishes.table)
    spaces = _find_pdf_spaces(source, log)
    notice = read_notice(_tidy(table.before, spaces), _tidy(table.after, spaces), log)
    writer = _Writer(source, catalogue, log, table=table, notice=notice, wishes=wishes)
    values = writer.values(has_pdf_spaces=spaces)
    total = sum(len(t.rows) for t in source.tables)
    _assert_accounted(log.fates, total, len(values["tasks"]), source.path)
    return Draft(document_id=values["id"], values=values, log=log, source_rows=total)


class _Writer:
    """Puts the parts of one record together."""

    def __init__(
        self,
        source: SourceFile,
        catalogue: Catalogue,
        log: Log,
        *,
        table: TaskTable,
        notice: Notice,
        wishes: Wishes,
    ) -> None:
        self.source, self.catalogue, self.log = source, catalogue, log
        self.table, self.notice, self.wishes = table, notice, wishes
        self.title = notice.title or notice.table_title or ""
        seen = " ".join(filter(None, (notice.issuer, self.title, notice.table_title)))
        self.place_id = find_place(catalogue, seen, source.path, wishes)
        self.year = find_year(notice, self.title, source.path, wishes)
        self.id = wishes.id or f"{self.place_id}-{self.year}"

    def values(self, *, has_pdf_spaces: bool) -> dict[str, Any]:
        """All keys of the file."""
        log, table = self.log, part_double_columns(self.table, self.year, self.log)
        plan = plan_columns(read_groups(table.header), table.rows, log)
        sorted_rows = sort_rows(table, plan, log, self.source.path)
        title = self.notice.table_title or self.title
        headings = Headings(log=log, fallback=title or "任务")
        rows = join_rows(sorted_rows, plan, headings, log)
        headings.settle()
        if ColumnField.DEADLINE not in dict(plan.cells):
            headings.tell_time_limits()
        levels = section_levels(sorted_rows)
        self._outside(sorted_rows)
        known = known_names(self.catalogue, self.place_id)
        tells = table.tells_merges
        writer = RowWriter(plan, log, known=known, year=self.year, tells_merges=tells)
        tasks = []
        for number, row in enumerate(rows, start=1):
            if has_pdf_spaces:
                row.requirement = without_pdf_spaces(row.requirement)
            head = {
                "id": f"{self.id}-{number:03}",
                "seq": row.seq,
                "heading": headings.key(row.place),
                "title": row.title,
                "requirement": row.requirement,
            }
            tasks.append({**head, **writer.write(row)})
        report_unknown(self.catalogue, self.place_id, (self.notice.issuer, tasks), log)
        themes = guess_themes(self.catalogue, headings.lowest_texts(), log)
        return {
            **self._notice_values(),
            "table": {
                "title": title,
                "section_rows": levels > 0,
                "columns": printed_columns(plan, levels),
            },
            "headings": list(headings.values(themes)),
            "tasks": tasks,
        }

    def _outside(self, sorted_rows: Sequence[SortedRow]) -> None:
        """Rows below the records that say something about the table."""
        for entry in sorted_rows:
            if entry.fate is Fate.OUTSIDE:
                paragraph = Paragraph(text=entry.text, line=entry.row.line)
                take_after((paragraph,), self.notice, self.log)

    def _notice_values(self) -> dict[str, Any]:
        notice = self.notice
        issued = notice.issued_on
        told: dict[str, Any] = {
            "number": notice.number,
            "issuer": notice.issuer,
            "issued_on": {"date": issued[0], "text": issued[1]} if issued else None,
            "addressees": notice.addressees,
            "preamble": notice.preamble,
            "requirements": notice.requirements,
            "attachment": notice.attachment,
            "publication_mark": notice.publication_mark,
            "cc": notice.cc,
        }
        return {
            "id": self.id,
            "jurisdiction": self.place_id,
            "year": self.year,
            "title": self.title or self.notice.table_title,
            **told,
            "closing": notice.closing,
            "not_stated": [element for element in ELEMENTS if not told[element]],
            "based_on": read_upper_documents(self.catalogue, notice, self.id, self.log),
            "notes": self._notes(),
        }

    def _notes(self) -> list[dict[str, Any]]:
        """What the office should know or confirm about this notice; noise once for each quote."""
        found: dict[str, dict[str, Any]] = {
            entry.quote: {"kind": "noise", "quote": entry.quote, "text": entry.zh}
            for entry in self.source.entries
            if entry.kind is EntryKind.NOISE and entry.quote
        }
        notes = [*found.values(), *self.notice.notes]
        if not self.notice.title:
            note = "原文只有附件表格，没有通知正文；标题取附件表格的标题。"
            notes.append({"kind": "layout", "quote": self.title, "text": note})
        told = {(note["quote"], note["text"]) for note in notes}
        notes += [
            {"kind": "layout", "quote": entry.quote, "text": entry.zh}
            for entry in self.log.entries
            if entry.kind is EntryKind.GUESS
            and entry.spot.row is None
            and (entry.quote, entry.zh) not in told
        ]
        return notes


def _find_pdf_spaces(source: SourceFile, log: Log) -> bool:
    """Whether a program put spaces between Han characters and figures, all over the file."""
    texts = [b.text for b in source.blocks if isinstance(b, Paragraph)]
    texts += [s.text for t in source.tables for row in t.rows for s in row.slots]
    quote = first_pdf_space("\n".join(texts))
    if quote is not None:
        zh = "汉字与数字、标点之间的空格是提取文字时加入的，全文已去除。"
        log.noise(zh, "spaces that text extraction put between characters", quote=quote)
    return quote is not None


def _tidy(paragraphs: Sequence[Paragraph], has_pdf_spaces: bool) -> tuple[Paragraph, ...]:  # noqa: FBT001 - one caller
    if not has_pdf_spaces:
        return tuple(paragraphs)
    return tuple(Paragraph(text=without_pdf_spaces(p.text), line=p.line) for p in paragraphs)


def _assert_accounted(fates: Sequence[RowFate], total: int, records: int, path: str) -> None:
    """Each row of the source has exactly one fate, and each record has its row."""
    places = {(f.spot.table, f.spot.row, f.spot.half) for f in fates}
    found = sum(fate.fate is Fate.RECORD for fate in fates)
    if len(fates) != total or len(places) != total or found != records:
        problem = import_kinds.import_rows_lost(Place(path=path), source=total, told=len(places))
        raise stop(problem)
