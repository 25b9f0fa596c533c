"""Turns deadlines into an index of months and a list of records for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.views.counted_link import CountedLink
from generator.views.days import word_day, word_month
from generator.views.groups import NO_DEADLINE, ONGOING, Group
from generator.views.label import Label
from generator.views.list_page import ListHead
from generator.views.sentence import Sentence, fill
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineSection:
    """The months of one year, or the two keys without a day."""

    heading: str
    """The year, or what they have in common."""
    lines: tuple[CountedLink, ...]
    """The months in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineIndexView:
    """All deadlines."""

    title: str
    """The title of the page."""
    lead: str
    """How days are derived."""
    month_count: int
    """How many months there are."""
    sections: tuple[DeadlineSection, ...]
    """The years in order, then what has no day."""


def view_deadline_index(groups: Sequence[Group], voice: Voice) -> DeadlineIndexView:
    """The index from the groups by deadline."""
    words = voice.words
    return DeadlineIndexView(
        title=words["deadlines_title"],
        lead=words["deadlines_lead"],
        month_count=sum(bool(_year(group)) for group in groups),
        sections=tuple(
            DeadlineSection(
                heading=words["deadlines_year"].format(year=year)
                if year
                else words["deadlines_other"],
                lines=tuple(_line(group, voice) for group in members),
            )
            for year, members in groupby(groups, _year)
        ),
    )


def _year(group: Group) -> str:
    return "" if group.key in (ONGOING, NO_DEADLINE) else group.key[:4]


def _line(group: Group, voice: Voice) -> CountedLink:
    return CountedLink(
        text=_name(group.key, voice),
        address=voice.addresses.deadline(group.key),
        count_text=word_count(voice.words, "tasks", len(group.entries)),
    )


def _name(key: str, voice: Voice) -> str:
    if key in (ONGOING, NO_DEADLINE):
        return voice.words[f"status_{key}"]
    return word_month(key, voice.language)


def head_deadline(group: Group, voice: Voice) -> ListHead:
    """Title and address of the list of one deadline."""
    form = "deadline_month_title" if _year(group) else f"deadline_{group.key}_title"
    return ListHead(
        key=group.key,
        address=voice.addresses.deadline(group.key),
        title=voice.words[form].format(month=_name(group.key, voice)),
    )


def introduce_deadline(group: Group, as_of: date, voice: Voice) -> Sentence:
    """How many records it has, what the printed words mean, whether the last day has come."""
    count = word_count(voice.words, "tasks", len(group.entries))
    printed = Label(text="”“".join(_printed(group)), lang=voice.official_lang)
    if not _year(group):
        return fill(voice.words[f"deadline_{group.key}_lead"], count=count, text=printed)
    days = (entry.task.deadline.date for entry in group.entries)
    last = max(day for day in days if day is not None)
    state = "due" if as_of > last else "open"
    return fill(
        voice.words[f"deadline_month_{state}"],
        count=count,
        text=printed,
        day=word_day(last, voice.language),
        today=word_day(as_of, voice.language),
    )


def _printed(group: Group) -> Iterable[str]:
    """The printed words of its deadlines, each once."""
    texts = (entry.task.deadline.text for entry in group.entries)
    return dict.fromkeys(text for text in texts if text is not None)
