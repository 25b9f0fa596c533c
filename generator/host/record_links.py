"""Links of hand-written pages to records: `[text](task:jining-2023-021)`."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.problems.kinds.reference_kinds import page_link_unknown
from generator.problems.problem import Language, Place, Problem
from generator.rendering.links import link
from generator.views.addresses import Addresses

_HREF = re.compile(r'href="(task|department|theme|document|topic):([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What one word before the colon leads to."""

    ids: frozenset[str]
    """Every id there is."""
    address: Callable[[Addresses, str], str]
    """Where a record of that id stands."""


def targets_of(catalogue: Catalogue) -> Mapping[str, Target]:
    """Everything a hand-written page can link to by its id."""
    return {
        "task": Target(
            ids=frozenset(task.id for _, task in catalogue.rows()), address=Addresses.task
        ),
        "department": Target(
            ids=frozenset(catalogue.departments_by_id), address=Addresses.department
        ),
        "theme": Target(ids=frozenset(catalogue.themes_by_id), address=Addresses.theme),
        "document": Target(ids=frozenset(catalogue.documents_by_id), address=Addresses.document),
        "topic": Target(ids=frozenset(catalogue.topics_by_id), address=Addresses.topic),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One Markdown file."""

    path: str
    """As an editor opens it: content/pages/about.md."""
    source: str
    """The file as it stands, with its front matter."""
    language: Language
    """Which of the two addresses of a record is meant."""


def resolve(
    page_html: str, written: Written, targets: Mapping[str, Target]
) -> tuple[str, tuple[Problem, ...]]:
    """Replace links to records by links of an article, and say which lead nowhere."""
    problems: list[Problem] = []
    addresses = Addresses(language=written.language)

    def replace(match: re.Match[str]) -> str:
        kind, given = match[1], html.unescape(match[2])
        target = targets[kind]
        record_id, _, anchor = given.partition("#")
        if record_id not in target.ids:
            at = _place(f"{kind}:{given}", written)
            problems.append(page_link_unknown(at, kind=kind, value=record_id, near=None))
            return match[0]
        address = target.address(addresses, record_id) + (f"#{anchor}" if anchor else "")
        return f'href="{html.escape(link(address))}"'

    return _HREF.sub(replace, page_html), tuple(problems)


def _place(link_text: str, written: Written) -> Place:
    """The first place in the file where a link stands; one that Markdown rewrote is at its top."""
    offset = max(written.source.find(link_text), 0)
    before = written.source[:offset]
    column = offset - (before.rfind("\n") + 1) + 1
    return Place(path=written.path, line=before.count("\n") + 1, column=column)
