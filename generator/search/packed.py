"""The wrapping of the files that make up an index of Pagefind: compressed, with a sign in front."""

from __future__ import annotations

import gzip

_SIGNATURE = b"pagefind_dcd"
"""Begins every file of an index once it is unpacked."""


class PackedFormError(Exception):
    """No file of an index, or one that another version of Pagefind writes in another form."""


def unpack(packed: bytes) -> bytes:
    """What a file of an index holds."""
    content = gzip.decompress(packed)
    if not content.startswith(_SIGNATURE):
        raise PackedFormError("no signature")
    return content.removeprefix(_SIGNATURE)


def pack(content: bytes) -> bytes:
    """A file of an index that holds this; the same content gives the same bytes."""
    return gzip.compress(_SIGNATURE + content, 9, mtime=0)
