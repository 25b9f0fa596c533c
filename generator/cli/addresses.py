"""`taizhang addresses`: what the built site promises to keep, and the lock file that holds it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option, root_option, site_folder
from generator.problems.problem import ContentError, Language
from generator.publishing.address_lock import check_addresses, read_promises
from generator.publishing.asked_lines import additions, asked_lines, take_lines
from generator.publishing.promises import LOCK, Promises, collect_promises, lost, write_lock
from generator.publishing.release import Places
from generator.surroundings import reader_language, today

_MOST_SHOWN = 30
"""A first lock holds hundreds; all of them stand in the file."""


@click.command()
@root_option
@click.option(
    "--write", is_flag=True, help="写入锁定文件或 redirects.txt。Write the lock or redirects.txt."
)
@click.option("--reason", metavar="TEXT", help="撤下的原因，公开。Why they are gone; public.")
@language_option
def addresses(*, root: Path, write: bool, reason: str | None, lang: str | None) -> int:
    """列出还没有锁定的地址；加 --write 锁定。

    生成时因为有地址不见了而停下的，改为列出要写进 redirects.txt 的行；加 --write 写入。

    List addresses that are not locked yet; lock them with --write. After a build that was refused
    for lost addresses, list the lines for redirects.txt instead, and write them with --write.

    \b
    例 / Examples:
      taizhang addresses
      taizhang addresses --write
      taizhang addresses --write --reason 重复公开
    """
    language = reader_language(lang)
    lines = asked_lines(Places(site=root / "site"))
    if lines:
        return _settle(root, lines, reason, language, write=write)
    site = site_folder(root, language)
    problems = check_addresses(site, root / "content", on=today())
    lines = additions(problems)
    if write and lines and len(lines) == len(problems):
        return _settle(root, lines, reason, language, write=write)
    if problems:
        raise ContentError(problems)
    known, found = read_promises(root / "content"), collect_promises(site)
    new = tuple(lost(found, known))
    for address in new[:_MOST_SHOWN]:
        click.echo(address)
    rest = len(new) - _MOST_SHOWN
    if rest > 0:
        click.echo(say(language, f"……还有 {rest} 个", f"... and {rest} more"))
    count = say(language, f"新的地址：{len(new)}个", f"new addresses: {len(new)}")
    click.echo(count, err=True)
    if write:
        path = lock_addresses(root, known | found)
        click.echo(say(language, f"已写入：{path}", f"written: {path}"), err=True)
    return 0


def _settle(
    root: Path, lines: tuple[str, ...], reason: str | None, language: Language, *, write: bool
) -> int:
    """Say in content/redirects.txt what became of lost addresses, or what would be said."""
    if not write:
        click.echo("\n".join(lines))
        count = len(lines)
        zh = f"不见了的地址：{count}个；加 --write 写进 content/redirects.txt"
        en = f"lost addresses: {count}; --write adds these lines to content/redirects.txt"
        click.echo(say(language, zh, en), err=True)
        return 1
    new = take_lines(root / "content", lines, reason)
    Places(site=root / "site").asked.unlink(missing_ok=True)
    click.echo("\n".join(new))
    zh = f"已写入 content/redirects.txt：{len(new)}行。请看一遍，再运行 taizhang build。"
    en = f"lines added to content/redirects.txt: {len(new)}. Read them, then run taizhang build."
    click.echo(say(language, zh, en), err=True)
    return 0


def lock_addresses(root: Path, promises: Promises) -> str:
    """Write the lock file; tells where."""
    path = Path("content") / LOCK
    file = root / path
    text = write_lock(promises)
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(".half")
        half.write_text(text, encoding="utf-8", newline="")
        half.replace(file)
    return path.as_posix()
