"""`taizhang server`: the configuration of a web server, with headers, types and redirects."""

from __future__ import annotations

import re
from pathlib import Path

import click

from generator.cli.options import language_option, root_option, site_folder
from generator.publishing.server_files import SERVERS, Serving, write_configuration
from generator.reading.redirects import read_redirects
from generator.surroundings import reader_language

_CANONICAL = re.compile(r'rel="canonical" href="([^"]+)"')


@click.command()
@click.argument("name", metavar="nginx|apache|caddy", type=click.Choice(list(SERVERS)))
@root_option
@click.option(
    "--folder",
    default="/srv/zwgk/current",
    show_default=True,
    help="服务器上网站所在的文件夹。The folder of the site on the server.",
)
@click.option("--site-url", help="网站地址，默认取自已生成的网站。Default: that of the built site.")
@language_option
def server(name: str, *, root: Path, folder: str, site_url: str | None, lang: str | None) -> None:
    """打印网站服务器的配置：响应头、文件类型、缺页、移走的地址。

    Print the configuration of a web server: headers, types, the missing page, redirects.

    \b
    例 / Example:
      taizhang server nginx --folder /srv/zwgk/current > zwgk.conf
    """
    if site_url is None:
        home = site_folder(root, reader_language(lang)) / "index.html"
        found = _CANONICAL.search(home.read_text(encoding="utf-8"))
        site_url = found[1] if found else "http://localhost/"
    redirects, _ = read_redirects(root / "content")
    serving = Serving(site_url=site_url, folder=folder, redirects=redirects)
    click.echo(write_configuration(name, serving), nl=False)
