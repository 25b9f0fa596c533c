"""The verbs of `taizhang`: each parses its arguments and makes one call."""

from __future__ import annotations

from generator.cli.main import main

__all__ = ["main"]
