"""Turns what was published since into dated entries with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.link_sight import LinkSight, LinkState
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
    seen: str
    """When its page was last there, or found gone; empty where nobody recorded a look."""


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
    sights = dict(entry.sights)
    return tuple(_view(progress, sights, voice) for progress in reversed(entry.progress))


def _view(progress: ProgressEntry, sights: Mapping[str, LinkSight], voice: Voice) -> ProgressView:
    return ProgressView(
        day=word_day(progress.date, voice.language),
        iso=progress.date.isoformat(),
        status=voice.words[f"progress_{progress.status.value}"],
        note=progress.note or "",
        evidence=tuple(_evidence(evidence, sights, voice) for evidence in progress.evidence),
    )


def _evidence(evidence: Evidence, sights: Mapping[str, LinkSight], voice: Voice) -> EvidenceView:
    source = voice.words["evidence_source"].format(
        publisher=evidence.publisher, day=word_day(evidence.published_on, voice.language)
    )
    seen = _seen(sights.get(evidence.url), voice)
    return EvidenceView(title=evidence.title, url=evidence.url, source=source, seen=seen)


def _seen(sight: LinkSight | None, voice: Voice) -> str:
    """What `taizhang evidence` recorded; a look without an answer says nothing new."""
    if sight is None:
        return ""
    told: list[tuple[str, date]] = []
    if sight.state is LinkState.GONE:
        told.append(("evidence_gone", sight.checked_on))
    if sight.seen_on is not None:
        told.append(("evidence_seen", sight.seen_on))
    parts = (voice.words[key].format(day=word_day(day, voice.language)) for key, day in told)
    return voice.words["evidence_looks"].join(parts)
