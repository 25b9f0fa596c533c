"""What the site is made with, and every file of it (R-129)."""

from __future__ import annotations

import json
import re

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from generator.publishing.sbom import write_sbom
from tests.project import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
FILES = {"index.html": "a" * 64, "data/tasks.csv": "b" * 64}


def test_every_pinned_library_and_every_file_is_listed_with_its_hashes() -> None:
    document = json.loads(write_sbom(LOCK, FILES, "0.1.0"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    libraries = [c for c in document["components"] if c["type"] == "library"]
    pinned = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", LOCK, re.MULTILINE)
    assert [(c["name"], c["version"]) for c in libraries] == pinned
    assert len(pinned) > 20
    hashes = [h["content"] for c in libraries for h in c["hashes"]]
    assert hashes == re.findall(r"sha256:([0-9a-f]{64})", LOCK)
    files = {c["name"]: c["hashes"][0]["content"] for c in document["components"][len(pinned) :]}
    assert files == FILES
    references = [c["bom-ref"] for c in document["components"]]
    assert len(set(references)) == len(references)
    assert set(document["dependencies"][0]["dependsOn"]) <= set(references)


def test_equal_input_gives_equal_bytes() -> None:
    assert write_sbom(LOCK, FILES, "1") == write_sbom(LOCK, dict(reversed(FILES.items())), "1")


def by_schema(document: str) -> object:
    """What the schema of CycloneDX 1.5 says against it; no unknown key, no reference twice."""
    return JsonStrictValidator(SchemaVersion.V1_5).validate_str(document)


def test_it_is_valid_by_the_schema_of_its_standard() -> None:
    assert by_schema(write_sbom(LOCK, FILES, "0.1.0")) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"library"', '"book"'),
        ('"SHA-256"', '"SHA-257"'),
        ('"bom-ref": "taizhang"', '"ref": "taizhang"'),
        ('"version": 1', '"version": "1"'),
        ('"purl": "pkg:', '"url": "pkg:'),
        ("a" * 64, "x" * 64),
    ],
)
def test_the_schema_refuses_what_is_wrong(old: str, new: str) -> None:
    whole = write_sbom(LOCK, FILES, "0.1.0")
    assert old in whole
    assert by_schema(whole.replace(old, new, 1)) is not None
