"""Looks for personal data in every byte that is about to be published (R-061)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.privacy.channels import texts_of
from generator.privacy.rule import Verdict
from generator.privacy.scan import scan
from generator.privacy.waivers import Waivers
from generator.problems.kinds import publication_kinds
from generator.problems.problem import Place, Problem
from generator.reading.waivers import read_waivers

_ALWAYS_READ = "姓名"
"""A heading of a column is read together with what stands below it."""


def check_output(site: Path, content: Path) -> tuple[Problem, ...]:
    """Every finding, where it stands first."""
    waivers = Waivers(given=read_waivers(content)[0])
    return tuple(_findings(site, waivers))


def _findings(site: Path, waivers: Waivers) -> Iterator[Problem]:
    seen: set[int] = set()
    told: set[str] = set()
    for file in sorted(site.rglob("*")):
        if not file.is_file():
            continue
        path = file.relative_to(site).as_posix()
        for text in texts_of(path, file.read_bytes()):
            for finding in scan(_unseen(text, seen)):
                rule = finding.rule
                if rule.verdict is Verdict.LOOK or finding.digest in told or waivers.holds(finding):
                    continue
                told.add(finding.digest)
                yield publication_kinds.personal_data_published(
                    Place(path=f"{site.name}/{path}"),
                    zh=rule.zh,
                    en=rule.en,
                    shown=finding.masked,
                    suggestion=f"{rule.code} {finding.digest}",
                )


def _unseen(text: str, seen: set[int]) -> str:
    """The lines that no file before had: pages share most of theirs."""
    fresh: list[str] = []
    for line in text.splitlines():
        mark = hash(line)
        if mark not in seen or _ALWAYS_READ in line:
            seen.add(mark)
            fresh.append(line)
    return "\n".join(fresh)
