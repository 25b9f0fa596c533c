"""What a web server has to be told: headers, types of files, the missing page, what has moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.redirect import Redirect
from generator.rendering.chrome import CONTENT_POLICY

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{CONTENT_POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}
"""R-121, R-122; the last one counts only over HTTPS, where browsers listen to it."""

TYPES: Mapping[str, str] = {
    "atom": "application/atom+xml",
    "ics": "text/calendar",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ndjson": "application/x-ndjson",
    "csv": "text/csv",
    "ttl": "text/turtle",
    "wasm": "application/wasm",
    "pagefind": "application/octet-stream",
    "pf_index": "application/octet-stream",
    "pf_meta": "application/octet-stream",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Types that servers do not know by themselves, by the ending of the file."""

_USUAL_TYPES: Mapping[str, str] = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "xml": "application/xml",
    "txt": "text/plain",
    "lock": "text/plain",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """What is served where."""

    site_url: str
    """Where the site stands for its readers, with its base path and a closing slash."""
    folder: str
    """The folder with the site on the server: TARGET/current."""
    redirects: Sequence[Redirect] = ()
    """What has moved and what is gone."""

    @property
    def base(self) -> str:
        """The base path."""
        return urlsplit(self.site_url).path or "/"

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(self.site_url).hostname or "localhost"

    def moved(self) -> list[tuple[str, str]]:
        """Old and new address, below the base path; what stands behind # a server never sees."""
        return [
            (self._full(redirect.source), self._full(redirect.target))
            for redirect in self.redirects
            if redirect.target is not None and "#" not in redirect.source
        ]

    def gone(self) -> list[str]:
        """Addresses of files and pages that were taken down."""
        return [
            self._full(redirect.source)
            for redirect in self.redirects
            if redirect.target is None
            and redirect.source.startswith("/")
            and "#" not in redirect.source
        ]

    def _full(self, address: str) -> str:
        return self.base + address[1:]


def write_nginx(serving: Serving) -> str:
    """A server block for /etc/nginx/conf.d/; add the certificate of the office."""
    types = "\n".join(f"    {mime} {ending};" for ending, mime in _all_types().items())
    headers = "\n".join(f'  add_header {name} "{text}" always;' for name, text in HEADERS.items())
    moved = "\n".join(f"  location = {old} {{ return 301 {new}; }}" for old, new in serving.moved())
    gone = "\n".join(f"  location = {old} {{ return 410; }}" for old in serving.gone())
    return f"""# nginx: {serving.site_url}
server {{
  listen 80;
  listen [::]:80;
  server_name {serving.host};
  charset utf-8;
  charset_types text/html text/css text/javascript text/plain text/csv text/calendar text/turtle
    application/json application/ld+json application/x-ndjson application/xml application/atom+xml;
  types {{
{types}
  }}
  default_type application/octet-stream;
  server_tokens off;
  absolute_redirect off;
{headers}
  error_page 404 {serving.base}404.html;
  gzip on;
  gzip_types text/css text/javascript text/csv text/calendar application/json
    application/atom+xml application/xml image/svg+xml;
{moved}
{gone}
  location {serving.base} {{
    alias {serving.folder.rstrip("/")}/;
    index index.html;
    limit_except GET {{ deny all; }}
  }}
}}
"""


def write_apache(serving: Serving) -> str:
    """For a virtual host; needs mod_alias, mod_headers and mod_mime."""
    types = "\n".join(f"AddType {mime} .{ending}" for ending, mime in _all_types().items())
    headers = "\n".join(f'  Header always set {name} "{text}"' for name, text in HEADERS.items())
    moved = "\n".join(f"RedirectMatch 301 ^{_regular(old)}$ {new}" for old, new in serving.moved())
    gone = "\n".join(f"RedirectMatch 410 ^{_regular(old)}$" for old in serving.gone())
    folder = serving.folder.rstrip("/")
    return f"""# Apache: {serving.site_url}
AddDefaultCharset utf-8
AddCharset utf-8 .json .csv .ics .atom .xml .js .css .ttl .jsonld .ndjson
{types}
{moved}
{gone}
Alias "{serving.base}" "{folder}/"
<Directory "{folder}/">
  Options FollowSymLinks
  AllowOverride None
  Require all granted
  DirectoryIndex index.html
  ErrorDocument 404 {serving.base}404.html
{headers}
</Directory>
"""


def write_caddy(serving: Serving) -> str:
    """A Caddyfile; Caddy knows most types and gets certificates by itself."""
    headers = "\n".join(f'    {name} "{text}"' for name, text in HEADERS.items())
    types = "\n".join(
        f'  @{ending} path *.{ending}\n  header @{ending} Content-Type "{mime}"'
        for ending, mime in TYPES.items()
    )
    moved = "\n".join(f"  redir {old} {new} 301" for old, new in serving.moved())
    gone = "\n".join(f"  respond {old} 410" for old in serving.gone())
    strip = "" if serving.base == "/" else f"  uri strip_prefix {serving.base.rstrip('/')}\n"
    return f"""# Caddy: {serving.site_url}
{serving.host} {{
  header {{
{headers}
  }}
{types}
{moved}
{gone}
{strip}  root * {serving.folder.rstrip("/")}
  encode gzip
  file_server
  handle_errors {{
    rewrite * /404.html
    file_server
  }}
}}
"""


SERVERS: Mapping[str, Callable[[Serving], str]] = {
    "nginx": write_nginx,
    "apache": write_apache,
    "caddy": write_caddy,
}
"""By the name on the command line."""


def _all_types() -> Mapping[str, str]:
    return {**_USUAL_TYPES, **TYPES}


def _regular(address: str) -> str:
    """An address as a regular expression: a full stop means itself."""
    return address.replace("\\", "\\\\").replace(".", "\\.").replace("+", "\\+")
