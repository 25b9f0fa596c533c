"""What `tests.bench.parts` compares would be seen if it differed."""

from __future__ import annotations

from pathlib import Path

from tests.bench.parts import different, index_sizes, places_of, shares, sizes


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_each_file_that_two_sites_do_not_have_alike_is_named(tmp_path: Path) -> None:
    for site in ("one", "other"):
        write(tmp_path / site / "same" / "a.html", "x")
        write(tmp_path / site / "b.html", site)
    write(tmp_path / "one" / "c.html", "only here")
    write(tmp_path / "other" / "d" / "e.html", "only there")
    unlike = list(different(tmp_path / "one", tmp_path / "other"))
    assert unlike == ["b.html", "c.html", "d", "d/e.html"]
    assert sizes(tmp_path / "one")[0] == 3


def test_every_place_is_in_one_part(tmp_path: Path) -> None:
    for name in ("a-2020", "a-2021", "b-2020", "c-d-2020"):
        write(tmp_path / "content" / "documents" / f"{name}.yml", "")
    places = places_of(tmp_path)
    assert places == ["a", "b", "c-d"]
    assert shares(places, 2) == [["a", "c-d"], ["b"]]
    assert shares(places, 9) == [["a"], ["b"], ["c-d"]]


def test_what_a_browser_loads_is_measured_as_it_is_sent(tmp_path: Path) -> None:
    write(tmp_path / "search" / "dictionary.json", "a" * 10_000)
    write(tmp_path / "pagefind" / "index" / "x.pf_index", "b" * 500)
    found = index_sizes(tmp_path)
    assert found["dictionary.json"] < 0.1
    assert found["the largest file of words"] == 0.5
