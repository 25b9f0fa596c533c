"""`taizhang fix`: follows the hints that are safe, and shows what it did."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import click

from generator.checks.safe_mends import safe_mends
from generator.cli.language import say
from generator.cli.options import language_option, make_settings, require_content, root_option
from generator.cli.rehearsal import copy_content, examine_copy
from generator.drafting.draft import AnswerError
from generator.formatting.mended_text import mend_text
from generator.formatting.replacement import replace_text
from generator.pipeline import Examined
from generator.problems.problem import Language, Problem
from generator.settings import Settings
from generator.surroundings import reader_language

_MOST_ROUNDS = 200
"""A value that stands many times is told once a round, where it stands first."""


@click.command()
@click.option(
    "--dry-run", is_flag=True, help="只看会改什么，不写入。Only show what would be changed."
)
@root_option
@language_option
def fix(*, dry_run: bool, root: Path, lang: str | None) -> int:
    """照着有把握的提示改：编号的笔误、文号的括号、日期的写法、提取时多出的空格；注释保留。

    Follow the hints that are safe: slips in ids, brackets of document numbers, forms of dates,
    spaces left by extraction. Comments stay; official names and figures are never changed.

    \b
    例 / Examples:
      taizhang fix --dry-run
      taizhang fix
    """
    language = reader_language(lang)
    require_content(root, language)
    settings = make_settings(root)
    with tempfile.TemporaryDirectory(prefix="taizhang-fix-") as folder:
        copy = replace(settings, root=Path(folder))
        copy_content(settings, copy.root)
        read = _texts(copy)
        done, left = _mend_all(copy)
        paths = list(dict.fromkeys(problem.place.path for problem in done))
        texts = {path: _bytes(copy.root / path) for path in paths}
    click.echo(_word(done, left, language, is_dry=dry_run))
    if not dry_run:
        for path, text in texts.items():
            _write(settings.root / path, read[path], text)
    return 1 if left.errors else 0


def _texts(settings: Settings) -> dict[str, bytes]:
    """Every record file as it was read."""
    files = sorted(settings.content.rglob("*.yml"))
    return {file.relative_to(settings.root).as_posix(): _bytes(file) for file in files}


def _write(file: Path, before: bytes, after: bytes) -> None:
    """Never over an edit that was made meanwhile."""
    if _bytes(file) != before:
        raise AnswerError(
            "path",
            f"{file} 刚刚被改过，没有写入，请再运行一次",
            f"{file} was changed meanwhile; nothing was written to it, run again",
        )
    replace_text(file, after.decode())


def _mend_all(settings: Settings) -> tuple[list[Problem], Examined]:
    """Mend round after round until no hint is safe; each finding as it was in its round."""
    done: list[Problem] = []
    for _ in range(_MOST_ROUNDS):
        examined = examine_copy(settings)
        applied = _mend_once(settings, examined)
        if not applied:
            break
        done += applied
    return done, examined


def _mend_once(settings: Settings, examined: Examined) -> list[Problem]:
    applied: list[Problem] = []
    safe = safe_mends(examined.problems, examined.catalogue)
    for path in dict.fromkeys(problem.place.path for problem in safe):
        file = settings.root / path
        if not file.is_file():
            continue  # its name is masked: that comes first
        mended = mend_text(_bytes(file).decode(), [p for p in safe if p.place.path == path])
        if mended.applied:
            file.write_bytes(mended.text.encode())
            applied += mended.applied
    return applied


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise AnswerError(
            "path", f"读不了 {file}（{reason}）", f"{file} cannot be read ({reason})"
        ) from trouble


def _word(done: list[Problem], left: Examined, language: Language, *, is_dry: bool) -> str:
    lines = [
        f"{problem.place}: [{problem.code}] {_shown(old, language)} -> {_shown(new, language)}"
        for problem in done
        for old, new in (problem.wording.mend or ("", ""),)
    ]
    errors = len(left.errors)
    warnings = len(left.problems) - errors
    verb = ("会改", "would be changed") if is_dry else ("改了", "changed")
    lines.append(
        say(
            language,
            f"{verb[0]} {len(done)} 处。还有 {errors} 个错误、{warnings} 个提醒要人来定"
            "（taizhang check 列出）。",
            f"{len(done)} {verb[1]}; {errors} errors and {warnings} warnings are left to a person "
            "(taizhang check lists them).",
        )
    )
    return "\n".join(lines)


def _shown(words: str, language: Language) -> str:
    if words.strip():
        return say(language, f"“{words}”", f'"{words}"')
    return say(language, "空格", "space") if words else say(language, "（去掉）", "(removed)")
