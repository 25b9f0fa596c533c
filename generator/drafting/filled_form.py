"""Turns the rows of a filled form into progress entries, or says in the report why not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from generator.checks.context import CheckContext
from generator.checks.evidence import check_evidence
from generator.checks.progress import check_progress
from generator.drafting.progress_draft import EvidenceAnswers, ProgressAnswers
from generator.importers.progress_cells import FilledRow, Outcome, unfilled
from generator.importers.progress_sheet import STATUS_WORDS
from generator.model.catalogue import Catalogue
from generator.model.progress import Evidence, ProgressEntry, ProgressStatus
from generator.problems.problem import Problem, Severity
from generator.reading.forms import WEB_ADDRESS

_PROOF = ("title", "url", "publisher", "published_on")
_ANY_STATUS = "阶段进展"
_SPACES = re.compile(r"\s+")
Said = tuple[str, date, ProgressStatus, str | None, tuple[str, ...]]
"""What makes two entries the same."""


def entries_of(
    rows: Sequence[FilledRow], catalogue: Catalogue, as_of: date
) -> list[ProgressAnswers]:
    """The entries of rows in which everything was taken; the rows tell the rest."""
    known = {_said(entry) for entry in catalogue.progress}
    taken: list[ProgressAnswers] = []
    for row in rows:
        entry = _entry(row, catalogue, as_of)
        if entry is None:
            continue
        if _said(entry) in known:
            row.tell("row", Outcome.IGNORED, "已经登记过，没有再记", "recorded already")
            continue
        known.add(_said(entry))
        taken.append(_answers(entry))
    return taken


def _entry(row: FilledRow, catalogue: Catalogue, as_of: date) -> ProgressEntry | None:
    if unfilled(row):
        row.tell("row", Outcome.IGNORED, "没有填写", "nothing was filled in")
        return None
    _confirm_record(row, catalogue)
    _confirm_complete(row)
    return _judged(row, catalogue, as_of)


def _judged(row: FilledRow, catalogue: Catalogue, as_of: date) -> ProgressEntry | None:
    """The entry, unless something is refused.

    What could be read is held against the check even then, so that a person mends all in one go.
    """
    refused = {cell.key for cell in row.cells if cell.outcome is Outcome.REFUSED}
    given = row.values.keys() - refused
    if "task" not in given:
        return None
    entry = _made({key: row.values[key] for key in given}, as_of)
    for problem in _problems(entry, catalogue, as_of):
        key = _column(problem)
        if key not in given and refused:
            continue  # it is about a cell that has been refused or is missing
        if problem.severity is Severity.ERROR:
            row.refuse(key, problem.message("zh"), problem.message("en"))
        else:
            row.doubt(key, problem.message("zh"), problem.message("en"))
    return None if row.is_refused else entry


def _confirm_record(row: FilledRow, catalogue: Catalogue) -> None:
    """The id and the wording beside it say the same row, or somebody has changed one of them."""
    tasks = {task.id: task for _, task in catalogue.rows()}
    task_id = str(row.values.get("task", ""))
    task = tasks.get(task_id)
    if task is None:
        if not any(cell.key == "task" for cell in row.cells):
            row.refuse("task", f"没有编号“{task_id}”的记录", f'there is no record "{task_id}"')
        return
    words = str(row.values.get("requirement", ""))
    if _SPACES.sub("", words) != _SPACES.sub("", task.requirement):
        row.refuse(
            "requirement",
            f"和 {task_id} 的具体要求不一样，编号或者文字被改过；请重新导出填报表",
            f"this is not the requirement of {task_id}: one of the two was changed; write the "
            "form anew",
        )
    elif task.withdrawn is not None:
        row.refuse("task", f"{task_id} 已经撤下", f"{task_id} was taken back")


def _confirm_complete(row: FilledRow) -> None:
    told = {cell.key for cell in row.cells}
    needed = [("date", "日期", "day"), ("status", "状态", "status")]
    is_disclosed = STATUS_WORDS.get(str(row.values.get("status"))) is ProgressStatus.DISCLOSED
    if is_disclosed or told & set(_PROOF):
        needed += [
            ("title", "公开信息标题", "title"),
            ("url", "网址", "address"),
            ("publisher", "发布单位", "publisher"),
            ("published_on", "发布日期", "day of publication"),
        ]
    for key, zh, en in needed:
        if key not in told:
            row.refuse(key, f"没有填{zh}", f"the {en} is missing")
    url = row.values.get("url")
    if isinstance(url, str) and not (len(url) <= WEB_ADDRESS.longest and _is_address(url)):
        row.refuse("url", f"“{url}”不是网址", f'"{url}" is no web address')


def _is_address(url: str) -> bool:
    return WEB_ADDRESS.pattern.fullmatch(url) is not None


def _made(values: Mapping[str, str | date], as_of: date) -> ProgressEntry:
    """The entry that these cells tell; what is missing is filled in with what passes the check."""
    day, published = values.get("date", as_of), values.get("published_on", as_of)
    assert isinstance(day, date)  # noqa: S101 - told to the type checker
    assert isinstance(published, date)  # noqa: S101 - the same
    piece = Evidence(
        title=str(values.get("title", "")),
        url=str(values.get("url", "")),
        publisher=str(values.get("publisher", "")),
        published_on=published,
    )
    return ProgressEntry(
        task_id=str(values["task"]),
        date=day,
        status=STATUS_WORDS[str(values.get("status", _ANY_STATUS))],
        note=str(values["note"]) if "note" in values else None,
        evidence=(piece,) if values.keys() & set(_PROOF) else (),
        path="",
        position=0,
    )


def _problems(entry: ProgressEntry, catalogue: Catalogue, as_of: date) -> list[Problem]:
    """What `taizhang check` would say about this entry."""
    alone = replace(catalogue, progress=(entry,))
    context = CheckContext(catalogue=alone, as_of=as_of, unread=frozenset())
    return [*check_progress(context), *check_evidence(context)]


def _column(problem: Problem) -> str:
    last = problem.place.keys[-1] if problem.place.keys else ""
    return last if isinstance(last, str) else "row"


def _said(entry: ProgressEntry) -> Said:
    urls = tuple(piece.url for piece in entry.evidence)
    return entry.task_id, entry.date, entry.status, entry.note, urls


def _answers(entry: ProgressEntry) -> ProgressAnswers:
    return ProgressAnswers(
        task=entry.task_id,
        date=entry.date.isoformat(),
        status=entry.status.value,
        note=entry.note,
        evidence=tuple(
            EvidenceAnswers(
                title=piece.title,
                url=piece.url,
                publisher=piece.publisher,
                published_on=piece.published_on.isoformat(),
            )
            for piece in entry.evidence
        ),
    )
