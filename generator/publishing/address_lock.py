"""Holds a finished site against everything that was published before (R-115)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from generator.model.redirect import Redirect
from generator.problems.kinds import publication_kinds as kinds
from generator.problems.problem import Place, Problem
from generator.publishing.promises import (
    LOCK,
    LockError,
    Promises,
    collect_promises,
    lost,
    parse_lock,
)
from generator.reading.redirects import FILE, read_redirects

REASON = "不再有内容"
"""Why an address is gone, as long as nobody gives another reason; readers see it."""

_PAGE_OF_A_LIST = re.compile(r"page/\d+/$")


def check_addresses(
    site: Path, content: Path, published: str | None = None, *, on: date
) -> tuple[Problem, ...]:
    """What the site would lose; `published` is the lock of the site that stands at its target.

    What is lost is said to be gone `on` that day.
    """
    redirects, _ = read_redirects(content)
    place = Place(path=f"{content.name}/{LOCK.as_posix()}")
    try:
        promised = read_promises(content)
        if published is not None:
            promised |= parse_lock(published)
    except LockError as trouble:
        place = Place(path=place.path, line=trouble.number)
        return (kinds.address_lock_broken(place, line=trouble.line),)
    if not redirects and promised == Promises():
        return ()  # Nothing was published yet, so nothing is read for it.
    kept = collect_promises(site)
    return (
        *_check_redirects(redirects, kept, site, content),
        *_check_promises(promised, kept, redirects, place, on),
    )


def read_promises(content: Path) -> Promises:
    """What the repository says was published; nothing before the first time."""
    file = content / LOCK
    return parse_lock(file.read_text(encoding="utf-8")) if file.is_file() else Promises()


def _check_promises(
    promised: Promises, kept: Promises, redirects: Iterable[Redirect], place: Place, on: date
) -> Iterator[Problem]:
    told = {redirect.source for redirect in redirects}
    for address in lost(promised, kept):
        page = address.partition("#")[0]
        if address not in told and page not in told:
            target = _way_out(address, kept) or f"gone {on.isoformat()} {REASON}"
            yield kinds.address_lost(place, address=address, suggestion=f"{address} -> {target}")


def _check_redirects(
    redirects: Iterable[Redirect], kept: Promises, site: Path, content: Path
) -> Iterator[Problem]:
    for redirect in redirects:
        place = Place(path=f"{content.name}/{FILE}", line=redirect.line)
        if redirect.target is not None and not _is_there(redirect.target, kept, site):
            yield kinds.redirect_to_nowhere(place, source=redirect.source, target=redirect.target)
        if _is_real(redirect, kept, site):
            yield kinds.redirect_hides_page(place, source=redirect.source)


def _is_there(address: str, kept: Promises, site: Path) -> bool:
    page, _, anchor = address.partition("#")
    if page in kept.anchors:
        return not anchor or anchor in kept.anchors[page]
    return not anchor and not page.endswith("/") and (site / page[1:]).is_file()


def _is_real(redirect: Redirect, kept: Promises, site: Path) -> bool:
    """Whether the site still has what is said to have moved: our own notice of it is no page."""
    page, _, anchor = redirect.source.partition("#")
    if anchor:
        return anchor in kept.anchors.get(page, ())
    if page in kept.anchors:
        return b'name="taizhang-moved"' not in (site / page[1:] / "index.html").read_bytes()
    return page in kept.files or redirect.source in kept.ids


def _way_out(address: str, kept: Promises) -> str | None:
    """The page that still answers for one that is lost; nothing answers for a file or an id."""
    page, _, anchor = address.partition("#")
    if anchor:
        return page
    if not page.endswith("/"):
        return None
    above = _PAGE_OF_A_LIST.sub("", page)
    while above in {"", page} or above not in kept.anchors:
        if above in {"", "/"}:
            return None
        above = above.rstrip("/").rpartition("/")[0] + "/"
    return above
