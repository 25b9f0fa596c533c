"""What was published since about a record."""

from dataclasses import replace
from datetime import date

import pytest

from generator.model.link_sight import LinkSight, LinkState
from generator.model.progress import ProgressStatus
from generator.views.progress_list import view_progress
from tests.factories import make_catalogue, make_entries, make_progress, make_publication

OLD = make_progress(
    date=date(2023, 9, 1), status=ProgressStatus.UPDATE, note="方案已定。", evidence=()
)
NEW = make_progress(position=1)
ENTRY = make_entries(make_catalogue(progress=(OLD, NEW)))[0]


def test_latest_entry_comes_first() -> None:
    found = view_progress(ENTRY, make_publication().voice)
    assert [(p.day, p.iso, p.status) for p in found] == [
        ("2023年12月1日", "2023-12-01", "已公开落实情况"),
        ("2023年9月1日", "2023-09-01", "阶段进展"),
    ]


def test_evidence_names_publisher_and_day() -> None:
    (evidence,) = view_progress(ENTRY, make_publication().voice)[0].evidence
    assert evidence.title == "外贸政策解读"
    assert evidence.url == "https://www.jining.gov.cn/art/1.html"
    assert evidence.source == "济宁市商务局，2023年12月1日发布"


URL = "https://www.jining.gov.cn/art/1.html"
SEEN, CHECKED = date(2024, 1, 5), date(2024, 3, 1)


@pytest.mark.parametrize(
    ("sight", "words"),
    [
        (None, ""),
        (LinkSight(state=LinkState.UNKNOWN, checked_on=CHECKED), ""),
        (
            LinkSight(state=LinkState.SEEN, checked_on=SEEN, seen_on=SEEN),
            "2024年1月5日查看时能打开",
        ),
        (
            LinkSight(state=LinkState.UNKNOWN, checked_on=CHECKED, seen_on=SEEN),
            "2024年1月5日查看时能打开",
        ),
        (
            LinkSight(state=LinkState.GONE, checked_on=CHECKED, seen_on=SEEN),
            "2024年3月1日查看时网页已经不在，2024年1月5日查看时能打开",
        ),
    ],
)
def test_evidence_says_when_it_was_last_seen(sight: LinkSight | None, words: str) -> None:
    links = {} if sight is None else {URL: sight}
    catalogue = replace(make_catalogue(progress=(OLD, NEW)), links=links)
    (evidence,) = view_progress(make_entries(catalogue)[0], make_publication().voice)[0].evidence
    assert evidence.seen == words


def test_absent_note_is_empty_and_a_note_is_kept() -> None:
    assert [p.note for p in view_progress(ENTRY, make_publication().voice)] == ["", "方案已定。"]
