"""Reads and checks the content and the duties of the publisher before anything is built."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from generator.checks.publisher import check_publisher
from generator.host.messages import stop_for
from generator.known_content import keeping_known
from generator.problems.problem import Severity
from generator.settings import Settings


def examine_content(
    settings: Settings, configuration: Path, known: pipeline.Known | None
) -> pipeline.Examined:
    """Content without errors; anything else stops the build with the whole report."""
    with keeping_known(settings, known) as kept:
        examined = pipeline.examine(settings, kept)
    text = configuration.read_text(encoding="utf-8")
    duties = check_publisher(examined.catalogue, settings, path=configuration.name, text=text)
    problems = (*examined.problems, *duties)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise stop_for(problems, examined)
    return examined
