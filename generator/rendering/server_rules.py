"""What a web server says of the files of a site, in the words of three servers (R-121, R-122).

The snippets that lie in the site and the configuration that `taizhang server` prints both say it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from generator.rendering.chrome import CONTENT_POLICY

HEADERS = {
    "Content-Security-Policy": f"{CONTENT_POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
"""Sent with every answer, with those of error 404 too.

The last one lets browsers keep a file and ask each time whether it is still the same: what was
corrected or withdrawn is gone at once, and the files of a search never come from two releases.
"""

OPEN = {"Access-Control-Allow-Origin": "*"}
"""With every file for machines: pages of other sites may read what is public anyway (R-104)."""

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
"""Servers know some of them, and not the same ones."""

OTHERS = ("pagefind", "pf_meta", "pf_index")
"""Files of their own kind; some servers would send them without any type."""

OWN_KIND = "application/octet-stream"

BINARY = frozenset({"wasm", "png", "xlsx", "docx"})
"""All others are text, in UTF-8."""

DATA = ("csv", "ics", "ttl", "json", "jsonld", "ndjson", "atom", "xlsx", "docx")
"""The suffixes of files for machines."""

Lines = tuple[str, ...]
"""Lines of a configuration."""


def headers_of(site_url: str) -> Mapping[str, str]:
    """The headers of a site at this address."""
    is_safe = urlsplit(site_url).scheme == "https"
    return {**HEADERS, **(TRANSPORT if is_safe else {})}


def nginx_location(site_url: str, *more: str) -> Lines:
    """A location, so that the rest of a portal that the site is a part of stays as it is."""
    base = base_of(site_url)
    texts = " ".join(kind for kind, suffix in TYPES.items() if suffix not in BINARY)
    return (
        f"location ^~ {base} {{",
        "    index index.html;",
        "    charset utf-8;",
        f"    charset_types {texts.replace('text/html ', '')};",
        f"    error_page 404 {base}404.html;",
        "    types {",
        *(f"        {kind} {suffix};" for kind, suffix in TYPES.items()),
        "    }",
        f"    default_type {OWN_KIND};",
        *(f'    add_header {name} "{text}" always;' for name, text in headers_of(site_url).items()),
        *(f"    {line}" for line in _nginx_open(base)),
        *(f"    {line}" for line in more),
        "}",
    )


def caddy_headers(site_url: str) -> Lines:
    """Directives for a site block; pages by the address of a folder it knows by itself."""
    base = base_of(site_url)
    return (
        f"header {base}* {{",
        *(f'    {name} "{text}"' for name, text in headers_of(site_url).items()),
        "}",
        *(line for kind, suffix in TYPES.items() for line in _caddy_type(base, kind, suffix)),
        *(line for suffix in OTHERS for line in _caddy_type(base, OWN_KIND, suffix)),
        f"@open path_regexp {_data_files(base)}",
        *(f'header @open {name} "{text}"' for name, text in OPEN.items()),
    )


def apache_location(site_url: str) -> Lines:
    """A location; mod_headers, mod_mime and mod_dir are needed."""
    base = base_of(site_url)
    return (
        f'<Location "{base}">',
        "    DirectoryIndex index.html",
        f"    ErrorDocument 404 {base}404.html",
        *(f"    AddType {kind} .{suffix}" for kind, suffix in TYPES.items()),
        *(f"    AddType {OWN_KIND} .{suffix}" for suffix in OTHERS),
        *(f"    AddCharset utf-8 .{suffix}" for suffix in TYPES.values() if suffix not in BINARY),
        *(f'    Header always set {name} "{text}"' for name, text in headers_of(site_url).items()),
        "</Location>",
        f'<LocationMatch "{_data_files(base)}">',
        *(f'    Header always set {name} "{text}"' for name, text in OPEN.items()),
        "</LocationMatch>",
    )


def base_of(site_url: str) -> str:
    """The base path of a site, with both slashes."""
    return urlsplit(site_url).path or "/"


def _data_files(base: str) -> str:
    """Their paths, as an expression that all three servers read alike."""
    return f"^{re.escape(base)}.*\\.({'|'.join(DATA)})$"


def _nginx_open(base: str) -> Lines:
    """A location within would lose all other headers, so a value is chosen; "" is not sent."""
    is_data = f'if ($uri ~ "{_data_files(base)}")'
    chosen = (f'{is_data} {{ set $taizhang_open "{text}"; }}' for text in OPEN.values())
    sent = (f"add_header {name} $taizhang_open always;" for name in OPEN)
    return ('set $taizhang_open "";', *chosen, *sent)


def _caddy_type(base: str, kind: str, suffix: str) -> Lines:
    """In paths, its * stands for one folder, so that only an expression says it."""
    text = kind if suffix in (*BINARY, *OTHERS) else f"{kind}; charset=utf-8"
    return (
        f"@{suffix} path_regexp ^{re.escape(base)}.*\\.{suffix}$",
        f'header @{suffix} Content-Type "{text}"',
    )
