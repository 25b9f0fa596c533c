"""Follows every link of a built site without a server (R-032, R-115, R-026)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from generator.verification.built import BuiltSite, SitePage, attribute

_HOST = "https://the.site"
_ATTRIBUTES = ("href", "src", "action", "data", "poster", "cite")
_ELSEWHERE = ("mailto", "tel", "data")
_FULL_ADDRESS = re.compile(r"^(https?|webcal)://")


@dataclass(frozen=True, kw_only=True)
class LinkCheck:
    """The links of one site below one base path."""

    site: BuiltSite
    base: str = "/"

    @cached_property
    def site_url(self) -> str:
        """Where the site says that it is published: a full address below it is a link to us."""
        address = attribute(self.site.page("/").parse().css_first('link[rel="canonical"]'), "href")
        return address or f"{_HOST}{self.base}"

    @property
    def site_path(self) -> str:
        """The base path in the address of the site."""
        return urlsplit(self.site_url).path

    @cached_property
    def anchors(self) -> dict[str, frozenset[str]]:
        """The ids of each page."""
        return {
            page.path: frozenset(attribute(node, "id") for node in page.parse().css("[id]"))
            for page in self.site.pages
        }

    def broken(self) -> list[str]:
        """Every link of every page and style sheet that leads nowhere."""
        return [
            f"{path}: {link} {fault}"
            for path, link in self._links()
            if (fault := self.fault(path, link))
        ]

    def _links(self) -> Iterator[tuple[str, str]]:
        for page in self.site.pages:
            for link in sorted(set(links_of(page.parse()))):
                yield page.path, link
        for path in sorted(self.site.files):
            if path.endswith(".css"):
                text = (self.site.folder / path).read_text(encoding="utf-8")
                for match in re.finditer(r"url\(\s*[\"']?([^\"')]+)", text):
                    yield path, match[1]

    def fault(self, path: str, link: str) -> str:
        """What is wrong with a link that stands in a file; nothing if it is right."""
        target = self.target(path, link)
        if target is None:
            return ""
        address, anchor = urldefrag(target)
        if not address.startswith(self.base):
            return f"leaves the base path {self.base}"
        found = self.file(unquote(address.removeprefix(self.base)))
        if found is None:
            return "leads to nothing"
        if anchor and anchor != "top" and unquote(anchor) not in self.anchors.get(found, ()):
            return f"has no anchor in {found}"
        return ""

    def target(self, path: str, link: str) -> str | None:
        """The address on our host, or nothing for a link to another."""
        if _FULL_ADDRESS.match(link):
            web = re.sub(r"^webcal:", urlsplit(self.site_url).scheme + ":", link)
            if not web.startswith(self.site_url):
                return None
            return self.base + web.removeprefix(self.site_url)
        if urlsplit(link).scheme in _ELSEWHERE:
            return None
        here = f"{_HOST}{self.base}{path.removesuffix('index.html')}"
        path_alone = link.split("?", maxsplit=1)[0]
        return urljoin(here, path_alone or here).removeprefix(_HOST) + _fragment(link)

    def file(self, path: str) -> str | None:
        """The file behind an address; a folder without its slash would be a redirect."""
        file = f"{path}index.html" if path == "" or path.endswith("/") else path
        return file if file in self.site.files else None


def _fragment(link: str) -> str:
    """`urljoin` keeps a fragment, but not behind the query that was cut off."""
    before, _, fragment = link.partition("#")
    return f"#{fragment}" if fragment and "?" in before else ""


def links_of(tree: LexborHTMLParser) -> Iterator[str]:
    """Everything in a page that names another file, linked data included."""
    for name in _ATTRIBUTES:
        for node in tree.css(f"[{name}]"):
            yield attribute(node, name)
    for node in tree.css("[srcset]"):
        yield from (part.split()[0] for part in attribute(node, "srcset").split(","))
    for node in tree.css('meta[http-equiv="refresh" i]'):
        yield attribute(node, "content").partition("url=")[2]
    for node in tree.css('script[type="application/ld+json"]'):
        yield from _addresses(json.loads(node.text()))


def _addresses(data: object) -> Iterator[str]:
    """The full addresses in linked data."""
    if isinstance(data, str) and _FULL_ADDRESS.match(data) and "schema.org" not in data:
        yield data
    children = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for child in children:
        yield from _addresses(child)


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
