"""The whole configuration of a web server for a site: where it lies, what has moved, what is gone.

What is said of its files is the same as in the snippets that lie in the site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.redirect import Redirect
from generator.rendering.server_rules import (
    apache_location,
    base_of,
    caddy_headers,
    nginx_location,
)


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
        return base_of(self.site_url)

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(self.site_url).hostname or "localhost"

    @property
    def place(self) -> str:
        """The folder without a closing slash."""
        return self.folder.rstrip("/")

    def moved(self, line: Callable[[str, str], str]) -> Iterable[str]:
        """A line for each old and new address; what stands behind # a server never sees."""
        return (
            line(self._full(redirect.source), self._full(redirect.target))
            for redirect in self._told
            if redirect.target is not None
        )

    def gone(self, line: Callable[[str], str]) -> Iterable[str]:
        """A line for each address of a file or page that was taken down."""
        return (line(self._full(one.source)) for one in self._told if one.target is None)

    @property
    def _told(self) -> Iterable[Redirect]:
        """Ids of events and entries have no address that a server is asked for."""
        return (
            one for one in self.redirects if one.source.startswith("/") and "#" not in one.source
        )

    def _full(self, address: str) -> str:
        return self.base + address[1:]


def write_nginx(serving: Serving) -> Iterable[str]:
    """A server block for /etc/nginx/conf.d/; add the certificate of the office."""
    location = nginx_location(
        serving.site_url,
        f"alias {serving.place}/;",
        "limit_except GET { deny all; }",
        "gzip on;",
        "gzip_types text/css text/javascript text/csv text/calendar application/json",
        "    application/atom+xml text/xml image/svg+xml;",
    )
    return (
        "server {",
        "  listen 80;",
        "  listen [::]:80;",
        f"  server_name {serving.host};",
        "  server_tokens off;",
        "  absolute_redirect off;",
        *serving.moved(lambda old, new: f"  location = {old} {{ return 301 {new}; }}"),
        *serving.gone(lambda old: f"  location = {old} {{ return 410; }}"),
        *(f"  {line}" for line in location),
        "}",
    )


def write_apache(serving: Serving) -> Iterable[str]:
    """For a virtual host; needs mod_alias beside the modules of the location."""
    return (
        *serving.moved(lambda old, new: f"RedirectMatch 301 ^{_regular(old)}$ {new}"),
        *serving.gone(lambda old: f"RedirectMatch 410 ^{_regular(old)}$"),
        f'Alias "{serving.base}" "{serving.place}/"',
        f'<Directory "{serving.place}/">',
        "    Options FollowSymLinks",
        "    AllowOverride None",
        "    <LimitExcept GET HEAD>",
        "        Require all denied",
        "    </LimitExcept>",
        "    <Limit GET HEAD>",
        "        Require all granted",
        "    </Limit>",
        "</Directory>",
        *apache_location(serving.site_url),
    )


def write_caddy(serving: Serving) -> Iterable[str]:
    """A Caddyfile; Caddy gets certificates by itself."""
    return (
        f"{serving.host} {{",
        *serving.moved(lambda old, new: f"  redir {old} {new} 301"),
        *(f"  {line}" for line in caddy_headers(serving.site_url)),
        *serving.gone(lambda old: f"  handle {old} {{\n    respond 410\n  }}"),
        f"  handle {serving.base}* {{",
        f"    uri strip_prefix {serving.base.rstrip('/') or '/'}",
        f"    root * {serving.place}",
        "    @written not method GET HEAD",
        "    respond @written 405",
        "    encode gzip",
        "    file_server",
        "  }",
        "  handle_errors {",
        "    @missing expression `{http.error.status_code} == 404`",
        "    handle @missing {",
        f"      root * {serving.place}",
        "      rewrite * /404.html",
        "      file_server",
        "    }",
        "  }",
        "}",
    )


SERVERS: Mapping[str, Callable[[Serving], Iterable[str]]] = {
    "nginx": write_nginx,
    "apache": write_apache,
    "caddy": write_caddy,
}
"""By the name on the command line."""


def write_configuration(name: str, serving: Serving) -> str:
    """The configuration for a server of this name."""
    return "\n".join((f"# {name}: {serving.site_url}", *SERVERS[name](serving), ""))


def _regular(address: str) -> str:
    """An address as a regular expression: a full stop means itself."""
    return address.replace("\\", "\\\\").replace(".", "\\.").replace("+", "\\+")
