"""Tells what each row below the header is: a record, a heading across, a part of the one above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importers.column_words import is_header, plain_header
from generator.importers.columns import Plan
from generator.importers.log import Fate, Log
from generator.importers.marks import section_mark
from generator.importers.source import SourceRow
from generator.importers.task_table import TaskTable, spot_of
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_REMARK = re.compile(r"\s*(?:注|备注|说明|填表|填报|抄送|联系)[^、]{0,6}[：:]")
_FINISHED = "。！？；!?;”"
_LONGEST_TITLE = 40
_LONGEST_NUMBER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedRow:
    """A row and what it is."""

    row: SourceRow
    fate: Fate
    text: str = ""
    """The words of a heading across."""


def sort_rows(table: TaskTable, plan: Plan, log: Log, path: str) -> tuple[SortedRow, ...]:
    """Every row, each with one fate; headings below which nothing stands are remarks."""
    found = list(_Sorter(table, plan, log, path).rows())
    last = max((n for n, r in enumerate(found) if r.fate is Fate.RECORD), default=-1)
    return tuple(
        SortedRow(row=r.row, fate=Fate.OUTSIDE, text=r.text)
        if r.fate is Fate.SECTION and (n > last or _REMARK.match(r.text))
        else r
        for n, r in enumerate(found)
    )


class _Sorter:
    def __init__(self, table: TaskTable, plan: Plan, log: Log, path: str) -> None:
        self.table, self.plan, self.log, self.path = table, plan, log, path
        self.headers = [[plain_header(t) for t in row.texts] for row in table.header]
        self.above: SourceRow | None = None
        """The last row that is a record or a part of one."""

    def rows(self) -> Iterator[SortedRow]:
        """Each row with its fate."""
        is_new_page = False
        for row in self.table.rows:
            is_new_page = is_new_page or row.follows_page_break
            fate, text = self._fate(row, is_new_page=is_new_page)
            yield SortedRow(row=row, fate=fate, text=text)
            if fate is Fate.REPEATED_HEADER:
                is_new_page = True
            elif fate is not Fate.EMPTY:
                is_new_page = False
            if fate in {Fate.RECORD, Fate.PART}:
                self.above = row

    def _fate(self, row: SourceRow, *, is_new_page: bool) -> tuple[Fate, str]:
        words = [plain_header(text) for text in row.texts]
        if words in self.headers or (is_header(row.texts) and _is_alike(words, self.headers[0])):
            return Fate.REPEATED_HEADER, ""
        slot = row.slots[self.plan.requirement]
        if not any(words):
            return (Fate.PART if slot.is_joined_above and self.above else Fate.EMPTY), ""
        across = self._heading_across(row, is_new_page=is_new_page)
        if across:
            return Fate.SECTION, across
        if row.texts[self.plan.requirement].strip():
            is_rest = is_new_page and self._goes_on(row)
            return (Fate.PART if is_rest else Fate.RECORD), ""
        if self.above is not None and self._can_continue(row, is_new_page=is_new_page):
            return Fate.PART, ""
        raise self._stop(row)

    def _heading_across(self, row: SourceRow, *, is_new_page: bool) -> str | None:
        """The words of a row that has only one cell, beside a number at most."""
        texts = list(row.texts)
        plan = self.plan
        number = texts[plan.seq].strip() if plan.seq is not None else ""
        if plan.seq is None or len(number) > _LONGEST_NUMBER or _begins_wide(row, plan.seq):
            number = ""
        elif number and len(row.slots) > 1:
            texts[plan.seq] = ""
        filled = [n for n, text in enumerate(texts) if text.strip()]
        if not filled and number and section_mark(number):
            return number
        if len(filled) != 1 or any(s.is_joined_above for s in row.slots if not s.is_joined_left):
            return None
        column = filled[0]
        is_wide = sum(slot.is_joined_left for slot in row.slots) >= len(row.slots) - 2
        # An en space, which tidying leaves: it parts the mark from the words.
        text = f"{number}\u2002{texts[column]}" if _is_numeral(number) else texts[column]
        if is_wide and len(row.slots) > 2 and not number.isdigit():  # noqa: PLR2004 - else anything is wide
            return text
        is_mark = section_mark(text) is not None
        is_title = is_mark and len(text) < _LONGEST_TITLE and text.strip()[-1] not in _FINISHED
        if (column == plan.requirement and not is_title) or number.isdigit():
            return None
        is_at_edge = column in plan.themes or column == 0
        return text if is_mark or (is_at_edge and not is_new_page) else None

    def _goes_on(self, row: SourceRow) -> bool:
        """Whether a requirement above a page break is unfinished and nothing else stands here."""
        if self.above is None:
            return False
        others = [t for n, t in enumerate(row.texts) if n != self.plan.requirement and t.strip()]
        above = self.above.texts[self.plan.requirement].strip()
        return not others and above[-1:] not in _FINISHED

    def _can_continue(self, row: SourceRow, *, is_new_page: bool) -> bool:
        """Whether a row without a requirement can belong to the one above."""
        if row.slots[self.plan.requirement].is_joined_above:
            return True
        own = [*self.plan.themes, *([] if self.plan.seq is None else [self.plan.seq])]
        has_own = any(row.texts[column].strip() for column in own)
        if has_own and not is_new_page:
            return False
        self.log.guess(
            "这一行没有任务内容，按上一条的续行处理。",
            "this row has no requirement and is read as a part of the one above",
            spot=spot_of(row),
            quote=next(text for text in row.texts if text.strip())[:40],
        )
        return True

    def _stop(self, row: SourceRow) -> Exception:
        header = self.plan.header_of(self.plan.requirement)
        spot = spot_of(row, header)
        place = Place(path=self.path, line=row.line or row.number)
        quote = next(text for text in row.texts if text.strip())
        return stop(
            import_kinds.import_requirement_missing(
                place, spot_zh=spot.words(zh=True), spot_en=spot.words(zh=False), quote=quote[:40]
            )
        )


def _begins_wide(row: SourceRow, column: int) -> bool:
    """Whether the cell in a column goes on to its right: then it is a heading and no number."""
    return column + 1 < len(row.slots) and row.slots[column + 1].is_joined_left


def _is_numeral(number: str) -> bool:
    return bool(
        re.fullmatch("[一二三四五六七八九十]+[、．.]?|[（(][一二三四五六七八九十]+[)）]", number)
    )


def _is_alike(words: Sequence[str], header: Sequence[str]) -> bool:
    """The same header, printed with other merges."""
    return [word for word in words if word] == [word for word in header if word]
