"""Lets errors of the content stop a verb only where they are in what the verb uses."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

from generator.model.catalogue import Catalogue
from generator.pipeline import Examined
from generator.problems.problem import ContentError, Problem

_OFFICES = frozenset({f"content/registry/{name}.yml" for name in ("jurisdictions", "departments")})
_NOTICES, _PROGRESS = "content/documents/", "content/progress/"
_TOLD_LATER = "change-without-event"
"""What waits to be told as a change does not keep a record from being read."""


def notices_of(catalogue: Catalogue, task_ids: Iterable[str]) -> frozenset[str]:
    """The ids of the notices of these records; of one that was not read, as its id says it."""
    known = {task.id: document.id for document, task in catalogue.rows()}
    return frozenset(known.get(task, task.rpartition("-")[0]) for task in task_ids)


def confirm_registries(examined: Examined, not_done: tuple[str, str]) -> None:
    """Stop where the registries that say who an office is have errors."""
    _stop((p for p in _errors(examined) if p.place.path in _OFFICES), not_done)


def confirm_notices(
    examined: Examined, notices: Collection[str], not_done: tuple[str, str]
) -> None:
    """Stop where these notices, or what is recorded of their progress, have errors.

    A progress file that could not be read may tell of any record.
    """
    used = {_path(examined.catalogue, notice) for notice in notices}
    told_of: dict[str, set[str]] = {}
    for entry in examined.catalogue.progress:
        told_of.setdefault(entry.path, set()).update(
            notices_of(examined.catalogue, [entry.task_id])
        )

    def is_used(path: str) -> bool:
        if path.startswith(_PROGRESS):
            return path not in told_of or not told_of[path].isdisjoint(notices)
        return path in used

    _stop((p for p in _errors(examined) if is_used(p.place.path)), not_done)


def doubtful_notices(examined: Examined, used: Collection[str]) -> tuple[str, ...]:
    """Files of other notices that have errors: what they say of an office is not known."""
    known = {_path(examined.catalogue, notice) for notice in used}
    paths = {p.place.path for p in _errors(examined) if p.place.path.startswith(_NOTICES)}
    return tuple(sorted(paths - known))


def _path(catalogue: Catalogue, notice: str) -> str:
    document = catalogue.documents_by_id.get(notice)
    return f"{_NOTICES}{PurePosixPath(notice).name}.yml" if document is None else document.path


def _errors(examined: Examined) -> tuple[Problem, ...]:
    return tuple(p for p in examined.errors if p.code != _TOLD_LATER)


def _stop(found: Iterable[Problem], not_done: tuple[str, str]) -> None:
    errors = tuple(found)
    if errors:
        raise ContentError(errors, not_done)
