"""`taizhang new`: starts a notice, a row, an office or a progress entry from a few answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.cli.answers import (
    answer_options,
    ask,
    can_ask,
    given_answers,
    is_missing,
    until_accepted,
)
from generator.cli.content_in_use import confirm_notices, notices_of
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.drafting.department_draft import PATH as DEPARTMENTS_PATH
from generator.drafting.department_draft import DepartmentAnswers, draft_department
from generator.drafting.document_draft import DocumentAnswers, document_place, draft_document
from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.drafting.progress_draft import (
    EvidenceAnswers,
    ProgressAnswers,
    draft_progress,
    progress_path,
)
from generator.drafting.questions import (
    department_questions,
    document_questions,
    evidence_questions,
    progress_questions,
    task_questions,
)
from generator.drafting.row_cells import RowPlace
from generator.drafting.saving import read_file, save
from generator.drafting.task_draft import TaskAnswers, draft_task
from generator.model.progress import ProgressStatus
from generator.pipeline import Examined, examine
from generator.problems.problem import Language
from generator.reading.choice_words import WORDS
from generator.reading.document_shape import DOCUMENT
from generator.reading.progress_shape import EVIDENCE, PROGRESS_ENTRY
from generator.reading.registry_shape import DEPARTMENT
from generator.reading.task_shape import TASK
from generator.surroundings import reader_language

ROW, PROOF = "row-", "evidence-"
"""What the options of a first row and of a piece of evidence begin with."""
NO_ENTRY = (
    "没有登记：先改好上面的错误，再登记一次。",
    "Nothing was recorded: mend the errors above, then record it again.",
)


@click.group()
def new() -> None:
    """新建一份通知、一行任务、一个单位或一条进展；在终端里会逐项提问。

    Start a notice, a row, an office or a progress entry; a terminal is asked item by item.

    \b
    例 / Examples:
      taizhang new document
      taizhang new record jining-2023
      taizhang new progress --task jining-2023-021 --date 2023-12-01
    """


@new.command()
@answer_options(DocumentAnswers, DOCUMENT)
@answer_options(TaskAnswers, TASK, ROW)
@root_option
@language_option
def document(*, root: Path, lang: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """新建一份通知和它的第一行。Start a notice with its first row."""
    language = reader_language(lang)
    catalogue = examine(make_settings(root)).catalogue
    given = given_answers(options, DocumentAnswers)
    answers = _complete(given, DocumentAnswers, document_questions(catalogue), language)
    place = until_accepted(
        lambda a: document_place(catalogue, DocumentAnswers(**_typed(a))), answers, language
    )
    row = given_answers(options, TaskAnswers, ROW)
    row = _complete(row, TaskAnswers, task_questions(catalogue, place), language)
    whole = DocumentAnswers(**_typed(answers))
    return _write(
        root,
        until_accepted(lambda a: draft_document(catalogue, whole, TaskAnswers(**a)), row, language),
        language,
    )


@new.command()
@click.argument("document_id")
@answer_options(TaskAnswers, TASK)
@root_option
@language_option
def record(*, document_id: str, root: Path, lang: str | None, **options: Any) -> int:  # noqa: ANN401
    """在一份通知的末尾加一行。Add a row at the end of a notice."""
    language = reader_language(lang)
    catalogue = examine(make_settings(root)).catalogue
    notice = catalogue.documents_by_id.get(document_id)
    if notice is None:
        known = "、".join(catalogue.documents_by_id)
        raise AnswerError(
            "document_id",
            f"没有文件“{document_id}”；已有：{known}",
            f'there is no document "{document_id}"; there are: {known}',
        )
    questions = task_questions(catalogue, RowPlace.in_document(notice))
    given = given_answers(options, TaskAnswers)
    answers = _complete(given, TaskAnswers, questions, language)
    text = read_file(root, notice.path)

    def make(given: dict[str, Any]) -> Insertion:
        return draft_task(catalogue, document_id, TaskAnswers(**given), text=text)

    return _write(root, until_accepted(make, answers, language), language)


@new.command()
@answer_options(DepartmentAnswers, DEPARTMENT)
@root_option
@language_option
def department(*, root: Path, lang: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """登记一个单位或统称。Register an office or a collective."""
    language = reader_language(lang)
    catalogue = examine(make_settings(root)).catalogue
    given = given_answers(options, DepartmentAnswers)
    answers = _complete(given, DepartmentAnswers, department_questions(catalogue), language)
    text = read_file(root, DEPARTMENTS_PATH)

    def make(given: dict[str, Any]) -> Insertion:
        return draft_department(catalogue, DepartmentAnswers(**given), text=text)

    return _write(root, until_accepted(make, answers, language), language)


@new.command()
@answer_options(ProgressAnswers, PROGRESS_ENTRY)
@answer_options(EvidenceAnswers, EVIDENCE, PROOF)
@root_option
@language_option
def progress(*, root: Path, lang: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """记一条进展和它的依据。Record progress and its evidence."""
    return record_progress(root, reader_language(lang), options)


def record_progress(root: Path, language: Language, options: dict[str, Any]) -> int:
    """One entry from options, or from answers at a terminal."""
    examined = examine(make_settings(root))
    given = given_answers(options, ProgressAnswers)
    given.pop("evidence", None)
    if "task" in given:
        confirm_notices(examined, notices_of(examined.catalogue, [given["task"]]), NO_ENTRY)
    answers = _complete(given, ProgressAnswers, progress_questions(), language)
    proof = given_answers(options, EvidenceAnswers, PROOF)
    status = answers.get("status")
    named = next((s for s in ProgressStatus if status in {s.value, *WORDS[s.value]}), None)
    if named is not None:
        answers["status"] = named.value
    if proof or named is ProgressStatus.DISCLOSED:
        proof = _complete(proof, EvidenceAnswers, evidence_questions(), language, PROOF)
        answers["evidence"] = (EvidenceAnswers(**proof),)

    def make(given: dict[str, Any]) -> DraftFile | Insertion:
        return _entry(root, examined, ProgressAnswers(**given))

    return _write(root, until_accepted(make, answers, language), language)


def _entry(root: Path, examined: Examined, answers: ProgressAnswers) -> DraftFile | Insertion:
    catalogue = examined.catalogue
    confirm_notices(examined, notices_of(catalogue, [answers.task]), NO_ENTRY)
    path = progress_path(catalogue, answers)
    text = read_file(root, path) if (root / path).exists() else None
    return draft_progress(catalogue, answers, path=path, text=text)


def _complete(
    given: dict[str, Any],
    answers: type,
    questions: tuple[Any, ...],
    language: Language,
    prefix: str = "",
) -> dict[str, Any]:
    if can_ask():
        return ask(questions, given, language)
    missing = is_missing(given, answers)
    if missing:
        options = " ".join(f"--{prefix}{name.replace('_', '-')}" for name in missing)
        raise AnswerError(
            missing[0], f"还缺少：{options}（在终端里运行会逐项提问）", f"still missing: {options}"
        )
    return given


def _typed(answers: dict[str, Any]) -> dict[str, Any]:
    """A year typed at the terminal is a text at first."""
    year = str(answers.get("year", ""))
    if not (year.isascii() and year.isdigit()):
        raise AnswerError("year", f"年度“{year}”不是数字，例如 2023", "the year is a number: 2023")
    return {**answers, "year": int(year)}


def _write(root: Path, draft: DraftFile | Insertion, language: Language) -> int:
    save(root, draft)
    place = f"{draft.path} ({draft.record_id})"
    click.echo(say(language, f"已写入 {place}", f"Written to {place}"))
    pending = draft.pending if isinstance(draft, DraftFile) else ()
    if pending:
        names = ", ".join(pending)
        click.echo(say(language, f"还没有说明的要素：{names}", f"Not told yet: {names}"))
    click.echo(say(language, "请运行 taizhang check 核对。", "Run taizhang check to verify."))
    return 0
