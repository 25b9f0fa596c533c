"""Pages of deadlines and of all records: an index of months, and rows on numbered pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.outputs.announced import announce
from generator.outputs.listing import TASK_COLUMN, produce_leaves
from generator.outputs.prints import print_list, print_of
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.data_files import ListFilesView, view_list_files
from generator.views.deadline_pages import (
    head_deadline,
    introduce_deadline,
    view_deadline_index,
)
from generator.views.groups import Group, by_deadline
from generator.views.list_page import ListHead, ListLeaf, ListPageView, cut_list, view_leaf
from generator.views.sentence import Sentence, plain


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
        yield from publication.keeping.portion(
            f"{publication.language}/deadlines/{group.key}",
            print_list(group.entries, publication.prints),
            partial(_pages, group, above, publication),
        )


def _pages(group: Group, above: tuple[Link, ...], publication: Publication) -> Iterator[Page]:
    """The records of one deadline."""
    head = head_deadline(group, publication.voice)
    lead = introduce_deadline(group, publication.settings.as_of, publication.voice)
    files = view_list_files(head.address, head.title, len(group.entries), publication.voice)
    yield from produce_leaves(
        publication,
        cut_list(head.address, group.entries),
        print_of(lead, len(group.entries)),
        lambda one: _page(
            publication,
            view_leaf(one, head, publication.rows_html, publication.voice),
            address=one.leaf.own_address,
            lead=lead,
            files=files,
            breadcrumbs=above,
        ),
    )


def _page(
    publication: Publication,
    view: ListPageView,
    *,
    address: str,
    lead: Sentence,
    files: ListFilesView,
    breadcrumbs: tuple[Link, ...],
) -> Page:
    return Page(
        address=address,
        language=publication.language,
        section="deadlines",
        kind="column",
        title=view.title,
        description=plain(lead),
        article_html=publication.templates.render(
            "pages/deadline.html", view=view, lead=lead, files=files
        ),
        breadcrumbs=breadcrumbs,
        meta=TASK_COLUMN,
        alternates=announce(files),
        translation=translated(address),
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
    words, listed = publication.words, publication.listed
    head = ListHead(address=publication.addresses.tasks(), title=words["tasks"])
    yield from publication.keeping.portion(
        f"{publication.language}/tasks",
        print_list(listed, publication.prints),
        lambda: produce_leaves(
            publication,
            cut_list(head.address, listed),
            print_of(len(listed)),
            lambda one: _list_page(publication, one, head),
        ),
    )


def _list_page(publication: Publication, one: ListLeaf, head: ListHead) -> Page:
    words, count = publication.words, len(publication.listed)
    view = view_leaf(one, head, publication.rows_html, publication.voice)
    files = view_list_files(head.address, head.title, count, publication.voice)
    return Page(
        address=one.leaf.own_address,
        language=publication.language,
        section="tasks",
        kind="column",
        title=view.title,
        description=words["tasks_description"].format(count=count),
        article_html=publication.templates.render(
            "pages/tasks.html",
            view=view,
            lead=words["tasks_lead"].format(count=count),
            files=files,
        ),
        breadcrumbs=trail(publication),
        alternates=announce(files),
        meta=(("ColumnKeywords", words["tasks_keywords"]), *TASK_COLUMN),
        translation=translated(one.leaf.own_address),
    )
