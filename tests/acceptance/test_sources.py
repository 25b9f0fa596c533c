"""The records hold every character of the five published notices, and no other."""

from __future__ import annotations

import difflib
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.model.catalogue import Catalogue
from generator.pipeline import load
from generator.settings import Settings
from tests.acceptance.source_text import FILES, record_stream, source_stream, sources_folder

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "sources.json"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(Settings(root=ROOT, as_of=date(2026, 1, 1)))


def _fingerprint(stream: str) -> dict[str, object]:
    return {"characters": len(stream), "sha256": hashlib.sha256(stream.encode()).hexdigest()}


@pytest.mark.parametrize("document_id", FILES)
def test_record_equals_the_published_text(catalogue: Catalogue, document_id: str) -> None:
    """Against the text itself where it is there, else against the fingerprint taken from it."""
    ours = record_stream(catalogue.documents_by_id[document_id])
    folder = sources_folder()
    if folder is not None:
        text = (folder / FILES[document_id]).read_text(encoding="utf-8")
        theirs = source_stream(document_id, text)
        assert ours == theirs, _first_difference(ours, theirs)
    assert _fingerprint(ours) == json.loads(GOLDEN.read_text(encoding="utf-8"))[document_id]


def _first_difference(ours: str, theirs: str) -> str:
    matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            return (
                f"{tag}: record {ours[i1 - 20 : i2 + 20]!r}, source {theirs[j1 - 20 : j2 + 20]!r}"
            )
    return "equal"


@pytest.mark.golden
def test_fingerprints_are_those_of_the_published_texts() -> None:
    """The golden copy is taken from the published texts, never from the records."""
    folder = sources_folder()
    golden = json.loads(GOLDEN.read_text(encoding="utf-8")) if GOLDEN.exists() else {}
    if folder is not None:
        texts = {key: (folder / name).read_text(encoding="utf-8") for key, name in FILES.items()}
        taken = {key: _fingerprint(source_stream(key, text)) for key, text in texts.items()}
        if os.environ.get("TAIZHANG_BLESS"):
            GOLDEN.write_text(json.dumps(taken, indent=2) + "\n", encoding="utf-8")
            golden = taken
        assert golden == taken
    assert set(golden) == set(FILES)


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("requirement", lambda words: words.replace("，", "", 1)),
        ("requirement", lambda words: words[:-1]),
        ("requirement", lambda words: words + "等"),
        ("lead", lambda names: names[:-1]),
    ],
)
def test_one_changed_character_is_seen(
    catalogue: Catalogue, field: str, change: Callable[[Any], Any]
) -> None:
    """The comparison can fail: each of these changes makes the streams differ."""
    document = catalogue.documents_by_id["jining-2023"]
    first, *others = document.tasks
    changed = replace(first, **{field: change(getattr(first, field))})
    assert record_stream(replace(document, tasks=(changed, *others))) != record_stream(document)


def test_there_are_294_rows(catalogue: Catalogue) -> None:
    counts = {document.id: len(document.tasks) for document in catalogue.documents}
    assert counts == {
        "jeda-2021": 65,
        "jining-2023": 63,
        "jinxiang-2023": 61,
        "taishan-2023": 52,
        "yanzhou-2025": 53,
    }
    assert sum(counts.values()) == 294
