"""自查表: one row for each requirement, with what was looked at and what was found (R-035)."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from types import MappingProxyType

from generator.verification.evidence import evidence_for

REQUIREMENTS = (
    *("R-010", "R-011", "R-012", "R-013", "R-014", "R-015", "R-016"),
    *(f"R-{number:03}" for number in range(20, 29)),
    *(f"R-{number:03}" for number in range(30, 58)),
    *(f"R-{number:03}" for number in range(60, 68)),
    *(f"R-{number:03}" for number in range(70, 88)),
    *(f"R-{number:03}" for number in range(89, 113)),
    *(f"R-{number:03}" for number in range(115, 119)),
    *(f"R-{number:03}" for number in range(119, 130)),
    *("R-140", "R-141", "R-142", "R-143", "R-144", "R-150"),
)
"""Every requirement of the collection of standards, in its order."""


class Outcome(StrEnum):
    """What a row says."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    EXEMPT = "not-applicable"
    """This site gives no occasion for it; the evidence is the reason."""
    ELSEWHERE = "not-checked-here"
    """By a test, a person or the office, not by looking at the finished files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One requirement."""

    requirement: str
    outcome: Outcome
    evidence: tuple[str, ...]
    """What was looked at; the faults found, if there are any; else where it is shown."""


LIMITS = {
    "zh": "图片和扫描件里的文字没有扫描个人信息，公开前要由人看过；taizhang check 逐个列出。",
    "en": "Words in pictures and scans are not scanned for personal data; a person has to look. "
    "taizhang check names each such file.",
}
"""What no check here can see."""

_WORDS: Mapping[Outcome, str] = {
    Outcome.PASS: "通过 / pass",
    Outcome.FAIL: "未通过 / fail",
    Outcome.EXEMPT: "不适用 / not applicable",
    Outcome.ELSEWHERE: "不由本表检查 / not checked here",
}
_SHOWN = 10


def make_rows(
    faults_by_check: Mapping[str, Sequence[str]],
    requirements_by_check: Mapping[str, Sequence[str]],
    exempt: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Row, ...]:
    """A requirement fails when any of its checks found something; `exempt` has reasons."""
    rows: list[Row] = []
    for requirement in REQUIREMENTS:
        checks = [c for c, covered in requirements_by_check.items() if requirement in covered]
        faults = [f"{c}: {fault}" for c in checks for fault in faults_by_check.get(c, ())]
        if faults:
            outcome, evidence = Outcome.FAIL, tuple(faults[:_SHOWN])
        elif requirement in exempt:
            outcome, evidence = Outcome.EXEMPT, (exempt[requirement],)
        elif checks:
            outcome, evidence = Outcome.PASS, tuple(checks)
        else:
            outcome, evidence = Outcome.ELSEWHERE, evidence_for(requirement)
        rows.append(Row(requirement=requirement, outcome=outcome, evidence=evidence))
    return tuple(rows)


def write_json(rows: Sequence[Row]) -> str:
    """For programs."""
    told = {"rows": [asdict(row) for row in rows], "limits": LIMITS}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def write_page(rows: Sequence[Row], site_url: str) -> str:
    """For the office: it opens from anywhere, and is not part of the site."""
    lines = "\n".join(
        f'<tr><th scope="row">{row.requirement}</th><td>{_WORDS[row.outcome]}</td>'
        f"<td>{'<br>'.join(html.escape(text) for text in row.evidence)}</td></tr>"
        for row in rows
    )
    counts = "；".join(
        f"{word}：{sum(row.outcome is outcome for row in rows)}" for outcome, word in _WORDS.items()
    )
    return f"""<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><title>自查表</title></head>
<body>
<h1>自查表 <span lang="en">Self-check</span></h1>
<p>{html.escape(site_url)}</p>
<p>{counts}</p>
<p>{LIMITS["zh"]} <span lang="en">{LIMITS["en"]}</span></p>
<table>
<caption>每项要求一行 / one row for each requirement</caption>
<thead><tr><th scope="col">要求</th><th scope="col">结果</th><th scope="col">依据</th></tr></thead>
<tbody>
{lines}
</tbody>
</table>
</body>
</html>
"""
