"""Writes the ids of records into Pagefind's list of pages.

Pagefind calls a page by a hash of its content. Hashes do not compress: at 10,000 records they are
more than half of what the list weighs. Ids do, and no table has to say which is which.
"""

from __future__ import annotations

from collections.abc import Mapping

import cbor2

from generator.search.packed import pack, unpack

_PAGES = 1
"""Where the list stands: each page with its name and the number of its words."""


def name_pages(meta: bytes, ids: Mapping[str, str]) -> bytes:
    """The list with ids in the place of names; `ids` are by name."""
    content = cbor2.loads(unpack(meta))
    pages = content[_PAGES]
    content[_PAGES] = [[_renamed(name, ids[name]), _rough(words)] for name, words in pages]
    return pack(cbor2.dumps(content))


def _renamed(name: str, page_id: str) -> str:
    """The name begins with the language of the index; a browser takes what follows."""
    language = name.partition("_")[0]
    return f"{language}_{page_id}"


def _rough(words: int) -> int:
    """Enough to put the shorter page first: the next power of two, which compresses well."""
    return 1 << words.bit_length()
