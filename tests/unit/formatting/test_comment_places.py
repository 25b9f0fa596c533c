"""A comment stays with what it was written for, whatever moves."""

import pytest

from tests.unit.formatting.shaped import body, formatted, formatted_tasks, formatted_themes


def test_a_comment_above_a_key_moves_with_the_key() -> None:
    text = formatted("# 关于年度\nyear: 2023\n# 关于编号\nid: a\n")
    assert body(text) == ["# 关于编号", "id: a", "# 关于年度", "year: 2023"]


def test_a_comment_beside_a_value_moves_with_the_value() -> None:
    text = formatted("year: 2023 # 年度\nid: a   #编号\n")
    assert body(text) == ["id: a  #编号", "year: 2023  # 年度"]


def test_a_comment_that_a_blank_line_sets_apart_stays_at_the_head() -> None:
    text = formatted("# 录入：政务公开科\n\n# 关于年度\nyear: 2023\nid: a\n")
    assert body(text) == ["# 录入：政务公开科", "", "id: a", "# 关于年度", "year: 2023"]


def test_comments_at_the_end_stay_at_the_end() -> None:
    assert body(formatted("year: 2023\nid: a\n# 完\n")) == ["id: a", "year: 2023", "# 完"]
    text = formatted_themes("- id: a\n  name: b\n# 完\n")
    assert text.endswith("  - id: a\n    name: b\n\n# 完\n")


def test_a_comment_above_a_record_stays_above_it() -> None:
    text = formatted_themes("# 一\n- id: a\n# 二\n# 三\n- name: c\n  id: b\n")
    assert text.endswith("  # 一\n  - id: a\n\n  # 二\n  # 三\n  - id: b\n    name: c\n")


def test_a_comment_at_the_end_of_a_record_stays_in_it() -> None:
    text = formatted_themes("  - name: b\n    # parent: c\n    # english: d\n  - id: e\n")
    assert text.endswith("  - name: b\n    # parent: c\n    # english: d\n\n  - id: e\n")


def test_a_comment_at_the_end_of_a_list_stays_in_the_list() -> None:
    text = formatted("headings:\n  - key: x\n  # - key: z\nid: a\n")
    assert body(text) == ["id: a", "", "headings:", "  - key: x", "  # - key: z"]


def test_comments_at_the_end_of_several_levels_keep_their_levels() -> None:
    text = formatted(
        "headings:\n  - key: x\n    under:\n      - key: z\n        # 一\n      # 二\n    # 三\n"
        "  # 四\n# 五\ntasks:\n  - id: a\n"
    )
    assert body(text) == [
        "headings:",
        "  - key: x",
        "    under:",
        "      - key: z",
        "        # 一",
        "      # 二",
        "    # 三",
        "  # 四",
        "",
        "# 五",
        "tasks:",
        "  - id: a",
    ]


def test_a_comment_does_not_climb_back_to_a_level_that_was_left() -> None:
    text = formatted("headings:\n  - key: x\n# 一\n    # 二\ntasks: []\n")
    assert body(text) == ["headings:", "  - key: x", "", "# 一", "# 二", "tasks: []"]


def test_a_comment_below_the_last_key_of_a_list_without_indent_goes_to_the_next_key() -> None:
    text = formatted("headings:\n- key: x\n# 一\ntasks: []\n")
    assert text.endswith("  - key: x\n\n# 一\ntasks: []\n")


def test_a_comment_above_a_record_that_opens_on_the_next_line_stays_above_it() -> None:
    text = formatted_themes("-\n  # 一\n  id: a\n")
    assert text.endswith("themes:\n  # 一\n  - id: a\n")


def test_a_comment_beside_a_dash_stays_on_the_line_of_the_dash() -> None:
    assert formatted_themes("-  # 一\n  id: a\n").endswith("  - id: a  # 一\n")


def test_a_second_comment_for_one_line_goes_above_it() -> None:
    text = formatted_themes("-  # 一\n  id: a  # 二\n")
    assert text.endswith("  # 一\n  - id: a  # 二\n")


def test_a_comment_beside_a_key_stays_there_when_its_list_follows() -> None:
    text = formatted("headings: # 一\n  - key: x\n")
    assert body(text) == ["headings:  # 一", "  - key: x"]


def test_a_comment_beside_a_list_in_brackets_stays_there() -> None:
    text = formatted_tasks("- id: a\n  lead: [甲, 乙] # 一\n")
    assert text.endswith("    lead: [甲, 乙]  # 一\n")


def test_a_comment_beside_brackets_stays_beside_the_key_when_they_are_too_long() -> None:
    names = ", ".join(["市教育局"] * 12)
    text = formatted_tasks(f"- id: a\n  lead: [{names}] # 一\n")
    assert "    lead:  # 一\n      - 市教育局\n" in text


def test_comments_between_brackets_turn_the_list_into_lines() -> None:
    text = formatted_tasks(
        "- id: a\n  lead: [ # 一\n    甲, # 二\n    # 三\n    乙\n    # 四\n  ]\n  seq: x\n"
    )
    assert text.endswith(
        "  - id: a\n    seq: x\n    lead:  # 一\n      - 甲  # 二\n      # 三\n      - 乙\n"
        "      # 四\n"
    )


