"""Makes the first line of a file, which tells editors the schema that its keys are checked by."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_SCHEMA_LINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=\S*")


def schema_line(kind: str, path: str) -> str:
    """The line for a file at this path; schemas lie in content/schema/."""
    up = "../" * (len(PurePosixPath(path).parts) - 2)
    return f"# yaml-language-server: $schema={up}schema/{kind}.schema.json"


def is_schema_line(comment: str) -> bool:
    """Whether a comment is such a line and says nothing else."""
    return _SCHEMA_LINE.fullmatch(comment) is not None
