"""Tells who leads where a cell itself says so: X牵头，Y负责落实; 牵头单位：X；配合单位：Y."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.model.cell_words import CellNames, names_from_cell

_DOING = "负责|配合|参与|协助|协同|协办|落实|实施|抓好"
_SUPPORT = rf"(?:按(?:照)?职责分工)?(?:分别|共同|具体|积极)?(?:{_DOING})+"
_FORMS = (
    re.compile(
        rf"由?(?P<lead>.+?)(?:负责)?牵头(?:负责)?[，,；;。]\s*(?:由)?(?P<others>.+?){_SUPPORT}[。；;]?",
        re.DOTALL,
    ),
    re.compile(
        r"(?:牵头|主办|责任)(?:单位|部门)?[：:]\s*(?P<lead>.+?)[；;。\n]\s*"
        r"(?:配合|责任|协办|参与|参加)(?:单位|部门)?[：:]\s*(?P<others>.+?)[。；;]?",
        re.DOTALL,
    ),
    re.compile(
        r"(?P<lead>.+?)[（(]牵头(?:单位|部门)?[)）][、，；,;\n]\s*(?P<others>.+)", re.DOTALL
    ),
    re.compile(r"由?(?P<lead>.+?)(?:负责)?牵头(?:负责|落实|组织)*[。；;]?(?P<others>)", re.DOTALL),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRoles:
    """Who leads and who else answers, as one cell tells it."""

    lead: tuple[str, ...]
    others: tuple[str, ...]
    found: tuple[CellNames, ...]
    """What was odd about the names."""


def read_roles(printed: str, known: Collection[str]) -> CellRoles | None:
    """The roles that a cell tells, or None where it tells none."""
    for form in _FORMS:
        found = form.fullmatch(printed.strip())
        if found:
            lead = names_from_cell(found["lead"], known)
            others = names_from_cell(found["others"], known)
            return CellRoles(lead=lead.names, others=others.names, found=(lead, others))
    return None
