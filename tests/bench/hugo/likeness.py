"""How much of what our pages show is on Hugo's, and the other way round.

A comparison of speed is worth nothing if one of two writes less: every tag with its attributes,
every text and all linked data of a sample of pages is held against the other's.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

MOST = 0.001
"""The share of tags and texts that may be on one of two pages only."""

SAMPLE = 5
"""Pages of each layout and language that are looked at."""

_LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_TAG = re.compile(r"<([^>]*)>")
_ADDRESS = re.compile(r'(?<= )(href|src|action)="([^"]*)"')


class UnlikeError(Exception):
    """Pages that should show the same do not."""


def check_likeness(
    pages: Iterable[Mapping[str, Any]], ours: Path, theirs: Path
) -> dict[str, float]:
    """The share that differs, by layout; too large a share is an error."""
    shares = {}
    for layout, paths in _samples(pages):
        shares[layout] = max(_difference(path, ours, theirs) for path in paths)
    unlike = {layout: round(share, 3) for layout, share in shares.items() if share > MOST}
    if unlike:
        raise UnlikeError(f"Hugo's pages show something else than ours: {unlike}")
    return shares


def share_apart(ours: Counter[str], theirs: Counter[str]) -> float:
    """How much of two pages is on one of them only."""
    apart = (ours - theirs).total() + (theirs - ours).total()
    return apart / max(1, ours.total() + theirs.total())


def read_page(html: str, address: str) -> Counter[str]:
    """All tags, texts and linked data of a page; links as where they lead."""
    shown: Counter[str] = Counter()
    for linked in _LINKED.findall(html):
        shown[json.dumps(json.loads(linked), sort_keys=True, ensure_ascii=False)] += 1
    for at, piece in enumerate(_TAG.split(_LINKED.sub("", html))):
        text = " ".join(unescape(_resolved(piece, address) if at % 2 else piece).split())
        if text:
            shown[f"<{text}>" if at % 2 else text] += 1
    return shown


def _resolved(tag: str, address: str) -> str:
    return _ADDRESS.sub(lambda found: f'{found[1]}="{urljoin(address, found[2])}"', tag)


def _difference(path: str, ours: Path, theirs: Path) -> float:
    file = "index.html" if path == "home" else f"{path}/index.html"
    address = f"/{file.removesuffix('index.html')}"
    pages = [read_page((site / file).read_text("utf-8"), address) for site in (ours, theirs)]
    return share_apart(*pages)


def _samples(pages: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Sequence[str]]]:
    """Some pages of every layout in both languages, from the first to the last."""
    named = sorted((_layout(page), page["path"]) for page in pages)
    for layout, group in groupby(named, key=itemgetter(0)):
        paths = [path for _, path in group]
        yield layout, paths[:: max(1, len(paths) // SAMPLE)]


def _layout(page: Mapping[str, Any]) -> str:
    language = "en" if f"{page['path']}/".startswith("en/") else "zh"
    return f"{page['layout']} {language}"
