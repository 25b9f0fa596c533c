"""Sample content is clean, canonical, and the same every time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.cli.main import main
from generator.formatting.rewrite import format_files
from generator.pipeline import examine
from generator.sampling.sample import sample_content
from generator.settings import Settings
from tests.bench.reading import LOADING, READING, measure, write_sample
from tests.project import ROOT, run


@pytest.mark.parametrize("count", [1, 61, 700])
def test_sample_content_has_exactly_the_records_asked_for_and_no_problem(
    tmp_path: Path, count: int
) -> None:
    write_sample(count, tmp_path)
    examined = examine(Settings(root=tmp_path, as_of=date(2026, 1, 1)))
    unused = {"entry-unused", "heading-unused"}  # a few records cannot use every entry
    assert [problem for problem in examined.problems if problem.code not in unused] == []
    assert sum(1 for _ in examined.catalogue.rows()) == count


def test_a_folder_that_cannot_be_written_to_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["bench-data", "10", str(tmp_path / "file" / "below"), "--lang", "zh"])
    assert left.value.code == 1
    told = capsys.readouterr().err
    assert "写不进" in told
    assert "请换一个文件夹" in told


def test_sample_content_is_the_same_every_time() -> None:
    assert list(sample_content(500)) == list(sample_content(500))


def test_sample_content_is_in_canonical_form(tmp_path: Path) -> None:
    write_sample(200, tmp_path)
    result = format_files(Settings(root=tmp_path, as_of=date(2026, 1, 1)), (), check=True)
    assert result.changed == ()
    assert result.problems == ()


def test_offices_grow_with_the_number_of_records(tmp_path: Path) -> None:
    write_sample(1_300, tmp_path)
    catalogue = examine(Settings(root=tmp_path, as_of=date(2026, 1, 1))).catalogue
    assert len(catalogue.jurisdictions) == 4  # the province and three counties
    assert len(catalogue.departments) == 3 * 27


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("kept")
    with pytest.raises(SystemExit) as left:
        main(["bench-data", "10", str(tmp_path)])
    assert left.value.code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]


def test_what_was_written_can_be_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever repeats a measurement needs nothing else; the words say the next step."""
    folder = tmp_path / "bench"
    with pytest.raises(SystemExit) as left:
        main(["bench-data", "40", str(folder), "--root", str(ROOT), "--lang", "zh"])
    assert left.value.code == 0
    assert capsys.readouterr().out.endswith(f"taizhang build --root {folder}\n")
    built = run(folder, "build")
    assert built.returncode == 0, built.stdout + built.stderr
    assert built.stdout.count("\n") == 1, "no warning, as of links that lead nowhere"
    assert built.stderr == ""
    assert len(list((folder / "site" / "tasks").iterdir())) > 40
    assert "task:" not in (folder / "content" / "pages" / "about.md").read_text(encoding="utf-8")


def test_what_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    folder = tmp_path / "bench"
    with pytest.raises(SystemExit) as left:
        main(["bench-data", "10", str(folder), "--root", str(tmp_path), "--lang", "zh"])
    assert left.value.code == 0
    assert "缺少 templates、content/pages；请用 --root 指明项目文件夹" in capsys.readouterr().out
    assert not (folder / "mkdocs.yml").exists()


def test_the_benchmark_reads_the_same_records_both_ways(tmp_path: Path) -> None:
    content = write_sample(120, tmp_path)
    assert measure(READING, content)["records"] == 120
    assert measure(LOADING, content)["records"] == 120
