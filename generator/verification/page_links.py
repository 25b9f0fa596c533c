"""What a page names: files that a reader follows, and those that a browser asks for by itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.verification.page import PageTree, SitePage, attribute

FULL_ADDRESS = re.compile(r"^(https?|webcal)://")

_ATTRIBUTES = ("href", "src", "action", "data", "poster", "cite")

_ASKED_FOR = (
    "script[src], img, iframe, source, video, audio, track, embed, object, input[src], "
    "link[rel~=stylesheet], link[rel~=icon], link[rel~=manifest], link[rel*=pre], use"
)
"""Elements that make a browser ask for a file; a link that somebody follows is another matter."""

_OF_OTHERS = re.compile(r"(?:https?:)?//", re.IGNORECASE)


def links_of(tree: PageTree) -> Iterator[str]:
    """Everything in a page that names another file, linked data included."""
    for name in _ATTRIBUTES:
        if name in tree.attribute_names:
            yield from [given[name] or "" for _, given in tree.elements if name in given]
    if "srcset" in tree.attribute_names:
        for node in tree.css("[srcset]"):
            yield from (part.split()[0] for part in attribute(node, "srcset").split(","))
    if "http-equiv" in tree.attribute_names:
        for node in tree.css('meta[http-equiv="refresh" i]'):
            yield attribute(node, "content").partition("url=")[2]
    for data in linked_data(tree):
        yield from _addresses(data)


def linked_data(tree: PageTree) -> list[object]:
    """What a page says for machines; None for what is no JSON."""
    found: list[object] = []
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            found.append(json.loads(node.text()))
        except ValueError:
            found.append(None)
    return found


def strict_policy(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-121: a strict policy."""
    policy = attribute(tree.css_first('meta[http-equiv="Content-Security-Policy"]'), "content")
    if "default-src 'none'" not in policy or "unsafe-inline" in policy:
        yield f"policy “{policy}”"


def asked_of_others(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-120: whatever a browser asks another host for by itself."""
    for node in tree.css(_ASKED_FOR):
        given = node.attributes
        targets = [given.get(name) or "" for name in ("src", "href", "data", "poster")]
        targets += (part.strip() for part in (given.get("srcset") or "").split(","))
        yield from (target for target in targets if _OF_OTHERS.match(target))


def _addresses(data: object) -> Iterator[str]:
    """The full addresses in linked data."""
    if isinstance(data, str) and FULL_ADDRESS.match(data) and "schema.org" not in data:
        yield data
    children = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for child in children:
        yield from _addresses(child)
