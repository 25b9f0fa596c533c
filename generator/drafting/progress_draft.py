"""Turns the answers about what was published on a row into a progress entry."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.drafting.draft import AnswerError, DraftFile, Insertion, read_back
from generator.drafting.insertion import add_item
from generator.drafting.lookup import find_day, find_id
from generator.formatting.record_text import write_record
from generator.model.catalogue import Catalogue
from generator.model.progress import ProgressStatus
from generator.problems.likeness import nearest
from generator.reading.progress_shape import PROGRESS, PROGRESS_ENTRY
from generator.reading.sources import SourceKind

STATUS_NAMES = {
    ProgressStatus.DISCLOSED.value: ("已公开落实情况",),
    ProgressStatus.UPDATE.value: ("阶段进展",),
}
"""What an entry may say."""

_FOLDER = ("content", "progress")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceAnswers:
    """What a person says about one publication."""

    title: str
    """Its title."""
    url: str
    """Its address."""
    publisher: str
    """Who published it."""
    published_on: str
    """The day it was published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressAnswers:
    """What a person says about one entry."""

    task: str
    """The id of the row."""
    date: str
    """The day it is about."""
    status: str = ProgressStatus.UPDATE.value
    """disclosed or update, or the Chinese words for it."""
    note: str | None = None
    """A neutral sentence."""
    evidence: tuple[EvidenceAnswers, ...] = ()
    """What it rests on."""


def progress_path(catalogue: Catalogue, answers: ProgressAnswers) -> str:
    """The file an entry goes into unless another is named: one for each notice."""
    return f"content/progress/{_document_id(catalogue, answers.task)}.yml"


def draft_progress(
    catalogue: Catalogue, answers: ProgressAnswers, *, path: str, text: str | None
) -> DraftFile | Insertion:
    """A new file where there is none (text None), else the file with the entry behind its last."""
    _document_id(catalogue, answers.task)
    _confirm_place(path)
    values = _values(answers)
    if text is None:
        new_text = write_record({"progress": [values]}, PROGRESS, path=path)
        read_back(new_text, path, SourceKind.PROGRESS)
        return DraftFile(path=path, text=new_text, record_id=answers.task)
    file = (path, SourceKind.PROGRESS, text)
    return add_item(file, write_record(values, PROGRESS_ENTRY), answers.task)


def _document_id(catalogue: Catalogue, task_id: str) -> str:
    rows = {task.id: document.id for document, task in catalogue.rows()}
    if task_id in rows:
        return rows[task_id]
    near = nearest(task_id, tuple(rows))
    raise AnswerError(
        "task",
        f"没有事项“{task_id}”"
        + (f"，是不是 {near}？" if near else "，编号像 jining-2023-021 这样"),
        f'there is no record "{task_id}"'
        + (f"; did you mean {near}?" if near else "; an id looks like jining-2023-021"),
    )


def _confirm_place(path: str) -> None:
    parts = PurePosixPath(path)
    if parts.suffix == ".yml" and parts.parts[:2] == _FOLDER and ".." not in parts.parts:
        return
    raise AnswerError(
        "path",
        f"进展写在 content/progress/ 里的 .yml 文件，不能写在 {path}",
        f"progress goes into a .yml file below content/progress/, not into {path}",
    )


def _values(answers: ProgressAnswers) -> dict[str, Any]:
    status = find_id("status", answers.status, STATUS_NAMES)
    if status == ProgressStatus.DISCLOSED and not answers.evidence:
        raise AnswerError(
            "evidence",
            "写“已公开落实情况”必须附上公开发布的标题、网址、单位和日期",
            "saying that results are published needs title, address, publisher and day",
        )
    if not answers.note and not answers.evidence:
        raise AnswerError(
            "note",
            "还没有写公布了什么：请写一句说明（--note），或者附上公开的网页（--evidence-title 等）",
            "what was published is not told yet: write a sentence (--note), or give the "
            "publication (--evidence-title and so on)",
        )
    return {
        "task": answers.task,
        "date": find_day("date", answers.date),
        "status": status,
        "note": answers.note,
        "evidence": [
            {
                "title": piece.title.strip(),
                "url": piece.url.strip(),
                "publisher": piece.publisher.strip(),
                "published_on": find_day("published_on", piece.published_on),
            }
            for piece in answers.evidence
        ],
    }
