"""`taizhang schema`: writes the JSON Schemas by which editors complete and check as you type."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option, root_option
from generator.outputs.schema import schema_name, schema_text
from generator.reading.sources import SourceKind
from generator.surroundings import reader_language


@click.command()
@click.argument("kind", required=False, type=click.Choice([str(kind) for kind in SourceKind]))
@root_option
@language_option
def schema(*, kind: str | None, root: Path, lang: str | None) -> int:
    """写出 content/schema/ 里的 JSON Schema；写明一种就打印出来。

    Write the JSON Schemas into content/schema/, or print one of them.

    \b
    例 / Examples:
      taizhang schema
      taizhang schema document
    """
    if kind is not None:
        click.echo(schema_text(SourceKind(kind)), nl=False)
        return 0
    folder = root / "content" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for each in SourceKind:
        (folder / schema_name(each)).write_text(schema_text(each), encoding="utf-8")
    count = len(SourceKind)
    language = reader_language(lang)
    click.echo(say(language, f"{count} 个文件：{folder}", f"{count} files: {folder}"))
    return 0
