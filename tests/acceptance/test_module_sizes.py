"""A module over 350 lines is refused, one over 200 is listed."""

from pathlib import Path

import pytest

from tests.acceptance import module_sizes


@pytest.mark.parametrize(
    ("lines", "listed", "code"), [(200, False, 0), (201, True, 0), (350, True, 0), (351, True, 1)]
)
def test_length_decides(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    lines: int,
    listed: bool,
    code: int,
) -> None:
    monkeypatch.setenv("LISTED", "1")
    room = tmp_path / "room"
    room.mkdir()
    (room / "module.py").write_text("x = 1\n" * lines, encoding="utf-8")
    assert module_sizes.main([str(tmp_path)]) == code
    assert ("module.py" in capsys.readouterr().out) is listed


@pytest.mark.parametrize(("lines", "told"), [(350, False), (351, True)])
def test_unasked_only_what_is_refused_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: int, told: bool
) -> None:
    (tmp_path / "module.py").write_text("x = 1\n" * lines, encoding="utf-8")
    module_sizes.main([str(tmp_path)])
    assert ("module.py" in capsys.readouterr().out) is told
