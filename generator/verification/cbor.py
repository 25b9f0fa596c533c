"""Reads the compact binary form in which the search index is written (CBOR, RFC 8949).

Only what an index holds: whole numbers, texts and lists. A library would do far more than that.
"""

from __future__ import annotations

Value = int | str | list["Value"]
"""What can be read."""

_WHOLE, _NEGATIVE, _TEXT, _LIST = 0, 1, 3, 4
_INLINE = 24
"""A number below this stands in the first byte itself; four more say how many bytes hold it."""


class CborError(ValueError):
    """These bytes are cut off, or are something else."""


def read_cbor(content: bytes) -> Value:
    """The one value that these bytes are."""
    try:
        value, end = _value(content, 0)
    except (IndexError, UnicodeDecodeError, RecursionError) as trouble:
        raise CborError("cut off") from trouble
    if end != len(content):
        raise CborError("goes on after its end")
    return value


def _value(content: bytes, start: int) -> tuple[Value, int]:
    kind, number, at = *divmod(content[start], 32), start + 1
    if number >= _INLINE:
        width = 1 << (number - _INLINE)
        if width > 8:  # noqa: PLR2004 - bytes in the longest number
            raise CborError("of an unknown length")
        number, at = int.from_bytes(content[at : at + width]), at + width
    if kind == _WHOLE:
        return number, at
    if kind == _NEGATIVE:
        return -1 - number, at
    if kind == _TEXT:
        return _text(content, at, number)
    if kind == _LIST:
        return _list(content, at, number)
    raise CborError(f"holds a value of kind {kind}")


def _text(content: bytes, start: int, length: int) -> tuple[str, int]:
    end = start + length
    if end > len(content):
        raise CborError("cut off")
    return content[start:end].decode(), end


def _list(content: bytes, at: int, length: int) -> tuple[list[Value], int]:
    values: list[Value] = []
    for _ in range(length):
        value, at = _value(content, at)
        values.append(value)
    return values, at
