"""Keeps the lines for content/redirects.txt that a refused site asks for, until they are taken."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.problems.problem import Problem
from generator.publishing.address_lock import REASON
from generator.publishing.release import Places
from generator.reading.redirects import FILE, read_redirects


def additions(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The lines that settle these problems."""
    return tuple(sorted(p.wording.addition for p in problems if p.wording.addition is not None))


def ask_for_lines(places: Places, problems: Iterable[Problem]) -> None:
    """Keep them beside the site; the next build begins without them."""
    lines = additions(problems)
    if lines:
        places.work.mkdir(parents=True, exist_ok=True)
        places.asked.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def asked_lines(places: Places) -> tuple[str, ...]:
    """What the last refused site asked for."""
    if not places.asked.is_file():
        return ()
    return tuple(places.asked.read_text(encoding="utf-8").splitlines())


def take_lines(content: Path, lines: Iterable[str], reason: str | None) -> tuple[str, ...]:
    """Add lines to content/redirects.txt, below what people wrote; gives those that are new."""
    told = {redirect.source for redirect in read_redirects(content)[0]}
    new = tuple(line for line in lines if line.partition(" -> ")[0] not in told)
    if reason is not None:
        new = tuple(_with_reason(line, reason) for line in new)
    file = content / FILE
    before = file.read_text(encoding="utf-8") if file.is_file() else ""
    if before and not before.endswith("\n"):
        before += "\n"
    half = file.with_suffix(".half")
    half.write_text(before + "".join(f"{line}\n" for line in new), encoding="utf-8", newline="")
    half.replace(file)
    return new


def _with_reason(line: str, reason: str) -> str:
    return line.removesuffix(REASON) + " ".join(reason.split()) if " -> gone " in line else line
