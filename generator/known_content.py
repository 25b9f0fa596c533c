"""Keeps what was read and judged from one run of the program to the next, where that takes seconds.

A file is known by its bytes, and everything by the program that read it, so that nothing old is
ever believed; who deletes the file that is kept loses a few seconds.
"""

from __future__ import annotations

import io
import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import generator
from generator.checks.kept_notices import KeptNotices
from generator.pipeline import Known
from generator.reading.pause import collection_paused
from generator.reading.shelf import Shelf
from generator.settings import Settings

FILE = Path(".cache") / "content.known"
"""Below the root of a project."""

PAYS_FROM = 1_000_000
"""Bytes of records: some 1,500 tasks. What is less is read as soon as it is recalled."""

_ENOUGH = 20
"""What is kept is written anew when more than one file in so many was read again."""

_CHECK = 32
"""Bytes of the checksum before the rest: half a file is none."""

_DAMAGES = (
    *(pickle.UnpicklingError, AttributeError, EOFError, ImportError, LookupError),
    *(TypeError, ValueError),
)
"""What a pickle says that was not written here."""


@contextmanager
def keeping_known(settings: Settings, known: Known | None = None) -> Iterator[Known]:
    """Hand in what an earlier run knew, and write down what this one has learned beside.

    A server has its own that is filled at its start, and asks for nothing here later.
    """
    known = Known() if known is None else known
    if known.shelf.kept or _size(settings.content) < PAYS_FROM:
        yield known
        return
    file, reader = settings.root / FILE, print_reader(settings)
    with collection_paused():
        _recall(file, reader, known)
    before = dict(known.notices.judged)
    yield known
    after = known.notices.judged
    learned = sum(1 for path, judged in after.items() if before.get(path) is not judged)
    if learned * _ENOUGH > len(after):
        with suppress(OSError):  # It only saves time.
            _write(file, reader, known)


def _size(content: Path) -> int:
    with suppress(OSError):
        return sum(file.stat().st_size for file in content.rglob("*.yml"))
    return 0


def _recall(file: Path, reader: bytes, known: Known) -> None:
    """Take what is kept; nothing of another program, and nothing that is damaged."""
    try:
        told = file.read_bytes()
        content = told[_CHECK:]
        if told[:_CHECK] == sign(content, reader):
            kept = _Reader(io.BytesIO(content)).load()
            known.shelf.kept, known.shelf.quiet = kept.shelf.kept, kept.shelf.quiet
            known.notices.common, known.notices.judged = kept.notices.common, kept.notices.judged
    except (OSError, *_DAMAGES):
        return


def _write(file: Path, reader: bytes, known: Known) -> None:
    """Whole or not at all, and nothing of files that may hold personal data.

    When files were written to says nothing in another run; and what a library makes of a PDF may
    be something else in the next one.
    """
    marks = {_inside(path): one.mark for path, one in known.shelf.kept.items()}
    quiet = {name: mark for name, mark in known.shelf.quiet.items() if marks.get(name) == mark}
    kept = {path: one for path, one in known.shelf.kept.items() if _inside(path) in quiet}
    notices = known.notices
    judged = {path: one for path, one in notices.judged.items() if path in kept}
    told = Known(
        shelf=Shelf(kept=kept, quiet=quiet),
        notices=KeptNotices(common=notices.common, judged=judged),
    )
    content = pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_suffix(f".{os.getpid()}")
    half.write_bytes(sign(content, reader) + content)
    half.replace(file)


def _inside(path: str) -> str:
    """A path as files are called below the folder of the content."""
    return path.partition("/")[2]


def sign(content: bytes, reader: bytes) -> bytes:
    """The checksum before the rest."""
    return blake2b(content, digest_size=_CHECK, key=reader).digest()


def print_reader(settings: Settings) -> bytes:
    """Everything that decides how bytes are read and judged: the program and its limits."""
    told = (sys.version, version("pyyaml"), settings.max_file_bytes, settings.max_depth)
    digest = blake2b(repr(told).encode(), digest_size=_CHECK)
    folder = Path(generator.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        digest.update(f"{path.relative_to(folder)}\0".encode())
        digest.update(blake2b(path.read_bytes()).digest())
    return digest.digest()


class _Reader(pickle.Unpickler):
    """Makes records and nothing else: whoever lays a file there runs no code of his own."""

    def find_class(self, module: str, name: str) -> type:
        """A class of plain values of ours, or a day; of others not even their module is loaded."""
        if (module, name) == ("datetime", "date"):
            return date
        if module.startswith("generator."):
            found: object = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")
