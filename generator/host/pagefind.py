"""Runs Pagefind over what can be found, and gives the files that search needs.

Its service is spoken to directly: pages are handed over in a fixed order, so that equal content
gives equal files, which a folder cannot promise. Pagefind's own Python client answers ten times a
second, and its service leaves files cut off when it writes them itself.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from threading import Thread
from typing import IO

from pagefind.service import get_executable

from generator.host.pagefind_meta import name_pages
from generator.search.indexed_page import IndexedPage
from generator.search.packed import unpack

FOLDER = "pagefind/"
"""Where the browser looks for the index."""

LANGUAGE = "zh-cn"
"""One index for both languages of the interface: the records are Chinese."""

CHUNK_SIZE = "700"
"""Postings in one file of the index: smaller files make the first search lighter."""

META = ".pf_meta"
"""Lists the pages and the files of the index."""

NEEDED = (META, ".pf_index", ".pagefind", "pagefind.js", "-entry.json")
"""What of Pagefind's output a page loads: no user interfaces, no worker, no fragments."""

FRAGMENT = ".pf_fragment"
"""Holds the words of a page, which nobody reads; what results show has files of its own."""


class PagefindError(Exception):
    """Pagefind is missing or did not make an index."""

    def __init__(self, reason: str) -> None:
        """Say it in both languages."""
        super().__init__(
            f"搜索索引没有生成：{reason}。请运行 make site 重新安装所需的库。\n"
            f"the search index could not be made: {reason}; run make site to install what it needs"
        )


def pagefind_version() -> str:
    """The version that is installed."""
    return version("pagefind")


def make_index(pages: Sequence[IndexedPage], folder: str = FOLDER) -> Mapping[str, bytes]:
    """The files of the index of these pages, in this order, by their path below the site."""
    files = _run(pages)
    ids = {page.address: page.id for page in pages}
    named = {name: ids[address] for name, address in _fragments(files)}
    return {
        folder + path: name_pages(files[path], named) if path.endswith(META) else files[path]
        for path in sorted(files)
        if path.endswith(NEEDED)
    }


def _run(pages: Iterable[IndexedPage]) -> Mapping[str, bytes]:
    binary = get_executable()
    if binary is None:
        raise PagefindError("Pagefind")
    environment = {**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": CHUNK_SIZE}
    with subprocess.Popen(
        [binary, "--service"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as service:
        if service.stdin is None or service.stdout is None:
            raise PagefindError("no pipe")
        # A thread writes while this one reads: either pipe alone would fill up.
        writer = Thread(target=_send, args=(service.stdin, pages))
        writer.start()
        try:
            return _files(service.stdout)
        finally:
            service.kill()
            writer.join()
            with suppress(BrokenPipeError):
                service.stdin.close()


def _send(stdin: IO[bytes], pages: Iterable[IndexedPage]) -> None:
    with suppress(BrokenPipeError):  # It ended early; the reader says so.
        for number, payload in enumerate(_requests(pages), start=1):
            message = json.dumps({"message_id": number, "payload": payload})
            stdin.write(base64.b64encode(message.encode()) + b",")
        stdin.flush()


def _requests(pages: Iterable[IndexedPage]) -> Iterator[Mapping[str, object]]:
    yield {"type": "NewIndex", "config": {"force_language": LANGUAGE}}
    for page in pages:
        yield {
            "type": "AddRecord",
            "index_id": 0,
            "url": page.address,
            "content": page.content,
            "language": LANGUAGE,
        }
    yield {"type": "GetFiles", "index_id": 0}


def _files(stdout: IO[bytes]) -> Mapping[str, bytes]:
    for message in _messages(stdout):
        payload = json.loads(base64.b64decode(message))["payload"]
        if payload["type"] == "Error":
            raise PagefindError(payload["message"])
        if payload["type"] == "GetFiles":
            return {file["path"]: base64.b64decode(file["content"]) for file in payload["files"]}
    raise PagefindError("no answer")


def _messages(stdout: IO[bytes]) -> Iterator[bytes]:
    """The answers, which end with a comma each."""
    begun = bytearray()
    while piece := stdout.read1(1 << 20):  # type: ignore[attr-defined] # of a buffered pipe
        *whole, rest = piece.split(b",")
        for end in whole:
            yield bytes(begun + end)
            begun.clear()
        begun += rest


def _fragments(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """The name that Pagefind gives a page, and its address."""
    for path, content in files.items():
        if path.endswith(FRAGMENT):
            name = path.rpartition("/")[2].removesuffix(FRAGMENT)
            yield name, json.loads(unpack(content))["url"]
