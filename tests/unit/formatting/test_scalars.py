"""A text is written plain where every YAML reader gives the same text, else in double quotes."""

import pytest
import yaml
from hypothesis import given

from generator.formatting.scalars import literal_block, write_scalar
from generator.reading.file_text import decode
from tests.unit.formatting.messy import TEXTS


@pytest.mark.parametrize(
    "text",
    [
        "市教育局",
        "12月底前",
        "2023年7月5日",
        "鲁政办发〔2023〕8号",
        "各县（市、区）政府：",
        "jining/education",
        "Tai'an City",
        "“我为政府网站找错” 等平台",
        "a#b",
        "http://www.jining.gov.cn/a?b=c",
        "-号",
        "𠮷野家😀",
        "附件1：2023年",
        "1.1.1",
        "nothing",
        "yes please",
        "3 days",
    ],
)
def test_a_text_that_cannot_be_misread_stays_plain(text: str) -> None:
    assert write_scalar(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1", '"1"'),
        ("1.1", '"1.1"'),
        ("007", '"007"'),
        ("1_000", '"1_000"'),
        ("12:30", '"12:30"'),
        ("0x1F", '"0x1F"'),
        ("1e3", '"1e3"'),
        (".5", '".5"'),
        ("-.inf", '"-.inf"'),
        (".NaN", '".NaN"'),
        ("2023-07-05", '"2023-07-05"'),
        ("2023-07-05 10:00:00", '"2023-07-05 10:00:00"'),
        ("yes", '"yes"'),
        ("No", '"No"'),
        ("on", '"on"'),
        ("y", '"y"'),
        ("true", '"true"'),
        ("null", '"null"'),
        ("~", '"~"'),
        ("=", '"="'),
        ("<<", '"<<"'),
        ("", '""'),
        ("- 2 -", '"- 2 -"'),
        ("-", '"-"'),
        ("---", '"---"'),
        ("[bookmark: _GoBack]", '"[bookmark: _GoBack]"'),
        ("{a}", '"{a}"'),
        ("附件: 说明", '"附件: 说明"'),
        ("附件:", '"附件:"'),
        ("a #b", '"a #b"'),
        ("#b", '"#b"'),
        ("&a", '"&a"'),
        ("*a", '"*a"'),
        ("!a", '"!a"'),
        ("%a", '"%a"'),
        ("@a", '"@a"'),
        ("`a", '"`a"'),
        ("|", '"|"'),
        ("> a", '"> a"'),
        ("'a'", "\"'a'\""),
        ('"a"', '"\\"a\\""'),
        ("\\ #", '"\\\\ #"'),
        (" a", '" a"'),
        ("a ", '"a "'),
        ("　　为进一步", '"　　为进一步"'),
        ("a\tb", '"a\\tb"'),
        ("a\u200bb", '"a\\u200bb"'),
        ("a\x07b", '"a\\x07b"'),
        ("a\U000f0000b", '"a\\U000f0000b"'),
        ("a \nb", '"a \\nb"'),
    ],
)
def test_a_text_that_could_be_misread_stands_in_double_quotes(text: str, written: str) -> None:
    assert write_scalar(text) == written


@pytest.mark.parametrize("text", ["a,b", "a[1]", "a{1}", "http://a.b", "a?"])
def test_signs_that_mean_something_in_brackets_are_quoted_there(text: str) -> None:
    assert write_scalar(text) == text
    assert write_scalar(text, in_flow=True) == f'"{text}"'


@pytest.mark.parametrize("text", ["2023", "2023-07-05", "true"])
def test_a_number_a_date_and_true_are_bare_where_one_is_wanted(text: str) -> None:
    assert write_scalar(text, bare=True) == text


def test_a_bare_value_is_quoted_when_its_signs_demand_it() -> None:
    assert write_scalar("2023: 1", bare=True) == '"2023: 1"'


def _read_back(written: str) -> list[object]:
    """What two readers make of it."""
    return [yaml.load(written, Loader=reader) for reader in (yaml.SafeLoader, yaml.CSafeLoader)]  # noqa: S506 - both are safe


@given(text=TEXTS)
def test_any_text_is_read_back_the_same(text: str) -> None:
    in_flow = write_scalar(text, in_flow=True)
    assert _read_back(f"k: {write_scalar(text)}\n") == [{"k": text}, {"k": text}]
    assert _read_back(f"{{k: {in_flow}}}") == [{"k": text}, {"k": text}]
    assert _read_back(f"[{in_flow}]") == [[text], [text]]


@given(text=TEXTS)
def test_what_is_written_holds_no_character_that_the_reader_refuses(text: str) -> None:
    written = write_scalar(text)
    assert decode(written.encode(), "x.yml") == (written, [])


def test_no_character_of_unicode_is_written_that_the_reader_refuses() -> None:
    everything = "".join(chr(n) for n in range(0x110000) if not 0xD800 <= n <= 0xDFFF)
    written = write_scalar(everything)
    assert decode(written.encode(), "x.yml") == (written, [])


def test_text_with_line_breaks_is_a_literal_block() -> None:
    assert literal_block("市科技局\n市财政局") == ("|-", ["市科技局", "市财政局"])


def test_an_empty_line_may_stand_inside_a_literal_block() -> None:
    assert literal_block("a\n\nb") == ("|-", ["a", "", "b"])


def test_one_closing_line_break_is_kept() -> None:
    assert literal_block("a\nb\n") == ("|", ["a", "b"])


@pytest.mark.parametrize(
    "text",
    ["a", "", "a\n\n", "\na", "\n", " a\nb", "a \nb", "a\n　", "a\n\tb", "a\x07\nb", "a\n \nb"],
)
def test_a_text_that_a_block_would_not_keep_safe_is_no_literal_block(text: str) -> None:
    assert literal_block(text) is None
