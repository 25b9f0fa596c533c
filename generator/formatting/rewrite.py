"""Writes the files of records in canonical form, each in one step or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.formatting.canonical import HEALED, canonical_text
from generator.formatting.replacement import replace_text
from generator.problems.kinds import file_kinds, registry_kinds
from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.pause import collection_paused
from generator.reading.sources import Found, Source, find_sources
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatResult:
    """What formatting did, or would do."""

    changed: tuple[str, ...]
    """Files that were not canonical, as messages name them."""
    unchanged_count: int
    """How many files were canonical already."""
    problems: tuple[Problem, ...]
    """Why other files were left as they are, in the order of the files."""


def format_files(settings: Settings, paths: Sequence[Path], *, check: bool) -> FormatResult:
    """Format these files and folders, or all records without any; to check writes nothing."""
    chosen = _find(paths, settings)
    changed: list[str] = []
    problems = list(chosen.problems)
    unchanged_count = 0
    with collection_paused():
        for source in chosen.sources:
            is_changed, obstacles = _format_file(source, settings, check=check)
            problems += obstacles
            changed += [source.path] if is_changed else []
            unchanged_count += not is_changed and not obstacles
    return FormatResult(
        changed=tuple(changed),
        unchanged_count=unchanged_count,
        problems=tuple(sorted(problems, key=lambda problem: problem.sort_key)),
    )


def _format_file(
    source: Source, settings: Settings, *, check: bool
) -> tuple[bool, Sequence[Problem]]:
    """Whether the file changes, or what stops it."""
    text, found = read_text(source.file, source.path, settings.max_file_bytes)
    if text is None:
        return False, [problem for problem in found if problem.code not in HEALED]
    formatted = canonical_text(text, source.kind, source.path, max_depth=settings.max_depth)
    if formatted.text is None:
        return False, formatted.problems
    if formatted.text == text and not found:
        return False, ()
    if not check:
        try:
            replace_text(source.file, formatted.text)
        except OSError as trouble:
            reason = f"{trouble.strerror or type(trouble).__name__} (while writing)"
            return False, [file_kinds.file_unreadable(Place(path=source.path), reason=reason)]
    return True, ()


def _find(paths: Sequence[Path], settings: Settings) -> Found:
    """Files to format; a registry that is not there cannot be formatted and is not missed."""
    found = find_sources(settings.content)
    missing = registry_kinds.registry_missing.code
    present = replace(found, problems=tuple(p for p in found.problems if p.code != missing))
    return _choose(paths, present, settings) if paths else present


def _choose(paths: Sequence[Path], found: Found, settings: Settings) -> Found:
    """What was found at the paths or in the folders; a path that holds no record is a problem."""
    wanted = {place: path for path in paths for place in _places(path)}
    used: set[Path] = set()

    def is_wanted(file: Path) -> bool:
        hits = {wanted[place] for place in _above(file) if place in wanted}
        used.update(hits)
        return bool(hits)

    sources = tuple(source for source in found.sources if is_wanted(source.file))
    problems = [p for p in found.problems if is_wanted(settings.root / p.place.path)]
    unused = [path for path in dict.fromkeys(paths) if path not in used and not path.is_dir()]
    problems += [_no_record(path, settings) for path in unused]
    return replace(found, sources=sources, problems=tuple(problems))


def _places(path: Path) -> set[Path]:
    """The path from the root of the machine, as named and with all links followed."""
    return {path.absolute(), path.resolve()}


def _above(file: Path) -> Iterator[Path]:
    for place in _places(file):
        yield place
        yield from place.parents


def _no_record(path: Path, settings: Settings) -> Problem:
    whole, root = path.resolve(), settings.root.resolve()
    shown = whole.relative_to(root).as_posix() if whole.is_relative_to(root) else str(path)
    if not path.exists():
        return file_kinds.file_unreadable(Place(path=shown), reason=os.strerror(errno.ENOENT))
    expected = f"{settings.content.name}/documents/{path.stem}.yml"
    return file_kinds.misplaced_file(Place(path=shown), expected=expected)
