"""A part is believed only as far as it can be checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.publishing.ledger import Ledger
from generator.publishing.part_file import PART, part_file, read_part
from generator.publishing.staging import stamp_of

PAGE = "tasks/a-001/index.html"
PORTIONS: dict[str, tuple[bytes, list[object]]] = {
    "zh/tasks/of/a": (b"\x01", ["zh/tasks/a-001"]),
    "zh/tasks/a-001": (b"\x02", [(PAGE, ("/tasks/a-001/", "甲", "zh", "tasks"), 0, "")]),
}


@pytest.fixture
def part(tmp_path: Path) -> Path:
    folder = tmp_path / "part"
    page = folder / PAGE
    page.parent.mkdir(parents=True)
    page.write_bytes(b"<p>1")
    ledger = Ledger(common=b"\x07", portions=dict(PORTIONS), stamps={PAGE: (4, 0)})  # type: ignore[arg-type] # as a build fills it
    (folder / PART).write_bytes(part_file(ledger, folder))
    return folder


def test_what_was_written_is_read_back_with_the_times_it_has_here(part: Path) -> None:
    found = read_part(part)
    assert (found.common, found.portions) == (b"\x07", PORTIONS)
    assert found.stamps == {PAGE: stamp_of(str(part / PAGE))}


def test_a_file_that_differs_or_is_gone_does_not_count(part: Path) -> None:
    (part / PAGE).write_bytes(b"<p>2")
    assert read_part(part).stamps == {}
    (part / PAGE).unlink()
    assert read_part(part).stamps == {}


@pytest.mark.parametrize("path", ["../secret", "/etc/hostname", "a\\..\\b"])
def test_a_part_names_no_file_outside_it(part: Path, path: str) -> None:
    (part.parent / "secret").write_bytes(b"<p>1")
    told = json.loads((part / PART).read_bytes())
    told["hashes"] = dict.fromkeys([path, PAGE], told["hashes"][PAGE])
    (part / PART).write_text(json.dumps(told), encoding="utf-8")
    assert set(read_part(part).stamps) == {PAGE}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"common": 1, "portions": {}, "hashes": {}}'])
def test_a_file_of_another_form_is_no_part(part: Path, text: str) -> None:
    (part / PART).write_text(text, encoding="utf-8")
    assert read_part(part) == Ledger()
    (part / PART).unlink()
    assert read_part(part) == Ledger()
