"""Snippets give each server the same headers and types; real servers answer with them."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.outputs.produced import Produced
from generator.outputs.server_files import produce_server_files
from generator.rendering.server_rules import BINARY, HEADERS, OTHERS, TRANSPORT, TYPES
from tests.browser.pages.appearances import POLICY
from tests.factories import make_settings
from tests.servers import Served, free_port, running

SERVERS = ("nginx", "caddy", "apache")
BASES = ("/", "/zwgk/rwtz/")


def snippets(url: str = "https://www.example.gov.cn/zwgk/rwtz/") -> dict[str, str]:
    files = produce_server_files(make_settings(site_url=url), (), Produced())
    return {file.path: file.content.decode() for file in files}


def test_there_is_a_snippet_for_each_server() -> None:
    assert set(snippets()) == {f"server/{name}.conf" for name in SERVERS}


@pytest.mark.parametrize("server", SERVERS)
def test_every_server_is_told_every_header_with_its_value(server: str) -> None:
    """R-121, R-122."""
    text = snippets()[f"server/{server}.conf"]
    found = dict(re.findall(r'([A-Z][A-Za-z]*(?:-[A-Za-z]+)+) "([^"]+)"', text))
    found.pop("Content-Type", None)
    assert found.pop("Access-Control-Allow-Origin", "*") == "*"  # Of data alone, tested with them.
    assert found == {**HEADERS, **TRANSPORT}
    assert found["Content-Security-Policy"] == POLICY


@pytest.mark.parametrize("server", SERVERS)
def test_every_server_is_told_the_base_path_the_types_and_the_missing_page(server: str) -> None:
    text = snippets()[f"server/{server}.conf"]
    assert "/zwgk/rwtz/404.html" in text
    for kind, suffix in TYPES.items():
        if suffix != "html":
            told = rf"{re.escape(kind)} \.?{suffix}\b|@{suffix} Content-Type \"{re.escape(kind)}"
            assert re.search(told, text)


def test_browsers_are_not_held_to_a_transport_that_the_site_does_not_have() -> None:
    texts = snippets("http://localhost:8000/").values()
    assert not any("Strict-Transport-Security" in text for text in texts)


def test_every_kind_of_file_of_the_site_has_a_type(built_site: Path) -> None:
    suffixes = {path.suffix[1:] for path in built_site.rglob("*") if path.is_file()}
    # SHA256SUMS, which has none, is for programs.
    assert suffixes - {"conf", ""} <= {*TYPES.values(), *OTHERS}


@pytest.fixture(scope="module", params=[(server, base) for server in SERVERS for base in BASES])
def served(request: pytest.FixtureRequest) -> Iterator[Served]:
    """Two pages and a file of each kind on a real server that includes the snippet."""
    server, base = request.param
    with tempfile.TemporaryDirectory(prefix="taizhang-") as name:
        work = Path(name)
        work.chmod(0o755)  # Apache does not run as root
        site = work / "root" / base.strip("/")
        (site / "tasks").mkdir(parents=True)
        endings = (*TYPES.values(), *OTHERS)
        for file in ("index.html", "tasks/index.html", "404.html", *(f"x.{s}" for s in endings)):
            (site / file).write_text("台账", encoding="utf-8")
        snippet = work / f"{server}.snippet"
        told = snippets(f"https://www.example.gov.cn{base}")[f"server/{server}.conf"]
        snippet.write_text(told, encoding="utf-8")
        port = free_port()
        around = AROUND[server].format(port=port, root=work / "root", snippet=snippet)
        with running(Served(server=server, port=port, base=base), around, work) as up:
            yield up


AROUND = {
    "nginx": "server {{ listen 127.0.0.1:{port}; root {root}; include {snippet}; }}\n",
    "caddy": "http://127.0.0.1:{port} {{\n  root * {root}\n  import {snippet}\n  file_server\n}}\n",
    "apache": "Listen 127.0.0.1:{port}\n<VirtualHost *:{port}>\n  DocumentRoot {root}\n"
    "  <Directory {root}>\n    Require all granted\n  </Directory>\n"
    "  Include {snippet}\n</VirtualHost>\n",
}
"""What an office has already: a server whose root holds the site below its path."""


def test_every_header_comes_with_pages_files_and_errors(served: Served) -> None:
    for path, expected in (("", 200), ("tasks/", 200), ("x.ics", 200), ("nothing/", 404)):
        answer = served.ask(path)
        assert answer.status == expected
        assert answer.body.encode("latin-1").decode() == "台账"
        for name, value in {**HEADERS, **TRANSPORT}.items():
            assert answer.headers.get_all(name) == [value]


def test_every_type_comes_with_the_charset_of_texts(served: Served) -> None:
    for kind, suffix in TYPES.items():
        told = served.ask(f"x.{suffix}").headers["Content-Type"]
        assert told == (kind if suffix in BINARY else f"{kind}; charset=utf-8"), suffix
    for suffix in OTHERS:
        assert served.ask(f"x.{suffix}").headers["Content-Type"] == "application/octet-stream"
