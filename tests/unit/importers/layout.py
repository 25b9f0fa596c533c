"""A layout of another government, and the records that must come out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.unit.importers.paper import Cell, Paper

HEAD = [
    "金政办字〔2024〕7号",
    "金乡县人民政府办公室",
    "关于印发2024年金乡县政务公开工作任务分解表的通知",
    "各镇政府：",
    "为做好公开工作，现将任务印发给你们，请抓好落实。",
    "附件：2024年金乡县政务公开工作任务分解表",
    "金乡县人民政府办公室",
    "2024年5月6日",
    "（此件公开发布）",
    "附件",
    "2024年金乡县政务公开工作任务分解表",
]
EDU, HEALTH, CIVIL, OFFICE = "县教育和体育局", "县卫生健康局", "县民政局", "县政府办公室"
YEAR_END = "2024-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A paper and its records: the keys that are worth telling, row by row."""

    paper: Paper
    rows: list[dict[str, Any]]
    headings: list[str]
    """All headings as key, mark and words."""
    columns: str
    """Headers with their fields."""
    wishes: dict[str, Any] = field(default_factory=dict)
    section_rows: bool = False


def paper_of(*table: list[Cell], after: list[str] | None = None) -> Paper:
    return Paper(before=HEAD, tables=[list(table)], after=after or [])


def due(text: str, date: str | None = YEAR_END, kind: str = "month-end") -> dict[str, Any]:
    day = {} if date is None else {"date": date}
    return {"deadline": {"kind": kind, **day, "text": text}}
