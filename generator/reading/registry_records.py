"""Turns the composed trees of the registries into places, offices, themes and topics."""

from __future__ import annotations

from yaml.nodes import Node

from generator.model.department import Department, DepartmentKind
from generator.model.jurisdiction import Jurisdiction, JurisdictionKind
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.reading.parsed import Reading
from generator.reading.registry_shape import DEPARTMENTS, JURISDICTIONS, THEMES, TOPICS


def parse_jurisdictions(root: Node, reading: Reading) -> tuple[Jurisdiction, ...] | None:
    """The places, in the order of the registry."""
    values = JURISDICTIONS.read(root, reading)
    if values is None:
        return None
    return tuple(
        Jurisdiction(**{**entry, "kind": JurisdictionKind(entry["kind"])})
        for entry in values["jurisdictions"]
    )


def parse_departments(root: Node, reading: Reading) -> tuple[Department, ...] | None:
    """The offices and collectives, in the order of the registry."""
    values = DEPARTMENTS.read(root, reading)
    if values is None:
        return None
    return tuple(
        Department(**{**entry, "kind": DepartmentKind(entry["kind"])})
        for entry in values["departments"]
    )


def parse_themes(root: Node, reading: Reading) -> tuple[Theme, ...] | None:
    """The themes, in the order of the registry."""
    values = THEMES.read(root, reading)
    return None if values is None else tuple(Theme(**entry) for entry in values["themes"])


def parse_topics(root: Node, reading: Reading) -> tuple[Topic, ...] | None:
    """The topics, in the order of the registry."""
    values = TOPICS.read(root, reading)
    return None if values is None else tuple(Topic(**entry) for entry in values["topics"])
