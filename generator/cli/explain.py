"""`taizhang explain`: says at length what a kind of problem means."""

from __future__ import annotations

from difflib import get_close_matches
from inspect import cleandoc
from typing import Any

import click

from generator.cli.language import say
from generator.cli.options import language_option
from generator.problems.guide import ADDRESS, PAGE, guide_task
from generator.problems.kind import Kind
from generator.problems.kinds import KINDS
from generator.problems.problem import Language, Severity
from generator.surroundings import reader_language


@click.command()
@click.argument("code", required=False)
@language_option
def explain(code: str | None, lang: str | None) -> int:
    """解释一种问题；不写代码就列出全部。

    Explain a kind of problem; without a code, list them all.

    \b
    例 / Example:
      taizhang explain unknown-department
    """
    language = reader_language(lang)
    if code is None:
        for kind in KINDS.values():
            chinese, english = _halves(kind.explanation)
            first = say(language, chinese, english).splitlines()[0]
            click.echo(f"{kind.code:28} {_severity(kind, language):8} {first}")
        return 0
    if code not in KINDS:
        near = get_close_matches(code, KINDS, n=1)
        asked = say(language, f"没有“{code}”这种问题。", f'There is no problem "{code}".')
        if near:
            asked += say(language, f"是不是“{near[0]}”？", f' Did you mean "{near[0]}"?')
        click.echo(asked, err=True)
        return 2
    kind = KINDS[code]
    chinese, english = _halves(kind.explanation)
    order = (chinese, english) if language == "zh" else (english, chinese)
    head = say(
        language, f"{kind.code}（{_severity(kind, language)}）", f"{kind.code} ({kind.severity})"
    )
    click.echo(f"{head}\n\n" + "\n\n".join(order))
    click.echo(f"\n{_guide(kind, language)}")
    return 0


def _severity(kind: Kind[Any], language: Language) -> str:
    chinese = "错误" if kind.severity is Severity.ERROR else "提醒"
    return say(language, chinese, str(kind.severity))


def _guide(kind: Kind[Any], language: Language) -> str:
    """Where the guide tells what to do."""
    anchor, chinese, english = guide_task(kind)
    return say(
        language,
        f"编辑手册：{chinese}（{PAGE}，网站上是 {ADDRESS}#{anchor}）",
        f"Guide: {english} (content/pages/en/guide.md, on the site /en{ADDRESS}#{anchor})",
    )


def _halves(explanation: str) -> tuple[str, str]:
    """Docstrings hold the Chinese paragraph first, then the English one."""
    chinese, _, english = cleandoc(explanation).partition("\n\n")
    return chinese, english
