"""The good and bad example records and the places they stand for."""

from __future__ import annotations

from pathlib import Path

from generator.reading.sources import SourceKind

RECORDS = Path(__file__).parents[2] / "records"
GOOD = RECORDS / "good"
BAD = RECORDS / "bad"


def good_text(name: str) -> str:
    return (GOOD / f"{name}.yml").read_text(encoding="utf-8")


def place_of(text: str) -> str:
    """The place in a project that an example names in its first line."""
    first = text.partition("\n")[0]
    assert first.startswith("# file: content/"), first
    return first.removeprefix("# file: ")


def kind_of(place: str) -> SourceKind:
    folder, _, name = place.removeprefix("content/").partition("/")
    if folder == "registry":
        return SourceKind(name.removesuffix(".yml"))
    if not name:
        return SourceKind(folder.removesuffix(".yml"))
    kinds = {
        "documents": SourceKind.DOCUMENT,
        "progress": SourceKind.PROGRESS,
        "changes": SourceKind.CHANGES,
    }
    return kinds[folder]


def companions(name: str) -> list[str]:
    """The good examples that stand beside this one in a project."""
    size = name.rpartition("-")[2]
    names = sorted(file.stem for file in GOOD.glob(f"*-{size}.yml"))
    if size == "maximal":
        names.append("document-minimal")
    return [good_text(other) for other in names if other != name]
