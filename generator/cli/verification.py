"""Verifies a finished site before it goes out, and writes the 自查表 beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.cli.private_look import looking
from generator.cli.site_doubts import Doubt, find_doubts
from generator.problems.kinds import publication_kinds
from generator.problems.problem import Place, Problem
from generator.publishing.address_lock import check_addresses
from generator.publishing.asked_lines import ask_for_lines
from generator.publishing.release import Places
from generator.reading.office_answers import read_answers
from generator.surroundings import today
from generator.verification.built import BuiltSite, read_site
from generator.verification.evidence import without_object
from generator.verification.fault_words import TITLES, in_chinese
from generator.verification.links import LinkCheck
from generator.verification.office_answers import office_says
from generator.verification.outcome import Outcome
from generator.verification.program_results import call_tests
from generator.verification.self_check import Row, make_rows, witnesses, write_json, write_page
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
    rows: tuple[Row, ...]
    """The self-check; rows that do not stand in the way may be red, too."""
    doubts: tuple[Doubt, ...]
    """What does not stand in the way, and should be known."""
    stale: frozenset[str]
    """The requirements whose tests have to run again before they show anything."""

    def with_outcome(self, outcome: Outcome) -> tuple[str, ...]:
        """The requirements whose row says so."""
        return tuple(row.requirement for row in self.rows if row.outcome is outcome)


def verify_before(
    root: Path, site: Path, published_lock: str | None, *, is_address_known: bool = False
) -> Verified:
    """Look at everything, and write the 自查表."""
    content = root / "content"
    built = read_site(site, content)
    with looking(site, content, file_count=len(built.files)) as found_private:
        lost = check_addresses(site, content, published_lock, on=today())
        ask_for_lines(Places(site=site), lost)
        faults = find_faults(built, content, today())
        problems = (*lost, *found_private())
    answers, unread = read_answers(content)
    tests = call_tests(root / "templates")
    told = {"published_addresses": "address", "personal_data": "personal-data"}
    found = {
        name: [str(p.place) for p in problems if p.code.startswith(begin)]
        for name, begin in told.items()
    }
    rows = make_rows(
        {**faults, **found},
        REQUIREMENTS_BY_CHECK,
        without_object(built, {answer.requirement for answer in answers}),
        witnesses(tests.words(), office_says(answers, today())),
    )
    site_url = LinkCheck(site=built).site_url
    (root / f"{REPORT}.json").write_text(write_json(rows), encoding="utf-8")
    (root / f"{REPORT}.html").write_text(write_page(rows, site_url), encoding="utf-8")
    blocking = (
        _blocking(built, name, fault)
        for name in sorted(BLOCKING)
        for fault in faults.get(name, ())[:MOST]
    )
    return Verified(
        problems=(*problems, *unread, *blocking),
        rows=rows,
        doubts=tuple(find_doubts(root, site, site_url, is_address_known=is_address_known)),
        stale=tests.stale(),
    )


def _blocking(site: BuiltSite, check: str, fault: str) -> Problem:
    """The file that a fault names first is its place."""
    name, _, rest = fault.partition(": ")
    is_file = rest and name in site.files
    said = rest if is_file else fault
    return publication_kinds.site_faulty(
        Place(path=f"{site.folder.name}/{name}" if is_file else site.folder.name),
        check=check,
        title=TITLES[check],
        fault_zh=in_chinese(said),
        fault_en=said,
    )


def tell_rows(verified: Verified) -> Iterator[Doubt]:
    """How the self-check came out, and which of its rows somebody has to look at."""
    passed, exempt, red, left = map(
        verified.with_outcome, (Outcome.PASS, Outcome.EXEMPT, Outcome.FAIL, Outcome.OPEN)
    )
    zh = f"自查表：{len(passed)} 项通过，{len(exempt)} 项不适用，{len(red)} 项未通过，"
    en = f"self-check: {len(passed)} pass, {len(exempt)} not applicable, {len(red)} fail, "
    yield f"{zh}{len(left)} 项还没有证明", f"{en}{len(left)} not shown yet"
    if red:
        listed = "、".join(red)
        zh = f"自查表里没有通过、但不妨碍发布的：{listed}，见 {REPORT}.html"
        en = f"red in the self-check, yet no bar to publication: {listed}; see {REPORT}.html"
        yield zh, en
    stale = [name for name in left if name in verified.stale]
    if stale:
        zh = f"其中 {len(stale)} 项由程序自己的测试证明，现有的测试结果不是现在的程序和模板的；"
        zh += f"运行 make test 就会更新，各项见 {REPORT}.html"
        en = f"{len(stale)} of these are shown by tests of the program, and the results at hand "
        en += "are of another program or other templates: make test renews them; each is in "
        yield zh, f"{en}{REPORT}.html"
    others = [name for name in left if name not in verified.stale]
    if others:
        listed = "、".join(others)
        zh = f"自查表里还没有证明的：{listed}，缺什么见 {REPORT}.html"
        en = f"not shown in the self-check yet: {listed}; what is lacking is in {REPORT}.html"
        yield zh, en
