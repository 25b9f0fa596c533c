"""Bytes as the text that somebody wrote into them, in whatever form of characters."""

from __future__ import annotations

from collections.abc import Iterator

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""How UTF-16 begins, in either order of bytes."""


def decoded(content: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Chinese systems write where it is neither."""
    if content.startswith(_WIDE_MARKS):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("utf-8" if b"\0" in content else "gb18030", "replace")


def all_decoded(content: bytes) -> Iterator[str]:
    """As above, and binary content as UTF-16 too: cameras and old office programs write that."""
    yield decoded(content)
    if b"\0" in content and not content.startswith(_WIDE_MARKS):
        for form in ("utf-16-le", "utf-16-be"):
            for start in (0, 1):
                yield content[start:].decode(form, "replace").replace("\0", "\n")
