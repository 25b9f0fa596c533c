"""Pages of versions: what a record or a notice said before it changed, for good (R-040, R-041)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.history.public_fields import PublicFields, document_fields, task_fields
from generator.history.versions import Version, count_versions, fields_before, list_versions
from generator.model.change import ChangeEvent
from generator.model.document import Document
from generator.outputs.document_pages import document_column
from generator.outputs.page_tags import Column, published_tags
from generator.outputs.publication import Publication
from generator.outputs.task_pages import task_column
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page, Section
from generator.views.addresses import translated
from generator.views.change_view import view_change
from generator.views.entry import Entry
from generator.views.label import LinkLabel
from generator.views.source import quote_title
from generator.views.title import first_clause
from generator.views.version_links import notice_steps
from generator.views.version_page import (
    ROW_FIELDS,
    VersionView,
    view_facts_of,
    view_version_rows,
    view_ways,
    word_note,
)


def produce_versions(publication: Publication) -> Iterator[Page]:
    """Every version of what changed at least once; what never changed has its own page alone."""
    catalogue = publication.catalogue
    column, notices = task_column(publication), document_column(publication)
    rows: dict[str, list[Entry]] = {}
    for entry in publication.entries:
        if catalogue.changes:
            rows.setdefault(entry.document.id, []).append(entry)
        events = catalogue.changes_by_subject_id.get(entry.id, ())
        if count_versions(events) > 1:
            yield from _versions_of_task(entry, events, publication, column)
    for document in catalogue.documents:
        yield from _versions_of_notice(document, rows.get(document.id, ()), publication, notices)


def _versions_of_task(
    entry: Entry, events: Sequence[ChangeEvent], publication: Publication, column: Column
) -> Iterator[Page]:
    catalogue, voice = publication.catalogue, publication.voice
    versions = list_versions(task_fields(catalogue, entry.document, entry.task), events)
    addresses = [publication.addresses.task_version(entry.id, v.number) for v in versions]
    current = LinkLabel(
        text=publication.words["version_see_current"], address=publication.addresses.task(entry.id)
    )
    for version in versions:
        suffix = publication.words["version_suffix"].format(
            place=voice.place(entry), number=version.number
        )
        view, named = None, ""
        if version.fields is not None:
            named = version.fields.get("title") or first_clause(version.fields["requirement"])
            view = _view(version, version.fields, publication, addresses=addresses, current=current)
        yield _page(
            version,
            view,
            publication,
            address=addresses[version.number - 1],
            title=(named, suffix),
            place=(column, "tasks", entry.document),
        )


def _versions_of_notice(
    document: Document, entries: Sequence[Entry], publication: Publication, column: Column
) -> Iterator[Page]:
    """A change of a row makes a version of its notice, too: the table is part of it."""
    steps = notice_steps(document, entries, publication.catalogue)
    if not steps:
        return
    own = publication.catalogue.changes_by_subject_id.get(document.id, ())
    now = document_fields(document)
    numbers = range(1, len(steps) + 2)
    addresses = [publication.addresses.document_version(document.id, n) for n in numbers]
    current = LinkLabel(
        text=publication.words["version_see_current"],
        address=publication.addresses.document(document.id),
    )
    for number in numbers:
        following = steps[number - 1] if number <= len(steps) else ()
        fields = fields_before(now, own, following) or now
        led = steps[number - 2] if number > 1 else ()
        version = Version(number=number, events=led, fields=fields)
        view = _view(version, fields, publication, addresses=addresses, current=current)
        rows = _rows_before(entries, following, publication)
        suffix = publication.words["version_suffix_document"].format(number=number)
        yield _page(
            version,
            _with_rows(view, document, rows, publication),
            publication,
            address=addresses[number - 1],
            title=(fields["title"], suffix),
            place=(column, "documents", document),
        )


def _rows_before(
    entries: Sequence[Entry], following: Sequence[ChangeEvent], publication: Publication
) -> Mapping[str, PublicFields | None]:
    catalogue = publication.catalogue
    return {
        entry.id: fields_before(
            task_fields(catalogue, entry.document, entry.task),
            catalogue.changes_by_subject_id.get(entry.id, ()),
            following,
        )
        for entry in entries
    }


def _view(
    version: Version,
    fields: PublicFields,
    publication: Publication,
    *,
    addresses: Sequence[str],
    current: LinkLabel,
) -> VersionView:
    catalogue, voice = publication.catalogue, publication.voice
    items = (
        item
        for event in version.events
        for item in publication.news.get(event.subject_id, ())
        if item.event is event
    )
    return VersionView(
        note=word_note(version, len(addresses), voice),
        current=current,
        facts=view_facts_of(fields, catalogue, voice),
        changes=tuple(view_change(item, catalogue, voice) for item in items),
        ways=view_ways(version.number, addresses, voice),
        caption="",
        headers=(),
        rows=(),
        lang=voice.official_lang,
    )


def _with_rows(
    view: VersionView,
    document: Document,
    rows: Mapping[str, PublicFields | None],
    publication: Publication,
) -> VersionView:
    words = publication.words
    return replace(
        view,
        caption=document.table.title,
        headers=(words["version_row"], *(words[f"change_field_{name}"] for name in ROW_FIELDS)),
        rows=view_version_rows(rows, publication.voice),
    )


def _page(
    version: Version,
    view: VersionView | None,
    publication: Publication,
    *,
    address: str,
    title: tuple[str, str],
    place: tuple[Column, Section, Document],
) -> Page:
    """A page of its own for each version; of one that is no longer public, a page that says so."""
    words, (column, section, document) = publication.words, place
    text, suffix = title
    if view is None:
        text = words["version_gone_title"].format(number=version.number, suffix=suffix)
        suffix = ""
    name = publication.document_names[document.id]
    return Page(
        address=address,
        language=publication.language,
        section=section,
        kind="content",
        title=text + suffix,
        description=words["version_description"].format(title=name, number=version.number),
        article_html=publication.templates.render(
            "pages/version.html",
            title=text,
            suffix=suffix,
            lang="" if view is None else publication.voice.official_lang,
            view=view,
            words=words,
        ),
        breadcrumbs=trail(
            publication,
            Link(text=words["documents"], address=publication.addresses.documents()),
            Link(text=name, address=publication.addresses.document(document.id)),
        ),
        meta=(
            *published_tags(version.events[0].moment if version.events else None),
            ("ContentSource", document.issuer or quote_title(document.title)),
            *column.tags,
        ),
        translation=translated(address),
    )
