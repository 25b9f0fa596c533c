"""What a person types leads to an id, a heading or a day, or to words that help."""

from datetime import date

import pytest

from generator.drafting.draft import AnswerError
from generator.drafting.lookup import find_day, find_heading, find_id
from generator.model.document import Heading

TOPICS = {"education": ("教育",), "jobs": ("就业创业", "找工作")}
HEADINGS = (
    Heading(key="1", mark="一、", text="深化重点领域信息公开"),
    Heading(key="1.1", mark="（一）", text="聚焦民生推进公开", parent_key="1"),
    Heading(key="1.2", mark="（二）", text="做好教育公开", parent_key="1"),
    Heading(key="2", text="加强政策解读"),
)


@pytest.mark.parametrize("words", ["jobs", "就业创业", "找工作", " jobs "])
def test_an_id_or_its_name_is_the_id(words: str) -> None:
    assert find_id("topics", words, TOPICS) == "jobs"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("job", "就业创业”（jobs）"),
        ("就业", "就业创业”（jobs）"),
        ("水", "education（教育）、jobs（就业创业）"),
    ],
)
def test_what_is_not_registered_is_answered_with_what_is(words: str, told: str) -> None:
    with pytest.raises(AnswerError) as refused:
        find_id("topics", words, TOPICS)
    assert refused.value.answer == "topics"
    assert told in refused.value.message("zh")
    assert words in refused.value.message("en")


@pytest.mark.parametrize("words", ["1.2", "做好教育公开", "（二）做好教育公开", "教育"])
def test_a_heading_is_found_by_key_words_or_a_part(words: str) -> None:
    assert find_heading(words, HEADINGS).key == "1.2"


@pytest.mark.parametrize("words", ["1", "公开", "水利", "", None])
def test_a_heading_that_is_not_one_lowest_heading_is_answered_with_the_keys(
    words: str | None,
) -> None:
    with pytest.raises(AnswerError) as refused:
        find_heading(words, HEADINGS)
    assert "1.1 （一）聚焦民生推进公开" in refused.value.message("zh")


def test_the_only_heading_needs_no_words() -> None:
    assert find_heading(None, HEADINGS[3:]).key == "2"


@pytest.mark.parametrize("words", ["2023-07-05", "2023-7-5", "2023年7月5日"])
def test_a_day_is_read_from_figures_or_chinese(words: str) -> None:
    assert find_day("date", words) == date(2023, 7, 5)


@pytest.mark.parametrize("words", ["2023-02-30", "7月5日", "2023/7/5", "明天", ""])
def test_what_is_no_day_is_answered_with_an_example(words: str) -> None:
    with pytest.raises(AnswerError, match="2023-07-05"):
        find_day("date", words)
