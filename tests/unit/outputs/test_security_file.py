"""security.txt is there in production when a contact is given, and expires in time (R-126)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from generator.outputs.produced import Produced
from generator.outputs.security_file import find_contacts, produce_security
from generator.settings import Identity, Profile
from tests.factories import make_settings


def fields(**settings: object) -> list[tuple[str, str]]:
    """The lines as RFC 9116 has them: name, colon, space, value."""
    options = {"profile": Profile.PRODUCTION, "site_url": "https://a.gov.cn/zwgk/", **settings}
    files = list(produce_security(make_settings(**options), (), Produced()))
    if not files:
        return []
    (file,) = files
    assert file.path == ".well-known/security.txt"
    pairs = [line.partition(": ") for line in file.content.decode("ascii").splitlines()]
    return [(name, value) for name, _, value in pairs]


def test_it_has_the_fields_of_the_standard() -> None:
    found = fields(identity=Identity(contact="电话 12345；zwgk@a.gov.cn"))
    assert [name for name, _ in found] == [
        *("Contact", "Expires", "Preferred-Languages", "Canonical")
    ]
    named = dict(found)
    assert named["Contact"] == "mailto:zwgk@a.gov.cn"
    assert named["Canonical"] == "https://a.gov.cn/zwgk/.well-known/security.txt"


def test_it_expires_within_a_year_and_not_within_a_month() -> None:
    as_of = date(2024, 1, 15)
    found = dict(fields(identity=Identity(contact="a@b.cn"), as_of=as_of))
    expires = datetime.fromisoformat(found["Expires"]).date()
    assert timedelta(days=30) < expires - as_of < timedelta(days=365)


@pytest.mark.parametrize(
    "settings",
    [
        {"profile": Profile.DEMO, "identity": Identity(contact="a@b.cn")},
        {"identity": Identity()},
        {"identity": Identity(contact="电话：0537-2348910")},
    ],
    ids=["demo", "no contact", "no contact for programs"],
)
def test_nobody_is_named_who_was_not_given(settings: dict[str, object]) -> None:
    assert fields(**settings) == []


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("https://a.gov.cn/report", ("https://a.gov.cn/report",)),
        ("http://a.gov.cn/report", ()),
        ("a@b.cn, +86-537-2348910", ("mailto:a@b.cn", "tel:+86-537-2348910")),
        ("mailto:a@b.cn\nContact: evil", ("mailto:a@b.cn",)),
    ],
)
def test_contacts_are_addresses_that_programs_can_use(text: str, contacts: tuple[str, ...]) -> None:
    assert find_contacts(text) == contacts
