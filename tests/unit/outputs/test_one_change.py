"""One change of one record changes the files it should, and no identity anywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.model.catalogue import Catalogue
from generator.model.document import IssueDate
from generator.model.task import Withdrawal
from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.change_pages import produce_change_pages
from generator.outputs.feeds.producer import produce_feeds
from generator.outputs.production import produce_site
from generator.rendering.page import Page
from tests.factories import (
    make_catalogue,
    make_change,
    make_deadline,
    make_department,
    make_departments,
    make_document,
    make_publication,
    make_settings,
    make_task,
    make_tasks,
)

ISSUED = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")
OTHER = make_task(id="jining-2023-002", lead=("市民政局",), responsible=(), topic_ids=())
DEPARTMENTS = (*make_departments(), make_department(id="jining/civil", name="市民政局"))


def site(*changes: object, **fields: object) -> Catalogue:
    document = make_document(issued_on=ISSUED, tasks=(make_task(**fields), OTHER))
    return make_catalogue(
        documents=[document],
        departments=DEPARTMENTS,
        changes=changes,  # type: ignore[arg-type]
    )


def files(catalogue: Catalogue) -> dict[str, bytes]:
    publication = make_publication(catalogue)
    outputs = (*produce_calendars(publication), *produce_feeds(publication))
    return {file.path: file.content for file in outputs}


def identities(catalogue: Catalogue) -> set[str]:
    text = b"\n".join(files(catalogue).values()).decode()
    return set(re.findall(r"UID:\S+|<id>[^<]+</id>", text))


def test_moved_deadline_changes_its_files_and_no_other() -> None:
    before = files(site(deadline=make_deadline("2023-11-30", "11月底前")))
    after = files(site(make_change()))
    assert set(before) == set(after)
    assert {path for path in after if before[path] != after[path]} == {
        *("calendars/all.ics", "calendars/documents/jining-2023.ics"),
        *("calendars/departments/jining/commerce.ics", "calendars/themes/economy.ics"),
        *("calendars/departments/jining/education.ics", "tasks/jining-2023-001.ics"),
        *("feeds/all.atom", "feeds/documents/jining-2023.atom", "feeds/themes/economy.atom"),
        *("feeds/departments/jining/commerce.atom", "feeds/departments/jining/education.atom"),
    }


def test_moved_deadline_keeps_every_identity_and_adds_one_entry() -> None:
    before, after = identities(site()), identities(site(make_change()))
    assert after - before == {"<id>tag:127.0.0.1,2026:changes/jining-2023-001-c1</id>"}
    assert before <= after


def test_renamed_office_changes_names_only() -> None:
    renamed = replace(DEPARTMENTS[0], full_name="济宁市商务和投资促进局")
    before, plain = site(), files(site())
    after = make_catalogue(
        documents=list(before.documents), departments=(renamed, *DEPARTMENTS[1:])
    )
    changed = {path for path, content in files(after).items() if content != plain[path]}
    assert changed == {
        "calendars/departments/jining/commerce.ics",
        "feeds/departments/jining/commerce.atom",
    }
    assert identities(after) == identities(before)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_page_of_changes_names_kind_difference_and_reason(language: str) -> None:
    publication = make_publication(site(make_change()), "zh" if language == "zh" else "en")
    (page,) = produce_change_pages(publication)
    assert ("时限调整" if language == "zh" else "Deadline moved") in page.article_html
    assert ("【删：" if language == "zh" else "[removed: ") in page.article_html
    assert "单位来函勘误" in page.article_html
    assert 'href="\x02' + ("" if language == "zh" else "en/") + "tasks/jining-2023-001/" in (
        page.article_html
    )


def test_page_of_changes_says_when_nothing_changed() -> None:
    (page,) = produce_change_pages(make_publication(site()))
    assert "不是本站公布的日期" in page.article_html
    assert "2023年7月5日" in page.article_html


def test_long_history_has_several_pages() -> None:
    tasks = make_tasks(60)
    changes = [make_change(id=f"{task.id}-c1", subject_id=task.id) for task in tasks]
    publication = make_publication(make_catalogue(tasks=tasks, changes=changes))
    pages = list(produce_change_pages(publication))
    assert [page.address for page in pages] == ["/changes/", "/changes/page/2/"]
    assert len({page.title for page in pages}) == 2


def test_withdrawn_words_are_in_no_output() -> None:
    gone_text = "绝密词句甲乙丙丁"
    gone = Withdrawal(on=date(2024, 1, 5), reason="重复公开")
    change = make_change(
        field="requirement", was=gone_text, now=f"{gone_text}。", reason=f"因{gone_text}"
    )
    catalogue = site(change, requirement=f"公开{gone_text}", title=gone_text, withdrawn=gone)
    settings = make_settings()
    for output in produce_site(catalogue, settings):
        text = str(output) if isinstance(output, Page) else read_all(output.content)
        assert gone_text not in text, output.path


def read_all(content: bytes) -> str:
    """The text of a file, of every part of a workbook, with folded lines joined."""
    if content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    return content.replace(b"\r\n ", b"").decode("utf-8", "ignore")
