"""Puts the figures of the last full test run into the accessibility statement (R-086)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.problems.problem import Language
from generator.rendering.dates import chinese_date, english_date

MARK = "{accessibility-results}"
"""Stands in the hand-written page where the figures belong."""

FILE = Path("content") / "accessibility-results.json"
"""Written by `make accessibility`; kept with the content, so that the page says what was found."""

_ABSENT: Mapping[Language, str] = {
    "zh": "自动检查的结果还没有写进本页；写进之前，请不要把目标当作结果。",
    "en": (
        "Results of automated checks are not written on this page yet; "
        "until they are, please do not take the aim for a result."
    ),
}

_FOUND: Mapping[Language, str] = {
    "zh": (
        "自动检查：{day}，用 axe-core {axe}（WCAG 2.0、2.1、2.2 的 A 级和 AA 级规则，以及最佳实践）"
        "检查了{kinds}种页面，每种分{widths}像素三种宽度，普通、长者、深色三种显示，"
        "打开和关闭 JavaScript，共{views}次：违规{violations}处，"
        "另有{undecided}处工具不能判断，每一类的核对理由记在测试里。"
        "全站{pages}个页面的 HTML 用 html-validate {html_validate} 检查：错误{invalid}处。"
        "自动检查只能发现一部分问题，不能代替真人试用。"
    ),
    "en": (
        "Automated checks: on {day}, axe-core {axe} (rules of WCAG 2.0, 2.1 and 2.2, levels A and "
        "AA, and best practice) looked at {kinds} kinds of pages, each {widths} pixels wide, in "
        "normal, large-text and dark display, with and without JavaScript, {views} times in all: "
        "{violations} violations; {undecided} places that the tool could not decide, of which the "
        "tests keep the reasons why they are in order. The HTML of all {pages} pages was checked "
        "with html-validate {html_validate}: {invalid} errors. Automated checks find only part of "
        "all problems and are no substitute for trials with people."
    ),
}


def with_results(markdown: str, root: Path, language: Language) -> str:
    """The text of a hand-written page with the figures in place of their mark."""
    return (
        markdown.replace(MARK, _sentence(root / FILE, language)) if MARK in markdown else markdown
    )


def _sentence(file: Path, language: Language) -> str:
    if not file.is_file():
        return _ABSENT[language]
    figures = json.loads(file.read_text(encoding="utf-8"))
    day = date.fromisoformat(figures.pop("date"))
    words = {
        "day": chinese_date(day) if language == "zh" else english_date(day),
        "widths": ("、" if language == "zh" else ", ").join(map(str, figures.pop("widths"))),
    }
    return _FOUND[language].format(**figures, **words)
