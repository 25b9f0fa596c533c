"""Says where the files of a list stand and leads to them from its page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views.addresses import ENGLISH_FOLDER
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFormat:
    """A kind of file."""

    suffix: str
    """The end of its name."""
    name: str
    """What people call it."""
    type: str
    """Its media type."""


CSV = FileFormat(suffix="csv", name="CSV", type="text/csv")
JSON = FileFormat(suffix="json", name="JSON", type="application/json")
WORKBOOK = FileFormat(suffix="xlsx", name="Excel", type=WORKBOOK_TYPE)
WORD = FileFormat(suffix="docx", name="Word", type=WORD_TYPE)

LIST_FORMATS = (WORKBOOK, CSV, JSON)
"""Every list can be had in these; what most people can open comes first."""

ALL_FORMATS = (*LIST_FORMATS, WORD)
"""A notice can be had as it is laid out, too."""

MEDIA_TYPES = {
    **{form.suffix: form.type for form in ALL_FORMATS},
    "ndjson": "application/x-ndjson",
}
"""Of every kind of data file, by the end of its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLink:
    """The way to one file."""

    text: str
    """Its format."""
    address: str
    """Where it stands."""
    type: str
    """Its media type."""
    title: str
    """What is in it, and its format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFilesView:
    """The files of one list."""

    text: str
    """What can be downloaded, with the number of records."""
    links: tuple[FileLink, ...]
    """One for each format."""


def data_stem(address: str) -> str:
    """Where the files of a page stand, without their ending: /themes/x/ gives /data/themes/x."""
    return f"/data{address.removeprefix(ENGLISH_FOLDER).removesuffix('/')}"


def kind_of(address: str) -> str:
    """The folder of a page: documents."""
    return address.removeprefix(ENGLISH_FOLDER).split("/")[1]


def view_list_files(
    address: str, title: str, count: int, voice: Voice, *, more: tuple[FileFormat, ...] = ()
) -> ListFilesView:
    """The files of the list that stands at an address, in its formats and `more`."""
    tasks = word_count(voice.words, "tasks", count)
    return ListFilesView(
        text=voice.words["list_files"].format(tasks=tasks),
        links=list_links(address, title, voice, (*LIST_FORMATS, *more)),
    )


def list_links(
    address: str, title: str, voice: Voice, forms: tuple[FileFormat, ...] = ALL_FORMATS
) -> tuple[FileLink, ...]:
    """The ways to the files of a list, in some formats."""
    stem = data_stem(address)
    return tuple(
        FileLink(
            text=form.name,
            address=f"{stem}.{form.suffix}",
            type=form.type,
            title=voice.words["list_file_title"].format(title=title, form=form.name),
        )
        for form in forms
    )
