"""Nothing that was published disappears without a word about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from generator.publishing.address_lock import check_addresses
from generator.publishing.promises import (
    LOCK,
    LockError,
    Promises,
    collect_promises,
    lost,
    parse_lock,
    write_lock,
)

SITE: Mapping[str, str] = {
    "index.html": '<main id="main"><h2 id="due">x</h2>',
    "themes/a/index.html": '<h2 id="one">x</h2><h2 id="two">y</h2>',
    "themes/a/page/2/index.html": "",
    "404.html": '<h2 id="missing">x</h2>',
    "data/tasks.csv": "id\r\n",
    "assets/site-1.css": "",
    "search/results/1.json": "",
    "calendars/all.ics": "BEGIN:VEVENT\r\nUID:a-2023-001@exam\r\n ple.org\r\nEND:VEVENT\r\n",
    "feeds/all.atom": "<id>tag:example.org,2026:feeds/all</id>"
    "<entry><id>tag:example.org,2026:changes/a-2023-001-c1</id></entry>",
}

DAY = date(2024, 3, 1)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose site was published."""
    for path, text in SITE.items():
        put(tmp_path / "site" / path, text)
    put(tmp_path / "content" / LOCK, write_lock(collect_promises(tmp_path / "site")))
    return tmp_path


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="")


def told(project: Path, published: str | None = None) -> list[str]:
    found = check_addresses(project / "site", project / "content", published, on=DAY)
    return [f"{p.place} {p.code}: {p.message('en')} | {p.hint('en')}" for p in found]


def test_what_a_site_promises(project: Path) -> None:
    assert (project / "content" / LOCK).read_text(encoding="utf-8").splitlines()[2:] == [
        "calendar-event a-2023-001",
        "feed-entry changes/a-2023-001-c1",
        "file /calendars/all.ics",
        "file /data/tasks.csv",
        "file /feeds/all.atom",
        "page / #due",
        "page /themes/a/ #one #two",
        "page /themes/a/page/2/",
    ]


def test_a_lock_says_the_same_when_it_is_read_back(project: Path) -> None:
    promises = collect_promises(project / "site")
    assert parse_lock(write_lock(promises)) == promises
    assert list(lost(promises, promises)) == []


@pytest.mark.parametrize("before", ["", "/en"])
def test_numbers_that_an_older_lock_took_for_addresses_are_let_go(
    project: Path, before: str
) -> None:
    """`s1` and the like only counted the lines of a page; they named another office each time."""
    for path in ("/subscribe/", "/subscribe/jining/"):
        put(project / "site" / f"{before}{path}index.html".lstrip("/"), '<h2 id="choose">')
        add(project, f"page {before}{path} #c #choose #d #f #s1 #s12")
    assert told(project) == []
    assert "#s1" not in write_lock(parse_lock(lock_of(project)))
    assert told(project, lock_of(project)) == []


def test_such_names_on_other_pages_are_kept(project: Path) -> None:
    add(project, "page /themes/a/ #s1")
    (line,) = told(project)
    assert '"/themes/a/#s1"' in line


def add(project: Path, line: str) -> None:
    put(project / "content" / LOCK, f"{lock_of(project)}{line}\n")


def lock_of(project: Path) -> str:
    return (project / "content" / LOCK).read_text(encoding="utf-8")


def test_an_unchanged_site_keeps_everything(project: Path) -> None:
    assert told(project) == []


@pytest.mark.parametrize(
    ("path", "address", "way_out"),
    [
        ("themes/a/index.html", "/themes/a/", "/"),
        ("themes/a/page/2/index.html", "/themes/a/page/2/", "/themes/a/"),
        ("data/tasks.csv", "/data/tasks.csv", "gone 2024-03-01 不再有内容"),
    ],
)
def test_a_lost_address_is_named_with_a_way_out(
    project: Path, path: str, address: str, way_out: str
) -> None:
    (project / "site" / path).unlink()
    (problem,) = check_addresses(project / "site", project / "content", on=DAY)
    assert problem.code == "address-lost"
    assert f'"{address}"' in problem.message("en")
    assert problem.wording.addition == f"{address} -> {way_out}"
    assert f"{address} -> {way_out} " in problem.hint("en")
    assert f"{address} -> {way_out}；" in problem.hint("zh")


@pytest.mark.parametrize(
    ("path", "old", "address"),
    [
        ("themes/a/index.html", 'id="two"', "/themes/a/#two"),
        ("calendars/all.ics", "UID:a-2023-001", "calendar-event a-2023-001"),
        ("feeds/all.atom", "changes/a-2023-001-c1", "feed-entry changes/a-2023-001-c1"),
    ],
)
def test_a_lost_anchor_event_or_entry_is_named(
    project: Path, path: str, old: str, address: str
) -> None:
    text = SITE[path]
    put(project / "site" / path, text.replace(old, old + "x" if "UID" in old else "x"))
    (problem,) = check_addresses(project / "site", project / "content", on=DAY)
    assert f'"{address}"' in problem.message("en")
    put(project / "content" / "redirects.txt", f"{address} -> gone 2024-03-01 重复公开\n")
    assert told(project) == []


def test_an_address_that_moved_is_not_lost(project: Path) -> None:
    (project / "site" / "themes/a/index.html").unlink()
    put(project / "content" / "redirects.txt", "# 改名\n/themes/a/ -> /\n")
    assert told(project) == []


def test_a_page_of_ours_about_the_move_does_not_count_as_the_page(project: Path) -> None:
    put(project / "site" / "themes/a/index.html", '<meta name="taizhang-moved" content="/">')
    put(project / "content" / "redirects.txt", "/themes/a/ -> /#due\n")
    assert told(project) == []


@pytest.mark.parametrize("target", ["/nowhere/", "/#nowhere", "/data/", "/data/none.csv"])
def test_a_move_to_nowhere_is_refused(project: Path, target: str) -> None:
    (project / "site" / "themes/a/index.html").unlink()
    put(project / "content" / "redirects.txt", f"/themes/a/ -> {target}\n")
    (line,) = told(project)
    assert line.startswith("content/redirects.txt:1:1 redirect-to-nowhere")


@pytest.mark.parametrize(
    "source", ["/themes/a/", "/themes/a/#one", "/data/tasks.csv", "calendar-event a-2023-001"]
)
def test_what_is_still_there_has_not_moved(project: Path, source: str) -> None:
    put(project / "content" / "redirects.txt", f"\n{source} -> gone 2024-03-01 重复公开\n")
    (line,) = told(project)
    assert line.startswith("content/redirects.txt:2:1 redirect-hides-page")


def test_what_stands_at_the_target_counts_too(project: Path) -> None:
    published = write_lock(Promises(anchors={"/older/": frozenset()}))
    (line,) = told(project, published)
    assert '"/older/" was published' in line


def test_a_broken_lock_is_told_and_never_taken_for_an_empty_one(project: Path) -> None:
    with (project / "content" / LOCK).open("a", encoding="utf-8") as lock:
        lock.write("<<<<<<< ours\n")
    (line,) = told(project)
    assert line.startswith("content/changes/addresses.lock:11:1 address-lock-broken")
    with pytest.raises(LockError):
        parse_lock("page no-address\n")


def test_before_the_first_time_there_is_nothing_to_lose(project: Path) -> None:
    (project / "content" / LOCK).unlink()
    assert told(project) == []
