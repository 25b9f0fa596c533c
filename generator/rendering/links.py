"""Addresses of this site as links that work under any base path and from a file system.

An article does not know how deep its page lies, so that a row made once can stand on many pages.
Its links begin with one marker character, which the shell replaces by the way up from the page.
"""

from __future__ import annotations

ROOT_MARK = "\x02"
"""Stands for the way from a page to the root; no text of a record holds a control character."""

_ALLOWED_SCHEMES = ("https://", "http://", "webcal://", "mailto:", "tel:")


def link(address: str) -> str:
    """Turn a root-relative address (/tasks/x/, /data/tasks.csv, /themes/x/#a) into a link."""
    if not address.startswith("/") or address.startswith("//"):
        raise ValueError(f"not an address of this site: {address!r}")
    return ROOT_MARK + address[1:]


def outward(url: str) -> str:
    """Let a link to another site pass only when no browser would run it as a script."""
    if not url.lower().startswith(_ALLOWED_SCHEMES):
        raise ValueError(f"not a web, mail or telephone link: {url!r}")
    return url


def way_up(address: str) -> str:
    """Say how a page reaches the site root: ./ from the home page, ../../ from /themes/x/."""
    return "../" * depth(address) or "./"


def depth(address: str) -> int:
    """Count the folders between the site root and a page."""
    return address.count("/") - 1
