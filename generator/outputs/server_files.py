"""What a web server adds to the files of the site, as snippets for three servers (R-121, R-122).

They lie in the site itself, so that a server that includes them renews them with each release.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.outputs.produced import Produced
from generator.rendering.page import Artifact
from generator.rendering.server_rules import (
    apache_location,
    base_of,
    caddy_headers,
    nginx_location,
)
from generator.settings import Settings
from generator.views.entry import Entry

FOLDER = "server/"


def produce_server_files(
    settings: Settings,
    entries: Sequence[Entry],  # noqa: ARG001 - of every producer of its kind
    produced: Produced,  # noqa: ARG001 - as entries
) -> Iterator[Artifact]:
    """One file for each server, about the path that the site is published at."""
    snippets = {
        "nginx": (
            "# 写进 server 块：include <网站文件夹>/server/nginx.conf;",
            "# Include it in the server block, whose root holds the site below this path.",
            *nginx_location(settings.site_url),
        ),
        "caddy": (
            "# 写进站点块：import <网站文件夹>/server/caddy.conf",
            "# Import it in the site block, whose root holds the site below this path.",
            *caddy_headers(settings.site_url),
            *_caddy_missing(base_of(settings.site_url)),
        ),
        "apache": (
            "# 写进 VirtualHost：Include <网站文件夹>/server/apache.conf",
            "# Include it in the virtual host, whose DocumentRoot holds the site below this path.",
            *apache_location(settings.site_url),
        ),
    }
    for name, lines in snippets.items():
        text = "\n".join((*lines, ""))
        yield Artifact(path=f"{FOLDER}{name}.conf", content=text.encode())


def _caddy_missing(base: str) -> tuple[str, ...]:
    return (
        "handle_errors {",
        "    @missing {",
        f"        path {base}*",
        "        expression `{http.error.status_code} == 404`",
        "    }",
        "    handle @missing {",
        f"        rewrite * {base}404.html",
        "        file_server",
        "    }",
        "}",
    )
