"""Importing the five notices gives the records that ship, but for what is decided by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.importers.log import Fate
from tests.acceptance.source_text import FILES, sources_folder
from tests.unit.importers.drafts import (
    catalogue,
    differences,
    draft_of,
    words_of_draft,
    words_of_record,
)
from tests.unit.importers.paper import PRINTERS
from tests.unit.importers.reprint import reprint


@pytest.fixture
def published(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The published text where it lies beside the checkout, else our record printed again."""
    folder = sources_folder()
    document_id: str = request.param
    if folder is not None:
        return folder / FILES[document_id]
    document = catalogue().documents_by_id[document_id]
    return PRINTERS[".txt"](reprint(document), tmp_path / f"{document_id}.txt")


@pytest.mark.parametrize(
    ("published", "document_id"), [(i, i) for i in FILES], indirect=["published"]
)
def test_the_published_text_gives_the_record(published: Path, document_id: str) -> None:
    draft = draft_of(published)
    assert differences(words_of_draft(draft), words_of_record(document_id)) == []


@pytest.mark.parametrize("suffix", PRINTERS)
@pytest.mark.parametrize("document_id", FILES)
def test_a_record_printed_again_gives_the_record(
    document_id: str, suffix: str, tmp_path: Path
) -> None:
    document = catalogue().documents_by_id[document_id]
    file = PRINTERS[suffix](reprint(document), tmp_path / f"notice{suffix}")
    draft = draft_of(file)
    assert differences(words_of_draft(draft), words_of_record(document_id)) == []


@pytest.mark.parametrize(
    ("published", "document_id"), [(i, i) for i in FILES], indirect=["published"]
)
def test_every_row_of_the_source_is_told(published: Path, document_id: str) -> None:
    draft = draft_of(published)
    fates = draft.log.fates
    assert len(fates) == draft.source_rows
    records = [fate.record for fate in fates if fate.fate is Fate.RECORD]
    assert records == [f"{n:03}" for n in range(1, len(words_of_record(document_id)["tasks"]) + 1)]


def told_oddities(tasks: Sequence[Mapping[str, Any]]) -> set[tuple[str, str]]:
    """Rows in which names were split, elements dropped, or cells read as merged."""
    kinds = {"split", "dropped", "merged"}
    return {(t["id"], n["kind"]) for t in tasks for n in t.get("notes", ()) if n["kind"] in kinds}


@pytest.mark.parametrize(
    ("published", "document_id"), [(i, i) for i in FILES], indirect=["published"]
)
def test_what_a_person_noted_as_odd_is_noted(published: Path, document_id: str) -> None:
    tasks = [
        {"id": t.id, "notes": [{"kind": n.kind.value} for n in t.notes]}
        for t in catalogue().documents_by_id[document_id].tasks
    ]
    assert told_oddities(draft_of(published).values["tasks"]) == told_oddities(tasks)


@pytest.mark.parametrize(
    ("published", "document_id"), [(i, i) for i in FILES], indirect=["published"]
)
def test_the_log_names_what_is_decided_by_hand(published: Path, document_id: str) -> None:
    """Each heading has a theme that is a guess, or is left to a person; nothing is silent."""
    draft = draft_of(published)
    headings = [h for top in draft.values["headings"] for h in top["under"] or [top]]
    told = {entry.quote for entry in draft.log.entries if entry.needs_person}
    assert {heading["text"] for heading in headings} <= told
    assert draft.document_id == document_id
