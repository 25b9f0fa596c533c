"""No finding of any kind prints a number of a person that stands in a file or in its name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.pipeline import examine
from generator.problems.problem import Problem
from generator.settings import Settings
from tests.records.bad_example import AS_OF, SMALL

NUMBER = "13800138000"


def told(problem: Problem) -> str:
    parts = (str(problem.place), *(problem.message(lang) for lang in ("zh", "en")))
    return "\n".join((*parts, *(problem.hint(lang) for lang in ("zh", "en"))))


@pytest.mark.parametrize(
    "name",
    [
        f"documents/{NUMBER}.yml",
        f"documents/{NUMBER}-2024.yml",
        f"registry/{NUMBER}.yml",
        f"progress/{NUMBER}.yml",
        f"{NUMBER}.yml",
    ],
)
@pytest.mark.parametrize("text", ["", "id: a\n b: c\n", f"id: {NUMBER}\ntopics: [{NUMBER}]\n"])
def test_a_number_in_a_file_name_or_value_is_masked_everywhere(
    name: str, text: str, tmp_path: Path
) -> None:
    shutil.copytree(SMALL / "content", tmp_path / "content")
    file = tmp_path / "content" / name
    file.write_text(text, encoding="utf-8")
    problems = examine(Settings(root=tmp_path, as_of=AS_OF)).problems
    assert {"personal-data"} < {problem.code for problem in problems}
    assert "13*********" in "".join(map(told, problems))
    assert [problem for problem in problems if NUMBER in told(problem)] == []
