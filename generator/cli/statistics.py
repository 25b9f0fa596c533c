"""The figures of `taizhang check --stats`: rows, names and deadlines of each document."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.problems.problem import Language

_HEADERS = {
    "zh": ("文件", "行", "牵头单位", "责任单位", "时限"),
    "en": ("document", "rows", "leads", "responsible", "deadlines"),
}
_ALL = {"zh": "合计", "en": "all"}


def word_statistics(catalogue: Catalogue, language: Language) -> str:
    """A table: rows, and how many different leads, responsible names and deadlines there are."""
    lines: list[tuple[str, ...]] = [_HEADERS[language]]
    lines.extend((d.id, *_figures((d,))) for d in catalogue.documents)
    lines.append((_ALL[language], *_figures(catalogue.documents)))
    widths = [max(_width(line[i]) for line in lines) for i in range(len(lines[0]))]
    return "\n".join(_pad(line, widths) for line in lines)


def _figures(documents: Iterable[Document]) -> tuple[str, ...]:
    rows = [(d, task) for d in documents for task in d.tasks]
    leads = {(d.jurisdiction_id, name) for d, task in rows for name in task.lead}
    responsible = {(d.jurisdiction_id, name) for d, task in rows for name in task.responsible}
    deadlines = {(task.deadline.kind, task.deadline.date) for _, task in rows if task.deadline.text}
    return tuple(str(n) for n in (len(rows), len(leads), len(responsible), len(deadlines)))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(line: tuple[str, ...], widths: list[int]) -> str:
    first, *numbers = line
    cells = [first + " " * (widths[0] - _width(first))]
    cells += [" " * (width - _width(n)) + n for n, width in zip(numbers, widths[1:], strict=True)]
    return "  ".join(cells)
