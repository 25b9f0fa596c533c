"""Turns a finished site into everything that it promises to keep: addresses, anchors, ids."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from generator.publishing.site_files import list_files, read_entry

LOCK = Path("changes") / "addresses.lock"
"""Its place below the content folder; only `taizhang publish` and `taizhang addresses` write it."""

PUBLISHED_LOCK = "addresses.lock"
"""Its place in a published site, so that the next publisher knows it without the repository."""

_INTERNAL = ("assets/", "pagefind/", "search/")
"""Files that only our own pages ask for, under whatever names they need."""

_OWN_FILES = frozenset({PUBLISHED_LOCK, "404.html", "SHA256SUMS", "SHA256SUMS.sig"})

_HEAD = (
    "# 公布过的地址、锚点、日历事件和订阅条目，一行一个，程序写，不要手改。\n"
    "# Everything that was ever published, one a line; the program writes it, nobody else.\n"
)
_ID = re.compile(rb'\sid="([^"]+)"')
_CHROME = re.compile(r"tz-.*|main|.*\s.*")
"""Ids of the page around an article."""
_COUNTED = re.compile(r"s\d+|[cdf]")
_COUNTED_ON = re.compile(r"(?:/en)?/subscribe/.*")
"""Ids that only named links to screen readers, which locks took for addresses until they got tz-:
a number meant another line as soon as one came or went, so nothing was ever promised by it."""
_UID = re.compile(rb"^UID:([^@\r\n]+)", re.MULTILINE)
_ENTRY = re.compile(rb"<id>tag:[^,<]*,\d+:(changes/[^<]+)</id>")
_LINE = re.compile(r"(?:page (/\S*)((?: #\S+)*)|file (/\S+)|(calendar-event \S+|feed-entry \S+))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """What readers, subscribers and other sites rely on."""

    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The anchors of each page, by its address."""
    files: frozenset[str] = frozenset()
    """The addresses of all other files."""
    ids: frozenset[str] = frozenset()
    """Ids of calendar events and feed entries, without the host, each with what it is."""

    def __or__(self, other: Promises) -> Promises:
        """Everything that either promises."""
        pages = {*self.anchors, *other.anchors}
        none: frozenset[str] = frozenset()
        return Promises(
            anchors={p: self.anchors.get(p, none) | other.anchors.get(p, none) for p in pages},
            files=self.files | other.files,
            ids=self.ids | other.ids,
        )


class LockError(Exception):
    """A line of the lock file that cannot be read."""

    def __init__(self, line: str, number: int) -> None:
        """Keep the line for the report."""
        super().__init__(line)
        self.line = line
        self.number = number


def collect_promises(folder: Path) -> Promises:
    """Everything that a finished site promises."""
    anchors: dict[str, frozenset[str]] = {}
    files: set[str] = set()
    ids: set[str] = set()
    for name, entry in list_files(folder):
        if name in _OWN_FILES:
            continue
        if name.endswith(".html"):
            anchors["/" + name.removesuffix("index.html")] = frozenset(_anchors(read_entry(entry)))
        elif not name.startswith(_INTERNAL):
            files.add(f"/{name}")
            ids.update(_ids(entry))
    return Promises(anchors=anchors, files=frozenset(files), ids=frozenset(ids))


def write_lock(promises: Promises) -> str:
    """The text of the lock file, sorted, so that a merge shows what is new."""
    pages = (
        " ".join((f"page {address}", *(f"#{anchor}" for anchor in sorted(anchors))))
        for address, anchors in promises.anchors.items()
    )
    lines = (*pages, *(f"file {file}" for file in promises.files), *promises.ids)
    return _HEAD + "".join(f"{line}\n" for line in sorted(lines))


def parse_lock(text: str) -> Promises:
    """What was promised; a line that cannot be read is an error, or a promise would be lost."""
    anchors: dict[str, frozenset[str]] = {}
    files: set[str] = set()
    ids: set[str] = set()
    for number, line in _lines(text):
        match = _LINE.fullmatch(line)
        if match is None:
            raise LockError(line, number)
        page, marks, file, other = match.groups()
        if page is not None:
            kept = frozenset(_promised(page, (mark[1:] for mark in marks.split())))
            anchors[page] = anchors.get(page, frozenset()) | kept
        elif file is not None:
            files.add(file)
        else:
            ids.add(other)
    return Promises(anchors=anchors, files=frozenset(files), ids=frozenset(ids))


def lost(promised: Promises, kept: Promises) -> Iterator[str]:
    """Every promise that another site does not keep; an address that is gone takes its anchors."""
    for address, anchors in sorted(promised.anchors.items()):
        if address not in kept.anchors:
            yield address
        else:
            yield from (f"{address}#{name}" for name in sorted(anchors - kept.anchors[address]))
    yield from sorted(promised.files - kept.files)
    yield from sorted(promised.ids - kept.ids)


def _lines(text: str) -> Iterable[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()


def _promised(page: str, names: Iterable[str]) -> Iterator[str]:
    """The anchors of a lock without those that were none."""
    is_counted = bool(_COUNTED_ON.fullmatch(page))
    return (name for name in names if not (is_counted and _COUNTED.fullmatch(name)))


def _anchors(page: bytes) -> Iterator[str]:
    for match in _ID.finditer(page):
        name = unquote(match[1].decode("utf-8", "replace"))
        if not _CHROME.fullmatch(name):
            yield name


def _ids(entry: os.DirEntry[str]) -> Iterator[str]:
    if entry.name.endswith(".ics"):
        unfolded = read_entry(entry).replace(b"\r\n ", b"")
        yield from (f"calendar-event {uid[1].decode()}" for uid in _UID.finditer(unfolded))
    elif entry.name.endswith(".atom"):
        yield from (f"feed-entry {one[1].decode()}" for one in _ENTRY.finditer(read_entry(entry)))
