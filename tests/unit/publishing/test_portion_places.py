"""The portions that hold a file are found with those around them, and no others."""

from __future__ import annotations

from generator.publishing.ledger import Ledger
from generator.publishing.portion_places import PortionPlaces


def file(path: str) -> tuple[str, None, int, str]:
    """One output as a ledger remembers it."""
    return (path, None, 0, "")


PLACES = PortionPlaces(
    Ledger(
        portions={
            "tasks/of/a": (b"", [file("a/index.html"), "tasks/1", "tasks/2"]),
            "tasks/1": (b"", [file("1/index.html"), file("1/data.json")]),
            "tasks/2": (b"", [file("2/index.html")]),
            "home": (b"", [file("index.html")]),
        }
    )
)


def test_a_file_is_held_by_its_portion_and_by_the_one_around_it() -> None:
    assert PLACES.holding({"1/data.json"}) == {"tasks/1", "tasks/of/a"}


def test_a_file_of_the_larger_portion_asks_for_none_of_the_smaller_ones() -> None:
    assert PLACES.holding({"a/index.html"}) == {"tasks/of/a"}


def test_several_files_and_one_that_nobody_made() -> None:
    assert PLACES.holding({"2/index.html", "index.html", "none.html"}) == {
        "tasks/2",
        "tasks/of/a",
        "home",
    }
