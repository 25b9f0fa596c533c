"""What a web server adds to the files of the site, as snippets for three servers (R-121, R-122).

They lie in the site itself, so that a server that includes them renews them with each release.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from generator.outputs.produced import Produced
from generator.rendering.chrome import CONTENT_POLICY
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.entry import Entry

FOLDER = "server/"

HEADERS = {
    "Content-Security-Policy": f"{CONTENT_POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Sent with every answer, with those of error 404 too."""

TRANSPORT = {"Strict-Transport-Security": "max-age=31536000"}
"""Only where the site is published over https: over http browsers must not obey it."""

TYPES = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "text/csv": "csv",
    "text/calendar": "ics",
    "text/turtle": "ttl",
    "text/xml": "xml",
    "application/json": "json",
    "application/ld+json": "jsonld",
    "application/x-ndjson": "ndjson",
    "application/atom+xml": "atom",
    "application/wasm": "wasm",
    "image/svg+xml": "svg",
    "image/png": "png",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}
"""Servers know some of them, and not the same ones; what is not named is a file of its own kind."""

BINARY = frozenset({"wasm", "png", "xlsx", "docx"})
"""All others are text, in UTF-8."""


def produce_server_files(
    settings: Settings,
    entries: Sequence[Entry],  # noqa: ARG001 - of every producer of its kind
    produced: Produced,  # noqa: ARG001 - as entries
) -> Iterator[Artifact]:
    """One file for each server, about the path that the site is published at."""
    address = urlsplit(settings.site_url)
    base = address.path or "/"
    headers = {**HEADERS, **(TRANSPORT if address.scheme == "https" else {})}
    for name, write in SERVERS.items():
        text = write(base, headers)
        yield Artifact(path=f"{FOLDER}{name}.conf", content=text.encode())


def write_nginx(base: str, headers: Mapping[str, str]) -> str:
    """A location, so that the rest of a portal that the site is a part of stays as it is."""
    texts = " ".join(kind for kind, suffix in TYPES.items() if suffix not in BINARY)
    lines = (
        "# 写进 server 块：include <网站文件夹>/server/nginx.conf;",
        "# Include it in the server block, whose root holds the site below this path.",
        f"location ^~ {base} {{",
        "    index index.html;",
        "    charset utf-8;",
        f"    charset_types {texts.replace('text/html ', '')};",
        f"    error_page 404 {base}404.html;",
        "    types {",
        *(f"        {kind} {suffix};" for kind, suffix in TYPES.items()),
        "    }",
        "    default_type application/octet-stream;",
        *(f'    add_header {name} "{value}" always;' for name, value in headers.items()),
        "}",
    )
    return _joined(lines)


def write_caddy(base: str, headers: Mapping[str, str]) -> str:
    """Directives for the site block."""
    lines = (
        "# 写进站点块：import <网站文件夹>/server/caddy.conf",
        "# Import it in the site block, whose root holds the site below this path.",
        f"header {base}* {{",
        *(f'    {name} "{value}"' for name, value in headers.items()),
        "}",
        *(
            f'header {base}*.{suffix} Content-Type "{_with_charset(kind, suffix)}"'
            for kind, suffix in TYPES.items()
            if suffix != "html"
        ),
        "handle_errors 404 {",
        f"    @site path {base}*",
        f"    rewrite @site {base}404.html",
        "    file_server",
        "}",
    )
    return _joined(lines)


def write_apache(base: str, headers: Mapping[str, str]) -> str:
    """Directives for the virtual host; mod_headers and mod_mime are needed."""
    lines = (
        "# 写进 VirtualHost：Include <网站文件夹>/server/apache.conf",
        "# Include it in the virtual host, whose DocumentRoot holds the site below this path.",
        f'<Location "{base}">',
        "    DirectoryIndex index.html",
        f"    ErrorDocument 404 {base}404.html",
        *(f"    AddType {kind} .{suffix}" for kind, suffix in TYPES.items()),
        *(f"    AddCharset utf-8 .{suffix}" for suffix in TYPES.values() if suffix not in BINARY),
        *(f'    Header always set {name} "{value}"' for name, value in headers.items()),
        "</Location>",
    )
    return _joined(lines)


SERVERS: Mapping[str, Callable[[str, Mapping[str, str]], str]] = {
    "nginx": write_nginx,
    "caddy": write_caddy,
    "apache": write_apache,
}


def _with_charset(kind: str, suffix: str) -> str:
    return kind if suffix in BINARY else f"{kind}; charset=utf-8"


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
