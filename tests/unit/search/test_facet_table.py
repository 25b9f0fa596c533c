from typing import Any

from generator.search.facet_table import FacetRow, facet_table


def make_row(**changes: object) -> FacetRow:
    values: dict[str, Any] = {
        "document": "jining-2023",
        "number": 1,
        "jurisdiction": "jining",
        "year": 2023,
        "type": "notice",
        "themes": ("economy", "key-areas"),
        "topics": (),
        "departments": ("jining/commerce",),
        "deadline": "2023-12-31",
        "status": "open",
    }
    return FacetRow(**(values | changes))


def test_a_value_is_written_once_and_then_meant_by_its_number() -> None:
    rows = [
        make_row(deadline="ongoing"),
        make_row(number=2),
        make_row(number=3, deadline="ongoing"),
    ]
    assert facet_table(rows)["deadline"] == {
        "values": ["ongoing", "2023-12-31"],
        "cells": [0, 1, 0],
    }


def test_a_cell_may_hold_several_values_or_none() -> None:
    rows = [
        make_row(topics=("jobs", "housing")),
        make_row(number=2),
        make_row(number=3, topics=("jobs",)),
    ]
    assert facet_table(rows)["topic"] == {"values": ["jobs", "housing"], "cells": [[0, 1], [], 0]}


def test_an_office_that_leads_and_is_responsible_counts_once() -> None:
    rows = [make_row(departments=("jining/commerce", "jining/commerce"))]
    assert facet_table(rows)["department"] == {"values": ["jining/commerce"], "cells": [0]}


def test_a_notice_says_which_rows_are_there() -> None:
    """A withdrawn row is missing, and the others keep their numbers."""
    rows = [make_row(number=1), make_row(number=3), make_row(document="taishan-2023", number=1)]
    documents = facet_table(rows)["documents"]
    assert [d["numbers"] for d in documents] == [[1, 3], [1]]  # type: ignore[attr-defined]
