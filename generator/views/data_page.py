"""Describes the data files of the site, those that there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.views.voice import Voice
from generator.views.wording.phrases import Words

FOLDER = "data/"
"""Where files for download stand."""

KILOBYTE = 1024
"""Bytes in a KB as computers show it."""

DESCRIBED: Mapping[str, str] = {
    "data/tasks.json": "data_tasks_json",
}
"""The phrase that describes a file; a file without one is named only."""

FIELDS = (
    *("id", "document", "row", "seq", "theme_path", "theme", "topics", "lead", "responsible"),
    *("open_list", "requirement", "deadline", "inherited", "status", "progress", "url"),
)
"""The fields of a record in tasks.json, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """One file for download."""

    name: str
    """Its name."""
    address: str
    """Where it stands."""
    size: str
    """How large it is."""
    description: str
    """What is in it, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of a record."""

    name: str
    """Its key."""
    text: str
    """What it holds."""


def view_files(sizes: Mapping[str, int], words: Words) -> tuple[FileView, ...]:
    """The files for download, in the order of their names."""
    return tuple(
        FileView(
            name=path.removeprefix(FOLDER),
            address=f"/{path}",
            size=word_size(size, words),
            description=words[DESCRIBED[path]] if path in DESCRIBED else "",
        )
        for path, size in sorted(sizes.items())
        if path.startswith(FOLDER)
    )


def view_fields(voice: Voice) -> tuple[FieldView, ...]:
    """What each field of a record holds."""
    return tuple(FieldView(name=name, text=voice.words[f"data_field_{name}"]) for name in FIELDS)


def word_size(size: int, words: Words) -> str:
    """Bytes as a person reads them."""
    if size < KILOBYTE:
        return words["size_bytes"].format(size=size)
    kilobytes = size / KILOBYTE
    if kilobytes < KILOBYTE:
        return words["size_kb"].format(size=f"{kilobytes:.1f}")
    return words["size_mb"].format(size=f"{kilobytes / KILOBYTE:.1f}")