def test_a_comment_behind_the_closing_bracket_stands_beside_the_key() -> None:
    text = formatted_tasks("- lead: [\n    甲\n  ] # 一\n")
    assert text.endswith("  - lead: [甲]  # 一\n")


def test_a_comment_beside_a_list_item_keeps_the_list_in_lines() -> None:
    text = formatted_tasks("- id: a\n  lead:\n    - 甲  # 一\n    - 乙\n")
    assert text.endswith("    lead:\n      - 甲  # 一\n      - 乙\n")


def test_a_comment_beside_a_key_in_a_note_keeps_the_notes_in_lines() -> None:
    text = formatted_tasks("- id: a\n  notes:\n  - kind: noise # 一\n    text: b\n")
    assert text.endswith("    notes:\n      - kind: noise  # 一\n        text: b\n")


def test_a_comment_beside_a_note_in_braces_stays_there() -> None:
    text = formatted_tasks("- id: a\n  notes:\n  - {kind: noise, text: b} # 一\n")
    assert text.endswith("      - {kind: noise, text: b}  # 一\n")


def test_a_comment_beside_a_literal_block_stands_behind_its_sign() -> None:
    text = formatted_tasks("- id: a\n  lead_text: |- # 一\n    甲\n    乙\n")
    assert text.endswith("    lead_text: |-  # 一\n      甲\n      乙\n")


def test_a_comment_below_a_literal_block_is_no_part_of_it() -> None:
    text = formatted_tasks("- lead_text: |-\n    甲\n    乙\n  # 一\n  id: a\n")
    assert text.endswith("  # 一\n  - id: a\n    lead_text: |-\n      甲\n      乙\n")


def test_a_comment_between_a_key_and_its_value_goes_above_the_key() -> None:
    assert body(formatted("id:\n  # 一\n  a\n")) == ["# 一", "id: a"]


def test_a_comment_beside_a_key_whose_value_follows_stays_beside_it() -> None:
    assert body(formatted("id: # 一\n  a\n")) == ["id: a  # 一"]


def test_a_comment_in_an_empty_list_goes_above_it() -> None:
    assert body(formatted("tasks: [\n  # 一\n]\n")) == ["# 一", "tasks: []"]


def test_a_comment_beside_a_key_without_a_value_stays() -> None:
    assert body(formatted("id:  # 一\nyear: 2023\n")) == ["id:  # 一", "year: 2023"]


def test_a_comment_beside_the_mark_of_a_document_stays_at_the_top() -> None:
    assert body(formatted("--- # 一\nid: a\n")) == ["# 一", "id: a"]


def test_only_the_spaces_behind_a_comment_go() -> None:
    assert body(formatted("#   一  二 \t\nid: a\n")) == ["#   一  二", "id: a"]


@pytest.mark.parametrize("text", ["id: a\n# 一", "id: a\n   # 一\n\n\n", "{id: a} # 一\n# 二"])
def test_comments_at_the_end_are_never_lost(text: str) -> None:
    assert formatted(text).count("# ") == text.count("# ") + 1


def test_a_file_in_braces_keeps_its_comments() -> None:
    text = formatted("{ # 一\n  year: 2023, # 二\n  # 三\n  id: a\n  # 四\n} # 五\n")
    assert body(text) == [
        "# 三",
        "id: a",
        "# 一",
        "year: 2023  # 二",
        "# 四",
        "# 五",
    ]


def test_a_comment_in_braces_above_the_first_key_goes_above_the_dash() -> None:
    text = formatted_tasks("- id: a\n  notes:\n  - {\n    # 一\n    kind: noise,\n    text: b}\n")
    assert text.endswith("    notes:\n      # 一\n      - {kind: noise, text: b}\n")


def test_a_comment_above_the_first_of_a_list_in_a_list_goes_above_both_dashes() -> None:
    text = formatted("preamble:\n-\n  -\n    # 一\n    - a\n")
    assert text.endswith("preamble:\n  # 一\n  - - [a]\n")


def test_of_two_comments_beside_the_first_key_one_goes_above_the_dash() -> None:
    text = formatted_themes("- id: # 一\n    a # 二\n")
    assert text.endswith("themes:\n  # 一\n  - id: a  # 二\n")


def test_comments_below_the_last_record_are_set_apart() -> None:
    text = formatted_themes("  - id: a\n  # - id: b\n")
    assert text.endswith("  - id: a\n\n  # - id: b\n")


def test_wording_with_a_comment_beside_it_keeps_its_quotes() -> None:
    """Bare, the reader would take the comment for wording that was cut off."""
    text = formatted('title: "市教育局" # 说明\nid: a\n')
    assert body(text) == ["id: a", 'title: "市教育局"  # 说明']
    assert formatted(text) == text


def test_a_comment_behind_the_dash_of_bare_wording_stands_above_it() -> None:
    text = formatted_themes("- # 说明\n  description: 教育\n")
    assert body(text) == ["themes:", "  # 说明", "  - description: 教育"]
