"""Turns the content folder into a list of files to read, in a stable order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.problems.kinds import file_kinds
from generator.problems.problem import Place, Problem


class SourceKind(StrEnum):
    """What a file holds."""

    DOCUMENT = "document"
    PROGRESS = "progress"
    JURISDICTIONS = "jurisdictions"
    DEPARTMENTS = "departments"
    THEMES = "themes"
    TOPICS = "topics"


REGISTRIES = (
    SourceKind.JURISDICTIONS,
    SourceKind.DEPARTMENTS,
    SourceKind.THEMES,
    SourceKind.TOPICS,
)
"""Registries, in the order in which they refer to each other."""

READING_ORDER = (*REGISTRIES, SourceKind.DOCUMENT, SourceKind.PROGRESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file to read."""

    file: Path
    """Where it lies."""
    path: str
    """How messages name it: relative to the project, with forward slashes."""
    kind: SourceKind
    """What it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies in the content folder."""

    sources: tuple[Source, ...]
    """Files to read: registries first, then documents, then progress."""
    problems: tuple[Problem, ...]
    """Files that nothing reads."""


def find_sources(content: Path) -> Found:
    """List every YAML file below the content folder; name those that nothing reads."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for file in _yaml_files(content):
        path = f"{content.name}/{file.relative_to(content).as_posix()}"
        kind = _kind_of(file.relative_to(content))
        if kind is None:
            expected = _expected_place(content.name, file)
            problems.append(file_kinds.misplaced_file(Place(path=path), expected=expected))
        else:
            sources.append(Source(file=file, path=path, kind=kind))
    order = {kind: place for place, kind in enumerate(READING_ORDER)}
    sources.sort(key=lambda source: (order[source.kind], source.path))
    return Found(sources=tuple(sources), problems=tuple(problems))


def _yaml_files(content: Path) -> Iterator[Path]:
    for file in sorted(content.rglob("*")):
        hidden = any(part.startswith(".") for part in file.relative_to(content).parts)
        if not hidden and file.suffix.lower() in {".yml", ".yaml"} and not file.is_dir():
            yield file


def _kind_of(relative: Path) -> SourceKind | None:
    if relative.suffix != ".yml":
        return None
    folder, *rest = relative.parts
    lies_directly = len(rest) == 1
    if folder == "documents" and lies_directly:
        return SourceKind.DOCUMENT
    if folder == "progress":
        return SourceKind.PROGRESS
    if folder == "registry" and lies_directly:
        return next((kind for kind in REGISTRIES if kind.value == relative.stem), None)
    return None


def _expected_place(content: str, file: Path) -> str:
    if file.stem in {kind.value for kind in REGISTRIES}:
        return f"{content}/registry/{file.stem}.yml"
    return f"{content}/documents/{file.stem}.yml"
