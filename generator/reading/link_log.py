"""Reads and writes when each link of evidence was last seen; only `taizhang evidence` looks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from generator.model.link_sight import LinkSight, LinkState
from generator.problems.kinds import progress_kinds
from generator.problems.problem import Place, Problem

LINK_LOG = PurePosixPath("progress", "last-seen.json")
"""Its place below the content folder."""


def read_link_log(content: Path) -> tuple[Mapping[str, LinkSight], tuple[Problem, ...]]:
    """The last look at each address; nothing where nobody has looked yet."""
    place = Place(path=f"{content.name}/{LINK_LOG}")
    try:
        links = json.loads((content / LINK_LOG).read_text(encoding="utf-8"))["links"]
        return {url: _sight(told) for url, told in links.items()}, ()
    except FileNotFoundError:
        return {}, ()
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}, (progress_kinds.link_log_broken(place),)


def write_link_log(links: Mapping[str, LinkSight]) -> str:
    """The text of the file, by address, so that a merge shows what changed."""
    told = {url: _told(links[url]) for url in sorted(links)}
    return json.dumps({"links": told}, ensure_ascii=False, indent=1) + "\n"


def _sight(told: Mapping[str, Any]) -> LinkSight:
    seen = told.get("seen_on")
    return LinkSight(
        state=LinkState(told["state"]),
        checked_on=date.fromisoformat(told["checked_on"]),
        seen_on=None if seen is None else date.fromisoformat(seen),
    )


def _told(sight: LinkSight) -> dict[str, str]:
    told = {"state": str(sight.state), "checked_on": sight.checked_on.isoformat()}
    return told if sight.seen_on is None else {**told, "seen_on": sight.seen_on.isoformat()}
