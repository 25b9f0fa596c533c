"""One property of an iCalendar file as folded bytes (RFC 5545, 3.1 and 3.3.11)."""

from __future__ import annotations

OCTETS = 75
"""No line is longer, its line break not counted."""

_ESCAPES = str.maketrans(
    {
        "\\": "\\\\",
        ";": "\\;",
        ",": "\\,",
        "\n": "\\n",
        **{chr(code): None for code in (*range(10), *range(11, 32), 127)},
    }
)
"""A carriage return in a text would end the line and begin a property of its own (R-127)."""


def text_line(name: str, text: str) -> bytes:
    """A property whose value is text."""
    return fold(f"{name}:{escape_text(text)}")


def escape_text(text: str) -> str:
    """Text with its special characters masked."""
    return text.translate(_ESCAPES)


def fold(line: str) -> bytes:
    """The line with its end; a long one goes on in the next, never within a character."""
    whole = line.encode()
    if len(whole) <= OCTETS:
        return whole + b"\r\n"
    pieces: list[bytes] = []
    start, room = 0, OCTETS
    while len(whole) - start > room:
        end = start + room
        while whole[end] & 0xC0 == 0x80:  # noqa: PLR2004 - a byte within a character of UTF-8
            end -= 1
        pieces.append(whole[start:end])
        start, room = end, OCTETS - 1
    pieces.append(whole[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
