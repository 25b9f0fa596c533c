"""The configuration for nginx, in a real nginx, below both base paths."""

from __future__ import annotations

import http.client
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import pytest

from generator.publishing.server_files import (
    HEADERS,
    Serving,
    write_apache,
    write_caddy,
    write_nginx,
)
from generator.reading.redirects import read_redirects
from generator.rendering.words import WORDS
from tests.programs import require
from tests.site.built import BuiltSite

MOVED = "/themes/moved-away/ -> /themes/\n/data/old.csv -> gone 2024-03-01 重复公开\n"
BASES = ("/", "/zwgk/rwtz/")


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    headers: Message
    body: str


@dataclass(frozen=True, kw_only=True)
class Served:
    port: int
    base: str

    def ask(self, path: str, method: str = "GET", host: str = "127.0.0.1") -> Answer:
        connection = http.client.HTTPConnection(host, self.port, timeout=20)
        connection.request(method, self.base + path)
        got = connection.getresponse()
        answer = Answer(status=got.status, headers=got.headers, body=got.read().decode("latin-1"))
        connection.close()
        return answer


def serving(tmp_path: Path, folder: Path, base: str) -> Serving:
    (tmp_path / "redirects.txt").write_text(MOVED, encoding="utf-8")
    redirects, problems = read_redirects(tmp_path)
    assert problems == ()
    return Serving(site_url=f"http://localhost{base}", folder=str(folder), redirects=redirects)


@pytest.fixture(scope="module", params=BASES)
def served(
    request: pytest.FixtureRequest, site: BuiltSite, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """A real nginx with our configuration, as an ordinary process on a free port."""
    nginx = require("nginx")
    work = tmp_path_factory.mktemp("nginx")
    work.chmod(0o755)
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    block = write_nginx(serving(work, site.folder, request.param))
    block = block.replace("listen 80;", f"listen {port};").replace("[::]:80", f"[::1]:{port}")
    (work / "nginx.conf").write_text(
        f"user root;\ndaemon off;\npid {work}/pid;\nerror_log {work}/error.log;\n"
        f"events {{}}\nhttp {{\n  access_log off;\n{block}}}\n",
        encoding="utf-8",
    )
    with subprocess.Popen(
        [nginx, "-p", work, "-c", work / "nginx.conf"], stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        for _ in range(100):
            with closing(socket.socket()) as trial:
                if trial.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, process.stderr and process.stderr.read()
            time.sleep(0.1)
        yield Served(port=port, base=request.param)
        process.terminate()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("tasks/jining-2023-021/", "text/html; charset=utf-8"),
        ("tasks/jining-2023-021.json", "application/json; charset=utf-8"),
        ("data/tasks.csv", "text/csv; charset=utf-8"),
        (
            "data/tasks.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        ("calendars/all.ics", "text/calendar; charset=utf-8"),
        ("feeds/all.atom", "application/atom+xml; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("pagefind/pagefind.js", "text/javascript; charset=utf-8"),
        ("pagefind/pagefind-entry.json", "application/json; charset=utf-8"),
        ("pagefind/wasm.unknown.pagefind", "application/octet-stream"),
    ],
)
def test_every_file_has_its_type_and_all_headers(served: Served, path: str, kind: str) -> None:
    answer = served.ask(path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "/" not in (answer.headers["Server"] or "")  # no version


def test_what_is_missing_has_our_page_and_the_headers(served: Served) -> None:
    answer = served.ask("no/such/page/")
    assert answer.status == 404
    assert WORDS["en"].missing_title in answer.body
    assert answer.headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


def test_what_moved_is_found_and_what_is_gone_says_so(served: Served) -> None:
    answer = served.ask("themes/moved-away/")
    assert (answer.status, answer.headers["Location"]) == (301, f"{served.base}themes/")
    assert served.ask("data/old.csv").status == 410


def test_a_folder_without_its_slash_leads_to_the_page(served: Served) -> None:
    answer = served.ask("themes")
    assert (answer.status, answer.headers["Location"]) == (301, f"{served.base}themes/")


def test_nothing_can_be_written(served: Served) -> None:
    assert served.ask("", method="POST").status in {403, 405}


def test_the_site_answers_over_ipv6(served: Served) -> None:
    assert served.ask("", host="::1").status == 200


@pytest.mark.parametrize("base", BASES)
def test_the_maps_of_apache_and_caddy_say_the_same(tmp_path: Path, base: str) -> None:
    told = serving(tmp_path, Path("/srv/zwgk/current"), base)
    apache, caddy = write_apache(told), write_caddy(told)
    assert f"RedirectMatch 301 ^{base}themes/moved-away/$ {base}themes/" in apache
    assert f"RedirectMatch 410 ^{base}data/old\\.csv$" in apache
    assert f"redir {base}themes/moved-away/ {base}themes/ 301" in caddy
    assert f"respond {base}data/old.csv 410" in caddy
    for name, text in HEADERS.items():
        assert f'Header always set {name} "{text}"' in apache
        assert f'{name} "{text}"' in caddy
