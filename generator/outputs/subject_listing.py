"""The records of a theme or a topic as a list, whole and by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.outputs.listing import Listing
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link
from generator.views.counted_link import Condition, CountedLink
from generator.views.data_files import view_list_files
from generator.views.groups import Group
from generator.views.order import latest_first
from generator.views.place_facet import facet_address, place_choices, place_label, places_of
from generator.views.subject import (
    Subject,
    subject_address,
    subject_description,
    subject_label,
    subject_title,
)
from generator.views.wording.phrases import word_count


def list_subject(
    publication: Publication,
    subject: Subject,
    group: Group,
    *,
    parent: Subject | None = None,
    children: tuple[CountedLink, ...] = (),
) -> Listing:
    """All records of a subject; one with subjects below it lists only what is its own."""
    voice = publication.voice
    plural = subject.kind.plural
    above = [Link(text=voice.words[plural], address=voice.addresses.at(f"/{plural}/"))]
    if parent is not None:
        name = subject_label(parent, voice).text
        above.append(Link(text=name, address=subject_address(parent, voice)))
    own = group.entries
    if children:
        own = tuple(e for e in own if e.theme is not None and e.theme.id == subject.id)
    places = places_of(own, publication.catalogue)
    address, title = subject_address(subject, voice), subject_title(subject, voice)
    return Listing(
        address=address,
        section=plural,
        title=title,
        description=_description(publication, subject, len(group.entries)),
        lead=subject_description(subject, voice),
        keywords=(subject_label(subject, voice).text, *subject.words),
        entries=latest_first(own),
        breadcrumbs=trail(publication, *above),
        children=children,
        choices=place_choices(subject, places, publication.catalogue, voice),
        files=view_list_files(address, title, len(group.entries), voice),
    )


def narrow_to_places(
    publication: Publication, subject: Subject, whole: Listing
) -> Iterator[Listing]:
    """The list of each place, where there are several."""
    for group in places_of(whole.entries, publication.catalogue):
        yield _narrow(publication, subject, whole, group)


def _narrow(publication: Publication, subject: Subject, whole: Listing, group: Group) -> Listing:
    voice, words = publication.voice, publication.words
    place = place_label(group.key, publication.catalogue, voice)
    conditions = (
        Condition(
            name=words[subject.kind.value],
            value=subject_label(subject, voice),
            wider_address=voice.addresses.jurisdiction(group.key),
        ),
        Condition(name=words["place"], value=place, wider_address=whole.address),
    )
    return replace(
        whole,
        address=facet_address(subject, group.key, voice),
        title=subject_title(subject, voice, place.text),
        description=_description(publication, subject, len(group.entries), place.text),
        entries=group.entries,
        breadcrumbs=(*whole.breadcrumbs, Link(text=whole.title, address=whole.address)),
        children=(),
        choices=(),
        conditions=conditions,
        files=None,
    )


def _description(publication: Publication, subject: Subject, count: int, place: str = "") -> str:
    words = publication.words
    form = words["subject_description_in_place" if place else "subject_description"]
    about = form.format(
        name=subject_label(subject, publication.voice).text,
        tasks=word_count(words, "tasks", count),
        place=place,
    )
    return subject_description(subject, publication.voice) + about
