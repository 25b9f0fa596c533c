"""The Data Package is read by Frictionless, which compares every byte, value and hash (R-105)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, system

from generator.settings import Identity, Profile
from tests.factories import make_catalogue, make_task
from tests.unit.outputs.metadata.made_files import make_files, save


def package(**settings: object) -> dict[str, Any]:
    content = make_files(None, **settings)["data/datapackage.json"]
    found: dict[str, Any] = json.loads(content)
    return found


def validate(folder: Path) -> bool:
    with system.use_context(trusted=True):
        return bool(Package(str(folder / "datapackage.json")).validate().valid)


def test_frictionless_finds_nothing_wrong(tmp_path: Path) -> None:
    assert validate(save(make_files(), tmp_path))


@pytest.mark.parametrize(
    "name",
    [
        *("tasks.csv", "tasks.json", "tasks.ndjson", "tasks.xlsx", "directory.csv"),
        *("offices.csv", "offices.json"),
    ],
)
def test_a_file_with_other_bytes_is_found(tmp_path: Path, name: str) -> None:
    files = make_files()
    files[f"data/{name}"] += b"\n"
    assert not validate(save(files, tmp_path))


def test_a_cell_of_several_texts_is_read_as_several(tmp_path: Path) -> None:
    """By their description alone, from CSV and from the workbook; an unknown id keeps its place."""
    task = make_task(lead=("市商务局", "某单位"), topic_ids=())
    folder = save(make_files(make_catalogue(tasks=[task])), tmp_path)
    with system.use_context(trusted=True):
        found = Package(str(folder / "datapackage.json"))
        (plain,) = found.get_table_resource("tasks-csv").read_rows()
        (book,) = found.get_table_resource("tasks-xlsx").read_rows()
        commerce, *_ = found.get_table_resource("offices-csv").read_rows()
    assert plain["lead"] == book["牵头单位"] == ["市商务局", "某单位"]
    assert plain["lead_departments"] == book["牵头单位编号"] == ["jining/commerce", ""]
    assert plain["topics"] is None
    assert commerce["printed_names"] == ["市商务局"]


def test_the_mark_between_texts_is_told_to_people_too() -> None:
    tables = {part["name"]: part.get("schema") for part in package()["resources"]}
    for name, words in (("tasks-csv", "多项用“|”隔开"), ("tasks-xlsx", "多项的，一项一行")):
        fields = tables[name]["fields"]
        lists = [field for field in fields if field["type"] == "list"]
        assert len(lists) == 9
        assert [f["name"] for f in fields if words in f["description"]] == [
            f["name"] for f in lists
        ]


def test_a_wrong_hash_is_found(tmp_path: Path) -> None:
    files = make_files()
    found = json.loads(files["data/datapackage.json"])
    found["resources"][0]["hash"] = "sha256:" + "0" * 64
    files["data/datapackage.json"] = json.dumps(found).encode()
    assert not validate(save(files, tmp_path))


def test_a_value_against_its_rule_is_found(tmp_path: Path) -> None:
    files = make_files()
    found = json.loads(files["data/datapackage.json"])
    csv = files["data/tasks.csv"] = files["data/tasks.csv"].replace(b",month-end,", b",sometime--,")
    assert b"sometime--" in csv
    for part in found["resources"]:
        part.pop("hash")
        part.pop("bytes")
    files["data/datapackage.json"] = json.dumps(found).encode()
    assert not validate(save(files, tmp_path))


def test_a_demo_claims_no_publisher_and_no_licence() -> None:
    """R-108: nothing is said that the office has not said."""
    found = package()
    assert not {"licenses", "contributors", "termsOfUse"} & set(found)
    assert "演示" in found["description"]


def test_the_office_says_who_it_is_and_on_which_terms() -> None:
    identity = Identity(organiser="某市政府办公室", licence="https://a.gov.cn/terms")
    found = package(profile=Profile.PRODUCTION, identity=identity)
    assert found["contributors"] == [{"title": "某市政府办公室", "roles": ["publisher"]}]
    assert found["licenses"] == [{"path": "https://a.gov.cn/terms"}]
    assert "演示" not in found["description"]


def test_terms_in_words_are_no_licence_with_a_name() -> None:
    found = package(identity=Identity(licence="按政府信息公开条例主动公开"))
    assert found["termsOfUse"] == "按政府信息公开条例主动公开"
    assert "licenses" not in found


def test_sources_are_the_notices() -> None:
    (source,) = package()["sources"]
    assert source["title"].endswith("的通知（济政办字〔2023〕41号）")
    assert source["path"] == "https://a.gov.cn/zwgk/documents/jining-2023/"


def test_the_package_is_of_the_day_of_its_statuses() -> None:
    found = package()
    assert (found["created"], found["version"]) == ("2024-01-15T00:00:00Z", "2024.1.15")
