"""What belongs together stands in one column and at one distance, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.browser.pages.appearances import LOOKS
from tests.browser.pages.conftest import OpenReader
from tests.site.built import SitePage

GAPS = """() => [...document.querySelectorAll('.tz-facts > div')].flatMap(line => {
    const boxes = [...line.querySelectorAll(':scope > dd')].map(value => {
        const words = document.createRange();  // the box itself may be stretched
        words.selectNodeContents(value);
        return words.getBoundingClientRect();
    });
    return boxes.slice(1).map((box, at) => Math.round(box.top - boxes[at].bottom));
})"""
LEFTS = """() => [...document.querySelectorAll('.tz-neighbours li > a')]
    .map(link => Math.round(link.getBoundingClientRect().left))"""


LAST = """() => [...document.querySelectorAll('.tz-task-row__title')]
    .filter(title => title.innerText.endsWith('”')).map(title => {
        const text = title.lastChild, end = document.createRange();
        end.setStart(text, text.length - 1);
        end.setEnd(text, text.length);
        return end.getBoundingClientRect().width / parseFloat(getComputedStyle(title).fontSize);
    })"""


def test_a_line_below_a_title_ends_where_its_last_mark_ends(reader_of: OpenReader) -> None:
    """The blank half of a closing mark is not underlined."""
    widths = reader_of(LOOKS[0]).open("tasks/jining-2023-021/").evaluate(LAST)
    assert widths
    assert max(widths) < 0.8, widths


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["record", "en record"])
def test_facts_and_neighbours_are_aligned(
    kind: str, width: int, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(LOOKS[0]).open(page_of_kind[kind].path, width=width)
    gaps = page.evaluate(GAPS)
    assert gaps
    assert max(gaps) <= 16, gaps
    lefts = page.evaluate(LEFTS)
    assert len(lefts) == 2, lefts
    assert len(set(lefts)) == 1, lefts
