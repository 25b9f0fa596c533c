"""`taizhang progress`: records what was published, one entry at a time or from an office's form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from generator.cli.answers import answer_options
from generator.cli.content_in_use import (
    confirm_notices,
    confirm_registries,
    doubtful_notices,
    notices_of,
)
from generator.cli.language import say
from generator.cli.new import record_progress
from generator.cli.options import language_option, make_settings, require_content, root_option
from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.drafting.filled_form import entries_of
from generator.drafting.lookup import department_names, find_id
from generator.drafting.open_records import open_records
from generator.drafting.progress_draft import (
    EvidenceAnswers,
    ProgressAnswers,
    draft_progress,
    progress_path,
)
from generator.drafting.saving import read_file, save
from generator.importers.progress_cells import FilledRow, Outcome, read_form
from generator.importers.progress_sheet import write_form
from generator.importers.shell_word import shell_word
from generator.model.catalogue import Catalogue
from generator.pipeline import examine
from generator.problems.problem import Language
from generator.reading.progress_shape import EVIDENCE, PROGRESS_ENTRY
from generator.surroundings import reader_language

PROOF = "evidence-"
NO_FORM = (
    "没有写出填报表：先改好上面的错误。",
    "No form was written: mend the errors above first.",
)
NOT_READ = (
    "这份表没有登记：先改好上面的错误，再读一次。",
    "Nothing of this form was recorded: mend the errors above, then read it again.",
)
_OUTCOMES = {
    Outcome.ACCEPTED: ("收下", "taken"),
    Outcome.REFUSED: ("不收", "refused"),
    Outcome.IGNORED: ("没有读", "ignored"),
}
_READ = ("读到了", "read")
"""A good cell of a row that is not recorded, because another cell is refused."""


@click.group()
def progress() -> None:
    """登记落实情况：一条一条地记，或者发一份 Excel 给单位填、再读回来。

    Record progress: entry by entry, or by an Excel form that an office fills.

    \b
    例 / Examples:
      taizhang progress add jining-2023-021 --date 2023-12-01 --status update --note 公布了……
      taizhang progress form 市教育局 市教育局.xlsx
      taizhang progress read 市教育局.xlsx
    """


@progress.command()
@click.argument("record")
@answer_options(ProgressAnswers, PROGRESS_ENTRY)
@answer_options(EvidenceAnswers, EVIDENCE, PROOF)
@root_option
@language_option
def add(*, record: str, root: Path, lang: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """给一条记录登记一条落实情况和依据。Record one entry and its evidence.

    \b
    例 / Example:
      taizhang progress add jining-2023-021 --date 2023-12-01 --note 公布了征地批复。
    """
    return record_progress(root, reader_language(lang), {**options, "task": record})


@progress.command()
@click.argument("office")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@root_option
@language_option
def form(*, office: str, file: Path, root: Path, lang: str | None) -> int:
    """把一个单位尚未收录落实情况或只收录阶段进展的任务写成 Excel，发给它填。

    Write the open records of an office as an Excel form; a file that is there is not overwritten.

    \b
    例 / Example:
      taizhang progress form jining/education 市教育局.xlsx
    """
    language = reader_language(lang)
    require_content(root, language)
    settings = make_settings(root)
    examined = examine(settings)
    catalogue = examined.catalogue
    confirm_registries(examined, NO_FORM)
    entry = catalogue.departments_by_id[_office_id(catalogue, office)]
    rows = open_records(catalogue, entry)
    used = notices_of(catalogue, (row.task for row in rows))
    confirm_notices(examined, used, NO_FORM)
    if rows:
        _create(file, write_form(entry.full_name or entry.name, rows, settings.as_of))
        command = f"taizhang progress read {shell_word(str(file))}"
        zh = f"{len(rows)} 条任务写入 {file}；填好后运行 {command}"
        en = f"{len(rows)} records in {file}; when filled, run {command}"
    else:
        zh, en = f"{entry.name}没有这样的任务。", f"{entry.name} has no such record."
    click.echo(say(language, zh, en))
    _tell_doubtful(doubtful_notices(examined, used), language)
    return 0


def _tell_doubtful(paths: tuple[str, ...], language: Language) -> None:
    """A row of a notice with errors may be this office's, and nobody can tell yet."""
    if paths:
        zh = f"这些通知还有错误，其中的任务可能没有写进来：{'、'.join(paths)}"
        en = f"These notices have errors; records of theirs may be missing: {', '.join(paths)}"
        click.echo(say(language, zh, en), err=True)


def _office_id(catalogue: Catalogue, words: str) -> str:
    """The office; a name that several places have is not guessed."""
    same = [o.id for o in catalogue.departments if words in (*o.printed_names, *o.short_names)]
    if words not in catalogue.departments_by_id and len(same) > 1:
        listed = "、".join(same)
        raise AnswerError(
            "office",
            f"“{words}”不止一个，请写编号：{listed}",
            f'"{words}" is several offices; write the id: {listed}',
        )
    return find_id("office", words, department_names(catalogue))


