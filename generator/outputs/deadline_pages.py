"""Pages of deadlines and of all records: an index of months, and rows on numbered pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.announced import announce
from generator.outputs.listing import TASK_COLUMN
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.data_files import view_list_files
from generator.views.deadline_pages import (
    head_deadline,
    introduce_deadline,
    view_deadline_index,
)
from generator.views.groups import Group, by_deadline
from generator.views.list_page import ListHead, view_list
from generator.views.sentence import plain


def produce_deadline_pages(publication: Publication) -> Iterator[Page]:
    """The index of months, then the records of each month, the ongoing and those without."""
    groups = by_deadline(publication.listed)
    if groups:
        yield _index(groups, publication)
    words = publication.words
    above = trail(
        publication, Link(text=words["deadlines"], address=publication.addresses.deadlines())
    )
    for group in groups:
        head = head_deadline(group, publication.voice)
        lead = introduce_deadline(group, publication.settings.as_of, publication.voice)
        files = view_list_files(head.address, head.title, len(group.entries), publication.voice)
        for leaf, view in view_list(head, group.entries, publication.rows_html, publication.voice):
            yield Page(
                address=leaf.own_address,
                language=publication.language,
                section="deadlines",
                kind="column",
                title=view.title,
                description=plain(lead),
                article_html=publication.templates.render(
                    "pages/deadline.html", view=view, lead=lead, files=files
                ),
                breadcrumbs=above,
                meta=TASK_COLUMN,
                alternates=announce(files),
                translation=translated(leaf.own_address),
            )


def _index(groups: tuple[Group, ...], publication: Publication) -> Page:
    words = publication.words
    address = publication.addresses.deadlines()
    view = view_deadline_index(groups, publication.voice)
    return Page(
        address=address,
        language=publication.language,
        section="deadlines",
        kind="column",
        title=view.title,
        description=words["deadlines_description"].format(months=view.month_count),
        article_html=publication.templates.render("pages/deadlines.html", view=view),
        breadcrumbs=trail(publication),
        meta=(("ColumnKeywords", words["deadlines_keywords"]), *TASK_COLUMN),
        translation=translated(address),
    )


def produce_task_list(publication: Publication) -> Iterator[Page]:
    """All records on numbered pages."""
    words = publication.words
    count = len(publication.listed)
    head = ListHead(
        address=publication.addresses.tasks(),
        title=words["tasks"],
    )
    lead = words["tasks_lead"].format(count=count)
    files = view_list_files(head.address, head.title, count, publication.voice) if count else None
    pages = view_list(head, publication.listed, publication.rows_html, publication.voice)
    for leaf, view in pages:
        yield Page(
            address=leaf.own_address,
            language=publication.language,
            section="tasks",
            kind="column",
            title=view.title,
            description=words["tasks_description"].format(count=count),
            article_html=publication.templates.render(
                "pages/tasks.html", view=view, lead=lead, files=files
            ),
            breadcrumbs=trail(publication),
            alternates=announce(files),
            meta=(("ColumnKeywords", words["tasks_keywords"]), *TASK_COLUMN),
            translation=translated(leaf.own_address),
        )
