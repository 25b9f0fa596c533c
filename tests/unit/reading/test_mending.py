"""A hint is made of the editor's own words, so that obeying it changes no meaning."""

from __future__ import annotations

import pytest

from generator.reading.forms import HEADING_KEY, SLUG, TASK_ID, WEB_ADDRESS
from generator.reading.mending import mend_deadline, mend_form, mend_list


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("市国资委、市财政局", "[市国资委, 市财政局]"),
        ("【市教育局】", "[市教育局]"),
        ("— 市教育局", "[市教育局]"),
        ("市教育局；市财政局", "[市教育局, 市财政局]"),
        ("、", None),
    ],
)
def test_a_list_is_cut_where_a_chinese_list_is_cut(words: str, meant: str | None) -> None:
    assert mend_list(words) == meant


def test_an_id_loses_its_wrapping_and_full_width_digits() -> None:
    assert mend_form("“1.２”", HEADING_KEY.pattern) == "1.2"
    assert mend_form("Education", SLUG.pattern) == "education"
    assert mend_form("business，policy-explained", SLUG.pattern) == "business, policy-explained"


def test_a_row_number_is_padded() -> None:
    assert mend_form("jining-2023-06", TASK_ID.pattern) == "jining-2023-006"


def test_an_address_is_not_guessed() -> None:
    assert mend_form("https://a b.cn/", WEB_ADDRESS.pattern) is None


def test_a_deadline_keeps_its_own_words_and_the_year_of_its_notice() -> None:
    meant = "{kind: month-end, date: 2024-11-30, text: 11月底前}"
    assert mend_deadline("11月底前", 2024) == meant
    assert mend_deadline("长期坚持", 2024) == "{kind: ongoing, text: 长期坚持}"
    assert mend_deadline("11月底前", None) is None
    assert mend_deadline("尽快", 2024) is None
