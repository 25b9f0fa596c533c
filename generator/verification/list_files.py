"""Compares every list of records with the files that hold the same list (R-104)."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator

from generator.verification.built import BuiltSite
from generator.verification.lists import Lists

FOLDER = "data/"
WHOLE = "data/tasks.json"


def files_equal_pages(site: BuiltSite) -> Iterator[str]:
    """The records of a page, of its JSON and of its table for spreadsheets are the same."""
    paths = [path for path in sorted(site.files) if path.startswith(FOLDER)]
    lists = Lists(site=site).records_by_list if paths else {}
    for path in paths:
        page = f"{path.removeprefix(FOLDER).removesuffix('.json')}/index.html"
        if not path.endswith(".json") or page not in lists:
            continue
        told = json.loads((site.folder / path).read_bytes())
        names = [task["id"] for task in told.get("tasks", ()) if "requirement" in task]
        if set(names) != lists[page] or len(names) != len(set(names)):
            yield f"{path}: {len(names)} records, {len(lists[page])} on {page}"
        table = path.removesuffix("json") + "csv"
        if table in site.files and _rows(site, table) != len(names):
            yield f"{table}: {_rows(site, table)} rows, {len(names)} records in {path}"
        book = path.removesuffix("json") + "xlsx"
        if book in site.files and _rows_of_sheet(site, book) != len(names):
            yield f"{book}: {_rows_of_sheet(site, book)} rows, {len(names)} records in {path}"


def _rows(site: BuiltSite, path: str) -> int:
    text = (site.folder / path).read_text(encoding="utf-8-sig")
    return sum(1 for _ in csv.reader(io.StringIO(text, newline=""))) - 1


def _rows_of_sheet(site: BuiltSite, path: str) -> int:
    """The rows below the heading of the first sheet, counted without a library for workbooks."""
    with zipfile.ZipFile(site.folder / path) as book:
        return len(re.findall(rb"<row\b", book.read("xl/worksheets/sheet1.xml"))) - 1
