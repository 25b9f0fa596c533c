"""Each version of what changed keeps a page of its own (R-040, R-041)."""

from __future__ import annotations

from datetime import date

import html5lib
import pytest

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.task import Withdrawal
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.task_pages import produce_task_pages
from generator.outputs.version_pages import produce_versions
from generator.rendering.page import Page
from tests.factories import (
    make_catalogue,
    make_change,
    make_document,
    make_publication,
    make_task,
)

TASK = "/tasks/jining-2023-001/"
NOTICE = "/documents/jining-2023/"
OTHER = make_task(id="jining-2023-002", requirement="公布城市燃气安全信息。")
MOVED = make_change(on=date(2024, 1, 5), at="10:30")
CORRECTED = make_change(
    id="jining-2023-001-c2",
    on=date(2024, 1, 9),
    kind=ChangeKind.WORDING_CORRECTED,
    field="requirement",
    was="推动外贸固稳提质，实时发布。",
    now="推动外贸固稳提质，实时发布工作动态及政策信息。",
    reason="原文勘误",
)


def site(*changes: ChangeEvent, **fields: object) -> Catalogue:
    document = make_document(tasks=(make_task(**fields), OTHER))
    return make_catalogue(documents=[document], changes=changes)


def pages(catalogue: Catalogue, language: str = "zh") -> dict[str, Page]:
    publication = make_publication(catalogue, "zh" if language == "zh" else "en")
    found = (
        *produce_versions(publication),
        *produce_task_pages(publication),
        *produce_document_pages(publication),
    )
    return {page.address: page for page in found}


def versions(found: dict[str, Page]) -> set[str]:
    return {address for address in found if "/versions/" in address}


def test_every_version_has_a_page_that_its_record_leads_to() -> None:
    found = pages(site(MOVED, CORRECTED))
    for below in (TASK, NOTICE):
        for number in (1, 2, 3):
            address = f"{below}versions/{number}/"
            assert address in found
            assert f'href="\x02{address[1:]}"' in found[below].article_html
    assert len(versions(found)) == 6


def test_a_version_says_what_was_public_then() -> None:
    found = pages(site(MOVED, CORRECTED))
    first, second, third = (found[f"{TASK}versions/{n}/"].article_html for n in (1, 2, 3))
    assert "11月底前（2023-11-30）" in first
    assert "12月底前" not in first
    assert "实时发布。" in first
    assert "12月底前（2023-12-31）" in second
    assert "工作动态" not in second
    assert "工作动态及政策信息" in third
    assert "这是第1版，不是现在的内容。" in first
    assert "这是第3版，和现在的内容相同" in third


def test_a_version_tells_its_day_reason_and_difference_in_words() -> None:
    found = pages(site(MOVED, CORRECTED))
    second = found[f"{TASK}versions/2/"]
    assert "时限调整" in second.article_html
    assert "单位来函勘误" in second.article_html
    assert "<del" in second.article_html
    assert "【删：" in second.article_html
    assert dict(second.meta)["PubDate"] == "2024-01-05 10:30"
    links = found[TASK].article_html
    assert '<time datetime="2024-01-05T10:30+08:00">2024-01-05 10:30</time> 时限调整' in links


def test_a_version_of_a_notice_has_its_whole_table() -> None:
    found = pages(site(MOVED, CORRECTED))
    first = found[f"{NOTICE}versions/1/"].article_html
    assert first.count("<tr>") == 3
    assert "11月底前（2023-11-30）" in first
    assert "公布城市燃气安全信息。" in first


def test_a_row_added_later_is_in_no_earlier_version_of_its_notice() -> None:
    added = make_change(
        id="jining-2023-002-c1",
        subject_id="jining-2023-002",
        kind=ChangeKind.PUBLISHED,
        field=None,
        was=None,
        now=None,
    )
    found = pages(site(added))
    assert "燃气" not in found[f"{NOTICE}versions/1/"].article_html
    assert "燃气" in found[f"{NOTICE}versions/2/"].article_html
    assert not any(address.startswith("/tasks/") for address in versions(found))


def test_later_change_leaves_the_pages_of_earlier_versions() -> None:
    before = pages(site(MOVED, requirement=CORRECTED.was))
    after = pages(site(MOVED, CORRECTED))
    assert before[f"{TASK}versions/1/"].article_html == after[f"{TASK}versions/1/"].article_html


def test_what_never_changed_has_no_versions() -> None:
    assert versions(pages(site())) == set()


def test_withdrawn_versions_answer_and_say_nothing() -> None:
    """R-049: old versions too."""
    gone = Withdrawal(on=date(2024, 1, 12), reason="重复公开")
    found = pages(site(MOVED, CORRECTED, withdrawn=gone))
    assert {f"{TASK}versions/{number}/" for number in (1, 2, 3)} <= set(found)
    for address in versions(found):
        text = found[address].article_html + found[address].title
        assert "外贸" not in text
        assert "11月底前" not in text
    assert "不再公开" in found[f"{TASK}versions/1/"].article_html
    assert "燃气" in found[f"{NOTICE}versions/1/"].article_html


@pytest.mark.parametrize("language", ["zh", "en"])
def test_pages_are_valid_titled_and_translated(language: str) -> None:
    found = pages(site(MOVED, CORRECTED), language)
    parser = html5lib.HTMLParser(strict=True)
    for address in versions(found):
        page = found[address]
        html = page.article_html.replace("\x02", "/")
        parser.parse(f"<!doctype html><title>x</title><main>{html}</main>")
        assert page.translation is not None
    titles = [found[address].title for address in versions(found)]
    assert len(set(titles)) == len(titles) == 6
