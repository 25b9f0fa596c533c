"""`taizhang schema`: writes the JSON Schemas by which editors complete and check as you type."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option, make_settings, root_option
from generator.model.catalogue import Catalogue
from generator.outputs.schema import schema_name, schema_text
from generator.pipeline import examine
from generator.reading.sources import SourceKind
from generator.surroundings import reader_language

SCHEMA_FOLDER = Path("content", "schema")


@click.command()
@click.argument("kind", required=False, type=click.Choice([str(kind) for kind in SourceKind]))
@root_option
@language_option
def schema(*, kind: str | None, root: Path, lang: str | None) -> int:
    """写出 content/schema/ 里的 JSON Schema，编辑器据此补全编号和名称；写明一种就打印出来。

    Write the JSON Schemas by which editors complete ids and names, or print one of them.
    `taizhang fmt` renews them.

    \b
    例 / Examples:
      taizhang schema
      taizhang schema document
    """
    catalogue = examine(make_settings(root)).catalogue
    if kind is not None:
        click.echo(schema_text(SourceKind(kind), catalogue), nl=False)
        return 0
    folder = root / SCHEMA_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    renew_schemas(root, catalogue)
    count = len(SourceKind)
    language = reader_language(lang)
    click.echo(say(language, f"{count} 个文件：{folder}", f"{count} files: {folder}"))
    return 0


def stale_schemas(root: Path, catalogue: Catalogue) -> dict[Path, str]:
    """Schemas that do not complete what the content has now, with the text they should have."""
    folder = root / SCHEMA_FOLDER
    texts = {folder / schema_name(kind): schema_text(kind, catalogue) for kind in SourceKind}
    return {
        file: text
        for file, text in texts.items()
        if not file.is_file() or file.read_bytes() != text.encode()
    }


def renew_schemas(root: Path, catalogue: Catalogue) -> tuple[Path, ...]:
    """Write those; a folder without schemas has none to renew."""
    if not (root / SCHEMA_FOLDER).is_dir():
        return ()
    stale = stale_schemas(root, catalogue)
    for file, text in stale.items():
        file.write_text(text, encoding="utf-8", newline="\n")
    return tuple(stale)
