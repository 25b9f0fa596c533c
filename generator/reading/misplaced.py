"""Tells where a file belongs that nothing reads: by what it holds, else by its name and folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from generator.problems.likeness import nearest

FOLDERS = ("documents", "progress", "changes")
"""Folders whose files have names of their own."""

_HEAD = 65_536
"""So much of a file shows what it holds."""
_HOLDS = (
    ("documents", re.compile(r"^(?:table|headings|tasks):", re.MULTILINE)),
    ("progress", re.compile(r"^progress:", re.MULTILINE)),
    ("changes", re.compile(r"^changes:", re.MULTILINE)),
)
"""The keys of a whole file, which are ASCII in every encoding that editors save."""
_ID = re.compile(r"^id: *[\"']?([a-z0-9-]+)[\"']? *\r?$", re.MULTILINE)


def expected_place(
    content: Path, relative: PurePosixPath, registries: Iterable[str]
) -> PurePosixPath:
    """Where a file that nothing reads most likely belongs, below the content folder."""
    hidden = PurePosixPath(relative.name.removesuffix(".txt"))
    stem = printable(hidden.stem, "") or "2023"
    folder = relative.parts[0]
    registry = nearest(stem, tuple(registries))
    if registry and folder not in FOLDERS:
        return PurePosixPath("registry", f"{registry}.yml")
    head = _head(content / relative)
    holds = next((name for name, form in _HOLDS if form.search(head)), None)
    belongs = holds or (folder if folder in FOLDERS else None)
    if belongs is None:
        belongs = "documents" if stem[-4:].isdecimal() else "progress"
    if belongs == "progress" and folder == "progress":
        folders = [printable(part, "") or "2023" for part in relative.parts[1:-1]]
        return PurePosixPath("progress", *folders, f"{stem}.yml")
    found = _ID.search(head) if holds == "documents" else None
    own = PurePosixPath("documents", f"{found[1]}.yml") if found else None
    if own is not None and not (content / own).exists():
        return own  # a notice is named after its id
    return PurePosixPath(belongs, f"{stem}.yml")


def _head(file: Path) -> str:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(_HEAD).decode("latin-1")
    return ""


def printable(path: str, substitute: str) -> str:
    """A name with its odd bytes and control characters replaced, fit for any report."""
    return "".join(c if c == "\u3000" or c.isprintable() else substitute for c in path)
