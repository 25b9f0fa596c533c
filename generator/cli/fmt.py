"""`taizhang fmt`: writes records in their one canonical form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from generator import __version__
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.cli.schema import SCHEMA_FOLDER, renew_schemas, stale_schemas
from generator.formatting.rewrite import FormatResult, format_files
from generator.pipeline import examine
from generator.problems.problem import Language
from generator.problems.report import text_report
from generator.problems.report.report import Report
from generator.surroundings import reader_language


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--check",
    is_flag=True,
    help="只看哪些文件要改，不写入。Only tell which would change.",
)
@root_option
@language_option
def fmt(*, paths: tuple[Path, ...], check: bool, root: Path, lang: str | None) -> int:
    """把记录排成统一的格式；注释保留，内容不变。

    Write records in canonical form; comments stay, and so does every value.

    \b
    例 / Examples:
      taizhang fmt
      taizhang fmt --check
      taizhang fmt content/documents/jining-2023.yml
    """
    language = reader_language(lang)
    result = format_files(make_settings(root), paths, check=check)
    if not paths:
        result = replace(result, changed=(*result.changed, *_schemas(root, check=check)))
    click.echo(_word(result, language, check=check))
    if result.problems:
        click.echo(_report(result, language), nl=False, err=True)
        return 1
    return 1 if check and result.changed else 0


def _schemas(root: Path, *, check: bool) -> list[str]:
    """Schemas follow the registries, for editors complete from them; wrong content waits."""
    if not (root / SCHEMA_FOLDER).is_dir():
        return []
    examined = examine(make_settings(root))
    if examined.errors:
        return []
    stale = (stale_schemas if check else renew_schemas)(root, examined.catalogue)
    return [file.relative_to(root).as_posix() for file in stale]


def _word(result: FormatResult, language: Language, *, check: bool) -> str:
    changed, unchanged = len(result.changed), result.unchanged_count
    lines = [f"  {path}" for path in result.changed]
    if check:
        summary = say(
            language,
            f"{changed} 个文件要改，{unchanged} 个已经规范。",
            f"{changed} would change, {unchanged} are canonical.",
        )
        if changed:
            lines.append(
                say(language, "运行 taizhang fmt 改好。", "Run taizhang fmt to write them.")
            )
    else:
        summary = say(
            language,
            f"改了 {changed} 个文件，{unchanged} 个本来就规范。",
            f"{changed} changed, {unchanged} were canonical.",
        )
    return "\n".join([*lines, summary])


def _report(result: FormatResult, language: Language) -> str:
    """Why some files were left as they are."""
    return text_report(
        Report(
            problems=result.problems,
            file_count=len({problem.place.path for problem in result.problems}),
            record_count=0,
            language=language,
            version=__version__,
        )
    )
