"""The page of a record as data: what it alone says, and numbers of what it shares with others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.rendering.page import Page
from tests.bench.hugo.heads import number_trail, tell_head, tell_tags
from tests.bench.hugo.tables import Tables

OWN = ("id", "wording", "terms", "source_row", "facts", "progress")
"""Fields of its view that stand on its page as they are."""


def tell_record(page: Page, values: Mapping[str, Any], tables: Tables) -> dict[str, Any]:
    """All that the theme needs for it."""
    position = values["position"]
    if position["table_address"] != f"{values['source']['address']}#row-{_row(page)}":
        raise ValueError(f"{page.address} stands elsewhere")
    return {
        **tell_head(page, tables),
        **{name: values.get(name) for name in OWN},
        "suffix": values["title"]["suffix"],
        "row": _row(page),
        "of": _notice(page, values, tables),
        "state": _state(values, tables),
        "calendar": "calendar" in values,
        "position": position["text"],
        "in_table": position["table_text"],
        "counted": "remark" in position,
        **{
            name: tables.rows.promise(position[name]["address"])
            for name in ("previous", "next")
            if name in position
        },
        "related": [
            {"by": _common(related, tables), "rows": related["rows"]}
            for related in values.get("related", ())
        ],
        "citation": values["citation"].removesuffix(values["permalink"]),
    }


def _row(page: Page) -> int:
    assert page.json_ld is not None
    return int(str(page.json_ld["position"]))


def _notice(page: Page, values: Mapping[str, Any], tables: Tables) -> int:
    """What all records of a notice say of it."""
    assert page.json_ld is not None
    notice = {
        "source": values["source"],
        "elements": values["elements"],
        "tags": tell_tags(page),
        "trail": number_trail(page, tables),
        "work": page.json_ld["isPartOf"],
    }
    return tables.notices.number(repr(notice), notice)


def _state(values: Mapping[str, Any], tables: Tables) -> int:
    state = {name: values[f"status_{name}"] for name in ("code", "text", "hint")}
    return tables.states.number(tuple(state.values()), state)


def _common(related: Mapping[str, Any], tables: Tables) -> int:
    common = {
        "text": related["heading"],
        "more": related["more_text"],
        "address": related["more_address"],
    }
    return tables.links.number(tuple(common.values()), common)
