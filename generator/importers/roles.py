"""Tells who leads where a cell itself says so: X牵头，Y负责落实; 牵头单位：X；配合单位：Y."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.model.cell_words import CellNames, names_from_cell

_DOING = "负责|配合|参与|协助|协同|协办|落实|实施|抓好"
_SUPPORT = rf"(?:分别|共同|具体|积极)?(?:{_DOING})+"
_LED = r"由?(?P<lead>.+?)(?:负责)?牵头(?:负责|落实|组织)*"
_LABEL = "(?:单位|部门)?[：:]\\s*"
_FORMS = (
    re.compile(
        rf"{_LED}[，,；;。\s]\s*由?(?P<others>.+?按(?:照)?职责分工(?:分别)?负责)", re.DOTALL
    ),
    re.compile(rf"{_LED}[，,；;。\s]\s*由?(?P<others>.+?){_SUPPORT}", re.DOTALL),
    re.compile(
        rf"(?:牵头|主办|责任){_LABEL}(?P<lead>.+?)[；;。\n]\s*"
        rf"(?:配合|责任|协办|参与|参加){_LABEL}(?P<others>.+?)",
        re.DOTALL,
    ),
    re.compile(
        r"(?P<lead>.+?)[（(]牵头(?:单位|部门)?[)）][、，；,;\n]\s*(?P<others>.+)", re.DOTALL
    ),
    re.compile(
        r"(?P<lead>[^（(]+?)[、，；,;\n]\s*(?P<others>[^（(、，；,;\n]+)[（(](?:配合|协办)(?:单位|部门)?[)）]",
        re.DOTALL,
    ),
    re.compile(rf"(?:牵头|主办|责任){_LABEL}(?P<lead>[^：:]+?)(?P<others>)"),
    re.compile(rf"{_LED}(?P<others>)", re.DOTALL),
)
_ENDS = "。；; "


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRoles:
    """Who leads and who else answers, as one cell tells it."""

    lead: tuple[str, ...]
    others: tuple[str, ...]
    found: tuple[CellNames, ...]
    """What was odd about the names."""


def read_roles(printed: str, known: Collection[str]) -> CellRoles | None:
    """The roles that a cell tells, or None where it tells none.

    Several sentences that each name a lead are read one by one.
    """
    sentences = [part for part in re.split("[；;。\n]", printed) if part.strip()]
    if printed.count("牵头") > 1 and len(sentences) > 1:
        told = [_sentence(sentence, known) for sentence in sentences]
        return _together([roles for roles in told if roles]) if all(told) else None
    return _sentence(printed, known)


def _sentence(printed: str, known: Collection[str]) -> CellRoles | None:
    for form in _FORMS:
        found = form.fullmatch(printed.strip().rstrip(_ENDS))
        if found:
            lead = names_from_cell(found["lead"], known)
            others = names_from_cell(found["others"], known)
            return CellRoles(lead=lead.names, others=others.names, found=(lead, others))
    return None


def _together(roles: Sequence[CellRoles]) -> CellRoles:
    lead = tuple(dict.fromkeys(name for told in roles for name in told.lead))
    others = dict.fromkeys(name for told in roles for name in told.others if name not in lead)
    return CellRoles(
        lead=lead,
        others=tuple(others),
        found=tuple(names for told in roles for names in told.found),
    )
