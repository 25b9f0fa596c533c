"""Runs one command and says what it cost, with the programs it started."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""Modules are compiled once and kept, as Python does unless it is told not to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds that passed."""
    cpu: float
    """Seconds of processors, of its own and of what it waited for."""
    peak_mb: float
    """The most memory that one of its processes held."""

    def as_dict(self) -> dict[str, float]:
        """For JSON."""
        return asdict(self)


def measured(
    command: Sequence[str | Path],
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> Cost:
    """Run a command to its end; one that fails has no cost but an error."""
    with (log or folder / ".bench-output").open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            env={**_ENVIRONMENT, **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = Path(output.name).read_bytes()
        error = subprocess.CalledProcessError(process.returncode, process.args, said)
        error.add_note(said[-4000:].decode("utf-8", "replace"))
        raise error
    return Cost(wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak_mb=usage.ru_maxrss / 1024)
