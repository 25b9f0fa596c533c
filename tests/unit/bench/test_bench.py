"""The parts of the benchmarks: what they fit, what they print, and that a failing run is no run."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import peers, report
from tests.bench.growth import exponent
from tests.bench.measured import measured

DESCRIBED = [
    {"address": "/tasks/a-001/", "title": "甲", "is_record": True, "rows": 2, "bytes": 20_000},
    {"address": "/tasks/a-002/", "title": "乙", "is_record": True, "rows": 1, "bytes": 22_000},
    {"address": "/themes/x/", "title": "丙", "is_record": False, "rows": 50, "bytes": 30_000},
]


@pytest.mark.parametrize("power", [1.0, 2.0])
def test_the_fitted_exponent_is_that_of_the_growth(power: float) -> None:
    costs = {count: 3 * count**power for count in (300, 5_000, 20_000)}
    assert exponent(costs) == pytest.approx(power)


def test_a_run_costs_time_and_memory(tmp_path: Path) -> None:
    cost = measured([sys.executable, "-c", "x = bytearray(30_000_000)"], tmp_path)
    assert cost.wall > 0
    assert cost.cpu > 0
    assert cost.peak_mb > 28


def test_a_failing_run_has_no_cost(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        measured([sys.executable, "-c", "raise SystemExit(3)"], tmp_path)


def test_a_peer_has_as_many_pages_and_rows_as_we_have() -> None:
    pages = list(peers.plan_pages(DESCRIBED))
    assert [page["path"] for page in pages] == ["tasks/a-001", "tasks/a-002", "themes/x"]
    rows = [page["params"]["rows"] for page in pages]  # type: ignore[index] # a dict
    assert [len(shown) for shown in rows] == [2, 1, 50]
    assert {at for shown in rows for at in shown} == {0, 1}


def test_mkdocs_has_one_file_a_page_and_an_index(tmp_path: Path) -> None:
    peers.write_mkdocs(DESCRIBED, tmp_path / "mkdocs")
    assert len(list((tmp_path / "mkdocs" / "docs").rglob("*.md"))) == 4


def test_ratios_are_against_the_faster_hugo_and_the_floor() -> None:
    costs = {
        "taizhang pages": 6.0,
        "write floor": 2.0,
        "hugo, content adapter": 12.0,
        "hugo, Markdown": 24.0,
    }
    stage = {"read and check": 1.0, "views and articles": 2.0, "chrome": 1.0, "write": 1.0}
    result = {
        "records": 300,
        "sizes": {"ours": {"files": 3}},
        "costs": {
            name: [{"wall": seconds, "cpu": seconds, "peak_mb": 1}]
            for name, seconds in costs.items()
        },
        "stages": [{"extent": extent, "cpu": stage} for extent in ("pages", "all")],
    }
    assert "| taizhang pages | 6.00 | 6.00 | 1 | 0.50 | 0.50 | 3.0 |" in report.table([result])
