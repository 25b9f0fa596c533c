"""`taizhang sbom`: what the built site is made with and what it ships, as CycloneDX."""

from __future__ import annotations

from pathlib import Path

import click

from generator import __version__
from generator.cli.language import say
from generator.cli.options import language_option, root_option, site_folder
from generator.publishing.manifest import make_manifest
from generator.publishing.sbom import write_sbom
from generator.surroundings import reader_language


@click.command()
@root_option
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="写入文件，不打印。Write to a file.",
)
@language_option
def sbom(*, root: Path, output: Path | None, lang: str | None) -> None:
    """列出生成网站所用的库和网站里的每个文件（CycloneDX）。

    List the libraries that make the site and every file it ships.

    \b
    例 / Example:
      taizhang sbom --output sbom.json
    """
    language = reader_language(lang)
    site = site_folder(root, language)
    lock = root / "requirements.lock"
    if not lock.is_file():
        message = say(language, f"没有找到 {lock}。", f"{lock} not found.")
        raise click.UsageError(message)
    text = write_sbom(lock.read_text(encoding="utf-8"), make_manifest(site), __version__)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
