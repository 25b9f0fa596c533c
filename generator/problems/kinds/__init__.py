"""All kinds of problems; each is a function whose name is its code."""

from __future__ import annotations

from typing import Any

from generator.problems.kind import Kind
from generator.problems.kinds import (
    answer_kinds,
    change_kinds,
    field_kinds,
    file_kinds,
    gate_kinds,
    import_kinds,
    notice_kinds,
    pdf_kinds,
    progress_kinds,
    publication_kinds,
    publisher_kinds,
    reference_kinds,
    registry_kinds,
    row_kinds,
    setting_kinds,
    syntax_kinds,
    template_kinds,
    wording_kinds,
)

MODULES = (
    file_kinds,
    syntax_kinds,
    field_kinds,
    notice_kinds,
    row_kinds,
    reference_kinds,
    registry_kinds,
    progress_kinds,
    wording_kinds,
    change_kinds,
    answer_kinds,
    gate_kinds,
    publication_kinds,
    publisher_kinds,
    setting_kinds,
    template_kinds,
    import_kinds,
    pdf_kinds,
)

KINDS: dict[str, Kind[Any]] = {
    value.code: value
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, Kind)
}
"""Every kind by its code, in the order of the modules above."""
