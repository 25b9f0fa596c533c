"""Turns the words of an answer into the id, heading or day that they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from generator.drafting.draft import AnswerError
from generator.model.catalogue import Catalogue
from generator.model.document import Heading
from generator.problems.likeness import nearest

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|年(\d{1,2})月(\d{1,2})日)", re.ASCII)


Names = Mapping[str, Sequence[str]]
"""For each id its names, the first of which is the one to show."""


def find_id(answer: str, words: str, names: Names) -> str:
    """The id that the words are, or one of whose names they are."""
    words = words.strip()
    by_name = {name: entry_id for entry_id, known in names.items() for name in known}
    if words in names:
        return words
    if words in by_name:
        return by_name[words]
    near = nearest(words, (*names, *by_name))
    near_id = by_name.get(near, near) if near else None
    raise AnswerError(
        answer,
        f"没有“{words}”" + _nearest_chinese(near_id, names),
        f'there is no "{words}"' + (f"; did you mean {near_id}?" if near_id else _known(names)),
    )


def _nearest_chinese(near_id: str | None, names: Names) -> str:
    if near_id is None:
        return "，可用的有：" + "、".join(f"{key}（{known[0]}）" for key, known in names.items())
    return f"，是不是“{names[near_id][0]}”（{near_id}）？"


def _known(names: Names) -> str:
    return "; use " + ", ".join(names)


def place_names(catalogue: Catalogue) -> Names:
    """The names of every place."""
    return {place.id: (place.name, *place.names) for place in catalogue.jurisdictions}


def theme_names(catalogue: Catalogue) -> Names:
    """The name of every theme."""
    return {theme.id: (theme.name,) for theme in catalogue.themes}


def topic_names(catalogue: Catalogue) -> Names:
    """The name of every topic."""
    return {topic.id: (topic.name,) for topic in catalogue.topics}


def department_names(catalogue: Catalogue) -> Names:
    """The names of every office and collective, of one place or another."""
    return {
        office.id: (*office.printed_names, *office.short_names) for office in catalogue.departments
    }


def office_names(catalogue: Catalogue, jurisdiction_id: str) -> frozenset[str]:
    """Every printed name that means someone in a document of this place."""
    places = catalogue.lineage(jurisdiction_id)
    offices = (office for office in catalogue.departments if office.jurisdiction_id in places)
    return frozenset(name for office in offices for name in office.printed_names)


def lowest_headings(headings: Iterable[Heading]) -> tuple[Heading, ...]:
    """The headings under which rows stand."""
    known = tuple(headings)
    above = {heading.parent_key for heading in known}
    return tuple(heading for heading in known if heading.key not in above)


def find_heading(words: str | None, headings: Sequence[Heading]) -> Heading:
    """The heading that a key, its words or a part of them mean; the only one needs no words."""
    lowest = lowest_headings(headings)
    words = (words or "").strip()
    exact = [h for h in lowest if words in {h.key, h.text, f"{h.mark or ''}{h.text}"}]
    found = exact or [h for h in lowest if words in h.text]
    if len(found) == 1:
        return found[0]
    several = "；".join(f"{h.key} {h.mark or ''}{h.text}" for h in found or lowest)
    meant = f"“{words}”" if words else ""
    raise AnswerError(
        "heading",
        f"标题{meant}{'不止一个' if found else '找不到'}，请写编号：{several}",
        f"{'several headings' if found else 'no heading'} fit; write the key of one: {several}",
    )


def find_day(answer: str, words: str) -> date:
    """The day of 2023-07-05 or 2023年7月5日."""
    found = _DAY.fullmatch(words.strip())
    if found:
        year, month, day = (int(part) for part in found.groups() if part)
        try:
            return date(year, month, day)
        except ValueError:
            pass
    raise AnswerError(
        answer,
        f"“{words}”不是日历上的日期，请写成 2023-07-05",
        f'"{words}" is not a day of the calendar; write it like 2023-07-05',
    )
