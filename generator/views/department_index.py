"""Turns all offices into the three indexes: by place, by function, by the sound of their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.department import Department, DepartmentKind
from generator.views.counted_link import Choices, CountedLink
from generator.views.directory import Directory
from generator.views.label import Label, name_label
from generator.views.office_function import FUNCTIONS, name_function
from generator.views.pinyin import OTHER_INITIAL, initial_of, spell
from generator.views.sections import Section
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count

PAGE_LENGTH = 300
"""Names on a page of an index: all of a city with its counties."""

OTHER_FUNCTION = "other"
"""Stands for offices that are one of a kind."""

WAYS = ("place", "function", "pinyin")
"""The three ways to see all offices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexHead:
    """What stands above a part of an index."""

    key: str
    """Id of the heading."""
    label: Label
    """What the offices below have in common."""
    address: str = ""
    """Where the heading leads, if it leads anywhere."""
    count_text: str = ""
    """How many offices there are."""
    is_minor: bool = False
    """Whether it follows from the part before, so that no link needs to lead to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeNames:
    """A name or a function, and the offices that share it."""

    label: Label
    """What they share."""
    links: tuple[CountedLink, ...]
    """The offices, one in each place or more."""
    key: str = ""
    """Id of the line, where links lead to it."""


def way_address(way: str, voice: Voice) -> str:
    """Where an index stands."""
    address = voice.addresses.departments()
    return address if way == WAYS[0] else f"{address}by-{way}/"


def way_choices(current: str, voice: Voice) -> Choices:
    """The switch between the indexes."""
    links = tuple(
        CountedLink(
            text=voice.words[f"departments_by_{way}"],
            address=way_address(way, voice),
            is_current=way == current,
        )
        for way in WAYS
    )
    return Choices(name=voice.words["departments_order"], links=links)


def index_by_place(directory: Directory) -> tuple[Section[IndexHead, CountedLink], ...]:
    """Every place with its offices, then the collectives of its documents."""
    sections: list[Section[IndexHead, CountedLink]] = []
    voice = directory.voice
    for place in directory.catalogue.jurisdictions:
        label = name_label(place.name, place.english, voice.language)
        address = voice.addresses.jurisdiction(place.id)
        offices = directory.offices(place.id)
        sections += _section(place.id, label, offices, directory, address=address)
        text = voice.words["collectives_of"].format(place=label.text)
        collectives = directory.collectives(place.id)
        sections += _section(f"{place.id}-collectives", Label(text=text), collectives, directory)
    return tuple(sections)


def index_by_function(directory: Directory) -> tuple[Section[IndexHead, OfficeNames], ...]:
    """What offices do, each with those who do it; then the rest."""
    found: dict[str, list[Department]] = {key: [] for key in (*FUNCTIONS, OTHER_FUNCTION)}
    offices = directory.offices()
    for office in offices:
        found.setdefault(office.function or OTHER_FUNCTION, []).append(office)
    found[OTHER_FUNCTION] = found.pop(OTHER_FUNCTION)
    names = tuple(
        OfficeNames(key=key, label=_function_label(key, alike, directory.voice), links=links)
        for key, alike in found.items()
        if (links := directory.links(alike))
    )
    words = directory.voice.words
    head = IndexHead(key="offices", label=Label(text=word_count(words, "offices", len(offices))))
    return (Section(head=head, items=names),) if names else ()


def index_by_pinyin(directory: Directory) -> tuple[Section[IndexHead, OfficeNames], ...]:
    """The letters, each with the names that begin with it when they are read aloud."""
    called: dict[str, list[Department]] = {}
    for office in directory.offices():
        for name in spoken_names(office, directory):
            called.setdefault(name, []).append(office)
    letters: dict[str, list[OfficeNames]] = {}
    for name in sorted(called, key=lambda name: (spell(name), name)):
        label = Label(text=name, lang=directory.voice.official_lang)
        links = (link._replace(count_text="") for link in directory.links(called[name]))
        spoken = OfficeNames(label=label, links=tuple(links))
        letters.setdefault(initial_of(name), []).append(spoken)
    return tuple(
        Section(head=_letter_head(letter, len(names), directory.voice), items=tuple(names))
        for letter, names in sorted(letters.items(), key=lambda e: (e[0] == OTHER_INITIAL, e[0]))
    )


def spoken_names(office: Department, directory: Directory) -> tuple[str, ...]:
    """How people say the name of an office: without its place, and shortened."""
    if office.short_names:
        return tuple(dict.fromkeys(office.short_names))
    place = directory.catalogue.jurisdictions_by_id.get(office.jurisdiction_id)
    name = office.name
    if place is not None and name.startswith(place.name):
        return (name.removeprefix(place.name),)
    is_level = office.kind is DepartmentKind.OFFICE and name[0] in "市区县" and len(name) > 1
    return (name[1:] if is_level else name,)


def _section(
    key: str,
    label: Label,
    departments: Iterable[Department],
    directory: Directory,
    *,
    address: str = "",
) -> tuple[Section[IndexHead, CountedLink], ...]:
    """A part of an index, or nothing where nobody would stand in it."""
    links = directory.links(departments)
    if not links:
        return ()
    kind = "offices" if address else "collectives"
    count_text = word_count(directory.voice.words, kind, len(links))
    head = IndexHead(
        key=key, label=label, address=address, count_text=count_text, is_minor=not address
    )
    return (Section(head=head, items=links),)


def _function_label(key: str, offices: Iterable[Department], voice: Voice) -> Label:
    if key == OTHER_FUNCTION:
        return Label(text=voice.words["departments_other"])
    return Label(text=name_function(key, offices, voice.language))


def _letter_head(letter: str, count: int, voice: Voice) -> IndexHead:
    is_other = letter == OTHER_INITIAL
    text = voice.words["departments_other_letter"] if is_other else letter
    key = "letter-other" if is_other else f"letter-{letter.lower()}"
    return IndexHead(
        key=key, label=Label(text=text), count_text=word_count(voice.words, "names", count)
    )
