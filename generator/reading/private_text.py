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
from generator.reading.shelf import Shelf
from generator.reading.unread_files import WRITTEN_BY_US, check_unread_files
from generator.reading.waivers import FILE, read_waivers

_PLAIN = (".yml", ".yaml", ".md", ".txt", ".csv", ".json")
_WORDLESS = (".gif", ".ico")
"""Their bytes are no words: read as text, they only look like some."""
MOST_IN_ONE_FILE = 100


def check_private_text(content: Path, shelf: Shelf | None = None) -> Iterator[Problem]:
    """Every finding that nobody has answered for, and every answer that no longer fits.

    With a shelf, files in which nothing was found are looked through again when they have changed.
    """
    given, problems = read_waivers(content)
    yield from problems
    waivers = Waivers(given=given)
    for place, finding in _all_found(content, shelf):
        if not waivers.holds(finding):
            yield word_finding(place, finding)
    yield from check_unread_files(content, waivers)
    for waiver in waivers.unused():
        at = Place(path=f"{content.name}/{FILE}", line=waiver.line)
        yield gate_kinds.waiver_unused(at, waiver=f"{waiver.code} {waiver.digest}")


def _all_found(content: Path, shelf: Shelf | None) -> Iterator[tuple[Place, Finding]]:
    fresh = FreshLines()
    for file in sorted(content.rglob("*")):
        name = file.relative_to(content).as_posix()
        if name.startswith("schema/") or name in WRITTEN_BY_US or not _is_readable(file):
            continue
        if shelf is None:
            yield from _found(file, f"{content.name}/{name}", fresh)
            continue
        mark = shelf.mark_of(file)  # Before it is read: what is saved meanwhile has another.
        if mark is not None and shelf.quiet.get(name) == mark:
            continue
        found = tuple(_found(file, f"{content.name}/{name}", fresh))
        if mark is not None and not found:
            shelf.quiet[name] = mark
        yield from found


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
    """As many as anybody reads; none in a file that cannot be read, which others tell."""
    try:
        raw = file.read_bytes()
    except OSError:
        return
    yield from islice(_found_in(raw, path, fresh), MOST_IN_ONE_FILE)


def _found_in(raw: bytes, path: str, fresh: FreshLines) -> Iterator[tuple[Place, Finding]]:
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
