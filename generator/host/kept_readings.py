"""How names are read aloud, kept between builds: the tables for it take long to load."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

from generator.views.pinyin import readings, recall_readings

FILE = Path(".cache") / "pinyin.json"
"""Below the root of a project; who deletes it loses half a second."""


@contextmanager
def keeping_readings(root: Path) -> Iterator[None]:
    """Hand in what an earlier build has read, and write down what this one read beside."""
    file, reader = root / FILE, version("pypinyin")
    known = _read(file, reader)
    recall_readings(known)
    yield
    if readings().keys() - known.keys():
        with suppress(OSError):  # It only saves time.
            file.parent.mkdir(parents=True, exist_ok=True)
            told = {"pypinyin": reader, "names": dict(sorted(readings().items()))}
            file.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def _read(file: Path, reader: str) -> dict[str, tuple[str, ...]]:
    """What is kept; nothing of another version, and nothing that is damaged."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        names = told["names"] if told["pypinyin"] == reader else {}
        return {str(name): tuple(map(str, syllables)) for name, syllables in names.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
