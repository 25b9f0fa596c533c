"""Describes the data files of the site, those that there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.views.data_files import ListFilesView, data_stem, kind_of, list_links
from generator.views.label import LinkLabel
from generator.views.voice import Voice
from generator.views.wording.phrases import Words

FOLDER = "data/"
"""Where files for download stand."""

KILOBYTE = 1024
"""Bytes in a KB as computers show it."""

FORMS: Mapping[str, str] = {
    "tasks.xlsx": "data_tasks_xlsx",
    "tasks.csv": "data_tasks_csv",
    "tasks.json": "data_tasks_json",
    "tasks.ndjson": "data_tasks_ndjson",
    "directory.csv": "data_directory_csv",
    "offices.csv": "data_offices_csv",
    "offices.json": "data_offices_json",
    "datapackage.json": "data_datapackage_json",
    "dcat.jsonld": "data_dcat_jsonld",
    "dcat.ttl": "data_dcat_ttl",
    "openapi.json": "data_openapi_json",
    "metadata-terms.csv": "data_metadata_terms_csv",
}
"""The files that stand alone, what people open first, and the phrase that describes each."""

FIELDS = (
    *("id", "document", "row", "seq", "theme_path", "theme", "topics", "lead", "responsible"),
    *("open_list", "requirement", "deadline", "inherited", "absent", "status", "as_of"),
    *("progress", "url"),
)
"""The fields of a record in tasks.json, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """One file for download."""

    name: str
    """Its name."""
    address: str
    """Where it stands."""
    size: str
    """How large it is."""
    description: str
    """What is in it, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of a record."""

    name: str
    """Its key."""
    text: str
    """What it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindView:
    """The files of one kind of list."""

    heading: str
    """What the lists are."""
    pattern: str
    """How their addresses are made, with words for what differs."""
    example: LinkLabel
    """The file of one of them."""
    index: LinkLabel
    """The page that leads to all lists of this kind."""
    count_text: str
    """How many there are."""
    lists: tuple[ListFilesView, ...]
    """Each list; none where there are too many for one page."""


LONGEST = 12
"""So many lists of one kind are named one by one; more are found on pages of their own."""

KINDS: Mapping[str, tuple[str, str]] = {
    "documents": ("documents", "data_part_document"),
    "departments": ("departments", "data_part_department"),
    "themes": ("themes", "data_part_theme"),
    "topics": ("topics", "data_part_topic"),
    "deadlines": ("deadlines", "data_part_deadline"),
    "jurisdictions": ("places", "data_part_place"),
}
"""The kinds of lists by folder: their name, and the words for the end of their addresses."""


def view_kinds(
    pages: Iterable[tuple[str, str]], sizes: Mapping[str, int], voice: Voice
) -> tuple[KindView, ...]:
    """The lists that have files, by kind, from the addresses and titles of pages."""
    lists: dict[str, list[ListFilesView]] = {key: [] for key in KINDS}
    examples: dict[str, LinkLabel] = {}
    for address, title in pages:
        if kind_of(address) in lists and f"{data_stem(address)[1:]}.csv" in sizes:
            whole = _whole_title(title, voice.words)
            links = (
                link for link in list_links(address, whole, voice) if link.address[1:] in sizes
            )
            file = f"{data_stem(address)}.csv"
            examples.setdefault(kind_of(address), LinkLabel(text=file, address=file))
            lists[kind_of(address)].append(ListFilesView(text=whole, links=tuple(links)))
    return tuple(
        KindView(
            heading=voice.words[name],
            pattern=f"/data/{key}/{voice.words[part]}.csv",
            example=examples[key],
            index=LinkLabel(text=voice.words[name], address=voice.addresses.at(f"/{key}/")),
            count_text=voice.words["data_kind_count"].format(count=len(lists[key])),
            lists=tuple(lists[key]) if len(lists[key]) <= LONGEST else (),
        )
        for key, (name, part) in KINDS.items()
        if lists[key]
    )


def _whole_title(title: str, words: Words) -> str:
    """The title of a list without the number of its first page: the files hold all of it."""
    mark = "\0"
    number = words["page_of"].format(page=1, pages=mark)
    start, _, end = words["title_with_place"].format(title="", place=number).partition(mark)
    at = title.rfind(start)
    return title[:at] if at > 0 and title.endswith(end) else title


def view_files(sizes: Mapping[str, int], words: Words) -> tuple[FileView, ...]:
    """The files that stand alone, in the order in which people want them."""
    return tuple(
        FileView(
            name=name,
            address=f"/{FOLDER}{name}",
            size=word_size(sizes[FOLDER + name], words),
            description=words[phrase],
        )
        for name, phrase in FORMS.items()
        if FOLDER + name in sizes
    )


def view_fields(voice: Voice) -> tuple[FieldView, ...]:
    """What each field of a record holds."""
    return tuple(FieldView(name=name, text=voice.words[f"data_field_{name}"]) for name in FIELDS)


def word_size(size: int, words: Words) -> str:
    """Bytes as a person reads them."""
    if size < KILOBYTE:
        return words["size_bytes"].format(size=size)
    kilobytes = size / KILOBYTE
    if kilobytes < KILOBYTE:
        return words["size_kb"].format(size=f"{kilobytes:.1f}")
    return words["size_mb"].format(size=f"{kilobytes / KILOBYTE:.1f}")
