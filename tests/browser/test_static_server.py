"""The server answers as the hosts do that a site is published on."""

import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.browser.conftest import ServeFolder

# Not through the proxy of the machine: the servers are on this one.
_open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tasks").mkdir()
    (tmp_path / "tasks" / "index.html").write_text("任务", encoding="utf-8")
    (tmp_path / "404.html").write_text("没有这一页", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("base", ["/", "/zwgk/rwtz/"])
def test_a_folder_is_served_below_its_base_path(
    serve_folder: ServeFolder, folder: Path, base: str
) -> None:
    address = serve_folder(folder, base)
    assert address.endswith(base)
    with _open(f"{address}tasks/") as answer:
        assert answer.read().decode() == "任务"


def test_an_address_without_its_slash_leads_to_the_one_with_it(
    serve_folder: ServeFolder, folder: Path
) -> None:
    address = serve_folder(folder, "/zwgk/rwtz/")
    with _open(f"{address}tasks") as answer:
        assert answer.url == f"{address}tasks/"


@pytest.mark.parametrize("path", ["/tasks/", "/zwgk/"])
def test_nothing_is_served_beside_the_base_path(
    serve_folder: ServeFolder, folder: Path, path: str
) -> None:
    address = serve_folder(folder, "/zwgk/rwtz/")
    with pytest.raises(urllib.error.HTTPError) as caught:
        _open(address.removesuffix("/zwgk/rwtz/") + path)
    with caught.value as answer:
        assert answer.code == 404


def test_a_missing_page_shows_the_404_page_of_the_site(
    serve_folder: ServeFolder, folder: Path
) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        _open(f"{serve_folder(folder)}nothing/")
    with caught.value as answer:
        assert (answer.code, answer.read().decode()) == (404, "没有这一页")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("search.wasm", "application/wasm"),
        ("due.ics", "text/calendar; charset=utf-8"),
        ("all.atom", "application/atom+xml"),
        ("site.webmanifest", "application/manifest+json"),
        ("tasks.json", "application/json"),
    ],
)
def test_files_have_the_media_type_that_a_browser_needs(
    serve_folder: ServeFolder, folder: Path, name: str, media_type: str
) -> None:
    (folder / name).write_bytes(b"")
    with _open(serve_folder(folder) + name) as answer:
        assert answer.headers["Content-Type"] == media_type


def test_a_test_can_add_headers(serve_folder: ServeFolder, folder: Path) -> None:
    policy = {"Content-Security-Policy": "default-src 'self'"}
    with _open(f"{serve_folder(folder, headers=policy)}tasks/") as answer:
        assert answer.headers["Content-Security-Policy"] == "default-src 'self'"


def test_a_base_path_without_its_slashes_is_refused(
    serve_folder: ServeFolder, folder: Path
) -> None:
    with pytest.raises(ValueError, match="begins and ends with a slash"):
        serve_folder(folder, "zwgk")
