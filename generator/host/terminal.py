"""What MkDocs says in a terminal, in our words; what ours say already, or no editor needs, not."""

from __future__ import annotations

import logging
import re

from generator.problems.problem import Language
from generator.surroundings import reader_language

PREFIX = "taizhang: "
"""What MkDocs sets before the messages of a plugin; a reader knows no plugins."""

_MOMENT = r"(?P<moment>\[[\d:]+\] )?"
_DOC = r"Doc file '(?P<file>.+?)' contains "

_SAYINGS: tuple[tuple[str, str, str], ...] = (
    (r"Building documentation\.\.\.", "正在生成网站……", "Making the site ..."),
    (r"Cleaning site directory", "", ""),
    (r"Building documentation to directory: .*", "", ""),
    (r"Documentation built in ([\d.]+) seconds", "用了 {0} 秒。", "It took {0} seconds."),
    (
        rf"{_MOMENT}Watching paths for changes: (.*)",
        "{moment}保存这些地方的文件，页面会自己更新：{1}",
        "{moment}Pages are made again when a file is saved in: {1}",
    ),
    (
        rf"{_MOMENT}Serving on (\S+).*",
        "{moment}预览在这个地址：{1} 结束预览请按 Ctrl+C。",
        "{moment}The preview is at {1} - press Ctrl+C to end it.",
    ),
    (rf"{_MOMENT}Detected file changes", "{moment}正在更新页面……", "{moment}Making pages anew ..."),
    (
        rf"{_MOMENT}Reloading browsers",
        "{moment}浏览器会重新打开页面。",
        "{moment}Browsers load their pages.",
    ),
    (rf"{_MOMENT}Browser connected: .*", "", ""),
    (rf"{_MOMENT}Shutting down\.\.\.", "预览结束。", "The preview has ended."),
    (
        rf'{_MOMENT}"(?:GET|HEAD) (\S+) .*" code 404',
        "{moment}没有这个页面：{1}",
        "{moment}There is no page {1}",
    ),
    (rf'{_MOMENT}"\w+ \S+ .*" code 3\d\d', "", ""),
    (
        rf"{_DOC}a link '([^']*)', but the target.* is not found among documentation files\..*",
        "content/pages/{file}：链接“{1}”指向的页面或文件不存在。",
        'content/pages/{file}: the link "{1}" leads to no page or file.',
    ),
    (
        rf"{_DOC}an (?:unrecognized relative|absolute) link '([^']*)', it was left as is\..*",
        "content/pages/{file}：链接“{1}”没有改动，请确认它能打开。",
        'content/pages/{file}: the link "{1}" is left as it is; see that it opens.',
    ),
    (
        rf"{_DOC}a link '([^']*)', but .* anchor .*",
        "content/pages/{file}：链接“{1}”指向的位置不存在。",
        'content/pages/{file}: there is no such place as "{1}" in that page.',
    ),
    (
        r"A reference to '(.+)' is included in the 'nav' configuration, which is not found .*",
        "mkdocs.yml：nav 里的“{0}”不在 content/pages 里。",
        'mkdocs.yml: "{0}" in nav is not in content/pages.',
    ),
    (
        r"The following pages exist in the docs directory, but are not included .*",
        "",
        "",
    ),
    (r"Error (?:reading|building) page '.*':.*", "", ""),
)
"""What MkDocs says; the same in Chinese and in English; empty where it is not said."""

_LEVELS = {
    logging.WARNING: ("提醒：", "Warning: "),
    logging.ERROR: ("错误：", "Error: "),
    logging.CRITICAL: ("错误：", "Error: "),
}


def word_message(said: str, language: Language) -> str | None:
    """The same in our words; None where nothing is to be said."""
    for pattern, zh, en in _SAYINGS:
        found = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            words = zh if language == "zh" else en
            named = {name: text or "" for name, text in found.groupdict().items()}
            return words.format(*(text or "" for text in found.groups()), **named) or None
    return said


class PlainWords(logging.Formatter):
    """One message as an editor reads it."""

    def format(self, record: logging.LogRecord) -> str:
        """The words alone; who has to act is told so before them."""
        said = record.getMessage()
        if said.startswith(PREFIX):
            return said.removeprefix(PREFIX)
        language = reader_language()
        words = word_message(said, language) or ""
        chinese, english = _LEVELS.get(record.levelno, ("", ""))
        return (chinese if language == "zh" else english) + words


class WorthSaying(logging.Filter):
    """Leaves out what has no words."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a message is shown."""
        return word_message(record.getMessage(), reader_language()) is not None


def speak_plainly() -> None:
    """Let MkDocs speak so in the terminal that it has opened, if it has."""
    for handler in logging.getLogger("mkdocs").handlers:
        if isinstance(handler, logging.StreamHandler) and not isinstance(
            handler.formatter, PlainWords
        ):
            handler.setFormatter(PlainWords())
            handler.addFilter(WorthSaying())
