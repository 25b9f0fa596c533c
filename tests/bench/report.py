"""Turns measured runs into the table of BENCHMARKS.md: medians, and ratios within one run."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from tests.bench.growth import exponent

Result = Mapping[str, Any]
"""What `full_build.compare` returns."""

HUGO = ("hugo, content adapter", "hugo, Markdown")
OURS = "taizhang pages"


def table(results: Sequence[Result]) -> str:
    """All results as Markdown."""
    lines = [
        "| records | pages | what | wall s | CPU s | peak MB | wall / H | CPU / H | wall / F |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for result in results:
        lines.extend(_rows(result))
    lines += ["", *_stages(results)]
    if len(results) > 1:
        walls = {int(r["records"]): median(r, OURS, "wall") for r in results}
        cpus = {int(r["records"]): median(r, OURS, "cpu") for r in results}
        lines.append("")
        lines.append(
            f"Growth with the records: wall exponent {exponent(walls):.2f}, "
            f"CPU exponent {exponent(cpus):.2f}."
        )
    return "\n".join(lines)


def machine() -> str:
    """What it ran on, in one line."""
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {python}"


def median(result: Result, name: str, key: str) -> float:
    """The median of one cost."""
    return float(statistics.median(cost[key] for cost in result["costs"][name]))


def _rows(result: Result) -> list[str]:
    fastest = {key: min(median(result, name, key) for name in HUGO) for key in ("wall", "cpu")}
    floor = median(result, "write floor", "wall")
    pages = result["sizes"]["ours"]["files"]
    rows = []
    for name in result["costs"]:
        wall, cpu = median(result, name, "wall"), median(result, name, "cpu")
        peak = median(result, name, "peak_mb")
        rows.append(
            f"| {result['records']:,} | {pages:,} | {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | "
            f"{wall / fastest['wall']:.2f} | {cpu / fastest['cpu']:.2f} | {wall / floor:.1f} |"
        )
    return rows


def _stages(results: Sequence[Result]) -> list[str]:
    """The CPU seconds of each stage of ours."""
    lines = ["| records | run | read and check | views and articles | chrome | write |"]
    lines.append("|---|---|---|---|---|---|")
    for result in results:
        for extent in ("pages", "all"):
            runs = [stage["cpu"] for stage in result["stages"] if stage["extent"] == extent]
            found = {
                name: statistics.median(run[name] for run in runs)
                for name in ("read and check", "views and articles", "chrome", "write")
            }
            cells = " | ".join(f"{seconds:.2f}" for seconds in found.values())
            lines.append(f"| {result['records']:,} | {extent} | {cells} |")
    return lines
