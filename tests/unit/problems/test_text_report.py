"""The report for a person: place first, then what is, then the way out, then the sum."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.problems.problem import Language
from generator.problems.report import REPORTERS, text_report
from tests.unit.problems.reports import make_empty_report, make_report


def test_the_chinese_report_reads_as_agreed() -> None:
    assert text_report(make_report()).split("\n\n")[0] == (
        "content/documents/jining-2023.yml:214:13: 错误[bad-date]：日期“2023年7月5日”的写法不对\n"
        "  办法：请写成 2023-07-05"
    )


def test_the_english_report_reads_as_agreed() -> None:
    assert text_report(make_report(language="en")).split("\n\n")[0] == (
        "content/documents/jining-2023.yml:214:13: error[bad-date]: "
        '"2023年7月5日" is not a date of the calendar in the form YYYY-MM-DD\n'
        "  hint: Write 2023-07-05"
    )


def test_the_last_line_is_the_sum() -> None:
    assert text_report(make_report()).endswith("\n\n12 个文件，294 条记录：1 个错误，1 个提醒\n")
    assert text_report(make_report(language="en")).endswith(
        "\n\n1 error, 1 warning in 12 files, 294 records\n"
    )


def test_files_that_no_check_has_seen_are_told_before_the_sum() -> None:
    told: dict[Language, str] = {"zh": "有 2 个文件没能读成记录", "en": "2 files could not be read"}
    for language, words in told.items():
        lines = text_report(replace(make_report(language=language), unread_count=2)).split("\n")
        assert lines[-3].startswith(words)
        assert "294" in lines[-2]


def test_a_clean_run_says_so_in_one_line() -> None:
    assert text_report(make_empty_report()) == "1 个文件，1 条记录：0 个错误，0 个提醒\n"
    assert text_report(make_empty_report("en")) == "0 errors, 0 warnings in 1 file, 1 record\n"


def test_every_problem_takes_two_lines_whatever_it_quotes() -> None:
    for language in ("zh", "en"):
        *paragraphs, _ = text_report(make_report(language=language)).split("\n\n")
        assert [len(paragraph.split("\n")) for paragraph in paragraphs] == [2, 2]


def test_an_editor_finds_file_line_and_column_in_the_first_line() -> None:
    first = text_report(make_report()).partition("\n")[0]
    found = re.match(r"(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+): ", first)
    assert found
    assert found.groupdict() == {
        "file": "content/documents/jining-2023.yml",
        "line": "214",
        "column": "13",
    }


def test_every_format_is_made_from_the_same_report() -> None:
    assert list(REPORTERS) == ["text", "json", "github", "gitlab", "sarif"]
    for reporter in REPORTERS.values():
        assert "bad-date" in reporter(make_report())
        assert reporter(make_empty_report()).endswith("\n")
