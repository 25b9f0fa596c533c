"""Turns an exception of the YAML parser into a problem with a place and plain words."""

from __future__ import annotations

import re
from dataclasses import replace

import yaml

from generator.problems.kinds import syntax_kinds
from generator.problems.problem import Place, Problem
from generator.reading.glued_key import FULL_WIDTH, NO_SPACE
from generator.reading.yaml_slips import find_slip, find_wide_marks

_PLAIN_WORDS = (
    (
        "mapping values are not allowed",
        "冒号多了一个，或者这一行、上一行的缩进不对",
        "one colon too many, or this line or the one above is indented wrongly",
    ),
    (
        "could not find expected ':'",
        "键的后面缺少冒号，或者冒号后面缺少空格",
        "a key without a colon, or a colon without a space after it",
    ),
    (
        "did not find expected key",
        "缩进不齐，或者这一行的引号、括号没有配对",
        "uneven indents, or a quote or bracket of this line has no partner",
    ),
    (
        "did not find expected '-' indicator",
        "列表的“-”没有对齐",
        'the "-" of this list are not aligned',
    ),
    (
        "did not find expected ',' or ']'",
        "这个方括号“[”没有配对的“]”，或者里面缺少逗号",
        'this "[" has no "]", or a comma is missing inside',
    ),
    (
        "did not find expected ',' or '}'",
        "这个花括号“{”没有配对的“}”，或者里面缺少逗号",
        'this "{" has no "}", or a comma is missing inside',
    ),
    (
        "found unexpected end of stream",
        "从这里开始的引号没有配对，一直找到文件末尾",
        "the quote that opens here has no partner down to the end of the file",
    ),
    (
        "found unexpected document indicator",
        "从这里开始的引号没有配对，一直找到“---”",
        'the quote that opens here has no partner before "---"',
    ),
    (
        "found character that cannot start any token",
        "内容不能以这个符号开头，请把整段放进双引号",
        "a value cannot start with this character; put it into double quotes",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "内容不能以“*”或“&”开头，请把整段放进双引号",
        'a value cannot start with "*" or "&"; put it into double quotes',
    ),
    (
        "did not find expected whitespace or line break",
        "内容不能以“!”开头，请把整段放进双引号",
        'a value cannot start with "!"; put it into double quotes',
    ),
    (
        "did not find expected comment or line break",
        "“|”和“>”后面不能接着写字，请从下一行写起",
        'no words can follow "|" or ">"; start on the next line',
    ),
    (
        "found unknown escape character",
        "双引号里的反斜杠“\\”要写成“\\\\”",
        'a backslash inside double quotes is written "\\\\"',
    ),
    (
        "did not find expected node content",
        "这里缺少内容，或者多了一个逗号或括号",
        "a value is missing here, or there is a comma or bracket too many",
    ),
    (
        "block sequence entries are not allowed",
        "“-”不能写在这里，请另起一行",
        '"-" cannot stand here; start a new line',
    ),
    (
        "found a tab character",
        "这里用了制表符（Tab），请改成空格",
        "there is a tab here; use spaces",
    ),
    (
        "found unexpected ':'",
        "方括号或花括号里带冒号的内容要放进双引号",
        "words with a colon inside brackets go into double quotes",
    ),
    (
        "did not find expected <document start>",
        "记录在上面已经结束，从这里开始是多余的内容",
        "the record has ended above; what starts here is left over",
    ),
    (
        "found incompatible YAML document",
        "不认识的 YAML 版本，请删掉这一行",
        "an unknown version of YAML; delete this line",
    ),
)
"""What the parser says, and what an editor understands."""

_TOLD_WHERE_BEGUN = (
    "could not find expected ':'",
    "did not find expected ',' or",
    "found unexpected end of stream",
    "found unexpected document indicator",
)
"""The parser gives up below the key, bracket or quote that lacks something, even below the file."""

_NO_PARTNER = ("found unexpected end of stream", "found unexpected document indicator")
_QUOTE_HINTS = (
    "请在这一段文字的末尾补上同样的引号；本来不用引号，就删掉开头的这一个。",
    "Put the same quote at the end of this text, or delete this one if none is needed.",
)

