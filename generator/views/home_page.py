"""Turns the whole content into the home page: search, what is due, the ways in, figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.views.chart import Chart
from generator.views.charts import chart_months, chart_offices, month_link
from generator.views.counted_link import CountedLink
from generator.views.days import word_day
from generator.views.due import dated_months, find_due
from generator.views.entry import Entry
from generator.views.figure import Figure, make_figure
from generator.views.glossary.explained import explain, glossary_address
from generator.views.groups import by_deadline, by_theme, by_topic
from generator.views.order import latest_first
from generator.views.places import Places
from generator.views.status import Status
from generator.views.subject import subject_address, subject_label, subject_link, subject_of
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count

TOPICS_SHOWN = 12
"""The first topics of the registry are those that people ask for most."""

ROWS_SHOWN = 3
"""Records shown of the nearest deadline."""

LINKS_SHOWN = 8
"""Links shown of each way in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One way in."""

    heading: str
    """What it is."""
    address: str
    """Where it leads."""
    links: tuple[CountedLink, ...]
    """What stands there first."""
    more: str
    """The way to all of it, or nothing where all is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueView:
    """What is due."""

    heading: str
    """Whether it comes next or came last."""
    text: str
    """What that means."""
    months: tuple[CountedLink, ...]
    """The nearest months."""
    record_ids: tuple[str, ...]
    """Some records of the nearest month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The home page."""

    lead: str
    """What the site is."""
    topics: tuple[CountedLink, ...]
    """What people ask for most, and the way to all topics."""
    due: DueView | None
    """What is due, if anything has a deadline."""
    doors: tuple[Door, ...]
    """The ways in."""
    figures: tuple[Figure, ...]
    """A few honest numbers."""
    figures_note: str
    """What they do not say."""
    charts: tuple[Chart, ...]
    """Pictures."""
    glossary_address: str
    """Where words are explained, or nothing where no record needs it."""


def view_home(entries: Sequence[Entry], places: Places, as_of: date) -> HomeView:
    """Everything on the home page."""
    voice = places.voice
    charts = (chart_months(entries, voice), chart_offices(places.directory))
    return HomeView(
        lead=voice.words["home_lead"].format(
            documents=len(places.directory.catalogue.documents), tasks=len(entries)
        ),
        topics=_topics(entries, places),
        due=_view_due(entries, as_of, voice),
        doors=tuple(door for door in _doors(entries, places) if door.links),
        figures=tuple(_figures(entries, places)),
        figures_note=_figures_note(entries, voice),
        charts=tuple(chart for chart in charts if chart is not None),
        glossary_address=glossary_address(voice) if explain(entries) else "",
    )


def _view_due(entries: Sequence[Entry], as_of: date, voice: Voice) -> DueView | None:
    due = find_due(entries, as_of)
    if due is None:
        return None
    form = "home_next" if due.is_ahead else "home_last"
    nearest = latest_first(due.months[0].entries)
    return DueView(
        heading=voice.words[form],
        text=voice.words[f"{form}_text"].format(day=word_day(as_of, voice.language)),
        months=tuple(month_link(group, voice) for group in due.months),
        record_ids=tuple(entry.id for entry in nearest[:ROWS_SHOWN]),
    )


def _doors(entries: Sequence[Entry], places: Places) -> Iterator[Door]:
    voice, addresses = places.voice, places.voice.addresses
    yield _door("themes", addresses.themes(), _themes(entries, places), voice)
    yield _door("departments", addresses.departments(), _places(places), voice)
    yield _door("deadlines", addresses.deadlines(), _deadlines(entries, voice), voice)
    yield _door("documents", addresses.documents(), _documents(entries, places), voice)


def _door(kind: str, address: str, links: Sequence[CountedLink], voice: Voice) -> Door:
    more = voice.words[f"home_{kind}_all"].format(count=len(links))
    return Door(
        heading=voice.words[f"home_{kind}"],
        address=address,
        links=tuple(links[:LINKS_SHOWN]),
        more=more,
    )


def _topics(entries: Sequence[Entry], places: Places) -> tuple[CountedLink, ...]:
    catalogue, voice = places.directory.catalogue, places.voice
    keys = [group.key for group in by_topic(entries, catalogue)]
    subjects = (subject_of(catalogue.topics_by_id[key]) for key in keys[:TOPICS_SHOWN])
    shown = ((subject_label(s, voice), subject_address(s, voice)) for s in subjects)
    links = [CountedLink(text=e.text, lang=e.lang, address=address) for e, address in shown]
    if keys:
        text = voice.words["home_topics_all"].format(count=len(keys))
        links.append(CountedLink(text=text, address=voice.addresses.topics()))
    return tuple(links)


def _themes(entries: Sequence[Entry], places: Places) -> tuple[CountedLink, ...]:
    """The themes of the upper level."""
    catalogue = places.directory.catalogue
    groups = ((catalogue.themes_by_id[g.key], g) for g in by_theme(entries, catalogue))
    return tuple(
        subject_link(subject_of(theme), group, places.voice)
        for theme, group in groups
        if theme.parent_id is None
    )


def _places(places: Places) -> tuple[CountedLink, ...]:
    """Places that issued notices, each with its offices."""
    found = (place for key, place in places.published.items() if key in places.groups)
    return tuple(
        CountedLink(
            text=link.text, lang=link.lang, address=link.address, count_text=link.description
        )
        for link in map(places.link, found)
    )


def _deadlines(entries: Sequence[Entry], voice: Voice) -> tuple[CountedLink, ...]:
    """The latest months first, then records without a day."""
    months = tuple(month_link(group, voice) for group in reversed(dated_months(entries)))
    rest = tuple(
        CountedLink(
            text=voice.words[f"status_{group.key}"],
            address=voice.addresses.deadline(group.key),
            count_text=word_count(voice.words, "tasks", len(group.entries)),
        )
        for group in by_deadline(entries)
        if group.key in ("ongoing", "none")
    )
    return months[: LINKS_SHOWN - len(rest)] + rest


def _documents(entries: Sequence[Entry], places: Places) -> tuple[CountedLink, ...]:
    """The latest notices first."""
    counts = Counter(entry.document.id for entry in entries)
    voice = places.voice
    documents = sorted(places.directory.catalogue.documents, key=lambda d: (-d.year, d.id))
    return tuple(
        CountedLink(
            text=voice.document_names[document.id],
            address=voice.addresses.document(document.id),
            count_text=word_count(voice.words, "tasks", counts[document.id]),
        )
        for document in documents
    )


def _figures(entries: Sequence[Entry], places: Places) -> Iterator[Figure]:
    voice = places.voice
    with_day = sum(entry.task.deadline.date is not None for entry in entries)
    published = sum(entry.status is Status.PUBLISHED for entry in entries)
    yield make_figure("notices", len(places.directory.catalogue.documents), voice)
    yield make_figure("tasks", len(entries), voice)
    yield make_figure("offices", len(places.directory.offices()), voice)
    yield make_figure("dated", with_day, voice)
    yield make_figure("published", published, voice)


def _figures_note(entries: Sequence[Entry], voice: Voice) -> str:
    """What 0 results do not say; updates that have evidence are not passed over."""
    if any(entry.status is Status.PUBLISHED for entry in entries):
        return ""
    has_evidence = any(progress.evidence for entry in entries for progress in entry.progress)
    return voice.words["home_figures_note_updates" if has_evidence else "home_figures_note"]
