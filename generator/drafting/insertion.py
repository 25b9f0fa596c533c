"""Puts one item into the list of a file and leaves every other byte as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from generator.drafting.draft import AnswerError, Insertion, read_back
from generator.model.progress import ProgressEntry
from generator.reading.sources import SourceKind

_LISTS = {
    SourceKind.DOCUMENT: "tasks",
    SourceKind.DEPARTMENTS: "departments",
    SourceKind.PROGRESS: "progress",
}
"""The key of the list that a file of this kind is about."""

_DASH = re.compile(r"( *)- ")


def add_item(
    file: tuple[str, SourceKind, str], item: str, record_id: str, *, position: int | None = None
) -> Insertion:
    """A file, told by path, kind and text, with one item more; the reader confirms just that."""
    path, kind, text = file
    before = _entries(file)
    new_text = insert_item(text, _LISTS[kind], item, position=position)
    after = _entries((path, kind, new_text))
    at = len(before) if position is None else position
    if _told(after[:at] + after[at + 1 :]) != _told(before):
        raise _refuse(_LISTS[kind])
    return Insertion(path=path, old_text=text, new_text=new_text, record_id=record_id)


def _entries(file: tuple[str, SourceKind, str]) -> tuple[Any, ...]:
    path, kind, text = file
    record: Any = read_back(text, path, kind)
    return tuple(record.tasks if kind is SourceKind.DOCUMENT else record)


def _told(entries: tuple[Any, ...]) -> list[Any]:
    """What entries say, wherever in the file they stand."""
    return [replace(e, position=0) if isinstance(e, ProgressEntry) else e for e in entries]


def insert_item(text: str, key: str, item: str, *, position: int | None = None) -> str:
    """The text with an item before the one at this position, or behind the last."""
    lines = text.splitlines(keepends=True)
    start, end = _region(lines, key)
    dashes = [match for match in map(_DASH.match, lines[start:end]) if match]
    if not dashes:
        raise _refuse(key)
    indent = dashes[0][1]
    starts = [n for n in range(start, end) if lines[n].startswith(f"{indent}- ")]
    tops = [_above_comments(lines, n, start) for n in starts]
    gap = ["\n"] if _are_set_apart(lines, tops) else []
    added = [_indented(item, indent)]
    if position is not None and position < len(tops):
        at = tops[position]
        return "".join([*lines[:at], *added, *gap, *lines[at:]])
    at = _behind_last(lines, start, end)
    if not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    return "".join([*lines[:at], *gap, *added, *lines[at:]])


def _refuse(key: str) -> AnswerError:
    return AnswerError(
        key,
        f"{key} 下面不是逐条分行写的列表，请先运行 taizhang fmt",
        f"no list stands under {key} line by line; run taizhang fmt first",
    )


def _are_set_apart(lines: list[str], tops: list[int]) -> bool:
    """Whether an empty line stands between two items, as it does in the canonical form."""
    later = tops[1:]
    return not later or any(not lines[top - 1].strip() for top in later)


def _region(lines: list[str], key: str) -> tuple[int, int]:
    """The lines of the list: from below its key to the next key of the file."""
    head = re.compile(rf"{re.escape(key)}:[ \t]*(?:#.*)?\n")
    start = next((n + 1 for n, line in enumerate(lines) if head.fullmatch(line)), len(lines))
    inside = re.compile(r"[ \n#]|- |-\n")
    end = next((n for n in range(start, len(lines)) if not inside.match(lines[n])), len(lines))
    return start, end


def _behind_last(lines: list[str], start: int, end: int) -> int:
    """Behind the last line; empty lines and comments at the margin belong to what follows."""
    while end > start and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _above_comments(lines: list[str], at: int, start: int) -> int:
    """Comments right above an item stay with it."""
    while at > start and lines[at - 1].lstrip(" ").startswith("#"):
        at -= 1
    return at


def _indented(item: str, indent: str) -> str:
    """The item, written with two spaces before its dash, with as many as the others have."""
    lines = item.splitlines(keepends=True)
    return "".join(f"{indent}{line[2:]}" if line.strip() else line for line in lines)
