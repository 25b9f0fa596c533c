"""Sets a value from a file into a command that is shown: whoever pastes it runs nothing else."""

from __future__ import annotations

import re
import shlex

_HARMLESS = re.compile(r"[\w@%+=:,./-]+")
"""Letters of any script among them: shlex alone would quote every Chinese name."""


def shell_word(value: str) -> str:
    """The value as one word of a shell, whatever it holds."""
    return value if _HARMLESS.fullmatch(value) else shlex.quote(value)
