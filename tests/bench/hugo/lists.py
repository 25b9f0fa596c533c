"""The pages that are no record as data: lists, indexes, notices with their tables, the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.rendering.page import Language, Page
from generator.views.data_files import LIST_FORMATS, data_stem
from generator.views.wording.words import WORDS
from tests.bench.hugo.heads import number_trail, split_languages, tell_head, tell_tags
from tests.bench.hugo.tables import Tables


def tell_list(page: Page, values: Mapping[str, Any], tables: Tables) -> dict[str, Any]:
    """All that the theme needs for it."""
    told = {**values, **values.get("view", {}), **values.get("listing", {})}
    shown = {name: value for name, value in told.items() if name not in ("view", "listing")}
    files = shown.get("files")
    addresses = {link["address"] for link in files["links"]} if files else ()
    shown.update(
        files=files and _files(page, files),
        groups=[_group(group, tables) for group in shown.get("groups", ())],
        pager=_pager(shown.get("pager") or shown.pop("pages", None)),
        alternates=[
            {"address": other.address, "type": other.type, "title": other.title}
            for other in page.alternates
            if other.address not in addresses
        ],
        trail=number_trail(page, tables),
        meta=_tags(page, tables),
        linked=page.json_ld and tables.linked.number(page.address, page.json_ld),
    )
    if "/subscribe/" in page.address:
        _split_names(page, shown)
    if page.address.endswith("/data/fields/"):
        for table in ("columns", "offices"):
            shown[table] = [_split_cells(cells, page.language) for cells in shown[table]]
    return {**shown, **tell_head(page, tables)}


def _files(page: Page, files: Mapping[str, Any]) -> dict[str, Any]:
    """The theme knows in which forms lists are handed out."""
    first = files["links"][0]
    form = WORDS[page.language]["list_file_title"]
    ending = form.format(title="", form=LIST_FORMATS[0].name)
    stem = first["address"].rpartition(".")[0]
    if not stem.startswith("/data/") or not first["title"].endswith(ending):
        raise ValueError(f"{page.address} has other files than {data_stem(page.address)}")
    return {
        "text": files["text"],
        "stem": stem,
        "title": first["title"].removesuffix(ending),
        "more": len(files["links"]) > len(LIST_FORMATS),
    }


def _group(group: Mapping[str, Any], tables: Tables) -> dict[str, Any]:
    """The rows of one notice."""
    head = {"text": group["heading"], "address": group["address"]}
    told = {name: value for name, value in group.items() if name not in ("heading", "address")}
    return {**told, "of": tables.links.number(tuple(head.values()), head)}


def _pager(pager: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Which pages are offered; the theme names them and says where they stand."""
    if pager is None:
        return None
    steps = pager["steps"]
    return {
        "address": steps[0]["address"],
        "at": next(step["number"] for step in steps if step.get("is_current")),
        "steps": [step["number"] for step in steps],
    }


def _tags(page: Page, tables: Tables) -> int | None:
    tags = tell_tags(page)
    return tables.metas.number(repr(tags), tags) if tags else None


def _split_names(page: Page, shown: dict[str, Any]) -> None:
    """Names on pages of subscriptions, which are in two languages."""
    shown["title_parts"] = split_languages(page.title, page.language)
    for part in shown["parts"]:
        for line in part["lines"]:
            line["in_parts"] = split_languages(line["name"], page.language)


def _split_cells(cells: Sequence[str], language: Language) -> list[Any]:
    """A line of a table of columns: its key, then what is said of it."""
    key, *others = cells
    return [key, *({"text": text, "parts": split_languages(text, language)} for text in others)]
