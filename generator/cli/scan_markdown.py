"""Tells a reviewer in Markdown what the review gate and the scan for personal data found."""

from __future__ import annotations

from collections.abc import Iterator

from generator.cli.change_summary import Scanned
from generator.cli.language import say
from generator.cli.plain_markdown import plain
from generator.problems.kinds import gate_kinds as gate
from generator.problems.problem import Language, Problem, Severity

GATE = frozenset(
    kind.code
    for kind in (
        *(gate.not_released, gate.personal_data, gate.sensitive_data, gate.secrecy_marked),
        *(gate.perhaps_private, gate.picture_unread, gate.waiver_unused, gate.waiver_unreadable),
    )
)
"""What this part of the summary is about; of everything else it tells the number."""

MOST = 20
"""A longer list ends in a number."""


def tell_scan(scanned: Scanned, language: Language) -> Iterator[str]:
    """The section: findings of review and scan one by one, and whether anything else is wrong."""
    found = [problem for problem in scanned.problems if problem.code in GATE]
    others = [problem for problem in scanned.problems if problem.code not in GATE]
    yield f"### {say(language, '审查和个人信息扫描', 'Review and scan for personal data')}"
    yield ""
    if not found:
        yield say(
            language,
            f"看过 {scanned.file_count} 个记录文件和旁边的文件：没有缺审查的，没有发现个人信息。",
            f"{scanned.file_count} files of records and all files beside them were looked at: no "
            "review is missing, and no personal data was found.",
        )
    yield from (_line(problem, language) for problem in found[:MOST])
    if len(found) > MOST:
        yield f"- … (+{len(found) - MOST})"
    if scanned.waived_count:
        yield say(
            language,
            f"有人批准照常公开的：{scanned.waived_count} 处，见 content/waivers.txt。",
            f"Findings that somebody answers for: {scanned.waived_count}, in content/waivers.txt.",
        )
    yield ""
    errors = sum(problem.severity is Severity.ERROR for problem in others)
    yield say(
        language,
        f"其他检查：{errors} 个错误，{len(others) - errors} 个提醒。",
        f"Other checks: {errors} errors, {len(others) - errors} warnings.",
    )


def _line(problem: Problem, language: Language) -> str:
    mark = say(language, "：", ": ")
    return f"- `{problem.place}` {problem.code}{mark}{plain(problem.message(language))}"
