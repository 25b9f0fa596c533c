"""Evidence leads to an official site, and its days fit the notice and the deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.checks.evidence import check_evidence
from generator.model.catalogue import Catalogue
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import IssueDate
from generator.model.link_sight import LinkSight, LinkState
from tests.factories import (
    make_catalogue,
    make_document,
    make_evidence,
    make_jurisdiction,
    make_progress,
    make_task,
)
from tests.unit.checks.findings import codes, found, told

URL = "https://www.jining.gov.cn/art/1.html"


def with_link(url: str = URL, *, domains: tuple[str, ...] = ()) -> Catalogue:
    entry = make_progress(evidence=(make_evidence(url=url),))
    catalogue = make_catalogue(progress=[entry])
    place_id = catalogue.documents[0].jurisdiction_id
    place = make_jurisdiction(id=place_id, domains=domains)
    return replace(catalogue, jurisdictions_by_id={place_id: place})


def dated(published_on: date, note: str | None = None) -> Catalogue:
    task = make_task(deadline=Deadline(kind=DeadlineKind.MONTH_END, date=date(2023, 12, 31)))
    issued = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")
    document = make_document(tasks=(task,), issued_on=issued)
    piece = make_evidence(url=URL, published_on=published_on)
    entry = make_progress(task_id=task.id, note=note, evidence=(piece,))
    return make_catalogue(documents=[document], progress=[entry])


@pytest.mark.parametrize(
    "url", [URL, "https://gov.cn/", "http://www.sdjn.gov.cn:8080/a", "https://WWW.GOV.CN/x"]
)
def test_a_site_of_the_government_passes(url: str) -> None:
    assert codes(check_evidence, with_link(url)) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://mp.weixin.qq.com/s/1",
        "https://www.jining.gov.cn.example.com/",
        "https://notgov.cn/",
        "https://gov.cn@evil.example/",
        "http://127.0.0.1/gov.cn",
    ],
)
def test_another_site_is_told_where_its_address_stands(url: str) -> None:
    problems = found(check_evidence, with_link(url))
    assert told(problems) == [("evidence-domain", ("progress", 0, "evidence", 0, "url"))]


def test_a_site_that_the_place_registered_passes() -> None:
    assert codes(check_evidence, with_link("https://zw.jn.cn/1", domains=("jn.cn",))) == []
    assert codes(check_evidence, with_link("https://xjn.cn/1", domains=("jn.cn",))) != []


def test_evidence_older_than_the_notice_is_told() -> None:
    problems = found(check_evidence, dated(date(2023, 7, 4)))
    at = ("progress", 0, "evidence", 0, "published_on")
    assert told(problems) == [("evidence-before-issue", at)]
    assert codes(check_evidence, dated(date(2023, 7, 5))) == []


def test_evidence_after_the_deadline_is_told_until_the_note_says_the_day() -> None:
    after = date(2024, 1, 3)
    assert codes(check_evidence, dated(date(2023, 12, 31))) == []
    assert codes(check_evidence, dated(after)) == ["evidence-after-deadline"]
    assert codes(check_evidence, dated(after, "公布了名单。")) == ["evidence-after-deadline"]
    assert codes(check_evidence, dated(after, "2024年1月3日公布了名单。")) == []


@pytest.mark.parametrize(
    ("state", "expected"),
    [(LinkState.GONE, ["evidence-gone"]), (LinkState.SEEN, []), (LinkState.UNKNOWN, [])],
)
def test_only_a_page_that_is_surely_gone_is_told(state: LinkState, expected: list[str]) -> None:
    sight = LinkSight(state=state, checked_on=date(2024, 5, 1), seen_on=date(2024, 3, 1))
    assert codes(check_evidence, replace(with_link(), links={URL: sight})) == expected
