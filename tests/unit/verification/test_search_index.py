"""The search of a finished site is tried without a browser; each way to break it is seen red."""

from __future__ import annotations

import gzip
import html
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.host.search_site import index_site
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.verification.built import read_site
from generator.verification.search_index import search_finds_everything
from tests.factories import make_catalogue, make_settings, make_task, make_tasks

OFFICE = (
    '<h1>济宁市商务局</h1><dl class="tz-facts">'
    "<div><dt>也叫</dt><dd>\n商务局、市商务局\n</dd></div>"
    '<div><dt>地区</dt><dd><a href="/">济宁市</a></dd></div></dl>'
)


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of three records with its real index, and just the pages that are asked."""
    folder = tmp_path_factory.mktemp("searched")
    tasks = [*make_tasks(2), make_task(id="jining-2023-003", requirement="编制公开权责清单。")]
    catalogue = make_catalogue(tasks=tasks)
    for artifact in index_site(catalogue, make_settings(root=folder)):
        write(folder / "site" / artifact.path, artifact.content)
    told = [{"id": task.id, "requirement": task.requirement} for task in tasks]
    gone = {"id": "jining-2023-004", "withdrawn": {"date": "2024-01-01"}}
    write(folder / "site/data/tasks.json", json.dumps({"tasks": [*told, gone]}).encode())
    for page in list_indexed_pages(prepare_search(catalogue, make_settings())):
        text = html.escape("\n".join((*page.blocks, *page.beside)))
        write(folder / f"site{page.address}index.html", f"<main>{text}</main>".encode())
    for address in ("departments/by-pinyin", "departments/jining/x"):
        write(folder / "site" / address / "index.html", b"<h1>x</h1>")
    moved = b'<meta name="taizhang-moved" content="/">'
    write(folder / "site/departments/jining/x/index.html", moved)
    write(folder / "site/departments/jining/commerce/index.html", OFFICE.encode())
    write(folder / "site/departments/jining/education/index.html", b"<h1>x</h1>")
    write(folder / "site/departments/jining/commerce/page/2/index.html", b"<h1>x</h1>")
    return folder / "site"


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def faults(site: Path) -> list[str]:
    return list(search_finds_everything(read_site(site)))


def only(site: Path, pattern: str) -> Path:
    (found,) = site.glob(pattern)
    return found


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def largest(site: Path) -> Path:
    return max(site.glob("pagefind/index/*"), key=lambda file: file.stat().st_size)


def unpack(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes())


def add_record(site: Path) -> None:
    told = json.loads((site / "data/tasks.json").read_bytes())
    told["tasks"].append({"id": "jining-2023-009", "requirement": "没有收进索引的一条。"})
    (site / "data/tasks.json").write_text(json.dumps(told), encoding="utf-8")


def withdraw(site: Path) -> None:
    told = json.loads((site / "data/tasks.json").read_bytes())
    del told["tasks"][2]["requirement"]
    (site / "data/tasks.json").write_text(json.dumps(told), encoding="utf-8")


def reword(site: Path) -> None:
    told = json.loads((site / "data/tasks.json").read_bytes())
    told["tasks"][2]["requirement"] = "鬱"
    (site / "data/tasks.json").write_text(json.dumps(told), encoding="utf-8")


def shorten(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-9])


def shorten_inside(file: Path) -> None:
    file.write_bytes(gzip.compress(unpack(file)[:-5]))


def sign_otherwise(file: Path) -> None:
    file.write_bytes(gzip.compress(b"x" + unpack(file)))


def lose_all_words(site: Path) -> None:
    for file in site.glob("pagefind/index/*"):
        file.write_bytes(gzip.compress(b"pagefind_dcd\x81\x80"))


def test_a_whole_search_has_no_fault(searched: Path) -> None:
    assert faults(searched) == []


def test_a_site_without_records_has_no_search(tmp_path: Path) -> None:
    write(tmp_path / "data/tasks.json", b'{"tasks": []}')
    assert faults(tmp_path) == []


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "no entry": (lambda s: only(s, "pagefind/*entry.json").unlink(), "entry.json: is missing"),
    "entry cut off": (lambda s: shorten(only(s, "pagefind/*entry.json")), "is cut off"),
    "entry of two": (
        lambda s: change(only(s, "pagefind/*entry.json"), '"zh-cn":', '"en":{},"zh-cn":'),
        "does not name one index",
    ),
    "another number": (
        lambda s: change(only(s, "pagefind/*entry.json"), '"page_count":4', '"page_count":5'),
        "the index says 5 pages and has 4",
    ),
    "no list": (lambda s: only(s, "pagefind/*.pf_meta").unlink(), ".pf_meta: is missing"),
    "list cut off": (lambda s: shorten(only(s, "pagefind/*.pf_meta")), ".pf_meta: is cut off"),
    "a file of words gone": (lambda s: largest(s).unlink(), ".pf_index: is missing"),
    "words cut off": (lambda s: shorten(largest(s)), ".pf_index: is cut off"),
    "words cut off within": (lambda s: shorten_inside(largest(s)), ".pf_index: is cut off"),
    "of another program": (lambda s: sign_otherwise(largest(s)), "is no file of an index"),
    "words lost": (lose_all_words, "/tasks/jining-2023-001/ is not found by its own wording"),
    "no program": (lambda s: only(s, "pagefind/pagefind.js").unlink(), "pagefind.js: is missing"),
    "program cut off": (lambda s: shorten(only(s, "pagefind/wasm*")), "is cut off or damaged"),
    "a record left out": (add_record, "/tasks/jining-2023-009/ is not in the index"),
    "a record withdrawn": (withdraw, "/tasks/jining-2023-003/ is in the index"),
    "another wording": (reword, "/tasks/jining-2023-003/ is not found by its own wording"),
    "a word that the page has not": (
        lambda s: change(s / "tasks/jining-2023-003/index.html", "权责清单", "权责"),
        "/tasks/jining-2023-003/ is found by words that are not on the page",
    ),
    "a notice without a page": (
        lambda s: (s / "documents/jining-2023/index.html").unlink(),
        "/documents/jining-2023/ is in the index and is no page",
    ),
    "a result gone": (
        lambda s: min(s.glob("search/results/*")).unlink(),
        ".json: is missing",
    ),
    "filters of others": (
        lambda s: change(s / "search/table.json", '"numbers":[1,', '"numbers":[1,9,'),
        "filters other records",
    ),
    "an old file": (
        lambda s: change(s / "search/about.json", "}", "} "),
        "search/dictionary.json: says another version of about.json",
    ),
    "an old file in English": (
        lambda s: change(s / "en/search/pinyin.json", "}", "} "),
        "en/search/dictionary.json: says another version of pinyin.json",
    ),
    "no dictionary": (
        lambda s: (s / "en/search/dictionary.json").unlink(),
        "en/search/dictionary.json: is missing",
    ),
    "a dictionary of another form": (
        lambda s: write(s / "search/dictionary.json", b"{}"),
        "a file of the search has another form",
    ),
    "a short name unknown": (
        lambda s: change(s / "departments/jining/commerce/index.html", "商务局、", "商办、"),
        "“商办” does not lead to jining/commerce",
    ),
    "an office unknown": (
        lambda s: shutil.copytree(s / "departments/jining/commerce", s / "departments/jining/y"),
        "search/dictionary.json: jining/y is not there",
    ),
    "an office without a page": (
        lambda s: shutil.rmtree(s / "departments/jining/commerce"),
        "search/dictionary.json: jining/commerce has no page",
    ),
}


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_broken_is_named(searched: Path, tmp_path: Path, case: str) -> None:
    spoil, told = SPOILT[case]
    site = tmp_path / "site"
    shutil.copytree(searched, site)
    spoil(site)
    assert any(told in fault for fault in faults(site)), faults(site)


def split(site: Path, places: list[str]) -> None:
    """The index as one of several, of some places."""
    moved = site / "pagefind-of-one"
    (site / "pagefind").rename(moved)
    (site / "pagefind").mkdir()
    moved.rename(site / "pagefind/one")
    entry = {"parts": {"one": places}}
    (site / "pagefind/pagefind-entry.json").write_text(json.dumps(entry), encoding="utf-8")


@pytest.mark.parametrize(
    ("places", "spoil", "told"),
    [
        (["jining"], lambda _: None, None),
        (["taishan"], lambda _: None, "pagefind/one/, which is of other places"),
        ([], lambda _: None, "jining-2023-001 is in pagefind/one/"),
        (["jining"], lambda s: shorten(only(s, "pagefind/one/*entry.json")), "is cut off"),
        (
            ["jining"],
            lambda s: (s / "pagefind/one/pagefind.js").unlink(),
            "pagefind.js: is missing",
        ),
        (["jining"], add_record, "/tasks/jining-2023-009/ is not in the index"),
    ],
)
def test_each_of_several_indexes_is_whole_and_of_its_places(
    searched: Path,
    tmp_path: Path,
    places: list[str],
    spoil: Callable[[Path], object],
    told: str | None,
) -> None:
    site = tmp_path / "site"
    shutil.copytree(searched, site)
    split(site, places)
    spoil(site)
    found = faults(site)
    assert not found if told is None else any(told in fault for fault in found), found
