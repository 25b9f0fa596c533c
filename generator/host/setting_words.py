"""What MkDocs says about a setting, in words of an editor."""

from __future__ import annotations

import re
from typing import NamedTuple

_TYPES = {
    "str": ("文字", "text"),
    "int": ("数字", "a number"),
    "bool": ("true 或 false", "true or false"),
    "list": ("列表，每项一行，以“- ”开头", 'a list, one line each, beginning with "- "'),
    "dict": ("“键: 值”，另起一行、多缩进两格", "keys and values, further in"),
}


class SettingWords(NamedTuple):
    """What is wrong, and the way out, in both languages."""

    zh: str
    en: str
    hint_zh: str = ""
    hint_en: str = ""


_SAYINGS: tuple[tuple[str, SettingWords], ...] = (
    (
        r"The path (?:set in custom_dir \()?'(.+)'\)? (?:isn't an existing|does not exist).*",
        SettingWords(
            "没有这个文件夹：{0}",
            "there is no folder {0}",
            "请检查拼写，或者建好这个文件夹。",
            "Check the spelling, or make the folder.",
        ),
    ),
    (
        r"Unrecognised theme name: '(.+)'\..*",
        SettingWords(
            "没有名为“{0}”的主题", 'there is no theme "{0}"', "请写 material。", "Write material."
        ),
    ),
    (
        r'The "(.+)" plugin is not installed',
        SettingWords(
            "没有安装插件“{0}”",
            'the plugin "{0}" is not installed',
            "请检查拼写（本站的插件是 taizhang），或者删去这一项。",
            "Check the spelling (the plugin of this site is taizhang), or delete it.",
        ),
    ),
    (
        r"Failed to load extension '(.+?)'\..*",
        SettingWords(
            "没有 Markdown 扩展“{0}”",
            'there is no extension of Markdown "{0}"',
            "请检查拼写，或者删去这一项。",
            "Check the spelling, or delete it.",
        ),
    ),
    (
        r"cannot find '(.+)' in the module '(.+)'",
        SettingWords(
            "程序里没有 {1}.{0}",
            "the program has no {1}.{0}",
            "请检查拼写，或者删去这一行。",
            "Check the spelling, or delete the line.",
        ),
    ),
    (
        r"The URL isn't valid.*",
        SettingWords(
            "不是完整的网址",
            "not a whole address",
            "请以 https:// 或 http:// 开头，例如 https://www.example.gov.cn/zwgk/",
            "Begin with https:// or http://, such as https://www.example.gov.cn/zwgk/",
        ),
    ),
    (
        r"The '(?:site|docs)_dir' should not be within the '(?:site|docs)_dir'.*",
        SettingWords(
            "网站的文件夹和手写页面的文件夹不能一个在另一个里面",
            "the folder of the site and that of the pages cannot lie one in the other",
            "请写 site_dir: site 和 docs_dir: content/pages",
            "Write site_dir: site and docs_dir: content/pages",
        ),
    ),
)
"""What MkDocs says, and the words for it."""


def word_setting(said: str) -> SettingWords:
    """The words for one message; another message is quoted."""
    for pattern, words in _SAYINGS:
        found = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            parts = [part for part in found.groups() if part is not None]
            return SettingWords(*(text.format(*parts) for text in words))
    return _word_choice(said) or _word_type(said) or SettingWords(said, said)


def _word_choice(said: str) -> SettingWords | None:
    found = re.fullmatch(r"Expected one of: (.+) but received: (.+)", said, re.DOTALL)
    if found is None:
        return None
    choices = re.findall(r"'([^']+)'", found[1])
    given = found[2].strip("'")
    return SettingWords(
        f"不能是“{given}”",
        f'cannot be "{given}"',
        f"可用的值：{'、'.join(choices)}",
        f"Use one of: {', '.join(choices)}",
    )


def _word_type(said: str) -> SettingWords | None:
    found = re.fullmatch(
        r"Expected type: <class '(\w+)'> but received: <class '(\w+)'>|"
        r"Expected (?:a|an|the) .*?(list|dict).* but .*",
        said,
        re.DOTALL,
    )
    if found is None:
        return None
    zh, en = _TYPES.get(found[1] or found[3], (said, said))
    quoted = found[1] == "str"
    return SettingWords(
        f"这里要写 {zh}",
        f"{en} belongs here",
        "请把值放进双引号。" if quoted else f"请改成 {zh}。",
        "Put the value into double quotes." if quoted else f"Write {en}.",
    )
