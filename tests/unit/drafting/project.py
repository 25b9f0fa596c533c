"""The good records as a project, for drafts to be added to."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from generator.model.catalogue import Catalogue
from generator.pipeline import examine
from generator.problems.problem import Severity
from generator.settings import Settings

GOOD = Path(__file__).parents[2] / "records" / "good"
AS_OF = date(2024, 12, 31)


@cache
def good_files() -> dict[str, str]:
    """The text of every file of the larger project, by its path."""
    names = [*GOOD.glob("*-maximal.yml"), GOOD / "document-minimal.yml"]
    texts = (file.read_text(encoding="utf-8").split("\n", 1) for file in names)
    return {first.removeprefix("# file: "): rest for first, rest in texts}


def lay_out(folder: Path, changes: dict[str, str] | None = None) -> Path:
    """Write the project, with changed or added files, and say where."""
    for path, text in {**good_files(), **(changes or {})}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return folder


def catalogue_in(folder: Path) -> Catalogue:
    """What the project holds."""
    return examine(Settings(root=folder, as_of=AS_OF)).catalogue


def errors_in(folder: Path) -> list[str]:
    """The codes of its errors."""
    problems = examine(Settings(root=folder, as_of=AS_OF)).problems
    return [p.code for p in problems if p.severity is Severity.ERROR]