def _create(file: Path, content: bytes) -> None:
    try:
        with file.open("xb") as new:
            new.write(content)
    except FileExistsError:
        raise AnswerError(
            "file",
            f"{file} 已经有了，没有改动；请换一个文件名",
            f"{file} is there already and was left as it is; choose another name",
        ) from None
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise AnswerError(
            "file", f"写不进 {file}（{reason}）", f"{file} cannot be written ({reason})"
        ) from trouble


@progress.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="只看报告，不写入。Only report; write nothing.")
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    help="逐格的报告写成 JSON。Write the report of every cell as JSON.",
)
@root_option
@language_option
def read(*, file: Path, dry_run: bool, report: Path | None, root: Path, lang: str | None) -> int:
    """读回填好的 Excel，逐格说明收下、不收和没有读的，收下的写入 content/progress/。

    Read a filled form back: every cell is taken, refused with the reason, or ignored.
    A row with a refused cell is not recorded; reading a file twice records nothing twice.

    \b
    例 / Examples:
      taizhang progress read 市教育局.xlsx --dry-run
      taizhang progress read 市教育局.xlsx
    """
    language = reader_language(lang)
    require_content(root, language)
    settings = make_settings(root)
    examined = examine(settings)
    catalogue = examined.catalogue
    rows = read_form(file, str(file))
    named = notices_of(catalogue, (str(row.values.get("task", "")) for row in rows))
    confirm_notices(examined, named, NOT_READ)
    taken = entries_of(rows, catalogue, settings.as_of)
    for row in rows:
        click.echo(_word(row, language))
    if report is not None:
        report.write_text(_json(rows), encoding="utf-8", newline="\n")
    refused = sum(row.is_refused for row in rows)
    drafts = _drafts(root, catalogue, taken)
    if not dry_run:
        for draft in drafts:
            save(root, draft)
    click.echo(_sum(len(taken), refused, drafts, language, is_dry=dry_run))
    return 1 if refused else 0


def _drafts(
    root: Path, catalogue: Catalogue, taken: list[ProgressAnswers]
) -> list[DraftFile | Insertion]:
    """One for each file: what it holds with all entries behind its last."""
    before: dict[str, str | None] = {}
    after: dict[str, DraftFile | Insertion] = {}
    for answers in taken:
        path = progress_path(catalogue, answers)
        if path not in before:
            before[path] = read_file(root, path) if (root / path).exists() else None
        text = _text(after[path]) if path in after else before[path]
        after[path] = draft_progress(catalogue, answers, path=path, text=text)
    return [_whole(path, before[path], draft) for path, draft in after.items()]


def _whole(path: str, before: str | None, draft: DraftFile | Insertion) -> DraftFile | Insertion:
    if before is None:
        return DraftFile(path=path, text=_text(draft), record_id=draft.record_id)
    return Insertion(path=path, old_text=before, new_text=_text(draft), record_id=draft.record_id)


def _text(draft: DraftFile | Insertion) -> str:
    return draft.text if isinstance(draft, DraftFile) else draft.new_text


def _word(row: FilledRow, language: Language) -> str:
    zh = language == "zh"
    lines = [say(language, f"第 {row.number} 行", f"Row {row.number}")]
    lines[0] += f" {row.values.get('task', '')}"
    for cell in row.cells:
        is_kept_back = row.is_refused and cell.outcome is Outcome.ACCEPTED
        outcome = say(language, *(_READ if is_kept_back else _OUTCOMES[cell.outcome]))
        name = cell.name(zh=zh)
        lines.append(f"  {name}：{outcome}，{cell.zh}" if zh else f"  {name}: {outcome}, {cell.en}")
    if row.is_refused:
        count = sum(cell.outcome is Outcome.REFUSED for cell in row.cells)
        lines.append(
            say(
                language,
                f"  这一行没有登记：改好不收的 {count} 格，再读一次",
                f"  This row was not recorded: mend the {count} refused cells and read it again",
            )
        )
    return "\n".join(lines)


def _json(rows: tuple[FilledRow, ...]) -> str:
    told = [
        {
            "row": row.number,
            "record": row.values.get("task"),
            "refused": row.is_refused,
            "cells": [
                {
                    "column": cell.key,
                    "outcome": str(cell.outcome),
                    "message": {"zh": cell.zh, "en": cell.en},
                }
                for cell in row.cells
            ],
        }
        for row in rows
    ]
    return json.dumps({"rows": told}, ensure_ascii=False, indent=2) + "\n"


def _sum(
    taken: int,
    refused: int,
    drafts: list[DraftFile | Insertion],
    language: Language,
    *,
    is_dry: bool,
) -> str:
    where = "、".join(draft.path for draft in drafts)
    zh = f"收下 {taken} 条。"
    en = f"{taken} entries taken. "
    if refused:
        zh = f"收下 {taken} 条；{refused} 行有不收的格子，没有登记。"
        en = f"{taken} entries taken; {refused} rows have refused cells and were not recorded. "
    if taken and not is_dry:
        zh += f"已写入 {where}，请运行 taizhang check 核对。"
        en += f"Written to {where.replace('、', ', ')}; run taizhang check to verify."
    return say(language, zh, en)
