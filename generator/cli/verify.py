"""`taizhang verify`: holds a copy of the site against its manifest and names what differs."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from generator.cli.language import say
from generator.cli.options import language_option
from generator.cli.programs import call
from generator.problems.problem import Language
from generator.publishing.manifest import (
    MANIFEST,
    SIGNATURE,
    Manifest,
    ManifestError,
    compare_manifests,
    make_manifest,
    parse_manifest,
)
from generator.surroundings import reader_language


@click.command()
@click.argument("mirror", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--manifest",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="另外保存的清单，默认用网站里的。A manifest kept elsewhere; default: that of the copy.",
)
@click.option("--check-signature", metavar="COMMAND", help="核对签名的命令。Checks the signature.")
@language_option
def verify(
    mirror: Path, *, manifest: Path | None, check_signature: str | None, lang: str | None
) -> int:
    """核对一份网站的每个文件和清单是否一致，列出不一致的文件。

    Hold every file of a copy of the site against its manifest; name each that differs.

    \b
    例 / Examples:
      taizhang verify /srv/zwgk/current
      taizhang verify mirror --manifest SHA256SUMS --check-signature "gpg --verify"
    """
    language = reader_language(lang)
    file = mirror / MANIFEST if manifest is None else manifest
    if check_signature is not None:
        signature = file.with_name(SIGNATURE)
        call(*shlex.split(check_signature), signature.absolute(), file.absolute())
    differences = compare_manifests(_read(file, language), make_manifest(mirror))
    parts = (
        (say(language, "不一致", "differs"), differences.changed),
        (say(language, "缺少", "missing"), differences.missing),
        (say(language, "多出", "extra"), differences.extra),
    )
    for word, names in parts:
        for name in names:
            click.echo(f"{word}  {name}")
    if not differences:
        click.echo(say(language, "每个文件都和清单一致。", "Every file is what the manifest says."))
    if not differences and manifest is None and check_signature is None:
        zh = (
            "清单和文件在同一个文件夹里：有没有人把两样一起改过，只有另外保存的清单或者签名能证明。"
        )
        en = (
            "The manifest stands beside the files: only a manifest kept elsewhere, or a signed "
            "one, proves that nobody changed both."
        )
        click.echo(say(language, zh, en))
    return 1 if differences else 0


def _read(file: Path, language: Language) -> Manifest:
    if not file.is_file():
        zh = f"{file.parent} 里没有清单 {file.name}；另外保存的清单用 --manifest 指明"
        en = (
            f"{file.parent} holds no manifest {file.name}, so it is no published site; "
            "where a manifest was kept elsewhere, give it with --manifest"
        )
        raise click.UsageError(say(language, zh, en))
    try:
        return parse_manifest(file.read_bytes())
    except OSError as trouble:
        zh, en = f"读不出清单 {file}", f"the manifest {file} cannot be read"
        raise click.UsageError(say(language, zh, en)) from trouble
    except ManifestError as trouble:
        zh = f"清单 {file} 里这一行读不懂：{trouble}"
        en = f"the manifest {file} has a line that cannot be read: {trouble}"
        raise click.UsageError(say(language, zh, en)) from trouble
