"""Short titles from official wording."""

import pytest

from generator.views.title import LONGEST, first_clause, split_wording, title_of
from tests.factories import make_task


@pytest.mark.parametrize(
    ("wording", "title"),
    [
        ("推动外贸固稳提质，实时发布工作动态。", "推动外贸固稳提质"),
        ("推动外贸固稳提质,实时发布工作动态。", "推动外贸固稳提质"),
        ("持续深化审查机制。", "持续深化审查机制"),
        ("实施培训；抓好考核。", "实施培训；抓好考核"),
        ("明确解读范围，政策文件均要开展解读。", "明确解读范围，政策文件均要开展解读"),
        ("2021年底前，完成专栏建设，抓好落实。", "2021年底前，完成专栏建设"),
        ("围绕重点产业链，公开工作进展，抓好落实。", "围绕重点产业链，公开工作进展"),
        ("落实《办法（试行，2020年）》和要求，抓好公开。", "落实《办法（试行，2020年）》和要求"),
        ("推动市场、教育、医疗信息公开，抓好落实。", "推动市场、教育、医疗信息公开"),
    ],
)
def test_first_clause_that_says_something_is_the_title(wording: str, title: str) -> None:
    assert first_clause(wording) == title


def test_long_clause_is_cut_between_two_parts_of_a_list() -> None:
    wording = "认真做好" + "、".join(["有关领域的信息公开"] * 6) + "。"
    title = first_clause(wording)
    assert title.endswith("公开…")
    assert len(title) <= LONGEST


def test_long_clause_without_parts_is_cut_anywhere() -> None:
    assert first_clause("认" * 80) == "认" * (LONGEST - 1) + "…"


def test_bracket_that_is_never_closed_does_not_hide_the_end() -> None:
    assert first_clause("推动（外贸固稳提质，实时发布") == "推动（外贸固稳提质，实时发布"


@pytest.mark.parametrize("wording", ["推动外贸固稳提质，实时发布。", "认" * 80, "短。", "，。"])
def test_both_halves_together_are_the_wording(wording: str) -> None:
    assert "".join(split_wording(wording)) == wording


def test_editorial_title_is_taken_as_it_is() -> None:
    assert title_of(make_task(title="外贸")) == "外贸"
