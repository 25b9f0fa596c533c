"""Looks for personal data in every file of the content, before anything is made of it (R-061)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from generator.privacy.channels import texts_of
from generator.privacy.decoding import decoded
from generator.privacy.fresh_lines import FreshLines
from generator.privacy.rule import Verdict
from generator.privacy.scan import Finding, mask, scan
from generator.privacy.waivers import Waivers
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Place, Problem
from generator.reading.redirects import MAX_BYTES
from generator.reading.unread_files import WRITTEN_BY_US, check_unread_files
from generator.reading.waivers import FILE, read_waivers

_PLAIN = (".yml", ".yaml", ".md", ".txt", ".csv", ".json")
_WORDLESS = (".gif", ".ico")
"""Their bytes are no words: read as text, they only look like some."""
MOST_IN_ONE_FILE = 100


def check_private_text(content: Path) -> Iterator[Problem]:
    """Every finding that nobody has answered for, and every answer that no longer fits."""
    given, problems = read_waivers(content)
    yield from problems
    waivers = Waivers(given=given)
    for place, finding in _all_found(content):
        if not waivers.holds(finding):
            yield word_finding(place, finding)
    yield from check_unread_files(content, waivers)
    for waiver in waivers.unused():
        at = Place(path=f"{content.name}/{FILE}", line=waiver.line)
        yield gate_kinds.waiver_unused(at, waiver=f"{waiver.code} {waiver.digest}")


def _all_found(content: Path) -> Iterator[tuple[Place, Finding]]:
    fresh = FreshLines()
    for file in sorted(content.rglob("*")):
        name = file.relative_to(content).as_posix()
        if name.startswith("schema/") or name in WRITTEN_BY_US or not _is_readable(file):
            continue
        yield from islice(_found(file, f"{content.name}/{name}", fresh), MOST_IN_ONE_FILE)


def word_finding(place: Place, finding: Finding) -> Problem:
    """The problem, without what was found: its report may be public."""
    rule = finding.rule
    match rule.verdict:
        case Verdict.LOOK:
            return gate_kinds.perhaps_private(place, zh=rule.zh, en=rule.en, shown=finding.masked)
        case Verdict.MARKED:
            make = gate_kinds.secrecy_marked
        case Verdict.SENSITIVE:
            make = gate_kinds.sensitive_data
        case Verdict.BLOCK:
            make = gate_kinds.personal_data
    waiver = f"{rule.code} {finding.digest}"
    return make(place, zh=rule.zh, en=rule.en, shown=finding.masked, suggestion=waiver)


def _is_readable(file: Path) -> bool:
    """Others are reported, where they matter, by those who read them."""
    try:
        return file.is_file() and file.stat().st_size <= MAX_BYTES
    except OSError:
        return False


def _found(file: Path, path: str, fresh: FreshLines) -> Iterator[tuple[Place, Finding]]:
    try:
        raw = file.read_bytes()
    except OSError:
        return
    shown = mask(path)
    if path.endswith(_PLAIN):
        yield from ((Place(path=shown), finding) for finding in scan(path))
        yield from _in_lines(decoded(raw), shown, fresh)
        return
    for text in [path] if path.endswith(_WORDLESS) else texts_of(path, raw):
        yield from ((Place(path=shown), finding) for finding in scan(text))


def _in_lines(text: str, path: str, fresh: FreshLines) -> Iterator[tuple[Place, Finding]]:
    news = fresh.of(text)
    if not any(True for _ in scan(news)):
        fresh.know(news)
        return
    for finding in scan(text):
        before = text[: finding.start]
        column = finding.start - (before.rfind("\n") + 1) + 1
        yield Place(path=path, line=before.count("\n") + 1, column=column), finding
