"""Leads from a record or a notice to its versions (R-041)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from generator.history.versions import steps_of
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.document import Document
from generator.views.days import iso_moment, word_day
from generator.views.entry import Entry
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLink:
    """The way to one version."""

    text: str
    """Its number in words."""
    address: str
    """Its page."""
    iso: str
    """Since when it stood, for machines; empty where that is not recorded."""
    day: str
    """The same in words; empty too."""
    what: str
    """What changed in it."""


def link_versions_of_task(
    entry: Entry, catalogue: Catalogue, voice: Voice
) -> tuple[VersionLink, ...]:
    """All versions of a record, latest first; none where it never changed."""
    events = catalogue.changes_by_subject_id.get(entry.id, ())
    steps = steps_of(event for event in events if event.field is not None)
    first = catalogue.published_by(entry.document.id, entry.id)
    return _link(steps, first, voice, partial(voice.addresses.task_version, entry.id))


def link_versions_of_notice(
    document: Document, entries: Sequence[Entry], catalogue: Catalogue, voice: Voice
) -> tuple[VersionLink, ...]:
    """All versions of a notice with its table, latest first; none where nothing changed."""
    steps = notice_steps(document, entries, catalogue)
    first = catalogue.first_publication(document.id)
    gone = {entry.id for entry in entries if not entry.is_listed}
    told = [[event for event in step if event.subject_id not in gone] for step in steps]
    return _link(told, first, voice, partial(voice.addresses.document_version, document.id))


def notice_steps(
    document: Document, entries: Iterable[Entry], catalogue: Catalogue
) -> tuple[tuple[ChangeEvent, ...], ...]:
    """What made each later version of a notice: its own changes, those of rows, and new rows.

    Those of withdrawn rows count, or later versions would get other numbers.
    """
    known = catalogue.changes_by_subject_id
    own = (event for event in known.get(document.id, ()) if event.field is not None)
    rows = (
        event
        for entry in entries
        for event in known.get(entry.id, ())
        if event.field is not None or event.kind is ChangeKind.PUBLISHED
    )
    return steps_of((*own, *rows))


def _link(
    steps: Sequence[Sequence[ChangeEvent]],
    first: ChangeEvent | None,
    voice: Voice,
    address_of: Callable[[int], str],
) -> tuple[VersionLink, ...]:
    if not steps:
        return ()
    words = voice.words
    links = [_version(1, first, words["version_first"], voice, address_of)]
    for number, step in enumerate(steps, start=2):
        if not step:  # all of it was withdrawn since: even the reason may quote it
            links.append(_version(number, None, words["version_gone_what"], voice, address_of))
            continue
        kinds = dict.fromkeys(f"change_kind_{e.kind.value.replace('-', '_')}" for e in step)
        reasons = dict.fromkeys(event.reason for event in step)
        told = words["name_separator"].join(words[kind] for kind in kinds)
        why = words["name_separator"].join(reasons) if len(reasons) == 1 else ""
        what = f"{told}{words['version_reason'].format(reason=why)}" if why else told
        links.append(_version(number, step[0], what, voice, address_of))
    return tuple(reversed(links))


def _version(
    number: int,
    event: ChangeEvent | None,
    what: str,
    voice: Voice,
    address_of: Callable[[int], str],
) -> VersionLink:
    day = ""
    if event is not None:
        day = word_day(event.on, voice.language) if event.at is None else event.moment
    return VersionLink(
        text=voice.words["version_name"].format(number=number),
        address=address_of(number),
        iso="" if event is None else iso_moment(event.on, event.at),
        day=day,
        what=what,
    )
