"""Reads one state of the content to compare: the files as they are, a folder, or a git revision."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.checks import run_checks
from generator.cli.change_summary import Scanned
from generator.cli.options import make_settings
from generator.cli.revision import take_content
from generator.model.catalogue import Catalogue
from generator.outputs.output_marks import OutputMarks, mark_outputs
from generator.pipeline import examine, recall
from generator.problems.kinds import change_kinds
from generator.problems.problem import Severity
from generator.reading.waivers import read_waivers
from generator.rendering.environment import Templates
from generator.rendering.template_faults import telling_template_faults
from generator.settings import Settings

MENDED = frozenset({change_kinds.change_without_event.code})
"""What writing events puts right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentState:
    """The records of one state, and what the site made of them would show."""

    catalogue: Catalogue
    """Everything that was read."""
    marks: OutputMarks | None
    """What its site shows; none where nobody asked, or where errors stand in the way."""
    scanned: Scanned | None = None
    """What a check of it finds; none where nobody asked."""


def read_state(
    root: Path, name: str | None, *, wants_marks: bool, wants_findings: bool = False
) -> ContentState:
    """Read the state of this name; without one, the files of the project as they are."""
    with _project(root, name) as folder:
        settings = make_settings(folder)
        catalogue = recall(settings)
        # both states in the same templates: what differs then is the content alone
        templates = make_settings(root).templates
        if not wants_marks or not templates.is_dir() or _has_errors(catalogue, root):
            marks = None
        else:
            with telling_template_faults(templates):
                marks = mark_outputs(catalogue, settings, Templates(templates))
        scanned = _scan(settings) if wants_findings else None
        return ContentState(catalogue=catalogue, marks=marks, scanned=scanned)


def _scan(settings: Settings) -> Scanned:
    examined = examine(settings)
    waivers, _ = read_waivers(settings.content)
    return Scanned(
        file_count=examined.file_count, problems=examined.problems, waived_count=len(waivers)
    )


@contextmanager
def _project(root: Path, name: str | None) -> Iterator[Path]:
    if name is None:
        yield root
    elif (Path(name) / "content").is_dir():
        yield Path(name)
    else:
        with TemporaryDirectory(prefix="taizhang-") as folder:
            take_content(root, name, Path(folder))
            yield Path(folder)


def _has_errors(catalogue: Catalogue, root: Path) -> bool:
    """Whether no site could be made of it."""
    problems = run_checks(catalogue, make_settings(root).as_of)
    return any(p.severity is Severity.ERROR and p.code not in MENDED for p in problems)
