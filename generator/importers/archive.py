"""Looks at Word and Excel files before they are opened: they are archives, and can be traps."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from generator.importers.limits import MAX_FILE_BYTES, MAX_UNPACKED_BYTES
from generator.importers.trouble import stop
from generator.problems.kinds import file_kinds, import_kinds
from generator.problems.problem import ContentError, Place

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""Old .doc and .xls files begin so, and new ones with a password."""


def read_archive(file: Path, path: str, kind: str) -> BytesIO:
    """The bytes of a file that is an archive of a sane size, or the error that says what it is."""
    start = read_start(file, path)
    if start.startswith(_OLD_OFFICE):
        raise unreadable(
            path,
            kind,
            "加了密码，或者是旧版格式（.doc、.xls）",
            "encrypted, or an old .doc or .xls",
        )
    opened = BytesIO(file.read_bytes())
    try:
        with zipfile.ZipFile(opened) as archive:
            size = sum(member.file_size for member in archive.infolist())
            encrypted = any(member.flag_bits & 1 for member in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise unreadable(path, kind, "文件损坏，或者后缀不对", "damaged, or another kind") from None
    if encrypted:
        raise unreadable(path, kind, "加了密码", "encrypted")
    if size > MAX_UNPACKED_BYTES:
        megabytes = size // 1024**2
        problem = import_kinds.import_too_large(
            Place(path=path), what_zh=f"展开后有 {megabytes} MB", what_en=f"{megabytes} MB unpacked"
        )
        raise stop(problem)
    opened.seek(0)
    return opened


def read_start(file: Path, path: str) -> bytes:
    """The first bytes of a file that is there, is a file, and is not too large."""
    place = Place(path=path)
    try:
        if not file.is_file():
            reason = "Not a regular file" if file.exists() else "No such file or directory"
            raise stop(file_kinds.file_unreadable(place, reason=reason))
        size = file.stat().st_size
        if size > MAX_FILE_BYTES:
            problem = file_kinds.file_too_large(place, size=size, limit=MAX_FILE_BYTES)
            raise stop(problem)
        with file.open("rb") as opened:
            return opened.read(8)
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise stop(file_kinds.file_unreadable(place, reason=reason)) from None


def unreadable(path: str, kind: str, reason_zh: str, reason_en: str) -> ContentError:
    """The error for a file that cannot be opened."""
    problem = import_kinds.import_unreadable(
        Place(path=path), kind=kind, reason_zh=reason_zh, reason_en=reason_en
    )
    return stop(problem)
