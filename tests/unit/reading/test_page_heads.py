"""A hand-written page whose head cannot be read is told; MkDocs would print the head."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems.problem import Problem
from generator.reading.page_heads import check_page_heads
from tests.project import ROOT


def problems_of(folder: Path, content: bytes) -> list[Problem]:
    page = folder / "content" / "pages" / "en" / "about.md"
    page.parent.mkdir(parents=True)
    page.write_bytes(content)
    return list(check_page_heads(folder / "content"))


@pytest.mark.parametrize(
    ("head", "place", "code", "hint"),
    [
        ("title: 甲\ndescription: [乙", "3:14", "yaml-syntax", "成对的引号"),
        ("title: 关于: 本站", "2:10", "yaml-syntax", "双引号"),
        ("title：关于本站\nkeywords: [甲]", "2:6", "yaml-syntax", "title: 关于本站"),
        ("title: 甲\nkeywords: 政务公开、就业", "3:11", "wrong-type", "[政务公开, 就业]"),
        ("titel: 甲", "2:1", "unknown-key", "是不是“title”"),
    ],
)
def test_a_mistake_in_the_head_has_its_line(
    tmp_path: Path, head: str, place: str, code: str, hint: str
) -> None:
    (problem,) = problems_of(tmp_path, f"---\n{head}\n---\n# 关于\n".encode())
    assert problem.code == code
    assert str(problem.place) == f"content/pages/en/about.md:{place}"
    assert hint in problem.hint("zh")


def test_a_page_of_another_encoding_is_told(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, "# 关于\n\n本站".encode("gbk"))
    assert problem.code == "wrong-encoding"
    assert problem.place.path == "content/pages/en/about.md"


@pytest.mark.parametrize(
    "text",
    [
        "# 关于\n",
        "---\ntitle: 甲\nhide: [toc]\nsection: about\n---\n# 甲\n",
        "---\n甲\n---\n",
        "---\n",
    ],
)
def test_whole_heads_other_keys_and_pages_without_one_are_left_alone(
    tmp_path: Path, text: str
) -> None:
    assert problems_of(tmp_path, text.encode()) == []


def test_the_shipped_pages_have_no_problem() -> None:
    assert list(check_page_heads(ROOT / "content")) == []
