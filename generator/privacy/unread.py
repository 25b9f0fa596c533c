"""Tells which files hold words that no program here can read: pictures, scans, other formats."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator

from generator.privacy.channels import MARKUP, PACKED
from generator.privacy.rule import Rule, Verdict
from generator.privacy.scan import Finding

UNREAD = Rule(
    code="picture-unread",
    zh="图片、扫描件或者其他读不出文字的文件",
    en="a picture, a scan or another file whose words cannot be read",
    pattern=re.compile(r"(?!)"),  # not found in texts, but by the kind of a file
    verdict=Verdict.LOOK,
)
"""A person has to look at such a file, and says so in a waiver."""

_WORDS = frozenset({*MARKUP, ".yml", ".yaml", ".md", ".txt", ".csv", ".json", ".css", ".js"})


def is_scanned(path: str) -> bool:
    """Whether a file is text by its kind: nothing in it has to be looked at for that."""
    return _suffix(path) in _WORDS


def find_unread(path: str, content: bytes) -> Finding | None:
    """The file itself as a finding; another picture under its name is another finding."""
    if not content or not any(_unreadable(path, content)):
        return None
    digest = hashlib.sha256(content).hexdigest()
    return Finding(rule=UNREAD, start=0, end=0, span=digest)


def _unreadable(path: str, content: bytes) -> Iterator[bool]:
    if _suffix(path) in PACKED:
        yield from _inside(content)
    else:
        yield not is_scanned(path)


def _inside(content: bytes) -> Iterator[bool]:
    """A Word file may have a scan in it; what is no such file is read by nobody."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
    except zipfile.BadZipFile:
        yield True
        return
    yield from (not is_scanned(name) for name in names)


def _suffix(path: str) -> str:
    """With its dot; a name that begins with one is all suffix (_rels/.rels)."""
    return f".{path.rpartition('.')[2].lower()}"
