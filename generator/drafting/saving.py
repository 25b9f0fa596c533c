"""Writes a draft to disk: never over a file that is there, never over an edit made meanwhile."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TextIO

from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.formatting.replacement import replace_text
from generator.problems.problem import ContentError
from generator.reading.file_text import read_text
from generator.settings import MAX_FILE_BYTES


def read_file(root: Path, path: str) -> str:
    """The text of a file that an item is to be put into, or a ContentError."""
    text, problems = read_text(root / path, path, MAX_FILE_BYTES)
    if text is None or problems:
        raise ContentError(tuple(problems))
    return text


def save(root: Path, draft: DraftFile | Insertion) -> None:
    """Write a draft below the folder of the project."""
    if isinstance(draft, DraftFile):
        _create(root / draft.path, draft)
    else:
        _replace(root / draft.path, draft)


def _create(file: Path, draft: DraftFile) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8", newline="\n") as new:
            _write(new, draft.text)
    except FileExistsError:
        raise AnswerError(
            "path",
            f"{draft.path} 已经有了，没有改动",
            f"{draft.path} is there already; nothing was changed",
        ) from None


def _write(new: TextIO, text: str) -> None:
    """All of it or nothing: half a record on a full disk would be taken for a whole one."""
    try:
        new.write(text)
        new.flush()
    except OSError:
        with suppress(OSError):
            Path(new.name).unlink()
        raise


def _replace(file: Path, insertion: Insertion) -> None:
    """In one step: whoever reads meanwhile sees the old file or the new one."""
    target = file.resolve()  # a link stays a link
    if target.read_bytes() != insertion.old_text.encode():
        raise AnswerError(
            "path",
            f"{insertion.path} 刚刚被改过，没有写入，请再运行一次",
            f"{insertion.path} was changed meanwhile; nothing was written, run again",
        )
    replace_text(target, insertion.new_text)
