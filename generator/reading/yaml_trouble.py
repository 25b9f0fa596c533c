"""Turns an exception of the YAML parser into a problem with a place and plain words."""

from __future__ import annotations

import yaml

from generator.problems.kinds import syntax_kinds
from generator.problems.problem import Place, Problem

_TRANSLATIONS = (
    ("mapping values are not allowed", "冒号多了一个，或者上一行缩进不对"),
    ("could not find expected ':'", "键的后面缺少冒号，或者冒号后面缺少空格"),
    ("did not find expected key", "缩进不齐，或者引号、括号没有配对"),
    ("did not find expected '-' indicator", "列表的“-”没有对齐"),
    ("did not find expected ',' or ']'", "方括号 [ ] 没有配对，或者缺少逗号"),
    ("did not find expected ',' or '}'", "花括号 { } 没有配对，或者缺少逗号"),
    ("found unexpected end of stream", "引号没有配对，一直找到文件末尾"),
    ("found character that cannot start any token", "这一行开头的符号不能直接使用，请加双引号"),
    ("found unknown escape character", "双引号里的反斜杠“\\”写法不对"),
    ("did not find expected node content", "这里缺少内容"),
    ("block sequence entries are not allowed", "“-”不能出现在这里，请另起一行"),
    ("found a tab character", "这里用了制表符（Tab），请改成空格"),
    ("found unexpected ':'", "方括号或花括号里的冒号要加双引号"),
    ("did not find expected <document start>", "文件开头之后出现了不属于记录的内容，请检查缩进"),
)


def word_trouble(trouble: Exception, path: str) -> Problem:
    """Say in plain words what the parser met and where."""
    mark = getattr(trouble, "problem_mark", None) or getattr(trouble, "context_mark", None)
    place = Place(path=path)
    if mark is not None:
        place = Place(path=path, line=mark.line + 1, column=mark.column + 1)
    reason = _reason(trouble)
    chinese = next((zh for en, zh in _TRANSLATIONS if en in reason), "无法按 YAML 读懂这里")
    return syntax_kinds.yaml_syntax(place, trouble_zh=chinese, trouble_en=reason)


def _reason(trouble: Exception) -> str:
    if isinstance(trouble, yaml.MarkedYAMLError):
        return str(trouble.problem or trouble.context or "unreadable")
    return str(trouble).splitlines()[0] if str(trouble) else "unreadable"
