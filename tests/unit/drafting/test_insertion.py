"""An item comes into a list, and nothing else changes."""

import pytest

from generator.drafting.draft import AnswerError
from generator.drafting.insertion import insert_item

FILE = """\
# head
name: x  # beside

tasks:  # rows
  # about one
  - id: one
    text: |-
      - no item
      last

  # about two
  - id: two
    notes:
      - {kind: a}  # beside
  # below the rows

# about end
end: y
"""
ITEM = "  - id: new\n    text: |-\n      a\n\n      b\n"


def test_an_item_comes_behind_the_last() -> None:
    before, after = FILE.split("\n# about end")
    assert insert_item(FILE, "tasks", ITEM) == f"{before}\n{ITEM}\n# about end{after}"


def test_an_item_comes_before_another_and_its_comment() -> None:
    before, after = FILE.split("  # about two")
    changed = insert_item(FILE, "tasks", ITEM, position=1)
    assert changed == f"{before}{ITEM}\n  # about two{after}"


def test_items_that_stand_close_together_stay_so() -> None:
    close = "tasks:\n  - id: one\n  - id: two\n"
    assert insert_item(close, "tasks", "  - id: new\n") == f"{close}  - id: new\n"


def test_a_position_behind_the_end_is_the_end() -> None:
    assert insert_item(FILE, "tasks", ITEM, position=2) == insert_item(FILE, "tasks", ITEM)


def test_a_file_without_a_last_line_end_gets_one() -> None:
    assert insert_item("tasks:\n  - id: one", "tasks", "  - id: new\n") == (
        "tasks:\n  - id: one\n\n  - id: new\n"
    )


@pytest.mark.parametrize("indent", ["", "    "])
def test_an_item_is_indented_as_the_others(indent: str) -> None:
    assert insert_item(f"tasks:\n{indent}- id: one\nend: x\n", "tasks", ITEM) == (
        f"tasks:\n{indent}- id: one\n\n"
        f"{indent}- id: new\n{indent}  text: |-\n{indent}    a\n\n{indent}    b\n"
        "end: x\n"
    )


@pytest.mark.parametrize("text", ["tasks: [{id: one}]\n", "other:\n  - id: one\n", "tasks:\n", ""])
def test_a_list_that_is_not_written_line_by_line_is_refused(text: str) -> None:
    with pytest.raises(AnswerError) as refused:
        insert_item(text, "tasks", ITEM)
    assert "taizhang fmt" in refused.value.message("zh")
    assert "taizhang fmt" in refused.value.message("en")
