"""The one form of a file: order, indents, brackets, blank lines, first line."""

import pytest
import yaml

from generator.formatting.canonical import canonical_text
from generator.reading.document_shape import DOCUMENT
from generator.reading.progress_shape import PROGRESS_ENTRY
from generator.reading.registry_shape import DEPARTMENT
from generator.reading.review_shape import REVIEW_STEP
from generator.reading.sources import SourceKind
from generator.reading.task_shape import CORRECTION, TASK, WITHDRAWAL
from tests.unit.formatting.shaped import THEMES_LINE, formatted, formatted_tasks, formatted_themes


def test_keys_take_the_order_of_the_shape() -> None:
    text = formatted("year: 2023\nid: jining-2023\njurisdiction: jining\n")
    assert text.splitlines()[1:] == ["id: jining-2023", "jurisdiction: jining", "year: 2023"]


def test_the_first_line_names_the_schema() -> None:
    text = formatted("id: jining-2023\n")
    assert text == (
        "# yaml-language-server: $schema=../schema/document.schema.json\nid: jining-2023\n"
    )


def test_the_first_line_counts_the_folders_of_a_progress_file() -> None:
    path = "content/progress/2023/jining.yml"
    result = canonical_text("progress: []\n", SourceKind.PROGRESS, path)
    assert result.text is not None
    assert result.text.startswith(
        "# yaml-language-server: $schema=../../schema/progress.schema.json\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "# yaml-language-server: $schema=../schema/document.schema.json",
        "#yaml-language-server: $schema=schema.json",
        "# 说明\n\n# yaml-language-server:   $schema=../old.json",
        "year: 2023\n# yaml-language-server: $schema=../schema/document.schema.json",
        "year: 2023  # yaml-language-server: $schema=../schema/document.schema.json",
    ],
)
def test_a_schema_line_that_is_there_is_put_right_and_first(line: str) -> None:
    text = formatted(f"{line}\nid: jining-2023\n")
    assert text.splitlines()[0] == "# yaml-language-server: $schema=../schema/document.schema.json"
    assert text.count("yaml-language-server") == 1


def test_lists_are_indented_under_their_key() -> None:
    text = formatted(f"preamble:\n- 为进一步{'提升' * 40}\n")
    assert "preamble:\n  - 为进一步" in text


def test_a_short_list_stands_in_brackets() -> None:
    assert "    lead: [市教育局, 市财政局]\n" in formatted_tasks(
        "- id: a\n  lead:\n    - 市教育局\n    - 市财政局\n"
    )


def test_a_list_of_100_columns_stands_in_brackets_and_of_101_does_not() -> None:
    # "    lead: [" takes 11 columns and "]" one: 88 are left.
    exactly = formatted_tasks(f"- id: a\n  lead: [{'市' * 42}, ab]\n")
    assert f"    lead: [{'市' * 42}, ab]\n" in exactly
    longer = formatted_tasks(f"- id: a\n  lead: [{'市' * 42}, abc]\n")
    assert f"    lead:\n      - {'市' * 42}\n      - abc\n" in longer


def test_a_deadline_and_a_date_of_issue_stand_in_braces() -> None:
    text = formatted_tasks("- id: a\n  deadline:\n    text: 12月底前\n    kind: month-end\n")
    assert "    deadline: {kind: month-end, text: 12月底前}\n" in text
    issued = formatted("issued_on:\n  text: 2023年7月5日\n  date: '2023-07-05'\n")
    assert "issued_on: {date: 2023-07-05, text: 2023年7月5日}\n" in issued


def test_columns_stand_in_braces() -> None:
    text = formatted("table:\n  columns:\n  - fields: [theme_1, theme_2]\n    header: 工作任务\n")
    assert "table:\n  columns:\n    - {header: 工作任务, fields: [theme_1, theme_2]}\n" in text


def test_notes_stand_in_braces_when_all_of_them_fit() -> None:
    text = formatted_tasks("- id: a\n  notes:\n  - kind: noise\n    text: 页码，已去除。\n")
    assert "    notes:\n      - {kind: noise, text: 页码，已去除。}\n" in text


def test_all_notes_of_a_list_are_written_alike() -> None:
    text = formatted_tasks(
        "- id: a\n  notes:\n  - {kind: noise, text: 短}\n"
        f"  - {{kind: noise, text: {'长' * 50}}}\n"
    )
    assert (
        f"      - kind: noise\n        text: 短\n      - kind: noise\n        text: {'长' * 50}\n"
        in text
    )


def test_other_groups_of_keys_stand_in_lines() -> None:
    text = formatted("headings: [{key: '1', text: 标题, under: [{key: '1.1', text: 小}]}]\n")
    assert text.endswith(
        'headings:\n  - key: "1"\n    text: 标题\n    under:\n'
        '      - key: "1.1"\n        text: 小\n'
    )


def test_a_text_that_looks_like_a_number_is_quoted_and_a_year_is_not() -> None:
    text = formatted("id: jining-2023\nyear: '2023'\nheadings:\n  - key: 1.10\n    text: 1\n")
    assert "\nyear: 2023\n" in text
    assert 'key: "1.10"\n    text: "1"\n' in text


