"""Turns a wrong call into a sentence that says how to call."""

from __future__ import annotations

import re
from difflib import get_close_matches

import click

from generator.cli.language import say
from generator.problems.problem import Language

_HAN = re.compile("[\u4e00-\u9fff]")


def word_usage(trouble: click.ClickException, language: Language) -> str:
    """What is wrong with the call, and where help is; the bare command shows the help itself."""
    if isinstance(trouble, click.exceptions.NoArgsIsHelpError):
        return trouble.format_message()
    if not isinstance(trouble, click.UsageError):
        return trouble.format_message()
    path = trouble.ctx.command_path if trouble.ctx else "taizhang"
    help_line = say(language, f"用法和例子：{path} --help", f"Usage and example: {path} --help")
    return f"{_what(trouble, language)}\n{help_line}"


def _what(trouble: click.UsageError, language: Language) -> str:
    if isinstance(trouble, click.NoSuchOption):
        name = trouble.option_name
        near = _near(_longer_names(trouble) or trouble.possibilities or (), language)
        return say(
            language, f"没有“{name}”这个选项。{near}", f'There is no option "{name}". {near}'
        )
    if isinstance(trouble, click.MissingParameter):
        return _missing(trouble, language)
    unknown = _unknown_verb(trouble)
    if unknown is not None and trouble.ctx is not None:
        known = trouble.ctx.command.list_commands(trouble.ctx)  # type: ignore[attr-defined]
        near = _near(get_close_matches(unknown, known, n=1), language)
        verbs = "、".join(known) if language == "zh" else ", ".join(known)
        return say(
            language,
            f"没有“{unknown}”这个命令。{near}可用的命令：{verbs}",
            f'There is no command "{unknown}". {near}Commands: {verbs}',
        )
    said = trouble.format_message()
    return _chinese(said) if language == "zh" else said


_ARGUMENTS = {
    "files": ("要导入的文件，例如 通知.docx", "the file to import, for example notice.docx"),
    "file": ("文件名，例如 填报表.xlsx", "the name of the file, for example form.xlsx"),
    "record": (
        "记录的编号，例如 jining-2023-021",
        "the id of the record, for example jining-2023-021",
    ),
    "office": ("单位的名称或编号，例如 市教育局", "the office, name or id: jining/education"),
    "document": ("文件的编号，例如 jining-2023", "the id of the notice, for example jining-2023"),
}
"""Arguments by what an editor calls them; Click would say FILES."""


def _missing(trouble: click.MissingParameter, language: Language) -> str:
    param = trouble.param
    name = param.human_readable_name if param else ""
    zh, en = _ARGUMENTS.get((param.name if param else "") or "", (f"“{name}”", f'"{name}"'))
    return say(language, f"缺少{zh}。", f"{en[0].upper()}{en[1:]} is missing.")


_IN_CHINESE = (
    (r"Invalid value for '([^']+)': (.+) is not one of (.+)\.", r"“\1”不能是“\2”；可用的值：\3"),
    (
        r"Invalid value for '([^']+)': (\S+) is not in the range (\d+)<=x<=(\d+)\.",
        r"“\1”要在 \3 到 \4 之间，不能是“\2”。",
    ),
    (
        r"Invalid value for '([^']+)': '(.*)' is not a valid integer.*",
        r"“\1”要写整数，不能是“\2”。",
    ),
    (r"Invalid value for '([^']+)': \w+ '(.*)' does not exist\.", r"“\1”写的“\2”不存在。"),
    (
        r"Invalid value for '([^']+)': \w+ '(.*)' is a directory\.",
        r"“\1”写的“\2”是文件夹，不是文件。",
    ),
    (r"Invalid value for '([^']+)': \w+ '(.*)' is a file\.", r"“\1”写的“\2”是文件，不是文件夹。"),
    (r"Invalid value for '([^']+)': (.+)", r"“\1”的值不对：\2"),
    (r"Option '([^']+)' requires an argument\.", r"“\1”后面缺少值。"),
    (r"Option '([^']+)' does not take a value\.", r"“\1”后面不用写值。"),
    (r"Got unexpected extra arguments? \((.+)\)", r"多出了“\1”。"),
)
"""What Click says, and the same in Chinese."""


def _chinese(said: str) -> str:
    for english, chinese in _IN_CHINESE:
        found = re.fullmatch(english, said, re.DOTALL)
        if found:
            return found.expand(chinese).replace("', '", "、").replace("'", "")
    return said if _HAN.search(said) else f"调用有误：{said}"


def _unknown_verb(trouble: click.UsageError) -> str | None:
    context = trouble.ctx
    if context is None or not isinstance(context.command, click.Group):
        return None
    words = trouble.message.split("'")
    return words[1] if trouble.message.startswith("No such command") and len(words) > 1 else None


def _longer_names(trouble: click.NoSuchOption) -> list[str]:
    """Options that end like the unknown one: who wrote --title meant --evidence-title."""
    ending = trouble.option_name.lstrip("-")
    params = trouble.ctx.command.params if trouble.ctx else ()
    return [opt for param in params for opt in param.opts if opt.endswith(f"-{ending}")]


def _near(possibilities: object, language: Language) -> str:
    words = list(possibilities) if isinstance(possibilities, list | tuple) else []
    if not words:
        return ""
    return say(language, f"是不是“{words[0]}”？", f'Did you mean "{words[0]}"? ')
