"""`taizhang check`: reads and checks all content and prints everything found."""

from __future__ import annotations

from pathlib import Path

import click

from generator import __version__
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, require_content, root_option
from generator.cli.statistics import word_statistics
from generator.cli.watching import watch_content
from generator.known_content import keeping_known
from generator.pipeline import Examined, examine
from generator.problems.guide import PAGE
from generator.problems.problem import Language
from generator.problems.report import REPORTERS, text_report
from generator.problems.report.report import Report
from generator.surroundings import reader_language


@click.command()
@root_option
@click.option(
    "--format",
    "report_format",
    type=click.Choice(list(REPORTERS)),
    default="text",
    help="报告的格式。Format of the report.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="报告写入文件，不打印。Write the report to a file.",
)
@click.option("--strict", is_flag=True, help="有提醒也算不通过。Warnings fail, too.")
@click.option("--watch", is_flag=True, help="保存一次检查一次，Ctrl+C 结束。Check at each save.")
@click.option("--stats", is_flag=True, help="加印各文件的数目。Print figures for each document.")
@language_option
def check(
    *,
    root: Path,
    report_format: str,
    output: Path | None,
    strict: bool,
    stats: bool,
    watch: bool,
    lang: str | None,
) -> int:
    """检查 content/ 里的全部记录，列出所有问题。

    Read and check every record and list everything that is wrong.

    \b
    例 / Examples:
      taizhang check
      taizhang check --stats
      taizhang check --watch
      taizhang check --format sarif --output check.sarif
    """
    language = reader_language(lang)
    require_content(root, language)
    if watch:
        return watch_content(
            root / "content",
            lambda: _once(root, language, strict=strict),
            lambda: _say_waiting(language),
        )
    examined = _examine(root)
    text = REPORTERS[report_format](make_report(examined, language))
    if output is None:
        click.echo(text, nl=False)
        if report_format == "text" and examined.problems:
            click.echo(_guide(language))
    else:
        _write(output, text, language)
    if stats:  # beside a report for programs the figures would spoil it
        is_apart = report_format == "text" or output is not None
        click.echo(word_statistics(examined.catalogue, language), err=not is_apart)
    return _code(examined, strict=strict)


def _examine(root: Path) -> Examined:
    settings = make_settings(root)
    with keeping_known(settings) as known:
        return examine(settings, known)


def _guide(language: Language) -> str:
    """Where the way out is told at length."""
    zh = f"编辑手册：{PAGE}；逐个解释：taizhang explain 方括号里的代码"
    return say(language, zh, "Guide: content/pages/en/guide.md; each: taizhang explain CODE")


def _code(examined: Examined, *, strict: bool) -> int:
    return 1 if examined.errors or (strict and examined.problems) else 0


def _once(root: Path, language: Language, *, strict: bool) -> int:
    """One round of watching: the day is asked anew, for watching may go on over midnight."""
    examined = _examine(root)
    click.echo(text_report(make_report(examined, language)), nl=False)
    if examined.problems:
        click.echo(_guide(language))
    return _code(examined, strict=strict)


def _say_waiting(language: Language) -> None:
    click.echo(
        say(language, "—— 等待保存，Ctrl+C 结束 ——", "-- waiting for a save, Ctrl+C ends --")
    )


def _write(output: Path, text: str, language: Language) -> None:
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        message = say(
            language,
            f"报告写不进 {output}（{reason}）；请换一个位置。",
            f"The report cannot be written to {output} ({reason}); choose another place.",
        )
        raise click.UsageError(message) from trouble


def make_report(examined: Examined, language: Language) -> Report:
    """The report of a run."""
    return Report(
        problems=examined.problems,
        file_count=examined.file_count,
        unread_count=examined.unread_count,
        record_count=sum(1 for _ in examined.catalogue.rows()),
        language=language,
        version=__version__,
    )
