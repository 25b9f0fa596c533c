"""Files as a careless hand writes them: any order, any quotes, any indents, comments anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from generator.reading.cut_wording import find_cut_wording
from generator.reading.file_text import forbidden_places
from generator.reading.shape import Shape
from generator.reading.value import ListOf, ValueType

_ODD = (
    *("- 2 -", "-", "---", "...", "? a", "?", ": a", ":", "a: b", "a:", "a #b", "#b", "&a", "*a"),
    *("!a", "!!str a", "%a", "@a", "`a", "|", "|-", ">", "'a'", "it's", '"a"', "\\", "\\n", "a\\"),
    *(
        "[a",
        "a]",
        "{a",
        "a}",
        "a,b",
        "[bookmark: _GoBack]",
        "“我” 等",
        "（一）",
        "一、",
        "〔2023〕8号",
    ),
    *(
        "1",
        "1.1",
        "007",
        "1_000",
        "12:30",
        "0x1F",
        "0o17",
        "1e3",
        ".5",
        "-.inf",
        ".NaN",
        "+1",
        "-1",
    ),
    *("yes", "No", "ON", "off", "y", "N", "true", "False", "null", "Null", "~", "=", "<<", "2023"),
    *("2023-07-05", "2023-7-5", "2001-12-14t21:59:43.10-05:00", "2023-07-05 10:00:00"),
    *(" a", "a ", "　a", "a　", "\u00a0a", "a\tb", "\ta", "\n", "a\nb", "a\nb\n", "a\n\nb", "\na"),
    *(" a\nb", "a \nb", "a\n b", "a\n#b", "a\n- b", "𠮷", "😀", "é", "e\u0301", "\u200b", "\ufeff"),
    *(
        "\u2028",
        "\x85",
        "\x7f",
        "\x00",
        "\ue000",
        "\ufffd",
        "市教育局",
        "公开" * 90,
        "word " * 40 + "end",
    ),
)
_LETTERS = "ab1- :#'\"\\[]{},&*!|>%@`?~=<\n\t\r　市“”，😀𠮷\u200b\u2028\x85\ufeff"

TEXTS = st.one_of(
    st.sampled_from(_ODD),
    st.text(alphabet=_LETTERS, min_size=1, max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
)
"""Texts that a careless writer of YAML gets wrong."""

READABLE_TEXTS = TEXTS.filter(lambda text: next(forbidden_places(text), None) is None)
"""Those that the reader accepts, however they are quoted."""

Choice = TypeVar("Choice")
Value = str | list["Value"] | dict[str, "Value"]


@st.composite
def records(draw: st.DrawFn, shape: Shape) -> dict[str, Value]:
    """A record with some of the keys of its shape in any order and any texts in them."""
    keys = draw(st.lists(st.sampled_from(shape.fields), min_size=1, unique_by=lambda f: f.key))
    return {f.key: draw(_values(f.type)) for f in keys}


def _values(type_: ValueType) -> st.SearchStrategy[Value]:
    if isinstance(type_, Shape):
        return records(type_)
    if isinstance(type_, ListOf):
        return st.lists(_values(type_.item), min_size=1, max_size=3)
    return READABLE_TEXTS


@dataclass(slots=True)
class MessyHand:
    """Writes plain values as YAML in ever different ways and remembers its comments."""

    random: Random
    comments: list[str] = field(default_factory=list)
    """Every comment that was written."""

    def write_file(self, record: dict[str, Value]) -> str:
        """A whole file."""
        lines = [
            *self._comment_lines(0),
            *(["", ""] if self._often() else []),
            *self._mapping(record, 0),
        ]
        text = "\n".join([*lines, *self._comment_lines(0)])
        return self._chance("\ufeff", "") + text + self._chance("\n", "\n\n  \n", "")

    def _chance(self, *choices: Choice) -> Choice:
        return self.random.choice(choices)

    def _often(self) -> bool:
        return self.random.randrange(2) == 0

    def _rarely(self) -> bool:
        return self.random.randrange(3) == 0

    def _comment(self, about: str) -> str:
        junk = self._chance("说明", "a: b # c", "- d", '"', "[x", "  e", "é😀𠮷")
        self.comments.append(f"#{self._chance(' ', '')}{len(self.comments)}·{about}·{junk}")
        return self.comments[-1]

    def _beside(self, about: str = "") -> str:
        if self._rarely():
            return f"{self._chance(' ', '   ', chr(9))}{self._comment(about)}"
        return self._chance("", "", "  ")

    def _comment_lines(self, indent: int, about: str = "") -> list[str]:
        number = self._chance(0, 0, 0, 1, 2)
        column = indent if about else self._chance(indent, indent, 0, max(indent - 1, 0))
        return [" " * column + self._comment(about) for _ in range(number)]

    def _mapping(self, record: dict[str, Value], indent: int) -> list[str]:
        lines: list[str] = []
        for place, (key, value) in enumerate(record.items()):
            if place:
                lines += [
                    *([""] if self._often() else []),
                    *self._comment_lines(indent, f"above {key}"),
                ]
            lines += self._entry(key, value, indent)
        return [*lines, *self._comment_lines(indent)]

    def _entry(self, key: str, value: Value, indent: int) -> list[str]:
        head = " " * indent + self._chance(key, key, f'"{key}"') + ":"
        if isinstance(value, str):
            return self._scalar_lines(head, value, indent, f"beside {key}")
        if self._often():
            return self._bracket_lines(head, value, indent)
        deeper = indent + self._chance(2, 2, 4, 1)
        if isinstance(value, dict):
            return [head + self._beside(), *self._mapping(value, deeper)]
        return [head + self._beside(), *self._items(value, self._chance(deeper, indent))]

    def _items(self, values: Sequence[Value], indent: int) -> list[str]:
        lines: list[str] = []
        for value in values:
            lines += self._comment_lines(indent)
            lines += self._item(value, indent)
        return [*lines, *self._comment_lines(indent)]

    def _item(self, value: Value, indent: int) -> list[str]:
        dash = " " * indent + "-"
        if isinstance(value, str):
            return self._scalar_lines(dash, value, indent, "")
        if self._rarely():
            return self._bracket_lines(dash, value, indent)
        write = self._mapping if isinstance(value, dict) else self._items
        lines = write(value, indent + 2)  # type: ignore[arg-type]  # each writes its own kind
        if self._often() or lines[0].lstrip().startswith("#"):
            return [dash + self._beside().replace("\t", " "), *lines]
        return [dash + " " + lines[0][indent + 2 :], *lines[1:]]

    def _scalar_lines(self, head: str, text: str, indent: int, about: str) -> list[str]:
        if _BLOCK.fullmatch(text) and self._often():
            pad = " " * (indent + self._chance(2, 3))
            lines = [pad + line if line else "" for line in text.split("\n")]
            return [f"{head} |-{self._beside(about)}", *lines]
        written, beside = self._scalar(text), self._beside(about)
        if find_cut_wording(f"{head} {written}{beside}", ""):
            written = _double_quoted(text)  # else the reader takes the comment for lost wording
        return [f"{head} {written}{beside}"]

    def _bracket_lines(self, head: str, value: Value, indent: int) -> list[str]:
        """A list or mapping in brackets, on one line or with a line for each member."""
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        inner = [self._in_brackets(member) for member in _members(value)]
        if self._often():
            return [f"{head} {opening}{', '.join(inner)}{closing}{self._beside()}"]
        pad = " " * (indent + 2)
        lines = [f"{head} {opening}{self._beside()}"]
        for member in inner:
            lines += self._comment_lines(indent + 2)
            line, beside = f"{pad}{member},", self._beside()
            cut = find_cut_wording(line + beside, "")
            lines += [line, pad + beside.lstrip()] if cut else [line + beside]
        return [*lines, *self._comment_lines(indent + 2), f"{pad}{closing}{self._beside()}"]

    def _in_brackets(self, member: Value | tuple[str, Value]) -> str:
        if isinstance(member, tuple):
            return f"{member[0]}: {self._in_brackets(member[1])}"
        if isinstance(member, str):
            return self._scalar(member, brackets=True)
        opening, closing = "{}" if isinstance(member, dict) else "[]"
        return f"{opening}{', '.join(self._in_brackets(m) for m in _members(member))}{closing}"

    def _scalar(self, text: str, *, brackets: bool = False) -> str:
        plain = _PLAIN.fullmatch(text) and not (brackets and re.search(r"[\[\]{},?:]", text))
        if plain and self._often():
            return text
        if _VISIBLE.fullmatch(text) and self._often():
            return "'" + text.replace("'", "''") + "'"
        return _double_quoted(text)


def _members(value: Value) -> list[Any]:
    return list(value.items()) if isinstance(value, dict) else list(value)


_PLAIN = re.compile(
    r"[a-z0-9市公（“][^:#\n\t\r\x00-\x1f\x7f-\xa0\u0300-\u3000\ue000-\U0010ffff]*(?<![\s:])"
)
_VISIBLE = re.compile(r"[ -~\u4e00-\u9fff（）“”，〔〕😀𠮷]+")
_BLOCK = re.compile(r"[a-z]( ?[-#a-z])*(\n+[a-z#-]( ?[-#a-z])*)+")


def _double_quoted(text: str) -> str:
    return '"' + "".join(_escape(character) for character in text) + '"'


def _escape(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if _VISIBLE.fullmatch(character):
        return character
    return f"\\U{ord(character):08x}"
