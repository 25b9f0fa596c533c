"""What Hugo is given for the comparison, and that a page with less on it is noticed."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.outputs.producers import PRODUCERS
from generator.outputs.production import produce_site
from generator.rendering.page import Page
from generator.settings import Settings
from tests.bench.hugo.export import export
from tests.bench.hugo.likeness import UnlikeError, check_likeness, read_page, share_apart
from tests.bench.hugo.project import THEME, read_pages, write_project
from tests.bench.hugo.tables import Table
from tests.bench.open_data import make_project

HTML = (
    '<html lang="zh-Hans"><body><h1>甲 &amp; 乙</h1><a href="../../themes/x/">教育</a>'
    '<script type="application/ld+json">{"b": 1, "a": 2}</script><ul><li>一</li><li>二</li></ul>'
)
_ROW = '<li class="tz-task-row">'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty records of the benchmark."""
    return make_project(tmp_path_factory.mktemp("bench"), 60)


@pytest.fixture(scope="module")
def exported(project: Path) -> Path:
    """What their pages show."""
    folder = project.parent / "exported"
    export(project, folder)
    return folder


@pytest.fixture(scope="module")
def pages(project: Path) -> dict[str, Page]:
    """Our pages, by the path that Hugo has them at."""
    settings = Settings(root=project, as_of=date(2026, 1, 1))
    catalogue = pipeline.examine(settings).catalogue
    outputs = produce_site(catalogue, settings, producers=PRODUCERS, shared=(), closing=(), last=())
    made = (output for output in outputs if isinstance(output, Page))
    return {page.address.strip("/") or "home": page for page in made}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str):
        yield value


def _table(exported: Path, name: str) -> list[Any]:
    table: list[Any] = json.loads((exported / "data" / f"{name}.json").read_text("utf-8"))
    return table


def _rows(shown: dict[str, Any]) -> list[int]:
    lists = [*shown.get("groups", ()), *shown.get("related", ())]
    found = [number for one in lists for number in one["rows"]]
    parts = shown.get("parts", ()) if "years" in shown else ()
    return [*found, *(number for part in parts for number in part["items"])]


def test_every_page_of_ours_is_given_to_hugo(exported: Path, pages: dict[str, Page]) -> None:
    assert [page["path"] for page in read_pages(exported)] == list(pages)


def test_nothing_that_hugo_is_given_is_html(exported: Path) -> None:
    tables = [json.loads(path.read_text("utf-8")) for path in (exported / "data").iterdir()]
    texts = [*_texts(tables), *_texts(list(read_pages(exported)))]
    assert len(texts) > 1_000
    assert not [text for text in texts if re.search(r"<[a-z/!]|&[a-z#0-9]+;|\x02", text)]


def test_every_row_of_a_page_is_given_as_a_number(exported: Path, pages: dict[str, Page]) -> None:
    rows = _table(exported, "rows")

    counted = 0
    for told in read_pages(exported):
        given = _rows(told["shown"])
        article = pages[told["path"]].article_html
        if given:
            assert len(given) == article.count(_ROW), told["path"]
            assert all(rows[number]["title"] in article for number in given)
            counted += len(given)
    assert counted > 500


def test_a_record_has_its_wording_its_facts_and_its_neighbours(
    exported: Path, pages: dict[str, Page]
) -> None:
    facts, rows, links = (_table(exported, name) for name in ("facts", "rows", "links"))
    records = [page for page in read_pages(exported) if page["layout"] == "task"]
    assert len(records) == 120
    for record in records:
        shown, article = record["shown"], pages[record["path"]].article_html
        lines = [facts[number] for number in shown["facts"]]
        told = [
            record["title"],
            shown["suffix"],
            *shown["wording"],
            *(line["name"] for line in lines),
            *(value["text"] for line in lines for value in line["content"]),
            *(rows[shown[name]]["title"] for name in ("previous", "next") if name in shown),
            *(links[related["by"]]["more"] for related in shown["related"]),
            shown["citation"],
        ]
        assert [text for text in told if text not in article] == []
        assert article.count("<dt>") == len(lines) + 14 + 4 + len(shown.get("terms", ()))


def test_a_project_has_a_layout_for_every_page(exported: Path, tmp_path: Path) -> None:
    told = list(read_pages(exported))
    assert {page["layout"] for page in told} <= {path.stem for path in THEME.rglob("*.html")}
    write_project(exported, tmp_path / "data", markdown=False)
    given = _table(tmp_path / "data", "pages")
    assert [page["shown"] for page in given] == [page["shown"] for page in told]
    write_project(exported, tmp_path / "markdown", markdown=True)
    content = tmp_path / "markdown" / "content"
    assert len(list(content.rglob("*.md"))) == len(told)
    one = json.loads((content / f"{told[0]['path']}.md").read_text("utf-8"))
    assert one["params"]["shown"] == told[0]["shown"]


def test_a_promised_row_that_never_came_is_an_error() -> None:
    table = Table()
    assert table.number("/tasks/a/", {"title": "甲"}) == table.promise("/tasks/a/") == 1
    table.promise("/tasks/b/")
    with pytest.raises(ValueError, match="promised"):
        table.values()


def test_pages_are_alike_however_they_are_laid_out() -> None:
    other = HTML.replace("><", ">\n<").replace("../../themes/x/", "/themes/x/")
    other = other.replace('{"b": 1, "a": 2}', '{"a":2,"b":1}').replace("&amp;", "&#38;")
    ours, theirs = (read_page(html, "/tasks/a/") for html in (HTML, other))
    assert ours == theirs


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("<li>二</li>", ""),
        ("教育", "卫生"),
        ("/themes/x/", "/themes/y/"),
        ('"a": 2', '"a": 3'),
        ('lang="zh-Hans"', 'lang="en"'),
    ],
)
def test_what_is_on_one_page_only_is_noticed(ours: str, theirs: str) -> None:
    pages = [read_page(html, "/tasks/a/") for html in (HTML, HTML.replace(ours, theirs))]
    assert share_apart(*pages) > 0


def test_a_comparison_of_unlike_pages_is_refused(tmp_path: Path) -> None:
    told = [{"path": "tasks/a", "layout": "task"}, {"path": "home", "layout": "front"}]
    for site in ("ours", "theirs"):
        for folder in ("tasks/a", ""):
            (tmp_path / site / folder).mkdir(parents=True, exist_ok=True)
            (tmp_path / site / folder / "index.html").write_text(HTML, encoding="utf-8")
    sites = tmp_path / "ours", tmp_path / "theirs"
    assert check_likeness(told, *sites) == {"front zh": 0, "task zh": 0}
    (tmp_path / "theirs/tasks/a/index.html").write_text(HTML.replace("<li>二</li>", ""), "utf-8")
    with pytest.raises(UnlikeError, match="task zh"):
        check_likeness(told, *sites)
