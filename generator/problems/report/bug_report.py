"""Turns an exception of ours into a report to hand on, instead of a traceback on the screen."""

from __future__ import annotations

from pathlib import Path

from generator import __version__
from generator.problems.problem import Language

_FAILED: dict[Language, str] = {
    "zh": "程序出错了，这不是内容的问题，公布的网站没有改动。\n",
    "en": "The program failed. Your content is not the cause and the published site is "
    "unchanged.\n",
}
_NO_REPORT: dict[Language, str] = {
    "zh": "报告也没能写下来；请把刚才的命令告诉维护的人。",
    "en": "No report could be written; please tell the maintainers the command you ran.",
}
_REPORT: dict[Language, str] = {
    "zh": "请把这份报告交给维护的人：{where}",
    "en": "Please hand this report to the maintainers: {where}",
}


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
        return _FAILED[language] + _NO_REPORT[language]
    return _FAILED[language] + _REPORT[language].format(where=Path(report.name))
