"""Verifies a finished site before it goes out, and writes the 自查表 beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.cli.site_doubts import Doubt, find_doubts
from generator.problems.kinds import publication_kinds
from generator.problems.problem import Place, Problem
from generator.publishing.address_lock import check_addresses
from generator.publishing.asked_lines import ask_for_lines
from generator.publishing.private_output import check_output
from generator.publishing.release import Places
from generator.surroundings import today
from generator.verification.built import read_site
from generator.verification.evidence import without_object
from generator.verification.links import LinkCheck
from generator.verification.outcome import Outcome
from generator.verification.program_results import tests_say
from generator.verification.self_check import make_rows, write_json, write_page
from generator.verification.verify_site import BLOCKING, REQUIREMENTS_BY_CHECK, find_faults

REPORT = "self-check"
"""Its name in the project folder, as .html and .json; it is for the office, not for the site."""

MOST = 20
"""Faults of one kind that are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found before a site goes out."""

    problems: tuple[Problem, ...]
    """What stands in the way."""
    red: tuple[str, ...]
    """Requirements whose row is red, those that do not stand in the way too."""
    doubts: tuple[Doubt, ...]
    """What does not stand in the way, and should be known."""


def verify_before(root: Path, site: Path, published_lock: str | None) -> Verified:
    """Look at everything, and write the 自查表."""
    content = root / "content"
    problems = (
        *check_addresses(site, content, published_lock, on=today()),
        *check_output(site, content),
    )
    ask_for_lines(Places(site=site), problems)
    built = read_site(site, content)
    faults = find_faults(built, content, today())
    told = {"published_addresses": "address", "personal_data": "personal-data"}
    found = {
        name: [str(p.place) for p in problems if p.code.startswith(begin)]
        for name, begin in told.items()
    }
    said = tests_say(root / "templates")
    rows = make_rows({**faults, **found}, REQUIREMENTS_BY_CHECK, without_object(built), said)
    (root / f"{REPORT}.json").write_text(write_json(rows), encoding="utf-8")
    site_url = LinkCheck(site=built).site_url
    page = write_page(rows, site_url)
    (root / f"{REPORT}.html").write_text(page, encoding="utf-8")
    blocking = (
        publication_kinds.site_faulty(Place(path=site.name), check=name, fault=fault)
        for name in sorted(BLOCKING)
        for fault in faults.get(name, ())[:MOST]
    )
    red = tuple(row.requirement for row in rows if row.outcome is Outcome.FAIL)
    doubts = tuple(find_doubts(root, site, site_url))
    return Verified(problems=(*problems, *blocking), red=red, doubts=doubts)
