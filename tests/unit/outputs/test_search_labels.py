"""What a search is told that stands around the records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from generator.model.catalogue import Catalogue
from generator.model.progress import ProgressStatus
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_labels import EVERYWHERE, SITE_PAGES, list_labels
from generator.rendering.page import Language
from generator.rendering.words import WORDS as CHROME_WORDS
from generator.views.days import word_day
from generator.views.wording.words import WORDS
from tests.factories import (
    make_catalogue,
    make_ongoing,
    make_progress,
    make_settings,
    make_task,
)

Line = Sequence[object]


def labels(name: str, catalogue: Catalogue | None = None, language: Language = "zh") -> list[Line]:
    ground = prepare_search(catalogue or make_catalogue(), make_settings())
    return cast("list[Line]", list_labels(ground, language)[name])


def test_a_day_is_written_as_pages_print_it_and_as_people_type_it() -> None:
    (day,) = [line for line in labels("values") if line[0] == "day"]
    assert day[1:3] == ["2023-12-31", "2023年12月31日"]
    assert {
        "12月底前（推定为2023年12月31日）",
        "推定为2023年12月31日：2023年的文件，取当月最后一天。",
        "2023-12-31",
        "2023/12/31",
    } <= set(cast("list[str]", day[3]))


def test_english_pages_say_days_in_english() -> None:
    (day,) = [line for line in labels("values", language="en") if line[0] == "day"]
    assert day[2] == "31 December 2023"
    assert "2023年12月31日" in cast("list[str]", day[3])


def test_only_a_status_that_some_record_has_is_there() -> None:
    def statuses(catalogue: Catalogue) -> list[object]:
        return [line[1] for line in labels("values", catalogue) if line[0] == "said"]

    assert statuses(make_catalogue()) == ["due"]
    ongoing = make_task(id="jining-2023-002", deadline=make_ongoing())
    assert statuses(make_catalogue(tasks=[make_task(), ongoing])) == ["due", "ongoing"]


def test_what_stands_on_every_record_is_there_once() -> None:
    everywhere = labels("everywhere")
    assert {"牵头部门", "责任单位", "完成时限", "发文字号"} <= set(map(str, everywhere))
    assert len(everywhere) == len(set(everywhere)) <= len(EVERYWHERE)


def test_pages_about_the_site_are_those_at_the_foot_of_every_page() -> None:
    for language, words in CHROME_WORDS.items():
        assert set(SITE_PAGES) <= set(words.footer_links)
        sites = [line[1:3] for line in labels("pages", language=language) if line[0] == "site"]
        foot = [[address, words.footer_links[address]] for address in SITE_PAGES]
        assert sites[: len(foot)] == foot
        assert [address for address, _ in sites[len(foot) :]] == ["/glossary/", "/data/"]


def test_a_status_comes_with_what_stands_below_it_and_its_day() -> None:
    """The page ends that sentence with the day that the content is of."""
    (status,) = [line for line in labels("values") if line[0] == "said"]
    sentence, nothing = cast("list[str]", status[3])
    words = WORDS["zh"]
    assert sentence.startswith(words["task_status_due"])
    assert sentence.endswith(f"状态截至{word_day(make_settings().as_of, 'zh')}。")
    assert nothing == words["progress_none"]


def test_what_was_not_followed_is_not_said_where_something_followed() -> None:
    task = make_task()
    followed = make_catalogue(tasks=[task], progress=[make_progress()])
    texts = [line[3] for line in labels("values", followed) if line[0] == "said"]
    assert len(texts) == 1
    assert WORDS["zh"]["progress_none"] not in cast("list[str]", texts[0])


def test_a_status_is_found_by_the_words_that_a_record_shows() -> None:
    """One of two due records has an update: each is found by its own words."""
    tasks = [make_task(), make_task(id="jining-2023-002")]
    update = make_progress(status=ProgressStatus.UPDATE)
    found = labels("values", make_catalogue(tasks=tasks, progress=[update]))
    due, updated = [line for line in found if line[0] == "said"]
    words = WORDS["zh"]
    assert due[1:3] == ["due", words["status_due"]]
    assert updated[1:3] == ["due_updated", words["status_due_updated"]]
    assert words["progress_none"] in cast("list[str]", due[3])
    (sentence,) = cast("list[str]", updated[3])
    assert sentence.startswith(words["task_status_due_updated"])


def test_a_word_is_explained_where_a_record_has_it() -> None:
    def terms(requirement: str) -> list[object]:
        task = make_task(requirement=requirement)
        pages = labels("pages", make_catalogue(tasks=[task]))
        return [line[1] for line in pages if line[0] == "term"]

    assert terms("推动外贸固稳提质。") == []
    assert terms("建设高标准农田。") == ["/glossary/#farmland"]
