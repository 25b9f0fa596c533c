"""`taizhang import`: turns notices as offices have them into draft records."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.import_words import word_other, word_outcome, word_update
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.cli.rehearsal import rehearse
from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.drafting.imported import Update, new_file, other_notice, path_of, update_file
from generator.drafting.saving import read_file, save
from generator.importers import read_source
from generator.importers.draft import Draft, draft_record
from generator.importers.identity import Wishes
from generator.importers.log_report import json_log, text_log
from generator.pipeline import examine
from generator.problems.problem import ContentError, Language, Problem, Severity
from generator.problems.report import word_problem
from generator.settings import Settings
from generator.surroundings import reader_language

TO_SETTLE = frozenset(
    {
        "unknown-department",
        "ambiguous-department",
        "heading-without-theme",
        "number-brackets",
        "cell-text-left-over",
        "deadline-serial",
        "deadline-disagrees",
        "cell-disagrees",
        "open-list-missing",
        "upper-document-disagrees",
        "change-without-event",
    }
)
"""Errors that a person settles in the saved draft; with any other nothing is saved."""


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--jurisdiction", help="发文的地区，编号或名称。The place: id or name.")
@click.option("--id", "document_id", help="记录的编号，默认“地区-年度”。Id of the record.")
@click.option("--year", type=int, help="任务所属的年度。The year the tasks are for.")
@click.option("--table", type=int, help="读第几张表。Which table of the file to read.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="写到这个文件，不放进 content/。Write here, not into content/.",
)
@click.option(
    "--log",
    "logs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="转换记录写入文件；.json 结尾写成 JSON。Write the conversion log to a file.",
)
@click.option(
    "--format",
    "log_format",
    type=click.Choice(["text", "json"]),
    default="text",
    help="屏幕上转换记录的格式。Format of the log on the screen.",
)
@click.option(
    "--update", is_flag=True, help="已有记录时写入差别。Write differences into the record."
)
@root_option
@language_option
def import_file(
    *,
    files: tuple[Path, ...],
    jurisdiction: str | None,
    document_id: str | None,
    year: int | None,
    table: int | None,
    output: Path | None,
    logs: tuple[Path, ...],
    log_format: str,
    update: bool,
    root: Path,
    lang: str | None,
) -> int:
    """把通知（Word、Excel、PDF、网页、粘贴的文本）转成记录草稿，并写明每一行的去向。

    Turn notices (Word, Excel, PDF, HTML, pasted text) into draft records with a log of every row.
    Nothing is overwritten: a record that is there is compared, and changed only with --update.

    \b
    例 / Examples:
      taizhang import 通知.docx
      taizhang import 通知.docx --log import.txt --log import.json
      taizhang import 更正后的通知.docx --update
    """
    language = reader_language(lang)
    if len(files) > 1 and (output or logs or document_id):
        raise click.UsageError(
            say(
                language,
                "--output、--log、--id 一次只能用于一个文件。",
                "--output, --log and --id go with one file only.",
            )
        )
    _refuse_to_overwrite(logs)
    run = _Run(make_settings(root), language, log_format=log_format, logs=logs, update=update)
    wishes = Wishes(jurisdiction=jurisdiction, id=document_id, year=year, table=table)
    return max(run.one(file, wishes, output) for file in files)


def _refuse_to_overwrite(logs: tuple[Path, ...]) -> None:
    """Before anything is written: a slip of the pen must not cost the notice itself."""
    for file in logs:
        if file.exists():
            raise AnswerError(
                "log",
                f"--log：{file} 已经有了，没有改动，也没有导入；请换一个文件名，或者先移走它",
                f"--log: {file} is there already; nothing was changed or imported. "
                "Give another name, or move it away first",
            )


class _Run:
    """Imports file after file; what stops one does not stop the next."""

    def __init__(
        self,
        settings: Settings,
        language: Language,
        *,
        log_format: str,
        logs: tuple[Path, ...],
        update: bool,
    ) -> None:
        self.settings, self.language = settings, language
        self.log_format, self.logs, self.update = log_format, logs, update

    def one(self, file: Path, wishes: Wishes, output: Path | None) -> int:
        """Import one file; the exit code."""
        try:
            catalogue = examine(self.settings).catalogue
            draft = draft_record(read_source(file, str(file)), catalogue, wishes)
            self._tell_log(draft, str(file))
            target = self.settings.root / path_of(draft)
            if output is None and target.exists():
                old_text = read_file(self.settings.root, path_of(draft))
                other = other_notice(catalogue, draft, old_text)
                if other is not None:
                    click.echo(word_other(other, self.language), err=True)
                    return 1
                return self._compare(update_file(catalogue, draft, old_text))
            return self._create(new_file(draft), output)
        except ContentError as trouble:
            self._tell_problems(trouble.problems)
            return 1
        except AnswerError as trouble:
            click.echo(trouble.message(self.language), err=True)
            return 2

    def _create(self, new: DraftFile, output: Path | None) -> int:
        problems = rehearse(self.settings, new.path, new.text)
        self._tell_problems(problems)
        refused = [p for p in _errors(problems) if p.code not in TO_SETTLE]
        if refused and output is None:
            return self._refuse(refused)
        where = new.path
        if output is not None:
            where = str(output)
            new = DraftFile(path=output.absolute().as_posix(), text=new.text, record_id=where)
        save(self.settings.root, new)
        return self._done(where, problems)

    def _compare(self, update: Update) -> int:
        click.echo(word_update(update, self.language))
        if update.is_empty or not self.update:
            return 0 if update.is_empty else 1
        insertion: Insertion = update.insertion
        problems = rehearse(self.settings, insertion.path, insertion.new_text)
        self._tell_problems(problems)
        refused = [p for p in _errors(problems) if p.code not in TO_SETTLE]
        if refused:
            return self._refuse(refused)
        save(self.settings.root, insertion)
        return self._done(insertion.path, problems)

    def _refuse(self, refused: list[Problem]) -> int:
        count = len(refused)
        zh = f"有 {count} 个错误不是人工可以补定的，没有写入；加 --output 可以先存到别处看。"
        en = f"{count} errors cannot be settled by hand; nothing was written. Try --output."
        click.echo(say(self.language, zh, en), err=True)
        return 1

    def _done(self, where: str, problems: tuple[Problem, ...]) -> int:
        click.echo(word_outcome(where, len(_errors(problems)), self.language))
        return 1 if _errors(problems) else 0

    def _tell_log(self, draft: Draft, path: str) -> None:
        texts = {"text": text_log(draft, path, self.language), "json": json_log(draft, path)}
        for file in self.logs:
            kind = "json" if file.suffix.lower() == ".json" else "text"
            save(Path(), DraftFile(path=str(file), text=texts[kind], record_id=""))
        if not self.logs or self.log_format == "json":
            click.echo(texts[self.log_format], nl=False)

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            click.echo(word_problem(problem, self.language), err=True)


def _errors(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]
