"""A place that issues notices: province, city, county, district or zone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class JurisdictionKind(StrEnum):
    """The level of a place."""

    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    DISTRICT = "district"
    ZONE = "zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction:
    """One place."""

    id: str
    """Stable ASCII id, part of addresses."""
    name: str
    """Its full name."""
    kind: JurisdictionKind
    """Its level."""
    parent_id: str | None = None
    """The place it stands under."""
    names: tuple[str, ...] = ()
    """Other names people type."""
    domains: tuple[str, ...] = ()
    """Its web sites that are not below gov.cn: evidence may stand there."""
    english: str | None = None
    """Our translation."""
