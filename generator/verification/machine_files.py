"""Holds the files for machines of a finished site to its pages: data package, maps, robots, 404."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

from generator.verification.built import BuiltSite
from generator.verification.links import LinkCheck
from generator.verification.page import attribute
from generator.verification.page_links import links_of

PACKAGE = "data/datapackage.json"
ADDRESSES_IN_A_MAP = 50_000
"""The protocol allows no more (R-118)."""

BYTES_OF_A_MAP = 50 * 1024 * 1024

_LOCATION = re.compile(r"<loc>([^<]*)</loc>")


def data_package_is_true(site: BuiltSite) -> Iterator[str]:
    """R-105: every file that it names is there, with the bytes and the hash that it says."""
    if PACKAGE not in site.files:
        yield f"{PACKAGE}: is missing"
        return
    for resource in json.loads((site.folder / PACKAGE).read_bytes())["resources"]:
        path = f"data/{resource['path']}"
        content = (site.folder / path).read_bytes() if path in site.files else b""
        if len(content) != resource["bytes"]:
            yield f"{path}: {len(content)} bytes, {resource['bytes']} in {PACKAGE}"
        elif f"sha256:{hashlib.sha256(content).hexdigest()}" != resource["hash"]:
            yield f"{path}: has another hash than in {PACKAGE}"


def map_leads_to_pages(site: BuiltSite) -> Iterator[str]:
    """R-118: full addresses of pages that are there, each once, and every record among them."""
    links = LinkCheck(site=site)
    seen: set[str] = set()
    for name in sorted(path for path in site.files if re.fullmatch(r"sitemap(-\d+)?\.xml", path)):
        content = (site.folder / name).read_bytes()
        found = [unescape(address) for address in _LOCATION.findall(content.decode("utf-8"))]
        if len(found) > ADDRESSES_IN_A_MAP or len(content) > BYTES_OF_A_MAP:
            yield f"{name}: is too long"
        for address in found:
            if not address.startswith(links.site_url) or not _is_there(site, address, links):
                yield f"{name}: {address} is no page"
            if address in seen:
                yield f"{name}: {address} stands twice"
            seen.add(address)
    for page in site.pages:
        is_record = re.fullmatch(r"tasks/[a-z0-9-]+-\d{3,}/index\.html", page.path)
        is_told = f"{links.site_url}{page.address[1:]}" in seen
        if is_record and not is_told and not site.facts[page.path].is_hidden:
            yield f"{page.path}: is in no map"


def robots_fit_the_profile(site: BuiltSite) -> Iterator[str]:
    """R-117: a demo asks not to be read, a real site names its map and forbids nothing."""
    lines = (
        (site.folder / "robots.txt").read_text(encoding="utf-8").splitlines()
        if "robots.txt" in site.files
        else ()
    )
    if not any(line.casefold() == "user-agent: *" for line in lines):
        yield "robots.txt: speaks to nobody"
    if is_demo(site):
        if "Disallow: /" not in lines:
            yield "robots.txt: a demo that may be read"
        return
    yield from (f"robots.txt: {line}" for line in lines if re.match(r"Disallow:\s*\S", line))
    if f"Sitemap: {LinkCheck(site=site).site_url}sitemap.xml" not in lines:
        yield "robots.txt: does not name the map of the site"


def missing_page_works_anywhere(site: BuiltSite) -> Iterator[str]:
    """R-119: it is shown at any depth, so every link of it begins at the root of the host."""
    if "404.html" not in site.files:
        yield "404.html: is missing"
        return
    page = site.page("/404.html")
    base = LinkCheck(site=site).site_path
    for link in sorted(set(links_of(page.parse()))):
        if not urlsplit(link).scheme and not link.startswith((base, "#")):
            yield f"404.html: {link} does not begin with {base}"


def is_demo(site: BuiltSite) -> bool:
    """Whether the site says that no office stands behind it."""
    tree = site.page("/").parse()
    return attribute(tree.css_first('meta[name="robots"]'), "content") == "noindex"


def _is_there(site: BuiltSite, address: str, links: LinkCheck) -> bool:
    path = address.removeprefix(links.site_url)
    return (f"{path}index.html" if path.endswith("/") or not path else path) in site.files
