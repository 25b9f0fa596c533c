"""Filters leave what they say, counts are right for every combination, and orders are orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.model.catalogue import Catalogue
from generator.pipeline import load
from tests.browser.search.conftest import STATUS, TITLES, find, find_all, ids_of
from tests.browser.search.corpus import Corpus, Task, departments_of
from tests.factories import make_settings

Values = dict[str, set[str]]
"""The values of a record by facet."""

QUERIES = ["", "公开", "政府", "教育 公开", "养老", "市教育局", "上学"]

COUNT_ALL = """async (drawn) => {
  const { answerTo } = await import('../assets/search/find.js');
  const { countValues, loadTable, readFilters } = await import('../assets/search/table.js');
  const { byId } = await loadTable();
  const counted = [];
  for (const [query, filters] of drawn) {
    const { loadFound } = await answerTo(query, { filters });
    const found = await loadFound();
    const records = found.map((id) => byId.get(id));
    const counts = [...countValues(records, readFilters(filters))];
    counted.push([
      records.map((record) => record.id),
      Object.fromEntries(counts.map(([facet, values]) => [facet, Object.fromEntries(values)])),
    ]);
  }
  return counted;
}"""

READ_COUNTS = """() => [...document.querySelectorAll('[data-facet-group]')].map((group) => [
  group.dataset.facetGroup,
  [...group.querySelectorAll('.tz-facet__value')].map((value) => [
    value.querySelector('input').dataset.value,
    Number(value.querySelector('.tz-count').textContent),
    value.querySelector('input').checked,
  ]),
])"""


@pytest.fixture(scope="module")
def values(corpus: Corpus) -> dict[str, Values]:
    """What each record can be filtered by, told from the published data."""
    catalogue = load(make_settings())
    return {task["id"]: values_of(task, catalogue) for task in corpus.tasks}


def values_of(task: Task, catalogue: Catalogue) -> Values:
    document = catalogue.documents_by_id[task["document"]]
    theme = catalogue.themes_by_id[task["theme"]]
    deadline = task["deadline"]
    return {
        "theme": {theme.id, theme.parent_id or theme.id},
        "topic": set(task["topics"]),
        "department": departments_of(task),
        "jurisdiction": {document.jurisdiction_id},
        "year": {str(document.year)},
        "deadline": {deadline["date"][:7] if deadline["date"] else deadline["kind"]},
        "status": {task["status"]},
        "document": {task["document"]},
        "type": {"notice" if document.title.endswith("的通知") else "table"},
    }


def draw_filters(values: dict[str, Values], random: Random) -> dict[str, list[str]]:
    """Some values of one record, so that there is something to find; sometimes two of a facet."""
    filters: dict[str, list[str]] = {}
    one, other = random.sample(sorted(values), 2)
    for facet in random.sample(sorted(values[one]), random.randint(1, 3)):
        chosen = (
            sorted(values[one][facet])[:1] + sorted(values[other][facet])[: random.randint(0, 1)]
        )
        if chosen:
            filters[facet] = list(dict.fromkeys(chosen))
    return filters


def meets(values: Values, filters: dict[str, list[str]], *, but: str = "") -> bool:
    return all(facet == but or values[facet] & set(wanted) for facet, wanted in filters.items())


def test_filters_leave_the_records_that_have_one_of_their_values(
    asking: Page, values: dict[str, Values]
) -> None:
    random = Random(4)  # noqa: S311 # no secret is made
    for _ in range(40):
        filters, query = draw_filters(values, random), random.choice(QUERIES)
        everything = set(ids_of(find(asking, query))) & set(values)
        expected = {key for key in everything if meets(values[key], filters)}
        found = find(asking, query, filters=filters)
        assert set(ids_of(found)) == expected, (query, filters)
        assert found["total"] == len(expected)


def test_a_filter_may_be_one_value_or_any_of_several(
    asking: Page, values: dict[str, Values]
) -> None:
    one = find(asking, "", filters={"year": 2023})
    assert set(ids_of(one)) == {key for key, own in values.items() if own["year"] == {"2023"}}
    several = find(asking, "", filters={"year": {"any": ["2021", "2025"]}})
    assert one["total"] + several["total"] == len(values)


def test_a_filter_that_nobody_meets_leaves_nothing(asking: Page) -> None:
    assert find(asking, "公开", filters={"topic": "no-such-topic"})["total"] == 0


def test_without_a_query_everything_is_there(asking: Page, corpus: Corpus) -> None:
    assert ids_of(find(asking, "")) == [task["id"] for task in corpus.tasks]


def test_counts_are_right_for_any_combination(asking: Page, values: dict[str, Values]) -> None:
    """What the filters beside the results count, against a plain count over the records."""
    random = Random(10)  # noqa: S311 # no secret is made
    drawn = [(random.choice(QUERIES), draw_filters(values, random)) for _ in range(150)]
    for (query, filters), (found, counted) in zip(
        drawn, asking.evaluate(COUNT_ALL, drawn), strict=True
    ):
        assert counted.keys() == next(iter(values.values())).keys()
        for facet, counts in counted.items():
            others = [values[key] for key in found if meets(values[key], filters, but=facet)]
            assert counts == Counter(value for own in others for value in own[facet]), (
                query,
                filters,
            )


def test_a_value_that_no_record_ever_had_is_shown_as_it_stands(page: Page, address: str) -> None:
    """An address may be old, or cut off, or written by hand."""
    page.goto(f"{address}search/?q=公开&status=late&type=law&department=nobody")
    expect(page.locator("[data-tz-status]")).to_contain_text("没有符合全部条件的任务")
    chips = page.locator("[data-tz-chips] [data-facet]")
    assert [chip.get_attribute("data-value") for chip in chips.all()] == ["nobody", "late", "law"]


def test_counts_say_what_each_value_would_leave(
    page: Page, address: str, asking: Page, values: dict[str, Values]
) -> None:
    random = Random(9)  # noqa: S311 # no secret is made
    for query in QUERIES:
        filters = draw_filters(values, random)
        everything = set(ids_of(find(asking, query))) & set(values)
        page.goto(f"{address}search/?{urlencode({'q': query, **filters}, doseq=True)}")
        page.locator("[data-facet-group]").first.wait_for(state="attached")
        for facet, shown in page.evaluate(READ_COUNTS):
            others = [values[key] for key in everything if meets(values[key], filters, but=facet)]
            expected = Counter(value for own in others for value in own[facet])
            chosen = set(filters.get(facet, []))
            counted = {value: count for value, count, _ in shown}
            assert counted == {value: expected[value] for value in {*expected, *chosen}}, facet
            assert {value for value, _, is_chosen in shown if is_chosen} == chosen


def test_a_shared_address_shows_all_of_it_to_who_comes_for_the_first_time(
    browser: Browser, address: str, corpus: Corpus, values: dict[str, Values]
) -> None:
    """Query, two filters and an order, in a window without memory; everything against a scan."""
    filters = {"jurisdiction": ["jinxiang"], "department": ["jinxiang/education"]}
    asked = urlencode({"q": "公开", **filters, "sort": "deadline"}, doseq=True)
    held = corpus.holding("公开")
    left = [key for key in values if key in held and meets(values[key], filters)]
    assert 1 < len(left) <= 10
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}search/#{asked}")
        page.locator("[data-facet-group]").first.wait_for(state="attached")
        expect(page.locator(STATUS)).to_contain_text(f"找到{len(left)}项任务")
        links = page.locator(TITLES).evaluate_all("all => all.map(link => link.pathname)")
        assert [link.split("/")[-2] for link in links] == sorted(left, key=_day_and_place(corpus))
        expect(page.locator("[data-tz-sort]")).to_have_value("deadline")
        for facet, shown in page.evaluate(READ_COUNTS):
            others = [values[key] for key in held if meets(values[key], filters, but=facet)]
            counted = {value: count for value, count, _ in shown}
            assert counted == Counter(value for own in others for value in own[facet]), facet


def _day_and_place(corpus: Corpus) -> Callable[[str], tuple[str, int]]:
    """By last day, then what has no end, then what has none; each in the order of the notices."""
    order = {"ongoing": "~1", "none": "~2"}
    keys = {
        task["id"]: (task["deadline"]["date"] or order[task["deadline"]["kind"]], place)
        for place, task in enumerate(corpus.tasks)
    }
    return keys.__getitem__


def test_by_deadline_the_earliest_day_comes_first(asking: Page, corpus: Corpus) -> None:
    expected = sorted(corpus.holding("公开"), key=_day_and_place(corpus))
    assert corpus.records_in(ids_of(find(asking, "公开", sort="deadline"))) == expected


def test_in_document_order_rows_follow_each_other(asking: Page, corpus: Corpus) -> None:
    wanted = corpus.holding("公开")
    expected = [task["id"] for task in corpus.tasks if task["id"] in wanted]
    assert corpus.records_in(ids_of(find(asking, "公开", sort="document"))) == expected


def test_a_record_that_begins_with_the_words_comes_before_one_that_ends_with_them(
    asking: Page, corpus: Corpus
) -> None:
    texts = {task["id"]: task["requirement"] for task in corpus.tasks}
    found = corpus.records_in(ids_of(find(asking, "政策解读")))
    places = [texts[key].find("政策解读") for key in found if "政策解读" in texts[key]]
    assert places == sorted(places)


def test_a_limit_cuts_the_results_and_not_the_total(asking: Page) -> None:
    whole, (cut,) = find(asking, "公开"), find_all(asking, ["公开"], limit=3)
    assert cut["results"] == whole["results"][:3]
    assert cut["total"] == whole["total"] == len(whole["results"])
