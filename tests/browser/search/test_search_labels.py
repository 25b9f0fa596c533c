"""What pages print around a record finds it too: status, day, names of columns, explained words."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from generator.views.wording.words import WORDS
from tests.browser.search.conftest import STATUS, AskFresh, Found, ask, find_all, ids_of
from tests.browser.search.corpus import Corpus, Task

ELDER_NAMES = ["大字版", "关怀版", "老年人模式", "长辈版", "关爱版", "亲情版", "长者模式"]
"""R-051: what other sites call it; 适老化 stands in tasks, which are what is meant then."""

DAYS = (
    *("{text}（推定为{year}年{month}月{day}日）", "推定为{year}年{month}月{day}日"),
    *("{year}年{month}月{day}日", "{iso}", "{year}/{month}/{day}"),
)


def records(corpus: Corpus, found: Found) -> set[str]:
    return set(corpus.records_in(ids_of(found)))


def day_of(task: Task) -> dict[str, object] | None:
    """What fills in `DAYS`."""
    iso = task["deadline"]["date"]
    if iso is None:
        return None
    year, month, day = map(int, iso.split("-"))
    text = task["deadline"]["text"]
    return {"text": text, "iso": iso, "year": year, "month": month, "day": day}


def test_the_word_of_a_status_brings_the_records_that_show_it(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    """Whole, and each half of it."""
    used = {task["status"] for task in corpus.tasks}
    assert len(used) > 2
    for status in used:
        text = WORDS["zh"][f"status_{status}"]
        expected = {task["id"] for task in corpus.tasks if task["status"] == status}
        parts = [text] if len(text) < 8 else [text, *text.split("，")]
        for part, found in zip(parts, ask_fresh(parts), strict=True):
            assert records(corpus, found) == expected, part
            assert not found["approximate"]
            assert text in found["expanded"]


def test_a_day_brings_the_records_that_show_it_however_it_is_written(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    days = {task["id"]: day for task in corpus.tasks if (day := day_of(task))}
    written = {form.format(**day): day["iso"] for day in days.values() for form in DAYS}
    assert len(written) > 20
    for (query, iso), found in zip(written.items(), ask_fresh(written), strict=True):
        expected = {key for key, day in days.items() if day["iso"] == iso}
        assert records(corpus, found) == expected, query
        assert not found["approximate"], query


def test_a_day_and_a_status_narrow_what_other_words_find(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    with_day = {t["id"] for t in corpus.tasks if t["deadline"]["date"] == "2023-12-31"}
    due = {t["id"] for t in corpus.tasks if t["status"] == "due"}
    texts = corpus.holding("公开")
    for query, expected in (
        ("公开 2023年12月31日", texts & with_day),
        ("时限已到 公开", texts & due),
        ("时限已到 2023-12-31", due & with_day),
        ("公开 责任单位", texts),
    ):
        (found,) = ask_fresh([query])
        assert records(corpus, found) == expected != set(), query


def test_the_name_of_a_column_brings_all_records(ask_fresh: AskFresh, corpus: Corpus) -> None:
    for found in ask_fresh(["牵头部门", "责任单位", "完成时限", "发文字号"]):
        assert records(corpus, found) == set(corpus.blocks)


def test_pages_about_the_site_are_found_by_what_people_call_them(ask_fresh: AskFresh) -> None:
    for name, found in zip(ELDER_NAMES, ask_fresh(ELDER_NAMES), strict=True):
        assert ids_of(found)[:1] == ["accessibility"], name
        assert found["results"][0]["url"].endswith("/zwgk/rwtz/accessibility/")
    words = {
        "报错": "report",
        "隐私说明": "privacy",
        "网站地图": "sitemap",
        "订阅日历": "subscribe",
    }
    for name, found in zip(words, ask_fresh(words), strict=True):
        assert ids_of(found)[:1] == [words[name]], name


def test_an_explanation_leads_to_the_word_it_explains(search: Page) -> None:
    ask(search, "平整过、能灌能排、旱涝都能有收成的农田。")
    expect(search.locator(".tz-direct")).to_have_text("名词解释 高标准农田")
    search.locator(".tz-direct__link").click()
    expect(search.locator(":target")).to_contain_text("高标准农田")


def test_the_line_above_the_results_says_what_was_meant(search: Page) -> None:
    ask(search, "2023-12-31")
    expect(search.locator(STATUS)).to_contain_text("也按2023年12月31日查找")


@pytest.mark.parametrize("key", ["jining-2023-021", "taishan-2023-038", "yanzhou-2025-006"])
def test_each_line_about_a_record_finds_it(ask_fresh: AskFresh, built_site: Path, key: str) -> None:
    """Wording, offices, headings, days, status, and the names they stand under."""
    page = LexborHTMLParser((built_site / "tasks" / key / "index.html").read_bytes())
    facts = page.css("dl.tz-facts")[0]
    lines = {
        *(node.text(strip=True) for node in facts.css("dt, dd a, dd time, dd > span")),
        *(node.text(strip=True) for node in page.css(".tz-quote p, .tz-article > p .tz-tag")),
    }
    # A member of a collective is found as an office: the notice does not print its name.
    members = {node.text(strip=True) for node in facts.css(".tz-facts__note a")}
    asked = sorted(lines - members)
    assert len(asked) > 8
    missed = [
        line
        for line, found in zip(asked, ask_fresh(line[:120] for line in asked), strict=True)
        if key not in ids_of(found)
    ]
    assert missed == []


@pytest.mark.parametrize("key", ["jining-2023-021", "taishan-2023-038", "yanzhou-2025-006"])
def test_each_sentence_of_ours_about_a_record_finds_it(
    ask_fresh: AskFresh, built_site: Path, key: str
) -> None:
    """Where it is quoted from, its place in the notice, its status and the day of that."""
    page = LexborHTMLParser((built_site / "tasks" / key / "index.html").read_bytes())
    texts = [node.text(deep=True, strip=False) for node in page.css("main p")]
    begun = ("引自", "第", "本站尚未收录这项任务", "报告错误时")
    lines = [" ".join(text.split()) for text in texts if text.strip().startswith(begun)]
    lines += [" ".join(text.split()) for text in texts if "状态截至" in text]
    asked = [line[:120] for line in lines]
    assert len(asked) >= 4
    missed = [
        line
        for line, found in zip(asked, ask_fresh(asked), strict=True)
        if key not in ids_of(found) or found["approximate"]
    ]
    assert missed == []


def test_the_place_of_a_record_brings_that_row_of_each_notice(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    rows = {task["id"] for task in corpus.tasks if task["id"].endswith("-021")}
    named, narrow, *beyond = ask_fresh(["第21项", "第21项，共63项", "第999项", "第21项，共0项"])
    assert records(corpus, named) == rows
    assert records(corpus, narrow) == {"jining-2023-021"}
    assert [found["total"] for found in beyond] == [0, 0]


def test_a_record_that_is_named_narrows_what_other_words_find(ask_fresh: AskFresh) -> None:
    """Lists print the status of a record beside its place."""
    same, other = ask_fresh(["未设时限 泰山区2023年第44项", "长期坚持 泰山区2023年第44项"])
    assert ids_of(same) == ["taishan-2023-044"]
    assert "taishan-2023-044" not in ids_of(other)


def test_a_slip_in_a_status_or_a_deadline_is_forgiven(ask_fresh: AskFresh, corpus: Corpus) -> None:
    for query, status in (("长期坚待", "ongoing"), ("未设时线", "none")):
        (found,) = ask_fresh([query])
        expected = {task["id"] for task in corpus.tasks if task["status"] == status}
        assert records(corpus, found) == expected != set()
        assert found["approximate"]


def test_english_pages_know_english_words(page: Page, address: str, corpus: Corpus) -> None:
    page.goto(f"{address}en/search/")
    days, due, wording = find_all(
        page, ["31 December 2023", "Deadline reached", "Official wording"]
    )
    with_day = {t["id"] for t in corpus.tasks if t["deadline"]["date"] == "2023-12-31"}
    assert records(corpus, days) == with_day
    assert records(corpus, due) == {t["id"] for t in corpus.tasks if t["status"] == "due"}
    assert records(corpus, wording) == set(corpus.blocks)


def test_a_notice_among_results_that_come_near_is_shown_as_a_page(search: Page) -> None:
    ask(search, "2023年度")
    expect(search.locator(STATUS)).to_contain_text("另有3个页面")
    assert search.locator(".tz-direct__link").count() == 3
