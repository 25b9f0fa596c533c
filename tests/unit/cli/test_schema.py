"""`taizhang schema` writes what editors complete from, and `taizhang fmt` keeps it up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]
ENTRY = (
    "  - id: sport\n    name: 体育\n    description: 场馆和健身\n    words: [健身]\n"
    "    english: Sport\n"
)


def test_formatting_renews_schemas_after_the_registry(project: Path, capsys: Capture) -> None:
    schema = project / "content/schema/document.schema.json"
    assert run(capsys, "fmt", "--root", str(project)).code == 0
    assert not schema.exists()  # a project without schemas is not given any
    assert run(capsys, "schema", "--root", str(project)).code == 0
    registry = project / "content/registry/topics.yml"
    registry.write_text(registry.read_text(encoding="utf-8").rstrip() + "\n" + ENTRY, "utf-8")
    checked = run(capsys, "fmt", "--check", "--root", str(project))
    assert checked.code == 1
    assert "content/schema/document.schema.json" in checked.out
    assert "场馆和健身" not in schema.read_text(encoding="utf-8")
    assert run(capsys, "fmt", "--root", str(project)).code == 0
    assert '"体育：场馆和健身"' in schema.read_text(encoding="utf-8")
    assert run(capsys, "fmt", "--check", "--root", str(project)).code == 0


def test_content_with_errors_leaves_the_schemas_as_they_are(project: Path, capsys: Capture) -> None:
    run(capsys, "schema", "--root", str(project))
    file = project / "content/registry/topics.yml"
    file.write_text("topics: none\n", encoding="utf-8")
    before = (project / "content/schema/document.schema.json").read_bytes()
    run(capsys, "fmt", "--root", str(project))
    assert (project / "content/schema/document.schema.json").read_bytes() == before


def test_one_schema_is_printed(project: Path, capsys: Capture) -> None:
    said = run(capsys, "schema", "topics", "--root", str(project)).out
    assert said.startswith("{")
