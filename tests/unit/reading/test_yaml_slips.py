"""What an editor's hand did is told where it began, with the line that would be accepted."""

from __future__ import annotations

import pytest

from generator.reading.yaml_tree import compose
from tests.unit.reading.test_yaml_trouble import trouble

ROW = """tasks:
  - id: a-2023-001
    heading: "1"
    lead: [市教育局]
    requirement: 公开政策。
  - id: a-2023-002
    heading: "1"
    requirement: 公开政策。
"""
NAMES = "    lead: [市教育局]\n"

SLIPS = {
    "one line too deep": (NAMES, "  " + NAMES, (4, 7), "    lead: [市教育局]"),
    "one line not deep enough": (NAMES, NAMES[1:], (4, 4), "    lead: [市教育局]"),
    "a full-width indent": (NAMES, NAMES.replace("    ", "\u3000\u3000"), (4, 1), "lead: [市"),
    "a no-break indent": (NAMES, NAMES.replace(" ", "\u00a0", 4), (4, 1), "    lead: [市教育局]"),
    "a quote closed by the next": ('"1"', '"1', (3, 14), "末尾补上同样的引号"),
    "a quote before words": ("公开政策。", '"公开政策。', (5, 18), "末尾补上同样的引号"),
    "quotes within quotes": ("公开政策。", '"公开"双减"政策。"', (5, 21), "最外面用单引号"),
    "wording that begins with a bracket": ("公开政策。", "[注]公开。", (5, 20), '"[注]公开。"'),
    "a dash without a space": ("  - id: a-2023-002", "  -id: a-2023-002", (6, 3), "- id: a-2023"),
    "a long dash": ("  - id: a-2023-002", "  — id: a-2023-002", (6, 3), "- id: a-2023"),
    "a colon in the wording": ("公开政策。", "注意: 公开。", (5, 20), '"注意: 公开。"'),
    "a broken line": ("公开政策。", "公开\n政策。", (6, 1), "接到上一行的末尾"),
    "a key without its colon": ("tasks:\n", "title\ntasks:\n", (1, 1), "写成 title:"),
    "an at sign": ("公开政策。", "@公开政策。", (5, 18), 'requirement: "@公开政策。"'),
    "a star": ("公开政策。", "* 公开政策。", (5, 19), 'requirement: "* 公开政策。"'),
    "a dash in front": ("公开政策。", "- 公开政策。", (5, 18), 'requirement: "- 公开政策。"'),
    "a full-width colon": ("lead: [", "lead：[", (4, 9), "请写成 lead: [市教育局]"),
    "no space behind a colon": ("lead: [", "lead:[", (4, 9), "请写成 lead: [市教育局]"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_where_the_hand_slipped(slip: str) -> None:
    old, new, place, hint = SLIPS[slip]
    problem = trouble(ROW.replace(old, new, 1))
    assert (problem.place.line, problem.place.column) == place
    assert hint in problem.hint("zh")


def test_the_line_of_a_hint_is_accepted() -> None:
    """What is shown for an indent is the line as it stood before the slip."""
    problem = trouble(ROW.replace(NAMES, "  " + NAMES))
    typed = problem.hint("en").partition(": ")[2]
    text = ROW.replace(NAMES, f"{typed}\n")
    assert text == ROW
    assert compose(text, "a.yml", 24)[1] == []


def test_each_unsettled_merge_is_told_once() -> None:
    theirs = "<<<<<<< HEAD\n    lead: [甲]\n=======\n    lead: [乙]\n>>>>>>> main\n"
    _, problems = compose(ROW.replace(NAMES, theirs) + theirs, "a.yml", 24)
    told = [(problem.code, problem.place.line) for problem in problems]
    assert told == [("merge-conflict", 4), ("merge-conflict", 13)]


def test_arrows_in_wording_are_no_merge() -> None:
    _, problems = compose('title: "<<<<<<< HEAD"\nnote: 甲 <<<<<<< 乙\n', "a.yml", 24)
    assert problems == []
