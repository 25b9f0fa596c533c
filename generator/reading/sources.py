"""Turns the content folder into a list of files to read, in a stable order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from generator.problems.kinds import file_kinds, registry_kinds
from generator.problems.problem import Place, Problem
from generator.reading.misplaced import expected_place, printable


class SourceKind(StrEnum):
    """What a file holds."""

    DOCUMENT = "document"
    PROGRESS = "progress"
    CHANGES = "changes"
    JURISDICTIONS = "jurisdictions"
    DEPARTMENTS = "departments"
    THEMES = "themes"
    TOPICS = "topics"
    SELF_CHECK = "self-check"


REGISTRIES = (
    SourceKind.JURISDICTIONS,
    SourceKind.DEPARTMENTS,
    SourceKind.THEMES,
    SourceKind.TOPICS,
)
"""Registries, in the order in which they refer to each other."""

READING_ORDER = (
    *REGISTRIES,
    *(SourceKind.DOCUMENT, SourceKind.PROGRESS, SourceKind.CHANGES, SourceKind.SELF_CHECK),
)

SELF_CHECK = PurePosixPath("self-check.yml")
"""What the office answers in the self-check; the one file that lies in no folder."""

_ENDINGS = (".yml", ".yaml", ".yml.txt", ".yaml.txt")
"""The last two are what Windows makes of a name whose ending it hides."""
_BESIDE = (".", "~$")
"""Hidden files, and what Office lays beside a file that is open."""

_KINDS_BELOW = {
    "registry": frozenset(REGISTRIES),
    "documents": frozenset({SourceKind.DOCUMENT}),
    "progress": frozenset({SourceKind.PROGRESS}),
    "changes": frozenset({SourceKind.CHANGES}),
    ".": frozenset(READING_ORDER),
}
"""What is missing when a folder cannot be listed."""
_NOT_LINKED = frozenset({*_KINDS_BELOW, "pages"})
"""Folders of which none is a link: its files would not be read, or be published unread."""


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
    """Files to read: registries, documents, progress, changes, answers."""
    problems: tuple[Problem, ...]
    """Files that nothing reads."""
    unread: frozenset[SourceKind] = frozenset()
    """Kinds of which a file is missing, misplaced or out of reach."""


def find_sources(content: Path) -> Found:
    """List every YAML file below the content folder; name those that nothing reads."""
    sources: list[Source] = []
    problems: list[Problem] = []
    unread: set[SourceKind] = set()
    for relative in _relative_paths(content, problems, unread):
        path = f"{content.name}/{relative.as_posix()}"
        kind = _kind_of(relative)
        if kind is not None and _is_printable(path):
            sources.append(Source(file=content / relative, path=path, kind=kind))
        else:
            expected = expected_place(content, relative, REGISTRIES)
            unread.update(_KINDS_BELOW[expected.parts[0]] - set(REGISTRIES))
            unread.update(kind for kind in REGISTRIES if expected == _place_of(kind))
            place = Place(path=printable(path, "\ufffd"))
            problems.append(file_kinds.misplaced_file(place, expected=f"{content.name}/{expected}"))
    missing = set(REGISTRIES) - unread - {source.kind for source in sources}
    problems.extend(_missing_registries(content.name, missing))
    order = {kind: place for place, kind in enumerate(READING_ORDER)}
    sources.sort(key=lambda source: (order[source.kind], source.path))
    return Found(
        sources=tuple(sources), problems=tuple(problems), unread=frozenset(unread | missing)
    )


def _missing_registries(content: str, missing: Iterable[SourceKind]) -> Iterator[Problem]:
    for kind in missing:
        name = f"{content}/{_place_of(kind)}"
        yield registry_kinds.registry_missing(Place(path=name), name=name)


def _relative_paths(
    content: Path, problems: list[Problem], unread: set[SourceKind]
) -> Iterator[PurePosixPath]:
    """Every YAML file; folders that cannot be listed and links that lead astray become problems.

    Of the hand-written pages MkDocs publishes every file, and follows links; hence a link is
    looked at wherever it lies, whatever its ending.
    """

    def report(trouble: OSError) -> None:
        relative = PurePosixPath(Path(trouble.filename).relative_to(content).as_posix())
        unread.update(_KINDS_BELOW.get(relative.parts[0] if relative.parts else ".", ()))
        place = Place(path=printable(f"{content.name}/{relative}".removesuffix("/."), "\ufffd"))
        reason = trouble.strerror or type(trouble).__name__
        problems.append(file_kinds.file_unreadable(place, reason=reason))

    for folder, below, names in os.walk(content, onerror=report):
        below[:] = [name for name in below if not name.startswith(".")]
        here = Path(folder).relative_to(content)
        _tell_folders(PurePosixPath(content.name, here.as_posix()), below, problems, unread)
        for name in below:
            linked = content / here / name
            if (here / name).parts[0] in _NOT_LINKED and linked.is_symlink():
                report(OSError(0, "A linked folder is not followed", str(linked)))
        for name in names:
            if _leads_outside(content / here / name, content):
                reason = "A link that leads out of the content folder is not followed"
                report(OSError(0, reason, str(content / here / name)))
            elif not name.startswith(_BESIDE) and name.lower().endswith(_ENDINGS):
                yield PurePosixPath(here.as_posix(), name)


def _tell_folders(
    here: PurePosixPath, below: Iterable[str], problems: list[Problem], unread: set[SourceKind]
) -> None:
    """Folders that are named like a file: what seems to be a record is none."""
    inside = here.parts[1:]
    if inside[:1] == ("pages",):
        return
    for name in below:
        if name.lower().endswith(_ENDINGS):
            place = Place(path=printable(f"{here}/{name}", "\ufffd"))
            problems.append(file_kinds.folder_named_file(place, name=printable(name, "\ufffd")))
            relative = PurePosixPath(*inside, name)
            kind = _kind_of(relative) if inside else None
            unread.update(() if kind is None else (kind,))


def _leads_outside(file: Path, content: Path) -> bool:
    """A link could show any file of the machine in a public log, or publish it as a page."""
    try:
        return file.is_symlink() and not file.resolve().is_relative_to(content.resolve())
    except (OSError, RuntimeError):  # a circle of links; reading it says so
        return False


def _kind_of(relative: PurePosixPath) -> SourceKind | None:
    if relative.suffix != ".yml":
        return None
    if relative == SELF_CHECK:
        return SourceKind.SELF_CHECK
    folder, *rest = relative.parts
    lies_directly = len(rest) == 1
    if folder == "documents" and lies_directly:
        return SourceKind.DOCUMENT
    if folder == "changes" and lies_directly:
        return SourceKind.CHANGES
    if folder == "progress":
        return SourceKind.PROGRESS
    return next((kind for kind in REGISTRIES if relative == _place_of(kind)), None)


def _place_of(registry: SourceKind) -> PurePosixPath:
    return PurePosixPath("registry", f"{registry.value}.yml")


def _is_printable(path: str) -> bool:
    return path.replace("\u3000", "").isprintable()
