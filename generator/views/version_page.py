"""Shows what a record or a notice said in one of its versions, and what led to it (R-041)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.history.public_fields import DOCUMENT_FIELDS, TASK_FIELDS, PublicFields
from generator.history.versions import Version
from generator.model.catalogue import Catalogue
from generator.views.change_view import ChangeView, show_field
from generator.views.fact import FactView, ValueView
from generator.views.label import LinkLabel
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """One row of the table of a notice, as it was."""

    id: str
    """The record."""
    address: str
    """Its page."""
    cells: tuple[str, ...]
    """What it said, in the order of the columns; one sentence where that is not public."""
    is_hidden: bool
    """Whether that is so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """The page of one version."""

    note: str
    """Which version this is."""
    current: LinkLabel
    """The page of what holds now."""
    facts: tuple[FactView, ...]
    """What it said, field by field."""
    changes: tuple[ChangeView, ...]
    """What led to it; none for the first."""
    ways: tuple[LinkLabel, ...]
    """The versions before and after."""
    caption: str
    """The caption of the table; empty on the page of a record."""
    headers: tuple[str, ...]
    """Its headers."""
    rows: tuple[VersionRow, ...]
    """Its rows; none on the page of a record."""
    lang: str
    """The lang attribute of what the rows say."""


ROW_FIELDS = ("seq", "theme_path", "requirement", "lead", "responsible", "deadline")
"""The columns of the table of a version."""


def view_facts_of(fields: PublicFields, catalogue: Catalogue, voice: Voice) -> tuple[FactView, ...]:
    """Every field with its name, in the order in which changes are told."""
    order = (*TASK_FIELDS, *(name for name in DOCUMENT_FIELDS if name not in TASK_FIELDS))
    return tuple(
        FactView(
            name=voice.words[f"change_field_{name}"],
            content=tuple(
                ValueView(text=line, lang=voice.official_lang)
                for line in show_field(fields[name], name, catalogue, voice).split("\n")
                if line
            ),
        )
        for name in order
        if name in fields
    )


def view_ways(number: int, addresses: Sequence[str], voice: Voice) -> tuple[LinkLabel, ...]:
    """The ways to the versions before and after; `addresses` are those of all versions."""
    words = voice.words
    ways = []
    for name, other in (("version_previous", number - 1), ("version_next", number + 1)):
        if 1 <= other <= len(addresses):
            ways.append(LinkLabel(text=words[name], address=addresses[other - 1]))
    return tuple(ways)


def word_note(version: Version, count: int, voice: Voice) -> str:
    """Which version this is, and whether it still holds."""
    form = "version_last_note" if version.number == count else "version_old_note"
    return voice.words[form].format(number=version.number)


def view_version_rows(
    rows: Mapping[str, PublicFields | None], voice: Voice
) -> tuple[VersionRow, ...]:
    """The rows of a notice, by record id; one that is not public keeps its id alone."""
    words = voice.words
    return tuple(
        VersionRow(
            id=task_id,
            address=voice.addresses.task(task_id),
            cells=(words["version_hidden_row"],)
            if fields is None
            else tuple(fields.get(name) or words["version_absent"] for name in ROW_FIELDS),
            is_hidden=fields is None,
        )
        for task_id, fields in rows.items()
    )
