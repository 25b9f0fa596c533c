"""Looks for personal data in every byte that is about to be published (R-061)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.privacy.channels import texts_of
from generator.privacy.fresh_lines import FreshLines
from generator.privacy.rule import Verdict
from generator.privacy.scan import mask, scan
from generator.privacy.seen_sources import SeenSources
from generator.privacy.waivers import Waivers
from generator.problems.kinds import publication_kinds
from generator.problems.problem import Place, Problem
from generator.publishing.site_files import list_files, read_entry
from generator.reading.waivers import read_waivers


def check_output(site: Path, content: Path) -> tuple[Problem, ...]:
    """Every finding, where it stands first."""
    waivers = Waivers(given=read_waivers(content)[0])
    return tuple(_findings(site, waivers))


def _findings(site: Path, waivers: Waivers) -> Iterator[Problem]:
    fresh, seen = FreshLines(), SeenSources()
    told: set[str] = set()
    for path, entry in list_files(site):
        for text in texts_of(path, read_entry(entry), seen):
            news = fresh.of(text)
            fresh.know(news)
            for finding in scan(news) if news else ():
                rule = finding.rule
                if rule.verdict is Verdict.LOOK or finding.digest in told or waivers.holds(finding):
                    continue
                told.add(finding.digest)
                yield publication_kinds.personal_data_published(
                    Place(path=f"{site.name}/{mask(path)}"),
                    zh=rule.zh,
                    en=rule.en,
                    shown=finding.masked,
                    suggestion=f"{rule.code} {finding.digest}",
                )
