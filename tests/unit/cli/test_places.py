"""--only takes what people call a place, and never one of two that are called so."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.places import place_ids
from generator.problems.refusal import RefusedError

REGISTRY = """jurisdictions:
  - {id: jining, name: 济宁市, kind: city, names: [济宁]}
  - {id: shizhong, name: 市中区, kind: district, names: [济宁市市中区]}
  - {id: zaozhuang-shizhong, name: 市中区, kind: district}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    registry = tmp_path / "content" / "registry"
    registry.mkdir(parents=True)
    (registry / "jurisdictions.yml").write_text(REGISTRY, encoding="utf-8")
    return tmp_path


def test_names_and_ids_are_taken(root: Path) -> None:
    asked = ("济宁", " jining", "济宁市市中区", "")
    assert place_ids(root, asked) == ("jining", "shizhong")


def test_a_name_of_two_places_is_none(root: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        place_ids(root, ["市中区"])
    assert "shizhong、zaozhuang-shizhong" in refused.value.message("zh")


def test_a_slip_is_answered_with_what_is_near(root: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        place_ids(root, ["济宁巿"])
    assert "是不是“济宁市”（jining）" in refused.value.message("zh")


def test_a_registry_that_cannot_be_read_is_told_by_the_build(root: Path) -> None:
    (root / "content" / "registry" / "jurisdictions.yml").write_text("[", encoding="utf-8")
    assert place_ids(root, ["济宁"]) == ("济宁",)
