"""`taizhang addresses`: what the built site promises to keep, and the lock file that holds it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option, root_option, site_folder
from generator.problems.problem import ContentError
from generator.publishing.address_lock import check_addresses, read_promises
from generator.publishing.promises import LOCK, Promises, collect_promises, lost, write_lock
from generator.surroundings import reader_language


@click.command()
@root_option
@click.option("--write", is_flag=True, help="写入公布地址的记录。Write the lock file.")
@language_option
def addresses(*, root: Path, write: bool, lang: str | None) -> int:
    """列出已生成的网站里还没有锁定的地址；加 --write 锁定。

    List the addresses of the built site that are not locked yet; lock them with --write.

    \b
    例 / Examples:
      taizhang addresses
      taizhang addresses --write
    """
    language = reader_language(lang)
    site = site_folder(root, language)
    problems = check_addresses(site, root / "content")
    if problems:
        raise ContentError(problems)
    known, found = read_promises(root / "content"), collect_promises(site)
    new = tuple(lost(found, known))
    for address in new:
        click.echo(address)
    count = say(language, f"新的地址：{len(new)}个", f"new addresses: {len(new)}")
    click.echo(count, err=True)
    if write:
        path = lock_addresses(root, known | found)
        click.echo(say(language, f"已写入：{path}", f"written: {path}"), err=True)
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
