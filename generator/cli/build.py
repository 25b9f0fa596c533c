"""`taizhang build` and `taizhang serve`: MkDocs does the work through our plugin."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from generator.cli.child import running
from generator.cli.language import say
from generator.cli.options import language_option, root_option
from generator.cli.port import HOST, is_free
from generator.problems.problem import Language
from generator.problems.refusal import RefusedError
from generator.publishing.part_file import ONLY, PARTS, SPLIT, part_folder
from generator.surroundings import reader_language


@click.command()
@root_option
@language_option
@click.option(
    "--only",
    metavar="PLACE",
    multiple=True,
    help="只生成这个地区的页面，放进 parts/；写编号或名称，可写多次。"
    "Make the pages of this place only, by id or name.",
)
@click.option(
    "--from",
    "parts",
    metavar="FOLDER",
    multiple=True,
    type=click.Path(path_type=Path),
    help="用 --only 做好的部分拼成整个网站；可写多次。Join parts that --only made.",
)
@click.option(
    "--split-search",
    is_flag=True,
    help="每一部分用自己的搜索索引，十万条以上才需要；做部分和拼的时候都要写。"
    "Let each part be searched by an index of its own, from 100,000 records on; say it for parts "
    "and when they are joined.",
)
def build(
    *,
    root: Path,
    lang: str | None,
    only: tuple[str, ...],
    parts: tuple[Path, ...],
    split_search: bool,
) -> int:
    """生成整个网站；内容有错误时不动原来的网站。

    Build the whole site; while content has errors the last good site stays.

    \b
    例 / Examples:
      taizhang build
      taizhang build --only jining --only 兖州区
      taizhang build --from parts/jining+yanzhou --from parts/taishan
    """
    if only and parts:
        message = say(
            reader_language(lang),
            "--only 和 --from 不能同时用：先分别生成各部分，再拼起来。",
            "--only and --from exclude each other: make the parts first, then join them.",
        )
        raise click.UsageError(message)
    if only:
        from generator.cli.places import place_ids  # noqa: PLC0415 - a whole site asks for none

        only = place_ids(root, (place for one in only for place in one.split(",")))
    asked = {
        ONLY: ",".join(only),
        PARTS: os.pathsep.join(str(part.absolute()) for part in parts),
        SPLIT: "1" if split_search else "",
    }
    code = run_mkdocs(root, lang, "build", asked=asked)
    if code == 0 and only:
        folder = part_folder(root, only).resolve()
        click.echo(
            say(reader_language(lang), f"这一部分已生成：{folder}", f"The part is ready: {folder}")
        )
    elif code == 0:
        site = (root / "site" / "index.html").resolve()
        language = reader_language(lang)
        click.echo(say(language, f"网站已生成：{site}", f"The site is ready: {site}"))
    return code


@click.command()
@root_option
@language_option
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help="端口，1 到 65535。Port, 1 to 65535.",
)
def serve(*, root: Path, lang: str | None, port: int) -> int:
    """在本机预览网站，保存后自动刷新。

    Preview the site on this machine; it reloads when a file is saved.

    \b
    例 / Example:
      taizhang serve --port 8080
    """
    if not is_free(port):
        other = port % 65535 + 1
        raise RefusedError(
            f"port {port}",
            f"端口 {port} 已经被占用，多半是另一个预览还开着；请关掉它，"
            f"或者换一个端口：taizhang serve --port {other}",
            f"port {port} is in use, most likely by another preview; close that one, "
            f"or use another port: taizhang serve --port {other}",
        )
    return run_mkdocs(root, lang, "serve", f"{HOST}:{port}")


def run_mkdocs(
    root: Path,
    lang: str | None,
    verb: str,
    address: str | None = None,
    *,
    asked: Mapping[str, str] | None = None,
) -> int:
    """MkDocs runs as its own process: that is how any MkDocs project is built.

    Its plugin prints the report of content errors; MkDocs itself exits with 1 then.
    """
    configuration = root / "mkdocs.yml"
    if not configuration.is_file():
        message = say(
            reader_language(lang),
            f"没有找到 {configuration}；请在项目文件夹里运行，或者用 --root 指明。",
            f"{configuration} not found; run this in the project folder or give --root.",
        )
        raise click.UsageError(message)
    environment = {
        **os.environ,
        "TAIZHANG_LANG": reader_language(lang),
        "NO_MKDOCS_2_WARNING": "1",
        **(asked or {}),
    }
    command = [sys.executable, "-m", "generator.host", verb, str(configuration)]
    if address is None:
        return _run_build(command, environment, reader_language(lang))
    return _run_server([*command, address], environment)


def _run_server(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Until it ends; who ends this process ends the server with it, or it would keep its port."""
    try:
        with running(command, environment) as server:
            signal.signal(signal.SIGTERM, lambda *_: server.terminate())
            code = server.wait()
    except KeyboardInterrupt:  # The usual way to end a preview, which has said so itself.
        return 128 + signal.SIGINT
    return code if code >= 0 else 128 - code


def _run_build(command: Sequence[str], environment: Mapping[str, str], language: Language) -> int:
    """A build that nobody watches does not wait for the library that draws its progress."""
    if not sys.stderr.isatty():
        with running(command, environment) as build:
            return build.wait()
    from generator.cli.progress_display import run_watched  # noqa: PLC0415

    return run_watched(command, environment, language)
