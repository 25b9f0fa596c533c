"""Turns one value into YAML: plain where no reader can misread it, else in double quotes."""

from __future__ import annotations

import re

from generator.reading.file_text import forbidden_places

_TROUBLESOME = re.compile(
    r"^(?:[\s?:,\[\]{}#&*!|>'\"%@`]|-(?:\s|$|--)|\.\.\.)"  # would start something else
    r"|[\s:]$|:[ ]|[ ]\#"  # would end it; an editor may cut spaces at the end of a line
    r"|[\t\n\r]"
)
_TROUBLESOME_IN_FLOW = re.compile(r"[,\[\]{}?:]")

# What readers of YAML 1.1 or 1.2 take for something else than a text, and a little more.
_NUMBER = (
    r"[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_,]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"
    r"|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)"
)
_DATE = (
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"(?:(?:[Tt]|[ ]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
    r"(?:[ ]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?"
)
_WORD = (
    r"y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
    r"|null|Null|NULL|~|=|<<"
)
_NOT_A_TEXT = re.compile(f"{_NUMBER}|{_DATE}|{_WORD}")

_SHORT_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})

# A tab at the start is refused as an indent, a space at the end is cut by many an editor.
_KEPT_LINE = re.compile(r"(?:[^\t\r]*[^\s])?")


def write_scalar(text: str, *, bare: bool = False, in_flow: bool = False) -> str:
    """One line; a bare value is a number, a date or true, which is never quoted for that."""
    if (
        not text
        or _TROUBLESOME.search(text)
        or (in_flow and _TROUBLESOME_IN_FLOW.search(text))
        or (not bare and _NOT_A_TEXT.fullmatch(text))
        or _is_partly_hidden(text)
    ):
        return write_quoted(text)
    return text


def literal_block(text: str) -> tuple[str, list[str]] | None:
    """The sign and lines of a literal block; None where it would not keep the text safe."""
    if "\n" not in text:
        return None
    sign, lines = "|-", text.split("\n")
    if not lines[-1]:
        sign, lines = "|", lines[:-1]
    if not lines[0] or lines[0][0].isspace() or not lines[-1]:
        return None
    if not all(_KEPT_LINE.fullmatch(line) for line in lines) or _is_partly_hidden(text):
        return None
    return sign, lines


def write_quoted(text: str) -> str:
    """One line in double quotes, whatever the text holds."""
    hidden = {ord(text[at]) for at in forbidden_places(text)}
    escapes = _SHORT_ESCAPES | {code: _escape(code) for code in hidden}
    return f'"{text.translate(escapes)}"'


def _is_partly_hidden(text: str) -> bool:
    """Whether it holds a character that the reader refuses, because nobody sees it."""
    return next(forbidden_places(text), None) is not None


def _escape(code: int) -> str:
    if code <= 0xFF:  # noqa: PLR2004 - two hexadecimal digits
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - four digits
