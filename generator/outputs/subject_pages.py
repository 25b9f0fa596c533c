"""Pages of themes and topics: the two indexes, and every subject of each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.outputs.listing import TASK_COLUMN, produce_listing
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.subject_listing import list_subject, narrow_to_places
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.counted_link import CountedLink
from generator.views.groups import Group, by_theme, by_topic
from generator.views.subject import Subject, SubjectKind, subject_link, subject_of
from generator.views.theme_tree import view_theme_tree


def produce_theme_pages(publication: Publication) -> Iterator[Page]:
    """The tree of themes, then each theme; one with themes below it leads to those."""
    catalogue = publication.catalogue
    groups = by_theme(publication.listed, catalogue)
    tree = view_theme_tree(groups, catalogue, publication.voice)
    if tree:
        yield _index(publication, SubjectKind.THEME, branches=tree)
    children = {branch.id: branch.children for branch in tree}
    for group in groups:
        yield from publication.keeping.portion(
            f"{publication.language}/themes/{group.key}",
            print_list(group.entries, publication.prints),
            partial(_theme, publication, group, children.get(group.key, ())),
        )


def _theme(
    publication: Publication, group: Group, children: tuple[CountedLink, ...]
) -> Iterator[Page]:
    """The lists of one theme, which holds the records of its children, too."""
    themes_by_id = publication.catalogue.themes_by_id
    theme = themes_by_id[group.key]
    above = themes_by_id.get(theme.parent_id or "")
    parent = None if above is None else subject_of(above)
    listing = list_subject(publication, subject_of(theme), group, parent=parent, children=children)
    yield from produce_listing(publication, listing)
    for narrowed in narrow_to_places(publication, subject_of(theme), listing):
        yield from produce_listing(publication, narrowed)


def produce_topic_pages(publication: Publication) -> Iterator[Page]:
    """All topics, then each topic."""
    catalogue = publication.catalogue
    groups = by_topic(publication.listed, catalogue)
    subjects = {group.key: subject_of(catalogue.topics_by_id[group.key]) for group in groups}
    if groups:
        links = tuple(subject_link(subjects[g.key], g, publication.voice) for g in groups)
        yield _index(publication, SubjectKind.TOPIC, links=links)
    for group in groups:
        yield from publication.keeping.portion(
            f"{publication.language}/topics/{group.key}",
            print_list(group.entries, publication.prints),
            partial(_topic, publication, group, subjects[group.key]),
        )


def _topic(publication: Publication, group: Group, subject: Subject) -> Iterator[Page]:
    """The lists of one topic."""
    listing = list_subject(publication, subject, group)
    yield from produce_listing(publication, listing)
    for narrowed in narrow_to_places(publication, subject, listing):
        yield from produce_listing(publication, narrowed)


def _index(publication: Publication, kind: SubjectKind, **values: object) -> Page:
    words = publication.words
    address = publication.addresses.at(f"/{kind.plural}/")
    return Page(
        address=address,
        language=publication.language,
        section=kind.plural,
        kind="column",
        title=words[kind.plural],
        description=words[f"{kind.plural}_description"],
        article_html=publication.templates.render(
            f"pages/{kind.plural}.html", words=words, **values
        ),
        breadcrumbs=trail(publication),
        meta=TASK_COLUMN,
        translation=translated(address),
    )
