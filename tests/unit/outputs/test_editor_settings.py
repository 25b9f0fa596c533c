"""What VS Code is told for this folder: each file of records has its schema, even an empty one."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from pathlib import Path

from generator.outputs.schema import schema_name
from generator.reading.sources import SourceKind, find_sources

ROOT = Path(__file__).parents[3]
SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
SCHEMAS: dict[str, str] = SETTINGS["yaml.schemas"]
EXAMPLES = ("content/progress/2023/jining.yml", "content/changes/2023.yml")
"""Folders that the shipped content has no file in."""


def schemas_for(path: str) -> list[str]:
    """By the patterns of VS Code, in which ** is any number of folders, none included."""
    return [s for s, pattern in SCHEMAS.items() if fnmatchcase(path, pattern.replace("**/*", "*"))]


def test_every_kind_of_file_has_its_schema_without_a_line_that_names_it() -> None:
    assert set(SCHEMAS) == {f"./content/schema/{schema_name(kind)}" for kind in SourceKind}
    for source in find_sources(ROOT / "content").sources:
        assert schemas_for(source.path) == [f"./content/schema/{schema_name(source.kind)}"]
    assert schemas_for("content/self-check.yml") == ["./content/schema/self-check.schema.json"]
    for path in EXAMPLES:
        kind = SourceKind(path.split("/")[1])
        assert schemas_for(path) == [f"./content/schema/{schema_name(kind)}"]


def test_the_tools_that_the_guide_names_are_recommended() -> None:
    told = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))
    assert "redhat.vscode-yaml" in told["recommendations"]


def test_no_schema_and_no_form_comes_from_elsewhere() -> None:
    """The store would be fetched from another host; `taizhang fmt` alone sets the form."""
    assert SETTINGS["yaml.schemaStore.enable"] is False
    assert SETTINGS["yaml.format.enable"] is False
