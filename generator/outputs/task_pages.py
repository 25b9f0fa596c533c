"""Pages of records: one for each row of each notice, a tombstone for a withdrawn one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from markupsafe import Markup

from generator.model.task import Withdrawal
from generator.outputs.linked_data import describe_task
from generator.outputs.page_tags import Column, published_tags
from generator.outputs.prints import Prints, join_prints
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.head import absolute
from generator.rendering.links import link
from generator.rendering.page import Alternate, Link, Page
from generator.rendering.shell import find_errors
from generator.settings import Profile
from generator.views.addresses import data_twin, task_calendar, translated
from generator.views.element_block import view_elements
from generator.views.entry import Entry
from generator.views.groups import by_document
from generator.views.history import view_history
from generator.views.label import name_label
from generator.views.news import news_of_record
from generator.views.offices import OfficeFacts
from generator.views.on_demand import OnDemand
from generator.views.related import find_neighbours
from generator.views.source import quote_title, source_link
from generator.views.subscriptions import CALENDAR, has_day
from generator.views.task_changes import word_withdrawal
from generator.views.task_page import TaskSurroundings, title_task, view_task
from generator.views.task_row import office_label
from generator.views.title import LONGEST
from generator.views.version_links import link_versions_of_task
from generator.views.voice import Voice
from generator.views.wording.phrases import Words

DESCRIPTION_LENGTH = 110
"""Search engines show about this many characters."""


def produce_task_pages(publication: Publication) -> Iterator[Page]:
    """The page of every record, in order of document and row."""
    around = TaskSurroundings(
        catalogue=publication.catalogue,
        offices=OfficeFacts(
            departments_by_id=publication.catalogue.departments_by_id, voice=publication.voice
        ),
        as_of=publication.settings.as_of,
        neighbours=find_neighbours(publication.listed),
        entries_by_id={entry.id: entry for entry in publication.entries},
        rows_html=publication.rows_html,
        elements_html=_element_blocks(publication),
    )
    column = task_column(publication)
    for group in by_document(publication.entries):
        shows = cache(partial(_prints, group.entries, around, publication.prints))
        yield from publication.keeping.portion(
            f"{publication.language}/tasks/of/{group.key}",
            partial(_print_all, shows),
            partial(_pages, group.entries, shows, around, publication, column),
        )


def _pages(
    entries: Sequence[Entry],
    shows: Callable[[], Sequence[bytes]],
    around: TaskSurroundings,
    publication: Publication,
    column: Column,
) -> Iterator[Page]:
    """The pages of the records of one notice."""
    for place, entry in enumerate(entries):
        yield from publication.keeping.portion(
            f"{publication.language}/tasks/{entry.id}",
            partial(_print_one, shows, place),
            partial(_one_page, entry, around, publication, column),
        )


def _print_all(shows: Callable[[], Sequence[bytes]]) -> bytes:
    return join_prints(shows())


def _print_one(shows: Callable[[], Sequence[bytes]], place: int) -> bytes:
    return shows()[place]


def _prints(
    entries: Sequence[Entry], around: TaskSurroundings, prints: Prints
) -> tuple[bytes, ...]:
    return tuple(_print(entry, around, prints) for entry in entries)


def _print(entry: Entry, around: TaskSurroundings, prints: Prints) -> bytes:
    """What the page of a record shows: itself, its neighbours, and those before and after it."""
    tasks, place = entry.document.tasks, entry.row - 1
    beside = (*tasks[max(place - 1, 0) : place], *tasks[place + 1 : place + 2])
    others = around.neighbours[entry.id]
    office, topic = others.same_office, others.same_topic
    shown = (entry.id, *(task.id for task in beside), *(other.id for other in (*office, *topic)))
    return join_prints((prints[record_id] for record_id in shown), len(office), len(topic))


def _one_page(
    entry: Entry, around: TaskSurroundings, publication: Publication, column: Column
) -> Iterator[Page]:
    withdrawal = entry.task.withdrawn
    if withdrawal is None:
        yield _page(entry, around, publication, column)
    else:
        yield _tombstone(entry, withdrawal, publication, column)


def _element_blocks(publication: Publication) -> Mapping[str, Markup]:
    """The element block of each notice, rendered once for all its records."""
    catalogue = publication.catalogue

    def render(document_id: str) -> Markup:
        document = catalogue.documents_by_id[document_id]
        lines = view_elements(document, catalogue, publication.voice)
        return publication.templates.component("facts", lines=lines)

    return OnDemand(render)


def task_column(publication: Publication) -> Column:
    """The part of the site that records belong to."""
    words = publication.words
    return Column(
        name=words["tasks"],
        description=words["tasks_column_description"],
        keywords=words["tasks_keywords"],
        type="信息公开目录",
    )


def _page(entry: Entry, around: TaskSurroundings, publication: Publication, column: Column) -> Page:
    address = publication.addresses.task(entry.id)
    permalink = absolute(publication.settings, address)
    twin = data_twin(entry.id)
    view = view_task(entry, around, publication.voice, permalink=permalink, twin=twin)
    words = publication.words
    calendar = task_calendar(entry.id) if has_day(entry) else ""
    past = view_history(
        news_of_record(entry, publication.news),
        around.catalogue,
        publication.voice,
        link_versions_of_task(entry, around.catalogue, publication.voice),
    )
    return Page(
        address=address,
        language=publication.language,
        section="tasks",
        kind="content",
        title=view.title.whole,
        description=_description(entry, publication),
        article_html=publication.templates.render(
            "pages/task.html",
            view=view,
            past=past,
            report=_report_link(permalink, publication),
            calendar=calendar,
            words=words,
        ),
        keywords=_keywords(entry, publication.voice),
        breadcrumbs=_trail(entry, publication),
        meta=(*published_tags(past.published_moment), *_source_tags(entry), *column.tags),
        alternates=tuple(_alternates(twin, calendar, words)),
        json_ld=describe_task(entry, view, publication.settings, publication.addresses),
        translation=translated(address),
    )


def _alternates(twin: str, calendar: str, words: Words) -> Iterator[Alternate]:
    """Its data, and its day where it has one."""
    yield Alternate(address=twin, type="application/json", title=words["data_twin_link"])
    if calendar:
        yield Alternate(address=calendar, type=CALENDAR, title=words["calendar_one"])


def _report_link(permalink: str, publication: Publication) -> str:
    """The national report of an office that has one, filled in for this record (R-023)."""
    settings = publication.settings
    national = "" if settings.profile is Profile.DEMO else find_errors(settings, permalink)
    return national or link(publication.addresses.at("/report/"))


def _tombstone(
    entry: Entry, withdrawal: Withdrawal, publication: Publication, column: Column
) -> Page:
    """A page that says when and why, and nothing of what the record said."""
    address = publication.addresses.task(entry.id)
    words, voice = publication.words, publication.voice
    suffix = title_task(entry, voice).suffix
    title = words["withdrawn_title"].format(suffix=suffix)
    text = word_withdrawal(withdrawal, voice)
    return Page(
        address=address,
        language=publication.language,
        section="tasks",
        kind="content",
        title=title,
        description=text,
        article_html=publication.templates.render(
            "pages/withdrawn.html",
            title=title,
            text=text,
            source=source_link(entry.document, voice),
            changes=publication.addresses.at("/changes/"),
            words=words,
        ),
        breadcrumbs=_trail(entry, publication),
        meta=(*_source_tags(entry), *column.tags),
        translation=translated(address),
    )


def _trail(entry: Entry, publication: Publication) -> tuple[Link, ...]:
    addresses = publication.addresses
    return trail(
        publication,
        Link(text=publication.words["documents"], address=addresses.documents()),
        Link(
            text=publication.document_names[entry.document.id],
            address=addresses.document(entry.document.id),
        ),
    )


def _description(entry: Entry, publication: Publication) -> str:
    wording = entry.task.requirement.replace("\n", "")
    room = DESCRIPTION_LENGTH - LONGEST
    short = wording if len(wording) <= room else wording[: room - 1] + "…"
    return publication.words["task_description"].format(
        place=publication.voice.place(entry), wording=short
    )


def _source_tags(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Whose text it is (R-011): the issuer, or the title where none is printed."""
    return (("ContentSource", entry.document.issuer or quote_title(entry.document.title)),)


def _keywords(entry: Entry, voice: Voice) -> tuple[str, ...]:
    """Offices, theme and topics, as the page names them."""
    offices = (office_label(o, voice.language) for o in (*entry.lead, *entry.responsible))
    subjects = (*(() if entry.theme is None else (entry.theme,)), *entry.topics)
    names = (name_label(subject.name, subject.english, voice.language) for subject in subjects)
    return tuple(dict.fromkeys(label.text for label in (*offices, *names)))
