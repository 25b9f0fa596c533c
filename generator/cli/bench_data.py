"""`taizhang bench-data`: writes a content folder of N records to measure with."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option
from generator.problems.refusal import RefusedError
from generator.sampling.sample import ROWS_A_NOTICE, sample_content
from generator.surroundings import reader_language


@click.command("bench-data")
@click.argument("records", type=click.IntRange(min=1, max=2_000_000))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@language_option
def bench_data(records: int, folder: Path, lang: str | None) -> int:
    """在空文件夹里写出 N 条样例记录，用来测速度；每次都一样。

    Write N sample records into an empty folder, to measure with; the same every time.

    \b
    例 / Example:
      taizhang bench-data 20000 build/bench
    """
    language = reader_language(lang)
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(
            say(language, f"文件夹不是空的：{folder}", f"the folder is not empty: {folder}")
        )
    label = say(language, "正在写样例", "Writing samples")
    length = records // ROWS_A_NOTICE + 4
    with click.progressbar(sample_content(records), length=length, label=label) as files:
        for file in files:
            _write(folder / "content" / file.path, file.text, folder)
    message = f"{folder / 'content'}"
    click.echo(say(language, f"已写好 {records} 条：{message}", f"{records} records: {message}"))
    return 0


def _write(target: Path, text: str, folder: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise RefusedError(
            str(trouble),
            f"写不进 {folder}：{reason}。请换一个文件夹",
            f"{folder} cannot be written to: {reason}; please give another folder",
        ) from trouble