_SHOWN = 24
"""So much of the editor's own value is shown."""
_KEY_WITHOUT_COLON = re.compile(r"^[ -]*[a-z_0-9]+(?P<mark>：|:(?=[^\s/]))", re.MULTILINE)
_COLON_TROUBLES = ("mapping values are not allowed", "could not find expected ':'")


def word_trouble(trouble: Exception, path: str, text: str) -> Problem:
    """Say in plain words what the parser met and where."""
    said = _said(trouble)
    slip = _slip_of_the_colon(trouble, text) if said.startswith(_COLON_TROUBLES) else None
    if slip is not None:
        return _slip_problem(slip, text, path)
    mark = getattr(trouble, "problem_mark", None) or getattr(trouble, "context_mark", None)
    deeper = _slip_of_the_hand(said, trouble, path, text)
    if deeper is not None:
        return deeper
    if said.startswith(_TOLD_WHERE_BEGUN):
        mark = getattr(trouble, "context_mark", None) or mark
    place = Place(path=path) if mark is None else _place(text, path, mark.line, mark.column)
    hints = _QUOTE_HINTS if said.startswith(_NO_PARTNER) else (None, None)
    known = ((zh, en) for words, zh, en in _PLAIN_WORDS if said.startswith(words))
    chinese, english = next(known, ("无法按 YAML 读懂这里", said))
    return syntax_kinds.yaml_syntax(
        place, trouble_zh=chinese, trouble_en=english, hint_zh=hints[0], hint_en=hints[1]
    )


def _slip_of_the_hand(said: str, trouble: Exception, path: str, text: str) -> Problem | None:
    """What the editor's own lines around the mark tell."""
    mark = getattr(trouble, "problem_mark", None)
    if said.startswith("could not find expected ':'"):
        mark = getattr(trouble, "context_mark", None) or mark
    slip = find_slip(said, mark.line, mark.column, text) if mark is not None else None
    begun = getattr(trouble, "context_mark", None)
    if slip is None and begun is not None and said.startswith("did not find expected ','"):
        slip = find_wide_marks(text.split("\n")[begun.line])
        slip = slip and replace(slip, line=begun.line)
    if slip is None:
        return None
    return syntax_kinds.yaml_syntax(
        Place(path=path, line=slip.line + 1, column=slip.column + 1),
        trouble_zh=slip.trouble[0],
        trouble_en=slip.trouble[1],
        hint_zh=slip.hint[0],
        hint_en=slip.hint[1],
    )


def _place(text: str, path: str, line: int, column: int) -> Place:
    """Where the mark is; the parser also counts a line below a file without a last line end."""
    last = text.count("\n")
    if line > last:
        line, column = last, len(text) - (text.rfind("\n") + 1)
    return Place(path=path, line=line + 1, column=column + 1)


def _said(trouble: Exception) -> str:
    if isinstance(trouble, yaml.MarkedYAMLError):
        return str(trouble.problem or trouble.context or "unreadable")
    return str(trouble).partition("\n")[0] or "unreadable"


def _slip_of_the_colon(trouble: Exception, text: str) -> re.Match[str] | None:
    """The key just above whose colon is full-width or lacks its space: then words join lines."""
    mark = getattr(trouble, "problem_mark", None)
    if mark is None:
        return None
    lines = text.split("\n")
    above = max(mark.line - 1, 0)
    start = sum(len(line) + 1 for line in lines[:above])
    end = start + sum(len(line) + 1 for line in lines[above : mark.line + 1])
    return _KEY_WITHOUT_COLON.search(text, start, end)


def _slip_problem(slip: re.Match[str], text: str, path: str) -> Problem:
    """The colon itself is the place."""
    at = slip.start("mark")
    line = text.count("\n", 0, at) + 1
    place = Place(path=path, line=line, column=at - text.rfind("\n", 0, at))
    chinese, english = FULL_WIDTH if slip["mark"] == "：" else NO_SPACE
    key = text[text.rfind("\n", 0, at) + 1 : at].lstrip(" -")
    value = text[at + 1 :].partition("\n")[0].strip()
    typed = f"{key}: {value[:_SHOWN]}{'……' if len(value) > _SHOWN else ''}"
    return syntax_kinds.yaml_syntax(
        place,
        trouble_zh=chinese,
        trouble_en=english,
        hint_zh=f"请写成 {typed}",
        hint_en=f"Write {typed}",
    )
