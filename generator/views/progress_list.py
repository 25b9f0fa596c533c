"""Turns what was published since into dated entries with their evidence."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.progress import Evidence, ProgressEntry
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """One publication."""

    title: str
    """Its title."""
    url: str
    """Its address on the web."""
    source: str
    """Who published it and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressView:
    """One entry."""

    day: str
    """The day in words."""
    iso: str
    """The day for machines."""
    status: str
    """What it says, in neutral words."""
    note: str
    """A sentence by the editors; may be empty."""
    evidence: tuple[EvidenceView, ...]
    """What it rests on."""


def view_progress(entry: Entry, voice: Voice) -> tuple[ProgressView, ...]:
    """The entries of a record, latest first."""
    return tuple(_view(progress, voice) for progress in reversed(entry.progress))


def _view(progress: ProgressEntry, voice: Voice) -> ProgressView:
    return ProgressView(
        day=word_day(progress.date, voice.language),
        iso=progress.date.isoformat(),
        status=voice.words[f"progress_{progress.status.value}"],
        note=progress.note or "",
        evidence=tuple(_evidence(evidence, voice) for evidence in progress.evidence),
    )


def _evidence(evidence: Evidence, voice: Voice) -> EvidenceView:
    source = voice.words["evidence_source"].format(
        publisher=evidence.publisher, day=word_day(evidence.published_on, voice.language)
    )
    return EvidenceView(title=evidence.title, url=evidence.url, source=source)
