"""Snippets give each server the same headers and types; a real nginx answers with them."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from generator.outputs.produced import Produced
from generator.outputs.server_files import HEADERS, TRANSPORT, TYPES, produce_server_files
from tests.browser.pages.appearances import POLICY
from tests.factories import make_settings
from tests.programs import require

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
    assert found == {**HEADERS, **TRANSPORT}
    assert found["Content-Security-Policy"] == POLICY


@pytest.mark.parametrize("server", SERVERS)
def test_every_server_is_told_the_base_path_the_types_and_the_missing_page(server: str) -> None:
    text = snippets()[f"server/{server}.conf"]
    assert "/zwgk/rwtz/404.html" in text
    for kind, suffix in TYPES.items():
        if suffix != "html":
            assert re.search(
                rf"{re.escape(kind)} \.?{suffix}\b|\.{suffix} .*{re.escape(kind)}", text
            )


def test_browsers_are_not_held_to_a_transport_that_the_site_does_not_have() -> None:
    texts = snippets("http://localhost:8000/").values()
    assert not any("Strict-Transport-Security" in text for text in texts)


def test_every_kind_of_file_of_the_site_has_a_type(built_site: Path) -> None:
    suffixes = {path.suffix[1:] for path in built_site.rglob("*") if path.is_file()}
    parts_of_the_index = {"pagefind", "pf_index", "pf_meta"}
    assert suffixes - parts_of_the_index - {"conf"} <= set(TYPES.values())


@pytest.fixture(scope="module", params=BASES)
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Two pages and a file on a real nginx; gives the address of the first."""
    base: str = request.param
    folder = tmp_path_factory.mktemp("nginx")
    site = folder / "root" / base.strip("/")
    (site / "tasks").mkdir(parents=True)
    for name in ("index.html", "tasks/index.html", "404.html", *(f"x.{s}" for s in TYPES.values())):
        (site / name).write_text("台账", encoding="utf-8")
    (folder / "site.conf").write_text(
        snippets(f"https://www.example.gov.cn{base}")["server/nginx.conf"], encoding="utf-8"
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "nginx.conf").write_text(
        f"{'user root; ' if os.geteuid() == 0 else ''}daemon off; pid {folder}/pid;\n"
        f"error_log {folder}/error.log; events {{}}\n"
        f"http {{ access_log off; client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2;\n"
        f"fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;\n"
        f"server {{ listen 127.0.0.1:{port}; root {folder}/root; include {folder}/site.conf; }} }}",
        encoding="utf-8",
    )
    command: list[str | Path] = [
        require("nginx"),
        "-e",
        folder / "error.log",
        "-c",
        folder / "nginx.conf",
    ]
    with subprocess.Popen(command, cwd=folder) as nginx:
        address = f"http://127.0.0.1:{port}{base}"
        for _ in range(100):
            if nginx.poll() is not None or _answers(address):
                break
            time.sleep(0.05)
        yield address
        nginx.terminate()


def _answers(address: str) -> bool:
    try:
        return bool(ask(address))
    except urllib.error.URLError:
        return False


def ask(address: str) -> tuple[int, Message, str]:
    """Status, headers and text of an answer."""
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read().decode()


def test_nginx_sends_every_header_with_pages_files_and_errors(served: str) -> None:
    for path, expected in (("", 200), ("tasks/", 200), ("x.ics", 200), ("nothing/", 404)):
        status, headers, text = ask(served + path)
        assert status == expected
        assert text == "台账"
        for name, value in {**HEADERS, **TRANSPORT}.items():
            assert headers.get_all(name) == [value]


def test_nginx_sends_every_type_and_the_charset_of_texts(served: str) -> None:
    for kind, suffix in TYPES.items():
        _, headers, _ = ask(f"{served}x.{suffix}")
        is_text = suffix not in ("wasm", "png", "xlsx", "docx")
        assert headers["Content-Type"] == (f"{kind}; charset=utf-8" if is_text else kind)
