"""The two pictures of the home page: deadlines over the months, records per office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.views.chart import KINDS, Chart, LegendPart, draw_bars, write_rows
from generator.views.counted_link import CountedLink
from generator.views.days import word_month
from generator.views.directory import Directory
from generator.views.due import dated_months
from generator.views.entry import Entry
from generator.views.groups import Group, by_deadline
from generator.views.status import Status, key_of_due
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count

BARS_SHOWN = 12
"""More bars than these are not a picture."""

STATUSES = (Status.OPEN, Status.DUE, Status.PUBLISHED)
"""What a record with a deadline can be."""


def chart_months(entries: Sequence[Entry], voice: Voice) -> Chart | None:
    """How many records have their deadline in which month; nothing without any deadline."""
    months = dated_months(entries)[-BARS_SHOWN:]
    if not months:
        return None
    links = tuple(month_link(group, voice) for group in months)
    counts = [[len(group.entries)] for group in months]
    cells = [[*count, *_statuses(group)] for count, group in zip(counts, months, strict=True)]
    words = voice.words
    return Chart(
        title=words["chart_months"],
        bars=draw_bars(links, counts),
        legend=(),
        note=_note(entries, voice),
        columns=(
            words["chart_month"],
            words["chart_tasks"],
            *(words[f"status_{key}"] for key in _status_keys(entries)),
        ),
        rows=write_rows(links, cells),
    )


def month_link(group: Group, voice: Voice) -> CountedLink:
    """The way to the records of one month."""
    return CountedLink(
        text=word_month(group.key, voice.language),
        address=voice.addresses.deadline(group.key),
        count_text=word_count(voice.words, "tasks", len(group.entries)),
    )


def chart_offices(directory: Directory) -> Chart | None:
    """Which offices lead or are responsible for most records; collectives stand for many."""
    offices = directory.offices()
    groups = [directory.groups[office.id] for office in offices]
    named = {
        office.id: (len(group.lead), len(group.responsible), len(group.through))
        for office, group in zip(offices, groups, strict=True)
        if group.lead or group.responsible
    }
    first = sorted(named, key=lambda key: (-sum(named[key][:2]), -named[key][0], key))[:BARS_SHOWN]
    if not first:
        return None
    words = directory.voice.words
    by_id = directory.catalogue.departments_by_id
    links = tuple(_office_link(directory.link(by_id[key]), named[key], directory) for key in first)
    return Chart(
        title=words["chart_offices"],
        bars=draw_bars(links, [named[key][:2] for key in first]),
        legend=tuple(
            LegendPart(kind=kind, text=words[f"chart_{role}"])
            for kind, role in zip(KINDS, ("lead", "responsible"), strict=True)
        ),
        note=words["chart_offices_note"],
        columns=tuple(
            words[f"chart_{column}"] for column in ("office", "lead", "responsible", "through")
        ),
        rows=write_rows(links, [named[key] for key in first]),
    )


def _office_link(
    link: CountedLink, numbers: tuple[int, int, int], directory: Directory
) -> CountedLink:
    """The bar shows less than the page: what comes through collectives is left out."""
    count = word_count(directory.voice.words, "tasks", sum(numbers[:2]))
    return CountedLink(text=link.text, lang=link.lang, address=link.address, count_text=count)


def _status_keys(entries: Iterable[Entry]) -> tuple[str, ...]:
    due = key_of_due(entry.status_key for entry in entries)
    return tuple(due if status is Status.DUE else status.value for status in STATUSES)


def _statuses(group: Group) -> list[int]:
    found = [entry.status for entry in group.entries]
    return [found.count(status) for status in STATUSES]


def _note(entries: Sequence[Entry], voice: Voice) -> str:
    """How many records the picture cannot show."""
    rest = {g.key: len(g.entries) for g in by_deadline(entries)}
    parts = [
        voice.words[f"chart_{key}"].format(tasks=word_count(voice.words, "tasks", rest[key]))
        for key in ("ongoing", "none")
        if key in rest
    ]
    if not parts:
        return ""
    return voice.words["chart_rest"].format(parts=voice.words["department_comma"].join(parts))
