"""Headings are unique, lead to a theme, and have rows under them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.context import CheckContext, first_of_each, in_document, in_row
from generator.model.document import Document, Heading
from generator.model.note import NoteKind
from generator.problems.kinds import notice_kinds, reference_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem


def check_headings(context: CheckContext) -> Iterator[Problem]:
    """Every notice: its headings, then the headings its rows name."""
    for document in context.catalogue.documents:
        places = dict(_places(document))
        yield from _headings(context, document, places)
        yield from _rows(document)
        yield from _returns(document)


def _places(document: Document) -> Iterator[tuple[int, Place]]:
    """Where each heading stands in the file, by its place in the flat list."""
    top, under = -1, -1
    for position, heading in enumerate(document.headings):
        if heading.parent_key is None:
            top, under = top + 1, -1
            yield position, in_document(document, "headings", top)
        else:
            under += 1
            yield position, in_document(document, "headings", top, "under", under)


def _headings(
    context: CheckContext, document: Document, places: dict[int, Place]
) -> Iterator[Problem]:
    parents = {heading.parent_key for heading in document.headings}
    keys = {heading.key for heading in document.headings}
    used = {task.heading_key for task in document.tasks}
    with_theme = {heading.key for heading in document.headings if heading.theme_id is not None}
    seen: set[str] = set()
    for position, heading in enumerate(document.headings):
        at = places[position]
        if heading.key in seen:
            yield notice_kinds.heading_repeated(at, key=heading.key)
        seen.add(heading.key)
        yield from _theme(context, heading, at)
        if heading.key in parents:
            continue
        if heading.theme_id is None and heading.parent_key not in with_theme:
            yield notice_kinds.heading_without_theme(at, key=heading.key, text=heading.text)
        if heading.key not in used and used <= keys - parents:  # else a row names the wrong one
            yield notice_kinds.heading_unused(at, key=heading.key, text=heading.text)


def _theme(context: CheckContext, heading: Heading, at: Place) -> Iterator[Problem]:
    themes = context.catalogue.themes_by_id
    if heading.theme_id is None or heading.theme_id in themes or "themes" in context.unread:
        return
    at = Place(path=at.path, keys=(*at.keys, "theme"))
    near = nearest(heading.theme_id, themes)
    yield reference_kinds.unknown_theme(at, value=heading.theme_id, near=near)


def _returns(document: Document) -> Iterator[Problem]:
    """Rows of one heading stand together on paper, unless a note says otherwise."""
    texts = {heading.key: heading.text for heading in document.headings}
    left: set[str] = set()
    current = None
    if any(
        len(later.id) == len(task.id) and later.id <= task.id
        for task, later in pairwise(document.tasks)
    ):
        return  # rows stand at the wrong place or twice, which is told
    for row, task in enumerate(document.tasks):
        key = task.heading_key
        if key == current:
            continue
        if key in left and not any(note.kind is NoteKind.LAYOUT for note in task.notes):
            at = in_row(document, row, "heading")
            yield notice_kinds.heading_returns(at, key=key, text=texts.get(key, key))
        left.add(key)
        current = key


def _rows(document: Document) -> Iterator[Problem]:
    parents = {heading.parent_key for heading in document.headings}
    lowest = {h.key for h in document.headings if h.key not in parents}
    wrong = (
        (task.heading_key, in_row(document, row, "heading"))
        for row, task in enumerate(document.tasks)
        if task.heading_key not in lowest
    )
    for value, at, times in first_of_each(wrong):
        near = nearest(value, sorted(lowest))
        yield reference_kinds.unknown_heading(at, value=value, near=near, times=times)