def test_no_key_of_a_record_is_read_as_anything_but_its_name() -> None:
    """YAML 1.1 takes on, off, yes, no, y and n for truth values."""
    shapes = (REVIEW_STEP, WITHDRAWAL, CORRECTION, TASK, DOCUMENT, DEPARTMENT, PROGRESS_ENTRY)
    keys = [field.key for shape in shapes for field in shape.fields]
    assert [key for key in keys if yaml.safe_load(key) != key] == []


def test_a_long_text_stays_on_one_line() -> None:
    words = "公开" * 400
    assert f"    requirement: {words}\n" in formatted_tasks(f"- id: a\n  requirement: {words}\n")


def test_text_with_line_breaks_is_a_literal_block() -> None:
    text = formatted_tasks('- id: a\n  lead_text: "市科技局\\n市财政局"\n  heading: "1"\n')
    assert text.endswith(
        '  - id: a\n    heading: "1"\n    lead_text: |-\n      市科技局\n      市财政局\n'
    )


def test_a_literal_block_may_be_a_list_item() -> None:
    text = formatted('preamble: ["a\\nb", c]\n')
    assert text.endswith("preamble:\n  - |-\n    a\n    b\n  - c\n")


def test_one_blank_line_stands_between_records() -> None:
    text = formatted_themes("- id: a\n- id: b\n\n\n- id: c\n")
    assert text == f"{THEMES_LINE}\nthemes:\n  - id: a\n\n  - id: b\n\n  - id: c\n"


def test_one_blank_line_stands_around_a_key_that_takes_several_lines() -> None:
    text = formatted(
        "id: a\n\nyear: 2023\nrequirements:\n  - heading: 一\ncc: 抄送\nnot_stated: [issuer]\n"
        "table:\n  title: 表\ntasks:\n  - id: b\n"
    )
    assert text.splitlines()[1:] == [
        "id: a",
        "year: 2023",
        "",
        "requirements:",
        "  - heading: 一",
        "",
        "cc: 抄送",
        "not_stated: [issuer]",
        "",
        "table:",
        "  title: 表",
        "",
        "tasks:",
        "  - id: b",
    ]


def test_there_are_no_other_blank_lines() -> None:
    text = formatted("\n\nid: a\n\n\nheadings:\n\n  - key: b\n\n    text: c\n\n\n  - key: d\n\n\n")
    assert text.endswith("id: a\n\nheadings:\n  - key: b\n    text: c\n  - key: d\n")


def test_a_byte_order_mark_windows_line_ends_and_trailing_spaces_go() -> None:
    text = formatted("\ufeffid: a  \r\nyear: 2023\t\r\ncc: 抄送   ")
    assert text.splitlines()[1:] == ["id: a", "year: 2023", "cc: 抄送"]
    assert "\r" not in text
    assert text.endswith("抄送\n")


def test_marks_of_a_document_go() -> None:
    assert formatted("---\nid: a\n...\n").splitlines()[1:] == ["id: a"]


def test_a_file_in_braces_becomes_lines() -> None:
    assert formatted("{year: 2023, id: a}").splitlines()[1:] == ["id: a", "year: 2023"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("year: 二〇二三", "year: 二〇二三"),
        ("issued_on: 2023-07-05", 'issued_on: "2023-07-05"'),
        ("preamble: 一段", "preamble: 一段"),
        ("cc: [甲, 乙]", "cc: [甲, 乙]"),
        ("title:", "title:"),
        ('title: ""', 'title: ""'),
        ("preamble: []", "preamble: []"),
        ("issued_on: {}", "issued_on: {}"),
    ],
)
def test_a_bad_value_is_formatted_all_the_same(line: str, expected: str) -> None:
    assert formatted(f"{line}\n").splitlines()[1:] == [expected]


def test_a_group_of_keys_in_the_wrong_place_keeps_its_order() -> None:
    text = formatted("preamble:\n- 附件: 说明\n  b: [c, {d: e}]\n")
    assert text.endswith("preamble:\n  - 附件: 说明\n    b:\n      - c\n      - d: e\n")


def test_lists_in_lists_are_kept() -> None:
    text = formatted("preamble:\n-\n  -\n    - {a: b}\n  - c\n-\n- d\n")
    assert text.endswith("preamble:\n  - - - a: b\n    - c\n  -\n  - d\n")


@pytest.mark.parametrize("sign", ["|-", ">-"])
def test_a_block_of_one_line_becomes_a_line(sign: str) -> None:
    text = formatted_tasks(f"- id: a\n  requirement: {sign}\n    动态公开\n")
    assert text.endswith("    requirement: 动态公开\n")


@pytest.mark.parametrize("kind", list(SourceKind))
def test_every_kind_of_file_has_a_form(kind: SourceKind) -> None:
    key = "id" if kind is SourceKind.DOCUMENT else kind.value
    result = canonical_text(f"{key}: x\n", kind, f"content/x/{kind.value}.yml")
    assert result.text == (
        f"# yaml-language-server: $schema=../schema/{kind.value}.schema.json\n{key}: x\n"
    )
