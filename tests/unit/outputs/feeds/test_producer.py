"""Feeds: one entry for each change, dated by it, with an id for ever."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from xml.etree.ElementTree import fromstring

import feedparser
import pytest

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent
from generator.model.document import IssueDate
from generator.model.task import Withdrawal
from generator.outputs.feeds.producer import produce_feeds
from generator.pipeline import load
from generator.settings import Identity
from generator.verification.feed_rules import feed_faults, link, texts
from generator.views.entry import list_entries
from generator.views.news import list_news
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_change,
    make_document,
    make_publication,
    make_settings,
    make_task,
    make_tasks,
)

HOST = "https://example.gov.cn/zwgk/"
ARCHIVE = "{http://purl.org/syndication/history/1.0}archive"
ISSUED = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")


def feeds(catalogue: Catalogue, as_of: date = AS_OF) -> dict[str, bytes]:
    publication = make_publication(catalogue, site_url=HOST, as_of=as_of)
    return {file.path: file.content for file in produce_feeds(publication)}


def faults(content: bytes) -> list[str]:
    return list(feed_faults(fromstring(content)))  # noqa: S314 - our own bytes


def with_changes(*changes: ChangeEvent, **fields: object) -> Catalogue:
    document = make_document(issued_on=ISSUED, tasks=(make_task(**fields),))
    return make_catalogue(documents=[document], changes=changes)


def entries_of(content: bytes) -> list[Any]:
    parsed = feedparser.parse(content)
    assert parsed.bozo == 0
    return list(parsed.entries)


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load(make_settings())


@pytest.fixture(scope="module")
def files(shipped: Catalogue) -> dict[str, bytes]:
    return feeds(shipped)


def test_every_shipped_feed_keeps_the_rules(files: dict[str, bytes]) -> None:
    assert files
    assert {path: found for path, content in files.items() if (found := faults(content))} == {}


def test_a_reader_nobody_here_wrote_takes_every_feed(files: dict[str, bytes]) -> None:
    assert {path: len(entries_of(content)) > 0 for path, content in files.items()} == dict.fromkeys(
        files, True
    )


def test_shipped_notices_stand_at_the_day_they_bear(
    shipped: Catalogue, files: dict[str, bytes]
) -> None:
    """No day of publication is known, so none is shown; a notice without a day has no entry."""
    days = {
        f"tag:example.gov.cn,2026:changes/{document.id}-issued": document.issued_on.date.isoformat()
        for document in shipped.documents
        if document.issued_on is not None
    }
    found = {entry.id: entry.updated[:10] for entry in entries_of(files["feeds/all.atom"])}
    news = list_news(shipped, list_entries(shipped, AS_OF))
    assert {key: found[key] for key in days} == days
    assert len(found) == len(news)
    assert "feeds/documents/yanzhou-2025.atom" not in files


def test_change_is_told_with_both_values_and_the_reason() -> None:
    (change, issue) = entries_of(feeds(with_changes(make_change()))["feeds/all.atom"])
    assert change.id == "tag:example.gov.cn,2026:changes/jining-2023-001-c1"
    assert change.title == "时限调整：推动外贸固稳提质（济宁市2023年第1项）"
    assert change.updated == "2024-01-05T00:00:00+08:00"
    assert change.link == "https://example.gov.cn/zwgk/tasks/jining-2023-001/"
    body = change.content[0].value
    assert "【删：" in body
    assert "【增：" in body
    assert "单位来函勘误" in body
    assert issue.title.startswith("文件成文：")
    assert "不是本站公布的日期" in issue.content[0].value


def test_build_day_is_nowhere() -> None:
    catalogue = with_changes(make_change())
    assert feeds(catalogue) == feeds(catalogue, as_of=date(2026, 1, 1))


def test_ids_outlive_a_change() -> None:
    before = entries_of(feeds(with_changes())["feeds/all.atom"])
    after = entries_of(feeds(with_changes(make_change(), title="外贸"))["feeds/all.atom"])
    assert {entry.id for entry in before} < {entry.id for entry in after}


def test_withdrawn_text_is_in_no_feed() -> None:
    gone = with_changes(make_change(), withdrawn=Withdrawal(on=date(2024, 1, 5), reason="重复"))
    everything = b"".join(feeds(gone).values()).decode()
    assert "外贸" not in everything
    assert "11月底前" not in everything
    assert "feeds/departments/jining/commerce.atom" not in feeds(gone)


def many(count: int) -> Catalogue:
    tasks = make_tasks(count)
    start = date(2023, 1, 1)
    changes = [
        make_change(id=f"{task.id}-c1", subject_id=task.id, on=start + timedelta(days=number))
        for number, task in enumerate(tasks)
    ]
    return make_catalogue(tasks=tasks, changes=changes)


@pytest.mark.parametrize(("count", "archives"), [(50, 0), (51, 1), (100, 1), (101, 2), (150, 2)])
def test_older_entries_are_found_through_archives(count: int, archives: int) -> None:
    files = {path: body for path, body in feeds(many(count)).items() if "/all" in path}
    assert len(files) == 1 + archives
    assert [faults(body) for body in files.values()] == [[]] * len(files)
    seen: set[str] = set()
    path = "feeds/all.atom"
    while path:
        document = fromstring(files[path])  # noqa: S314 - our own bytes
        seen |= {texts(entry, "id")[0] for entry in document if entry.tag.endswith("entry")}
        assert (document.find(ARCHIVE) is None) == (path == "feeds/all.atom")
        path = link(document, "prev-archive").removeprefix(HOST)
    assert len(seen) == count


def test_an_archive_says_that_it_is_one_and_where_the_latest_entries_are() -> None:
    """RFC 5005, section 4."""
    files = feeds(many(101))
    for number in (1, 2):
        document = fromstring(files[f"feeds/all/archive-{number}.atom"])  # noqa: S314 - our bytes
        assert document.find(ARCHIVE) is not None
        assert link(document, "current") == f"{HOST}feeds/all.atom"
    assert link(fromstring(files["feeds/all.atom"]), "current") == ""  # noqa: S314 - our bytes


def test_a_change_bears_its_hour_where_that_is_known() -> None:
    (change, _) = entries_of(feeds(with_changes(make_change(at="10:30")))["feeds/all.atom"])
    assert change.updated == "2024-01-05T10:30:00+08:00"


def test_the_author_is_the_office_that_publishes_or_the_site() -> None:
    def author(identity: Identity) -> str:
        publication = make_publication(with_changes(), site_url=HOST, identity=identity)
        (whole,) = (f for f in produce_feeds(publication) if f.path == "feeds/all.atom")
        return str(feedparser.parse(whole.content).feed.author)

    assert author(Identity(organiser="某某市人民政府办公室")) == "某某市人民政府办公室"
    assert author(Identity()) == make_settings().site_name


def test_archive_that_was_written_stays() -> None:
    old, new = feeds(many(101)), feeds(many(150))
    for number in (1, 2):
        path = f"feeds/all/archive-{number}.atom"
        assert old[path] == new[path]


@pytest.mark.parametrize("text", ["</title><b>&]]>", "甲\x0b\ufffe乙", "𬬭{{ 7 }}", "<script>"])
def test_hostile_text_stays_text(text: str) -> None:
    content = feeds(with_changes(make_change(reason=text, now=text), title=text))["feeds/all.atom"]
    assert faults(content) == []
    (change, _) = entries_of(content)
    assert "script>" not in change.content[0].value
    assert "<b>" not in change.content[0].value


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b"<published>", b"<created>", "0 of published"),
        (b"tag:example.gov.cn,2026:changes/jining-2023-001-c1", b"x", "no permanent id"),
        (b'rel="self"', b'rel="me"', "no link self"),
        (b"<author>", b"<editor>", "has no author"),
        (b"T00:00:00+08:00", b"", "no moment"),
        (b'xml:lang="zh-Hans"', b"", "has no language"),
        (b"2024-01-05", b"2022-01-05", "updated at another time"),
    ],
)
def test_each_rule_can_fail(old: bytes, new: bytes, fault: str) -> None:
    content = feeds(with_changes(make_change()))["feeds/all.atom"]
    closing = {b"<published>": b"published>", b"<author>": b"author>"}.get(old)
    count = -1 if closing else 1
    spoilt = content.replace(closing or old, new.strip(b"<") if closing else new, count)
    assert spoilt != content
    assert any(fault in found for found in faults(spoilt))
