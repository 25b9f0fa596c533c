"""`taizhang bench-data`: writes a project of N records to measure with."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option, root_option
from generator.problems.problem import Language
from generator.problems.refusal import RefusedError
from generator.reading.page_links import find_page_links
from generator.sampling.sample import ROWS_A_NOTICE, sample_content
from generator.surroundings import reader_language

PAGES = "content/pages"
BESIDE = ("mkdocs.yml", "templates", PAGES)
"""What a build needs beside records."""


@click.command("bench-data")
@click.argument("records", type=click.IntRange(min=1, max=2_000_000))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@root_option
@language_option
def bench_data(records: int, folder: Path, root: Path, lang: str | None) -> int:
    """在空文件夹里写出 N 条样例记录，用来测速度；每次都一样。

    mkdocs.yml、templates 和手写页面取自项目文件夹，所以马上可以生成网站。

    Write N sample records into an empty folder, to measure with; the same every time. The
    settings, templates and hand-written pages of the project go with them: it can be built.

    \b
    例 / Example:
      taizhang bench-data 20000 build/bench
      taizhang build --root build/bench
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
            _write(folder / "content" / file.path, file.text.encode(), folder)
    lacking = _complete(root, folder)
    click.echo(_word(records, folder, lacking, language))
    return 0


def _complete(root: Path, folder: Path) -> tuple[str, ...]:
    """Copy what a build needs beside records; gives what the project itself does not have."""
    lacking = tuple(part for part in BESIDE if not (root / part).exists())
    if not lacking:
        for part in BESIDE:
            source = root / part
            copy = _copy_pages if part == PAGES else _copy
            copy(source, folder / part, folder)
    return lacking


def _copy(source: Path, target: Path, folder: Path) -> None:
    files = [source] if source.is_file() else sorted(p for p in source.rglob("*") if p.is_file())
    for file in files:
        _write(target / file.relative_to(source), file.read_bytes(), folder)


def _copy_pages(source: Path, target: Path, folder: Path) -> None:
    """Without the lines that lead to records: those of the sample are others."""
    for file in sorted(p for p in source.rglob("*") if p.is_file()):
        content = file.read_bytes()
        if file.suffix == ".md":
            text = content.decode("utf-8", "replace")
            leading = {link.place.line for link in find_page_links(text, file.name)}
            lines = enumerate(text.splitlines(keepends=True), start=1)
            content = "".join(line for n, line in lines if n not in leading).encode()
        _write(target / file.relative_to(source), content, folder)


def _word(records: int, folder: Path, lacking: tuple[str, ...], language: Language) -> str:
    if not lacking:
        return say(
            language,
            f"已写好 {records} 条：{folder}\n生成网站：taizhang build --root {folder}",
            f"{records} records: {folder}\nTo build the site: taizhang build --root {folder}",
        )
    parts = "、".join(lacking) if language == "zh" else ", ".join(lacking)
    return say(
        language,
        f"已写好 {records} 条：{folder / 'content'}\n"
        f"还不能生成网站，缺少 {parts}；请用 --root 指明项目文件夹，换一个空文件夹再写一次。",
        f"{records} records: {folder / 'content'}\n"
        f"It cannot be built yet: {parts} missing; name the project with --root, and write into "
        "another empty folder.",
    )


def _write(target: Path, content: bytes, folder: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise RefusedError(
            str(trouble),
            f"写不进 {folder}：{reason}。请换一个文件夹",
            f"{folder} cannot be written to: {reason}; please give another folder",
        ) from trouble
