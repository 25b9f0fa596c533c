"""Every published file as the texts that a person or a program can read out of it."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from generator.privacy.decoding import all_decoded, decoded
from generator.privacy.metadata import inflated, texts_of_pdf, texts_of_picture
from generator.privacy.seen_sources import SeenSources

_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^<>]*>"
)
_TAG = re.compile(r"<[^<>]*>")
_CELL_END = re.compile(r"</(?:w:p|w:tc|c|si|row|t:p)>")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_FOLD = re.compile(rb"\r?\n[ \t]")

MARKUP = {".html", ".xml", ".atom", ".svg", ".rels", ".xsd"}
PICTURES = {".png", ".jpg", ".jpeg", ".webp"}
PACKED = {".xlsx", ".docx", ".pptx", ".zip"}
_DEPTH = 3
"""Archives in archives; deeper ones are not ours."""


def texts_of(
    path: str, content: bytes, seen: SeenSources | None = None, depth: int = 0
) -> Iterator[str]:
    """The name of the file, and everything that stands in it but for what was `seen` before."""
    yield unquote(path)
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in PACKED and depth < _DEPTH:
        yield from _packed(content, seen, depth)
    elif content[:2] == b"\x1f\x8b":
        yield decoded(inflated(content))
    elif suffix == ".ics":
        yield decoded(_FOLD.sub(b"", content)).replace("\\,", ",").replace("\\n", "\n")
    elif suffix in MARKUP:
        markup = decoded(content)
        yield from _read_markup(markup) if seen is None else seen.new_texts(markup, _read_markup)
    elif suffix in PICTURES:
        yield from texts_of_picture(content)
    else:
        yield from (_unescaped(text) for text in all_decoded(content))
        if content.startswith(b"%PDF"):
            yield from texts_of_pdf(content)


def _read_markup(text: str) -> Sequence[str]:
    """As written, for attributes and data; and without tags, which could cut a number in two."""
    written = _unescaped(html.unescape(text))
    plain = _TAG.sub("\n", _INLINE.sub("", text))
    return (written,) if plain == text else (written, html.unescape(plain))


def _packed(content: bytes, seen: SeenSources | None, depth: int) -> Iterator[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                inside = archive.read(name)
                if seen is not None and seen.has_part(_kind(name, depth), inside):
                    yield unquote(name)
                else:
                    yield from _part(name, inside, seen, depth)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        yield decoded(content)  # Not what its name says: its bytes are read instead.


def _kind(name: str, depth: int) -> tuple[str, bool, int]:
    """All that decides how a part of an archive is read, beside its bytes."""
    return PurePosixPath(name).suffix, name.endswith(".xml"), depth


def _part(name: str, inside: bytes, seen: SeenSources | None, depth: int) -> Iterator[str]:
    yield from texts_of(name, inside, seen, depth + 1)
    if name.endswith(".xml"):
        joined = _CELL_END.sub("\n", decoded(inside))
        yield html.unescape(_TAG.sub("", joined))


def _unescaped(text: str) -> str:
    """JSON may write any character by its number."""
    if "\\" not in text:
        return text
    spelt = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return spelt.replace("\\n", "\n").replace('\\"', '"').replace("\\/", "/")
