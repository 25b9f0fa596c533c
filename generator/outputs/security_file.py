"""Says to whom a weakness of the site is reported (RFC 9116, R-126)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from generator.outputs.produced import Produced
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Profile, Settings
from generator.views.entry import Entry

ADDRESS = "/.well-known/security.txt"

VALID_FOR = timedelta(days=180)
"""RFC 9116 asks for less than a year; a site that nobody builds any more stops answering."""

_PARTS = re.compile(r"[\s,;，；、]+")
_READY = re.compile(r"(?:https://|mailto:|tel:\+)[!-~]+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_PHONE = re.compile(r"\+[0-9-]{6,20}")


def produce_security(
    settings: Settings,
    entries: Sequence[Entry],  # noqa: ARG001 - of every producer of its kind
    produced: Produced,  # noqa: ARG001 - as entries
) -> Iterator[Artifact]:
    """In production, where the office has given a contact that a program can use."""
    contacts = find_contacts(settings.identity.contact or "")
    if settings.profile is Profile.DEMO or not contacts:
        return
    expires = settings.as_of + VALID_FOR
    lines = (
        *(f"Contact: {contact}" for contact in contacts),
        f"Expires: {expires.isoformat()}T00:00:00Z",
        "Preferred-Languages: zh, en",
        f"Canonical: {absolute(settings, ADDRESS)}",
    )
    yield Artifact(path=ADDRESS[1:], content=("\n".join(lines) + "\n").encode())


def find_contacts(text: str) -> tuple[str, ...]:
    """The addresses in a text as URIs; a telephone number without its country is none."""
    return tuple(uri for part in _PARTS.split(text) if (uri := _contact(part)))


def _contact(part: str) -> str | None:
    if _READY.fullmatch(part):
        return part
    if _MAIL.fullmatch(part):
        return f"mailto:{part}"
    return f"tel:{part}" if _PHONE.fullmatch(part) else None
