"""Which index has which places, and what of it stands already."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.host.search_parts import ENTRY, group_places, list_indexes, produce_indexes
from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Piece
from generator.outputs.produced import Made
from generator.publishing.part_file import PART
from tests.factories import make_catalogue, make_document, make_jurisdiction, make_settings

PLACES = ("jining", "taishan", "yanzhou")


class NoMemory:
    """A build before which there was none; tells what it learns."""

    def __init__(self) -> None:
        self.learnt: dict[str, bytes] = {}

    def begin(self, common: bytes) -> None:
        """Nothing is forgotten."""

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """What was learnt stands."""
        return () if self.learnt.get(key) == shows else None

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """Only its print."""
        assert made
        self.learnt[key] = shows

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """No index asks for one."""
        raise AssertionError((kind, shows, make))


@pytest.fixture
def catalogue() -> Catalogue:
    return make_catalogue(
        jurisdictions=[make_jurisdiction(id=place) for place in PLACES],
        documents=[make_document(id=f"{p}-2023", jurisdiction_id=p, tasks=()) for p in PLACES],
    )


def part(folder: Path, *keys: str) -> Path:
    folder.mkdir()
    (folder / PART).write_text(json.dumps({"portions": dict.fromkeys(keys)}), encoding="utf-8")
    return folder


def test_places_are_grouped_as_their_parts_have_indexes(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    one = part(tmp_path / "a", "zh/tasks/of/x", "search/of/jining+taishan")
    assert group_places([one], catalogue) == (
        frozenset({"jining", "taishan"}),
        frozenset({"yanzhou"}),
    )


def test_a_place_is_in_one_group_and_one_without_notices_in_none(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    parts = [
        part(tmp_path / "a", "search/of/jining"),
        part(tmp_path / "b", "search/of/jining+gone"),
    ]
    assert group_places(parts, catalogue) == (
        frozenset({"jining"}),
        frozenset({"taishan", "yanzhou"}),
    )


@pytest.mark.parametrize("keys", [(), ("zh/tasks/of/x",), ("search/of/jining+taishan+yanzhou",)])
def test_where_one_index_would_do_there_is_one(
    catalogue: Catalogue, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    assert group_places([part(tmp_path / "a", *keys)], catalogue) == ()


def test_a_part_that_cannot_be_read_has_no_index(catalogue: Catalogue, tmp_path: Path) -> None:
    broken = part(tmp_path / "a")
    (broken / PART).write_text("[", encoding="utf-8")
    assert group_places([broken, tmp_path / "none"], catalogue) == ()


def test_each_index_is_complete_and_is_made_once(catalogue: Catalogue, tmp_path: Path) -> None:
    groups = (frozenset({"jining"}), frozenset({"taishan", "yanzhou"}))
    settings, memory = make_settings(root=tmp_path), NoMemory()
    made = [file.path for file in produce_indexes(catalogue, settings, groups, memory)]
    told = json.loads(list_indexes(groups).content)["parts"]
    assert list(told.values()) == [["jining"], ["taishan", "yanzhou"]]
    for name in told:
        own = {path.removeprefix(f"pagefind/{name}/") for path in made}
        assert {"pagefind-entry.json", "pagefind.js"} <= own
    assert list_indexes(groups).path == ENTRY
    assert set(memory.learnt) == {"search/of/jining", "search/of/taishan+yanzhou"}
    assert list(produce_indexes(catalogue, settings, groups, memory)) == []
