"""Texts that a spreadsheet could take for a formula (R-104, R-127)."""

from __future__ import annotations

import re

FORMULA_LIKE = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""How they begin, full-width forms too.

Apostrophes before it count, so that taking one away always gives the text back.
"""
