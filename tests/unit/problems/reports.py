"""Problems with awkward facts, for tests of the report formats."""

from __future__ import annotations

from generator.problems.kinds import field_kinds, row_kinds
from generator.problems.problem import Language, Place, Problem
from generator.problems.report.report import Report

AWKWARD_PATH = "content/progress/市教育局, 100%: 9月.yml"


def make_problems() -> tuple[Problem, ...]:
    """An error and a warning."""
    return (
        field_kinds.bad_date(
            Place(path="content/documents/jining-2023.yml", line=214, column=13),
            value="2023年7月5日",
            suggestion="2023-07-05",
        ),
        row_kinds.deadline_unread(
            Place(path=AWKWARD_PATH, line=3, column=5), text='50%, "::warning::"\n换行'
        ),
    )


def make_report(*problems: Problem, language: Language = "zh", files: int = 12) -> Report:
    """A report of these problems, or of the two above."""
    return Report(
        problems=problems or make_problems(),
        file_count=files,
        record_count=294,
        language=language,
        version="1.2.3",
    )


def make_empty_report(language: Language = "zh") -> Report:
    """A report of content without problems."""
    return Report(problems=(), file_count=1, record_count=1, language=language, version="1.2.3")
