"""`make bench`: prints what reading and building cost, and keeps it as JSON.

--large adds one hundred thousand records, --sizes 300,5000 chooses, --rounds 3 says how often,
--only full|reading|edits measures a part, and --keep FILE names the JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from pathlib import Path
from typing import Any

from tests.bench import full_build, report
from tests.bench.building import measure
from tests.bench.reading import compare

SIZES = (300, 5_000, 20_000)
LARGE = 100_000
READING_ROUNDS = 5
PARTS = ("reading", "full", "edits")
RESULTS = Path(".cache") / "bench.json"


def main() -> None:
    """Measure every part at every size."""
    options = _options()
    parts = PARTS if options.only is None else (options.only,)
    kept: dict[str, Any] = {"machine": report.machine()}
    if "reading" in parts:
        kept["reading"] = [compare(size, READING_ROUNDS) for size in options.sizes]
        _print_reading(kept["reading"])
    if "full" in parts:
        kept["full"] = []
        for size in options.sizes:  # What is measured is kept, should a larger size be stopped.
            kept["full"].append(_compare_full(size, options.rounds))
            _keep(kept, options.keep)
        print(report.table(kept["full"]))
    if "edits" in parts:
        with tempfile.TemporaryDirectory() as folder:
            kept["edits"] = measure(Path(folder) / "project", options.rounds)
        for case, seconds in kept["edits"].items():
            print(f"{statistics.median(seconds):7.2f} s  {case}")
    _keep(kept, options.keep)
    print(options.keep)


def _keep(kept: dict[str, Any], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=SIZES)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--keep", type=Path, default=RESULTS)
    options = parser.parse_args()
    if options.large:
        options.sizes = (*options.sizes, LARGE)
    return options


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(size) for size in text.split(","))


def _compare_full(size: int, rounds: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        return full_build.compare(size, Path(folder), rounds)


def _print_reading(results: list[dict[str, float]]) -> None:
    print("reading and checking, against yaml.load with the C loader on the same files")
    print(f"{'records':>8} {'rec/s':>8} {'plain':>8} {'cpu':>6} {'wall':>6} {'MB':>6} {'peak':>6}")
    for r in results:
        print(
            f"{r['records']:8.0f} {r['records_a_second']:8.0f} {r['plain_records_a_second']:8.0f} "
            f"{r['cpu_ratio']:6.2f} {r['wall_ratio']:6.2f} "
            f"{r['peak_mb']:6.0f} {r['peak_ratio']:6.2f}"
        )


if __name__ == "__main__":
    main()
