"""Says that a file could not be written: the folder or the disk is the cause, not the program."""

from __future__ import annotations

import errno
from pathlib import Path

from generator.cli.language import say
from generator.problems.problem import Language

_FORBIDDEN = (
    "没有权限",
    "请检查这个文件和它所在的文件夹是否可以写入，或者换一个文件夹",
    "permission denied",
    "Check that the file and its folder may be written to, or use another folder",
)
_READ_ONLY = (
    "磁盘是只读的",
    "请换到可以写入的磁盘上",
    "the disk is read-only",
    "Use a disk that can be written to",
)
_FULL = (
    "磁盘已满",
    "请先腾出空间",
    "the disk is full",
    "Make room first",
)
_QUOTA = (
    "磁盘配额已用完",
    "请先删去不用的文件，或者请管理员增加配额",
    "your quota of the disk is used up",
    "Delete what is not needed, or ask for a larger quota",
)
_CAUSES = {
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _QUOTA,
}


def is_unwritable(trouble: OSError) -> bool:
    """Whether the machine refused to write, which no program can help."""
    return trouble.errno in _CAUSES


def word_unwritable(trouble: OSError, language: Language) -> str:
    """Which file, why, and the way out; what was there before is as it was."""
    why_zh, way_zh, why_en, way_en = _CAUSES[trouble.errno or errno.EACCES]
    file = _meant(trouble)
    return say(
        language,
        f"写不进{file.rstrip() or '文件'}：{why_zh}。它保持原样。{way_zh}，再运行一次。",
        f"Cannot write {file.strip() or 'a file'}: {why_en}. "
        f"It is as it was. {way_en}, then run again.",
    )


def _meant(trouble: OSError) -> str:
    """The file; of one that we write beside it first, the folder."""
    if trouble.filename is None:
        return ""
    file = Path(str(trouble.filename))
    is_beside = file.name.startswith(".") and file.suffix == ".tmp"
    return f" {file.parent if is_beside else file} "
