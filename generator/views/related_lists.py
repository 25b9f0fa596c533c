"""Turns the neighbours of a record into short lists with a way to all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from generator.views.entry import Entry
from generator.views.label import name_label
from generator.views.related import Neighbours, first_office_id
from generator.views.voice import Voice


class RelatedView(NamedTuple):
    """A few records that have something in common with this one."""

    heading: str
    """What they have in common."""
    rows_html: tuple[Markup, ...]
    """Their rows."""
    more_text: str
    """Leads to all of them, and says of what: two such links on a page lead to two lists."""
    more_address: str
    """Where they stand."""


def view_related(
    entry: Entry, neighbours: Neighbours, rows_html: Mapping[str, Markup], voice: Voice
) -> tuple[RelatedView, ...]:
    """The lists that are not empty; no record stands in two of them."""
    return tuple(_lists(entry, neighbours, rows_html, voice))


def _lists(
    entry: Entry, neighbours: Neighbours, rows_html: Mapping[str, Markup], voice: Voice
) -> Iterator[RelatedView]:
    words, addresses = voice.words, voice.addresses
    office_id = first_office_id(entry)
    if neighbours.same_office and office_id is not None:
        offices = entry.lead or entry.responsible
        named = next(o for o in offices if o.department and o.department.id == office_id)
        english = None if named.department is None else named.department.english
        office = name_label(named.shown_name, english, voice.language).text
        yield RelatedView(
            heading=words["related_office"].format(office=office),
            rows_html=tuple(rows_html[other.id] for other in neighbours.same_office),
            more_text=words["related_office_all"].format(office=office),
            more_address=addresses.department(office_id),
        )
    shown = {other.id for other in neighbours.same_office}
    on_topic = tuple(other for other in neighbours.same_topic if other.id not in shown)
    if on_topic:
        topic = entry.topics[0]
        name = name_label(topic.name, topic.english, voice.language).text
        yield RelatedView(
            heading=words["related_topic"].format(topic=name),
            rows_html=tuple(rows_html[other.id] for other in on_topic),
            more_text=words["related_topic_all"].format(topic=name),
            more_address=addresses.topic(topic.id),
        )
