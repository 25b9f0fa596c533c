"""What a person reads when a build stops: our words instead of a traceback."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mkdocs.exceptions import Abort

from generator import __version__
from generator.host.configuration import check_configuration
from generator.host.pagefind import PagefindError
from generator.host.part import MissingPartError
from generator.host.second_process import EndedEarlyError
from generator.outputs.part import UnknownPlacesError
from generator.pipeline import Examined
from generator.problems.problem import ContentError, Problem, Severity
from generator.problems.report import Report, text_report, word_problem
from generator.publishing.release import BuildInProgressError
from generator.publishing.staging import DuplicatePathError, StagingCount
from generator.surroundings import reader_language

_PLAIN = (
    BuildInProgressError,
    DuplicatePathError,
    EndedEarlyError,
    MissingPartError,
    PagefindError,
    UnknownPlacesError,
)
"""They say it in both languages themselves."""


class ContentAbort(Abort):
    """Stops MkDocs with the report of everything that is wrong with the content."""

    def __init__(self, text: str, problems: tuple[Problem, ...]) -> None:
        """Keep the problems: a preview shows them in its pages."""
        super().__init__(text)
        self.problems = problems


def stop_for(problems: Sequence[Problem], examined: Examined) -> ContentAbort:
    """The full report of everything that is wrong with the content."""
    report = Report(
        problems=tuple(sorted(problems, key=lambda problem: problem.sort_key)),
        file_count=examined.file_count,
        unread_count=examined.unread_count,
        record_count=sum(1 for _ in examined.catalogue.rows()),
        language=reader_language(),
        version=__version__,
    )
    return ContentAbort(text_report(report), report.problems)


def confirm_settings(file: Path) -> tuple[Problem, ...]:
    """Stop where mkdocs.yml has errors; what else is to be said of it."""
    problems = check_configuration(file)
    if any(problem.severity is Severity.ERROR for problem in problems):
        language = reader_language()
        text = "\n\n".join(word_problem(problem, language) for problem in problems)
        raise ContentAbort(f"{text}\n", problems)
    return problems


def word_count(count: StagingCount) -> str:
    """How much a build has written."""
    if reader_language() == "zh":
        return f"写了 {count.written} 个文件，{count.kept} 个照旧，删去 {count.removed} 个。"
    return f"{count.written} files written, {count.kept} kept, {count.removed} removed"


@contextmanager
def stopping_plainly(examined: Examined | None = None) -> Iterator[None]:
    """Turn what a machine or a second build can do to us into a sentence; the site is untouched."""
    try:
        yield
    except ContentError as error:
        if examined is None:
            raise
        raise stop_for(error.problems, examined) from error
    except _PLAIN as error:
        raise Abort(str(error)) from error
    except OSError as error:
        if error.errno is None:  # A missing template calls itself an OSError, but is our mistake.
            raise
        chinese = f"网站没有写完，公布的网站没有改动：{error}"
        english = f"the site could not be written, the published one is unchanged: {error}"
        raise Abort(chinese if reader_language() == "zh" else english) from error
