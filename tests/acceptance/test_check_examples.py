"""Each kind of problem has an example that is reported once, in both languages, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import examine
from generator.problems.problem import Language, Problem
from generator.problems.report import text_report
from generator.problems.report.report import Report
from generator.settings import Settings
from tests.conftest import CompareGolden
from tests.records.bad_example import (
    AS_OF,
    BAD,
    SMALL,
    all_codes,
    codes_of_content,
    lay_out,
    load_example,
)


def found_in(code: str, root: Path) -> list[Problem]:
    return list(examine(lay_out(load_example(code), root)).problems)


def report_of(problem: Problem) -> str:
    """What `taizhang check` prints about one problem, in Chinese and in English."""
    languages: tuple[Language, ...] = ("zh", "en")
    texts = [
        text_report(
            Report(problems=(problem,), file_count=1, record_count=1, language=each, version="")
        )
        for each in languages
    ]
    return "\n".join(text.rpartition("\n\n")[0] + "\n" for text in texts)


@pytest.mark.parametrize("code", all_codes())
def test_an_example_is_reported_to_the_letter(
    code: str, tmp_path: Path, golden: CompareGolden
) -> None:
    problem = next(problem for problem in found_in(code, tmp_path) if problem.code == code)
    golden(f"{code}.txt", report_of(problem), folder=BAD)


@pytest.mark.parametrize("code", all_codes())
def test_one_cause_is_reported_once(code: str, tmp_path: Path) -> None:
    codes = [problem.code for problem in found_in(code, tmp_path)]
    assert codes.count(code) == 1
    assert set(codes) == {code, *load_example(code).beside}


def test_every_kind_has_an_example_and_every_example_a_kind() -> None:
    assert all_codes() == codes_of_content()
    assert sorted(file.stem for file in BAD.glob("*.txt")) == codes_of_content()


def test_the_small_site_has_no_problem() -> None:
    examined = examine(Settings(root=SMALL, as_of=AS_OF))
    assert examined.problems == ()
    assert examined.file_count == 7
    assert sum(1 for _ in examined.catalogue.rows()) == 6
