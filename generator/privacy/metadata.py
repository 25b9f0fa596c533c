"""What pictures and PDF files say beside what they show: authors, places, remarks (R-061).

Pictures of these kinds are sequences of pieces that say how long they are; the pieces with points
of colour are left out, because as text they only look like some.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from generator.privacy.decoding import all_decoded, decoded

_PNG, _JPEG, _WEBP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"WEBP"
_PNG_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf"})
_WEBP_TEXTS = frozenset({b"EXIF", b"XMP "})
_JPEG_TEXTS = frozenset({*range(0xE1, 0xF0), 0xFE})
"""Everything that applications add, and remarks."""

_JPEG_POINTS = 0xDA
"""From here on there is nothing but the picture."""

_JPEG_END = b"\xff\xd9"
"""What stands behind it is no picture."""

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LITERAL = re.compile(rb"\(((?:\\.|[^\\()])*)\)", re.DOTALL)
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\r\n": b"", b"\n": b"", b"\r": b""}


def inflated(content: bytes) -> bytes:
    """Gzip or zlib; what is neither is given back."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(content)
    except zlib.error:
        return content


def texts_of_picture(content: bytes) -> Iterator[str]:
    """What a PNG, JPEG or WebP says in words; what is none of them is read like any file."""
    if content.startswith(_PNG):
        pieces = _png(content)
    elif content.startswith(_JPEG):
        pieces = _jpeg(content)
    elif content[8:12] == _WEBP:
        pieces = _webp(content)
    else:
        pieces = iter((content,))
    for piece in pieces:
        yield from all_decoded(piece)


def texts_of_pdf(content: bytes) -> Iterator[str]:
    """Streams and strings; what a page shows by numbers of glyphs nobody can read."""
    for part in (content, *(inflated(match[1]) for match in _STREAM.finditer(content))):
        if part is not content:
            yield decoded(part)
        for match in _LITERAL.finditer(part):
            yield decoded(_ESCAPE.sub(_unescaped, match[1]))
        for match in _HEXADECIMAL.finditer(part):
            digits = b"".join(match[1].split()).decode()
            yield decoded(bytes.fromhex(digits + "0" * (len(digits) % 2)))


def _png(content: bytes) -> Iterator[bytes]:
    place = len(_PNG)
    while place + 8 <= len(content):
        size, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + 8]
        piece = content[place + 8 : place + 8 + size]
        place += size + 12
        if kind in _PNG_TEXTS:
            yield piece
            for start in range(1, min(len(piece), 200)):  # Words about the words stand before.
                if piece[start - 1] == 0 and piece[start : start + 1] == b"\x78":
                    yield inflated(piece[start:])
        elif kind == b"IEND":
            yield content[place:]
            return


def _jpeg(content: bytes) -> Iterator[bytes]:
    place = 2
    while content[place : place + 1] == b"\xff" and place + 4 <= len(content):
        kind, size = content[place + 1], int.from_bytes(content[place + 2 : place + 4])
        if kind == _JPEG_POINTS:
            break
        if kind in _JPEG_TEXTS:
            yield content[place + 4 : place + 2 + size]
        place += size + 2
    yield content.rpartition(_JPEG_END)[2]


def _webp(content: bytes) -> Iterator[bytes]:
    place = 12
    while place + 8 <= len(content):
        size = int.from_bytes(content[place + 4 : place + 8], "little")
        if content[place : place + 4] in _WEBP_TEXTS:
            yield content[place + 8 : place + 8 + size]
        place += 8 + size + size % 2


def _unescaped(match: re.Match[bytes]) -> bytes:
    said = match[1]
    is_number = b"0" <= said < b"8"
    return bytes([int(said, 8) & 255]) if is_number else _ESCAPED.get(said, said)
