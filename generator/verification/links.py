"""Follows every link of a built site without a server (R-032, R-115, R-026)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from generator.verification.built import BuiltSite
from generator.verification.page import SitePage, attribute
from generator.verification.page_links import FULL_ADDRESS

_HOST = "https://the.site"
_ELSEWHERE = ("mailto", "tel", "data")
_STEP = r"[^/:.?#;\0- ][^/:?#;\0- ]*"
"""A name in a path that could not be mistaken for anything else."""

_WAY = re.compile(rf"((?:\.\./)*)((?:{_STEP}/)*(?:{_STEP})?)(#[^?;\0- ]+)?")
"""Any number of steps up, then down, to a place there."""


@dataclass(frozen=True, kw_only=True)
class LinkCheck:
    """The links of one site below one base path."""

    site: BuiltSite
    base: str = "/"
    _faults: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def site_url(self) -> str:
        """Where the site says that it is published: a full address below it is a link to us."""
        return self.site.canonical or f"{_HOST}{self.base}"

    @property
    def site_path(self) -> str:
        """The base path in the address of the site."""
        return urlsplit(self.site_url).path

    def broken(self) -> list[str]:
        """Every link of every page and style sheet that leads nowhere."""
        return [
            f"{path}: {link} {fault}"
            for path, link in self._links()
            if (fault := self.fault(path, link))
        ]

    def _links(self) -> Iterator[tuple[str, str]]:
        for path, facts in self.site.facts.items():
            yield from ((path, link) for link in facts.links)
        for path in sorted(self.site.files):
            if path.endswith(".css"):
                text = (self.site.folder / path).read_text(encoding="utf-8")
                for match in re.finditer(r"url\(\s*[\"']?([^\"')]+)", text):
                    yield path, match[1]

    def fault(self, path: str, link: str) -> str:
        """What is wrong with a link that stands in a file; nothing if it is right."""
        target = self.target(path, link)
        return "" if target is None else self._fault(target)

    def _fault(self, target: str) -> str:
        """Pages lead to the same places, so that each is looked up once."""
        if target not in self._faults:
            self._faults[target] = self._look_up(target)
        return self._faults[target]

    def _look_up(self, target: str) -> str:
        address, anchor = urldefrag(target)
        if not address.startswith(self.base):
            return f"leaves the base path {self.base}"
        found = self.file(unquote(address.removeprefix(self.base)))
        if found is None:
            return "leads to nothing"
        if anchor and anchor != "top" and not self._has_anchor(found, anchor):
            return f"has no anchor in {found}"
        return ""

    def _has_anchor(self, path: str, anchor: str) -> bool:
        facts = self.site.facts.get(path)
        return facts is not None and unquote(anchor) in facts.ids

    def target(self, path: str, link: str) -> str | None:
        """The address on our host, or nothing for a link to another."""
        here = f"{self.base}{path.removesuffix('index.html')}"
        way = way_of(link)
        if way is not None:
            return join(here, *way)
        if FULL_ADDRESS.match(link):
            web = re.sub(r"^webcal:", urlsplit(self.site_url).scheme + ":", link)
            if not web.startswith(self.site_url):
                return None
            return self.base + web.removeprefix(self.site_url)
        if urlsplit(link).scheme in _ELSEWHERE:
            return None
        path_alone = link.split("?", maxsplit=1)[0]
        joined = urljoin(f"{_HOST}{here}", path_alone or here).removeprefix(_HOST)
        return joined + _fragment(link)

    def file(self, path: str) -> str | None:
        """The file behind an address; a folder without its slash would be a redirect."""
        file = f"{path}index.html" if path == "" or path.endswith("/") else path
        return file if file in self.site.files else None


@lru_cache(maxsize=1 << 14)
def way_of(link: str) -> tuple[int, str, str] | None:
    """Steps up, the way down from there, and the place; nothing for a link of another form.

    Nearly all links have this form, and pages share most of them.
    """
    found = _WAY.fullmatch(link)
    return None if found is None else (len(found[1]) // 3, found[2], found[3] or "")


def join(here: str, up: int, down: str, place: str) -> str:
    """What `urljoin` makes of such a link, at a fraction of its cost."""
    if not (up or down):
        return here + place
    folders = here.split("/")[:-1]
    return "/".join((*folders[: max(len(folders) - up, 1)], down + place))


def _fragment(link: str) -> str:
    """`urljoin` keeps a fragment, but not behind the query that was cut off."""
    before, _, fragment = link.partition("#")
    return f"#{fragment}" if fragment and "?" in before else ""


def reachable(site: BuiltSite, start: str = "/") -> frozenset[str]:
    """The pages that a reader without scripts comes to by following links."""
    check = LinkCheck(site=site)
    pages = {page.path: page for page in site.pages}
    seen: set[str] = set()
    waiting = [start[1:] + "index.html"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        waiting += [found for found in _followed(check, pages[path]) if found in pages]
    return frozenset(seen)


def _followed(check: LinkCheck, page: SitePage) -> Iterator[str]:
    for node in page.parse().css("a[href]"):
        target = check.target(page.path, attribute(node, "href"))
        if target is not None:
            yield check.file(unquote(urldefrag(target)[0]).removeprefix("/")) or ""
