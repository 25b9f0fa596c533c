"""The configuration for each web server, in that server, below both base paths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.publishing.server_files import SERVERS
from generator.reading.redirects import read_redirects
from generator.rendering.server_rules import HEADERS
from generator.rendering.words import WORDS
from tests.servers import BASES, Answer, Served, site_on

MOVED = "/themes/moved-away/ -> /themes/\n/data/old.csv -> gone 2024-03-01 重复公开\n"


@pytest.fixture(scope="module", params=[(server, base) for server in SERVERS for base in BASES])
def served(
    request: pytest.FixtureRequest, readable_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """A real server with our configuration, as an ordinary process on a free port."""
    server, base = request.param
    work = tmp_path_factory.mktemp(server)
    (work / "redirects.txt").write_text(MOVED, encoding="utf-8")
    redirects, problems = read_redirects(work)
    assert problems == ()
    with site_on(server, base, readable_site, work, redirects=redirects) as up:
        yield up


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
        ("sitemap.xml", "text/xml; charset=utf-8"),
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
    if served.server != "apache":  # Apache lets only the whole server hide its version.
        assert "/" not in (answer.headers["Server"] or "")


@pytest.mark.parametrize(
    ("path", "origin"),
    [
        ("data/tasks.json", "*"),
        ("data/tasks.csv", "*"),
        ("data/tasks.xlsx", "*"),
        ("tasks/jining-2023-021.json", "*"),
        ("calendars/all.ics", "*"),
        ("feeds/all.atom", "*"),
        ("data/dcat.ttl", "*"),
        ("", None),
        ("tasks/jining-2023-021/", None),
        ("assets/site.css", None),
    ],
)
def test_pages_of_other_sites_may_read_files_for_machines_and_nothing_else(
    served: Served, path: str, origin: str | None
) -> None:
    answer = served.ask(path)
    assert answer.status == 200
    assert answer.headers.get_all("Access-Control-Allow-Origin") == (origin and [origin])


def test_a_browser_asks_whether_what_it_has_is_still_the_same(served: Served) -> None:
    """What was corrected is seen at once; what was not costs no second way."""
    answer = served.ask("data/tasks.json")
    assert answer.headers.get_all("Cache-Control") == ["no-cache"]
    known = {"If-None-Match": answer.headers["ETag"]}
    assert served.ask("data/tasks.json", headers=known).status == 304


def test_what_is_missing_has_our_page_and_the_headers(served: Served) -> None:
    answer = served.ask("no/such/page/")
    assert answer.status == 404
    assert WORDS["en"].missing_title in answer.body
    assert answer.headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


def test_what_moved_is_found_and_what_is_gone_says_so(served: Served) -> None:
    answer = served.ask("themes/moved-away/")
    assert (answer.status, path_of(answer)) == (301, f"{served.base}themes/")
    assert served.ask("data/old.csv").status == 410


def test_a_folder_without_its_slash_leads_to_the_page(served: Served) -> None:
    answer = served.ask("themes")
    assert answer.status in {301, 308}
    assert path_of(answer) == f"{served.base}themes/"


def test_nothing_can_be_written(served: Served) -> None:
    assert served.ask("", method="POST").status in {403, 405}


def test_the_site_answers_over_ipv6(served: Served) -> None:
    assert served.ask("", host="::1").status == 200


def path_of(answer: Answer) -> str:
    """Where an answer leads, without the host that Apache writes before it."""
    return urlsplit(answer.headers["Location"]).path
