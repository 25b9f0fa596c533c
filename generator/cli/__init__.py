"""The verbs of `taizhang`: each parses its arguments and makes one call."""

from __future__ import annotations

try:
    from generator.cli.main import main
except KeyboardInterrupt:
    # Ctrl+C while the program is still being read: nobody asked for the places in its text.
    raise SystemExit(130) from None

__all__ = ["main"]
