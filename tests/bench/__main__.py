"""`make bench`: prints what reading and building cost, reading also as JSON for keeping."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.building import measure
from tests.bench.reading import compare

SIZES = (300, 5_000, 20_000)
LARGE = 100_000
ROUNDS = 5
BUILD_ROUNDS = 3


def main(arguments: list[str]) -> None:
    """Measure every size; --large adds one hundred thousand records."""
    sizes = (*SIZES, LARGE) if "--large" in arguments else SIZES
    results = [compare(size, ROUNDS) for size in sizes]
    print("reading and checking, against yaml.load with the C loader on the same files")
    print(f"{'records':>8} {'rec/s':>8} {'plain':>8} {'cpu':>6} {'wall':>6} {'MB':>6} {'peak':>6}")
    for r in results:
        print(
            f"{r['records']:8.0f} {r['records_a_second']:8.0f} {r['plain_records_a_second']:8.0f} "
            f"{r['cpu_ratio']:6.2f} {r['wall_ratio']:6.2f} "
            f"{r['peak_mb']:6.0f} {r['peak_ratio']:6.2f}"
        )
    print(json.dumps(results))
    with tempfile.TemporaryDirectory() as folder:
        for case, seconds in measure(Path(folder) / "project", BUILD_ROUNDS).items():
            print(f"{statistics.median(seconds):7.2f} s  {case}")


if __name__ == "__main__":
    main(sys.argv[1:])
