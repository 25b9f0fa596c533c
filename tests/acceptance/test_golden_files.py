"""A golden file is compared to the letter, and written only when that is asked for."""

from pathlib import Path

import pytest

from tests.conftest import CompareGolden, compare_golden


@pytest.fixture(autouse=True)
def _without_blessing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TAIZHANG_BLESS", raising=False)


def test_the_same_text_passes(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes("SUMMARY:台账\r\n".encode())
    compare_golden("a.ics", "SUMMARY:台账\r\n", folder=tmp_path)


def test_another_line_ending_is_another_text(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes("SUMMARY:台账\r\n".encode())
    with pytest.raises(AssertionError, match=r"a\.ics differs"):
        compare_golden("a.ics", "SUMMARY:台账\n", folder=tmp_path)


def test_a_missing_file_fails_and_stays_missing(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="make bless"):
        compare_golden("new.html", "text", folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_blessing_writes_the_text_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAIZHANG_BLESS", "1")
    compare_golden("room/a.ics", "SUMMARY:台账\r\n", folder=tmp_path)
    assert (tmp_path / "room" / "a.ics").read_bytes() == "SUMMARY:台账\r\n".encode()


def test_a_test_with_golden_files_is_marked_for_blessing(
    golden: CompareGolden, request: pytest.FixtureRequest
) -> None:
    assert golden is compare_golden
    assert request.node.get_closest_marker("golden")
