"""The feeds and calendars of a finished site are held to each other and to its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.feeds.producer import produce_feeds
from generator.verification.built import read_site
from generator.verification.calendar_rules import calendars_are_valid
from generator.verification.feed_rules import feeds_are_valid
from tests.factories import make_catalogue, make_change, make_publication

HOST = "https://a.example/zwgk/"
CANONICAL = f'<link rel="canonical" href="{HOST}">'
PAGES = ("", "tasks/jining-2023-001/", "documents/jining-2023/", "changes/", "themes/economy/")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All subscriptions of one record that was changed, and the pages that they lead to."""
    publication = make_publication(make_catalogue(changes=[make_change()]), site_url=HOST)
    for artifact in (*produce_calendars(publication), *produce_feeds(publication)):
        write(tmp_path / artifact.path, artifact.content)
        kind, _, name = artifact.path.partition("/")
        page = name.removesuffix(".atom") if kind == "feeds" and "/" in name else ""
        write(tmp_path / page / "index.html", CANONICAL.encode())
    for page in PAGES:
        write(tmp_path / page / "index.html", CANONICAL.encode())
    return tmp_path


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def feed_faults(folder: Path) -> list[str]:
    return list(feeds_are_valid(read_site(folder)))


def test_what_is_produced_has_no_fault(folder: Path) -> None:
    assert feed_faults(folder) == []
    assert list(calendars_are_valid(read_site(folder))) == []


def test_one_event_is_the_same_in_all_calendars(folder: Path) -> None:
    file = folder / "calendars/documents/jining-2023.ics"
    file.write_bytes(file.read_bytes().replace(b":20231231", b":20231230"))
    (fault,) = calendars_are_valid(read_site(folder))
    assert "jining-2023-001@a.example is another event than in calendars/all.ics" in fault


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("</feed>", "", "no well-formed XML"),
        ("<feed ", "<!DOCTYPE feed><feed ", "with a DOCTYPE"),
        ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "is no Atom feed"),
        ("<title>", "<title/><title>", "has 1 of title"),
        ("<id>tag:a.example,2026:feeds", "<id>tag:feeds", "is no permanent id"),
        ("-01-05T00:00:00+08:00", "-01-05 00:00", "is no moment"),
        ("-01-05T00:00:00+08:00", "-13-05T00:00:00+08:00", "is no moment"),
        ("<updated>2024-01-05T00:00:00+08:00</updated>\n<author>", "<author>", "0 of updated"),
        ("feeds/all.atom", "feeds/none.atom", "says that it stands at"),
        ("/zwgk/tasks/jining-2023-001/", "/zwgk/tasks/none/", "leads to nothing"),
        ("https://a.example/zwgk/tasks", "https://b.example/zwgk/tasks", "is not below"),
        ("<entry>", "<entry><id>tag:a.example,2026:x</id>", "has 2 of id"),
        ("<entry>", "<record>", "no well-formed XML"),
    ],
)
def test_what_is_broken_in_a_feed_is_named(folder: Path, old: str, new: str, told: str) -> None:
    file = folder / "feeds/all.atom"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(told in fault for fault in feed_faults(folder)), feed_faults(folder)


def test_an_entry_that_stands_twice_is_named(folder: Path) -> None:
    file = folder / "feeds/all.atom"
    text = file.read_text(encoding="utf-8")
    entry = text[text.index("<entry>") : text.index("</entry>") + len("</entry>")]
    file.write_text(text.replace(entry, entry * 2, 1), encoding="utf-8")
    assert any(
        "changes/jining-2023-001-c1 stands 2 times" in fault for fault in feed_faults(folder)
    )


def test_two_feeds_with_one_id_are_named(folder: Path) -> None:
    text = (folder / "feeds/all.atom").read_text(encoding="utf-8")
    write(folder / "feeds/b.atom", text.replace("feeds/all.atom", "feeds/b.atom").encode())
    assert any("has the id of feeds/all.atom" in fault for fault in feed_faults(folder))
