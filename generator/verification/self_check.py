"""自查表: one row for each requirement, with what was looked at and what was found (R-035)."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType

from generator.verification.outcome import Outcome, Word, worst

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One requirement."""

    requirement: str
    outcome: Outcome
    evidence: tuple[str, ...]
    """What was looked at; the faults found, if there are any; what tests and the office say."""


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
    Outcome.OPEN: "还没有证明 / not shown yet",
}
_SHOWN = 10
NOTHING = "没有证明 / nothing shows it"


def witnesses(*said: Mapping[str, Sequence[Word]]) -> Mapping[str, Sequence[Word]]:
    """Everything that is said of each requirement, by whomever."""
    return {name: [w for one in said for w in one.get(name, ())] for name in REQUIREMENTS}


def make_rows(
    faults_by_check: Mapping[str, Sequence[str]],
    requirements_by_check: Mapping[str, Sequence[str]],
    exempt: Mapping[str, str] = MappingProxyType({}),
    said: Mapping[str, Sequence[Word]] = MappingProxyType({}),
) -> tuple[Row, ...]:
    """A requirement fails when any of its checks found something, or when a witness says so.

    `exempt` has reasons; `said` is what tests and the office say of what no check can see.
    """
    rows: list[Row] = []
    for requirement in REQUIREMENTS:
        checks = [c for c, covered in requirements_by_check.items() if requirement in covered]
        faults = [f"{c}: {fault}" for c in checks for fault in faults_by_check.get(c, ())]
        words = [Word(outcome=Outcome.FAIL, evidence=fault) for fault in faults[:_SHOWN]]
        words += said.get(requirement, ())
        outcome = worst(words)
        if outcome is not Outcome.FAIL and requirement in exempt:
            words = [Word(outcome=Outcome.EXEMPT, evidence=exempt[requirement])]
        elif not faults:
            words += [Word(outcome=Outcome.PASS, evidence=check) for check in checks]
        outcome = worst(words)
        shown = [w.evidence for w in words if outcome is not Outcome.FAIL or w.outcome is outcome]
        rows.append(
            Row(requirement=requirement, outcome=outcome, evidence=tuple(shown) or (NOTHING,))
        )
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
