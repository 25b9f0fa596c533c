"""Runs one command of MkDocs in a process of its own: in our words, and quiet at Ctrl+C.

As `python -m generator.host build|serve FILE [ADDRESS]`; whoever starts it holds Ctrl+C back until
it listens here, so that no moment is left in which Python would answer with the places in our text.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

STOPPED = 130
"""As a shell has it: 128 and the number of the signal."""


def _listen() -> None:
    signal.signal(signal.SIGINT, _stop)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _stop(*_: object) -> None:
    """Once: who presses twice must not disturb the tidying up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def main(arguments: Sequence[str]) -> int:
    """Exit codes as of the verbs."""
    try:
        _listen()
        from generator.host.command import run_command  # noqa: PLC0415 - what takes long to read

        code = run_command(*arguments)
    except KeyboardInterrupt:
        return STOPPED
    return STOPPED if signal.getsignal(signal.SIGINT) is signal.SIG_IGN else code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
