"""Turns an exception of ours into a report to hand on, instead of a traceback on the screen."""

from __future__ import annotations

from pathlib import Path

from generator import __version__
from generator.cli.language import say
from generator.problems.problem import Language


def report_bug(bug: Exception, arguments: list[str], language: Language) -> str:
    """Write the report to a file and say where it is; what this takes is loaded only for it."""
    import platform  # noqa: PLC0415
    import tempfile  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    lines = [
        f"taizhang {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"arguments: {' '.join(arguments)}",
        "",
        *traceback.format_exception(bug),
    ]
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="taizhang-bug-", suffix=".txt", delete=False, encoding="utf-8"
        ) as report:
            report.write("\n".join(lines).encode("utf-8", "backslashreplace").decode("utf-8"))
    except OSError:
        return say(
            language,
            "程序出错了，这不是内容的问题，公布的网站没有改动。\n"
            "报告也没能写下来；请把刚才的命令告诉维护的人。",
            "The program failed. Your content is not the cause and the published site is "
            "unchanged.\n"
            "No report could be written; please tell the maintainers the command you ran.",
        )
    where = Path(report.name)
    return say(
        language,
        f"程序出错了，这不是内容的问题，公布的网站没有改动。\n请把这份报告交给维护的人：{where}",
        "The program failed. Your content is not the cause and the published site is unchanged.\n"
        f"Please hand this report to the maintainers: {where}",
    )
