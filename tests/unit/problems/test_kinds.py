"""Every kind can be named, explained and worded in both languages, on one line."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.cli.explain import _halves
from generator.problems.kind import Kind, error, warning
from generator.problems.kinds import KINDS, MODULES, field_kinds, row_kinds
from generator.problems.problem import Place, Severity, Wording

AT = Place(path="a.yml")
HAN = re.compile("[\u4e00-\u9fff]")

PLAUSIBLE: dict[str, Any] = {
    "str": "甲",
    "str | None": "乙",
    "int": 7,
    "bool": True,
    "tuple[str, ...]": ("甲", "乙"),
}


def facts_of(kind: Kind[Any]) -> dict[str, Any]:
    """Plausible facts for every parameter that has no default."""
    word: Callable[..., Wording] = inspect.unwrap(kind)
    parameters = inspect.signature(word).parameters.values()
    return {p.name: PLAUSIBLE[str(p.annotation)] for p in parameters if p.default is p.empty}


def optional_facts(kind: Kind[Any]) -> list[str]:
    """Facts that may be missing."""
    parameters = inspect.signature(inspect.unwrap(kind)).parameters.values()
    return [p.name for p in parameters if str(p.annotation).endswith("| None")]


def sure_facts(kind: Kind[Any]) -> dict[str, Any]:
    """Facts that are always there."""
    optional = optional_facts(kind)
    return {name: fact for name, fact in facts_of(kind).items() if name not in optional}


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_is_worded_in_both_languages(code: str) -> None:
    problem = KINDS[code](AT, **facts_of(KINDS[code]))
    wording = problem.wording
    assert HAN.search(wording.message_zh)
    assert HAN.search(wording.hint_zh)
    assert re.search("[a-z]{3}", wording.message_en)
    assert wording.hint_en[:1].isupper() or wording.hint_en.startswith("taizhang ")


@pytest.mark.parametrize("code", KINDS)
def test_a_message_is_one_line_without_stray_spaces(code: str) -> None:
    wording = KINDS[code](AT, **facts_of(KINDS[code])).wording
    for words in (wording.message_zh, wording.message_en, wording.hint_zh, wording.hint_en):
        assert words == " ".join(words.split())
        assert "None" not in words


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_without_a_likely_value_does_not_say_none(code: str) -> None:
    wording = KINDS[code](
        AT, **dict.fromkeys(optional_facts(KINDS[code])), **sure_facts(KINDS[code])
    ).wording
    assert (
        "None" not in f"{wording.message_zh}{wording.message_en}{wording.hint_zh}{wording.hint_en}"
    )


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_explains_itself_in_chinese_then_in_english(code: str) -> None:
    chinese, english = _halves(KINDS[code].explanation)
    assert HAN.search(chinese)
    assert english
    assert english[0].isupper() or english.startswith("taizhang")


def test_the_code_is_the_name_of_the_function() -> None:
    for code, kind in KINDS.items():
        assert code == inspect.unwrap(kind).__name__.replace("_", "-")


def test_every_module_has_kinds_and_no_two_share_a_code() -> None:
    counts = [sum(isinstance(v, Kind) for v in vars(module).values()) for module in MODULES]
    assert all(counts)
    assert sum(counts) == len(KINDS)


def test_a_kind_marked_as_warning_makes_warnings() -> None:
    def spare_mark(*, mark: str) -> Wording:
        """多余。"""
        return Wording(message_zh=mark, message_en=mark, hint_zh=mark, hint_en=mark)

    assert warning(spare_mark)(AT, mark="、").severity is Severity.WARNING
    assert error(spare_mark)(AT, mark="、").code == "spare-mark"


def test_a_quotation_of_several_lines_is_shown_on_one() -> None:
    problem = row_kinds.cell_disagrees(AT, field="lead", name="甲\n乙", text="丙")
    assert "甲 / 乙" in problem.message("zh")


def test_a_month_without_a_day_is_told_its_last_one_but_not_given_it() -> None:
    problem = field_kinds.bad_date(AT, value="2023-11", suggestion=None, month_end="2023-11-30")
    assert problem.hint("zh") == "还要写到哪一天；说的是月底就写 2023-11-30"
    assert "2023-11-30" in problem.hint("en")
    assert problem.wording.mend is None


def test_a_long_quotation_is_cut() -> None:
    problem = field_kinds.bad_date(AT, value="长" * 5_000, suggestion=None)
    assert len(problem.message("zh")) < 300
    assert "……" in problem.message("zh")


def test_a_value_that_is_to_be_typed_is_never_cut() -> None:
    example = "长" * 500
    problem = field_kinds.missing_key(
        AT, key="title", meaning_zh="标题", meaning_en="its title", example=example
    )
    assert problem.hint("zh").endswith(example)
