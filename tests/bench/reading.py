"""Times reading and checking of sample content against plain loading of the same files.

Every run is a process of its own, the two in turn, so that neither finds the other's memory and
a change of the machine's speed meets both. Ratios are what to quote; seconds are the machine's.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.sampling.sample import sample_content

_MEASURE = """
import json, resource, sys, time
from pathlib import Path
content = Path(sys.argv[1])
start_wall, start_cpu = time.perf_counter(), time.process_time()
{body}
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({{
    "wall": time.perf_counter() - start_wall,
    "cpu": time.process_time() - start_cpu,
    "peak_mb": usage.ru_maxrss / 1024,
    "records": records,
}}))
"""

LOADING = """
import yaml
kept = [
    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader) for file in sorted(content.rglob("*.yml"))
]
records = sum(len(loaded.get("tasks", ())) for loaded in kept)
"""

READING = """
from datetime import date
from generator.pipeline import examine
from generator.settings import Settings
examined = examine(Settings(root=content.parent, as_of=date(2026, 1, 1)))
assert examined.errors == (), examined.errors[:3]
records = sum(1 for _ in examined.catalogue.rows())
"""


def measure(body: str, content: Path) -> dict[str, float]:
    """One run of a body in a fresh process."""
    command = [sys.executable, "-c", _MEASURE.format(body=body), str(content)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(output)
    return figures


def compare(record_count: int, rounds: int) -> dict[str, float]:
    """Medians of both, and their ratios pair by pair."""
    with tempfile.TemporaryDirectory() as folder:
        content = write_sample(record_count, Path(folder))
        pairs = [(measure(READING, content), measure(LOADING, content)) for _ in range(rounds)]
    ours, plain = zip(*pairs, strict=True)
    return {
        "records": ours[0]["records"],
        "records_a_second": ours[0]["records"] / _median(ours, "wall"),
        "peak_mb": _median(ours, "peak_mb"),
        "plain_records_a_second": plain[0]["records"] / _median(plain, "wall"),
        "plain_peak_mb": _median(plain, "peak_mb"),
        "cpu_ratio": statistics.median(a["cpu"] / b["cpu"] for a, b in pairs),
        "wall_ratio": statistics.median(a["wall"] / b["wall"] for a, b in pairs),
        "peak_ratio": statistics.median(a["peak_mb"] / b["peak_mb"] for a, b in pairs),
    }


def write_sample(record_count: int, folder: Path) -> Path:
    """The content folder of a sample."""
    for file in sample_content(record_count):
        target = folder / "content" / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.text, encoding="utf-8")
    return folder / "content"


def _median(runs: tuple[dict[str, float], ...], key: str) -> float:
    return statistics.median(run[key] for run in runs)
