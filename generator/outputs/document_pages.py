"""Pages of notices: the directory, and each notice with its text and its table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from generator.model.document import Document
from generator.outputs.announced import announce
from generator.outputs.linked_data import describe_document
from generator.outputs.page_tags import Column, published_tags
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.data_files import WORD, ListFilesView, view_list_files
from generator.views.document_index import view_document_index
from generator.views.document_page import view_document
from generator.views.entry import Entry
from generator.views.groups import by_document
from generator.views.history import view_history
from generator.views.news import news_of
from generator.views.source import quote_title
from generator.views.version_links import link_versions_of_notice
from generator.views.wording.phrases import word_count


def produce_document_pages(publication: Publication) -> Iterator[Page]:
    """The directory, then each notice in order."""
    if not publication.catalogue.documents:
        return
    column = document_column(publication)
    yield _index(publication, column)
    entries: Mapping[str, Sequence[Entry]] = {
        group.key: group.entries for group in by_document(publication.entries)
    }
    changes = publication.catalogue.changes_by_subject_id
    for document in publication.catalogue.documents:
        rows = entries.get(document.id, ())
        yield from publication.keeping.portion(
            f"{publication.language}/documents/{document.id}",
            print_list(rows, publication.prints, changes.get(document.id)),
            partial(_pages, document, rows, publication, column),
        )


def document_column(publication: Publication) -> Column:
    """The part of the site that notices belong to."""
    words = publication.words
    return Column(
        name=words["documents_title"],
        description=words["documents_description"],
        keywords=words["documents_keywords"],
        type="政策文件",
    )


def _index(publication: Publication, column: Column) -> Page:
    words, catalogue = publication.words, publication.catalogue
    address = publication.addresses.documents()
    article = publication.templates.render(
        "pages/documents.html",
        lines=view_document_index(catalogue, publication.voice),
        caption=words["documents_caption"].format(count=len(catalogue.documents)),
        words=words,
    )
    return Page(
        address=address,
        language=publication.language,
        section="documents",
        kind="column",
        title=column.name,
        description=column.description,
        article_html=article,
        breadcrumbs=trail(publication),
        meta=column.tags,
        translation=translated(address),
    )


def _pages(
    document: Document, entries: Sequence[Entry], publication: Publication, column: Column
) -> Iterator[Page]:
    yield _page(document, entries, publication, column)


def _page(
    document: Document, entries: Sequence[Entry], publication: Publication, column: Column
) -> Page:
    address = publication.addresses.document(document.id)
    words = publication.words
    view = view_document(document, entries, publication.catalogue, publication.voice)
    index = Link(text=words["documents"], address=publication.addresses.documents())
    files = _files(document, entries, publication)
    news = news_of(entries, publication.news)
    versions = link_versions_of_notice(document, entries, publication.catalogue, publication.voice)
    past = view_history(news, publication.catalogue, publication.voice, versions)
    return Page(
        address=address,
        language=publication.language,
        section="documents",
        kind="content",
        title=view.title + view.title_suffix,
        description=_description(document, publication),
        article_html=publication.templates.render(
            "pages/document.html", view=view, past=past, files=files, words=words
        ),
        breadcrumbs=trail(publication, index),
        meta=(
            *published_tags(past.published_moment),
            ("ContentSource", document.issuer or quote_title(document.title)),
            *column.tags,
        ),
        alternates=announce(files),
        json_ld=describe_document(document, publication.settings, publication.addresses),
        translation=translated(address),
    )


def _files(
    document: Document, entries: Sequence[Entry], publication: Publication
) -> ListFilesView | None:
    """The table as files; none where every row was withdrawn."""
    count = sum(entry.is_listed for entry in entries)
    if not count:
        return None
    name = publication.document_names[document.id]
    address = publication.addresses.document(document.id)
    return view_list_files(address, name, count, publication.voice, more=(WORD,))


def _description(document: Document, publication: Publication) -> str:
    words = publication.words
    return words["document_description"].format(
        title=document.title,
        name=publication.document_names[document.id],
        number=document.number or words["not_stated_number"],
        count=word_count(words, "tasks", len(document.tasks)),
    )
