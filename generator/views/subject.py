"""What pages say of a theme or a topic: both sort records by what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.views.counted_link import CountedLink
from generator.views.groups import Group
from generator.views.label import Label, name_label
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


class SubjectKind(StrEnum):
    """Which of the two it is."""

    THEME = "theme"
    TOPIC = "topic"

    @property
    def plural(self) -> Literal["themes", "topics"]:
        """The part of the site that holds all of them."""
        return "themes" if self is SubjectKind.THEME else "topics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A theme or a topic."""

    kind: SubjectKind
    """Which of the two it is."""
    id: str
    """Its id."""
    name: str
    """Its name."""
    description: str
    """One plain sentence in Chinese, without a full stop where it is a list of words."""
    english: str | None
    """Our translation of the name."""
    words: tuple[str, ...] = ()
    """Everyday words for it."""


def subject_of(entry: Theme | Topic) -> Subject:
    """The part of a theme or a topic that pages show."""
    is_topic = isinstance(entry, Topic)
    return Subject(
        kind=SubjectKind.TOPIC if is_topic else SubjectKind.THEME,
        id=entry.id,
        name=entry.name,
        description=entry.description,
        english=entry.english,
        words=entry.words if isinstance(entry, Topic) else (),
    )


def subject_address(subject: Subject, voice: Voice) -> str:
    """Where its page stands."""
    if subject.kind is SubjectKind.TOPIC:
        return voice.addresses.topic(subject.id)
    return voice.addresses.theme(subject.id)


def subject_label(subject: Subject, voice: Voice) -> Label:
    """Its name as a page of this language shows it."""
    return name_label(subject.name, subject.english, voice.language)


def subject_title(subject: Subject, voice: Voice, place: str = "") -> str:
    """Its name and its kind, because themes and topics share names: 政策解读（主题）."""
    kind = voice.words[subject.kind.value]
    if place:
        kind = voice.words["subject_in_place"].format(kind=kind, place=place)
    name = subject_label(subject, voice).text
    return voice.words["title_with_place"].format(title=name, place=kind)


def subject_description(subject: Subject, voice: Voice) -> str:
    """The sentence about it; English pages have none, because nobody translated it."""
    if voice.language == "en" or not subject.description:
        return ""
    return subject.description.rstrip("。") + "。"


def subject_link(subject: Subject, group: Group, voice: Voice) -> CountedLink:
    """The way to its page, with the number of its records."""
    label = subject_label(subject, voice)
    return CountedLink(
        text=label.text,
        lang=label.lang,
        address=subject_address(subject, voice),
        count_text=word_count(voice.words, "tasks", len(group.entries)),
        description=subject_description(subject, voice),
    )
