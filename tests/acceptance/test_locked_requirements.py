"""The lock files are complete, hashed, free of addresses, and within what pyproject.toml asks."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = "requirements.lock"
TEST = "requirements-test.lock"
# A requirement is one line and its hashes the indented lines after it.
ENTRY = re.compile(r"(?m)^(?P<pin>\S.*?)(?P<hashes>(?: \\\n    --hash=sha256:[0-9a-f]{64})+)$")


def _entries(name: str) -> dict[str, list[Requirement]]:
    text = (ROOT / name).read_text(encoding="utf-8")
    requirements: dict[str, list[Requirement]] = {}
    for match in ENTRY.finditer(text):
        requirement = Requirement(match["pin"])
        requirements.setdefault(_canonical(requirement.name), []).append(requirement)
    return requirements


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _wanted() -> list[tuple[str, str]]:
    project = PROJECT["project"]
    runtime = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    tools = project["optional-dependencies"]["test"]
    return [*((RUNTIME, text) for text in runtime), *((TEST, text) for text in runtime + tools)]


@pytest.mark.parametrize("name", [RUNTIME, TEST])
def test_every_line_belongs_to_a_pin_with_hashes(name: str) -> None:
    """So there is no address of an index, no comment and no path of a machine."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert ENTRY.sub("", text).strip() == ""


@pytest.mark.parametrize("name", [RUNTIME, TEST])
def test_every_requirement_is_pinned_to_one_version(name: str) -> None:
    entries = _entries(name)
    assert entries
    for requirement in (one for several in entries.values() for one in several):
        assert re.fullmatch(r"==[\w.!+]+", str(requirement.specifier)), requirement


@pytest.mark.parametrize(("name", "text"), _wanted())
def test_what_the_project_asks_for_is_locked_within_its_bounds(name: str, text: str) -> None:
    wanted = Requirement(text)
    locked = _entries(name)[_canonical(wanted.name)]
    versions = [str(one.specifier).removeprefix("==") for one in locked]
    assert all(wanted.specifier.contains(version) for version in versions)


def test_tests_run_with_the_versions_that_build_the_site() -> None:
    tested = _entries(TEST)
    assert {name: tested[name] for name in _entries(RUNTIME)} == _entries(RUNTIME)


def test_mkdocs_and_its_theme_stay_below_the_versions_without_plugins() -> None:
    """MkDocs 2 has no plugins; a later Material has had no review of our overrides."""
    dependencies = PROJECT["project"]["dependencies"]
    assert "mkdocs>=1.6,<2" in dependencies
    assert "mkdocs-material==9.8.*" in dependencies
