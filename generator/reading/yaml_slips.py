"""Finds the slip of the hand behind what confused the parser: where it began, and the way out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.reading.glued_key import WIDE_MARKS

Both = tuple[str, str]
"""The same words in Chinese and in English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What an editor did, where, and what to type instead."""

    line: int
    """Counted from 0, like the marks of the parser."""
    column: int
    trouble: Both
    hint: Both


_LONGEST = 24
"""So much of the editor's own line is shown."""
_ABOVE = 40
"""So many lines above are looked at."""

_INDENT = re.compile(r" *(?:- +)*")
_ODD_SPACE = re.compile("[ -]*[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_ODD_DASH = re.compile(r" *(?P<dash>[-—–－−])(?=[^\s-])|(?P<long> *[—–－−]) ")
_TWO_COLONS = re.compile(r"[ -]*[a-z_]+: +(?P<words>[^\"'\[{|>].*?: .*|[^\"'\[{|>].*:)$")
_ONLY_A_KEY = re.compile(r"[ -]*(?P<key>[a-z_]+) *$")
_UNEVEN = (
    "did not find expected key",
    "did not find expected '-' indicator",
    "mapping values are not allowed",
    "could not find expected ':'",
)

_WIDE_RECORD = re.compile(
    r"[ -]*(?P<key>[a-z_]+:) *(?:｛(?P<inside>[^｛｝{}]*)[｝}]"
    r"|[{](?P<mixed>[^｛｝{}]*(?:，|：)[^｛｝{}]*)[｝}]|[{](?P<closed>[^｛｝{}]*)｝) *$"
)
_WIDE_COMMA = re.compile(r" *， *(?=[a-z_]+ ?[：:])")
_WIDE_COLON = re.compile(r"(?<=[a-z_]) ?： *")
_A_VALUE = re.compile(r"[ -]*(?P<key>[a-z_]+:) +(?P<words>[^\"'\[{|>\s].*)")
_STARTS: dict[str, Both] = {
    "found character that cannot start any token": (
        "内容不能以这个符号开头",
        "a value cannot start with this character",
    ),
    "did not find expected alphabetic or numeric character": (
        "内容不能以“*”或“&”开头",
        'a value cannot start with "*" or "&"',
    ),
    "block sequence entries are not allowed": (
        "“-”不能写在这里，请另起一行",
        '"-" cannot stand here; a list starts on a new line',
    ),
}


def find_slip(said: str, line: int, column: int, text: str) -> Slip | None:
    """The first that explains what the parser said about a spot; lines count from 0."""
    lines = text.split("\n")
    if line >= len(lines):
        return None
    found = (look(said, lines, line, column) for look in _LOOKS)
    return next((slip for slip in found if slip is not None), None)


def _odd_space(said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    """A space of a Chinese keyboard, of Word or of a web page in an indent is no indent."""
    if not said.startswith(_UNEVEN):
        return None
    for at in range(max(line - 1, 0), line + 1):
        found = _ODD_SPACE.match(lines[at])
        if found:
            wanted = " " * _level_near(lines, at, len(lines[at]) - len(lines[at].lstrip()))
            shown = _shown(wanted + lines[at].lstrip())
            return Slip(
                line=at,
                column=found.end() - 1,
                trouble=(
                    "行首有全角空格或不换行空格，不能用来缩进",
                    "a full-width or no-break space stands in the indent",
                ),
                hint=(f"请删掉行首的空白，改用半角空格：{shown}", f"Use plain spaces: {shown}"),
            )
    return None


def _open_quote(_said: str, lines: list[str], line: int, column: int) -> Slip | None:
    """A quote whose partner is the next quote below, and words after that one."""
    before = lines[line][:column].rstrip(" ")
    sign = before[-1:]
    if not sign or sign not in "\"'":
        return None
    closed_at = len(before) - 1
    for at in range(line, max(line - _ABOVE, -1), -1):
        opened = lines[at].rfind(sign, 0, closed_at if at == line else None)
        if opened >= 0:
            return _inner_quote(at, closed_at) if at == line else _quote(at, opened)
    return None


def _quote(line: int, column: int) -> Slip:
    return Slip(
        line=line,
        column=column,
        trouble=(
            "从这里开始的引号没有配对，一直找到下面别处的引号",
            "the quote that opens here has no partner before a quote further down",
        ),
        hint=(
            "请在这一段文字的末尾补上同样的引号；本来不用引号，就删掉开头的这一个。",
            "Put the same quote at the end of this text, or delete this one if none is needed.",
        ),
    )


def _inner_quote(line: int, column: int) -> Slip:
    return Slip(
        line=line,
        column=column,
        trouble=("引号到这里就结束了，后面却还有文字", "the quotes end here, yet words follow"),
        hint=(
            "里面的引号照原件写成“”；原件是半角引号就在最外面用单引号：'公开\"双减\"政策'",
            "Quotes inside are “”, as on paper; if ASCII there, single outside: '\"双减\"政策'",
        ),
    )


def _behind_bracket(said: str, lines: list[str], line: int, column: int) -> Slip | None:
    """Wording that begins with a bracket, or words behind a list."""
    before = lines[line][:column].rstrip(" ")
    if not said.startswith(_UNEVEN) or before[-1:] not in {"]", "}"}:
        return None
    key, _, value = lines[line].partition(": ")
    shown = _shown(f'{key.strip(" -")}: "{value}', end='"')
    return Slip(
        line=line,
        column=len(before) - 1,
        trouble=(
            f"“{before[-1]}”后面不能再有文字",
            f'nothing can follow the "{before[-1]}"',
        ),
        hint=(
            f"列表写到“{before[-1]}”为止；整段都是正文，就放进双引号：{shown}",
            f'A list ends at "{before[-1]}"; if all of it is wording use double quotes: {shown}',
        ),
    )


def _dash(said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    """A dash without its space, or a long one."""
    found = _ODD_DASH.match(lines[line]) if said.startswith(_UNEVEN) else None
    if not found:
        return None
    at = found.end("dash" if found["dash"] else "long") - 1
    rest = lines[line][at + 1 :].lstrip()
    shown = _shown(f"{' ' * at}- {rest}")
    return Slip(
        line=line,
        column=at,
        trouble=(
            "列表一项的开头要用半角的“-”，后面空一格",
            'an item of a list begins with an ASCII "-" and a space',
        ),
        hint=(f"请写成 {shown}", f"Write {shown}"),
    )


def _colon_in_words(said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    """Wording with a colon and a space."""
    found = _TWO_COLONS.match(lines[line])
    if not found or not said.startswith("mapping values are not allowed"):
        return None
    at = found.start("words")
    shown = _shown(f'{lines[line][:at].strip(" -")} "{found["words"]}', end='"')
    return Slip(
        line=line,
        column=lines[line].index(": ", at) if ": " in found["words"] else len(lines[line]) - 1,
        trouble=(
            "冒号多了一个：正文里有半角冒号",
            "one colon too many: there is one in the wording",
        ),
        hint=(
            f"请把整段放进双引号：{shown}",
            f"Put the whole into double quotes: {shown}",
        ),
    )


def _wide_marks(_said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    slip = find_wide_marks(lines[line])
    return slip and replace(slip, line=line)


def find_wide_marks(words: str) -> Slip | None:
    """Braces, commas and colons of a Chinese keyboard in a record on one line."""
    found = _WIDE_RECORD.match(words)
    if not found:
        return None
    inside = _WIDE_COLON.sub(
        ": ", _WIDE_COMMA.sub(", ", (found["inside"] or found["mixed"] or found["closed"]).strip())
    )
    shown = f"{found['key']} {{{inside}}}"
    at = next(n for n, sign in enumerate(words) if sign in "｛｝，：")
    return Slip(
        line=0,
        column=at,
        trouble=WIDE_MARKS,
        hint=(f"请改成半角：{shown}", f"Write them in ASCII: {shown}"),
    )


def _unquoted(said: str, lines: list[str], line: int, column: int) -> Slip | None:
    """Wording that begins with a sign of YAML."""
    told = next((words for start, words in _STARTS.items() if said.startswith(start)), None)
    found = _A_VALUE.match(lines[line]) if told else None
    if not told or not found:
        return None
    shown = _shown(f'{found["key"]} "{found["words"]}', end='"')
    return Slip(
        line=line,
        column=column,
        trouble=told,
        hint=(f"请把整段放进双引号：{shown}", f"Put the whole into double quotes: {shown}"),
    )


def _uneven(said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    """A line that starts at no level of the lines above."""
    if not said.startswith(_UNEVEN[:3]) or ":" not in lines[line]:
        return None
    indent = _indent(lines[line])
    above = next((words for words in reversed(lines[max(line - _ABOVE, 0) : line]) if words), "")
    is_below_a_value = indent > _indent(above) and not above.rstrip().endswith((":", "-"))
    wanted = _indent(above) if is_below_a_value else _level_near(lines, line, indent)
    if wanted == indent:
        return None
    shown = _shown(" " * wanted + lines[line].lstrip(" "))
    return Slip(
        line=line,
        column=len(lines[line]) - len(lines[line].lstrip(" ")),
        trouble=(
            f"缩进不齐：这一行前面有 {indent} 个空格，上面同级的是 {wanted} 个",
            f"uneven indents: {indent} spaces here, {wanted} above at the same level",
        ),
        hint=(f"请和上面的记录对齐，写成 {shown}", f"Align it with the lines above: {shown}"),
    )


def _broken_line(said: str, lines: list[str], line: int, _column: int) -> Slip | None:
    """A line that is the rest of the wording above, or a key that lacks its colon."""
    if said.startswith("mapping values") and line and _ONLY_A_KEY.match(lines[line - 1]):
        line -= 1
    elif not said.startswith("could not find expected ':'"):
        return None
    if not lines[line].strip() or ": " in lines[line]:
        return None
    key = _ONLY_A_KEY.match(lines[line])
    if key:
        hint = (f"请写成 {key['key']}:", f"Write {key['key']}:")
    else:
        hint = (
            "多半是上一行文字断下来的后半段：请接到上一行的末尾，再长也写在一行里。",
            "Most likely the rest of the text above: join it to that line, however long it gets.",
        )
    return Slip(
        line=line,
        column=len(lines[line]) - len(lines[line].lstrip(" ")),
        trouble=(
            "键的后面缺少冒号，或者这一行不是一个键",
            "a key without a colon, or a line that is no key",
        ),
        hint=hint,
    )


_LOOKS: tuple[Callable[[str, list[str], int, int], Slip | None], ...] = (
    _odd_space,
    _wide_marks,
    _open_quote,
    _behind_bracket,
    _dash,
    _broken_line,
    _colon_in_words,
    _unquoted,
    _uneven,
)
"""In this order: what is certain before what is likely."""


def _level_near(lines: list[str], line: int, indent: int) -> int:
    """The level of the lines above that is nearest to an indent; of two the deeper one."""
    return min(_levels(lines, line), key=lambda level: (abs(level - indent), -level), default=0)


def _levels(lines: list[str], line: int) -> Iterator[int]:
    """Where keys of the lines above begin; below a key without a value a deeper one may, too."""
    for above in lines[max(line - _ABOVE, 0) : line]:
        if above.strip() and not above.lstrip().startswith("#") and not _ODD_SPACE.match(above):
            yield _indent(above)
            if above.lstrip().startswith("- "):
                yield len(above) - len(above.lstrip(" "))


def _indent(words: str) -> int:
    found = _INDENT.match(words)
    return found.end() if found else 0


def _shown(words: str, end: str = "") -> str:
    """The beginning of a line as it is to be typed."""
    indent = len(words) - len(words.lstrip(" "))
    kept = words[: indent + _LONGEST]
    return f"{kept}……{end}" if len(words) > len(kept) else f"{kept}{end}"
