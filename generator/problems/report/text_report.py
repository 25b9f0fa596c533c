"""The report for a person: place first, in a form that an editor can open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.problems.problem import Language, Problem, Severity
from generator.problems.report.report import Report

_SEVERITY_ZH = {Severity.ERROR: "错误", Severity.WARNING: "提醒"}


def text_report(report: Report) -> str:
    """One paragraph a problem, then the sum."""
    paragraphs = [word_problem(problem, report.language) for problem in report.problems]
    block = word_additions(report.problems, report.language)
    return "\n\n".join([*paragraphs, *block, _rest(report) + _sum(report)]) + "\n"


def word_additions(problems: Iterable[Problem], language: Language) -> Iterator[str]:
    """One block to paste into content/redirects.txt, where lines in it settle problems."""
    lines = sorted(p.wording.addition for p in problems if p.wording.addition is not None)
    if lines:
        head = (
            "# 可以整段加进 content/redirects.txt；taizhang addresses --write 会写进去"
            if language == "zh"
            else "# for content/redirects.txt; taizhang addresses --write adds them"
        )
        yield "\n".join([head, *lines])


def word_problem(problem: Problem, language: Language) -> str:
    """One problem: its place and message, then the way out."""
    return "\n".join(_lines(problem, language))


def _lines(problem: Problem, language: Language) -> Iterator[str]:
    zh = language == "zh"
    severity = _SEVERITY_ZH[problem.severity] if zh else str(problem.severity)
    message = problem.message(language)
    yield f"{problem.place}: {severity}[{problem.code}]{'：' if zh else ': '}{message}"
    yield f"  {'办法：' if zh else 'hint: '}{problem.hint(language)}"


def _sum(report: Report) -> str:
    errors, warnings, files = report.error_count, report.warning_count, report.file_count
    if report.language == "zh":
        return f"{files} 个文件，{report.record_count} 条记录：{errors} 个错误，{warnings} 个提醒"
    return (
        f"{_count(errors, 'error')}, {_count(warnings, 'warning')} in "
        f"{_count(files, 'file')}, {_count(report.record_count, 'record')}"
    )


def _rest(report: Report) -> str:
    """A file with a slip that keeps it from being read may hold others, which nobody has seen."""
    count = report.unread_count
    if not count:
        return ""
    if report.language == "zh":
        return f"有 {count} 个文件没能读成记录，其余检查还没有看到它们：改好后请再检查一次。\n"
    return (
        f"{_count(count, 'file')} could not be read as records; further checks have not seen them: "
        "check again after mending.\n"
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
